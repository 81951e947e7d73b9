// How many bytes of script (gzip -9) a page asks for that uses nearly everything: codes, JSON, a table, and a picker
// that the reader comes to. `node scripts/measure/page-weight.mjs [dist …]` measures each build in its turn; default:
// dist/.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { root } from '../run.mjs';
import { ensureBrowsers, findBrowser } from '../test/ensure.mjs';

const EVERYTHING =
  'differences summary sortable differing-only bars max-age="3" show-age help copy cite check loading="eager"';
const DATA = JSON.stringify({
  occupations: [
    { name: 'Actor', pay: { median: 61_000, p10: 30_000, p90: 120_000 }, growth: 4, related: ['Dancer'] },
    { name: 'Dancer', pay: '$52,000 a year', growth: '3%', related: [{ name: 'Actor', pay: 61_000 }] },
  ],
});
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8">
<script type="module" src="/cdn/occupation-comparison.min.js"></script>
<oc-occupation-picker for="codes"></oc-occupation-picker>
<oc-comparison id="codes" codes="13-1082 11-2011" ${EVERYTHING}></oc-comparison>
<oc-comparison ${EVERYTHING}><script type="application/json">${DATA}</script></oc-comparison>
<oc-comparison-table ${EVERYTHING}><table>
<tr><th>Occupation</th><th>Median pay</th><th>Growth</th></tr>
<tr><td>Actor</td><td>$61,000</td><td>4%</td></tr><tr><td>Dancer</td><td>$52,000</td><td>3%</td></tr>
</table></oc-comparison-table></html>`;
const TYPES = { js: 'text/javascript', json: 'application/json' };

/** Scripts that the page asks for: `[[path, gzip]]`. */
async function scriptsOf(browser, dist) {
  const page = await browser.newPage();
  const asked = new Map();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/') return request.respond({ contentType: 'text/html', body: PAGE });
    try {
      const body = readFileSync(join(dist, pathname));
      if (pathname.endsWith('.js')) asked.set(pathname, gzipSync(body, { level: 9 }).length);
      return request.respond({ contentType: TYPES[pathname.split('.').at(-1)], body });
    } catch {
      return request.respond({ status: 404 });
    }
  });
  await page.goto('http://page.example/', { waitUntil: 'networkidle0' });
  await (await page.$('oc-occupation-picker >>> input')).focus();
  await page.waitForNetworkIdle({ idleTime: 1000 });
  await page.close();
  return [...asked].sort();
}

ensureBrowsers(['chromium']);
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const builds = process.argv.length > 2 ? process.argv.slice(2) : [root('dist')];
  let first;
  for (const build of builds) {
    const scripts = await scriptsOf(browser, resolve(build));
    const sum = scripts.reduce((total, [, bytes]) => total + bytes, 0);
    first ??= sum;
    console.table(Object.fromEntries(scripts));
    console.log(
      `${build}: ${sum} bytes in ${scripts.length} files, ${(sum / first).toFixed(3)} of the first\n`,
    );
  }
} finally {
  await browser.close();
}
