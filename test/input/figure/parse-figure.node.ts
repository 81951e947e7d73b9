import * as fc from 'fast-check';
import { readFigureText } from '../../../src/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** What a text says, without the fields that it says nothing of. */
const saidBy = (text: string) => {
  const read = readFigureText(text);
  return (
    read &&
    Object.fromEntries(Object.entries(read).filter(([, each]) => each !== undefined && each !== false))
  );
};

const value = (amount: number, more: object = {}) => ({ status: 'value', value: amount, ...more });
const dollars = (amount: number, more: object = {}) => value(amount, { currency: 'USD', ...more });
const percent = (amount: number, more: object = {}) => value(amount, { percent: true, ...more });
const range = (low: number, high: number, more: object = {}) => ({ status: 'range', low, high, ...more });
const atLeast = (amount: number, more: object = {}) => ({ status: 'at-least', value: amount, ...more });
const atMost = (amount: number, more: object = {}) => ({ status: 'at-most', value: amount, ...more });

const UNDERSTOOD: readonly (readonly [text: string, said: object])[] = [
  // plain numbers
  ['81765', value(81765)],
  ['81,765', value(81765)],
  ['1,234,567', value(1234567)],
  ['0', value(0)],
  ['29.05', value(29.05)],
  ['-1', value(-1)],
  ['−1', value(-1)],
  ['+5', value(5)],
  ['$60,\u2060000\u200b', dollars(60000)],
  ['  81765  ', value(81765)],
  ['\n81765\t', value(81765)],
  // money
  ['$81,765', dollars(81765)],
  ['$0', dollars(0)],
  ['$29.05', dollars(29.05)],
  ['€50,000', value(50000, { currency: 'EUR' })],
  ['£50,000', value(50000, { currency: 'GBP' })],
  ['EUR 50,000', value(50000, { currency: 'EUR' })],
  ['USD 81,765', dollars(81765)],
  ['CHF 90,000', value(90000, { currency: 'CHF' })],
  ['EUR\u00a050,000', value(50000, { currency: 'EUR' })],
  ['$ 5,000', dollars(5000)],
  ['5,000 $', dollars(5000)],
  ['$50,000 CAD', value(50000, { currency: 'CAD' })],
  ['50,000 (CAD)', value(50000, { currency: 'CAD' })],
  ['$50,000 (in USD)', dollars(50000)],
  ['50,000 (£)', value(50000, { currency: 'GBP' })],
  // for what
  ['$29.05 an hour', dollars(29.05, { per: 'hour' })],
  ['$29.05 a hour', dollars(29.05, { per: 'hour' })],
  ['$29.05/hour', dollars(29.05, { per: 'hour' })],
  ['$29.05 / hour', dollars(29.05, { per: 'hour' })],
  ['$29.05 per hour', dollars(29.05, { per: 'hour' })],
  ['$1,000 a week', dollars(1000, { per: 'week' })],
  ['$4,000 per month', dollars(4000, { per: 'month' })],
  ['$81,765 a year', dollars(81765, { per: 'year' })],
  ['$81,765/yr', dollars(81765, { per: 'year' })],
  ['$81,765 annually', dollars(81765, { per: 'year' })],
  ['$81,765 (annual)', dollars(81765, { per: 'year' })],
  ['£25,000 per annum', value(25000, { currency: 'GBP', per: 'year' })],
  ['£25,000 p.a.', value(25000, { currency: 'GBP', per: 'year' })],
  ['£25,000 pa', value(25000, { currency: 'GBP', per: 'year' })],
  ['$39.31/hr.', dollars(39.31, { per: 'hour' })],
  ['$39.31 hourly', dollars(39.31, { per: 'hour' })],
  ['$4,000/mo', dollars(4000, { per: 'month' })],
  ['$81,765 (HR)', dollars(81765, { condition: 'HR' })],
  ['$81,765 (PA)', dollars(81765, { condition: 'PA' })],
  // percent
  ['8%', percent(8)],
  ['8 %', percent(8)],
  ['0%', percent(0)],
  ['-1%', percent(-1)],
  ['−1%', percent(-1)],
  ['7.4%', percent(7.4)],
  ['–3%', percent(-3)],
  ['8 per cent', percent(8)],
  // bounds
  ['>=$239,200', atLeast(239200, { currency: 'USD' })],
  ['>= $239,200', atLeast(239200, { currency: 'USD' })],
  ['≥$239,200', atLeast(239200, { currency: 'USD' })],
  ['≥ 239,200', atLeast(239200)],
  ['208,000+', atLeast(208000)],
  ['$208,000+', atLeast(208000, { currency: 'USD' })],
  ['100+', atLeast(100)],
  ['at least $50,000', atLeast(50000, { currency: 'USD' })],
  ['At least 5', atLeast(5)],
  ['$239,200 or more', atLeast(239200, { currency: 'USD' })],
  ['$115.00+ an hour', atLeast(115, { currency: 'USD', per: 'hour' })],
  ['<=5', atMost(5)],
  ['≤5%', atMost(5, { percent: true })],
  ['at most $5', atMost(5, { currency: 'USD' })],
  ['up to $50,000', atMost(50000, { currency: 'USD' })],
  ['Up to $50,000', atMost(50000, { currency: 'USD' })],
  ['$50,000 or less', atMost(50000, { currency: 'USD' })],
  ['#', { status: 'at-least' }],
  ['over $100,000', atLeast(100000, { currency: 'USD' })],
  ['Over $100,000 a year', atLeast(100000, { currency: 'USD', per: 'year' })],
  ['more than 5%', atLeast(5, { percent: true })],
  ['>10%', atLeast(10, { percent: true })],
  ['from $40,000', atLeast(40000, { currency: 'USD' })],
  ['$40,000 and up', atLeast(40000, { currency: 'USD' })],
  ['$70,000+ per year', atLeast(70000, { currency: 'USD', per: 'year' })],
  ['less than 1%', atMost(1, { percent: true })],
  ['<1%', atMost(1, { percent: true })],
  ['under $20', atMost(20, { currency: 'USD' })],
  ['fewer than 1,000', atMost(1000)],
  ['100 or fewer', atMost(100)],
  // thousands and more
  ['$50k', dollars(50000)],
  ['$81.8K', dollars(81800)],
  ['50 thousand', value(50000)],
  ['1.2 million', value(1200000)],
  ['1.234 million', value(1234000)],
  ['0.3 million', value(300000)],
  ['1.2M', value(1200000)],
  ['$1.1 billion', dollars(1100000000)],
  ['$2bn', dollars(2000000000)],
  ['$100K+', atLeast(100000, { currency: 'USD' })],
  ['$45K–$60K', range(45000, 60000, { currency: 'USD' })],
  ['45-60k', range(45000, 60000)],
  ['$45-60K per year', range(45000, 60000, { currency: 'USD', per: 'year' })],
  ['$45,000-60k', range(45000, 60000, { currency: 'USD' })],
  ['$45k–60,000', range(45000, 60000, { currency: 'USD' })],
  ['500-1k', range(500, 1000)],
  ['1-2 million', range(1000000, 2000000)],
  // not quite
  ['about $50,000', dollars(50000, { notes: ['about'] })],
  ['Approximately 8%', percent(8, { notes: ['approximately'] })],
  ['approx. 8%', percent(8, { notes: ['approx.'] })],
  ['around 12,000', value(12000, { notes: ['around'] })],
  ['~$50,000', dollars(50000, { notes: ['~$50,000'] })],
  ['≈ 8%', percent(8, { notes: ['≈ 8%'] })],
  ['roughly 5-7%', range(5, 7, { percent: true, notes: ['roughly'] })],
  ['nearly $100,000 a year', dollars(100000, { per: 'year', notes: ['nearly'] })],
  ['c. £30,000', value(30000, { currency: 'GBP', notes: ['c.'] })],
  ['about $50k (before tax)', dollars(50000, { notes: ['about'], condition: 'before tax' })],
  // ranges
  ['from $40,000 to $60,000', range(40000, 60000, { currency: 'USD' })],
  ['Between $40,000 and $60,000', range(40000, 60000, { currency: 'USD' })],
  ['between 5% and 7%', range(5, 7, { percent: true })],
  ['5 to 7%', range(5, 7, { percent: true })],
  ['$45,000 ‑ $60,000', range(45000, 60000, { currency: 'USD' })],
  ['$45,000 — $60,000', range(45000, 60000, { currency: 'USD' })],
  ['$25.00 - $30.00 / hour', range(25, 30, { currency: 'USD', per: 'hour' })],
  ['£25,000 - £40,000', range(25000, 40000, { currency: 'GBP' })],
  ['$5 - $10,000', range(5, 10000, { currency: 'USD' })],
  ['800-1,200', range(800, 1200)],
  ['500-1000', range(500, 1000)],
  ['0-10,000', range(0, 10000)],
  ['$40,000 - $60,000', range(40000, 60000, { currency: 'USD' })],
  ['$40,000-$60,000', range(40000, 60000, { currency: 'USD' })],
  ['$40,000–$60,000', range(40000, 60000, { currency: 'USD' })],
  ['$40,000 – 60,000', range(40000, 60000, { currency: 'USD' })],
  ['40,000 – $60,000', range(40000, 60000, { currency: 'USD' })],
  ['$40,000 to $60,000', range(40000, 60000, { currency: 'USD' })],
  ['EUR 40,000 - EUR 60,000', range(40000, 60000, { currency: 'EUR' })],
  ['$20.50 - $29.05 an hour', range(20.5, 29.05, { currency: 'USD', per: 'hour' })],
  ['5-10%', range(5, 10, { percent: true })],
  ['5% to 10%', range(5, 10, { percent: true })],
  ['-3 - -1%', range(-3, -1, { percent: true })],
  ['35-40', range(35, 40)],
  // no numbers
  ['N/A', { status: 'not-applicable' }],
  ['n/a', { status: 'not-applicable' }],
  ['-', { status: 'missing' }],
  ['–', { status: 'missing' }],
  ['—', { status: 'missing' }],
  ['−', { status: 'missing' }],
  ['*', { status: 'suppressed' }],
  ['**', { status: 'suppressed' }],
  ['~', { status: 'suppressed' }],
  [' # ', { status: 'at-least' }],
  // brackets
  ['$81,765 (Program Project Manager)', dollars(81765, { for: { name: 'Program Project Manager' } })],
  ['$81,765(Program Project Manager)', dollars(81765, { for: { name: 'Program Project Manager' } })],
  ['8% (Managers, all other)', percent(8, { for: { name: 'Managers, all other' } })],
  ['8% (Managers (all other))', percent(8, { for: { name: 'Managers (all other)' } })],
  ['33% (2017-2027)', percent(33, { from: 2017, to: 2027 })],
  ['33% (2017–2027)', percent(33, { from: 2017, to: 2027 })],
  ['$81,765 (2017)', dollars(81765, { from: 2017, to: 2017 })],
  ['$81,765 (May 2017)', dollars(81765, { from: 2017, to: 2017 })],
  ['$81,765 (as of May 2017)', dollars(81765, { from: 2017, to: 2017 })],
  ['$81,765 (Sept. 2017)', dollars(81765, { from: 2017, to: 2017, notes: ['Sept. 2017'] })],
  ['26% for 2018-28', percent(26, { from: 2018, to: 2028 })],
  ['26% (from 2018 to 2028)', percent(26, { from: 2018, to: 2028 })],
  ['£30,000 (2022/23)', value(30000, { currency: 'GBP', from: 2022, to: 2023 })],
  ['2022: $81,765', dollars(81765, { from: 2022, to: 2022 })],
  ['May 2022: about $50k', dollars(50000, { from: 2022, to: 2022, notes: ['about'] })],
  ['$5 (Actors; 2017)', dollars(5, { for: { name: 'Actors' }, from: 2017, to: 2017 })],
  ['$5 (2,345 asked)', dollars(5, { notes: ['2,345 asked'] })],
  ['$5 (Indeed)', dollars(5, { source: ['Indeed'] })],
  ['$5 (Source: BLS)', dollars(5, { source: ['BLS'] })],
  ['$5 (Notary)', dollars(5, { for: { name: 'Notary' } })],
  ['$5 for actors (Singers)', dollars(5, { for: { name: 'Singers' }, notes: ['actors'] })],
  ['6% (Faster than average)', percent(6, { notes: ['Faster than average'] })],
  ['6% (National average, 2017)', percent(6, { notes: ['National average'], from: 2017, to: 2017 })],
  ['$5 (PayScale)', dollars(5, { source: ['PayScale'] })],
  ['$5 (Estimated)', dollars(5, { notes: ['Estimated'] })],
  ['$5 (+ tips)', dollars(5, { notes: ['+ tips'] })],
  ['$5 (before tax) (union)', dollars(5, { condition: 'before tax, union' })],
  ['$5 (Actors) (Singers)', dollars(5, { for: { name: 'Singers' }, notes: ['Actors'] })],
  ['5% (Sales Managers, 2014-2024)', percent(5, { for: { name: 'Sales Managers' }, from: 2014, to: 2024 })],
  [
    '$81,765 (Program Project Manager, 2017)',
    dollars(81765, { for: { name: 'Program Project Manager' }, from: 2017, to: 2017 }),
  ],
  ['>=$239,200 (Surgeons)', atLeast(239200, { currency: 'USD', for: { name: 'Surgeons' } })],
  ['# (Chief Executives)', { status: 'at-least', for: { name: 'Chief Executives' } }],
  ['N/A (2017)', { status: 'not-applicable', from: 2017, to: 2017 }],
  ['$29.05 an hour (Actors)', dollars(29.05, { per: 'hour', for: { name: 'Actors' } })],
  ['8%\n(Managers,\n  all other)', percent(8, { for: { name: 'Managers, all other' } })],
  ['8% (Führungskräfte)', percent(8, { for: { name: 'Führungskräfte' } })],
];

