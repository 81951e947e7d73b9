// What `data` takes: work of the processor and peak of memory, with all official files and with a workbook of states that is
// made for it, beside another build, which is given the files that it knew.
//   npm run build && node --import tsx scripts/measure/data-memory.mjs FOLDER [--base CHECKOUT]
// FOLDER has bls/oews, bls/projections, onet-29.3/xlsx and cip, as docs/data-sets.md names the downloads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { oewsBook, oewsRow } from '../../test/node/dataset/files.ts';
import { root } from '../run.mjs';

const { values, positionals } = parseArgs({
  options: { base: { type: 'string' } },
  allowPositionals: true,
});
const folder = resolve(positionals[0] ?? root('../shared/data'));
const scratch = mkdtempSync(join(tmpdir(), 'occupation-comparison-data-'));

const below = (path, pattern) =>
  readdirSync(join(folder, path))
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, path, name));
const oews = below('bls/oews', /^national_M20\d\d_dl\.xlsx$/);
const projections = below('bls/projections', /\.xlsx$/);
const shared = ['--oews', ...oews, '--projections', ...projections];
const onet = ['--onet', join(folder, 'onet-29.3/xlsx')];
const newer = [join(folder, 'bls/projections/2025-35/line-items.csv'), '--cip', ...below('cip', /\.xlsx$/)];

/** Codes of every occupation of the built-in data set. */
const builtIn = () => {
  const { version } = JSON.parse(readFileSync(root('dist/data/index.json'), 'utf8'));
  return readdirSync(root('dist/data', version, 'occupations')).map((name) => name.slice(0, 7));
};

/** Wages that are others in each row, as long in writing as real ones. */
const wagesOf = (seed) =>
  Object.fromEntries(
    ['PCT10', 'PCT25', 'MEDIAN', 'PCT75', 'PCT90'].flatMap((name, at) => {
      const hourly = 1500 + at * 1200 + ((seed * 7919 + at * 104729) % 1200);
      return [
        [`H_${name}`, hourly / 100],
        [`A_${name}`, Math.round((hourly * 20.8) / 10) * 10],
      ];
    }),
  );

/** Rows of 46 places, with wages of every occupation. */
function statesBook() {
  const codes = builtIn();
  const rows = Array.from({ length: 46 }, (_, state) =>
    codes.map((code, at) =>
      oewsRow(code, `Occupation ${code}`, 'detailed', {
        AREA: String(state + 1),
        AREA_TITLE: `State ${state}`,
        ...wagesOf(state * codes.length + at),
      }),
    ),
  ).flat();
  const file = join(scratch, 'state_M2025_dl.xlsx');
  writeFileSync(file, oewsBook(rows));
  return { file, rows: rows.length };
}

const meter = join(scratch, 'meter.cjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    require('node:fs').writeSync(3, JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
  });`,
);

/** Says what a comparison of two loads more in a place: the two heaviest files of its wages, and the file of its name. */
function weighPlaces(output) {
  const { version, places } = JSON.parse(readFileSync(join(output, 'index.json'), 'utf8'));
  if (!places) return;
  const weightsIn = (folder) =>
    readdirSync(folder)
      .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
      .sort((a, b) => b - a);
  const folder = (...names) => join(output, version, ...names);
  const pairs = readdirSync(folder('places')).map((id) => {
    const [heaviest, second] = weightsIn(folder('places', id));
    return heaviest + second;
  });
  const [name] = weightsIn(folder('place-names'));
  const list = gzipSync(readFileSync(folder('places.json')), { level: 9 }).length;
  console.log(
    `  two in a place: at most ${Math.max(...pairs)} bytes gzip, ${name} more by its name (list: ${list})`,
  );
}

/** Runs `data` in a process of its own, and says what it took. */
function measure(name, checkout, args) {
  const output = join(scratch, 'out');
  const program = ['--require', meter, join(checkout, 'dist/node/cli.js'), 'data', ...args, '-o', output];
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
  const { status, stderr, output: said } = spawnSync(process.execPath, program, { stdio });
  if (status !== 0) throw new Error(String(stderr));
  const { seconds, megabytes } = JSON.parse(said[3]);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  weighPlaces(output);
  rmSync(output, { recursive: true });
}

try {
  const { file, rows } = statesBook();
  for (let round = 0; round < 3; round++) {
    if (values.base) measure('base, the files that it knew', resolve(values.base), [...shared, ...onet]);
    measure('ours, the same files', root(), [...shared, ...onet]);
    measure('ours, all files', root(), [...shared, ...newer, ...onet]);
    measure(`ours, ${rows} rows of states beside the newest national files`, root(), [
      '--oews',
      file,
      ...oews.slice(-1),
      '--projections',
      newer[0],
      ...onet,
    ]);
    measure(`ours, all files and ${rows} rows of states`, root(), [
      '--oews',
      file,
      ...shared.slice(1),
      ...newer,
      ...onet,
    ]);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
