// What is done and measured in one visit of a page. Each visit is a tab on a site of its own (`v1.localhost`), so in a
// renderer that is started for it: nothing is compiled, no style is known, and Intl has loaded nothing.
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '../../test/ensure.mjs';
import { LAST_CELL, WORKLOADS } from './workloads.js';
import { tableHtml, TABLE_STYLE } from './markup.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>body { font: 16px/1.5 system-ui, sans-serif }</style>
<h1>Bench</h1><p>Text of the page, with 0123456789.</p><div id="place"></div>`;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-features=SpareRendererForSitePerProcess',
  '--enable-precise-memory-info',
  '--window-size=1280,900',
];

/** A blog post with the comparison in its middle, as a phone would load it. */
function post({ name, style }) {
  const data = WORKLOADS.W1();
  const text = `<p>${'What people earn, how they train, and how many work in the field. '.repeat(5)}</p>`;
  const isStatic = name === 'static-html';
  const script = `<script defer src="/${name}.js"></script><script type="application/json" id="data">${JSON.stringify(data)}</script>
    <script>addEventListener('DOMContentLoaded', () => contestant.default.mount(document.getElementById('place'), JSON.parse(document.getElementById('data').textContent)))</script>`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Post</title>
    <style>${style || TABLE_STYLE}</style><h1>Post</h1>${text}<div id="place">${isStatic ? tableHtml(data) : ''}</div>${isStatic ? '' : script}${text.repeat(3)}`;
}