const NOT_UNDERSTOOD: readonly string[] = [
  '',
  ' ',
  'about fifty',
  'about',
  'about many',
  '$50,000 plus bonus',
  '$50,000*',
  // how much of it is in thousands?
  '$40-50,000',
  '$10-15,000',
  '$45k-60',
  // minutes, or millions
  '30m',
  '5k%',
  '5kg',
  // a span is no number
  '2016-2026',
  '2016–26',
  '$5 in tips',
  '£1.2m',
  '$20/hr - $30 a year',
  'TBD',
  'see below',
  'Little or no change',
  '1e5',
  'Infinity',
  'NaN',
  '0x10',
  '$',
  '%',
  '()',
  '(2017)',
  '(Program Manager)',
  '$81,765 (',
  '$81,765 )',
  '$81,765 (Program',
  '8%%',
  '1.2.3',
  '- 5 -',
  '5-',
  '5 - 6 - 7',
  '$29.05 an',
  '??',
  'varies',
  '<b>5</b>',
  '٥',
  // commas that group no thousands: a decimal comma isn't ours to lose
  '8,5%',
  '29,05',
  '5,',
  '1,,000',
  '81,76',
  '€50.000',
  '1.234,56',
  // half of it would be lost
  '$40,000 - €60,000',
  '>= $40,000 - $60,000',
  '<=5+',
  '5% - $6',
  `81765${' '.repeat(300)}or so`,
  `$81,765 (${'x'.repeat(300)})`,
];

