// Makes sure that what a command needs is there: the dependencies, and browsers for the tests.
// No dependency of its own: it runs on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../run.mjs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

/** Runs `npm ci` when node_modules is absent or older than the lockfile. No package's install script is needed. */
export function ensureDeps() {
  const installed = root('node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(root('package-lock.json')).mtimeMs)
    return;
  console.log('Installing the dependencies (npm ci) …');
  // npm is a shell script on Windows, which spawn can't start without a shell.
  const result = spawnSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', {
    cwd: root(),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.status !== 0)
    fail('npm ci failed, its message is above. The tests and the build need the dependencies.');
}

const onPath = (program) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

const firstThere = (...paths) => paths.find((path) => path && existsSync(path));

/** Path of WebKitGTK's small browser, which WebKitWebDriver starts. */
export const miniBrowserPath = () => {
  const machine = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch];
  const folders = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  return firstThere(
    process.env.MINIBROWSER_PATH,
    ...folders.map((folder) => `/usr/lib/${machine}/${folder}/MiniBrowser`),
    ...folders.map((folder) => `/usr/libexec/${folder}/MiniBrowser`),
  );
};

const browsers = {
  chromium: {
    label: 'Chromium or Chrome',
    packages: ['chromium'],
    variable: 'CHROME_PATH',
    find: () =>
      firstThere(
        process.env.CHROME_PATH,
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        'C:/Program Files/Google/Chrome/Application/chrome.exe',
        'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
      ),
  },
  firefox: {
    label: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    find: () =>
      firstThere(
        process.env.FIREFOX_PATH,
        '/usr/bin/firefox-esr',
        '/usr/bin/firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:/Program Files/Mozilla Firefox/firefox.exe',
      ),
  },
  webkit: {
    label: 'WebKitGTK with its driver (Linux only)',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    variable: 'MINIBROWSER_PATH',
    find: () => {
      const screen = process.env.DISPLAY || (onPath('xvfb-run') && onPath('xauth'));
      return screen && onPath('WebKitWebDriver') ? miniBrowserPath() : undefined;
    },
  },
};

/** The engines that the tests can run in, in that order. */
export const engines = Object.keys(browsers);

/** Path of an engine's browser, undefined when it isn't installed. */
export const findBrowser = (engine) => browsers[engine].find();

/**
 * Finds the browsers of these engines, or installs them (as root on a system with apt-get), or ends the process
 * with a sentence that says what to install.
 */
export function ensureBrowsers(wanted = engines) {
  const unknown = wanted.filter((engine) => !browsers[engine]);
  if (unknown.length) fail(`No such engine: ${unknown.join(', ')}. There are: ${engines.join(', ')}.`);
  const absent = () => wanted.filter((engine) => !findBrowser(engine));
  if (absent().length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    install(absent().flatMap((engine) => browsers[engine].packages));
  }
  const missing = absent();
  if (!missing.length) return;
  const packages = missing.flatMap((engine) => browsers[engine].packages);
  const found = engines.filter((engine) => findBrowser(engine));
  fail(
    `The tests run in ${engines.length} engines; not found: ${missing.map((engine) => browsers[engine].label).join('; ')}. ` +
      `On Debian or Ubuntu: sudo apt-get install --no-install-recommends ${packages.join(' ')}. ` +
      `A browser elsewhere: set ${missing.map((engine) => browsers[engine].variable).join(', ')} to its path. ` +
      (found.length ? `With those that are here only: BROWSERS=${found.join(',')} npm test` : ''),
  );
}

function install(packages) {
  console.log(`Installing ${packages.join(' ')} (apt-get) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
