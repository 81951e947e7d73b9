// What `check` on a file of two lines takes: work of the processor, user and system, beside another build and a Node that
// does nothing. By turns, so that a busy machine slows all.
//   npm run build && node scripts/measure/cli-start.mjs [--base FOLDER] [--runs 21]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run.mjs';

const { values } = parseArgs({
  options: { base: { type: 'string' }, runs: { type: 'string', default: '21' } },
});

const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-start-'));
const file = join(folder, 'two.csv');
writeFileSync(file, 'Job,Median pay\nActor,$23.50 an hour\n');

const check = (checkout) => [join(checkout, 'dist/node/cli.js'), 'check', file];
const programs = {
  'Node alone': ['--eval', '0'],
  ...(values.base && { base: check(resolve(values.base)) }),
  ours: check(root()),
};

// a process says at its end what it has taken
const meter = join(folder, 'meter.cjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('node:fs').writeSync(3, String((user + system) / 1000));
  });`,
);

/** Milliseconds of work of the processor, user and system. */
function workOf(args) {
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const { output } = spawnSync(process.execPath, ['--require', meter, ...args], { stdio });
  return Number(output[3]);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

try {
  const taken = Object.keys(programs).map((name) => [name, []]);
  for (let run = 0; run < Number(values.runs); run++)
    for (const [name, works] of taken) works.push(workOf(programs[name]));
  const medians = Object.fromEntries(taken.map(([name, works]) => [name, median(works)]));
  for (const [name, work] of Object.entries(medians)) console.log(`${name}: ${work.toFixed(0)} ms`);
  if (medians.base) console.log(`ours is ${(medians.ours / medians.base).toFixed(2)} of base`);
} finally {
  rmSync(folder, { recursive: true });
}
