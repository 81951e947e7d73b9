// The package as it is published, installed into an empty folder: what comes with it, and what runs there.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../helpers/dist.js';
import { oewsBook, projectionsBook, put, putOnet } from '../node/dataset/files.js';

const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-packed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The command line, as a user runs it in that folder. */
function npx(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'occupation-comparison', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
/** What a module prints that is run there. */
const runModule = (program: string) => {
  const options = { cwd: folder, encoding: 'utf8', input: program } as const;
  return execFileSync(process.execPath, ['--input-type=module'], options).trim();
};

before(() => {
  npm(root, 'pack', '--pack-destination', folder);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', `./${packed}`);
  writeFileSync(join(folder, 'two.csv'), 'Job,Median pay\nActor,$23.50 an hour\n');
  writeFileSync(join(folder, 'two.md'), '| Job | Pay |\n| --- | --- |\n| Actor | $23.50 an hour |\n');
  writeFileSync(join(folder, 'two.html'), readFileSync(join(root, 'demo/index.html')));
});

describe('an app that installs the package', () => {
  it('gets Lit beside it, and nothing else', () => {
    const names = readdirSync(join(folder, 'node_modules'), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?:@[^/]+\/)?[^/]+\/package\.json$/.test(path.replaceAll('\\', '/')))
      .map((path) => path.replaceAll('\\', '/').replace('/package.json', ''));
    const ofLit = /^(?:lit|lit-element|lit-html|@lit\/reactive-element|@lit-labs\/ssr-dom-shim)$/;
    assert.deepEqual(names.filter((name) => !ofLit.test(name)).sort(), [
      '@types/trusted-types',
      'occupation-comparison',
    ]);
  });

  it('renders static HTML from codes', () => {
    const html = runModule(`
      import { render } from 'occupation-comparison/render.js';
      console.log((await render({ codes: '13-1082 11-2011' })).html);`);
    assert.match(html, /<h2[^>]*>[^<]*Project Management Specialists/);
  });

  it('is told what to install for shadow roots', () => {
    const message = runModule(`
      import { render } from 'occupation-comparison/render.js';
      await render([{ name: 'Actor', pay: 1 }], { form: 'shadow' }).catch((error) => console.log(error.message));`);
    assert.match(message, /npm install @lit-labs\/ssr$/);
  });
});

describe('the command line in a folder without anything else', () => {
  for (const file of ['two.csv', 'two.md', 'two.html'])
    it(`checks ${file}`, () => assert.match(npx('check', file).stderr, /^1 file: 0 problems/));

  it('exports', () => assert.match(npx('export', 'two.csv', '--format', 'markdown').stdout, /\| \$23\.50/));

  it('renders from codes', () => {
    const { status, stdout } = npx('render', '--codes', '13-1082 11-2011');
    assert.equal(status, 0);
    assert.match(stdout, /^<oc-comparison/);
  });

  it('renders with a shadow root, to a file', () => {
    assert.equal(npx('render', 'two.csv', '--shadow', '-o', 'two-drawn.html').status, 0);
    assert.match(
      readFileSync(join(folder, 'two-drawn.html'), 'utf8'),
      /<template shadowroot(?:mode)?="open"/,
    );
  });

  it('writes pages with two threads', () => {
    const codes = '13-1082 11-2011 15-1252 15-1251';
    const { status, stderr } = npx('pages', '--codes', codes, '--pairs', '--threads', '2', '-o', 'site');
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(folder, 'site/11-2011/13-1082.html')));
  });

  it('compares data sets', () => {
    const dataSet = 'node_modules/occupation-comparison/dist/data';
    const { status, stderr } = npx('data', 'diff', dataSet, dataSet);
    assert.equal(status, 0, stderr);
  });

  it('makes a data set of workbooks and tables', () => {
    put(folder, 'oews.xlsx', oewsBook());
    put(folder, 'projections.xlsx', projectionsBook());
    const onet = putOnet(folder);
    const files = ['--oews', 'oews.xlsx', '--projections', 'projections.xlsx', '--onet', onet];
    const { status, stderr } = npx('data', ...files, '-o', 'set');
    assert.equal(status, 0, stderr);
    assert.ok(existsSync(join(folder, 'set/index.json')));
  });
});
