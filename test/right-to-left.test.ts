// What readers of a language from right to left see, in the order in which it stands on the screen.
import { expect } from '@open-wc/testing';
import { deepAll, deepOne, drawn } from './helpers/deep.js';
import { asked, isWebKit } from './helpers/engine.js';
import { make, page, scriptOf } from './helpers/mount.js';
import { keepConsoleClean, until } from './helpers/records.js';

const CODES = { codes: '13-1082 11-2011', dataset: '/dist/data/', loading: 'eager' };

async function inLanguage(lang: string, markup: string, style = ''): Promise<HTMLElement> {
  return drawn(await page(`<div lang="${lang}" dir="rtl" style="${style}">${markup}</div>`));
}

async function articleIn(lang: string, width = 900): Promise<HTMLElement> {
  const place = await inLanguage(lang, '<span></span>', `inline-size: ${width}px`);
  const element = make('oc-comparison', { attributes: CODES });
  place.querySelector('span')!.replaceWith(element);
  await until(() => deepAll(element, '[part="key"]').length && deepAll(element, '[part="item"]').length);
  return drawn(element);
}

/** Marks of direction, which some engines give a width. */
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
/** Engines differ in the digits that Arabic is written with. */
const inLatinDigits = (text: string): string =>
  text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replaceAll('٬', ',')
    .replaceAll('٫', '.');

/** Characters that are seen in a text, and the left edge of each. */
function placesIn(node: Text): readonly (readonly [string, number])[] {
  const range = document.createRange();
  return [...node.data].flatMap((character, at) => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const { left, width } = range.getBoundingClientRect();
    return width > 0 && character.trim() && !MARKS.test(character) ? [[character, left] as const] : [];
  });
}

const textsIn = (root: Node): readonly Text[] =>
  [...root.childNodes].flatMap((node) => (node instanceof Text ? node : textsIn(node)));

/** A text of one line as it stands on the screen, from left to right, without its spaces. */
const seen = (root: Node): string => inOrder(textsIn(root).flatMap(placesIn));

const inOrder = (places: readonly (readonly [string, number])[]): string =>
  inLatinDigits(
    [...places]
      .sort(([, one], [, other]) => one - other)
      .map(([character]) => character)
      .join(''),
  );

/**
 * The same of text in a picture, of whose characters ranges know nothing but in WebKit, where what SVG has to ask for
 * them follows the order in which they are written; Firefox doesn't count the marks.
 */
function seenInPicture(text: SVGTextContentElement): string {
  if (isWebKit) return seen(text);
  const all = [...text.textContent];
  const counted = text.getNumberOfChars() < all.length ? all.filter((each) => !MARKS.test(each)) : all;
  const places = counted.map((character, at) => [character, text.getExtentOfChar(at).x] as const);
  return inOrder(places.filter(([character]) => character.trim() && !MARKS.test(character)));
}

/** The summary in one line. */
function summaryOf(element: HTMLElement): string {
  const summary = deepOne(element, '[part~="summary"]');
  summary.style.maxInlineSize = 'none';
  summary.style.whiteSpace = 'nowrap';
  return seen(summary);
}

/** Currencies, and how Arabic and Hebrew write the amounts of each. */
const AMOUNTS: readonly (readonly [string, object, string, RegExp])[] = [
  ['ar', { median: 102320, currency: 'USD' }, 'dollars', /^US\$102,320$/],
  ['ar', { median: 51.4, currency: 'CAD', per: 'hour' }, 'Canadian dollars and cents', /^CA\$51\.40$/],
  ['ar', { median: 102320, currency: 'AUD' }, 'Australian dollars', /^AU\$102,320$/],
  ['ar', { median: 102320, currency: 'HKD' }, 'Hong Kong dollars', /^HK\$102,320$/],
  ['ar', { median: 102320, currency: 'GBP' }, 'pounds', /^UK£102,320$/],
  ['ar', { median: 102320, currency: 'BRL' }, 'reals', /^R\$102,320$/],
  ['ar', { median: 102320, currency: 'CHF' }, 'francs', /^CHF102,320$/],
  ['ar', { median: 102320, currency: 'EUR' }, 'euros', /^€102,320$/],
  ['ar', { low: 1000, high: 2000, currency: 'USD' }, 'a range', /^US\$2,000–1,000$/],
  ['ar', { median: -5, currency: 'USD' }, 'less than nothing', /^US\$−5$/],
  ['ar', { median: -5, currency: 'CHF' }, 'less than nothing, in francs', /^CHF−5$/],
  ['ar-EG', { median: 102320, currency: 'USD' }, 'dollars in digits of Egypt', /^US\$102,320$/],
  ['ar-MA', { median: 102320, currency: 'USD' }, 'dollars as in Morocco', /^US\$102\.320$/],
  ['he', { median: 102320, currency: 'CAD' }, 'Canadian dollars', /^CA\$102,320$/],
  ['fa', { median: 102320, currency: 'USD' }, 'dollars', /^\$۱۰۲,۳۲۰$/],
];

