// Opens the built Storybook as a designer does: every story and the page of every element. After `build-storybook`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';

const root = new URL('../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const script = (name: string): Promise<unknown> => import(new URL(`scripts/${name}`, root).href);

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}
interface Opened {
  readonly page: Page;
  readonly written: readonly string[];
}
/** What Storybook puts into its frame for tools like this one. */
interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__: {
    extract(): Promise<Readonly<Record<string, { readonly parameters: { readonly faulty?: boolean } }>>>;
  };
}

const { entries } = readJson('storybook-static/index.json') as { entries: Readonly<Record<string, Entry>> };
const { modules } = readJson('custom-elements.json') as {
  modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
const entriesOf = (type: Entry['type']) => Object.values(entries).filter((entry) => entry.type === type);

let browser: Browser;
let server: { readonly address: string; close(): Promise<void> };
let faulty: ReadonlySet<string>;

before(async () => {
  const { findBrowser } = (await script('test/ensure.mjs')) as {
    findBrowser: (engine: string) => string;
  };
  const { serveCheckout } = (await script('serve.mjs')) as {
    serveCheckout: () => Promise<typeof server>;
  };
  server = await serveCheckout();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  faulty = await faultyStories();
});

after(async () => {
  await browser.close();
  await server.close();
});

async function faultyStories(): Promise<ReadonlySet<string>> {
  const [story] = entriesOf('story');
  const { page } = await open(story!.id, 'story');
  const ids = await page.evaluate(async () => {
    const stories = await (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__.extract();
    return Object.entries(stories).flatMap(([id, { parameters }]) => (parameters.faulty ? id : []));
  });
  await page.close();
  return new Set(ids);
}

/** Opens a story or a page of documentation, and takes down what goes to the console and what couldn't be loaded. */
async function open(id: string, viewMode: Entry['type']): Promise<Opened> {
  const page = await browser.newPage();
  const written: string[] = [];
  page.on('console', (message) => {
    // the browser asks for an icon of its own accord, and the frame has none
    const isAboutIcon = message.location().url?.endsWith('/favicon.ico');
    if (!isAboutIcon) written.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void written.push(`exception: ${String(error)}`));
  page.on('requestfailed', (request) => void written.push(`not loaded: ${request.url()}`));
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(server.address) || /^(data|blob):/.test(request.url());
    if (!isOurs) written.push(`asked elsewhere: ${request.url()}`);
  });
  await page.goto(`${server.address}storybook/iframe.html?viewMode=${viewMode}&id=${id}`);
  // Storybook shows its sign of waiting until the story is drawn, or shows its error in place of it.
  await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview');
  return { page, written };
}

/** Whether every element of ours in a story takes up room, but for data alone and what the story hides. */
const takesUpRoom = (): boolean =>
  [...document.querySelectorAll('.host-page *')]
    .filter(({ localName }) => localName.startsWith('oc-') && localName !== 'oc-occupation')
    .every((element) => element.hasAttribute('hidden') || element.getBoundingClientRect().height > 0);

describe('stories in Storybook', () => {
  for (const { id } of entriesOf('story')) {
    it(id, async () => {
      const { page, written } = await open(id, 'story');
      await page.waitForSelector('.host-page > *');
      // what loads a file takes up room once that has come; what never does fails below
      await page.waitForFunction(takesUpRoom).catch(() => undefined);
      const drawn = await page.$$eval('.host-page *', (all) =>
        all
          .filter((element) => element.localName.startsWith('oc-'))
          // data alone, and what a story hides, take up none
          .filter((element) => element.localName !== 'oc-occupation' && !element.hasAttribute('hidden'))
          .map((element) => ({ tag: element.localName, height: element.getBoundingClientRect().height })),
      );
      // a warning comes once what puts it in words is loaded
      if (faulty.has(id)) await page.waitForNetworkIdle();
      await page.close();

      assert.ok(drawn.length, 'there is an element of ours');
      for (const { tag, height } of drawn) assert.ok(height > 0, `<${tag}> takes up room`);
      if (!faulty.has(id)) return assert.deepEqual(written, []);
      assert.ok(written.length, 'it warns');
      for (const line of written) assert.match(line, /^warn: <oc-/);
    });
  }
});

interface Story {
  readonly title: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly argTypes: Readonly<Record<string, { readonly control?: { readonly type?: string } }>>;
  readonly parameters: { readonly docs?: { readonly description?: { readonly story?: string } } };
}

describe('what designers can try', () => {
  let stories: readonly Story[] = [];
  before(async () => {
    const { page } = await open(entriesOf('story')[0]!.id, 'story');
    stories = await page.evaluate(async () => {
      const all = await (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__.extract();
      return JSON.parse(JSON.stringify(Object.values(all))) as Story[];
    });
    await page.close();
  });

  it('has a sentence for each story', () =>
    assert.deepEqual(
      stories.filter(({ parameters }) => !parameters.docs?.description?.story).map(({ title }) => title),
      [],
    ));

  for (const { tagName, attributes = [], cssProperties = [] } of elements)
    if (tagName !== 'oc-occupation')
      it(`binds every attribute and custom property of ${tagName}; what is on or off is a switch`, () => {
        const { argTypes } = stories.find(({ title }) => title.endsWith(`/${tagName}`))!;
        const controlOf = (name: string) => argTypes[name]?.control?.type;
        const isSwitch = ({ type }: Named & { readonly type?: { readonly text?: string } }) =>
          /^boolean\b/.test(type?.text ?? '');
        assert.deepEqual(
          [...attributes, ...cssProperties].filter(({ name }) => !controlOf(name)),
          [],
        );
        assert.deepEqual(
          attributes.filter((each) => isSwitch(each) !== (controlOf(each.name) === 'boolean')),
          [],
        );
      });

  it('begins with what the library is, and an article', async () => {
    const [first] = Object.values(entries);
    assert.equal(first?.title, 'Start');
    const { page, written } = await open(first.id, 'docs');
    await page.waitForSelector('oc-comparison');
    const text = await page.$eval('body', (body) => body.textContent);
    await page.close();
    assert.match(text, /say only what the figures allow/);
    assert.deepEqual(written, []);
  });
});

describe('pages of the elements in Storybook', () => {
  const shown = elements.filter(({ tagName }) => tagName !== 'oc-occupation');
  for (const { tagName, attributes = [], cssParts = [], cssProperties = [] } of shown) {
    it(`${tagName} lists what can be set and styled`, async () => {
      const entry = entriesOf('docs').find(({ title }) => title.endsWith(`/${tagName}`));
      assert.ok(entry, `no page for ${tagName}`);
      const { page, written } = await open(entry.id, 'docs');
      await page.waitForSelector('.docblock-argstable-body');
      const listed = await page.$$eval('.docblock-argstable-body tr > td:first-child', (cells) =>
        cells.map((cell) => cell.textContent.replace('*', '')),
      );
      await page.close();

      const wanted = [...attributes, ...cssProperties].map(({ name }) => name);
      const parts = cssParts.map(({ name }) => `::part(${name})`);
      assert.deepEqual(
        [...wanted, ...parts].filter((name) => !listed.includes(name)),
        [],
        'nothing is left out',
      );
      // stories on the page that are meant to warn do
      const isMeant = Object.values(entries).some(({ id, title }) => title === entry.title && faulty.has(id));
      assert.deepEqual(isMeant ? written.filter((line) => !/^warn: <oc-/.test(line)) : written, []);
    });
  }
});
