// A picture of every story as the toolbar can show it: screenshots/<story>.<variant>.png.
//   npm run build-storybook && npm run screenshots
//   npm run screenshots -- comparison-table      only stories whose id has this in it
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { withChromium } from './chromium.mjs';
import { root } from '../run.mjs';

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
const [part = ''] = process.argv.slice(2);
const stories = Object.values(JSON.parse(readFileSync(index, 'utf8')).entries).filter(
  ({ type, id }) => type === 'story' && id.includes(part),
);

mkdirSync(root('screenshots'), { recursive: true });
await withChromium(async (browser, address) => {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 700 });
  for (const { id } of stories) {
    for (const [variant, globals] of Object.entries(variants)) {
      const story = `${address}storybook/iframe.html?viewMode=story&id=${id}&globals=${globals}`;
      await page.goto(story, { waitUntil: 'networkidle0' });
      await page.waitForSelector('.host-page');
      await page.screenshot({ path: root('screenshots', `${id}.${variant}.png`), fullPage: true });
    }
  }
  console.log(`${stories.length * Object.keys(variants).length} pictures in screenshots/`);
});
