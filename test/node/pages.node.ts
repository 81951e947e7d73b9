// `pages`: a page for every two occupations, written once, resumed and divided to the byte.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../helpers/dist.js';
import { program, shell } from '../helpers/shell.js';

const { folder, put, run } = shell();
const SET = 'data set';
const OCCUPATIONS = join(folder, SET, 'fixture-1', 'occupations');
const BASE = 'https://example.edu/compare';
const args = (output: string, ...more: readonly string[]) => [
  'pages',
  '--codes',
  'all',
  '--pairs',
  '--dataset',
  SET,
  '--base-url',
  BASE,
  '-o',
  output,
  ...more,
];
interface Report {
  readonly pages: number;
  readonly written: number;
  readonly reasons: Readonly<Record<string, number>>;
  readonly unchanged: number;
  readonly removed: number;
}
const pages = async (output: string, ...more: readonly string[]): Promise<Report> => {
  const { out, err } = await run(args(output, '--json', ...more));
  assert.equal(err, '');
  return JSON.parse(out) as Report;
};

/** Every file of a site with what is in it. */
const treeOf = (output: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(folder, output), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, output, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, output, file), 'utf8')]),
  );
const get = (file: string) => readFileSync(join(folder, file), 'utf8');

before(() => cpSync(join(root, 'test/fixtures/data-set'), join(folder, SET), { recursive: true }));

describe('pages', () => {
  const codes = readdirSync(join(root, 'test/fixtures/data-set/fixture-1/occupations')).map((file) =>
    file.replace('.json', ''),
  );
  const pairs = (codes.length * (codes.length - 1)) / 2;
  let whole: ReadonlyMap<string, string>;
  before(async () => {
    const { written, pages: all } = await pages('whole');
    assert.deepEqual([written, all], [pairs + codes.length + 1, written]);
    whole = treeOf('whole');
  });

  it('are one for each pair, with the article that render writes', async () => {
    for (const a of codes)
      for (const b of codes.filter((code) => a < code)) assert.ok(whole.has(`${a}/${b}.html`), `${a}/${b}`);
    const { out } = await run(['render', '--codes', '11-2011 13-1082', '--dataset', SET]);
    const page = whole.get('11-2011/13-1082.html')!;
    assert.ok(page.includes(out), page);
    assert.match(page, /<title>.+<\/title>\n<meta name="description" content=".+">/);
    assert.ok(page.includes(`<link rel="canonical" href="${BASE}/11-2011/13-1082.html">`));
  });

  it('link to pages that there are', () => {
    for (const [file, text] of whole)
      for (const [, href = ''] of text.matchAll(/<a href="(?!https:)([^"]*)"/g)) {
        const { pathname } = new URL(href, `https://example.edu/${file}`);
        const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
        assert.ok(whole.has(path), `${file} → ${href}`);
      }
  });

  it('are all in the sitemap', () => {
    const listed = [...whole.get('sitemap-1.xml')!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, each]) => each!);
    const wanted = [...whole.keys()]
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${BASE}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
    assert.deepEqual([...listed].sort(), wanted.sort());
    assert.ok(whole.get('sitemap.xml')!.includes(`<loc>${BASE}/sitemap-1.xml</loc>`));
  });

  it('stay as they are when nothing has changed', async () => {
    const times = () => [...whole.keys()].map((file) => statSync(join(folder, 'whole', file)).mtimeMs);
    const old = times();
    const { written, unchanged, removed } = await pages('whole');
    assert.deepEqual([written, unchanged, removed], [0, pairs + codes.length + 1, 0]);
    assert.deepEqual(times(), old);
  });

  it('are the same by shards together', async () => {
    for (const shard of ['1/3', '2/3', '3/3']) {
      await pages(`shard ${shard[0]!}`, '--shard', shard);
      cpSync(join(folder, `shard ${shard[0]!}`), join(folder, 'together'), { recursive: true });
    }
    assert.deepEqual(treeOf('together'), whole);
  });

  it('are the same after the program was ended in the midst of its work', async () => {
    for (const ms of [250, 350, 450, 550]) {
      const child = spawn(process.execPath, [program, ...args('killed')], { cwd: folder, stdio: 'ignore' });
      const ended = once(child, 'exit'); // it may end by itself before
      await wait(ms);
      child.kill('SIGKILL');
      await ended;
      const seen = existsSync(join(folder, 'killed')) ? readdirSync(join(folder, 'killed')) : [];
      for (const code of seen.filter((name) => /^\d/.test(name)))
        assert.deepEqual(
          readdirSync(join(folder, 'killed', code)).sort(),
          readdirSync(join(folder, 'whole', code)).sort(),
          'no folder is served before it is whole',
        );
    }
    // what an end in the midst leaves: half a page, and folders without their manifests,
    // wherever the ends above have left their own
    for (const code of codes)
      rmSync(join(folder, 'killed/.occupation-comparison', `${code}.part`), { recursive: true, force: true });
    mkdirSync(join(folder, 'killed', codes[0]!), { recursive: true });
    mkdirSync(join(folder, 'killed/.occupation-comparison', `${codes[1]!}.part`), { recursive: true });
    writeFileSync(join(folder, 'killed/.occupation-comparison', `${codes[0]!}.part`), '<!doc');
    rmSync(join(folder, 'killed/.occupation-comparison', `${codes[1]!}.json`), { force: true });
    await pages('killed');
    assert.deepEqual(treeOf('killed'), whole);
  });

  it('are mended where one is missing', async () => {
    rmSync(join(folder, 'together', codes[0]!, `${codes[2]!}.html`));
    const { written, reasons } = await pages('together');
    assert.deepEqual([written, reasons], [1, { missing: 1 }]);
    assert.deepEqual(treeOf('together'), whole);
  });
});

