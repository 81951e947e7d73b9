// What weighs in the script-tag files: for each file, its modules and what each adds to it, in bytes of gzip -9.
// Build first. `node scripts/measure/weights.mjs [file …]`, such as `occupation-comparison`; without any, all files.
import { basename, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { inputPlugins } from '../build/bundling.mjs';
import { root } from '../run.mjs';

const gzip = (code) => gzipSync(code, { level: 9 }).length;
const small = async (code) => (await minify(code, { ecma: 2022, toplevel: false })).code ?? '';

/** What a module adds: what the file weighs with it, less what it weighs without. Names are still those of the source. */
async function addedBy(modules) {
  const codes = await Promise.all(
    Object.entries(modules).map(async ([id, { code }]) => [relative(root(), id), await small(code ?? '')]),
  );
  const all = gzip(codes.map(([, code]) => code).join('\n'));
  return codes
    .map(([id, code]) => {
      const others = codes.filter(([each]) => each !== id).map(([, each]) => each);
      return { module: id, bytes: code.length, added: all - gzip(others.join('\n')) };
    })
    .sort((a, b) => b.added - a.added);
}

/** What the main file is made of; the build leaves nothing of that in dist/cdn. */
const MAIN = 'occupation-comparison';
const everything = {
  name: 'everything',
  resolveId: (id) => (id === MAIN ? id : null),
  load: (id) =>
    id === MAIN
      ? `import ${JSON.stringify(root('dist/define.js'))};
         export { enhance } from ${JSON.stringify(root('dist/enhance.js'))};
         export { addLanguage } from ${JSON.stringify(root('dist/elements/shared/languages.js'))};`
      : null,
};

const bundle = await rollup({
  input: MAIN,
  preserveEntrySignatures: 'allow-extension',
  plugins: [everything, ...inputPlugins()],
});
const { output } = await bundle.generate({ format: 'es' });
await bundle.close();
const asked = process.argv.slice(2);
for (const { name, modules, type } of output) {
  if (type !== 'chunk' || (asked.length && !asked.includes(basename(name)))) continue;
  const rows = await addedBy(modules);
  console.log(`${name}: ${rows.reduce((sum, { added }) => sum + added, 0)}`);
  for (const { module, bytes, added } of rows) console.log(`  ${added}\t${bytes}\t${module}`);
}
