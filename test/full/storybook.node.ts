// Opens the built Storybook as a designer does: every story and the page of every element. After `build-storybook`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawnText, entries, entriesOf, openStorybook } from '../helpers/storybook.js';

const root = new URL('../../', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

interface Named {
  readonly name: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
/** What Storybook puts into its frame for tools like this one. */
interface StorybookWindow {
  readonly __STORYBOOK_PREVIEW__: {
    extract(): Promise<Readonly<Record<string, { readonly parameters: { readonly faulty?: boolean } }>>>;
  };
}

const { modules } = readJson('custom-elements.json') as {
  modules: readonly { readonly declarations?: readonly Declaration[] }[];
};
const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

let storybook: Awaited<ReturnType<typeof openStorybook>>;
let faulty: ReadonlySet<string>;
let codes: ReadonlyMap<string, string>;

before(async () => {
  storybook = await openStorybook();
  faulty = await faultyStories();
  codes = await storybook.shownCodes();
});

after(() => storybook.close());

async function faultyStories(): Promise<ReadonlySet<string>> {
  const [story] = entriesOf('story');
  const { page } = await storybook.open(story!.id, 'story');
  const ids = await page.evaluate(async () => {
    const stories = await (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__.extract();
    return Object.entries(stories).flatMap(([id, { parameters }]) => (parameters.faulty ? id : []));
  });
  await page.close();
  return new Set(ids);
}

/** Whether every element of ours in a story takes up room, but for data alone and what the story hides. */
const takesUpRoom = (): boolean =>
  [...document.querySelectorAll('.host-page *')]
    .filter(({ localName }) => localName.startsWith('oc-') && localName !== 'oc-occupation')
    .every((element) => element.hasAttribute('hidden') || element.getBoundingClientRect().height > 0);

/** Waits until a page has loaded all, and says what it draws. */
async function settledText(page: Page): Promise<string> {
  await page.waitForNetworkIdle({ idleTime: 100 });
  return page.evaluate(drawnText);
}

/** What the code that Storybook shows draws on a page of somebody else's; what that writes into the console is `written`. */
async function pasted(id: string, wanted: string) {
  const { page, written } = await storybook.paste(codes.get(id) ?? '');
  // what is loaded in turn may come after a pause: what never does fails
  await page
    .waitForFunction(`(${drawnText.toString()})() === ${JSON.stringify(wanted)}`, { timeout: 5000 })
    .catch(() => undefined);
  const text = await settledText(page);
  await page.close();
  return { text, written };
}

describe('stories in Storybook', () => {
  for (const { id } of entriesOf('story')) {
    it(id, async () => {
      const { page, written } = await storybook.open(id, 'story');
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
      const text = await settledText(page);
      await page.close();

      assert.ok(drawn.length, 'there is an element of ours');
      for (const { tag, height } of drawn) assert.ok(height > 0, `<${tag}> takes up room`);
      const copy = await pasted(id, text);
      assert.equal(copy.text, text, 'what “Show code” shows draws the same elsewhere');
      for (const lines of [written, copy.written])
        if (faulty.has(id)) {
          assert.ok(lines.length, 'it warns');
          for (const line of lines) assert.match(line, /^warn: <oc-/);
        } else assert.deepEqual(lines, []);
    });
  }
});

interface Story {
  readonly title: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly argTypes: Readonly<Record<string, { readonly control?: { readonly type?: string } }>>;
  readonly parameters: { readonly docs?: { readonly description?: { readonly story?: string } } };
}

describe('codes in Storybook', () => {
  it('fetches the figures of the codes, and draws them', async () => {
    const { page } = await storybook.open('ways-to-give-data--codes', 'story');
    const fetched: string[] = [];
    page.on('response', (response) => void fetched.push(`${response.status()} ${response.url()}`));
    await page.reload();
    await page.waitForFunction(`/\\$\\d{2,3},\\d{3}/.test((${drawnText.toString()})())`);
    const text = await page.evaluate(drawnText);
    await page.close();

    assert.match(text, /Project Management Specialists/);
    const occupations = fetched.filter((line) => /\/data-set\/.+\/occupations\//.test(line));
    assert.ok(occupations.length, 'files of occupations are asked for');
    for (const line of occupations) assert.match(line, /^(?:200|304) /);
  });
});

describe('what designers can try', () => {
  let stories: readonly Story[] = [];
  before(async () => {
    const { page } = await storybook.open(entriesOf('story')[0]!.id, 'story');
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
    const { page, written } = await storybook.open(first.id, 'docs');
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
      const { page, written } = await storybook.open(entry.id, 'docs');
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
