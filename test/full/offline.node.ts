// The demo as a reader has it whose network goes: once it has been opened, any occupations can be chosen and compared.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

const script = (name: string): Promise<unknown> =>
  import(new URL(`../../scripts/${name}`, import.meta.url).href);

let browser: Browser;
let page: Page;
let server: { readonly address: string; close(): Promise<void> };

before(async () => {
  const { findBrowser } = (await script('test/ensure.mjs')) as { findBrowser: (engine: string) => string };
  const { serveCheckout } = (await script('serve.mjs')) as { serveCheckout: () => Promise<typeof server> };
  server = await serveCheckout();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  page = await browser.newPage();
  await page.goto(`${server.address}demo/`, { waitUntil: 'load' });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Waits until the page says so. */
const until = (said: string) => page.waitForFunction(said, { polling: 100, timeout: 120_000 });
/** How many occupations are kept. */
const KEPT = `caches.open('occupation-comparison-demo').then((cache) => cache.keys())
  .then((requests) => requests.filter(({ url }) => url.includes('/occupations/')).length)`;
const FIELD = `document.querySelector('oc-occupation-picker').shadowRoot.querySelector('input')`;

describe('The demo', () => {
  it('keeps every occupation when it is first opened', async () => {
    await until(`${KEPT}.then((count) => count === 832)`);
  });

  it('compares what its address names when the network is gone', async () => {
    const { address } = server;
    await page.setOfflineMode(true);
    await server.close();
    await page.goto(`${address}demo/?compare=13-1082,53-7199`, { waitUntil: 'load' });
    await until(`document.querySelector('#chosen').comparison?.occupations.length === 2`);
    const problems = await page.evaluate(`document.querySelector('#chosen').problems.length`);
    assert.equal(problems, 0);
  });

  it('finds others then, and compares them too', async () => {
    await page.evaluate(`${FIELD}.focus()`);
    await page.keyboard.type('registered nurse');
    await until(`${FIELD}.getAttribute('aria-expanded') === 'true'`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await until(`document.querySelector('#chosen').comparison?.occupations.length === 3`);
    assert.match(page.url(), /\?compare=13-1082,53-7199,29-1141$/);
  });
});
