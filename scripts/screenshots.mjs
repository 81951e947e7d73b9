// A picture of every story as the toolbar can show it: screenshots/<story>.<variant>.png.
//   npm run build-storybook && npm run screenshots
//   npm run screenshots -- comparison-table      only stories whose id has this in it
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from './ensure.mjs';
import { root } from './run.mjs';
import { serveCheckout } from './serve.mjs';

const variants = {
  light: 'scheme:light',
  dark: 'scheme:dark',
  rtl: 'direction:rtl',
  narrow: 'width:narrow',
};

const index = root('storybook-static/index.json');
if (!existsSync(index)) {
  console.error('There is no Storybook to take pictures of: run `npm run build-storybook` first.');
  process.exit(1);
}
ensureBrowsers(['chromium']);
const [part = ''] = process.argv.slice(2);
const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries).filter(
  ({ type, id }) => type === 'story' && id.includes(part),
);

mkdirSync(root('screenshots'), { recursive: true });
const server = await serveCheckout();
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 700 });
  for (const { id } of stories) {
    for (const [variant, globals] of Object.entries(variants)) {
      const address = `${server.address}storybook/iframe.html?viewMode=story&id=${id}&globals=${globals}`;
      await page.goto(address, { waitUntil: 'networkidle0' });
      await page.waitForSelector('.host-page');
      await page.screenshot({ path: root('screenshots', `${id}.${variant}.png`), fullPage: true });
    }
  }
  console.log(`${stories.length * Object.keys(variants).length} pictures in screenshots/`);
} finally {
  await browser.close();
  await server.close();
}
