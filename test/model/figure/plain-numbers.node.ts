import fc from 'fast-check';
import { describe, expect, it } from '../../helpers/suite.js';
import type { Figure } from '../../../src/model/figure/figure.js';
import { formatFigure, formatYears } from '../../../src/model/figure/format.js';
import { areForeign, joinTexts, listNames, writeNumber } from '../../../src/model/words/fill.js';
import { english } from '../../../src/model/words/english.js';

const LOCALES = ['en', 'en-US'];
const figure = (fields: Partial<Figure>): Figure => ({
  status: 'value',
  unit: 'count',
  sources: [],
  notes: [],
  ...fields,
});
const whole = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, -0, 999, 1000, -1000));

/** What `Intl` says of a number, with a minus in place of a hyphen, and none before a zero. */
const byIntl = (value: number, locale: string, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options })
    .format(value)
    .replaceAll('-', '\u2212');

describe('what is written without Intl', () => {
  for (const locale of LOCALES) {
    it(`is what Intl writes of whole numbers, dollars and percents in ${locale}`, () => {
      const language = { locale, words: english };
      fc.assert(
        fc.property(whole, (value) => {
          expect(formatFigure(figure({ value }), language)).to.equal(byIntl(value, locale, {}));
          expect(formatFigure(figure({ value, unit: 'percent' }), language)).to.equal(
            byIntl(value, locale, { style: 'unit', unit: 'percent' }),
          );
          const money = { style: 'currency', currency: 'USD', maximumFractionDigits: 0 } as const;
          expect(formatFigure(figure({ value, unit: 'money', currency: 'USD' }), language)).to.equal(
            byIntl(value, locale, money),
          );
          expect(writeNumber(value, locale)).to.equal(value.toLocaleString(locale));
        }),
      );
    });

    it(`is what Intl writes of years in ${locale}`, () => {
      fc.assert(
        fc.property(fc.integer({ min: -9999, max: 99_999 }), (year) => {
          const said = new Intl.NumberFormat(locale, { useGrouping: false }).format(year);
          expect(formatYears(figure({ from: year, to: year }), { locale })).to.equal(said);
        }),
      );
    });

    it(`is what Intl writes of names in ${locale}`, () => {
      fc.assert(
        fc.property(fc.array(fc.string()), (names) => {
          expect(listNames(names, locale)).to.equal(new Intl.ListFormat(locale).format(names));
        }),
      );
    });
  }
});

describe('texts of one line in a language from right to left', () => {
  const CASES: readonly (readonly [string, readonly string[], string])[] = [
    ['ar', ['Bureau', 'Wages, 2025–35'], '\u2066Bureau, Wages, 2025–35\u2069'],
    ['he', ['Bureau'], '\u2066Bureau\u2069'],
    ['ar', ['وزارة العمل', 'Wages'], 'وزارة العمل; Wages'],
    ['ar', ['Bureau', 'أجور'], 'Bureau; أجور'],
    ['en', ['Bureau', 'Wages'], 'Bureau; Wages'],
    ['de', ['وزارة العمل', 'Wages'], 'وزارة العمل; Wages'],
  ];
  for (const [locale, texts, joined] of CASES)
    it(`${locale}: ${joined}`, () => {
      expect(joinTexts(texts, '; ', locale)).to.equal(joined);
      expect(areForeign(texts, locale)).to.equal(joined.startsWith('\u2066'));
    });
});
