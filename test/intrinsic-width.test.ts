import { expect } from '@open-wc/testing';
import { referenceArticle } from '../stories/data/reference-article.js';
import { drawn } from './helpers/deep.js';
import { make, page } from './helpers/mount.js';
import type { OcTag } from './helpers/mount.js';

const TAGS: readonly OcTag[] = [
  'oc-comparison',
  'oc-comparison-table',
  'oc-growth-chart',
  'oc-occupation-picker',
  'oc-pay-chart',
  'oc-place-picker',
  'oc-related-careers',
  'oc-responsibility-list',
  'oc-school-finder',
  'oc-school-list',
  'oc-source-list',
];

/** Parents that are as wide as what is in them; the element goes where `[data-here]` is. All are 700 px at most. */
const SHRINKING: Readonly<Record<string, string>> = {
  'a flex row': '<div style="display: flex"><div data-here></div></div>',
  'an item of a flex row': '<div style="display: flex" data-here></div>',
  'a centred flex column':
    '<div style="display: flex; flex-direction: column; align-items: center" data-here></div>',
  'a flex column that begins at the start':
    '<div style="display: flex; flex-direction: column; align-items: flex-start" data-here></div>',
  'a centred grid': '<div style="display: grid; place-items: center" data-here></div>',
  'a grid that justifies to the start':
    '<div style="display: grid; justify-items: start; justify-content: start" data-here></div>',
  'a float': '<div style="float: left" data-here></div>',
  'an inline-block': '<div style="display: inline-block" data-here></div>',
  'fit-content': '<div style="inline-size: fit-content" data-here></div>',
  'max-content up to all there is':
    '<div style="inline-size: max-content; max-inline-size: 100%" data-here></div>',
  'a dialog': '<dialog open data-here></dialog>',
  'a cell of a layout table': '<table><tbody><tr><td data-here></td></tr></tbody></table>',
  'a box out of the flow': '<div style="position: absolute" data-here></div>',
  'a box as a table': '<div style="display: table" data-here></div>',
};

async function drawIn(tag: OcTag, parent: string, width: number): Promise<HTMLElement> {
  const place = await page(
    `<div style="position: relative; inline-size: ${width}px; min-block-size: 400px">${parent}</div>`,
  );
  const element = make(tag, { properties: { occupations: referenceArticle } });
  place.querySelector('[data-here]')!.append(element);
  return drawn(element);
}

describe('a parent that shrinks to its content', () => {
  for (const [title, parent] of Object.entries(SHRINKING)) {
    for (const tag of TAGS) {
      it(`${title}: <${tag}> has room to be read`, async () => {
        const { inlineSize, blockSize } = sizeOf(await drawIn(tag, parent, 700));
        expect(inlineSize).to.be.within(500, 700);
        expect(blockSize).to.be.greaterThan(0);
      });

      it(`${title}: <${tag}> goes into a narrow one`, async () => {
        const { inlineSize } = sizeOf(await drawIn(tag, parent, 300));
        expect(inlineSize).to.be.within(240, 301);
      });
    }
  }

  it('leaves room to what stands beside the element', async () => {
    const place = await page(
      '<div style="display: flex; inline-size: 700px"><p style="flex: 0 0 200px">Beside</p></div>',
    );
    const element = make('oc-comparison', { properties: { occupations: referenceArticle } });
    place.firstElementChild!.append(element);
    await drawn(element);
    expect(Math.round(sizeOf(element).inlineSize)).to.be.within(499, 501);
  });

  it('may be a popover', async () => {
    const place = await page('<div popover></div>');
    const popover = place.firstElementChild as HTMLElement;
    const element = make('oc-comparison-table', { properties: { occupations: referenceArticle } });
    popover.append(element);
    popover.showPopover();
    await drawn(element);
    expect(sizeOf(element).inlineSize).to.be.greaterThan(300);
  });

  for (const mode of ['vertical-rl', 'vertical-lr']) {
    it(`may write ${mode} around the element`, async () => {
      const place = await page(
        `<div style="writing-mode: ${mode}; block-size: 700px; inline-size: 700px"><div style="float: left"></div></div>`,
      );
      const element = make('oc-comparison-table', { properties: { occupations: referenceArticle } });
      place.firstElementChild!.firstElementChild!.append(element);
      await drawn(element);
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(100);
    });
  }
});

function sizeOf(element: Element) {
  const { width, height } = element.getBoundingClientRect();
  return { inlineSize: width, blockSize: height };
}

describe('a parent that wants as little as it can', () => {
  const PARENTS: Readonly<Record<string, string>> = {
    'min-content': '<div style="inline-size: min-content" data-here></div>',
    'a table of one pixel, as wikis make for pictures':
      '<div style="display: table; inline-size: 1px" data-here></div>',
    'a narrow cell':
      '<table><tbody><tr><td width="1%" data-here></td><td>Text beside it</td></tr></tbody></table>',
  };
  for (const [title, parent] of Object.entries(PARENTS))
    it(`leaves something to read: ${title}`, async () => {
      const { inlineSize } = sizeOf(await drawIn('oc-comparison-table', parent, 700));
      expect(inlineSize).to.be.within(150, 500);
    });
});

describe('an element of which the page makes a box of its own', () => {
  for (const display of ['flex', 'inline-flex', 'grid', 'inline-grid', 'table', 'inline-block', 'inline'])
    for (const more of ['', 'align-items: center', 'flex-direction: column; place-items: center'])
      it(`is as wide as there is room: ${display}; ${more}`, async () => {
        const place = await page('<div style="inline-size: 700px"></div>');
        const element = make('oc-comparison-table', { properties: { occupations: referenceArticle } });
        element.style.cssText = `display: ${display}; ${more}`;
        place.firstElementChild!.append(element);
        await drawn(element);
        const root = element.shadowRoot!.querySelector('.root')!;
        expect(root.getBoundingClientRect().width).to.be.within(500, 900);
      });
});
