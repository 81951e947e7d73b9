// Pictures of docs/pictures.md: the article of two codes on a plain page, as it is and as it was in another build.
//   npm run build && node scripts/measure/before-and-after.mjs                  as it is
//   npm run build && node scripts/measure/before-and-after.mjs --base ../base   as it was there, too
// --base names a checkout with a dist of its own. Letters are those that the machine has.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { withChromium } from './chromium.mjs';
import { root } from '../run.mjs';

const FOLDER = 'docs/pictures';
/** In bytes, for all of them: pictures are part of every clone. */
const LIMIT = 1_800_000;
/** The width of a sheet of A4, in CSS pixels. */
const SHEET = 794;
const VIEWS = {
  'phone-light': { width: 375 },
  'phone-dark': { width: 375, scheme: 'dark' },
  'phone-arabic': { width: 375, lang: 'ar' },
  'wide-light': { width: 1280 },
  'wide-dark': { width: 1280, scheme: 'dark' },
  print: { width: SHEET, media: 'print' },
};
/** Runs in the page. */
const HEIGHT =
  'Math.ceil(document.body.getBoundingClientRect().bottom) + (matchMedia("print").matches ? 0 : 16)';
const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/** A page as plain as a post in a blog. */
const pageOf = ({ lang = 'en' }, build) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta name="color-scheme" content="light dark">
  <style>
    body { max-inline-size: 60rem; margin: 1rem auto; padding-inline: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
    @media print { body { margin: 0; padding: 15mm; } } /* the margins of a sheet, which a picture of a page has none of */
  </style>
  <oc-comparison codes="13-1082 11-2011" loading="eager"></oc-comparison>
  <script type="module" src="/${build}/cdn/occupation-comparison.min.js"></script>
</html>`;

/** Answers what a page asks for: itself, and files of the build that its address names. */
function answer(request, builds) {
  const { pathname } = new URL(request.url());
  const [, build, path] = /^\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
  if (path in VIEWS)
    return request.respond({ contentType: 'text/html; charset=utf-8', body: pageOf(VIEWS[path], build) });
  const file = join(builds[build] ?? '', path ?? '');
  if (!builds[build] || !existsSync(file)) return request.respond({ status: 404 });
  return request.respond({ contentType: TYPES[extname(file)] ?? 'text/plain', body: readFileSync(file) });
}

async function take(browser, address, build, view, builds) {
  const { width, scheme = 'light', media = 'screen' } = VIEWS[view];
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, builds));
  await page.setViewport({ width, height: 6000, deviceScaleFactor: 1 });
  // in one: Puppeteer's method for either takes the other back
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', { media, features });
  await page.goto(`${address}${build}/${view}`, { waitUntil: 'networkidle0' });
  await page.waitForSelector('oc-comparison:defined');
  const height = await page.evaluate(HEIGHT);
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const picture = await page.screenshot({ type: 'webp', quality: 35 });
  await page.close();
  const name = `${view}-${build}.webp`;
  writeFileSync(root(FOLDER, name), picture);
  console.log(`${FOLDER}/${name}: ${width} × ${height}, ${picture.length} bytes`);
  return picture.length;
}

const [option, base] = process.argv.slice(2);
const builds = { after: root('dist'), ...(option === '--base' && { before: resolve(base, 'dist') }) };
mkdirSync(root(FOLDER), { recursive: true });
await withChromium(async (browser, address) => {
  let bytes = 0;
  for (const view of Object.keys(VIEWS))
    for (const build of Object.keys(builds)) bytes += await take(browser, address, build, view, builds);
  if (bytes > LIMIT) throw new Error(`All pictures have ${bytes} bytes, at most ${LIMIT} are meant.`);
});
