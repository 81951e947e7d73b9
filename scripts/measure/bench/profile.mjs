// Where a workload's time goes: functions by their own time, in a build that isn't minified.
//   node scripts/measure/bench/profile.mjs W3 [mount|setCell|replace|sort|evaluate] [folder of another build]
import { build } from 'esbuild';
import { root } from '../../run.mjs';
import { buildDriver } from './contestants.mjs';
import { open } from './visits.mjs';

const [, , workload = 'W3', step = 'mount', folder = root()] = process.argv;
const { outputFiles } = await build({
  entryPoints: [root('scripts/measure/bench/contestants/ours.js')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'contestant',
  alias: { 'occupation-comparison': `${folder}/dist` },
  nodePaths: [root('node_modules')],
});
const script = outputFiles[0].text;
const browser = await open([{ name: 'ours', script }], await buildDriver());
const profile = await browser.withContestant({ name: '' }, async ({ page, session }) => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  const start = () => session.send('Profiler.start');
  if (step === 'evaluate') await start();
  await page.evaluate('bench.evaluate("/ours.js")');
  if (step !== 'evaluate') {
    await page.evaluate(`bench.prepare("${workload}")`);
    if (step === 'mount') await start();
    await page.evaluate(`bench.mount(${workload === 'W4' ? 100 : 1})`);
    if (step !== 'mount') {
      await start();
      await page.evaluate(`bench.${step}()`);
    }
  }
  return (await session.send('Profiler.stop')).profile;
});
await browser.close();

const names = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
const parents = new Map(
  profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])),
);
const nameOf = (id) => {
  const { functionName, lineNumber } = names.get(id);
  return functionName || `(anonymous at line ${lineNumber + 1})`;
};
const own = new Map();
const total = new Map();
const add = (map, name, time) => map.set(name, (map.get(name) ?? 0) + time);
profile.samples.forEach((id, at) => {
  const time = profile.timeDeltas[at] / 1000;
  if (nameOf(id) === '(idle)') return;
  add(own, nameOf(id), time);
  const above = new Set();
  for (let each = id; each; each = parents.get(each)) above.add(nameOf(each));
  for (const name of above) add(total, name, time);
});
const top = (map, count) =>
  [...map]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([name, time]) => `${time.toFixed(1).padStart(8)} ms  ${name}`)
    .join('\n');
console.log(`Own time\n${top(own, 30)}\n\nWith what is called\n${top(total, 45)}`);
