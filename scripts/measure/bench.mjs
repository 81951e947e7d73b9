// How fast the table is beside others: static HTML, a hand-written element, Lit, Preact, Tabulator, and another build of
// ours. By turns in one run, each visit in a renderer of its own; what is said are medians of the ratios within rounds, so
// that a busy machine slows all. docs/performance.md says what the workloads are.
//   npm run build && npm run bench -- [--base FOLDER] [--rounds 9] [--only ours,hand-written] [--workloads W1,W3] [--json FILE]
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { render } from '../../dist/render.js';
import { buildContestants, buildDriver, contestantsWith } from './bench/contestants.mjs';
import { report } from './bench/report.mjs';
import { draw, evaluateFirst, leak, load, open, takeOver } from './bench/visits.mjs';
import { demoDocument } from './bench/demo-document.mjs';

const ALL = 'first,W1,W2,W3,W4,W7,takeover,leak';

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    workloads: { type: 'string', default: ALL },
    cycles: { type: 'string', default: '10000' },
    json: { type: 'string' },
  },
});

/** Runs all rounds: `[{ round, name, measured, …figures }]`. */
export async function measure({ base, rounds, only, workloads, cycles }) {
  const wanted = Object.entries(contestantsWith(base)).filter(([name]) => !only || only.includes(name));
  const contestants = await buildContestants(Object.fromEntries(wanted));
  const browser = await open(contestants, await buildDriver());
  const samples = [];
  const { html } = await render(demoDocument(), { form: 'shadow' });
  const visits = {
    first: (each) => evaluateFirst(browser, each),
    W7: (each) => load(browser, each),
    takeover: async (each) => (each.article ? takeOver(browser, each, html) : {}),
    leak: async (each, round) => (each.name === 'ours' && !round ? leak(browser, each, cycles) : {}),
  };
  for (let round = 0; round < rounds; round++) {
    const start = (round * 3) % contestants.length;
    const order = [...contestants.slice(start), ...contestants.slice(0, start)];
    for (const workload of workloads)
      for (const each of order) {
        const visit = visits[workload] ?? (() => draw(browser, each, workload));
        const results = await visit(each, round).catch((error) => {
          console.error(`${each.name} ${workload}: ${error.message}`);
          return {};
        });
        for (const [measured, figures] of Object.entries(results))
          samples.push({ round, name: each.name, measured, ...figures });
      }
    console.error(`Round ${round + 1} of ${rounds}; load ${loadavg()[0].toFixed(1)}`);
  }
  await browser.close();
  return { samples, contestants };
}

const { samples, contestants } = await measure({
  base: values.base,
  rounds: Number(values.rounds),
  only: values.only?.split(','),
  workloads: values.workloads.split(','),
  cycles: Number(values.cycles),
});
if (values.json) writeFileSync(values.json, JSON.stringify(samples));
const weights = contestants.map(({ name, bytes }) => ({ name, bytes }));
console.log(report(samples, weights));
console.log(`\n${values.rounds} rounds, ${cpus().length} × ${cpus()[0].model}, Node ${process.version}`);
