// Measures how far the demo page jumps when the script comes late: the sum of all layout shifts, in Chromium, on a phone
// and on a desktop, with the script held back for a second. Measured as the page is, without the fallback in the element,
// without fallback and reserve, and with the article as a server renders it, without any reserve.
//   npm run build && npm run layout-shift
// Ends with 1 when the page as it is jumps, or the one with a shadow root from a server.
import { readFileSync } from 'node:fs';
import { render } from '../../dist/render.js';
import { withChromium } from './chromium.mjs';
import { root } from '../run.mjs';

const DELAY = 1000;
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

/** A text without what a pattern finds in it; the pattern must find something. */
function without(text, pattern) {
  const rest = text.replace(pattern, '');
  if (rest === text) throw new Error(`The demo has nothing like ${pattern} any more.`);
  return rest;
}
const html = readFileSync(root('demo/index.html'), 'utf8');
const css = readFileSync(root('demo/demo.css'), 'utf8');
const noFallback = without(html, /(?<=<oc-comparison>\s*<script[^]*?<\/script>)[^]*?(?=<\/oc-comparison>)/);
const noReserve = without(css, 'min-block-size: 100vh');

/** The demo with its article rendered; styles of a shadow root are written into the page. */
async function rendered(form) {
  const article =
    /<oc-comparison>\s*<script type="application\/json">([^]*?)<\/script>[^]*?<\/oc-comparison>/;
  const { html: drawn } = await render(article.exec(html)[1], { form });
  return html.replace(article, () => drawn).replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
}

const variants = {
  'as it is': { html, css },
  'no fallback': { html: noFallback, css },
  'no fallback, no reserve': { html: noFallback, css: noReserve },
  'rendered, static': { html: await rendered('static'), css: noReserve },
  'rendered, shadow': { html: await rendered('shadow'), css: noReserve },
};
const MUST_STAND = [variants['as it is'], variants['rendered, shadow']];

/** Runs in the page, before anything else does. Every shift counts, also those that an input would excuse. */
const RECORD = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
`;
const IS_DRAWN = `document.querySelector('oc-comparison:defined')?.shadowRoot?.childElementCount`;

async function measure(browser, address, screen, variant) {
  const page = await browser.newPage();
  await page.setViewport(screen);
  await page.setBypassServiceWorker(true); // it would hand out what it has kept, at once
  await page.evaluateOnNewDocument(RECORD);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (url.endsWith('/demo/')) return request.respond({ contentType: 'text/html', body: variant.html });
    if (url.endsWith('/demo.css')) return request.respond({ contentType: 'text/css', body: variant.css });
    return setTimeout(() => request.continue(), url.endsWith('.min.js') ? DELAY : 0);
  });
  await page.goto(`${address}demo/`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(IS_DRAWN);
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  const shifts = await page.evaluate('globalThis.shifts');
  await page.close();
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

await withChromium(async (browser, address) => {
  for (const screen of screens) {
    for (const [name, variant] of Object.entries(variants)) {
      const shift = await measure(browser, address, screen, variant);
      console.log(`${screen.width} × ${screen.height}, ${name}: ${shift.toFixed(4)}`);
      if (shift > 0 && MUST_STAND.includes(variant)) process.exitCode = 1;
    }
  }
});
