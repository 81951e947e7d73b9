// The files for script tags, Lit inside: as modules and as a classic script.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import {
  banner,
  inputPlugins,
  isLanguage,
  languageFile,
  outputPlugins,
  scriptIntro,
} from './scripts/build/bundling.mjs';
import { takeFromMain } from './scripts/build/take-from-main.mjs';

const MAIN = 'occupation-comparison.min.js';

/** Entry points of the elements, for the loader: it asks for a file by the name of the tag. */
const elements = readdirSync(new URL('./dist/elements/', import.meta.url))
  .filter((name) => existsSync(new URL(`./dist/elements/${name}/define.js`, import.meta.url)))
  .map((name) => [`elements/${name}`, `dist/elements/${name}/define.js`]);

/** The licence of Lit asks that its text goes where its code goes. */
const licenceOfLit = () => ({
  name: 'licence-of-lit',
  generateBundle() {
    const source = readFileSync(new URL('./node_modules/lit/LICENSE', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'LICENSE-lit.txt', source });
  },
});

/** Files that are loaded when they are needed: words by their language, all else in a folder, by name and content. */
const chunksIn =
  (folder) =>
  ({ facadeModuleId }) =>
    isLanguage(facadeModuleId) ? languageFile : `${folder}/[name]-[hash].min.js`;

const output = (given, ...plugins) => ({
  dir: 'dist/cdn',
  format: 'es',
  banner,
  hashCharacters: 'base36',
  sourcemap: true,
  plugins: [...plugins, ...outputPlugins(given.format !== 'iife')],
  ...given,
});

// A classic script hands nothing to the page: it defines the elements and leaves no global behind.
const onwarn = (warning, next) =>
  warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT' ? undefined : next(warning);

export default [
  {
    // what every page needs in one file, and what it asks for when there is something for it to do
    input: 'dist/cdn/everything.js',
    preserveEntrySignatures: 'allow-extension',
    plugins: inputPlugins(),
    output: output(
      { entryFileNames: MAIN, chunkFileNames: chunksIn('chunks') },
      takeFromMain(MAIN),
      licenceOfLit(),
    ),
  },
  {
    // a file for each element, and what they share
    input: Object.fromEntries([['loader', 'dist/cdn/loader.js'], ...elements]),
    plugins: inputPlugins(),
    output: output({ entryFileNames: '[name].min.js', chunkFileNames: chunksIn('shared') }),
  },
  {
    // all of it in one file, for pages that allow no modules; only words of languages are asked for
    input: 'dist/cdn/everything.js',
    plugins: inputPlugins(),
    onwarn,
    external: (id) => isLanguage(id),
    output: output({
      entryFileNames: 'occupation-comparison.iife.min.js',
      format: 'iife',
      inlineDynamicImports: true,
      intro: scriptIntro,
      paths: (id) => id.replace(/^.*\/(languages\/\w+)\.js$/, './$1.min.js'),
    }),
  },
  {
    // both sides of the iframe; without Lit
    input: 'dist/cdn/embed.js',
    plugins: inputPlugins(),
    output: output({ entryFileNames: 'embed.min.js', format: 'iife' }),
  },
];
