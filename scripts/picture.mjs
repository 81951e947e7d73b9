// The README's picture of the article, from the demo page as a reader sees it: docs/article.png, title to notes.
//   npm run build && npm run picture
// Its letters are those that the machine has; the page asks for Charter and its like.
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from './ensure.mjs';
import { root } from './run.mjs';
import { serveCheckout } from './serve.mjs';

const FILE = 'docs/article.png';
const LIMIT = 300_000; // bytes: the picture is part of every clone
const MARGIN = 40;

/** Runs in the page: where the article begins, and where its table with the notes ends. */
const PLACE = `(() => {
  const article = document.querySelector('oc-comparison');
  const table = article.shadowRoot?.querySelector('oc-comparison-table');
  if (!table?.shadowRoot?.querySelector('table')) return undefined;
  const { x, y, width } = article.getBoundingClientRect();
  return { x, y, width, height: table.getBoundingClientRect().bottom - y };
})()`;

ensureBrowsers(['chromium']);
const server = await serveCheckout();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1200, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${server.address}demo/`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(PLACE);
  const { x, y, width, height } = await page.evaluate(PLACE);
  const clip = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 1.5 * MARGIN };
  const picture = await page.screenshot({ clip });
  if (picture.length > LIMIT)
    throw new Error(`The picture has ${picture.length} bytes, at most ${LIMIT} are meant.`);
  writeFileSync(root(FILE), picture);
  console.log(`${FILE}: ${clip.width * 2} × ${Math.round(clip.height * 2)}, ${picture.length} bytes`);
} finally {
  await browser.close();
  await server.close();
}
