// The one way in which this project bundles: rollup.config.mjs writes files with it, sizes.mjs measures with it.
// tsc has written dist/ before; nothing here knows TypeScript.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';

const root = new URL('../../', import.meta.url);
const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Whose code is in a file. */
export const banner = ({ fileName }) =>
  `/*! ${name} ${version}, ${license}; Lit, BSD-3-Clause${/csv|iife/.test(fileName) ? '; d3-dsv, ISC' : ''} */`;

/** Words of every language but English, as parts: `words-de`. */
const languages = Object.fromEntries(
  readdirSync(new URL('src/languages/', root)).map((file) => [
    `words-${file.replace('.ts', '')}`,
    `dist/languages/${file.replace('.ts', '.js')}`,
  ]),
);

/** What is loaded when it is needed, each a file of its own in `dist/cdn/parts/`: readers, drawings, words of languages. */
export const parts = {
  author: 'dist/elements/shared/report-problems.js',
  advice: 'dist/elements/shared/author-advice.js',
  comparing: 'dist/elements/shared/comparing.js',
  'table-extras': 'dist/elements/comparison-table/copy-cite-help.js',
  'table-tools': 'dist/elements/comparison-table/table-tools.js',
  text: 'dist/input/figure/text-reader.js',
  'later-sources': 'dist/sources/later-sources.js',
  content: 'dist/input/html/read-content.js',
  'load-file': 'dist/sources/load-file.js',
  'data-set': 'dist/sources/dataset-loader.js',
  'picker-field': 'dist/elements/occupation-picker/picker-field.js',
  picker: 'dist/elements/occupation-picker/search-index.js',
  csv: 'dist/input/csv/csv-to-document.js',
  'json-ld': 'dist/input/json/read-json-ld.js',
  charts: 'dist/elements/chart/draw-chart.js',
  ...languages,
};
const files = new Map(
  Object.entries(parts).map(([part, path]) => [fileURLToPath(new URL(path, root)), part]),
);

/** Whether an import is that of a part: it stays an import. */
export const isPart = (source, importer) =>
  Boolean(importer) && source.startsWith('.') && files.has(resolvePath(dirname(importer), source));

/** Whether an import is that of words: they stay an import even where everything else is in one file. */
export const isWords = (source, importer) => /\/languages\/\w+\.js$/.test(source) && isPart(source, importer);

/** Where a part lies, seen from dist/cdn. */
export const pathOfPart = (id) => (files.has(id) ? `./parts/${files.get(id)}.min.js` : id);

/** What HTML can do without: parsers put it back. 70 bytes of the main file (gzip). */
const html = { removeAttributeQuotes: true, removeOptionalTags: true };

/** Takes the white space out of html``, svg`` and css`` of our own modules (Lit comes minified). */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    const result = await minifyHTMLLiterals(code, { fileName: id, html });
    return result ? { code: result.code, map: result.map } : null;
  },
});

/** Says, in a classic script, where that script came from: it is known only while it first runs. */
export const scriptIntro = 'const scriptAddress=document.currentScript?.src;';

/** A module that asks for its own address gets the one that it has in dist/, whichever file of dist/cdn it is in. */
const ownAddresses = () => ({
  name: 'own-addresses',
  resolveImportMeta(property, { chunkId, format, moduleId }) {
    const path = relative(fileURLToPath(new URL('dist/', root)), moduleId).replaceAll('\\', '/');
    if (property !== 'url' || path.startsWith('cdn/')) return null;
    const up = '../../'.repeat(chunkId.split('/').length);
    const from = format === 'iife' ? 'scriptAddress' : 'import.meta.url';
    return `new URL('${up}${path}', ${from}).href`;
  },
});

/** Plugins for the input side: Lit's production build, small templates. */
export const inputPlugins = () => [
  ownAddresses(),
  resolve({ exportConditions: ['production', 'browser', 'default'] }),
  minifyTemplates(),
];

/**
 * Members of classes and objects that only our own code speaks of, never a page, nor the name of an export: in the file
 * and its parts they have short names, the same in all of them. 170 bytes of the main file (gzip).
 */
export const inside = [
  ...['attributeFaults', 'hasArrived', 'hasFailed', 'isBorrowed', 'isDue', 'isLacking', 'isLoading'],
  ...['isNews', 'isPart', 'levelBelow', 'machineValue', 'markStyle', 'renderComparison', 'speech'],
];

/** The short names: capital letters, but those that Lit has. The DOM has none. */
export const shortNames = Object.fromEntries(inside.map((name, at) => [name, 'ABDEFGHIJKLMNPQRSUVWXYZ'[at]]));

/** Esbuild before Terser: what it writes packs better, by 130 bytes of the main file (gzip). */
const esbuildFirst = () => ({
  name: 'esbuild-first',
  renderChunk: (code) =>
    transform(code, {
      ...{ minify: true, target: 'es2022', legalComments: 'inline', sourcemap: true },
      mangleProps: new RegExp(`^(?:${inside.join('|')})$`),
      mangleCache: { ...shortNames },
    }),
});

/**
 * The short name of a place in the order in which names are given: t, e … j, tt, et … Few letters, those first that
 * other code has most: 30 bytes (gzip). It runs in a worker, where it has nothing but what is in it.
 */
function shortName(at) {
  const letters = 'tesionrachldpumfgbyvwkxzqj';
  const rest = Math.floor(at / letters.length);
  return letters[at % letters.length] + (rest ? shortName(rest - 1) : '');
}

/** Plugins for one output. Several passes: each finds what the one before uncovered. */
export const outputPlugins = ({ module, isWords = false }) => [
  ...(module ? [esbuildFirst()] : []),
  terser({
    ...{ module, toplevel: true, ecma: 2022 },
    // what makes it smaller doesn't always pack better: no more inlining, no constants to the left, few signs beyond ASCII
    compress: { passes: 3, inline: 1, keep_fargs: false, lhs_constants: false, unsafe_arrows: true },
    mangle: { nth_identifier: { get: shortName } },
    format: { comments: /^!/, ascii_only: !isWords },
  }),
];
