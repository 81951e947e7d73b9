import * as fc from 'fast-check';
import { formatDay, formatFigure, formatYears, localeOf } from '../../../src/model.js';
import type { Figure } from '../../../src/index.js';
import { tableWords } from '../../../src/model/words/table-words.js';
import { figureIn, inEnglish, plainSpaces } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const figure = (fields: Partial<Figure>): Figure => ({
  status: 'value',
  unit: 'money',
  currency: 'USD',
  sources: [],
  notes: [],
  ...fields,
});
const percent = (value: number) => figure({ unit: 'percent', value });
const range = (low: number, high: number, fields: Partial<Figure> = {}) =>
  figure({ status: 'range', low, high, ...fields });
const inLanguage = (locale: string) => ({ locale, words: tableWords });

describe('zero', () => {
  for (const [title, occupation, measure, text] of [
    ['of money', { pay: -0 }, 'pay', '$0'],
    ['of money that is next to nothing', { pay: -0.001 }, 'pay', '$0.00'],
    ['of jobs', { employmentChange: -0 }, 'employmentChange', '0'],
    ['of growth', { growth: -0.4 }, 'growth', '0%'],
  ] as const) {
    it(`has no sign: ${title}`, () => {
      expect(formatFigure(figureIn(occupation, measure), inEnglish)).to.equal(text);
    });
  }
});

describe('format: figures in English', () => {
  const CASES: readonly (readonly [title: string, figure: Figure, text: string])[] = [
    ['whole dollars', figure({ value: 81765 }), '$81,765'],
    ['no dollars', figure({ value: 0 }), '$0'],
    ['cents', figure({ value: 29.05 }), '$29.05'],
    ['one decimal as cents', figure({ value: 29.5 }), '$29.50'],
    ['fractions of cents', figure({ value: 29.054 }), '$29.05'],
    ['euros', figure({ value: 50000, currency: 'EUR' }), '€50,000'],
    ['euros with cents', figure({ value: 1234.5, currency: 'EUR' }), '€1,234.50'],
    ['yen', figure({ value: 5000000, currency: 'JPY' }), '¥5,000,000'],
    ['a negative amount', figure({ value: -5 }), '−$5'],
    ['a million', figure({ value: 1000000 }), '$1,000,000'],
    ['a range of pay', range(40000, 60000), '$40,000–$60,000'],
    ['a range with cents at one end', range(20, 29.05), '$20.00–$29.05'],
    ['a range of one number', range(50000, 50000), '$50,000'],
    ['a range of counts', range(10, 20, { unit: 'count' }), '10–20'],
    ['at least', figure({ status: 'at-least', value: 239200 }), '$239,200 or more'],
    ['at most', figure({ status: 'at-most', value: 100 }), '$100 or less'],
    ['at least, rounded down', figure({ status: 'at-least', unit: 'percent', value: 10.6 }), '10% or more'],
    ['at most, rounded up', figure({ status: 'at-most', unit: 'percent', value: 10.4 }), '11% or less'],
    ['at least nothing', figure({ status: 'at-least', value: 0 }), '$0 or more'],
    [
      'at least, without the limit',
      figure({ status: 'at-least' }),
      'At or above the highest published figure',
    ],
    ['at most, without the limit', figure({ status: 'at-most' }), 'At or below the lowest published figure'],
    ['missing', figure({ status: 'missing' }), 'Not given'],
    ['not applicable', figure({ status: 'not-applicable' }), 'Does not apply'],
    ['suppressed', figure({ status: 'suppressed' }), 'Not published'],
    ['not collected', figure({ status: 'not-collected' }), 'Not collected'],
    ['withheld', figure({ status: 'withheld' }), 'Not disclosed'],
    ['percent', percent(8), '8%'],
    ['no percent', percent(0), '0%'],
    ['percent with decimals', percent(8.4), '8%'],
    ['percent that is rounded up', percent(8.6), '9%'],
    ['negative percent', percent(-1), '−1%'],
    ['negative percent that is rounded to nothing', percent(-0.3), '0%'],
    ['negative nothing', percent(-0), '0%'],
    ['percent of four digits', percent(1234), '1,234%'],
    ['a count', figure({ unit: 'count', value: 1234567 }), '1,234,567'],
    ['a count with a decimal', figure({ unit: 'count', value: 37.5 }), '37.5'],
    ['a negative count', figure({ unit: 'count', value: -1200 }), '−1,200'],
    ['text', figure({ unit: 'words', status: 'text', text: "Bachelor's degree" }), "Bachelor's degree"],
    ['text with gaps', figure({ unit: 'words', status: 'text', text: '{value} $&' }), '{value} $&'],
  ];
  for (const [title, each, text] of CASES) {
    it(`${title}: ${text}`, () => {
      expect(plainSpaces(formatFigure(each, inEnglish))).to.equal(text);
    });
  }
});

