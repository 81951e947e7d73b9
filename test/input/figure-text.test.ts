import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readFigureText } from '../../src/index.js';
import { holds } from '../helpers/property.js';
import { millisecondsOf } from '../helpers/time.js';

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
  // percent
  ['8%', percent(8)],
  ['8 %', percent(8)],
  ['0%', percent(0)],
  ['-1%', percent(-1)],
  ['−1%', percent(-1)],
  ['7.4%', percent(7.4)],
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
  // ranges
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
  ['6% (Faster than average)', percent(6, { notes: ['Faster than average'] })],
  ['6% (National average, 2017)', percent(6, { notes: ['National average'], from: 2017, to: 2017 })],
  ['$5 (PayScale)', dollars(5, { notes: ['PayScale'] })],
  ['$5 (Estimated)', dollars(5, { notes: ['Estimated'] })],
  ['$5 (+ tips)', dollars(5, { notes: ['+ tips'] })],
  ['$5 (before tax) (union)', dollars(5, { notes: ['before tax', 'union'] })],
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
  'about $50,000',
  '$50,000 plus bonus',
  '$50,000*',
  '$50k',
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
  '$29.05 a fortnight',
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
  '$40,000 - $60,000+',
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

  for (const sign of ['**', '#', 'N/A', '-']) {
    it(`has no number for ${sign}, not even 0`, () => {
      expect(readFigureText(sign)!.value).to.equal(undefined);
    });
  }

  const HUGE: readonly (readonly [title: string, text: string])[] = [
    ['opening brackets', '('.repeat(100_000)],
    ['closing brackets', ')'.repeat(100_000)],
    ['brackets and spaces', '( '.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['a number and spaces', `5${' '.repeat(100_000)}(`],
    ['digits', '9'.repeat(100_000)],
    ['commas', `1${','.repeat(100_000)}`],
    ['dashes', '-'.repeat(100_000)],
    ['a novel', 'It was a dark and stormy night. '.repeat(3_000)],
    ['10 million letters', 'x'.repeat(10_000_000)],
  ];
  for (const [title, text] of HUGE) {
    it(`are read fast: ${title}`, () => {
      expect(millisecondsOf(() => readFigureText(text))).to.be.lessThan(50);
    });
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
});
