// What the files weigh when sent: gzip -9 bytes of the whole and of each element alone, Lit included.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { banner, inputPlugins, isPart, outputPlugins } from '../build/bundling.mjs';
import { root } from '../run.mjs';

/**
 * In gzip bytes: what CI holds the files to. docs/decisions/009-weight.md says what was aimed at and what stands
 * between. Lower these with every byte won, never raise them without a decision.
 */
export const budgets = {
  'occupation-comparison.min.js': 23_080,
  'occupation-comparison.iife.min.js': 63_680,
  'loader.min.js': 1_000,
  'embed.min.js': 1_000,
  'parts/comparing.min.js': 9_000,
  'parts/advice.min.js': 5_000,
  'parts/author.min.js': 2_730,
  'parts/table-extras.min.js': 4_300,
  'parts/table-tools.min.js': 8_850,
  'parts/text.min.js': 3_000,
  'parts/later-sources.min.js': 1_690,
  'parts/content.min.js': 7_750,
  'parts/load-file.min.js': 2_100,
  'parts/data-set.min.js': 1_900,
  'parts/picker-field.min.js': 3_450,
  'parts/picker.min.js': 2_000,
  'parts/csv.min.js': 8_400,
  'parts/json-ld.min.js': 1_600,
  'parts/words-ar.min.js': 4_430,
  'parts/words-de.min.js': 3_940,
  'parts/words-es.min.js': 3_800,
  'parts/words-fr.min.js': 3_950,
  'parts/charts.min.js': 8_300,
};
/** Of each element alone, with Lit; the article holds all others. */
const elementBudgets = {
  comparison: 22_490,
  'comparison-table': 18_500,
  'growth-chart': 15_410,
  occupation: 320,
  'occupation-picker': 13_880,
  'pay-chart': 15_410,
  'related-careers': 15_270,
  'responsibility-list': 13_990,
  'school-finder': 14_430,
  'school-list': 14_240,
  'source-list': 14_070,
};

const gzip = (code) => gzipSync(code, { level: 9 }).length;

/** What a page loads first that imports one element: parts come when they are needed. */
async function bundle(input) {
  const result = await rollup({ input, plugins: inputPlugins(), external: isPart });
  const { output } = await result.generate({
    format: 'es',
    banner,
    plugins: outputPlugins({ module: true }),
  });
  await result.close();
  return output[0].code;
}

/** Sizes of everything in dist/: `[{ name, bytes, gzip, budget }]`. Build first. */
export async function measure() {
  const entry = (name, code, budget) => ({ name, bytes: Buffer.byteLength(code), gzip: gzip(code), budget });
  const rows = Object.entries(budgets).map(([file, budget]) =>
    entry(file, readFileSync(root('dist/cdn', file)), budget),
  );
  const elements = Object.keys(elementBudgets).sort();
  for (const name of elements) {
    const code = await bundle(root('dist/elements', name, 'define.js'));
    rows.push(entry(`elements/${name}`, code, elementBudgets[name]));
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
