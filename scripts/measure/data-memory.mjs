// What `data` takes: work of the processor and peak of memory, with all official files and with a workbook of states that is
// made for it, beside another build, which is given the files that it knew.
//   npm run build && node --import tsx scripts/measure/data-memory.mjs FOLDER [--base CHECKOUT]
// FOLDER has bls/oews, bls/projections, onet-29.3/xlsx and cip, as docs/data-sets.md names the downloads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

/** Rows of 46 places, with wages of every occupation of the built-in data set. */
function statesBook() {
  const { version } = JSON.parse(readFileSync(root('dist/data/index.json'), 'utf8'));
  const codes = readdirSync(root('dist/data', version, 'occupations')).map((name) => name.slice(0, 7));
  const rows = Array.from({ length: 46 }, (_, state) =>
    codes.map((code) =>
      oewsRow(code, `Occupation ${code}`, 'detailed', {
        AREA: String(state + 1),
        AREA_TITLE: `State ${state}`,
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

/** Runs `data` in a process of its own, and says what it took. */
function measure(name, checkout, args) {
  const output = join(scratch, 'out');
  const program = ['--require', meter, join(checkout, 'dist/node/cli.js'), 'data', ...args, '-o', output];
  const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
  const { status, stderr, output: said } = spawnSync(process.execPath, program, { stdio });
  if (status !== 0) throw new Error(String(stderr));
  const { seconds, megabytes } = JSON.parse(said[3]);
  console.log(`${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  rmSync(output, { recursive: true });
}

try {
  const { file, rows } = statesBook();
  for (let round = 0; round < 3; round++) {
    if (values.base) measure('base, the files that it knew', resolve(values.base), [...shared, ...onet]);
    measure('ours, the same files', root(), [...shared, ...onet]);
    measure('ours, all files', root(), [...shared, ...newer, ...onet]);
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
