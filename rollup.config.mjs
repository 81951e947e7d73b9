// The files for script tags: everything, with Lit inside, as a module and as a classic script.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  banner,
  inputPlugins,
  isPart,
  isWords,
  outputPlugins,
  parts,
  pathOfPart,
  scriptIntro,
} from './scripts/build/bundling.mjs';

const cdn = new URL('./dist/cdn/', import.meta.url);
/** Entry points of the elements, for the loader: it asks for a file by the name of the tag. */
const elements = readdirSync(new URL('./dist/elements/', import.meta.url))
  .filter((name) => existsSync(new URL(`./dist/elements/${name}/define.js`, import.meta.url)))
  .map((name) => [`elements/${name}`, `dist/elements/${name}/define.js`]);

/** Hash and size of every script under dist/cdn, from the files as written: dist/integrity.json. */
const integrity = () => ({
  name: 'integrity',
  writeBundle() {
    const names = readdirSync(cdn, { recursive: true })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.min.js'))
      .sort();
    const entries = names.map((name) => {
      const code = readFileSync(new URL(name, cdn));
      const hash = createHash('sha384').update(code).digest('base64');
      return [
        name,
        { integrity: `sha384-${hash}`, bytes: code.length, gzip: gzipSync(code, { level: 9 }).length },
      ];
    });
    writeFileSync(
      new URL('../integrity.json', cdn),
      JSON.stringify(Object.fromEntries(entries), null, 2) + '\n',
    );
  },
});

/** The licences of Lit and d3-dsv ask that their text goes where their code goes. */
const thirdPartyLicences = () => ({
  name: 'third-party-licences',
  generateBundle() {
    for (const name of ['lit', 'd3-dsv']) {
      const source = readFileSync(new URL(`./node_modules/${name}/LICENSE`, import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: `LICENSE-${name}.txt`, source });
    }
  },
});

const output = (format, fileName, extra = {}) => ({
  dir: 'dist/cdn',
  entryFileNames: fileName,
  format,
  banner,
  sourcemap: true,
  plugins: [
    ...outputPlugins({ module: format === 'es', isWords: fileName.includes('words-') }),
    thirdPartyLicences(),
    integrity(),
  ],
  ...extra,
});

// A classic script hands nothing to the page: it defines the elements and leaves no global behind.
const onwarn = (warning, next) =>
  warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT' ? undefined : next(warning);

export default [
  {
    // what every page needs in one file; it asks for the parts when there is something for them to read
    input: 'dist/cdn/everything.js',
    plugins: inputPlugins(),
    external: isPart,
    output: output('es', 'occupation-comparison.min.js', {
      paths: pathOfPart,
    }),
  },
  ...Object.entries(parts).map(([name, input]) => ({
    input,
    plugins: inputPlugins(),
    external: isPart,
    output: output('es', `parts/${name}.min.js`, {
      paths: pathOfPart,
    }),
  })),
  {
    // all of it in one file, for pages that allow no modules; only words of languages are asked for
    input: 'dist/cdn/everything.js',
    plugins: inputPlugins(),
    onwarn,
    external: isWords,
    output: output('iife', 'occupation-comparison.iife.min.js', {
      inlineDynamicImports: true,
      intro: scriptIntro,
      paths: pathOfPart,
    }),
  },
  {
    // both sides of the iframe; without Lit
    input: 'dist/cdn/embed.js',
    plugins: inputPlugins(),
    output: output('iife', 'embed.min.js'),
  },
  {
    // a file for each element, and what they share
    input: Object.fromEntries([['loader', 'dist/cdn/loader.js'], ...elements]),
    plugins: inputPlugins(),
    output: output('es', '[name].min.js', { chunkFileNames: 'shared/[name]-[hash].min.js' }),
  },
];
