// Pictures for docs/giving-data.md, of real pages in Chromium: what its snippets are when no script comes.
//   npm run picture
// Their letters are those that the machine has.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withChromium } from './chromium.mjs';
import { root } from '../run.mjs';

const GUIDE = 'docs/giving-data.md';
/** In bytes, for each: pictures are part of every clone. */
const LIMIT = 50_000;

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

function write(file, picture) {
  if (picture.length > LIMIT)
    throw new Error(`${file} would have ${picture.length} bytes, at most ${LIMIT} are meant.`);
  writeFileSync(root(file), picture);
  console.log(`${file}: ${picture.length} bytes`);
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
    write(`docs/${file}`, await page.screenshot({ fullPage: true }));
  }
}

await withChromium((browser) => takeSnippets(browser));
