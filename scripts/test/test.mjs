// All tests: lint, format and types, then Node, then three browser engines. The last line adds everything up.
//   npm test                                        everything
//   npm test -- --no-lint                           tests only
//   npm test -- --files test/elements/x.test.ts     all other options go to Web Test Runner; then no Node tests
//   npm run test:full                               and test/full/, the build of Storybook, and coverage
// BROWSERS=chromium narrows the engines, COVERAGE=1 measures coverage, COVERAGE=0 leaves it out.
import { mkdtempSync, readFileSync, readdirSync, existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build/build.mjs';
import { engines, ensureBrowsers, ensureDeps } from './ensure.mjs';
import { bin, root, run, runBeside, runQuietly } from '../run.mjs';

const options = process.argv.slice(2);
const full = options.includes('--full');
const theirs = options.filter((option) => !['--full', '--no-lint', '--'].includes(option));

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

/** One after the other, on one core: Node’s tests have another one meanwhile. */
async function lint() {
  const started = Date.now();
  const checks = [
    ['ESLint found problems: npm run lint', bin('eslint'), '.'],
    [
      'Stylelint found problems: npm run lint',
      bin('stylelint'),
      '{src,.storybook,demo}/**/*.{css,ts}',
      '--allow-empty-input',
    ],
    ['Some files are not formatted: npm run format', bin('prettier'), '--check', '--log-level=warn', '.'],
    ['Types are wrong: npm run check', bin('typescript', 'tsc'), '-p', 'tsconfig.all.json'],
  ];
  let isFine = true;
  for (const [label, ...command] of checks) {
    const { status, stdout, stderr } = await runBeside(process.execPath, command);
    if (status !== 0) console.error(`${stdout}${stderr}`.trim());
    isFine = check(label, status === 0) && isFine;
  }
  if (isFine) console.log(`Lint, format and types: fine (${seconds(started)})`);
}

/** The files of Node's tests. Node 20 doesn't expand patterns itself. */
function nodeTestFiles() {
  if (!existsSync(root('test'))) return [];
  const files = readdirSync(root('test'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith('.node.ts') && (full || !file.startsWith('full/')))
    .map((file) => `test/${file}`)
    .sort();
}

async function nodeTests(folder) {
  const files = nodeTestFiles();
  if (!files.length) return;
  const started = Date.now();
  const tap = join(folder, 'node.tap');
  const reporters = ['spec', 'stdout', 'tap', tap].map((value, index) =>
    index % 2 ? `--test-reporter-destination=${value}` : `--test-reporter=${value}`,
  );
  const env = { ...process.env, FULL: full ? '1' : '0' };
  const result = await runBeside(process.execPath, ['--import', 'tsx', '--test', ...reporters, ...files], {
    env,
  });
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
  // Coverage of some of the tests says nothing, and measuring it takes a minute.
  const isWanted = full ? process.env.COVERAGE !== '0' : process.env.COVERAGE === '1';
  const coverage = isWanted && browsers.includes('chromium') && !theirs.length;
  const env = {
    ...process.env,
    ...{
      WTR_COUNTS: file,
      COVERAGE: coverage ? '1' : '0',
      BROWSERS: browsers.join(),
      FULL: full ? '1' : '0',
    },
  };
  const succeeded = run(
    process.execPath,
    [bin('@web/test-runner', 'wtr'), '--config', 'web-test-runner.config.mjs', ...theirs],
    { env },
  );
  const counts = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 1, skipped: 0, missed: [] };
  for (const sentence of counts.missed) check(sentence, false);
  if (!succeeded && !counts.failed && !counts.missed.length) counts.failed = 1;
  add(counts);
  console.log(`${browsers.join(', ')}: ${summary(counts)} (${seconds(started)})`);
}

ensureDeps();
const browsers = (process.env.BROWSERS || engines.join()).split(',');
ensureBrowsers(browsers);
if (check('The build failed, nothing was tested.', await build())) {
  const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-'));
  try {
    const linting = options.includes('--no-lint') ? undefined : lint();
    if (full) {
      const storybook = [bin('storybook'), 'build', '-o', 'storybook-static', '--quiet'];
      check('Storybook does not build: npm run build-storybook', runQuietly(process.execPath, storybook));
    }
    if (!theirs.length) await nodeTests(folder);
    await linting;
    browserTests(folder, browsers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
if (total.passed + total.failed === 0) console.error('No test ran.');
process.exitCode = total.failed || !total.passed ? 1 : 0;
console.log(summary(total));
