// The checkout in Chromium, for measurements and pictures.
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '../test/ensure.mjs';
import { serveCheckout } from '../serve.mjs';

const PAGE = '<!doctype html><script type="module" src="/dist/cdn/occupation-comparison.min.js"></script>';

/** Does something with a browser and the address at which the checkout is served; both end with it. */
export async function withChromium(task) {
  ensureBrowsers(['chromium']);
  const server = await serveCheckout();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    return await task(browser, server.address);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Runs a function in a page with every element of the built module, and hands over what comes of it. */
export const runInChromium = (task, ...given) =>
  withChromium(async (browser, address) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url().endsWith('/bench')
        ? request.respond({ contentType: 'text/html', body: PAGE })
        : request.continue(),
    );
    await page.goto(`${address}bench`);
    return page.evaluate(task, ...given);
  });
