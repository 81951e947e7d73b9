// Holds the documents to the code. The manifest is read as the build wrote it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ADVICE } from '../src/input/messages/explain-advice.js';
import { readFigureText } from '../src/input/figure/read-figure-text.js';
import { readDocument } from '../src/input/read-document.js';
import { readJson } from '../src/input/json/read-json.js';
import { problemsOf } from '../src/model/compare/advice.js';
import type { Absence } from '../src/model/figure/figure.js';
import { documentShape } from '../src/model/document/schema.js';
import type { Shape } from '../src/model/document/shape.js';
import { english } from '../src/model/words/english.js';
import { referenceArticle } from '../stories/data/reference-article.js';

const ABSENCES: readonly Absence[] = ['missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld'];

interface Named {
  readonly name: string;
  readonly inheritedFrom?: unknown;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly cssParts?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
interface Block {
  readonly language: string;
  readonly text: string;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesBelow = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
];
const readme = read('README.md');
const styling = read('docs/styling.md');
const data = read('docs/data.md');
const messages = read('docs/messages.md');

const blocksOf = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, language = '', block = '']) => ({
    language,
    text: block,
  }));

const withoutCode = (text: string) => text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');

/** What follows a heading, up to the next one of its rank or higher. */
function sectionOf(text: string, heading: string): string {
  const [, after = ''] = text.split(new RegExp(`^#+ ${heading}$`, 'm'));
  return after.split(/^##? /m)[0] ?? '';
}

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  [...text.replace(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Codes of what is wrong with JSON text. */
function codesOf(json: string): readonly string[] {
  const { value, code } = readJson(json);
  return [
    code ?? [],
    value === undefined ? [] : readDocument(value).faults.map((fault) => fault.code),
  ].flat();
}

/** Codes of the advice on JSON text, on a day when the examples were new. */
const adviceOnText = (json: string): readonly string[] =>
  problemsOf(readDocument(readJson(json).value).comparison, { now: new Date('2026-01-01'), check: true }).map(
    ({ code }) => code,
  );

/** JSON as it stands in attributes and child scripts of HTML. */
const jsonOf = (html: string): readonly string[] =>
  [
    ...html.matchAll(/\boccupations='([^']*)'/g),
    ...html.matchAll(/\boccupations="([^"]*)"/g),
    ...html.matchAll(/<script type="application\/json">([^]*?)<\/script>/g),
  ].map(([, json = '']) => json.replaceAll('&#39;', "'").replaceAll('&quot;', '"'));

const problemCodes = [
  ...(/type ProblemCode =([^;]*);/.exec(read('src/model/document/problems.ts'))?.[1] ?? '').matchAll(
    /'([\w-]+)'/g,
  ),
].map(([, code = '']) => code);

const elements = (JSON.parse(read('custom-elements.json')) as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is Declaration & { tagName: string } => Boolean(declaration.tagName));

describe('docs/messages.md', () => {
  it('knows the problem codes', () => assert.ok(problemCodes.length > 10));

  for (const code of problemCodes) {
    it(`explains ${code}, with an example of what is wrong and of what is right`, () => {
      assert.match(messages, new RegExp(`^## ${code}$`, 'm'));
      const [bad, good, ...others] = blocksOf(sectionOf(messages, code));
      assert.ok(bad && good && !others.length);
      const isData = ({ language }: Block) => language === 'json' || language === 'text';
      const codes = (text: string) => [
        ...new Set([
          ...codesOf(text),
          ...(code in ADVICE || code.startsWith('mixed-') ? adviceOnText(text) : []),
        ]),
      ];
      if (isData(bad)) assert.deepEqual(codes(bad.text), [code]);
      if (isData(good)) assert.deepEqual(codes(good.text), []);
    });
  }
});

describe('README.md', () => {
  const block = blocksOf(sectionOf(readme, 'Every attribute'))
    .map(({ text }) => text)
    .join('');

  for (const { tagName, attributes = [] } of elements) {
    it(`shows every attribute of ${tagName}`, () => {
      const tag = new RegExp(`<${tagName}\\b[^]*?></${tagName}>`).exec(block)?.[0] ?? '';
      assert.ok(tag, `There is no <${tagName}>.`);
      for (const { name, inheritedFrom } of attributes)
        assert.match(inheritedFrom ? block : tag, new RegExp(`\\s${name}=`), name);
    });
  }

  it('has a place for the sizes', () => assert.match(readme, /<!-- sizes -->[^]*<!-- \/sizes -->/));
});

describe('docs/giving-data.md', () => {
  const guide = read('docs/giving-data.md');
  const withoutScripts = (html: string) => html.replace(/<script[^]*?<\/script>/g, '');

  for (const { text } of blocksOf(guide).filter(({ language }) => language === 'html')) {
    const after = guide.slice(guide.indexOf(text) + text.length);
    const picture = /^```\n\n!\[Without script: [^\]]+\]\((no-script\/[\w-]+\.png)\)/.exec(after)?.[1] ?? '';

    it(`shows what a reader without script sees: ${picture || text}`, () => {
      assert.ok(filesBelow('docs').includes(join('docs', picture)), 'There is no picture of the snippet.');
      assert.match(withoutScripts(text).replace(/<[^>]*>/g, ''), /\w{3}/);
    });
  }
});

describe('docs/styling.md', () => {
  const documented = [...styling.matchAll(/^\| `(--oc-[\w-]+)` \|/gm)].map(([, name]) => name);
  const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));
  const used = sources.flatMap((file) =>
    [...read(file).matchAll(/var\(\s*(--oc-[\w-]+)/g)].map(([, name]) => name),
  );

  it('has the custom properties that the style sheets use, and no others', () => {
    assert.deepEqual([...documented].sort(), [...new Set(used)].sort());
  });

  for (const { tagName, cssProperties = [], cssParts = [] } of elements) {
    it(`has the custom properties and parts of ${tagName}`, () => {
      for (const { name } of cssProperties) assert.ok(documented.includes(name), name);
      const row = new RegExp(`^\\| \`${tagName}\` \\|.*$`, 'm').exec(styling)?.[0] ?? '';
      for (const { name } of cssParts) assert.ok(row.includes(`\`${name}\``), name);
    });
  }
});

