// The files for editors and frameworks: what they name is what there is, and what a compiler makes of them in an app that
// has the package as it is published.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import html from 'vscode-html-languageservice';
import type { CompletionItem, HTMLDataV1 } from 'vscode-html-languageservice';
import { readLabel } from '../src/input/table/column-label.js';
import { MARK_STYLES } from '../src/model/table/footnote-marks.js';
import { SUMMARIES } from '../src/model/compare/summary-scope.js';
import { ORIENTATIONS } from '../src/model/table/table.js';
import { filesBelow, read, readJson, root } from './helpers/dist.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Tag extends Named {
  readonly attributes: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}
const manifest = readJson<Manifest>('custom-elements.json');
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((each): each is Declaration & { tagName: string } => Boolean(each.tagName));

const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
const allNamesOf = (lists: readonly (readonly Named[] | undefined)[]) =>
  [...new Set(lists.flatMap(namesOf))].sort();
const missing = (wanted: readonly string[], there: readonly string[]) =>
  wanted.filter((name) => !there.includes(name));

/** What may be written in attributes that have a choice. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  orientation: ORIENTATIONS,
  marks: MARK_STYLES,
  summary: SUMMARIES,
  loading: ['lazy', 'eager'],
};
const FLAGS = ['sortable', 'differing-only', 'bars', 'show-age', 'help', 'copy', 'cite', 'differences'];

/** A document with words of every kind, as a file has it. */
const IMPORTED = {
  title: 'A vs. B',
  sources: { payscale: { name: 'Payscale', retrieved: '2018-03-01' }, bls: { name: 'Bureau' } },
  defaults: { currency: 'USD', pay: { per: 'year' } },
  occupations: [
    {
      name: 'A',
      pay: {
        median: 81765,
        per: 'year',
        basis: 'wage',
        status: 'at-least',
        scale: 'thousand',
        year: 2017,
        for: { name: 'X', relation: 'residual' },
      },
      growth: { percent: 8, from: 2016, to: 2026, kind: 'projected', source: 'bls' },
      related: ['B', { name: 'C', pay: { median: 23.5, per: 'hour' } }],
      facts: [{ label: 'Setting', value: 5, status: 'missing' }],
    },
    { name: 'B', education: null, pay: '$51,554', growth: 8, responsibilities: 'One.' },
  ],
  schools: { items: ['S', { name: 'T', sponsored: true }], finder: { action: '/find' } },
} as const;

describe('vscode.html-custom-data.json', () => {
  const data = readJson<{ readonly tags: readonly Tag[] }>('vscode.html-custom-data.json');
  const provider = html.newHTMLDataProvider('ours', data as unknown as HTMLDataV1);
  const service = html.getLanguageService({ customDataProviders: [provider] });
  /** What Visual Studio Code offers at the bar. */
  const offered = (text: string): readonly CompletionItem[] => {
    const document = html.TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    const position = document.positionAt(text.indexOf('|'));
    return service.doComplete(document, position, service.parseHTMLDocument(document)).items;
  };
  const labels = (text: string) => offered(text).map(({ label }) => label);

  it('offers every tag', () => {
    assert.deepEqual(
      missing(
        elements.map(({ tagName }) => tagName),
        labels('<oc-|'),
      ),
      [],
    );
  });

  for (const { tagName, attributes, events, cssParts, cssProperties } of elements) {
    it(`offers every attribute of ${tagName}, each with what it does`, () => {
      const items = offered(`<${tagName} |`);
      const told = items.filter(({ documentation }) => documentation).map(({ label }) => label);
      assert.deepEqual(missing(namesOf(attributes), told), []);
    });

    it(`says of ${tagName} what can be heard and styled`, () => {
      const { description = '' } = data.tags.find(({ name }) => name === tagName)!;
      const names = allNamesOf([events, cssParts, cssProperties]);
      assert.deepEqual(
        names.filter((name) => !description.includes(`**${name}**`)),
        [],
      );
      assert.doesNotMatch(description, /undefined/);
    });
  }

  for (const [name, values] of Object.entries(CHOICES)) {
    it(`offers what may be written in ${name}`, () => {
      assert.deepEqual(missing(values, labels(`<oc-comparison ${name}="|"></oc-comparison>`)), []);
    });
  }

  it('writes flags without a value, and texts with one', () => {
    const insertions = new Map(
      offered('<oc-comparison-table |').map(({ label, textEdit }) => [label, textEdit!.newText]),
    );
    assert.deepEqual(
      FLAGS.map((name) => insertions.get(name)),
      FLAGS,
    );
    assert.equal(insertions.get('caption'), 'caption="$1"');
  });

  it('offers for oc-occupation only what is read', () => {
    const { attributes } = data.tags.find(({ name }) => name === 'oc-occupation')!;
    const names = namesOf(attributes);
    assert.ok(names.includes('growth-source') && names.includes('p90-pay') && names.includes('pay-currency'));
    assert.deepEqual(
      names.filter((name) => !readLabel(name.replaceAll('-', ' '))),
      [],
    );
  });

  it('sends nobody to another element for what an attribute does', () => {
    const descriptions = data.tags.flatMap((tag) => tag.attributes.map((each) => each.description!));
    assert.deepEqual(
      descriptions.filter((text) => text.startsWith('As `')),
      [],
    );
  });
});