/** Serves pages and scripts: `{ port, close }`. */
async function serve(contestants, driver) {
  const files = new Map([
    ['/', ['text/html', PAGE]],
    ['/driver.js', ['text/javascript', driver]],
    ...contestants.flatMap((each) => [
      [`/${each.name}.js`, ['text/javascript', each.script]],
      [`/${each.name}-first.js`, ['text/javascript', each.first]],
      [`/${each.name}-article.js`, ['text/javascript', each.article]],
      [`/${each.name}.html`, ['text/html', post(each)]],
    ]),
  ]);
  const server = createServer(({ url }, response) => {
    const [type, body] = files.get(url) ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': `${type};charset=utf-8` }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { port: server.address().port, close: () => server.close() };
}

/* global bench, document, window, PerformanceObserver, requestAnimationFrame -- of the page */

/** Notes when the last cell is painted, and what moved. Runs in the page before anything else. */
function watchLoading(last) {
  const seen = (window.seen = { shift: 0, last: 0 });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
  const isThere = (root) =>
    root.textContent.includes(last) ||
    [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot && isThere(shadowRoot));
  const look = () => {
    const place = document.getElementById('place');
    if (place && isThere(place)) requestAnimationFrame(() => (seen.last = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
}

/** Opens the browser and the server, and hands out the visits. */
export async function open(contestants, driver) {
  ensureBrowsers(['chromium']);
  const { port, close } = await serve(contestants, driver);
  const launch = () =>
    puppeteer.launch({ executablePath: findBrowser('chromium'), args: ARGUMENTS, protocolTimeout: 600_000 });
  let browser = await launch();
  let count = 0;

  /** Does something in a new renderer; `work` gets the page, and what the browser says of its work so far. */
  async function visit(path, work, prepare = async () => {}) {
    if (++count % 200 === 0) {
      await browser.close();
      browser = await launch();
    }
    const page = await browser.newPage();
    try {
      const session = await page.createCDPSession();
      // by the clock of the thread: what others do on the machine isn't counted
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      await prepare(page, session);
      await page.goto(`http://v${count}.localhost:${port}${path}`);
      const metric = async (name) => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find((each) => each.name === name)?.value;
      };
      /** Milliseconds that the main thread works for something, and what that returns. */
      const working = async (task) => {
        const before = await metric('TaskDuration');
        const result = await page.evaluate(task);
        return { ...result, cpu: 1000 * ((await metric('TaskDuration')) - before) };
      };
      return await work({ page, session, metric, working });
    } finally {
      await page.close();
    }
  }

  const tools = { visit, withContestant: (each, work) => visit('/', (tab) => loaded(tab, each, work)) };
  return { ...tools, close: () => Promise.all([browser.close(), close()]) };
}

/** With the driver and a contestant in the page, and how long that took to evaluate. */
async function loaded(tab, { name, style }, work) {
  const { page } = tab;
  if (style) await page.addStyleTag({ content: style });
  await page.addScriptTag({ url: '/driver.js' });
  const evaluation = await page.evaluate((address) => bench.evaluate(address), `/${name}.js`);
  return work({ ...tab, evaluation });
}

/** Bytes that the page holds, after everything that can go has gone. */
async function memory({ session }) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

/** W1 to W6 and W8: what comes of mounting, and with the long table, of changing. */
export const draw = ({ withContestant }, contestant, workload) =>
  withContestant(contestant, async (tab) => {
    const { page, working, evaluation } = tab;
    await page.evaluate((name) => bench.prepare(name), workload);
    const idle = await working('bench.nothing()');
    const measured = async (task) => {
      const { ready, cpu } = await working(task);
      return { ready, cpu: Math.max(0.1, cpu - idle.cpu) };
    };
    const isLarge = workload === 'W3' || workload === 'W4';
    const before = isLarge && (await memory(tab));
    const results = { [workload]: await measured(`bench.mount(${workload === 'W4' ? 100 : 1})`) };
    if (isLarge) results[`W8 ${workload}`] = { bytes: (await memory(tab)) - before };
    if (workload === 'W1') results.evaluation = { ready: evaluation };
    if (workload !== 'W3' || contestant.name === 'static-html') return results;
    results.W5a = await measured('bench.setCell()');
    results.W5b = await measured('bench.replace()');
    results.W6 = await measured('bench.sort()');
    return results;
  });

/** Evaluation of what a page has to load before it can draw. */
export const evaluateFirst = ({ withContestant }, { name }) =>
  withContestant({ name: `${name}-first` }, async ({ evaluation }) => ({ first: { ready: evaluation } }));

/** W7: a post on a slow phone, until the last cell is painted. */
export const load = ({ visit }, { name }) =>
  visit(
    `/${name}.html`,
    async ({ page, metric }) => {
      await page.waitForFunction('seen.last > 0', { timeout: 60_000, polling: 50 });
      await new Promise((done) => setTimeout(done, 300));
      const { last, shift } = await page.evaluate('seen');
      return { W7: { ready: last, shift, cpu: 1000 * (await metric('TaskDuration')) } };
    },
    async (page, session) => {
      await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 562.5,
        downloadThroughput: 188_000,
        uploadThroughput: 86_000,
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.evaluateOnNewDocument(watchLoading, LAST_CELL);
    },
  );

/** Nodes and listeners that stay after many comparisons have come and gone. */
export const leak = ({ withContestant }, contestant, cycles) =>
  withContestant(contestant, async (tab) => {
    const { page, metric } = tab;
    const count = async () => {
      const bytes = await memory(tab);
      return { bytes, nodes: await metric('Nodes'), listeners: await metric('JSEventListeners') };
    };
    await page.evaluate('bench.prepare("W1")');
    await page.evaluate('bench.cycle(50)');
    const before = await count();
    await page.evaluate(`bench.cycle(${cycles})`);
    const after = await count();
    const left = Object.entries(after).map(([key, value]) => [key, value - before[key]]);
    return { leak: Object.fromEntries(left) };
  });

/** What the main thread works when elements take over an article from a server, and when they draw it themselves. */
export async function takeOver({ withContestant }, { name }, markup) {
  const bare = markup.replace(/<template shadowroot[^]*<\/template>/, '');
  const work = (html) =>
    withContestant({ name: `${name}-article` }, async ({ page, working }) => {
      await page.evaluate((given) => bench.show(given), html);
      const { cpu } = await working('bench.takeOver()');
      return cpu;
    });
  return { takeover: { cpu: await work(markup), anew: await work(bare) } };
}