describe('amounts of money, from right to left', () => {
  keepConsoleClean();

  for (const [lang, pay, title, expected] of asked(AMOUNTS))
    it(`${lang}: ${title}`, async () => {
      const data = { occupations: [{ name: 'Actors', pay: { per: 'year', ...pay } }] };
      const place = await inLanguage(lang, `<oc-comparison-table>${scriptOf(data)}</oc-comparison-table>`);
      expect(seen(deepOne(place, 'td [part="figure"]'))).to.match(expected);
    });

  it('ar: or more', async () => {
    const data = { occupations: [{ name: 'Actors', pay: '≥$239,200 a year' }] };
    const place = await inLanguage('ar', `<oc-comparison-table>${scriptOf(data)}</oc-comparison-table>`);
    expect(seen(deepOne(place, 'td [part="figure"]'))).to.match(/US\$239,200$/);
  });

  for (const lang of asked(['ar', 'he']))
    it(`${lang}: in the whole article`, async () => {
      const element = await articleIn(lang);
      // engines measure nothing in what is closed
      const figures = deepAll(element, '[part="figure"], .number').filter(
        (each) => each.textContent.includes('$') && !each.closest('details'),
      );
      expect(figures.length).to.be.above(15);
      const sign = lang === 'ar' ? 'US\\$' : '\\$';
      for (const figure of figures) expect(seen(figure)).to.match(new RegExp(`^${sign}[\\d,.]+$`));
      const ticks = deepAll<SVGTextElement>(deepOne(element, 'oc-pay-chart'), 'text');
      expect(ticks.length).to.be.above(1);
      for (const tick of ticks) expect(seenInPicture(tick)).to.match(new RegExp(`^${sign}`));
    });

  it('ar: in sentences', async () => {
    const element = await articleIn('ar', 4000);
    expect(summaryOf(element))
      .to.match(/US\$133,660/)
      .and.match(/US\$102,320/)
      .and.match(/US\$31,340/);
  });
});

describe('names, periods and sources, from right to left', () => {
  keepConsoleClean();

  it('a name that is parted has its first guillemet before its first word, the last behind its last', async () => {
    const element = await articleIn('ar', 320);
    const texts = textsIn(deepOne(element, '[part~="summary"]'));
    const range = document.createRange();
    let parted = 0;
    for (const node of texts)
      for (const { index, 0: quoted } of node.data.matchAll(/«\u2068([^\u2069]+)\u2069»/g)) {
        const boxOf = (at: number) => {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        const [first, last] = [boxOf(index), boxOf(index + quoted.length - 1)];
        const [start, end] = [boxOf(index + 2), boxOf(index + quoted.length - 3)];
        if (Math.abs(start.top - end.top) < 4) continue;
        parted += 1;
        expect(first.left, quoted).to.be.above(start.left);
        expect(last.left, quoted).to.be.below(end.left);
      }
    expect(parted).to.be.above(0);
  });

  it('a period runs one way, by itself and among words', async () => {
    const element = await articleIn('ar', 4000);
    const periods = deepAll(element, '[part="group-header"] .unbroken').map(seen);
    expect(periods).to.eql([')2035–2025(']);
    expect(summaryOf(element)).to.include('2035–2025');
  });

  it('sources in Latin letters are read from left to right, with the commas of their language', async () => {
    const element = await articleIn('ar', 4000);
    const notes = deepAll(element, '[part="notes"] [part="note"]').map((each) => each.textContent);
    expect(notes.join('')).to.not.include('،');
    const note = deepOne(element, '[part="notes"] [part="note"]');
    expect(seen(note)).to.include('U.S.BureauofLaborStatistics,OccupationalEmploymentandWageStatistics');
  });

  /** The note of a source of a name, with all that is said of one, on a page in Arabic. */
  async function noteOfSource(name: string): Promise<Element> {
    const data = {
      sources: { s: { name, dataSet: 'Wages', retrieved: '2025-03-01', licence: 'CC BY 4.0' } },
      occupations: [{ name: 'Actors', pay: { median: 1, source: 's' } }],
    };
    return deepOne(
      await inLanguage('ar', `<oc-source-list>${scriptOf(data)}</oc-source-list>`),
      '[part="note"]',
    );
  }

  it('the day on which they were read is said behind them, in Arabic', async () => {
    const note = await noteOfSource('Bureau');
    expect(note.textContent).to.match(/^Bureau, Wages, CC BY 4\.0، تاريخ الاطلاع/);
    expect(seen(note)).to.match(/Bureau,Wages,CCBY4\.0$/);
  });

  it('sources in Arabic are read from right to left, Latin words among them too', async () => {
    const note = await noteOfSource('وزارة العمل');
    expect(note.textContent.match(/، /g)).to.have.length(3);
    expect(note.querySelector('[dir="ltr"]')).to.equal(null);
  });

  it('what is in another language opens behind a triangle that points at its words', async () => {
    const element = await articleIn('ar', 375);
    const [details] = deepAll<HTMLDetailsElement>(deepOne(element, 'oc-responsibility-list'), 'details');
    expect(details!.lang).to.equal('en');
    const summary = details!.querySelector('summary')!;
    expect(getComputedStyle(details!).direction).to.equal('ltr');
    expect(getComputedStyle(summary).direction).to.equal('ltr');
    expect(summary.getBoundingClientRect().left).to.equal(details!.getBoundingClientRect().left);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`what a key shows stands apart from what it means, ${direction}`, async () => {
      const element = await articleIn('ar');
      (element.parentElement as HTMLElement).dir = direction;
      const signs = deepAll(deepOne(element, 'oc-pay-chart'), '[part="key"] > span');
      expect(signs.length).to.equal(3);
      for (const each of signs) {
        const [picture, text] = [...each.children].map((child) => child.getBoundingClientRect());
        const between = direction === 'rtl' ? picture!.left - text!.right : text!.left - picture!.right;
        expect(between).to.be.above(4);
      }
    });
});