describe('vscode.css-custom-data.json', () => {
  const data = readJson<{ properties: readonly Named[]; pseudoElements: readonly Named[] }>(
    'vscode.css-custom-data.json',
  );

  it('has every custom property and every part, once', () => {
    const parts = allNamesOf(elements.map(({ cssParts }) => cssParts)).map((name) => `::part(${name})`);
    assert.deepEqual(namesOf(data.properties), allNamesOf(elements.map((each) => each.cssProperties)));
    assert.deepEqual(namesOf(data.pseudoElements), parts.sort());
    assert.ok([...data.properties, ...data.pseudoElements].every(({ description }) => description));
  });
});

describe('web-types.json', () => {
  interface Attribute extends Named {
    readonly value: { readonly type: string };
  }
  interface Element extends Named {
    readonly 'doc-url': string;
    readonly attributes: readonly Attribute[];
    readonly js: { readonly events: readonly Named[]; readonly properties: readonly Named[] };
    readonly source: { readonly symbol: string; readonly module: string };
  }
  interface WebTypes {
    readonly name: string;
    readonly version: string;
    readonly contributions: {
      readonly html: { readonly elements: readonly Element[] };
      readonly css: Readonly<Record<string, readonly Named[]>>;
    };
  }
  const data = readJson<WebTypes>('web-types.json');
  const { html: tags, css } = data.contributions;
  const own = readJson<{ name: string; version: string; 'web-types': string }>('package.json');

  it('is named in package.json, for this version', () => {
    assert.equal(own['web-types'], './web-types.json');
    assert.deepEqual([data.name, data.version], [own.name, own.version]);
  });

  for (const { tagName, attributes, events } of elements) {
    it(`has ${tagName} with every attribute and event, and where its class is`, () => {
      const element = tags.elements.find(({ name }) => name === tagName)!;
      assert.deepEqual(missing(namesOf(attributes), namesOf(element.attributes)), []);
      assert.deepEqual(namesOf(element.js.events), namesOf(events));
      assert.ok(element.attributes.every(({ description }) => description));
      assert.match(read(element.source.module), new RegExp(`\\bclass ${element.source.symbol}\\b`));
    });
  }

  it('has the types of attributes as they are written, not as they are called', () => {
    const { attributes } = tags.elements.find(({ name }) => name === 'oc-comparison')!;
    const typeOf = (wanted: string) => attributes.find(({ name }) => name === wanted)!.value.type;
    for (const [name, values] of Object.entries(CHOICES))
      assert.deepEqual(
        typeOf(name)
          .split(' | ')
          .map((text) => JSON.parse(text) as string)
          .sort(),
        [...values].sort(),
      );
    assert.deepEqual([...new Set(FLAGS.map(typeOf))], ['boolean']);
    assert.deepEqual([typeOf('max-age'), typeOf('caption')], ['number', 'string']);
  });

  it('has every custom property and every part, once', () => {
    const parts = allNamesOf(elements.map(({ cssParts }) => cssParts)).map((name) => `part(${name})`);
    assert.deepEqual(namesOf(css.properties), allNamesOf(elements.map((each) => each.cssProperties)));
    assert.deepEqual(namesOf(css['pseudo-elements']), parts.sort());
  });
});

