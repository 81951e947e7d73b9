// The files for script tags: everything, with Lit inside, as a module and as a classic script.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { banner, inputPlugins, outputPlugins } from './scripts/bundling.mjs';

const cdn = new URL('./dist/cdn/', import.meta.url);

/** Hash and size of every script under dist/cdn, from the files as written: dist/integrity.json. */
const integrity = () => ({
  name: 'integrity',
  writeBundle() {
    const names = readdirSync(cdn)
      .filter((name) => name.endsWith('.js'))
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

/** Lit's licence asks that its text goes where its code goes. */
const thirdPartyLicences = () => ({
  name: 'third-party-licences',
  generateBundle() {
    const source = readFileSync(new URL('./node_modules/lit/LICENSE', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'LICENSE-lit.txt', source });
  },
});

const output = (format, fileName) => ({
  dir: 'dist/cdn',
  entryFileNames: fileName,
  format,
  banner,
  sourcemap: true,
  inlineDynamicImports: true,
  plugins: [...outputPlugins({ module: format === 'es' }), thirdPartyLicences(), integrity()],
});

export default {
  input: 'dist/define.js',
  plugins: inputPlugins(),
  // A classic script hands nothing to the page: it defines the elements and leaves no global behind.
  onwarn: (warning, next) =>
    warning.code === 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT' ? undefined : next(warning),
  output: [output('es', 'occupation-comparison.min.js'), output('iife', 'occupation-comparison.iife.min.js')],
};