describe('format: languages', () => {
  const CASES: readonly (readonly [locale: string, figure: Figure, text: string])[] = [
    ['en', figure({ value: 81765 }), '$81,765'],
    ['en', figure({ value: 81765, currency: 'EUR' }), '€81,765'],
    ['de', figure({ value: 81765 }), '81.765 $'],
    ['de', figure({ value: 81765.5, currency: 'EUR' }), '81.765,50 €'],
    ['de', percent(8), '8 %'],
    ['de', percent(-1), '−1 %'],
    ['fr', figure({ value: 81765 }), '81 765 $US'],
    ['fr', figure({ value: 81765, currency: 'EUR' }), '81 765 €'],
    ['fr', percent(8), '8 %'],
    ['hi', figure({ value: 8176500 }), '$81,76,500'],
    ['hi', figure({ value: 81765, currency: 'EUR' }), '€81,765'],
    ['hi', percent(8), '8%'],
  ];
  for (const [locale, each, text] of CASES) {
    it(`${locale}: ${text}`, () => {
      expect(plainSpaces(formatFigure(each, inLanguage(locale)))).to.equal(text);
    });
  }

  const latinDigits = (text: string) =>
    text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).replace(/[.,٬٫\s]/g, '');
  for (const [locale, sign] of [
    ['ar', /\$/],
    ['ar-EG', /\$/],
    ['fa', /\$/],
  ] as const) {
    it(`${locale}: all digits and the currency`, () => {
      const text = formatFigure(figure({ value: 81765 }), inLanguage(`${locale}-u-nu-arab`));
      expect(text).to.match(sign);
      expect(latinDigits(text)).to.contain('81765');
    });
  }

  const money = (locale: string, currency: string, value: number) =>
    formatFigure(figure({ value, currency }), inLanguage(locale));
  const MARKED: readonly (readonly [string, string, RegExp])[] = [
    ['ar', 'USD', /\u00a0\u200fUS\$\u200e$/],
    ['ar-EG', 'CAD', /\u00a0\u200fCA\$\u200e$/],
    ['he', 'AUD', /\u00a0\u200f(?:AU|A)\$\u200e$/],
    ['ar', 'CHF', /\u00a0\u200fCHF\u200e$/],
  ];
  for (const [locale, currency, end] of MARKED)
    it(`${locale}: holds the sign of ${currency} together`, () => {
      for (const value of [5, -5, 81765, 29.05]) expect(money(locale, currency, value)).to.match(end);
    });

  for (const locale of ['en', 'de', 'es', 'fr', 'fa', 'ur', 'hi'])
    it(`${locale}: adds nothing to signs of currencies`, () => {
      for (const currency of ['USD', 'CAD', 'CHF', 'GBP'])
        expect(money(locale, currency, 81765)).to.equal(
          new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
            81765,
          ),
        );
    });

  it('ar-EG writes years with its own digits, not grouped', () => {
    expect(formatYears(figure({ from: 2016, to: 2026 }), inLanguage('ar-EG'))).to.equal('٢٠١٦–٢٠٢٦');
  });

  it('puts words of another language around numbers', () => {
    const words = { ...tableWords, 'at-least': 'mindestens {value}' };
    const text = formatFigure(figure({ status: 'at-least', value: 239200 }), { locale: 'de', words });
    expect(plainSpaces(text)).to.equal('mindestens 239.200 $');
  });
});

describe('format: years', () => {
  const CASES: readonly (readonly [Partial<Figure>, string])[] = [
    [{}, ''],
    [{ from: 2017, to: 2017 }, '2017'],
    [{ from: 2016, to: 2026 }, '2016–2026'],
    [{ from: 2017 }, '2017'],
    [{ to: 2017 }, '2017'],
    [{ from: 0, to: 0 }, '0'],
    [{ from: 12026, to: 12026 }, '12026'],
  ];
  for (const [fields, text] of CASES) {
    it(`${JSON.stringify(fields)} is “${text}”`, () => {
      expect(formatYears(figure(fields), { locale: 'en' })).to.equal(text);
    });
  }
});

describe('format: days', () => {
  const CASES: readonly (readonly [day: string, locale: string, text: string])[] = [
    ['2018-03-01', 'en', 'March 1, 2018'],
    ['2018-03-01', 'en-GB', '1 March 2018'],
    ['2018-03-01', 'de', '1. März 2018'],
    ['2018-03-01', 'fr', '1er mars 2018'],
    ['2018-12-31', 'en', 'December 31, 2018'],
    ['2024-02-29', 'en', 'February 29, 2024'],
    ['2018', 'en', '2018'],
    ['2018-03', 'en', '2018-03'],
    ['March 2018', 'en', 'March 2018'],
    ['2018-03-01T00:00:00Z', 'en', '2018-03-01T00:00:00Z'],
    ['2018-13-01', 'en', '2018-13-01'],
    ['2018-02-31', 'en', '2018-02-31'],
    ['0000-00-00', 'en', '0000-00-00'],
    ['', 'en', ''],
  ];
  for (const [day, locale, text] of CASES) {
    it(`“${day}” in ${locale} is “${text}”`, () => {
      expect(formatDay(day, { locale })).to.equal(text);
    });
  }
});

describe('format: the language of a page', () => {
  const CASES: readonly (readonly [lang: string | null | undefined, locale: string])[] = [
    ['en', 'en'],
    ['de', 'de'],
    [' de ', 'de'],
    ['EN-us', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['ar-EG', 'ar-EG'],
    ['', 'en'],
    ['  ', 'en'],
    [null, 'en'],
    [undefined, 'en'],
    ['x', 'en'],
    ['en_US', 'en-US'],
    ['not a language', 'en'],
    ['<script>', 'en'],
    ['💶', 'en'],
    ['de-', 'en'],
    ['en,de', 'en'],
  ];
  for (const [lang, locale] of CASES) {
    it(`${JSON.stringify(lang)} is ${locale}`, () => {
      expect(localeOf(lang)).to.equal(locale);
    });
  }

  it('is one that Intl knows, whatever the page says', () => {
    const tags = fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8}){0,3}$/);
    holds(103, fc.oneof(fc.string(), tags), (lang) => {
      expect(formatFigure(figure({ value: 5 }), inLanguage(localeOf(lang)))).to.match(/\p{Nd}/u);
    });
  });
});