describe('types in an app', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-types-'));
    installInto(folder);
    cpSync(join(root, 'test/frameworks'), folder, { recursive: true });
    for (const { file, text } of [...snippets(), eventsAsTold()]) writeFileSync(join(folder, file), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const BUNDLER = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const NODE = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };

  const STRICT: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    jsx: ts.JsxEmit.Preserve,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  };
  /** The compiler's own files are read once. */
  const library = new Map<string, ts.SourceFile | undefined>();
  const hostFor = (options: ts.CompilerOptions): ts.CompilerHost => {
    const host = ts.createCompilerHost(options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (file, ...rest) => {
      if (!file.includes('/typescript/lib/')) return read(file, ...rest);
      if (!library.has(file)) library.set(file, read(file, ...rest));
      return library.get(file);
    };
    return host;
  };

  /** What the compiler says of files of the app, and of ours that they load; the types of others are theirs. */
  const complaints = (files: readonly string[], found: ts.CompilerOptions): readonly string[] => {
    const options = { ...STRICT, ...found };
    const paths = files.map((file) => join(folder, file));
    const program = ts.createProgram(paths, options, hostFor(options));
    const isOurs = ({ fileName }: ts.SourceFile) =>
      !fileName.includes('/node_modules/') || fileName.includes('/node_modules/occupation-comparison/types/');
    return program
      .getSourceFiles()
      .filter(isOurs)
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ file, start, messageText }) => {
        const line = file!.getLineAndCharacterOfPosition(start!).line + 1;
        return `${basename(file!.fileName)}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
      });
  };

  it('say what is right and what is wrong, in the examples of docs/frameworks.md too', () => {
    const files = readdirSync(folder).filter((file) => /\.m?tsx?$/.test(file));
    assert.ok(files.length >= 13, files.join());
    assert.deepEqual(complaints(files, BUNDLER), []);
  });

  it('are found as Node finds modules', () => assert.deepEqual(complaints(['plain.mts'], NODE), []));

  it('come with the definition of one element, whatever else is there', () =>
    assert.deepEqual(complaints(['one-element.mts'], NODE), []));

  /** What the compiler says of a JSON file where a document is wanted. */
  const saidOf = (data: unknown): string => {
    writeFileSync(join(folder, 'imported.json'), JSON.stringify(data));
    writeFileSync(
      join(folder, 'imported.ts'),
      `import type { ComparisonData } from 'occupation-comparison';
import data from './imported.json';
export const imported: ComparisonData = data;
export const property: HTMLElementTagNameMap['oc-comparison']['occupations'] = data;\n`,
    );
    return complaints(['imported.ts'], BUNDLER)[0] ?? '';
  };

  it('fit an imported JSON file, whose words TypeScript takes for any text', () =>
    assert.equal(saidOf(IMPORTED), ''));

  const [first, second] = IMPORTED.occupations;
  const withFirst = (fields: object) => ({ ...IMPORTED, occupations: [{ ...first, ...fields }, second] });
  const WRONG: Readonly<Record<string, unknown>> = {
    year: withFirst({ pay: { ...first.pay, year: '2017' } }),
    median: withFirst({ pay: { ...first.pay, median: true } }),
    percent: withFirst({ growth: { percent: [8], kind: 'projected' } }),
    name: { ...IMPORTED, occupations: [first, { education: 'MBA' }] },
    label: withFirst({ facts: [{ value: 5 }] }),
    sponsored: { ...IMPORTED, schools: { items: [{ name: 'S', sponsored: 'maybe' }] } },
    retrieved: { ...IMPORTED, sources: { bls: { name: 'Bureau', retrieved: {} } } },
  };
  for (const [field, data] of Object.entries(WRONG)) {
    it(`name the field “${field}” of an imported JSON file that is wrong`, () => {
      const said = saidOf(data);
      assert.match(said, /^imported.ts:3 /);
      const named = [...said.matchAll(/(?:Types of property|Property) '(\w+)' (?:are|is)/g)].map(
        ([, name]) => name,
      );
      assert.equal(named.at(-1), field, said);
    });
  }
});

/**
 * Our package, beside all that is installed here. Of its files those that compilers read: package.node.ts sees to it that
 * they are published.
 */
function installInto(folder: string): void {
  for (const path of ['package.json', ...filesBelow('dist', '.d.ts'), ...filesBelow('types', '.d.ts')]) {
    const target = join(folder, 'node_modules/occupation-comparison', path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, path), target);
  }
  for (const name of readdirSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** What the comments above the classes say of the events, against what is sent. */
function eventsAsTold(): { readonly file: string; readonly text: string } {
  const told = elements.flatMap(({ events = [] }) => events as readonly Told[]);
  const checks = told.map(({ name, type }) => `(event: ${type.text}): OcEventMap['${name}'] => event,`);
  const types = 'Choice, Comparison, OcEventMap, Problem, Sort';
  return {
    file: 'events-as-told.mts',
    text: `import type { ${types} } from 'occupation-comparison';\nexport const told = [\n${checks.join('\n')}\n];\n`,
  };
}
interface Told extends Named {
  readonly type: { readonly text: string };
}

/** Examples of the guide that a compiler can check; what stands in a Vue file is its script. */
function snippets(): readonly { readonly file: string; readonly text: string }[] {
  const guide = readFileSync(join(root, 'docs/frameworks.md'), 'utf8');
  const SOURCES: Readonly<Record<string, string>> = { Preact: 'preact', Solid: 'solid-js' };
  return guide.split(/^## /m).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    const [, language = '', code = ''] = /^```(tsx?|vue)\n([^]*?)^```$/m.exec(section) ?? [];
    if (!code || heading === 'Angular') return []; // its compiler isn't here
    const [, script] = /<script[^>]*>([^]*?)<\/script>/.exec(code) ?? [];
    const extension = language === 'tsx' ? 'tsx' : 'mts';
    const pragma = language === 'tsx' ? `/** @jsxImportSource ${SOURCES[heading] ?? 'react'} */\n` : '';
    const macros = script ? 'declare function defineProps<Props>(): Props;\n' : '';
    return {
      file: `guide-${heading.replaceAll(/\W/g, '-')}.${extension}`,
      text: pragma + macros + (script ?? code),
    };
  });
}
