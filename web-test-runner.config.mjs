// Browser tests: three engines in one run. BROWSERS=chromium,firefox narrows it, COVERAGE=1 measures (Chromium only),
// LIT_DEV=1 takes Lit's development build, with its warnings. FULL=1 runs in every engine what is the same in all of them.
import { readFile, readdir } from 'node:fs/promises';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { engines, findBrowser } from './scripts/test/ensure.mjs';
import { root } from './scripts/run.mjs';
import { webkitLauncher } from './scripts/test/wtr-webkit-launcher.mjs';
import { faultyServerPlugin } from './test/helpers/faulty-server.mjs';
import { testPage } from './test/harness/test-page.mjs';

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

const launchers = {
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
const wanted = (process.env.BROWSERS || engines.join()).split(',');

const thresholds = { lines: 95, statements: 95, branches: 90, functions: 95 };

/** Adds up the tests of all engines. For scripts/test/test.mjs into the file that WTR_COUNTS names, else as the last line. */
function countReporter() {
  return {
    stop({ sessions, testCoverage }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = ({ tests, suites }) => {
        for (const test of tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        suites?.forEach(walk);
      };
      for (const { testResults, passed } of sessions) {
        const before = counts.failed;
        if (testResults) walk(testResults);
        // a file that didn't load, or an error outside of any test
        if (!passed && counts.failed === before) counts.failed++;
      }
      const missed = [];
      if (testCoverage && !testCoverage.passed) {
        for (const [kind, least] of Object.entries(thresholds)) {
          const { pct } = testCoverage.summary[kind];
          if (pct < least) missed.push(`Coverage of ${kind} is ${pct} %, it must be at least ${least} %.`);
        }
      }
      if (process.env.WTR_COUNTS) {
        writeFileSync(process.env.WTR_COUNTS, JSON.stringify({ ...counts, missed }));
        return;
      }
      const line = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
      process.once('exit', () => console.log([...missed, line].join('\n')));
    },
  };
}

const isChromium = ({ browser }) => browser.type === 'puppeteer' && browser.name !== 'Firefox';

async function withCdp(session, task) {
  const cdp = await session.browser.getPage(session.id).createCDPSession();
  try {
    return await task(cdp);
  } finally {
    await cdp.detach().catch(() => {});
  }
}

/** `cdp-media`: sets media features ({ 'forced-colors': 'active' }, {} resets). False where it can't (not Chromium). */
const mediaCommand = () => {
  const sessions = new Map(); // emulation ends with its CDP session, so that stays open
  return {
    name: 'cdp-media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp-media') return undefined;
      if (!isChromium(session)) return false;
      const page = session.browser.getPage(session.id);
      if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({ name, value }));
      await sessions.get(page).send('Emulation.setEmulatedMedia', { features });
      return true;
    },
  };
};

/** CDP's flat list as a tree of { role, name, level?, description?, children }. */
function axTree(nodes, start) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isSilent = ({ ignored, role, name }) =>
    ignored || role?.value === 'none' || (role?.value === 'generic' && !name?.value);
  const children = (node) =>
    (node.childIds ?? [])
      .map((id) => byId.get(id))
      .filter((child) => child && child.role?.value !== 'InlineTextBox')
      .flatMap((child) => (isSilent(child) ? children(child) : [convert(child)]));
  const convert = (node) => {
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value;
    return {
      role: node.ignored ? 'none' : node.role.value,
      name: node.name?.value ?? '',
      ...(level === undefined ? {} : { level }),
      ...(node.description?.value ? { description: node.description.value } : {}),
      children: children(node),
    };
  };
  return convert(start);
}

/**
 * `ax-tree`: the accessibility tree of the page, or with { selector } of the first element that matches in the page's
 * own document (shadow roots below it included). What assistive technology doesn't get is left out, its children
 * take its place. False where there is no such tree to ask for (not Chromium).
 */
const axTreeCommand = () => ({
  name: 'ax-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'ax-tree') return undefined;
    if (!isChromium(session)) return false;
    return withCdp(session, async (cdp) => {
      await cdp.send('Accessibility.enable');
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      if (!payload?.selector)
        return axTree(
          nodes,
          nodes.find((node) => !node.parentId),
        );
      const document = await cdp.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await cdp.send('DOM.querySelector', {
        nodeId: document.root.nodeId,
        selector: payload.selector,
      });
      if (!nodeId) throw new Error(`ax-tree: nothing matches ${payload.selector}`);
      const { node } = await cdp.send('DOM.describeNode', { nodeId });
      const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
      if (!start) throw new Error(`ax-tree: ${payload.selector} is not in the accessibility tree`);
      return axTree(nodes, start);
    });
  },
});

