// What the files weigh when sent: gzip -9 bytes of the whole and of each element alone, Lit included.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { banner, inputPlugins, outputPlugins } from './bundling.mjs';
import { root } from './run.mjs';

/**
 * In gzip bytes: what CI holds the files to. The aim is 16,000 and 11,000; docs/decisions/009-weight.md says what
 * stands between. Lower these with every byte won, never raise them without a decision.
 */
export const budgets = { all: 20_600, element: 17_600 };

/** Elements that hold the whole article: they weigh what everything weighs. */
const whole = new Set(['comparison']);

const gzip = (code) => gzipSync(code, { level: 9 }).length;

async function bundle(input) {
  const result = await rollup({ input, plugins: inputPlugins() });
  const { output } = await result.generate({
    format: 'es',
    banner,
    inlineDynamicImports: true,
    plugins: outputPlugins({ module: true }),
  });
  await result.close();
  return output[0].code;
}

/** Sizes of everything in dist/: `[{ name, bytes, gzip, budget }]`. Build first. */
export async function measure() {
  const entry = (name, code, budget) => ({ name, bytes: Buffer.byteLength(code), gzip: gzip(code), budget });
  const files = ['occupation-comparison.min.js', 'occupation-comparison.iife.min.js'];
  const rows = files.map((file) => entry(file, readFileSync(root('dist/cdn', file)), budgets.all));
  const elements = existsSync(root('dist/elements')) ? readdirSync(root('dist/elements')).sort() : [];
  for (const name of elements) {
    const input = root('dist/elements', name, 'define.js');
    if (!existsSync(input)) continue;
    rows.push(
      entry(`elements/${name}`, await bundle(input), whole.has(name) ? budgets.all : budgets.element),
    );
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(root('dist/cdn'))) {
    console.error('Nothing to measure: run `npm run build` first.');
    process.exit(1);
  }
  const rows = await measure();
  console.table(
    Object.fromEntries(
      rows.map(({ name, bytes, gzip, budget }) => [name, { bytes, gzip, budget, left: budget - gzip }]),
    ),
  );
  const over = rows.filter((row) => row.gzip > row.budget);
  for (const row of over) console.error(`${row.name} is ${row.gzip - row.budget} bytes over its budget.`);
  process.exit(over.length ? 1 : 0);
}