describe('pages of another data set', () => {
  const COUNT = readdirSync(join(root, 'test/fixtures/data-set/fixture-1/occupations')).length;
  before(() => pages('site'));

  it('are written again where figures changed, and no others', async () => {
    const file = join(OCCUPATIONS, '13-1082.json');
    const text = readFileSync(file, 'utf8');
    const record = JSON.parse(text) as { employment?: unknown };
    writeFileSync(file, JSON.stringify({ ...record, employment: 123456 }));
    const { written, reasons } = await pages('site');
    assert.deepEqual([written, reasons], [COUNT - 1, { figures: COUNT - 1 }]);
    writeFileSync(file, text);
    const { out } = await run(args('site'));
    assert.match(out, new RegExp(`: ${COUNT - 1} written \\(${COUNT - 1} with changed figures\\)`));
  });

  it('stay as they are where only its version has another name', async () => {
    const index = JSON.parse(get(`${SET}/index.json`)) as object;
    cpSync(join(folder, SET), join(folder, 'renamed'), { recursive: true });
    cpSync(join(folder, SET, 'fixture-1'), join(folder, 'renamed/fixture-2'), { recursive: true });
    put('renamed/index.json', JSON.stringify({ ...index, version: 'fixture-2' }));
    assert.equal((await pages('site', '--dataset', 'renamed')).written, 0);
  });

  it('are removed with an occupation that is gone, and nothing else is', async () => {
    put('site/about.html', 'mine');
    const { out } = await run([...args('site', '--json'), '--codes', '13-1082 11-2011 41-3091']);
    const { removed } = JSON.parse(out) as Report;
    assert.ok(removed > 0);
    assert.equal(get('site/about.html'), 'mine');
    const left = [...treeOf('site').keys()].filter((file) => /\d\.html$/.test(file));
    assert.deepEqual(left, ['11-2011/13-1082.html', '11-2011/41-3091.html', '13-1082/41-3091.html']);
  });
});

describe('the template of pages', () => {
  it('is filled, with texts escaped', async () => {
    put(
      'template.html',
      '<p title="{{title}}">{{ description }}|{{lang}} {{dir}}|{{canonical}}</p>{{content}}{{related}}',
    );
    await pages('templated', '--template', 'template.html', '--lang', 'ar');
    const page = get('templated/11-2011/13-1082.html');
    assert.match(
      page,
      /^<p title="[^"]+">[^<]+\|ar rtl\|https:\/\/example\.edu\/compare\/11-2011\/13-1082\.html<\/p><oc-comp/,
    );
  });

  it('is refused where nothing fills a gap, or nothing would be shown', async () => {
    put('template.html', '{{content}} {{heading}}');
    const unknown = await run(args('refused', '--template', 'template.html'));
    assert.deepEqual([unknown.code, /\{\{heading\}\}/.test(unknown.err)], [2, true]);
    put('template.html', '<p>hello</p>');
    assert.equal((await run(args('refused', '--template', 'template.html'))).code, 2);
    assert.equal((await run(args('refused', '--template', 'nowhere.html'))).code, 2);
    assert.equal(existsSync(join(folder, 'refused')), false);
  });
});

describe('what pages are asked for', () => {
  it('has to make sense', async () => {
    const wrong = [
      args('wrong', '--shard', '4/3'),
      args('wrong', '--base-url', 'example.edu'),
      args('wrong', '--threads', '0'),
      args('wrong', '--dataset', 'nowhere'),
      args('wrong').filter((each) => each !== '--pairs'),
    ];
    for (const each of wrong) assert.equal((await run(each)).code, 2, each.join(' '));
  });

  it('may name a code that there isn’t, which is reported', async () => {
    const { code, err } = await run([...args('some'), '--codes', '13-1082 11-2011 99-9999']);
    assert.equal(code, 1);
    assert.match(err, /99-9999.*\[unknown-code\]/);
    assert.ok(existsSync(join(folder, 'some/11-2011/13-1082.html')));
  });
});
