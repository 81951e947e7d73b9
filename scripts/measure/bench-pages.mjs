// Pages a second on one core: `pages` beside `render` of the demo's article in a loop, in one run; the peak of memory, and
// what a second run takes in which nothing has changed.
//   npm run build && node scripts/measure/bench-pages.mjs [occupations] [folder of another build to take render() from]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run.mjs';

const [, , count = '200', other = root('dist')] = process.argv;
const ROUNDS = 400;

const { version } = JSON.parse(readFileSync(root('dist/data/index.json'), 'utf8'));
const all = readdirSync(root('dist/data', version, 'occupations')).map((file) => file.replace('.json', ''));
const step = Math.max(1, Math.floor(all.length / Number(count)));
const codes = all.filter((_, at) => at % step === 0).slice(0, Number(count));
const pairs = (codes.length * (codes.length - 1)) / 2;

/** Seconds of work of the processor for a page of the demo. */
async function renderTime() {
  const { render } = await import(pathToFileURL(join(resolve(other), 'render.js')));
  const demo = readFileSync(root('demo/index.html'), 'utf8');
  const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(demo);
  for (let round = 0; round < ROUNDS / 4; round++) await render(data, { form: 'static' });
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) await render(data, { form: 'static' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / ROUNDS;
}

/** Seconds of work of the processor, and the peak of memory in megabytes, of one run of `pages`. */
function runPages(output) {
  const cli = pathToFileURL(root('dist/node/cli.js')).href;
  const args = ['pages', '--codes', codes.join(' '), '--pairs', '--threads', '1', '-o', output];
  const program = `
    const { run } = await import(${JSON.stringify(cli)});
    await run(${JSON.stringify(args)});
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    console.error(JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));`;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.stdout.resume();
    child.on('close', (code) => (code ? fail(new Error(said)) : done(JSON.parse(said))));
  });
}

const output = mkdtempSync(join(tmpdir(), 'occupation-comparison-pages-'));
try {
  const each = await renderTime();
  const first = await runPages(output);
  const second = await runPages(output);
  console.log(`render of the demo: ${(1 / each).toFixed(0)} pages a second`);
  const rate = pairs / first.seconds;
  console.log(`pages: ${rate.toFixed(0)} pages a second (${(rate * each).toFixed(1)} times), ${pairs} pairs`);
  console.log(`peak memory: ${first.megabytes.toFixed(0)} MB with one thread`);
  console.log(`second run: ${((100 * second.seconds) / first.seconds).toFixed(1)} % of the first`);
} finally {
  rmSync(output, { recursive: true });
}
