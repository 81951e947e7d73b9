// What sanitizers, reader modes, feeds, mail and minifiers make of what is rendered: docs/tools.md says it, each with its
// version. They are installed in a folder of their own, and are no part of the project.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { toJsonLd } from '../../src/output/json-ld.js';
import { render } from '../../src/render.js';
import { read, root } from '../helpers/dist.js';
import { compare } from '../helpers/model.js';

/** Those that docs/tools.md speaks of. */
const TOOLS = {
  '@css-inline/css-inline': '0.21.2',
  '@extractus/article-extractor': '9.0.1',
  '@mozilla/readability': '0.6.0',
  '@nanocollective/get-md': '1.7.0',
  '@turbodocx/html-to-docx': '1.23.1',
  defuddle: '0.19.4',
  feed: '6.0.0',
  'html-minifier-terser': '7.2.0',
  'html-to-md': '0.8.8',
  'html-to-text': '10.0.1',
  hucre: '1.0.0',
  jsonld: '9.0.0',
  juice: '11.1.1',
  lightningcss: '1.33.0',
  linkedom: '0.18.15',
  'postcss-preset-env': '11.6.2',
  'rehype-sanitize': '6.0.0',
  'sanitize-html': '2.17.5',
  'web-auto-extractor': '1.0.17',
};
/** What these need around them. */
const AROUND = {
  jsdom: '29.1.1',
  jszip: '3.10.1',
  marked: '16.4.1',
  postcss: '8.5.33',
  'rehype-parse': '9.0.1',
  'rehype-stringify': '10.0.1',
  unified: '11.0.5',
};

interface Seen {
  readonly text: string;
  readonly cells: readonly (readonly string[])[];
}
interface Made {
  readonly given: Readonly<Record<'static' | 'grouped', Seen>>;
  readonly tools: Readonly<Record<string, Readonly<Record<'static' | 'grouped' | 'shadow', Seen>>>>;
  readonly 'postcss-preset-env': string;
  readonly lightningcss: string;
  readonly jsonld: string;
  readonly 'web-auto-extractor': Readonly<Record<string, readonly object[]>>;
}

const WAGE = {
  '@context': 'https://schema.org',
  '@type': 'MonetaryAmountDistribution',
  duration: 'PT1H',
  median: 29.05,
};

const RELATED = (referenceArticle.occupations[0]!.related as readonly { readonly name: string }[])[0]!.name;

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const bare = (text: string) => text.replace(/\s+/g, '');

