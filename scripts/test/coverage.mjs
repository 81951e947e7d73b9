// Coverage of src by all tests together: Node writes what V8 saw, Web Test Runner writes lcov of Chromium, and a line
// counts when either reached it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { bin, root, runQuietly } from '../run.mjs';

/** Percent that must be reached at least. */
const LEAST = { lines: 95, functions: 95 };

/**
 * `DA:12,3` is a line, `FNDA:3,name` a function, with hits. Functions without a name, and branches, are numbered in the
 * order of the compiled code, which isn't the same for Node and browsers: they can't be added up.
 */
const KINDS = [
  ['lines', /^DA:(?<key>\d+),(?<hits>\d+)/],
  ['functions', /^FNDA:(?<hits>\d+),(?<key>(?!__)\w+)$/],
];

/** Adds the hits of a report to those known: file → kind → key → hits. */
function addReport(files, path) {
  if (!existsSync(path)) return;
  let file;
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('SF:')) {
      const name = line.slice(3).trim();
      const short = (isAbsolute(name) ? relative(root(), name) : name).replaceAll('\\', '/');
      file = files.get(short) ?? { lines: new Map(), functions: new Map() };
      files.set(short, file);
    }
    for (const [kind, pattern] of KINDS) {
      const found = pattern.exec(line);
      if (!found) continue;
      const { key, hits } = found.groups;
      file[kind].set(key, (file[kind].get(key) ?? 0) + Number(hits));
    }
  }
}

const lcovOf = (files) =>
  [...files]
    .map(([name, { lines, functions }]) =>
      [
        `SF:${name}`,
        ...[...functions].map(([key, hits]) => `FNDA:${hits},${key}`),
        ...[...lines].map(([key, hits]) => `DA:${key},${hits}`),
        'end_of_record',
      ].join('\n'),
    )
    .join('\n');

/** Percent of all of a kind that were reached. */
function percentOf(files, kind) {
  const hits = [...files.values()].flatMap((file) => [...file[kind].values()]);
  return (100 * hits.filter(Boolean).length) / (hits.length || 1);
}

/**
 * Adds up both reports into coverage/lcov.info and prints the percentages.
 * @param folder Where Node’s processes wrote what they saw (NODE_V8_COVERAGE).
 * @returns A sentence for each kind that doesn’t reach its least.
 */
export function sumUpCoverage(folder) {
  const report = ['report', '--temp-directory', folder, '--reporter', 'lcovonly'];
  const place = ['--reports-dir', root('coverage/node'), '--include', 'src/**/*.ts', '--exclude-after-remap'];
  const files = new Map();
  const succeeded = runQuietly(process.execPath, [bin('c8'), ...report, ...place]);
  addReport(files, root('coverage/node/lcov.info'));
  addReport(files, root('coverage/browser/lcov.info'));
  for (const name of files.keys()) if (!name.startsWith('src/')) files.delete(name);
  mkdirSync(root('coverage'), { recursive: true });
  writeFileSync(root('coverage/lcov.info'), `${lcovOf(files)}\n`);
  const reached = Object.keys(LEAST).map((kind) => [kind, percentOf(files, kind)]);
  console.log(
    `Coverage of src: ${reached.map(([kind, percent]) => `${percent.toFixed(1)} % of ${kind}`).join(', ')}`,
  );
  return [
    ...(succeeded ? [] : ['What Node’s tests covered could not be read.']),
    ...reached
      .filter(([kind, percent]) => percent < LEAST[kind])
      .map(([kind, percent]) => `Coverage of ${kind} is ${percent.toFixed(1)} %, not ${LEAST[kind]} %.`),
  ];
}
