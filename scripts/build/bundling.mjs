// How script-tag files are bundled: the plugins of rollup.config.mjs, and of what measures. tsc has written dist/
// before; nothing here knows TypeScript.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const root = new URL('../../', import.meta.url);
const { name, version, license } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Whose code is in a file that a page asks for by name, or in one that holds code of others. */
export function banner({ moduleIds }) {
  const holds = (library) => moduleIds.some((id) => id.includes(`/node_modules/${library}/`));
  const others = holds('lit-html') || holds('@lit/reactive-element') ? ['Lit, BSD-3-Clause'] : [];
  return `/*! ${[`${name} ${version}, ${license}`, ...others].join('; ')} */`;
}

let ownBuild;
/**
 * The version with a hash of all that tsc has written but entries: "0.1.0+1a2b3c4d". By it the main file, its words and the elements
 * of two builds on one page are told from each other, also where both are of one version.
 */
export function buildVersion() {
  if (ownBuild) return ownBuild;
  const dist = fileURLToPath(new URL('dist/', root));
  const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const hash = createHash('sha256');
  for (const file of files.filter((each) => each.endsWith('.js') && !each.startsWith('cdn/')).sort())
    hash.update(file).update(readFileSync(join(dist, file)));
  return (ownBuild = `${version}+${hash.digest('hex').slice(0, 8)}`);
}

/** Gives script-tag files the version of their build. */
const ownVersion = () => ({
  name: 'own-version',
  transform: (code, id) =>
    id.endsWith('/model/version.js')
      ? { code: code.replace(`'${version}'`, `'${buildVersion()}'`), map: null }
      : null,
  // whoever asks for words gets to know of which build they are
  renderChunk: (code, { facadeModuleId }) =>
    isLanguage(facadeModuleId)
      ? { code: `${code}\nexport const version = '${buildVersion()}';`, map: null }
      : null,
});

/** Whether a module holds the words of a language: data that need no other module. */
export const isLanguage = (id) => /\/languages\/\w+\.js$/.test(id ?? '');

/** Where words lie, seen from dist/cdn: whoever wants them may ask for them by this name. */
export const languageFile = 'languages/[name].min.js';

/** Says, in a classic script, where that script came from: it is known only while it first runs. */
export const scriptIntro = 'const scriptAddress = document.currentScript?.src;';

/** A module that asks for its own address gets the one that it has in dist/, whichever file of dist/cdn it is in. */
export const ownAddresses = () => ({
  name: 'own-addresses',
  resolveImportMeta(property, { chunkId, format, moduleId }) {
    const path = relative(fileURLToPath(new URL('dist/', root)), moduleId).replaceAll('\\', '/');
    if (property !== 'url' || path.startsWith('cdn/')) return null;
    const up = '../'.repeat(chunkId.split('/').length);
    const from = format === 'iife' ? 'scriptAddress' : 'import.meta.url';
    return `new URL('${up}${path}', ${from}).href`;
  },
});

/** What HTML can do without: parsers put it back. */
const html = { removeAttributeQuotes: true, removeOptionalTags: true };
/** What came of a module, for all files that it goes into. */
const minified = new Map();

/** Takes the white space out of html``, svg`` and css`` of our own modules (Lit comes minified). */
const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|css|svg)\s*`/.test(code)) return null;
    if (!minified.has(id)) minified.set(id, minifyHTMLLiterals(code, { fileName: id, html }));
    return minified.get(id);
  },
});

/** Plugins for the input side: Lit's production build, small templates. */
export const inputPlugins = () => [
  ownVersion(),
  ownAddresses(),
  resolve({ exportConditions: ['production', 'browser', 'default'] }),
  minifyTemplates(),
];

/**
 * Plugins for the output side.
 * @param isModule A module is UTF-8 for every browser; a classic script is what the page around it is, so that signs
 * beyond ASCII are written as escapes.
 */
export const outputPlugins = (isModule = true) => [
  terser({
    toplevel: true,
    ecma: 2022,
    compress: { passes: 2, keep_fargs: false, unsafe_arrows: true },
    format: { comments: /^!/, ascii_only: !isModule },
  }),
];
