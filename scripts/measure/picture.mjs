// Pictures for the documentation, of real pages in Chromium:
//   npm run build && npm run picture
// docs/article.png is the article of the demo, title to notes; docs/no-script/… what the snippets of
// docs/giving-data.md are when no script comes. Their letters are those that the machine has.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withChromium } from './chromium.mjs';
import { root } from '../run.mjs';

const ARTICLE = 'docs/article.png';
const GUIDE = 'docs/giving-data.md';
/** In bytes: pictures are part of every clone. */
const LIMITS = { article: 300_000, snippet: 50_000 };
const MARGIN = 40;

/** Runs in the page: where the article begins, and where its table with the notes ends. */
const PLACE = `(() => {
  const article = document.querySelector('oc-comparison');
  const table = article.shadowRoot?.querySelector('oc-comparison-table');
  if (!table?.shadowRoot?.querySelector('table')) return undefined;
  const { x, y, width } = article.getBoundingClientRect();
  return { x, y, width, height: table.getBoundingClientRect().bottom - y };
})()`;

/** A page as plain as a post in a blog. */
const pageOf = (snippet) => `<!doctype html>
<html lang="en">
  <style>
    body { margin: 1rem; font: 16px/1.5 system-ui, sans-serif; color: #222; background: #fff; }
    :is(th, td) { padding: 0.25rem 1rem 0.25rem 0; text-align: start; }
    caption { font-weight: bold; text-align: start; }
  </style>
  <body>${snippet}</body>
</html>`;

function write(file, picture, limit) {
  if (picture.length > limit)
    throw new Error(`${file} would have ${picture.length} bytes, at most ${limit} are meant.`);
  writeFileSync(root(file), picture);
  console.log(`${file}: ${picture.length} bytes`);
}

async function takeArticle(browser, address) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 1200, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.goto(`${address}demo/`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(PLACE);
  const { x, y, width, height } = await page.evaluate(PLACE);
  const clip = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 1.5 * MARGIN };
  write(ARTICLE, await page.screenshot({ clip }), LIMITS.article);
  await page.close();
}

async function takeSnippets(browser) {
  const guide = readFileSync(root(GUIDE), 'utf8');
  const snippets = guide.matchAll(/^```html\n([^]*?)^```\n+!\[[^\]]*\]\((no-script\/[^)]*)\)$/gm);
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 640, height: 80 });
  mkdirSync(root('docs/no-script'), { recursive: true });
  for (const [, snippet, file] of snippets) {
    await page.setContent(pageOf(snippet));
    write(`docs/${file}`, await page.screenshot({ fullPage: true }), LIMITS.snippet);
  }
}

await withChromium(async (browser, address) => {
  await takeArticle(browser, address);
  await takeSnippets(browser);
});