describe('text of figures', () => {
  for (const [text, said] of UNDERSTOOD) {
    it(`${JSON.stringify(text)} says ${JSON.stringify(said)}`, () => {
      expect(saidBy(text)).to.eql(said);
    });
  }

  for (const text of NOT_UNDERSTOOD) {
    it(`${JSON.stringify(text.slice(0, 30))} is not understood`, () => {
      expect(saidBy(text)).to.equal(undefined);
    });
  }

  for (const [locale, text, said] of [
    ['de', 'rund 50.000 €', '50000 EUR rund'],
    ['de', 'ca. 3.500 €', '3500 EUR ca.'],
    ['fr', 'environ 45\u202f678 €', '45678 EUR environ'],
    ['fr', '50k €', '50000 EUR'],
    // a thousand times as many as in English
    ['de', '1,2 Billionen', ''],
    ['de', '40-50.000 €', ''],
  ] as const) {
    it(`${text} says ${said || 'nothing'} in ${locale}`, () => {
      const { value: number, currency, notes = [] } = readFigureText(text, locale) ?? {};
      expect([number, currency, ...notes].filter(Boolean).join(' ')).to.equal(said);
    });
  }

  for (const sign of ['**', '#', 'N/A', '-']) {
    it(`has no number for ${sign}, not even 0`, () => {
      expect(readFigureText(sign)!.value).to.equal(undefined);
    });
  }

  // work that grows with the square of the length would not end before the runner gives up
  const HUGE: readonly (readonly [title: string, text: string])[] = [
    ['opening brackets', '('.repeat(10_000_000)],
    ['closing brackets', ')'.repeat(10_000_000)],
    ['brackets and spaces', '( '.repeat(5_000_000)],
    ['spaces', ' '.repeat(10_000_000)],
    ['a number and spaces', `5${' '.repeat(10_000_000)}(`],
    ['digits', '9'.repeat(10_000_000)],
    ['commas', `1${','.repeat(10_000_000)}`],
    ['dashes', '-'.repeat(10_000_000)],
    ['a novel', 'It was a dark and stormy night. '.repeat(300_000)],
    ['10 million letters', 'x'.repeat(10_000_000)],
  ];
  for (const [title, text] of HUGE) {
    it(`are not read: ${title}`, () => expect(readFigureText(text)).to.equal(undefined));
  }

  it('never throws, and gives numbers that are numbers', () => {
    const pieces = fc.constantFrom(
      '$',
      '€',
      '5',
      '1,000',
      '.',
      '-',
      '–',
      '%',
      ' ',
      '(',
      ')',
      '+',
      '>=',
      'to',
      'about ',
      'from ',
      'k',
      ' million',
      '2017',
      'EUR ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
    );
    holds(
      201,
      texts,
      (text) => {
        const { value: number = 0, low = 0, high = 0, from = 0, to = 0 } = readFigureText(text) ?? {};
        expect([number, low, high, from, to].every(Number.isFinite)).to.equal(true);
      },
      2000,
    );
  });

  it('reads back what it would write itself', () => {
    holds(202, fc.integer({ min: -10_000_000, max: 10_000_000 }), (number) => {
      expect(saidBy(`${number.toLocaleString('en')}%`)).to.eql(percent(number));
    });
  });

  it('reads a number with nothing around it as it reads any text', () => {
    const digits = fc.stringMatching(/^[-+]?\d[\d.,]{0,9}$/);
    const text = fc
      .tuple(fc.constantFrom('', '$', '€', '£', '¥', '₹'), digits, fc.constantFrom('', '%', '€'))
      .map((parts) => parts.join(''));
    const plainly = fc.oneof(
      text,
      fc.integer({ min: 1, max: 9_999_999 }).map((each) => each.toLocaleString('en')),
    );
    holds(
      203,
      fc.tuple(plainly, fc.constantFrom('en', 'de', 'fr', 'en-IN', 'es-MX', 'zh', 'ar')),
      ([each, locale]) => {
        // white space has it read piece by piece
        const inPieces = readFigureText(` ${each}`, locale);
        expect(JSON.stringify(readFigureText(each, locale))).to.equal(JSON.stringify(inPieces));
      },
      2000,
    );
  });
});
