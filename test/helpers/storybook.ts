/** The built Storybook and the built script, in Chromium, as designers have them. After `build-storybook`. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { urlOf } from './dist.js';

/** A story or a page of documentation. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

/** A page, and what went to its console or couldn't be loaded. */
export interface Opened {
  readonly page: Page;
  readonly written: readonly string[];
}

const index = readFileSync(new URL(urlOf('storybook-static/index.json')), 'utf8');
export const { entries } = JSON.parse(index) as { readonly entries: Readonly<Record<string, Entry>> };
export const entriesOf = (type: Entry['type']): readonly Entry[] =>
  Object.values(entries).filter((entry) => entry.type === type);

/** A page that somebody pastes text into: the script, room as around a story, and that text. */
const pageWith = (text: string) =>
  `<!doctype html><html lang="en"><title>Pasted</title><link rel="icon" href="data:,">
<style>body { margin: 1rem; font: 1rem / 1.5 system-ui, sans-serif }</style>
<script type="module" src="/dist/cdn/occupation-comparison.min.js"></script>
${text}`;

/**
 * The text of a page as it is seen, shadow trees in place of what they hide: in the host page of a
 * story, or in all of a page. Runs in the page, where esbuild's helper for names of functions isn't; methods need none.
 */
export function drawnText(): string {
  const reading = {
    childrenOf(node: Node): readonly Node[] {
      if (!(node instanceof Element)) return [...node.childNodes];
      if (node.matches('script, style, template') || !node.checkVisibility()) return [];
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
      return slotted.length ? slotted : [...(node.shadowRoot ?? node).childNodes];
    },
    textOf(node: Node): string {
      if (node instanceof Text) return node.data;
      const inner = this.childrenOf(node)
        .map((child) => this.textOf(child))
        .join('');
      const isBlock = node instanceof Element && !getComputedStyle(node).display.startsWith('inline');
      return isBlock ? `\n${inner}\n` : inner;
    },
  };
  const text = reading.textOf(document.querySelector('.host-page') ?? document.body);
  return text.replaceAll(/\s+/g, ' ').trim();
}

const TOGGLE = '.docblock-code-toggle';
/** The stories of a page of documentation; the first stands above them once more. */
const STORIES = '[id^="anchor--"]:not([id^="anchor--primary--"])';

/** Presses every "Show code" of a page of documentation, and reads what is there: text by the id of the story. */
async function readCodes(page: Page): Promise<readonly (readonly [string, string])[]> {
  await page.waitForSelector(TOGGLE);
  await page.$$eval(`${STORIES} ${TOGGLE}`, (buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await page.waitForFunction(
    (stories, toggle) =>
      [...document.querySelectorAll(`${stories} ${toggle}`)].every((button) =>
        document.querySelector(`[id="${button.getAttribute('aria-controls')}"] pre`),
      ),
    {},
    STORIES,
    TOGGLE,
  );
  return page.$$eval(
    STORIES,
    (stories, toggle) =>
      stories.map((story) => {
        const box = story.querySelector(toggle)?.getAttribute('aria-controls');
        const code = document.querySelector(`[id="${box}"] pre`)?.textContent ?? '';
        return [story.id.replace('anchor--', ''), code] as const;
      }),
    TOGGLE,
  );
}

/** Starts the server and the browser. */
export async function openStorybook() {
  const { findBrowser } = (await import(urlOf('scripts/test/ensure.mjs'))) as {
    findBrowser: (engine: string) => string;
  };
  const { serveCheckout } = (await import(urlOf('scripts/serve.mjs'))) as {
    serveCheckout: () => Promise<{ readonly address: string; close(): Promise<void> }>;
  };
  const server = await serveCheckout();
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });

  /** A new page that takes down what goes to the console and what couldn't be loaded. */
  const newPage = async (): Promise<Opened> => {
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
    return { page, written };
  };

  /** Opens a story or a page of documentation, and waits for Storybook to have drawn it, or to show its error. */
  const open = async (id: string, viewMode: Entry['type']): Promise<Opened> => {
    const opened = await newPage();
    await opened.page.goto(`${server.address}storybook/iframe.html?viewMode=${viewMode}&id=${id}`);
    await opened.page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay, body.sb-show-nopreview');
    return opened;
  };

  /** A page of somebody else's that has the built script and this text. */
  const paste = async (text: string): Promise<Opened> => {
    const opened = await newPage();
    const address = `${server.address}pasted.html`;
    await opened.page.setRequestInterception(true);
    opened.page.on('request', (request) => {
      const isPage = request.url() === address;
      void (isPage
        ? request.respond({ contentType: 'text/html; charset=utf-8', body: pageWith(text) })
        : request.continue());
    });
    await opened.page.goto(address);
    return opened;
  };

  /** What each story shows under "Show code", by its id. */
  const shownCodes = async (): Promise<ReadonlyMap<string, string>> => {
    const codes: (readonly [string, string])[] = [];
    for (const { id, title } of entriesOf('docs')) {
      if (title === 'Start') continue; // has one of the stories, and no story of its own
      const { page } = await open(id, 'docs');
      codes.push(...(await readCodes(page)));
      await page.close();
    }
    return new Map(codes);
  };

  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { open, paste, shownCodes, close };
}
