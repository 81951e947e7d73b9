// Two builds on one server, as after a deploy: a page has the main file of one out of a cache, all else is of the other.
// Both are really built, of modules that differ as after any change.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openChromium } from '../helpers/chromium.js';
import type { Answer, Visited } from '../helpers/chromium.js';
import { root } from '../helpers/dist.js';

const MAIN = 'occupation-comparison.min.js';
const TABLE =
  '<table><tr><th>Job Title</th><th>Median Salary</th></tr><tr><td>Program Manager</td><td>$81,765</td></tr></table>';
const DATA = `occupations='[{"name":"Program Manager","pay":81765},{"name":"Account Manager","pay":51554}]'`;

let folder = '';
let chromium: Visited;
/** Which folder a path is answered from. */
let source: (path: string) => string | undefined;

/** Builds the script-tag files of modules that differ from those of the checkout, in a folder of their own. */
function buildOther(): string {
  const other = join(folder, 'other');
  mkdirSync(other);
  for (const name of ['dist', 'scripts', 'rollup.config.mjs', 'package.json'])
    cpSync(join(root, name), join(other, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  rmSync(join(other, 'dist/cdn'), { recursive: true });
  mkdirSync(join(other, 'dist/cdn'));
  // what tsc wrote for script tags isn't kept; it is one import and a few lines
  execFileSync(process.execPath, [
    join(root, 'node_modules/esbuild/bin/esbuild'),
    ...['everything', 'empty-elements', 'loader', 'embed'].map((name) => join(root, `src/cdn/${name}.ts`)),
    `--outdir=${join(other, 'dist/cdn')}`,
    '--format=esm',
    '--log-level=error',
  ]);
  // one thing more that the main file shares with what is loaded later, so that all get other names
  const shared = join(other, 'dist/model/words/fill.js');
  writeFileSync(
    shared,
    `${readFileSync(shared, 'utf8')}\nexport const sign = (text) => \`\${text}\u2060\`;\n`,
  );
  for (const user of ['dist/input/html/read-content.js', 'dist/sources/later-sources.js', 'dist/define.js']) {
    const file = join(other, user);
    const up = '../'.repeat(user.split('/').length - 2) || './';
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      `import { sign as signOf } from '${up}model/words/fill.js';\n${text}\nexport const signed = signOf(String(Date.now()));\n`,
    );
  }
  // the classic script has all in it, and the frame is one file: no two builds meet in them
  writeFileSync(
    join(other, 'modules.config.mjs'),
    "import all from './rollup.config.mjs';\nexport default all.filter(({ output }) => output.format === 'es');\n",
  );
  const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
  execFileSync(process.execPath, [rollup, '-c', 'modules.config.mjs', '--silent'], {
    cwd: other,
    stdio: 'pipe',
  });
  return other;
}

const filesIn = (build: string) =>
  readdirSync(join(build, 'dist/cdn/chunks')).filter((name) => name.endsWith('.js'));

/** What a page shows and says: text of all that is seen, and lines of the console. */
async function visit(html: string, is: (said: string) => boolean = () => true) {
  const page = await chromium.browser.newPage();
  const said: string[] = [];
  page.on('console', (line) => void said.push(line.text()));
  page.on('pageerror', (error) => void said.push(`uncaught ${String(error)}`));
  await page.goto(`${chromium.address}/page?${encodeURIComponent(html)}`);
  const text = async () =>
    (await page.evaluate(`(() => {
      const texts = [];
      const look = (place) => {
        for (const each of place.querySelectorAll('*')) {
          if (/^(?:td|th|p|button)$/.test(each.localName) && each.getClientRects().length) texts.push(each.textContent.trim());
          if (each.shadowRoot) look(each.shadowRoot);
        }
      };
      look(document);
      return texts.join(' | ');
    })()`)) as string;
  for (let turn = 0; turn < 200 && !(is(said.join('\n')) && (await text())); turn++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const seen = await text();
  await page.close();
  return { seen, said: said.join('\n') };
}

/** Pages are written in their own addresses; files are those of a build. */
function answer({ pathname, search }: URL): Answer {
  if (pathname === '/page')
    return { body: decodeURIComponent(search.slice(1)), type: 'text/html; charset=utf-8' };
  const file = join(source(pathname) ?? '', pathname);
  if (source(pathname) === undefined || !existsSync(file)) return undefined;
  return { body: readFileSync(file), type: file.endsWith('.js') ? 'text/javascript' : 'application/json' };
}

const script = `<script type="module" src="/dist/cdn/${MAIN}"></script>`;
const countOf = (text: string, part: string) => text.split(part).length - 1;

describe('two builds on one server', () => {
  let other = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-builds-'));
    other = buildOther();
    chromium = await openChromium(answer);
  });
  after(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The main file of this checkout, everything else of the other build. */
  const stale = (path: string) => (path.endsWith(MAIN) ? root : other);

  it('have no chunk of one name that isn’t the same', () => {
    const both = filesIn(root).filter((name) => filesIn(other).includes(name));
    assert.ok(both.length < filesIn(root).length, 'the builds differ');
    for (const name of both) {
      const [one, two] = [root, other].map((build) =>
        readFileSync(join(build, 'dist/cdn/chunks', name), 'utf8'),
      );
      assert.equal(one, two, name);
    }
  });

  for (const [title, body] of Object.entries({
    inside: `<oc-comparison-table>${TABLE}</oc-comparison-table>`,
    'that follows': `<oc-comparison-table></oc-comparison-table>${TABLE}`,
    'with our class': TABLE.replace('<table', '<table class="oc-comparison-table"'),
    'in an article': `<oc-comparison>${TABLE}</oc-comparison>`,
  }))
    it(`leave readers the author’s table, once, and say why: one ${title}`, async () => {
      source = stale;
      const { seen, said } = await visit(`<!doctype html>${script}${body}`, (lines) => /chunks/.test(lines));
      assert.equal(countOf(seen, '$81,765'), 1, seen);
      assert.match(said, /put the folder "chunks" of this build beside the script/);
      assert.doesNotMatch(said, /uncaught/);
    });

  it('draw what the main file can draw alone', async () => {
    source = stale;
    const { seen } = await visit(
      `<!doctype html>${script}<oc-comparison-table ${DATA}></oc-comparison-table>`,
    );
    assert.match(seen, /Program Manager.*\$81,765/);
    assert.match(seen, /Account Manager.*\$51,554/);
  });

  it('say to readers that a comparison of codes doesn’t come', async () => {
    source = stale;
    const { seen, said } = await visit(
      `<!doctype html>${script}<oc-comparison codes="13-1082 11-2011"></oc-comparison>`,
      (lines) => /chunks/.test(lines),
    );
    assert.match(seen, /can’t be shown|could not be loaded/);
    assert.match(said, /"chunks"/);
  });

  it('draw all where the chunks of both lie side by side', async () => {
    source = (path) => (path.endsWith(MAIN) || filesIn(root).includes(path.split('/').pop()!) ? root : other);
    const { seen, said } = await visit(
      `<!doctype html>${script}<oc-comparison-table>${TABLE}</oc-comparison-table>`,
    );
    assert.equal(countOf(seen, '$81,765'), 1, seen);
    assert.equal(said.replace(/.*favicon.*|Failed to load resource.*404.*/g, '').trim(), '');
  });

  it('name each other where both are on one page, and the first is in use', async () => {
    source = (path) => (path.startsWith('/other/') ? folder : root);
    const second = `<script type="module" src="/other/dist/cdn/${MAIN}"></script>`;
    const { seen, said } = await visit(
      `<!doctype html>${script}${second}<oc-comparison-table>${TABLE}</oc-comparison-table>`,
      (lines) => /is in use/.test(lines),
    );
    assert.match(said, /\+[\da-f]{8} is in use, \S+\+[\da-f]{8} is not: load one version only/);
    assert.equal(countOf(seen, '$81,765'), 1, seen);
  });

  it('speak English where the words of a language are of the other build', async () => {
    source = (path) => (path.includes('/languages/') ? other : root);
    const { seen, said } = await visit(
      `<!doctype html><html lang="de">${script}<oc-comparison-table ${DATA}></oc-comparison-table>`,
      (lines) => /words for/.test(lines),
    );
    assert.match(seen, /Job title \| Salary/);
    assert.match(said, /The words for de did not come/);
  });

  it('have the loader of one define the elements of the other', async () => {
    source = (path) => (path.endsWith('loader.min.js') ? root : other);
    const { seen } = await visit(
      `<!doctype html><script type="module" src="/dist/cdn/loader.min.js"></script><oc-comparison-table>${TABLE}</oc-comparison-table>`,
    );
    assert.equal(countOf(seen, '$81,765'), 1, seen);
  });

  it('leave the author’s table where the file of an element is old and what it shares is gone', async () => {
    source = (path) => (/cdn\/(?:loader|elements\/)/.test(path) ? root : other);
    const { seen, said } = await visit(
      `<!doctype html><script type="module" src="/dist/cdn/loader.min.js"></script><oc-comparison-table></oc-comparison-table>${TABLE}`,
      (lines) => /is not drawn|404/.test(lines),
    );
    assert.equal(countOf(seen, '$81,765'), 1, seen);
    assert.match(said, /<oc-comparison-table> is not drawn: .*elements\/comparison-table\.min\.js|404/);
  });
});
