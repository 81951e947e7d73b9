// Pages a second of `pages` beside Eleventy and Astro, which make the same pages: by calling `render()` for two codes of the
// same data set, and by templates of their own that are filled from a model of each page in which every text is ready. By
// work of the processor, user and system; each with one thread, by turns. Every fiftieth page of theirs is parsed, and its
// tree must be that of ours.
//   npm run build && node scripts/measure/bench-generators.mjs [--occupations 101] [--rounds 2]
// 101 occupations are 5,050 pages. Both generators are installed into a temporary folder.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run.mjs';
import { modelOf, treeOf } from './bench/generators/page-model.mjs';
import { generators, writeProject } from './bench/generators/projects.mjs';

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

/** The page around an article, for all. */
const TEMPLATE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{title}}</title></head>
<body>
{{content}}</body>
</html>
`;

/** Ours: where it works, how it is run, and where it writes to. */
function ours() {
  const cwd = join(folder, 'ours');
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'template.html'), TEMPLATE);
  const options = ['--pairs', '--threads', '1', '--template', 'template.html', '-o', 'site'];
  const command = [root('dist/node/cli.js'), 'pages', '--codes', codes.join(' '), ...options];
  return { name: 'ours', cwd, command, output: 'site' };
}

const ourPage = (pair) => readFileSync(join(folder, 'ours/site', `${pair.join('/')}.html`), 'utf8');

/** Writes the models of all pages, from our pages. */
function writeModels() {
  for (const code of codes) mkdirSync(join(folder, 'models', code), { recursive: true });
  for (const pair of pairs)
    writeFileSync(join(folder, 'models', `${pair.join('/')}.json`), JSON.stringify(modelOf(ourPage(pair))));
}

/** The generators; what they need is installed once for all. */
function others() {
  const names = Object.fromEntries(codes.map((code) => [code, nameOf(code)]));
  const packages = [...new Set(Object.values(generators).flatMap((each) => each.packages))];
  const options = ['--install-links', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  execFileSync('npm', ['install', ...packages, root('.'), ...options], { cwd: folder, stdio: 'inherit' });
  return Object.entries(generators).map(([name, generator], at) => {
    const cwd = join(folder, `generator-${at}`);
    writeProject(cwd, generator, { names, pairs });
    for (const shared of ['node_modules', 'models']) symlinkSync(join(folder, shared), join(cwd, shared));
    return { name: `${name} (${generator.packages})`, cwd, ...generator };
  });
}

const nameOf = (code) =>
  JSON.parse(readFileSync(root('dist/data', version, 'occupations', `${code}.json`), 'utf8')).name;

/** Every fiftieth page is the same tree as ours. */
function checkPages({ name, cwd, output }) {
  for (const pair of pairs.filter((_, at) => at % 50 === 0)) {
    const [wanted, found] = [
      ourPage(pair),
      readFileSync(join(cwd, output, `${pair.join('/')}.html`), 'utf8'),
    ].map((html) => treeOf(html).split('\n'));
    const at = wanted.findIndex((line, index) => line !== found[index]);
    if (at >= 0 || wanted.length !== found.length)
      throw new Error(`${name}, ${pair}: ${wanted[at]} is there as ${found[at]}`);
  }
}

/** Has one of them write all pages; what it took, and what they weigh. */
function measure({ name, cwd, command, output }) {
  rmSync(join(cwd, output), { recursive: true, force: true });
  const work = workOf(command, cwd);
  const { count, bytes } = pagesIn(join(cwd, output));
  if (count !== pairs.length) throw new Error(`${name} wrote ${count} of ${pairs.length} pages`);
  return { rate: pairs.length / work, size: bytes / count / 1000 };
}

try {
  const first = ours();
  const best = new Map([[first.name, measure(first)]]);
  writeModels();
  const list = [first, ...others()];
  for (let round = 0; round < Number(values.rounds); round++)
    for (const each of list) {
      const found = measure(each);
      console.log(`round ${round + 1}, ${each.name}: ${found.rate.toFixed(0)} pages a second`);
      if (!round && each !== first) checkPages(each);
      if (found.rate > (best.get(each.name)?.rate ?? 0)) best.set(each.name, found);
    }
  console.log(`${pairs.length} pages, the best of ${values.rounds} rounds`);
  const { rate: rateOfOurs } = best.get(first.name);
  for (const [name, { rate, size }] of best)
    console.log(
      `${name}: ${rate.toFixed(0)} pages a second of ${size.toFixed(1)} kB; ours are ${(rateOfOurs / rate).toFixed(1)} times as many`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
