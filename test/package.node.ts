// The package as others get it: what package.json promises, against what the build wrote.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import resolve from '@rollup/plugin-node-resolve';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LitElement } from 'lit';
import { html as markup, unsafeStatic } from 'lit/static-html.js';
import { rollup } from 'rollup';
import type * as library from '../src/index.js';
import { referenceArticle } from '../stories/data/reference-article.js';
import {
  elements,
  filesBelow,
  importsOf,
  inFreshNode,
  isThere,
  modules,
  read,
  readJson,
  root,
  urlOf,
  withImports,
} from './helpers/dist.js';

type Target = string | { readonly types?: string; readonly default?: string };
interface Package {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target | null>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}
const manifest = readJson<Package>('package.json');

/** A pattern with one star, as package.json has them. */
const matches = (pattern: string, path: string) => {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === pattern : path.startsWith(start) && path.endsWith(end);
};
/** The files that an entry of `exports` leads to, with the specifiers that name them. */
const entriesOf = (
  subpath: string,
  target: string,
): readonly (readonly [specifier: string, file: string])[] => {
  const specifier = (path: string) => manifest.name + path.slice(1);
  const file = target.slice(2);
  if (!target.includes('*')) return [[specifier(subpath), file]];
  const [start = '', end = ''] = file.split('*');
  return filesBelow(start.replace(/\/$/, ''), end)
    .filter((path) => path.startsWith(start))
    .map((path) => [
      specifier(subpath.replace('*', path.slice(start.length, path.length - end.length))),
      path,
    ]);
};
const fileOf = (target: Target) => (typeof target === 'string' ? target : (target.default ?? target.types!));
/** What the package keeps to itself, though a pattern would let it out: `null`. */
const closed = Object.entries(manifest.exports)
  .filter(([, target]) => target === null)
  .map(([subpath]) => manifest.name + subpath.slice(1));
const open = Object.entries(manifest.exports).filter((entry): entry is [string, Target] => entry[1] !== null);
const all = open
  .flatMap(([subpath, target]) => entriesOf(subpath, fileOf(target)))
  .filter(([specifier]) => !closed.some((pattern) => matches(pattern, specifier)));
/** Those that are there when something runs: types alone aren't. */
const entries = all.filter(([, file]) => !file.endsWith('.d.ts'));