describe('docs/data.md', () => {
  const fieldsOf = (shape: Shape): readonly string[] => {
    if (shape.kind === 'list' || shape.kind === 'map') return fieldsOf(shape.of);
    if (shape.kind !== 'object') return [];
    return Object.entries(shape.fields).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  };

  it('has every field', () => {
    const absent = [...new Set(fieldsOf(documentShape))].filter((name) => !data.includes(`\`${name}\``));
    assert.deepEqual(absent, []);
  });

  it('says what stands in place of a number', () => {
    const table = sectionOf(data, 'Every figure');
    for (const status of ABSENCES)
      assert.match(table, new RegExp(`^\\| \`${status}\` \\| .* \\| ${english[status]} \\|$`, 'm'));
  });

  it('lists only texts that are read as figures', () => {
    const rows = [...sectionOf(data, 'Figures as text').matchAll(/^\| (`.*`) \|/gm)];
    const texts = rows.flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
    );
    assert.ok(texts.length > 20);
    assert.deepEqual(
      texts.filter((text) => !readFigureText(text)),
      [],
    );
  });
});

describe('Examples', () => {
  for (const document of documents.filter((file) => !file.endsWith('messages.md'))) {
    it(`of ${document} are legal`, () => {
      for (const { language, text } of blocksOf(read(document))) {
        const examples = language === 'json' ? [text] : language === 'html' ? jsonOf(text) : [];
        for (const example of examples) assert.deepEqual(codesOf(example), [], example);
      }
    });
  }
});

describe('The demo', () => {
  const pages = filesBelow('demo').filter((file) => file.endsWith('.html'));
  /** Links of the made-up blog lead to a page of the demo. */
  const withoutLinks = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (key, item: unknown) =>
      key === 'href' || key === 'action' ? /^https:\/\/www\./.exec(String(item)) && item : item,
    );

  it('shows the reference article', () => {
    const [article = ''] = jsonOf(read('demo/index.html'));
    assert.deepEqual(withoutLinks(JSON.parse(article)), withoutLinks(referenceArticle));
  });

  for (const page of pages) {
    it(`has legal data and links that lead somewhere: ${page}`, () => {
      const html = read(page);
      for (const example of jsonOf(html)) assert.deepEqual(codesOf(example), [], example);
      const links = [...html.matchAll(/(?:href|action)"?(?:=|: )"([\w-]+\.\w+)(?:#[\w-]+)?"/g)];
      for (const [, link = ''] of links) assert.ok(existsSync(join(root, dirname(page), link)), link);
    });
  }
});

describe('Markdown', () => {
  for (const document of documents) {
    it(`calls the files that it links to by their names: ${document}`, () => {
      const links = [...read(document).matchAll(/\[`([\w.-]+\.m?[tj]s)`\]\(([^)#]+\.m?[tj]s)\)/g)];
      assert.deepEqual(
        links.filter(([, name, path = '']) => name !== basename(path)).map(([link]) => link),
        [],
      );
    });

    it(`links to what is there: ${document}`, () => {
      const text = read(document);
      for (const [, target = ''] of withoutCode(text).matchAll(/(?:\]\(|src=")([^)"\s]+)[)"]/g)) {
        if (/^https?:/.test(target)) continue;
        const [path = '', anchor] = target.split('#');
        const file = path ? join(dirname(document), path) : document;
        assert.ok(existsSync(join(root, file)), target);
        if (anchor) assert.ok(anchorsOf(read(file)).includes(anchor), target);
      }
    });

    it(`says nothing of the machine it was written on: ${document}`, () => {
      const text = read(document);
      assert.doesNotMatch(text, /registry\.\w|npmjs\.|file:\/\/|localhost|127\.0\.0\.1/);
      for (const folder of [root, join(homedir(), '/'), join(tmpdir(), '/')])
        assert.ok(!text.includes(folder), folder);
    });
  }

  it('numbers the decisions without a gap', () => {
    const records = readdirSync(join(root, 'docs/decisions')).sort();
    records.forEach((file, index) => {
      const number = String(index + 1).padStart(3, '0');
      assert.ok(file.startsWith(`${number}-`), file);
      assert.ok(read(`docs/decisions/${file}`).startsWith(`# ${number}: `), file);
    });
  });
});
