// The browsers that tests run in, each started once and kept warm for all pages of a run.
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../../scripts/test/ensure.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const chromiumArgs = [
  '--no-sandbox', // root and containers
  '--disable-dev-shm-usage', // small /dev/shm of containers
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // no calls home
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A launcher of Web Test Runner for each engine. */
export const launchers = {
  // One page at a time: a page behind another one gets no frames, and waits for them.
  chromium: ({ concurrency = 1 } = {}) =>
    chromeLauncher({
      concurrency,
      launchOptions: { executablePath: findBrowser('chromium'), args: chromiumArgs },
    }),
  // Firefox through WebDriver BiDi, which puppeteer-core speaks too. Only the name changes: with another `type`
  // the commands (sendKeys, setViewport …) would refuse it.
  firefox: () =>
    Object.assign(
      chromeLauncher({
        concurrency: 1,
        launchOptions: { browser: 'firefox', executablePath: findBrowser('firefox') },
      }),
      { name: 'Firefox' },
    ),
  webkit: () => webkitLauncher(),
};