/** What `npm pack` would send. */
const [{ files: packed }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as [{ readonly files: readonly { readonly path: string; readonly mode: number }[] }];

describe('exports', () => {
  it('lead somewhere, each of them', () => {
    const empty = open.filter(
      ([subpath, target]) => !entriesOf(subpath, fileOf(target)).some(([, file]) => isThere(file)),
    );
    assert.deepEqual(empty, []);
  });

  it('name every element and its definition', () => {
    const named = elements.flatMap((name) => [`${name}/${name}.js`, `${name}/define.js`]);
    const missing = named.filter(
      (path) => !entries.some(([specifier]) => specifier === `${manifest.name}/elements/${path}`),
    );
    assert.deepEqual(missing, []);
  });

  const resolved = inFreshNode<Readonly<Record<string, string>>>(`
    const specifiers = ${JSON.stringify(entries.map(([specifier]) => specifier))};
    const pairs = specifiers.map((specifier) => [specifier, import.meta.resolve(specifier)]);
    console.log(JSON.stringify(Object.fromEntries(pairs)));`);

  for (const [specifier, file] of entries)
    it(`${specifier} resolves to ${file}`, () => assert.equal(resolved[specifier], urlOf(file)));

  for (const [specifier, file] of all) {
    it(`${specifier} is among the files that are published`, () => {
      const published = [...manifest.files, 'package.json', 'README.md', 'LICENSE'];
      assert.ok(published.some((each) => file === each || file.startsWith(`${each}/`)));
    });
  }

  for (const [specifier, file] of entries.filter(([, each]) => modules.includes(each))) {
    it(`${specifier} can be imported`, async () => {
      await assert.doesNotReject(import(urlOf(file)));
    });

    it(`${specifier} has types beside it`, () => assert.ok(isThere(file.replace(/\.js$/, '.d.ts'))));
  }

  it('keep the inside to themselves', () => {
    const program = (path: string) => `
      try { import.meta.resolve('${manifest.name}/${path}'); console.log('true'); } catch { console.log('false'); }`;
    const leaks = [
      'dist/elements/shared/oc-element.js',
      'elements/shared/oc-element.js',
      'src/index.ts',
    ].filter((path) => inFreshNode<boolean>(program(path)));
    assert.deepEqual(leaks, []);
  });
});

/** The package that a path leads into: `@lit-labs/ssr` of `@lit-labs/ssr/lib/render-result.js`. */
const packageOf = (path: string) => /^(?:@[^/]+\/)?[^/]+/.exec(path)![0];

/** Elements and model need Lit and nothing else; what renders needs Lit's renderer; what runs on servers, Node. */
const isDependency = (file: string, path: string) =>
  path === 'lit' ||
  /^lit\/.+\.js$/.test(path) ||
  (packageOf(path) === '@lit-labs/ssr' && file === 'dist/render.js') ||
  (path.startsWith('node:') && file.startsWith('dist/server/'));

describe('modules', () => {
  it('import Lit by its name and each other by file names that there are', () => {
    const wrong = modules.flatMap((file) =>
      importsOf(file)
        .filter((path) => {
          if (path.startsWith('.')) return !path.endsWith('.js') || !isThere(join(dirname(file), path));
          return !isDependency(file, path);
        })
        .map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('need nothing at run time that isn’t a dependency', () => {
    const imported = modules.flatMap(importsOf).filter((path) => !/^(?:\.|node:)/.test(path));
    const names = [...new Set(imported.map(packageOf))];
    const { dependencies, peerDependencies } = manifest;
    assert.deepEqual(names.sort(), Object.keys({ ...dependencies, ...peerDependencies }).sort());
  });

  it('have an app install Lit, and nothing that only servers need', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
    const { peerDependencies, peerDependenciesMeta } = manifest;
    assert.deepEqual(
      Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
      [],
    );
  });

  it('are neither bundled nor minified: one for each source, in lines', () => {
    const sources = filesBelow('src', '.ts')
      .filter((file) => !/^src\/(?:cdn|node)\//.test(file))
      .map((file) => file.replace(/^src/, 'dist').replace(/ts$/, 'js'))
      .sort();
    const long = modules.filter((file) =>
      read(file)
        .split('\n')
        .some((line) => line.length > 2000),
    );
    assert.deepEqual([modules, long], [sources, []]);
  });

  it('have source maps', () => {
    assert.deepEqual(
      modules.filter((file) => !isThere(`${file}.map`)),
      [],
    );
  });

  it('have types with maps to the sources', () => {
    const types = modules.map((file) => file.replace(/js$/, 'd.ts'));
    assert.deepEqual(
      types.flatMap((file) => [file, `${file}.map`]).filter((file) => !isThere(file)),
      [],
    );
  });

  it('keep the order of the house: text, input, model, elements', () => {
    const ALLOWED: Readonly<Record<string, readonly string[]>> = {
      model: ['model'],
      input: ['input', 'model'],
      languages: ['languages', 'model'],
      sources: ['sources', 'input', 'model'],
      elements: ['elements', 'sources', 'input', 'model', 'languages'],
      output: ['output', 'model'],
    };
    const room = (file: string) => file.split('/')[1]!;
    const wrong = modules.flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.') && ALLOWED[room(file)])
        .map((path) => join(dirname(file), path))
        .filter((path) => !ALLOWED[room(file)]!.includes(room(path)))
        .map((path) => `${file} imports ${path}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('tell the model nothing of Lit or the DOM', () => {
    const reported = modules.filter(
      (file) => /^dist\/(model|input)\//.test(file) && importsOf(file).some((path) => path.startsWith('lit')),
    );
    assert.deepEqual(reported, []);
  });
});

describe('what runs in Node', () => {
  it('is reached by nothing that browsers load', () => {
    const isForServers = (file: string) => /^dist\/(?:node|server)\//.test(file);
    const reached = modules
      .filter((file) => !isForServers(file) && file !== 'dist/render.js')
      .flatMap((file) => importsOf(file).map((path) => [file, path] as const))
      .filter(([file, path]) => path.startsWith('node:') || isForServers(join(dirname(file), path)))
      .map(([file, path]) => `${file} imports ${path}`);
    assert.deepEqual(reached, []);
  });

  const bundled = filesBelow('dist/node', '.js');
  const isBuiltIn = (path: string) => builtinModules.includes(path.replace(/^node:/, ''));

  it('needs no package: what it imports is there, or Node’s', () => {
    const paths = bundled.flatMap((file) => importsOf(file).map((path) => [file, path] as const));
    assert.ok(paths.length > 50);
    const missing = paths.filter(([file, path]) =>
      path.startsWith('.') ? !isThere(join(dirname(file), path)) : !isBuiltIn(path),
    );
    assert.deepEqual(missing, []);
  });

  it('brings the licences of the packages that are in it', () => {
    const packages = bundled.flatMap((file) => {
      const { sources } = readJson<{ sources: readonly string[] }>(`${file}.map`);
      return sources.flatMap((each) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(each)?.[1] ?? []);
    });
    const licences = read('dist/node/THIRD-PARTY.txt');
    const names = [...new Set(packages)];
    assert.ok(names.includes('linkedom') && names.includes('@lit-labs/ssr'));
    assert.deepEqual(
      names.filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, \\S+`, 'm').test(licences)),
      [],
    );
  });

  for (const script of filesBelow('dist/cdn', '.js'))
    it(`is not in ${script}`, () => {
      assert.equal(/["']node:|linkedom|commander|write-file-atomic/.exec(read(script))?.[0], undefined);
    });

  it('is a program that can be run, also out of the tarball', () => {
    const { bin, name } = manifest;
    assert.deepEqual(bin, { [name]: 'dist/node/cli.js' });
    assert.match(read('dist/node/cli.js'), /^#!\/usr\/bin\/env node\n/);
    assert.equal(statSync(join(root, 'dist/node/cli.js')).mode & 0o111, 0o111);
    const file = packed.find(({ path }) => path === 'dist/node/cli.js');
    assert.equal(file!.mode & 0o111, 0o111);
  });
});

describe('the tarball', () => {
  it('has every file that package.json names, and all types', () => {
    const wanted = [
      ...all.map(([, file]) => file).filter((file) => statSync(join(root, file)).isFile()),
      ...[manifest.customElements, manifest['web-types']].map((path) => join('.', path)),
      ...filesBelow('dist', '.d.ts'),
      ...filesBelow('types', '.d.ts'),
    ];
    const there = packed.map(({ path }) => path);
    assert.deepEqual(without(wanted, there), []);
  });
});

describe('sideEffects', () => {
  const isListed = (file: string) => manifest.sideEffects.some((pattern) => matches(pattern, `./${file}`));

  it('list the modules that define something, and no others', () => {
    const silent = modules.filter((file) => !isListed(file));
    const listed = modules.filter(isListed);
    const program = (files: readonly string[]) => `
      await import('lit');
      const defined = [];
      let count = 0;
      customElements.define = () => void count++;
      for (const file of ${JSON.stringify(files.map(urlOf))}) {
        count = 0;
        await import(file);
        if (count) defined.push(file);
      }
      console.log(JSON.stringify(defined));`;
    const one = (file: string) => inFreshNode<readonly string[]>(program([file]));
    assert.deepEqual([inFreshNode(program(silent)), listed.filter((file) => !one(file).length)], [[], []]);
  });

  it('list the files for script tags, and the style sheet that one may import', () => {
    assert.deepEqual(
      [...filesBelow('dist/cdn', '.js'), 'dist/static.css'].filter((file) => !isListed(file)),
      [],
    );
  });

  it('list nothing that isn’t there', () => {
    const all = [...modules, ...filesBelow('dist/cdn', '.js'), ...filesBelow('dist', '.css')];
    assert.deepEqual(
      manifest.sideEffects.filter((pattern) => !all.some((file) => matches(pattern, `./${file}`))),
      [],
    );
  });
});

describe('files for script tags', () => {
  const scripts = filesBelow('dist/cdn', '.js');
  const integrity = readJson<Record<string, { integrity: string; bytes: number }>>('dist/integrity.json');

  it('have a hash each, and nothing else has', () => {
    assert.deepEqual(
      Object.keys(integrity).map((name) => `dist/cdn/${name}`),
      scripts,
    );
  });

  for (const script of scripts) {
    const name = script.replace('dist/cdn/', '');
    const isWhole = name.endsWith('iife.min.js');

    it(`${name} has the hash and the size that are written`, () => {
      const code = readFileSync(join(root, script));
      const hash = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      assert.deepEqual([integrity[name]!.integrity, integrity[name]!.bytes], [hash, code.length]);
    });

    it(`${name} holds Lit’s build for production`, () => {
      assert.equal(/Lit is in dev mode|issueWarning|Multiple versions of Lit/.exec(read(script)), null);
    });

    if (isWhole)
      it(`${name} needs no other file but words of the page’s language`, () => {
        const code = read(script).replaceAll(/\bimport\("\.\/languages\/\w+\.min\.js"\)/g, '');
        assert.equal(/\bimport\s*[("'{*]|\bimport\s+\w/.exec(code)?.[0], undefined);
      });

    it(`${name} needs no other file but those that it asks for by their place beside it`, () => {
      const imported = [...read(script).matchAll(/(?:\bimport\s*\(?|\bfrom\s*)["'](\.[^"']*)/g)];
      const missing = imported
        .map(([, path]) => path!)
        .filter((path) => !isThere(join(dirname(script), path)));
      assert.deepEqual(missing, []);
    });

    if (name.startsWith('chunks/'))
      it(`${name} asks for no main file: it takes from the one that asked for it`, () => {
        assert.doesNotMatch(read(script), /occupation-comparison\.min\.js["'`]/);
        assert.match(read(script), /export default\s*[(\w]/);
      });

    it(`${name} says what it is`, () => {
      assert.ok(read(script).startsWith(`/*! ${manifest.name} ${manifest.version}, MIT`));
    });

    it(`${name} names whose code is in it besides`, () => {
      const [head] = read(script).split(/(?<=^[^\n]*\*\/)/);
      const { sources } = JSON.parse(read(`${script}.map`)) as { sources: string[] };
      const isOfLit = (source: string) => /node_modules\/(?:lit|lit-html|lit-element|@lit)\//.test(source);
      assert.equal(head!.includes('Lit, BSD-3-Clause'), sources.some(isOfLit));
    });
  }

  it('ask for nothing but the file that `src` names, each with one module', () => {
    const requests = scripts.flatMap((script) =>
      (read(script).match(/\bfetch\(|XMLHttpRequest|\burl\(|\beval\(/g) ?? []).map(
        (request) => `${script.split('/').slice(2, -1).join('/')} ${request}`,
      ),
    );
    assert.deepEqual(requests.sort(), [' fetch(', 'chunks fetch(', 'shared fetch(']);
  });

  it('stand beside Lit’s licence', () => assert.match(read('dist/cdn/LICENSE-lit.txt'), /BSD 3-Clause/));
});

describe('version', () => {
  it('is that of package.json', async () => {
    const { OcComparison } = (await import(urlOf('dist/index.js'))) as { OcComparison: { version: string } };
    assert.equal(OcComparison.version, manifest.version);
  });
});

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly summary?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly type?: { readonly text: string };
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface ElementsManifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}
const namesOf = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();
const without = (names: Iterable<string>, others: readonly string[]) =>
  [...new Set(names)].filter((name) => !others.includes(name));

describe('custom-elements.json', async () => {
  const { modules: described } = readJson<ElementsManifest>(manifest.customElements);
  const declarations = described.flatMap(({ declarations: all = [] }) => all);
  const index = (await import(urlOf('dist/index.js'))) as Readonly<Record<string, unknown>>;
  await import(urlOf('dist/define.js'));
  const { OcChart, chartDrawing } = index as unknown as typeof library;
  OcChart.drawing = chartDrawing;
  type Class = typeof LitElement & {
    readonly tag: string;
    readonly formerNames: Readonly<Record<string, string>>;
  };
  const classes = Object.entries(index).filter(
    (entry): entry is [string, Class] =>
      /^Oc(?!Element$|Chart$|Occupation$)/.test(entry[0]) && typeof entry[1] === 'function',
  );

  const customPropertiesOf = ({ elementStyles }: Class) =>
    elementStyles.flatMap((sheet) => ('cssText' in sheet ? (sheet.cssText.match(/--oc-[\w-]+/g) ?? []) : []));

  /** What a table gets from the parts that are loaded for it. */
  const tools = ['table-tools', 'table-tools.styles', 'reader-controls', 'bar', 'copy-cite-help']
    .map((each) => read(`dist/elements/comparison-table/${each}.js`))
    .join('');
  const partsIn = (code: string) => [...code.matchAll(/\spart="([\w-]+)"/g)].map(([, part]) => part!);
  const partsOfTools = partsIn(tools);
  const partsOfField = partsIn(read('dist/elements/occupation-picker/picker-field.js'));
  const partsOfPlaces = partsIn(read('dist/elements/place-picker/place-field.js'));
  const propertiesOfTools = tools.match(/--oc-bar-[\w-]+/g) ?? [];

  it('gives nothing a name that frameworks take for an event', () => {
    const names = declarations.flatMap(({ name, attributes, members = [] }) =>
      [...namesOf(attributes), ...namesOf(members)].map((each) => `${name} ${each}`),
    );
    assert.ok(names.length > 200);
    assert.deepEqual(
      names.filter((name) => / on/i.test(name)),
      [],
    );
  });

  it('knows the attributes of today for those that had another name', () => {
    for (const { observedAttributes, formerNames } of classes.map(([, Class]) => Class))
      assert.deepEqual(without(Object.values(formerNames), observedAttributes), []);
  });

  it('describes every element', () => {
    assert.deepEqual(
      declarations.flatMap(({ tagName }) => tagName ?? []).sort(),
      [...elements, 'occupation'].map((name) => `oc-${name}`).sort(),
    );
  });

  for (const [name, Class] of classes) {
    const declaration = declarations.find((each) => each.name === name)!;
    const file = `dist/elements/${Class.tag.slice(3)}/${Class.tag.slice(3)}.js`;
    const attributes = without(Class.observedAttributes, Object.keys(Class.formerNames));

    it(`${name} goes by its tag`, () => assert.equal(declaration.tagName, Class.tag));

    it(`${name} has a summary`, () => assert.ok(declaration.summary));

    it(`${name} has every attribute described that it observes`, () => {
      assert.deepEqual(without(attributes, namesOf(declaration.attributes)), []);
    });

    it(`${name} observes every attribute that is described`, () => {
      assert.deepEqual(without(namesOf(declaration.attributes), attributes), []);
    });

    it(`${name} has a type and a sentence for every attribute`, () => {
      const bare = declaration.attributes!.filter((each) => !each.type || !each.description);
      assert.deepEqual(namesOf(bare), []);
    });

    it(`${name} has every property described, with type and sentence`, () => {
      const fields = declaration.members!.filter(({ kind, type, description }) => {
        return kind === 'field' && type && description;
      });
      assert.deepEqual(without([...Class.elementProperties.keys()].map(String), namesOf(fields)), []);
    });

    it(`${name} has every event described that it sends`, () => {
      const code = [...withImports(file)].filter((each) => !/dist\/elements\//.test(each) || each === file);
      const sent = code.flatMap(
        (each) => read(each).match(/(?<=')oc-(?:ready|error|select|sort|change)(?=')/g) ?? [],
      );
      assert.deepEqual(without(sent, namesOf(declaration.events)), []);
    });

    it(`${name} has its slots described`, () => {
      const slots = name === 'OcComparisonTable' ? ['', 'between'] : [''];
      assert.deepEqual(namesOf(declaration.slots), slots);
    });

    it(`${name} has every custom property described that it uses`, () => {
      assert.deepEqual(without(customPropertiesOf(Class), namesOf(declaration.cssProperties)), []);
    });

    it(`${name} draws the parts that are described, and no others`, async () => {
      const tag = unsafeStatic(Class.tag);
      const documents = [
        referenceArticle,
        { ...referenceArticle, occupations: [{ name: 'A', pay: { median: 1, source: 'B', for: 'C' } }] },
        {
          occupations: [
            {
              name: 'A',
              description: 'B',
              wording: { source: 'D' },
              related: { name: 'B', pay: { median: 1, source: ['C', 'D'] } },
            },
          ],
          sources: { D: { name: 'D', href: '/d' } },
        },
        {
          occupations: [{ name: 'A', growth: 1, employment: 9, pay: { median: 2, p10: 1, p90: 3 } }],
          reference: { name: 'B', growth: 2 },
        },
        { occupations: 7 },
        {
          occupations: [
            {
              name: 'A',
              pay: { median: 1, source: 'D' },
              related: 'BCDEFGH'.split('').map((name) => ({ name })),
            },
            {
              name: 'B',
              pay: { typical: 2, currency: 'EUR' },
              growth: { percent: 3, for: 'C', source: 'D' },
            },
          ],
          sources: { D: { name: 'D', licence: 'A sentence of a licence that is long. '.repeat(9) } },
        },
      ];
      const sections =
        'title introduction summary table pay-chart growth-chart responsibilities related next schools finder sources';
      const drawn = await Promise.all(
        documents.map(async (data) =>
          collectResult(
            render(markup`<${tag} sections=${sections} codes="13-1082" .occupations=${data}></${tag}>`),
          ),
        ),
      );
      // no server loads a file, types, or has what is there for those who read
      const inPages = [
        'retry',
        ...(/Comparison/.test(name) ? partsOfTools : []),
        ...(/OccupationPicker/.test(name) ? ['message', ...partsOfField] : []),
        ...(/PlacePicker/.test(name) ? partsOfPlaces : []),
      ];
      const used = drawn.flatMap((text) =>
        [...text.matchAll(/\spart="([^"]*)"/g)].flatMap(([, part]) => part!.split(' ')),
      );
      const described_ = namesOf(declaration.cssParts);
      assert.deepEqual([without(used, described_), without(described_, [...used, ...inPages])], [[], []]);
    });
  }

  it('describes no custom property that nothing uses', () => {
    const used = [...classes.flatMap(([, Class]) => customPropertiesOf(Class)), ...propertiesOfTools];
    const described = declarations.flatMap(({ cssProperties }) => namesOf(cssProperties));
    assert.deepEqual(without(described, used), []);
  });

  it('lets every part of a section through oc-comparison', async () => {
    const drawn = await collectResult(
      render(markup`<oc-comparison .occupations=${referenceArticle}></oc-comparison>`),
    );
    const lists = [...drawn.matchAll(/exportparts="([^"]*)"/g)].map(([, parts]) => parts!.split(/,\s*/));
    const parts = namesOf(declarations.find(({ tagName }) => tagName === 'oc-comparison')!.cssParts);
    const own = ['section', 'next', 'title', 'summary', 'retry'];
    assert.deepEqual(
      lists.map((list) => without(parts, [...list, ...own])),
      lists.map(() => []),
    );
  });
});

describe('an app that takes one class', () => {
  let folder = '';
  let code = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-app-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules', manifest.name), 'junction');
    const input = join(folder, 'app.js');
    writeFileSync(
      input,
      `import { OcSourceList } from '${manifest.name}';\nimport { LitElement } from '${manifest.name}/lit-of-the-app.js';\nOcSourceList.define();\nconsole.log(LitElement);\n`,
    );
    const bundle = await rollup({
      input,
      plugins: [
        {
          // the app's own Lit is the one that is installed
          name: 'lit-of-the-app',
          resolveId: (source) => (source.endsWith('lit-of-the-app.js') ? '\0lit' : null),
          load: (id) => (id === '\0lit' ? `export { LitElement } from 'lit';` : null),
        },
        resolve({ exportConditions: ['production', 'browser', 'default'], rootDir: root }),
      ],
      onwarn: () => {},
    });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    code = output[0].code;
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const classOf = (name: string) =>
    `Oc${name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  it('gets that element', () => assert.match(code, /class OcSourceList\b/));

  for (const name of elements.filter((each) => each !== 'source-list')) {
    it(`doesn’t get oc-${name}`, () =>
      assert.equal(new RegExp(`class ${classOf(name)}\\b`).exec(code)?.[0], undefined));
  }

  it('gets one copy of Lit', () => {
    const copies = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'].map(
      (name) =>
        code.match(new RegExp(`globalThis\\.${name}|\\b\\w+\\.${name} \\?\\?=|${name}\\s*\\?\\?=`, 'g'))
          ?.length,
    );
    assert.deepEqual(copies, [1, 1, 1]);
  });
});

describe('schema.json', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(readJson<object>('schema.json'));
  const { occupations, sources } = referenceArticle;
  const RIGHT: Readonly<Record<string, unknown>> = {
    'the reference article': referenceArticle,
    'an array of occupations': occupations,
    'an occupation of nothing but its name': [{ name: 'Clerk' }],
    'pay as a number': [{ name: 'Clerk', pay: 81765 }],
    'pay as people type it': [{ name: 'Clerk', pay: '$81,765' }],
    'growth as people type it': [{ name: 'Clerk', growth: '8% (Managers, all other)' }],
    'a source by its name': [{ name: 'Clerk', pay: { median: 1, source: 'Payscale' } }],
    'several sources': [{ name: 'Clerk', pay: { median: 1, source: ['Payscale', 'Census'] } }],
    'sources as names': { occupations, sources: { payscale: 'Payscale' } },
    'education as text': [{ name: 'Clerk', education: "Bachelor's degree" }],
    'a substitute by its name': [{ name: 'Clerk', pay: { median: 1, for: 'Clerks, all other' } }],
    'one responsibility': [{ name: 'Clerk', responsibilities: 'Filing' }],
    'a related career by its name': [{ name: 'Clerk', related: 'Scribe' }],
    'a fact': [{ name: 'Clerk', facts: { label: 'Work setting', value: 'Office' } }],
    'a finder by its address': { occupations, schools: { finder: '/schools' } },
    'the call to action by its address': { occupations, next: '/next' },
    'one school by its name': { occupations, schools: { items: 'A school' } },
    'defaults for all and by row': { occupations, sources, defaults: { year: 2017, pay: { basis: 'wage' } } },
  };
  const WRONG: Readonly<Record<string, unknown>> = {
    text: 'Clerk',
    'a number': 7,
    'an occupation without a name': [{ pay: 1 }],
    'a name that is an object': [{ name: {} }],
    'pay as a list': [{ name: 'Clerk', pay: [1] }],
    'a year in words': [{ name: 'Clerk', pay: { median: 1, year: 'last year' } }],
    'a status that there isn’t': [{ name: 'Clerk', pay: { median: 1, status: 'secret' } }],
    'an interval that there isn’t': [{ name: 'Clerk', pay: { median: 1, per: 'quarter' } }],
    'a relation that there isn’t': [
      { name: 'Clerk', pay: { median: 1, for: { name: 'X', relation: 'cousin' } } },
    ],
    'sources as a list': { occupations, sources: ['Payscale'] },
    'a source without a name': { occupations, sources: { x: { href: '/' } } },
    'a school that is sponsored in words': {
      occupations,
      schools: { items: [{ name: 'X', sponsored: 'very' }] },
    },
    'a fact without a label': [{ name: 'Clerk', facts: [{ value: 'Office' }] }],
    'occupations as a number': { occupations: 7 },
  };
  for (const [title, document] of Object.entries(RIGHT)) {
    it(`takes ${title}`, () => assert.ok(validate(document), ajv.errorsText(validate.errors)));
  }
  for (const [title, document] of Object.entries(WRONG)) {
    it(`refuses ${title}`, () => assert.equal(validate(document), false));
  }
});
