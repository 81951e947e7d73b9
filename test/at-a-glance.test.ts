import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepActiveElement, deepAll, deepOne, drawn, wordsOf } from './helpers/deep.js';
import { isBelowItsWord } from './helpers/marks.js';
import { make, page } from './helpers/mount.js';
import { keepConsoleClean, until } from './helpers/records.js';

/** Two occupations of the data set as it is built, with their responsibilities: what most pages ask for. */
const CODES = { codes: '13-1082 11-2011', dataset: '/dist/data/', loading: 'eager' };
const PHONE = 375;
const DESKTOP = 1280;
/** What a page leaves at each side. */
const MARGIN = 8;

/** The article in a page of a width, with a link before and behind it, whole: its charts are drawn as well. */
async function articleAt(
  width: number,
  attributes: Record<string, string> = {},
  lang = 'en',
  font = 'Test Sans',
) {
  const style = `inline-size: ${width - 2 * MARGIN}px; font: 16px/1.5 '${font}'`;
  const direction = lang === 'ar' ? 'rtl' : 'ltr';
  const place = await page(
    `<div lang="${lang}" dir="${direction}" style="${style}"><a href="#before">before</a><span></span><a href="#behind">behind</a></div>`,
  );
  const element = make('oc-comparison', { attributes: { ...CODES, ...attributes } });
  place.querySelector('span')!.replaceWith(element);
  const hasCharts = !('bars' in attributes || 'sections' in attributes);
  await until(() => deepAll(element, 'td').length && (!hasCharts || deepAll(element, '[part="key"]').length));
  return drawn(element);
}

/** What is in a section of the article. */
const within = (element: Element, section: string, selector: string) =>
  deepAll(deepOne(element, section), selector);

const textsWithin = (root: Node): readonly Text[] =>
  [...root.childNodes].flatMap((node) => (node instanceof Text ? node : textsWithin(node)));

const bottomOf = (element: Element, selector: string) =>
  Math.max(...deepAll(element, selector).map((each) => each.getBoundingClientRect().bottom)) -
  element.getBoundingClientRect().top;

