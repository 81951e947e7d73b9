// What scripts of pages make of an author's table: copies for narrow screens, parts that scroll, boxes with controls.
import { expect } from '@open-wc/testing';
import { enhance } from '../../src/index.js';
import { slipsOf } from '../../src/elements/shared/page-slips.js';
import { deepAll, drawn, wordsOf } from '../helpers/deep.js';
import { page, write } from '../helpers/mount.js';
import { keepConsoleClean, wait } from '../helpers/records.js';

const CLASS = 'oc-comparison-table';
const ROWS = '<tr><td>Actuary<td>$81,765<tr><td>Clerk<td>$51,554';
/** The author's table, as it stands and as a script has marked it. */
const table = (classes = '') =>
  `<table class="${classes}"><thead><tr><th>Job<th>Median salary*</thead><tbody>${ROWS}</table>`;
const SOURCES = '<p>Sources: *Payscale</p>';
const DRAWN = ['drawn Actuary $81,765', 'drawn Clerk $51,554'];

/** Copies as stacktable.js 1.0.3 makes them: one table, a box with a table for each row, a table for each column. */
const COPIES: Readonly<Record<string, string>> = {
  'all in one': `<table class="${CLASS} stacktable small-only"><tbody><tr><th class="st-head-row st-head-row-main" colspan="2">Job<tr><th class="st-head-row" colspan="2">Actuary<tr><td class="st-key">Median salary*<td class="st-val">$81,765<tr><th class="st-head-row" colspan="2">Clerk<tr><td class="st-key">Median salary*<td class="st-val">$51,554</table>`,
  'a card for each row': `<div>${['Actuary $81,765', 'Clerk $51,554']
    .map((row) => row.split(' '))
    .map(
      ([name, pay]) =>
        `<table class="${CLASS} stacktable small-only"><tbody><tr><td class="st-key">Job<td class="st-val">${name!}<tr><td class="st-key">Median salary*<td class="st-val">${pay!}</table>`,
    )
    .join('')}</div>`,
  'one for each column': `<table class="stacktable small-only"><tbody><tr class="st-head-row"><th class="st-key">Job<th class="st-val">Median salary*<tr><td class="st-key">Actuary<td class="st-val">$81,765<tr><td class="st-key">Clerk<td class="st-val">$51,554</table>`,
};

const isSeen = (element: Element) => element.getClientRects().length > 0;
const seenIn = (place: Element): readonly string[] => [
  ...[...place.querySelectorAll('td')].filter(isSeen).map((each) => `plain ${wordsOf(each)}`),
  ...[...place.querySelectorAll('oc-comparison-table, oc-comparison')]
    .flatMap((each) => deepAll(each, 'tbody tr'))
    .filter(isSeen)
    .map((each) => `drawn ${wordsOf(each)}`),
];
const settled = async (place: Element) => {
  await wait(20);
  await drawn(place);
  await wait(0);
};

describe('a table that a script has copied for narrow screens', () => {
  keepConsoleClean();

  const E = '<oc-comparison-table></oc-comparison-table>';
  const FORMS: Readonly<Record<string, (copied: string) => string>> = {
    'after the element': (copied) => E + copied + SOURCES,
    'after its paragraph': (copied) => `<p>${E}</p>${copied}${SOURCES}`,
    'in a box after the element': (copied) => `${E}<div>${copied}</div>${SOURCES}`,
    'in the element': (copied) => `<oc-comparison-table>${copied}${SOURCES}</oc-comparison-table>`,
    'in an article': (copied) => `<oc-comparison>${copied}${SOURCES}</oc-comparison>`,
    'with our class alone': (copied) => copied + SOURCES,
  };
  for (const [kind, copy] of Object.entries(COPIES))
    for (const [form, make] of Object.entries(FORMS)) {
      it(`is seen once: ${kind}, ${form}`, async () => {
        const place = await page(make(copy + table(`${CLASS} stacktable large-only`)));
        enhance(place);
        await settled(place);
        expect(seenIn(place)).to.eql(DRAWN);
      });

      it(`is seen once where the copy comes later: ${kind}, ${form}`, async () => {
        const place = await page(make(table(CLASS)));
        enhance(place);
        await settled(place);
        const own = place.querySelector('table')!;
        own.className += ' stacktable large-only';
        const box = document.createElement('div');
        write(box, copy);
        own.before(...box.childNodes);
        enhance(place);
        await settled(place);
        expect(seenIn(place)).to.eql(DRAWN);
      });
    }
});

describe('a table that a script has put into a box', () => {
  keepConsoleClean();

  /** As DataTables 3.1 makes it where its body scrolls: head, body and foot are tables of their own. */
  const SCROLLING = `<div class="dt-container"><div class="dt-search"><label>Search:</label><input type="search"></div><div class="dt-scroll-head"><table class="${CLASS} dataTable"><thead><tr><th>Job<th>Median salary*</thead></table></div><div class="dt-scroll-body">${table(`${CLASS} dataTable`)}</div><div class="dt-scroll-foot"><table class="${CLASS} dataTable"><colgroup><col></colgroup></table></div><div class="dt-paging"><nav aria-label="pagination"><button>1</button></nav></div></div>`;

  it('gives its place and its controls to the element, and its sources', async () => {
    const place = await page(SCROLLING + SOURCES);
    expect(enhance(place)).to.have.length(1);
    await settled(place);
    const element = place.querySelector('oc-comparison-table')!;
    expect(seenIn(place)).to.eql(DRAWN);
    expect(isSeen(place.querySelector('.dt-search')!)).to.equal(false);
    expect(element.comparison!.occupations[0]!.figures.get('pay')!.sources[0]!.name).to.equal('Payscale');
  });

  it('is one table to the element before it', async () => {
    const place = await page(`<oc-comparison-table></oc-comparison-table>${SCROLLING}${SOURCES}`);
    expect(enhance(place)).to.have.length(0);
    await settled(place);
    expect(seenIn(place)).to.eql(DRAWN);
  });

  it('has a menu of its own, which is no sign that the element isn’t closed', async () => {
    const place = await page(`<oc-comparison-table>${SCROLLING}${SOURCES}</oc-comparison-table>`);
    await settled(place);
    expect(slipsOf(place.firstElementChild!)).to.eql([]);
    const apart = document.createElement('div'); // where nothing is drawn, and nothing reported
    write(apart, '<oc-comparison-table><nav>Menu of the page</nav></oc-comparison-table>');
    expect(slipsOf(apart.firstElementChild!).map(({ code }) => code)).to.eql(['unclosed-tag']);
  });
});