describe('docs/tools.md', () => {
  let folder = '';
  let made: Made;
  const of = (tool: string) => made.tools[tool]!;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-tools-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const wanted = Object.entries({ ...TOOLS, ...AROUND }).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
      cwd: folder,
      stdio: 'ignore',
    });
    for (const form of ['static', 'shadow'] as const) {
      const { html } = await render(referenceArticle, { form });
      writeFileSync(join(folder, `${form}.html`), html);
    }
    // rows in groups, under heads
    const { html } = await render({ codes: '13-1082 11-2011', dataset: join(root, 'dist/data') });
    writeFileSync(join(folder, 'grouped.html'), html);
    writeFileSync(join(folder, 'static.css'), read('src/static.css'));
    writeFileSync(join(folder, 'wage.json'), JSON.stringify(WAGE));
    writeFileSync(join(folder, 'graph.json'), JSON.stringify(toJsonLd(compare(referenceArticle))));
    cpSync(join(root, 'test/full/tools/run-tools.mjs'), join(folder, 'run-tools.mjs'));
    made = JSON.parse(
      execFileSync(process.execPath, ['run-tools.mjs'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 }),
    ) as Made;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('names every tool with its version', () => {
    const text = readFileSync(join(root, 'docs/tools.md'), 'utf8');
    for (const [name, version] of Object.entries(TOOLS)) assert.ok(text.includes(`${name} ${version}`), name);
  });

  const WITH_TABLE = Object.keys(TOOLS).filter(
    (name) =>
      ![
        '@extractus/article-extractor',
        '@nanocollective/get-md',
        '@turbodocx/html-to-docx',
        'html-to-md',
        'html-to-text',
        'hucre',
        'linkedom',
        'jsonld',
        'lightningcss',
        'postcss-preset-env',
        'web-auto-extractor',
      ].includes(name),
  );
  for (const tool of [...WITH_TABLE, 'article-extractor, told of them']) {
    for (const form of ['static', 'grouped'] as const)
      it(`is right that ${tool} leaves every word and every cell of static HTML, ${form}`, () => {
        const { text, cells } = of(tool)[form];
        const said = bare(text);
        for (const line of made.given[form].text.split('\n').map(bare)) assert.ok(said.includes(line), line);
        assert.deepEqual(cells, made.given[form].cells);
      });
  }

  for (const tool of ['html-to-text', 'linkedom']) {
    for (const form of ['static', 'grouped'] as const)
      it(`is right that ${tool} leaves the cells of static HTML apart, ${form}`, () => {
        const said = inOneLine(of(tool)[form].text);
        for (const row of made.given[form].cells)
          assert.ok(said.includes(inOneLine(row.join(' '))), row.join(' '));
      });
  }

  it('is right that article-extractor has to be told of our elements', () => {
    assert.deepEqual(of('@extractus/article-extractor').static.cells, []);
  });

  it('is right that html-to-md makes no table of one with a caption', () => {
    const { text, cells } = of('html-to-md').static;
    assert.deepEqual(cells, []);
    assert.ok(text.includes('$81,765'));
  });

  it('is right that get-md drops names of occupations, and moves figures under other heads', () => {
    const [heads = [], ...rows] = of('@nanocollective/get-md').static.cells;
    const [givenHeads, ...given] = made.given.static.cells;
    assert.deepEqual(heads, givenHeads);
    assert.deepEqual(
      rows,
      given.map(([, ...cells]) => [...cells, '']),
    );
  });

  it('is right that html-to-docx loses the figures, unless bdi, data and small are taken away', () => {
    const { text, cells } = of('@turbodocx/html-to-docx').static;
    assert.ok(text.includes('Program Manager') && !text.includes('$81,765'));
    assert.equal(cells.length, made.given.static.cells.length);
    const together = (rows: Seen['cells']) => rows.map((row) => row.map(bare)); // a mark has a line of its own in Word
    assert.deepEqual(
      together(of('html-to-docx, without such tags').static.cells),
      together(made.given.static.cells),
    );
  });

  it('is right that hucre reads every cell and the caption', () => {
    const { text, cells } = of('hucre').static;
    assert.deepEqual(cells, made.given.static.cells);
    assert.ok(text.includes('Program Manager and Account Manager compared'));
  });

  it('is right that some know nothing of shadow roots', () => {
    assert.equal(bare(of('rehype-sanitize').shadow.text), '');
    assert.equal(of('linkedom').shadow.text, '');
    assert.deepEqual(of('@mozilla/readability').shadow.cells, []);
    assert.deepEqual(of('html-minifier-terser').shadow.cells, []); // a template still, with all that is in it
  });

  it('is right that defuddle loses related careers and schools of a shadow root', () => {
    const { text } = of('defuddle').shadow;
    assert.ok(text.includes('$81,765') && of('defuddle').static.text.includes(RELATED));
    assert.ok(!text.includes(RELATED));
  });

  for (const tool of ['postcss-preset-env', 'lightningcss'] as const) {
    it(`is right that ${tool} keeps what static.css says`, () => {
      assert.doesNotMatch(made[tool].replace(/\/\*[^]*?\*\//g, ''), /light-dark|:dir\(|var\(/);
      assert.match(made[tool], /1px solid color-mix\(in srgb, ?currentcolor 22%, ?transparent\)/i);
      const selectors = (css: string) => css.match(/\.oc-comparison-table/g)?.length;
      assert.equal(selectors(made[tool]), selectors(read('src/static.css').replace(/\/\*[^]*?\*\//g, '')));
    });
  }

  it('is right that jsonld writes a wage as RDF has it, and the same number', () => {
    const [, wage = ''] =
      /"(2\.905E1)"\^\^<http:\/\/www\.w3\.org\/2001\/XMLSchema#double>/.exec(made.jsonld) ?? [];
    assert.equal(Number(wage), 29.05);
  });

  it('is right that web-auto-extractor puts the graph under `undefined`', () => {
    const found = made['web-auto-extractor'];
    assert.deepEqual(Object.keys(found), ['undefined']);
    assert.deepEqual(found['undefined'], [toJsonLd(compare(referenceArticle))]);
  });
});