describe('two occupations by their codes', () => {
  keepConsoleClean();

  it('fill at most 2,400 px of a phone', async () => {
    const element = await articleAt(PHONE);
    expect(within(element, 'oc-related-careers', 'li').length).to.be.greaterThan(6);
    expect(element.offsetHeight).to.be.at.most(2400);
  });

  it('give heading, answer and pay of both in the first 700 px of a phone', async () => {
    const element = await articleAt(PHONE);
    expect(bottomOf(element, '[part~="summary"], tbody:first-of-type tr:nth-child(2)')).to.be.at.most(700);
  });

  it('fill one screen of 900 px with all but charts and related careers', async () => {
    const sections = 'title introduction summary table responsibilities programs next schools finder';
    const element = await articleAt(DESKTOP, { sections });
    expect(within(element, 'oc-responsibility-list', 'details').length).to.equal(2);
    expect(element.offsetHeight + 2 * MARGIN).to.be.at.most(900);
  });

  for (const lang of ['en', 'ar'])
    it(`have their pictures and what people do beside the table where there is room, in ${lang}`, async () => {
      const element = await articleAt(DESKTOP, {}, lang);
      const region = deepOne(element, '[part="region"]').getBoundingClientRect();
      for (const name of ['oc-pay-chart', 'oc-growth-chart', 'oc-responsibility-list']) {
        const { top, left, right } = deepOne(element, name).getBoundingClientRect();
        expect(top, name).to.be.below(region.bottom);
        expect(lang === 'ar' ? right <= region.left : left >= region.right, name).to.equal(true);
      }
      const related = deepOne(element, 'oc-related-careers').getBoundingClientRect();
      expect(related.top).to.be.above(bottomOf(element, 'oc-responsibility-list'));
      expect(related.width).to.equal(deepOne(element, '[part="notes"]').getBoundingClientRect().width);
    });

  for (const [what, width, attributes] of [
    ['on a phone', PHONE, {}],
    ['beside differences', DESKTOP, { codes: '13-1082 11-2011 29-1141', differences: '' }],
    ['behind a section that is long', DESKTOP, { sections: 'table related growth-chart' }],
  ] as const)
    it(`have nothing beside their table ${what}`, async () => {
      const element = await articleAt(width, attributes);
      const { bottom } = deepOne(element, '[part="region"]').getBoundingClientRect();
      expect(deepOne(element, 'oc-growth-chart').getBoundingClientRect().top).to.be.above(bottom);
    });

  it('keep lists that the page wrote below the table', async () => {
    const own = make('oc-comparison', {
      properties: {
        occupations: ['A', 'B'].map((name) => ({
          name,
          pay: { p10: 1, p25: 2, median: 3, p75: 4, p90: 5, currency: 'USD', per: 'year' },
          growth: 1,
          education: 'B.A.',
          responsibilities: ['Filing'],
        })),
      },
    });
    const element = await articleAt(DESKTOP);
    element.replaceWith(own);
    await drawn(own);
    const { bottom } = deepOne(own, '[part="region"]').getBoundingClientRect();
    expect(deepOne(own, 'oc-pay-chart').getBoundingClientRect().top).to.be.below(bottom);
    expect(deepOne(own, 'oc-responsibility-list').getBoundingClientRect().top).to.be.above(bottom);
  });

  for (const lang of ['en', 'ar'])
    it(`need no scrolling sideways at 320 px, in ${lang}`, async () => {
      const element = await articleAt(320, {}, lang);
      const region = deepOne(element, '[part="region"]');
      expect([region.scrollWidth - region.clientWidth, region.tabIndex]).to.eql([0, -1]);
    });

  it('need none in a wider font, with 16 px of the page’s own beside them', async () => {
    const element = await articleAt(320 - 16, { codes: '15-1252 15-1251' }, 'en', 'Test Wide');
    const region = deepOne(element, '[part="region"]');
    expect(region.scrollWidth - region.clientWidth).to.equal(0);
  });

  for (const lang of ['en', 'de', 'ar'])
    for (const width of [320, PHONE])
      it(`have no mark and no way back alone on a line at ${width} px, in ${lang}`, async () => {
        const element = await articleAt(width, {}, lang);
        const marks = deepAll(element, '[role="doc-noteref"], [part="back"]');
        expect(marks.length).to.be.greaterThan(8);
        expect(marks.filter(isBelowItsWord).map((each) => wordsOf(each.parentElement!))).to.eql([]);
      });

  it('are spoken of in the language of the page, under every heading', async () => {
    const element = await articleAt(PHONE, {}, 'ar');
    const headings = deepAll(element, 'h1, h2, h3, h4, h5, summary, caption').filter(
      (each) => !each.closest('[lang="en"]'),
    );
    const foreign = headings.map(wordsOf).filter((text) => !/\p{Script=Arabic}/u.test(text));
    const names = ['Project Management Specialists', 'Advertising and Promotions Managers'];
    expect(foreign.filter((text) => !names.includes(text))).to.eql([]);
    expect(headings.length).to.be.greaterThan(6);
  });

  for (const lang of ['en', 'ar'])
    it(`have no period parted at its dash, however wide their page, in ${lang}`, async () => {
      const element = await articleAt(320, {}, lang);
      const range = document.createRange();
      for (let width = 280; width <= 440; width += 8) {
        (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
        const parted = deepAll(
          element,
          '[part~="summary"], [part="note"], [part="group-header"], [part="row-header"], [part="remark"]',
        )
          .flatMap(textsWithin)
          .flatMap((node) =>
            [...node.data.matchAll(/\p{Nd}%?–\p{Nd}+/gu)].filter(({ index, 0: period }) => {
              range.setStart(node, index);
              range.setEnd(node, index + period.length);
              const tops = [...range.getClientRects()].map(({ top }) => top);
              return Math.max(...tops) - Math.min(...tops) > 8;
            }),
          );
        expect(
          parted.map(({ input }) => input),
          `${width} px`,
        ).to.eql([]);
      }
      expect(deepAll(element, '.unbroken').length).to.be.above(2);
    });

  it('have no line of a source that begins with a comma, however wide their page', async () => {
    const element = await articleAt(320);
    const topOf = (node: Text, at: number) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().top;
    };
    for (let width = 280; width <= 760; width += 12) {
      (element.parentElement as HTMLElement).style.inlineSize = `${width}px`;
      for (const note of deepAll(element, '[part="note"]:not(:has(details))')) {
        const texts = textsWithin(note).filter(({ data }) => data.trim());
        for (const [at, text] of texts.entries())
          if (at && text.data.startsWith(',')) {
            const before = texts[at - 1]!;
            const fall = topOf(text, 0) - topOf(before, before.data.trimEnd().length - 1);
            expect(fall, `${width} px: ${wordsOf(note)}`).to.be.below(8);
          }
      }
    }
  });

  it('have lines of one height, with marks and without, at 320 px', async () => {
    const element = await articleAt(320);
    const names = deepAll(element, '[part="row-header"] > bdi:has([part="mark"])');
    expect(names.length).to.be.above(2);
    for (const name of names) {
      const lines =
        name.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(name).lineHeight);
      expect(Math.abs(lines - Math.round(lines)), wordsOf(name)).to.be.below(0.2);
    }
  });

  it('have at most 14 stops for the keyboard', async () => {
    const element = await articleAt(PHONE);
    const { parentElement: place } = element;
    place!.querySelector<HTMLElement>('[href="#before"]')!.focus();
    const stops: string[] = [];
    const end = place!.querySelector('[href="#behind"]');
    while (stops.length < 40) {
      await sendKeys({ press: 'Tab' });
      const stop = deepActiveElement();
      if (!stop || stop === end || stop === document.body) break;
      stops.push(`${stop.localName} ${wordsOf(stop)}`);
    }
    expect(stops.length, stops.join('; ')).to.be.within(8, 14);
  });

  it('say no text of more than 20 characters twice in the heads of their table', async () => {
    const element = await articleAt(PHONE, { differences: '', bars: '', sortable: '' });
    const said = within(element, 'oc-comparison-table', 'th bdi')
      .flatMap((each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(wordsOf))
      .filter((text) => text.length > 20);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).to.eql([]);
  });

  it('fold the lists of the data set, not those of the page', async () => {
    const element = await articleAt(PHONE);
    const summaries = within(element, 'oc-responsibility-list', 'summary').map(wordsOf);
    expect(summaries).to.eql(['What they do', 'What they do']);
    expect(within(element, 'oc-responsibility-list', 'details li').length).to.be.greaterThan(6);
    const own = make('oc-comparison', {
      properties: {
        occupations: [
          { name: 'A', description: 'They file.', responsibilities: ['Filing'] },
          { name: 'B', description: 'They watch.', responsibilities: ['Watching'] },
        ],
      },
    });
    element.replaceWith(own);
    await drawn(own);
    expect(within(own, 'oc-responsibility-list', 'details')).to.eql([]);
    expect(within(own, 'oc-responsibility-list', 'li').map(wordsOf)).to.eql(['Filing', 'Watching']);
  });

  it('name who wrote of them once, among the sources, with each licence once', async () => {
    const element = await articleAt(PHONE);
    const writers = deepAll(element, '[part="note"]').filter((each) =>
      wordsOf(each).startsWith('Written by'),
    );
    expect(writers.map((each) => (each.getRootNode() as ShadowRoot).host.localName)).to.eql([
      'oc-comparison-table',
    ]);
    const [folded, ...more] = deepAll(element, '[part="licence"]');
    expect(more).to.eql([]);
    expect(wordsOf(folded!).match(/O\*NET® is a trademark/g)).to.have.length(1);
  });
});
