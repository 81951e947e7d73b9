/** Chromium with a server of a test's own, for Node's tests of pages as they are on the web. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { urlOf } from './dist.js';

const { findBrowser } = (await import(urlOf('scripts/test/ensure.mjs'))) as {
  findBrowser: (name: string) => string;
};

/** What is sent for an address, and of which type it is; nothing where there is nothing. */
export type Answer = { readonly body: Buffer | string; readonly type: string } | undefined;

export interface Visited {
  readonly browser: Browser;
  /** Where the server is, without a slash at its end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts both; every page of the web may take what is served. */
export async function openChromium(answer: (url: URL) => Answer): Promise<Visited> {
  const server = createServer(({ url = '/' }, response) => {
    const found = answer(new URL(url, 'http://localhost'));
    const { body, type } = found ?? { body: '', type: 'text/plain' };
    response.writeHead(found ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  const close = async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
  return { browser, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
