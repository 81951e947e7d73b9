// Browser tests: three engines in one run. BROWSERS=chromium,firefox narrows it, COVERAGE=1 measures (Chromium only),
// LIT_DEV=1 takes Lit's development build, with its warnings. FULL=1 tries more in each test. test/harness/ has the rest.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { engines } from './scripts/test/ensure.mjs';
import { root } from './scripts/run.mjs';
import { launchers } from './test/harness/browsers.mjs';
import { axTreeCommand, mediaCommand } from './test/harness/commands.mjs';
import { faultyServerPlugin } from './test/harness/faulty-server.mjs';
import { countReporter } from './test/harness/reporter.mjs';
import { middleware } from './test/harness/served.mjs';
import { alone, sharedPage, sharedPagePlugin } from './test/harness/shared-page.mjs';
import { testPage } from './test/harness/test-page.mjs';

const isFull = process.env.FULL === '1';
const wanted = (process.env.BROWSERS || engines.join()).split(',');

export default {
  files: [sharedPage, ...alone],
  browsers: wanted.map((engine) => launchers[engine]()),
  concurrentBrowsers: wanted.length, // one waits while the others work
  testFramework: { config: { timeout: 60_000 } }, // what hangs ends; a busy machine doesn't
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 1_200_000, // of all files in one page
  nodeResolve: { exportConditions: [process.env.LIT_DEV ? 'development' : 'production', 'default'] },
  testRunnerHtml: testPage,
  middleware,
  plugins: [
    sharedPagePlugin(),
    mediaCommand(),
    axTreeCommand(),
    faultyServerPlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: root('tsconfig.json'),
      define: { __FULL__: String(isFull) },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['lcovonly'],
    reportDir: 'coverage/browser',
  },
};
