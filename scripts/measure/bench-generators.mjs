// Pages a second of `pages` beside Eleventy and Astro, which draw the same figures with a plain template out of JSON in
// which every figure is text already. By work of the processor, user and system; each with one thread, by turns.
//   npm run build && node scripts/measure/bench-generators.mjs [--occupations 101] [--rounds 2]
// 101 occupations are 5,050 pages. Both generators are installed into a temporary folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { render } from '../../dist/render.js';
import { root } from '../run.mjs';
import { generators, writeProject } from './bench/generators.mjs';

const { values } = parseArgs({
  options: { occupations: { type: 'string', default: '101' }, rounds: { type: 'string', default: '2' } },
});
const { version } = JSON.parse(readFileSync(root('dist/data/index.json'), 'utf8'));
const all = readdirSync(root('dist/data', version, 'occupations')).map((file) => file.slice(0, 7));
const codes = all.slice(0, Number(values.occupations));
const pairs = codes.flatMap((a, at) => codes.slice(at + 1).map((b) => [a, b]));

const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-generators-'));
const meter = join(folder, 'meter.cjs');
const meterFile = join(folder, 'meter.txt');
writeFileSync(
  meter,
  `if (require('node:worker_threads').isMainThread) process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('node:fs').appendFileSync(${JSON.stringify(meterFile)}, (user + system) / 1e6 + '\\n');
  });`,
);

const textOf = (markup) =>
  markup
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The figures of an occupation as text, and what else stands on its pages. */
async function occupationOf(code) {
  const { html } = await render({ codes: code });
  const [, related = ''] = html.split('>Related careers<');
  const rows = [...html.matchAll(/<th scope="row">(.*?)<\/th>\s*<td[^>]*>(.*?)<\/td>/gs)];
  const [data] = JSON.parse(
    execFileSync(process.execPath, [root('dist/node/cli.js'), 'read', '--codes', code]),
  ).occupations;
  return {
    name: data.name,
    rows: rows.map(([, ...cells]) => cells.map(textOf)),
    description: [data.description ?? []].flat().join(' '),
    duties: [data.responsibilities ?? []].flat(),
    related: [...related.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => textOf(item)),
    programs: (data.programs?.items ?? []).map(({ name }) => name),
  };
}

/** Runs a program with the meter; seconds of work of the processor, its children included. */
function workOf(command, cwd) {
  rmSync(meterFile, { force: true });
  const env = { ...process.env, NODE_OPTIONS: `--require ${meter}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, command, { cwd, env, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(String(stderr));
  return readFileSync(meterFile, 'utf8')
    .trim()
    .split('\n')
    .map(Number)
    .reduce((sum, each) => sum + each);
}

/** How many pages of pairs there are, and their bytes. */
function pagesIn(path) {
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\d\.html$/.test(file),
  );
  return {
    count: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(join(path, file)).size, 0),
  };
}

/** Those that take part: where each works, how it is run, and where it writes to. */
async function contestants() {
  const ours = ['pages', '--codes', codes.join(' '), '--pairs', '--threads', '1', '-o', 'site'];
  const list = [
    { name: 'ours', cwd: join(folder, 'ours'), command: [root('dist/node/cli.js'), ...ours], output: 'site' },
  ];
  mkdirSync(join(folder, 'ours'));
  const occupations = {};
  for (const code of codes) occupations[code] = await occupationOf(code);
  for (const [name, generator] of Object.entries(generators)) {
    const cwd = join(folder, name);
    writeProject(cwd, generator, { occupations, pairs });
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    execFileSync('npm', ['install', ...generator.packages, ...options], { cwd, stdio: 'inherit' });
    list.push({ name: `${name} (${generator.packages})`, cwd, ...generator });
  }
  return list;
}

try {
  const [rates, sizes] = [new Map(), new Map()];
  const list = await contestants();
  for (let round = 0; round < Number(values.rounds); round++)
    for (const { name, cwd, command, output } of list) {
      rmSync(join(cwd, output), { recursive: true, force: true });
      const rate = pairs.length / workOf(command, cwd);
      const { count, bytes } = pagesIn(join(cwd, output));
      if (count !== pairs.length) throw new Error(`${name} wrote ${count} of ${pairs.length} pages`);
      sizes.set(name, bytes / count / 1000);
      rates.set(name, Math.max(rate, rates.get(name) ?? 0));
    }
  console.log(`${pairs.length} pages, the best of ${values.rounds} rounds`);
  for (const [name, rate] of rates)
    console.log(`${name}: ${rate.toFixed(0)} pages a second of ${sizes.get(name).toFixed(1)} kB each`);
} finally {
  rmSync(folder, { recursive: true });
}
