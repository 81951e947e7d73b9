// What the script-tag files weigh when sent, in bytes of gzip -9, against budgets. Build first.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { banner, inputPlugins, outputPlugins } from '../build/bundling.mjs';
import { root } from '../run.mjs';

const MAIN = 'occupation-comparison.min.js';

/** Of files in dist/cdn. docs/decisions/020-code-splitting.md says how they came about. Lower them with every byte won. */
const fileBudgets = {
  [MAIN]: 37_310,
  'occupation-comparison.iife.min.js': 118_540,
  'loader.min.js': 1_220,
  'embed.min.js': 1_110,
  'languages/ar.min.js': 5_770,
  'languages/de.min.js': 5_110,
  'languages/es.min.js': 4_970,
  'languages/fr.min.js': 5_170,
};
/** Of the main file and all its chunks together: what a page loads that uses everything, in one language. */
const allBudget = 136_570;
/** Of each element bundled alone, with Lit, without what is loaded later. The article holds most of the others. */
const elementBudgets = {
  comparison: 35_350,
  'comparison-table': 29_370,
  'growth-chart': 21_100,
  occupation: 390,
  'occupation-picker': 17_610,
  'pay-chart': 21_100,
  'place-picker': 17_570,
  'related-careers': 20_600,
  'responsibility-list': 18_530,
  'school-finder': 18_190,
  'school-list': 17_930,
  'source-list': 18_410,
};

const row = (name, budget, ...codes) => ({
  name,
  bytes: codes.reduce((sum, code) => sum + Buffer.byteLength(code), 0),
  gzip: codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0),
  budget,
});
const file = (name) => readFileSync(root('dist/cdn', name));

/** Leaves out chunks that are loaded later: nobody weighs them here, and minifying them takes most of the time. */
const ofEntries = ({ renderChunk, ...plugin }) => ({
  ...plugin,
  renderChunk(code, chunk, ...more) {
    return chunk.isEntry ? renderChunk.call(this, code, chunk, ...more) : null;
  },
});

/** Modules that were read for one element, which others share. */
let modules;

/** The entry of a bundle of one element. */
async function elementAlone(name) {
  const input = root('dist/elements', name, 'define.js');
  const bundle = await rollup({ input, plugins: inputPlugins(), cache: modules });
  modules = bundle.cache;
  const { output } = await bundle.generate({ format: 'es', banner, plugins: outputPlugins().map(ofEntries) });
  await bundle.close();
  return output[0].code;
}

/**
 * What everything weighs: `[{ name, bytes, gzip, budget }]`.
 * @param elements Which elements are bundled, each in about three seconds of work.
 */
export async function measure(elements = Object.keys(elementBudgets)) {
  const chunks = readdirSync(root('dist/cdn/chunks')).filter((name) => name.endsWith('.js'));
  const all = [MAIN, ...chunks.map((name) => `chunks/${name}`)];
  const rows = Object.entries(fileBudgets).map(([name, budget]) => row(name, budget, file(name)));
  rows.push(row('main file and chunks', allBudget, ...all.map(file)));
  for (const name of elements)
    rows.push(row(`elements/${name}`, elementBudgets[name], await elementAlone(name)));
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
  const over = rows.filter((each) => each.gzip > each.budget);
  for (const each of over) console.error(`${each.name} is ${each.gzip - each.budget} bytes over its budget.`);
  process.exit(over.length ? 1 : 0);
}
