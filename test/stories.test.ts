import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { OcElement } from '../src/index.js';
import { allStories as modules } from './helpers/all-stories.js';
import { recordConsole } from './helpers/console.js';
import type { ConsoleRecord } from './helpers/console.js';
import { deepAll } from './helpers/deep.js';
import { isChromium } from './helpers/engine.js';
import { drawnAttributes, flatText } from './helpers/flat-text.js';
import { isFull } from './helpers/full.js';
import { storiesOf } from './helpers/stories.js';
import type { HostPage, StoryModule } from './helpers/stories.js';

/**
 * Ordinary runs change the layout in all ways at once. Colours are judged by axe, which runs in Chromium only: other
 * engines would say nothing of them.
 */
const colours: Readonly<Record<string, Partial<HostPage>>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
};
const layouts: Readonly<Record<string, Partial<HostPage>>> = isFull
  ? { 'right to left': { direction: 'rtl' }, '320 px wide': { width: 'narrow' } }
  : { 'right to left, 320 px wide': { direction: 'rtl', width: 'narrow' } };
const pages = { ...(isChromium || isFull ? colours : {}), ...layouts };
/** What a value becomes that nobody meant to show. */
const LEAKED = /.{0,40}(\b(undefined|NaN|null)\b|\[object).{0,40}/;

/**
 * axe takes any link to a fragment that is scrolled out on the left for a skip link
 * (https://github.com/dequelabs/axe-core/pull/2079), which marks of a table from right to left are, and looks for
 * its target in the document alone, not in the shadow root.
 */
const NOT_FOR_MARKS = { ignoredRules: ['skip-link'] };

const elementsOf = (root: Element) =>
  deepAll(root, '*').filter((element) => element.localName.startsWith('oc-')) as OcElement[];

/** One warning for each kind of problem and place, with the positions in lists left open. */
const kindsOf = ({ problems }: OcElement) =>
  new Set(problems.map(({ code, source, path }) => [code, source, path.replace(/\[\d+\]/g, '[]')].join(' ')));

/** How much of the width the column that stays in view leaves to those that scroll under it: the least of all tables. */
function roomToScroll(root: Element): number {
  const rooms = deepAll(root, '[part~="region"]')
    .filter((region) => region.scrollWidth > region.clientWidth)
    .flatMap((region) =>
      deepAll(region, '[part~="row-header"]')
        .filter((header) => getComputedStyle(header).position === 'sticky')
        .map((header) => 1 - header.offsetWidth / region.clientWidth),
    );
  return Math.min(1, ...rooms);
}

for (const [file, module] of Object.entries(modules)) {
  describe(`stories of ${file}`, () => {
    let written: ConsoleRecord;
    beforeEach(() => {
      written = recordConsole();
    });
    afterEach(() => written.stop());

    for (const story of storiesOf(module)) {
      for (const [name, page] of Object.entries(pages)) {
        it(`${story.name}, ${name}, is fit to be seen`, async () => {
          const host = await story.open(page);
          if (!story.isFaulty) expect(written.lines).to.eql([]);
          expect(flatText(host)).to.match(/\p{L}/u);
          expect(LEAKED.exec(flatText(host))?.[0]).to.equal(undefined);
          for (const text of story.shows) expect(flatText(host)).to.include(text);
          expect(drawnAttributes(host).filter((attribute) => LEAKED.test(attribute))).to.eql([]);
          expect(host.scrollWidth, 'width of the content').to.be.at.most(host.clientWidth);
          expect(roomToScroll(host), 'room beside the row headers').to.be.above(0.4);
          // it judges the DOM and computed styles, which are the same in all engines, and takes most of the time
          if (isChromium) await expect(host).to.be.accessible(NOT_FOR_MARKS);
        });
      }
    }

    for (const story of storiesOf(module).filter(({ isFaulty }) => isFaulty)) {
      it(`${story.name} tells its author once of each problem and shows what is good`, async () => {
        const host = await story.open();
        const kinds = elementsOf(host).flatMap((element) => [...kindsOf(element)]);
        expect(written.lines).to.have.length(kinds.length).above(0);
        for (const line of written.lines) expect(line).to.match(/^warn: <oc-/);
      });
    }
  });
}

/** Stories with everything that has a colour: text, links, lines of tables, cards, labels, controls and buttons. */
const coloured: Readonly<Record<string, StoryModule>> = Object.fromEntries(
  ['comparison', 'comparisonTable', 'schoolFinder'].map((file) => [file, modules[file]!]),
);
const TEXT = ['CanvasText', 'LinkText', 'ButtonText', 'FieldText'];
const LINES = [...TEXT, 'ButtonBorder'];

/** The colours that names of system colours stand for now. */
function resolve(names: readonly string[]): readonly string[] {
  const probe = document.createElement('div');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const colours = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

const hasTextOfItsOwn = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

// nowhere else can a test have them
(isChromium ? describe : () => undefined)('stories in forced colours', () => {
  before(async () => {
    await executeServerCommand('cdp-media', { 'forced-colors': 'active' });
  });
  after(async () => {
    await executeServerCommand('cdp-media', {});
  });

  for (const [file, module] of Object.entries(coloured)) {
    for (const story of storiesOf(module).filter(({ name }) => ['Default', 'Restyled'].includes(name))) {
      it(`${file}, ${story.name}: text and lines have the reader’s colours`, async () => {
        const host = await story.open();
        const drawn = deepAll(host, '*').filter((element) => element.getRootNode() instanceof ShadowRoot);
        const texts = drawn.filter(hasTextOfItsOwn).map((element) => getComputedStyle(element).color);
        const lines = drawn
          .map((element) => getComputedStyle(element))
          .filter((style) => style.borderBlockEndWidth !== '0px')
          .map((style) => style.borderBlockEndColor);

        expect(matchMedia('(forced-colors: active)').matches).to.be.true;
        expect(resolve(TEXT)).to.include.members([...new Set(texts)]);
        expect(resolve(LINES)).to.include.members([...new Set(lines)]);
        expect(texts).to.not.be.empty;
        expect(lines).to.not.be.empty;
      });
    }
  }
});
