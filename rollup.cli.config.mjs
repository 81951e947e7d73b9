// The command line: what a command needs in few files, the libraries that it needs inside. tsc has written dist/ before.
import { existsSync, readFileSync } from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { ownAddresses } from './scripts/build/bundling.mjs';
import { thirdPartyFile } from './scripts/build/third-party.mjs';

/** What tsc wrote of a module, with its map: faults and coverage are told by lines of src. */
const withMaps = () => ({
  name: 'with-maps',
  load(id) {
    if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
});

/** commander can start programs, which takes a module of Node’s that takes others to load; ours has no such commands. */
const withoutPrograms = () => ({
  name: 'without-programs',
  resolveId: (source, importer) =>
    source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer) ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? 'export default {};' : null),
});

/** What modules of the older kind take for granted, for those that ask while they run. */
const OLDER = `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url), __filename = import.meta.filename;
`;

/** Printed anew without most comments, a third of what Node would read. Names and lines stay for whoever seeks a fault. */
const printed = () => ({
  name: 'printed',
  renderChunk: (code, { fileName }) =>
    transform(code, {
      banner: /[^.\w]require\(/.test(code) ? OLDER : '',
      sourcefile: fileName,
      sourcemap: true,
      target: 'node20',
      legalComments: 'none',
    }),
});

export default {
  input: { cli: 'dist/node/cli.js', 'pages/pages-worker': 'dist/node/pages/pages-worker.js' },
  plugins: [
    ownAddresses(),
    withMaps(),
    withoutPrograms(),
    resolve({ exportConditions: ['node', 'production', 'default'], preferBuiltins: true }),
    commonjs(),
  ],
  // within libraries: nothing of ours
  onwarn: (warning, next) => (/node_modules/.test(warning.message) ? undefined : next(warning)),
  output: {
    dir: 'dist/bundled', // where it ends up is as deep: scripts/build/build.mjs moves it
    format: 'es',
    chunkFileNames: 'chunks/[name]-[hash].js',
    hashCharacters: 'base36',
    hoistTransitiveImports: false,
    sourcemap: true,
    plugins: [printed(), thirdPartyFile('THIRD-PARTY.txt')],
  },
};
