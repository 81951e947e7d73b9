// All tests: lint, format and types, then Node, then three browser engines. The last line adds everything up.
//   npm test                                        everything
//   npm test -- --no-lint                           tests only
//   npm test -- --files test/elements/x.test.ts     these files only, of browsers (*.test.ts) and of Node (*.node.ts)
//   npm run test:full                               and test/full/, the build of Storybook, and coverage
// All other options go to Web Test Runner.
// BROWSERS=chromium narrows the engines, COVERAGE=1 measures coverage, COVERAGE=0 leaves it out.
import { mkdtempSync, readFileSync, existsSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { engines, ensureBrowsers, ensureDeps } from './ensure.mjs';
import { isShared, nodeTestFiles } from '../../test/harness/shared-process.mjs';
import { bin, run, runBeside, runQuietly } from '../run.mjs';
import { sumUpCoverage } from './coverage.mjs';

const options = process.argv.slice(2);
const full = options.includes('--full');
const given = options.filter((option) => !['--full', '--no-lint', '--'].includes(option));
const isOfNode = (option) => option.endsWith('.node.ts');
/** Options of Web Test Runner. */
const theirs = given.filter((option) => !isOfNode(option));
const hasFiles = given.includes('--files');
const hasBrowserFiles = theirs.some((option) => !option.startsWith('-'));
/** Coverage of some of the tests says nothing, and measuring it takes a minute. */
const wantsCoverage = !given.length && (full ? process.env.COVERAGE !== '0' : process.env.COVERAGE === '1');

const total = { passed: 0, failed: 0, skipped: 0 };
const add = ({ passed, failed, skipped }) => {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
};
const seconds = (started) => `${((Date.now() - started) / 1000).toFixed(1)} s`;
const summary = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/** A step that isn't a test: it counts only when it fails. */
function check(label, succeeded) {
  if (succeeded) return true;
  console.error(`✖ ${label}`);
  total.failed++;
  return false;
}

/** What looks at the files as they are: what it says when it fails, whose command it is, with what. */
const STYLE = [
  ['Some files are not formatted: npm run format', ['prettier'], '--check', '--log-level=warn', '.'],
  [
    'Stylelint found problems: npm run lint',
    ['stylelint'],
    '{src,.storybook,demo}/**/*.{css,ts}',
    '--allow-empty-input',
  ],
];
/** What needs the types that the build writes. */
const TYPES = [
  ['ESLint found problems: npm run lint', ['eslint'], '.'],
  ['Types are wrong: npm run check', ['typescript', 'tsc'], '-p', 'tsconfig.all.json'],
];

/** One after the other, on one core: the build, or Node’s tests, have another one meanwhile. */
async function lint(what, checks) {
  if (options.includes('--no-lint')) return;
  const started = Date.now();
  let isFine = true;
  for (const [label, command, ...args] of checks) {
    const { status, stdout, stderr } = await runBeside(process.execPath, [bin(...command), ...args]);
    if (status !== 0) console.error(`${stdout}${stderr}`.trim());
    isFine = check(label, status === 0) && isFine;
  }
  if (isFine) console.log(`${what}: fine (${seconds(started)})`);
}

/** What Node runs: files that were named, or all of them, those that share a process as one. */
function nodeFiles() {
  if (hasFiles) return given.filter(isOfNode);
  const files = nodeTestFiles().filter((file) => full || !file.startsWith('test/full/'));
  return ['test/harness/shared-process.mjs', ...files.filter((file) => !isShared(file))];
}

async function nodeTests(folder) {
  const files = nodeFiles();
  if (!files.length) return;
  const started = Date.now();
  const tap = join(folder, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', tap].map((value, index) =>
    index % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
  );
  const env = { ...process.env, FULL: full ? '1' : '0' };
  if (wantsCoverage) env.NODE_V8_COVERAGE = join(folder, 'node');
  // the runner itself would leave one core free, which is idle as soon as the linters are done
  const options = ['--import', 'tsx', '--test', `--test-concurrency=${availableParallelism()}`];
  const result = await runBeside(process.execPath, [...options, ...reporters, ...files], { env });
  const text = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  const counts = {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
  if (result.status !== 0 && !counts.failed) counts.failed = 1; // it broke before it could count
  if (counts.failed) {
    // the summary of failures, and before it only what isn't a line of a test: what the files wrote, why one didn't load
    const [lines, failures = ''] = result.stdout.split(/(?=^✖ failing tests:)/m);
    const written = lines.split('\n').filter((line) => !/^\s*[✔✖▶﹣ℹ]/.test(line));
    console.error([written.join('\n').trim(), failures, result.stderr].filter(Boolean).join('\n'));
  }
  add(counts);
  console.log(`Node: ${summary(counts)} (${seconds(started)})`);
}

function browserTests(folder, browsers) {
  const started = Date.now();
  const file = join(folder, 'wtr.json');
  const env = {
    ...process.env,
    WTR_COUNTS: file,
    COVERAGE: wantsCoverage && browsers.includes('chromium') ? '1' : '0',
    BROWSERS: browsers.join(),
    FULL: full ? '1' : '0',
  };
  const succeeded = run(
    process.execPath,
    [bin('@web/test-runner', 'wtr'), '--config', 'web-test-runner.config.mjs', ...theirs],
    { env },
  );
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0 };
  if (!succeeded && !counts.failed) counts.failed = 1;
  add(counts);
  console.log(`${browsers.join(', ')}: ${summary(counts)} (${seconds(started)})`);
}

ensureDeps();
const browsers = (process.env.BROWSERS || engines.join()).split(',');
if (!hasFiles || hasBrowserFiles) ensureBrowsers(browsers);
const styling = lint('Format and styles', STYLE);
if (check('The build failed, nothing was tested.', await build())) {
  const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-'));
  try {
    const linting = lint('Lint and types', TYPES);
    if (full) {
      const storybook = [bin('storybook'), 'build', '-o', 'storybook-static', '--quiet'];
      check('Storybook does not build: npm run build-storybook', runQuietly(process.execPath, storybook));
    }
    if (!theirs.length || hasFiles) await nodeTests(folder);
    await linting;
    if (!hasFiles || hasBrowserFiles) browserTests(folder, browsers);
    if (wantsCoverage) for (const sentence of sumUpCoverage(join(folder, 'node'))) check(sentence, false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await styling;
if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed || !total.passed ? 1 : 0;
console.log(summary(total));
