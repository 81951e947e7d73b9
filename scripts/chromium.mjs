// A page with every element of the built module, in Chromium, for measurements.
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from './ensure.mjs';
import { serveCheckout } from './serve.mjs';

const PAGE = '<!doctype html><script type="module" src="/dist/cdn/occupation-comparison.min.js"></script>';

/** Runs a function in such a page, and hands over what comes of it. */
export async function runInChromium(task, ...given) {
  ensureBrowsers(['chromium']);
  const server = await serveCheckout();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/bench')
        ? request.respond({ contentType: 'text/html', body: PAGE })
        : request.continue(),
    );
    await page.goto(`${server.address}bench`);
    return await page.evaluate(task, ...given);
  } finally {
    await browser.close();
    await server.close();
  }
}