/** The file below a folder that a URL path names, undefined when there is none or it would be outside. */
async function fileBelow(folder, urlPath) {
  try {
    const path = join(folder, decodeURIComponent(urlPath));
    return path.startsWith(folder + sep) ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The shared corpora beside the checkout, when present: /__corpora__/<file>, and /__corpora__/ as a list of JSON test files. */
async function corpora(ctx, next) {
  if (!ctx.path.startsWith('/__corpora__/')) return next();
  const folder = root('../shared/corpora');
  const name = ctx.path.slice('/__corpora__/'.length);
  if (!name) {
    const entries = await readdir(join(folder, 'JSONTestSuite'), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
    ctx.body = files
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
      .sort();
    return undefined;
  }
  const body = await fileBelow(folder, name);
  ctx.status = body ? 200 : 404;
  ctx.type = 'application/octet-stream';
  ctx.body = body ?? '';
  return undefined;
}

/** /__pages__/<name>.html is test/pages/<name>.html, sent with the policy that <name>.csp beside it holds. */
async function ownPages(ctx, next) {
  const [, name] = /^\/__pages__\/(.+)\.html$/.exec(ctx.path) ?? [];
  if (!name) return next();
  const folder = root('test/pages');
  const body = await fileBelow(folder, `${name}.html`);
  const policy = await fileBelow(folder, `${name}.csp`);
  if (policy) ctx.set('content-security-policy', policy.toString().trim());
  ctx.status = body ? 200 : 404;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = body ?? '';
  return undefined;
}

/** /__rendered__/ is a page with the reference article in a shadow root from the server, before any script of ours. */
async function renderedPage(ctx, next) {
  if (ctx.path !== '/__rendered__/') return next();
  const { render } = await import('./dist/render.js');
  const demo = await readFile(root('demo/index.html'), 'utf8');
  const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(demo);
  const attributes = { differences: true };
  const { html } = await render(data, { form: 'shadow', attributes });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = `<!doctype html><title>Rendered</title><script src="/test/pages/collect.js"></script>${html}<p>After it</p>`;
  return undefined;
}

/** A small data set: /data-set/ is test/fixtures/data-set/. */
async function dataSet(ctx, next) {
  if (!ctx.path.startsWith('/data-set/')) return next();
  const body = await fileBelow(root('test/fixtures/data-set'), ctx.path.slice('/data-set/'.length));
  ctx.status = body ? 200 : 404;
  ctx.type = 'application/json';
  ctx.body = body ?? '';
  return undefined;
}

const TYPES = { js: 'text/javascript', html: 'text/html', css: 'text/css', json: 'application/json' };

/**
 * What is built for script tags and frames is tested as it was written, past all transformations; from /dist/slow-cdn/
 * what the main file loads later comes late.
 */
async function scriptTagFiles(ctx, next) {
  const [, slow, path, ending] = /^\/dist\/(slow-)?((?:cdn\/.+|embed|static)\.(\w+))$/.exec(ctx.path) ?? [];
  if (!path) return next();
  if (slow && /\/(?:chunks|languages)\//.test(path)) await new Promise((resolve) => setTimeout(resolve, 300));
  const body = await fileBelow(root('dist'), path);
  ctx.status = body ? 200 : 404;
  ctx.type = `${TYPES[ending] ?? TYPES.json}; charset=utf-8`;
  ctx.set('access-control-allow-origin', '*'); // for integrity checks from sandboxed frames
  ctx.body = body ?? '';
  return undefined;
}

/**
 * A page costs seconds before its first test, with coverage more of them: files whose tests leave nothing behind share
 * one. Gives the file that imports them all.
 */
function together(name, files) {
  const folder = root('test/.together');
  mkdirSync(folder, { recursive: true });
  const imports = files.map((file) => `import '../${file}';\n`);
  writeFileSync(join(folder, `${name}.test.ts`), imports.join(''));
  return `test/.together/${name}.test.ts`;
}
const testsIn = (folder) =>
  readdirSync(root('test', folder), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${folder}/${file}`)
    .sort();

/** Tests of functions that need a parser of HTML: ordinary runs ask one engine, full runs all of them. */
const pure = ['input', 'output'];
/** Elements with few tests of their own. */
const SMALL = /(?:chart|careers|list|finder)\.test\.ts$/;
const small = testsIn('elements').filter((file) => SMALL.test(file));

const isFull = process.env.FULL === '1';
const hasFiles = process.argv.includes('--files');
const pages = (hasFiles ? [] : pure).map((folder) => together(folder, testsIn(folder)));
const everywhere = [
  'test/**/*.test.ts',
  ...pure.map((folder) => `!test/${folder}/**`),
  ...small.map((file) => `!test/${file}`),
  ...(hasFiles ? [] : [together('elements', small)]),
];
/** Where Chromium isn't asked, others are. */
const isPureEverywhere = isFull || hasFiles || !wanted.includes('chromium');

export default {
  files: isPureEverywhere ? [...everywhere, ...pages] : everywhere,
  groups: isPureEverywhere
    ? []
    : [{ name: 'pure', files: pages, browsers: [launchers.chromium({ concurrency: 2 })] }],
  testRunnerHtml: testPage,
  concurrentBrowsers: 2, // one waits while the other works
  concurrency: 2,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 30_000 } }, // three engines on a busy machine
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000, // of all files in one page
  nodeResolve: { exportConditions: [process.env.LIT_DEV ? 'development' : 'production', 'default'] },
  middleware: [corpora, ownPages, renderedPage, dataSet, scriptTagFiles],
  plugins: [
    mediaCommand(),
    axTreeCommand(),
    faultyServerPlugin(),
    esbuildPlugin({
      ...{ ts: true, target: 'es2022', tsconfig: root('tsconfig.json') },
      define: { __FULL__: String(process.env.FULL === '1') },
    }),
  ],
  browsers: wanted.map((engine) => launchers[engine]()),
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
    threshold: thresholds,
  },
};
