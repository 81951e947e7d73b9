// `pages` ended ten times at moments drawn by chance, and in shares that are ended, too: the same files to the byte.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../helpers/dist.js';
import { randomFrom, seed } from '../helpers/pairs-by-chance.js';
import { program, shell } from '../helpers/shell.js';

const { folder, run } = shell();
const random = randomFrom(seed);
const SHARES = 3;
/** How many occupations are paired. */
const COUNT = 90;

const { version } = JSON.parse(readFileSync(join(root, 'dist/data/index.json'), 'utf8')) as {
  version: string;
};
const all = readdirSync(join(root, 'dist/data', version, 'occupations')).map((file) => file.slice(0, 7));
const codes = all.filter((_, at) => at % Math.floor(all.length / COUNT) === 0).slice(0, COUNT);

const args = (output: string, ...more: readonly string[]) => [
  'pages',
  '--codes',
  codes.join(' '),
  '--pairs',
  '--base-url',
  'https://example.edu/compare/',
  '--threads',
  '2',
  '-o',
  output,
  ...more,
];

/** Every file of a site with the hash of what is in it. */
const treeOf = (output: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, output), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, output, file)).isFile())
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, output, file)))
          .digest('hex'),
      ]),
  );

/** Starts the program and ends it after some milliseconds; tells whether it was ended before it was done. */
async function endAfter(ms: number, command: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [program, ...command], { cwd: folder, stdio: 'ignore' });
  const ended = once(child, 'exit') as Promise<[number | null, string | null]>;
  await Promise.race([wait(ms), ended]);
  child.kill('SIGKILL');
  return (await ended)[1] === 'SIGKILL';
}

describe(`pages ended by chance, SEED=${seed}`, () => {
  let whole: ReadonlyMap<string, string>;
  /** Milliseconds of a whole run: what is left is less each time. */
  let duration = 0;
  before(async () => {
    const started = performance.now();
    const { code, err } = await run(args('whole'));
    duration = performance.now() - started;
    assert.equal(code, 0, err);
    whole = treeOf('whole');
    assert.ok(whole.size > (COUNT * (COUNT - 1)) / 2);
  });

  it('are the same after ten ends', async () => {
    let ends = 0;
    for (let time = 0; time < 10; time++)
      if (await endAfter(duration * (0.1 + random() * 0.15), args('ended'))) ends++;
    assert.ok(ends > 1, `${ends} of ten were ended before they were done`);
    assert.equal((await run(args('ended'))).code, 0);
    assert.deepEqual(treeOf('ended'), whole);
  });

  it('are the same in shares, each ended once', async () => {
    for (let share = 1; share <= SHARES; share++) {
      const command = args(`share ${share}`, '--shard', `${share}/${SHARES}`);
      await endAfter(duration * random() * 0.4, command);
      assert.equal((await run(command)).code, 0);
      cpSync(join(folder, `share ${share}`), join(folder, 'together'), { recursive: true });
    }
    assert.deepEqual(treeOf('together'), whole);
  });
});
