// Chunks that take from the main file that asked for them: the plugin on modules made for it, each copy of the main
// file imported as a page would, by another address.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { root, urlOf } from './helpers/dist.js';

const { takeFromMain } = (await import(urlOf('scripts/build/take-from-main.mjs'))) as {
  takeFromMain: (mainFile: string) => Plugin;
};

const MODULES: Readonly<Record<string, string>> = {
  'main.js': `
    import { count } from './state.js';
    export const increase = () => import('./increase.js').then((chunk) => chunk.default());
    export const increaseTwice = () => import('./twice.js').then(({ twice }) => twice());
    export const say = () => import('./languages/de.js').then(({ words }) => words);
    export const handOn = () => import('./again.js').then(({ add, count, names, own }) => [add(), count, names, own]);
    export const named = () => import('./named.js').then(({ all }) => all);
    export const counted = () => count.value;`,
  'state.js': `export const count = { value: 0 };`,
  'shared.js': `
    import { count } from './state.js';
    let calls = 0;
    export const add = () => [(count.value += 1), (calls += 1)];`,
  'increase.js': `import { add } from './shared.js'; export default () => add();`,
  'twice.js': `
    import { add } from './shared.js';
    export const twice = async () => {
      add();
      return (await import('./increase.js')).default();
    };`,
  'named.js': `export const all = ['added', 'more'];`,
  'again.js': `
    export { add } from './shared.js';
    export { count } from './state.js';
    export { all as names } from './named.js';
    export const own = 'own';`,
  'languages/de.js': `export const words = { hello: 'Hallo' };`,
};

interface Main {
  increase(): Promise<readonly number[]>;
  increaseTwice(): Promise<readonly number[]>;
  handOn(): Promise<readonly unknown[]>;
  named(): Promise<unknown>;
  say(): Promise<unknown>;
  counted(): number;
}

describe('chunks', () => {
  let folder = '';
  const load = (query: string) =>
    import(pathToFileURL(join(folder, 'main.min.js')).href + query) as Promise<Main>;
  const chunks = () =>
    readdirSync(join(folder, 'chunks')).map((name) => readFileSync(join(folder, 'chunks', name), 'utf8'));

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-chunks-'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const bundle = await rollup({
      input: '/main.js',
      preserveEntrySignatures: 'allow-extension',
      plugins: [
        {
          name: 'virtual',
          resolveId: (id, from) => (from ? new URL(id, `file://${from}`).pathname : id),
          load: (id) => MODULES[id.slice(1)] ?? null,
        },
      ],
    });
    await bundle.write({
      dir: folder,
      entryFileNames: 'main.min.js',
      chunkFileNames: 'chunks/[name]-[hash].min.js',
      plugins: [takeFromMain('main.min.js')],
    });
    await bundle.close();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('take from the copy that asked for them, also where another one asked before', async () => {
    const [one, other] = [await load('?ver=6.4'), await load('?ver=6.5')];
    await one.increase();
    await one.increase();
    await other.increase();
    assert.deepEqual([one.counted(), other.counted()], [2, 1]);
  });

  it('are made once for each copy, whoever asks for them', async () => {
    const main = await load('?once');
    assert.deepEqual(
      [await main.increase(), await main.increaseTwice(), main.counted()],
      [[1, 1], [3, 3], 3],
    );
  });

  it('hand on what others export', async () => {
    const main = await load('?on');
    assert.deepEqual(await main.handOn(), [[1, 1], { value: 1 }, ['added', 'more'], 'own']);
    assert.equal((await main.handOn())[2], await main.named());
  });

  it('name the main file nowhere', () => {
    assert.deepEqual(
      chunks().filter((code) => code.includes('main.min.js')),
      [],
    );
  });

  it('leave the exports of the main file as they are, and no global', async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const main = await load('?exports');
    await main.increaseTwice();
    assert.deepEqual(Object.keys(main).sort(), [
      'counted',
      'handOn',
      'increase',
      'increaseTwice',
      'named',
      'say',
    ]);
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
  });

  it('of words are modules that anybody may import', async () => {
    const name = readdirSync(join(folder, 'chunks')).find((each) => each.startsWith('de-'))!;
    const own = (await import(pathToFileURL(join(folder, 'chunks', name)).href)) as { words: unknown };
    assert.equal(await (await load('?words')).say(), own.words);
  });

  it('reject for the copy that asked when they don’t come, and are there for another one', async () => {
    const main = await load('?lost');
    const hidden = readdirSync(join(folder, 'chunks')).find((each) => each.startsWith('twice-'))!;
    rmSync(join(folder, 'chunks', hidden));
    await assert.rejects(main.increaseTwice());
    assert.deepEqual(await main.increase(), [1, 1]);
  });
});

describe('the source', () => {
  it('exports nothing that changes: a chunk would see it as it was', () => {
    const changing = readdirSync(join(root, 'src'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => /^export (?:let|var) /m.test(readFileSync(join(root, 'src', file), 'utf8')));
    assert.deepEqual(changing, []);
  });
});
