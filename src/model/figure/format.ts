import { isAbsent } from './figure.js';
import type { Figure, Status, Unit } from './figure.js';
import { fill, isPlainLocale, plainDigits } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';
import type { Words } from '../words/english.js';

/** How numbers and dates are written: a language that `Intl` knows, and the words around them. */
export interface Language<Own = Words> {
  /** BCP 47 tag: "en", "de-AT". */
  readonly locale: string;
  /** The words, by key. */
  readonly words: Own;
}

/**
 * The language in its canonical form; a page's `lang` may hold anything, for which another one stands in.
 * @param lang A language tag, in any case.
 * @param otherwise What stands in. Default: English.
 * @returns A tag that `Intl` takes.
 * @throws Never.
 * @example
 * ```js
 * localeOf('DE-at'); // 'de-AT'
 * localeOf('no language'); // 'en'
 * ```
 */
export function localeOf(lang: string | null | undefined, otherwise = 'en'): string {
  try {
    return Intl.getCanonicalLocales(lang?.trim().replaceAll('_', '-') || otherwise)[0] ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Making a formatter costs far more than using it. None writes a zero with a sign. */
const formatters = new Map<string, Intl.NumberFormat>();
/** The same by locale under the options themselves, for those that are constants: writing them as a key costs more than formatting. */
const byOptions = new WeakMap<Intl.NumberFormatOptions, Map<string, Intl.NumberFormat>>();

export function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const ofOptions = byOptions.get(options) ?? new Map<string, Intl.NumberFormat>();
  const found = ofOptions.get(locale);
  if (found) return found;
  const key = locale + JSON.stringify(options);
  const formatter =
    formatters.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
  formatters.set(key, formatter);
  byOptions.set(options, ofOptions.set(locale, formatter));
  return formatter;
}

/**
 * A sign of a currency with Latin letters, behind a number that is read from right to left: with nothing to hold the
 * rest of it, "US$" would be seen as "$US", and after a minus "US" would go to the number's other side.
 */
const SIGN_BEHIND = /(?<=[\u200f٠-٩].*\u00a0)\u200f?([A-Z]+\p{Sc}?)/gu;

/** A number of `Intl` with its signs as readers know them: a minus is as wide as a plus, and no hyphen. */
export const withSigns = (text: string): string =>
  text.replaceAll('-', '\u2212').replace(SIGN_BEHIND, '\u200f$1\u200e');

/**
 * A range of numbers: "3–5 %". The dash between them is no minus, which Spanish has a hyphen for; and two numbers below
 * zero have a minus each: `Intl` writes one for both, and "−5–3 %" would end above zero.
 */
export const writeRange = (formatter: Intl.NumberFormat, low: number, high: number): string =>
  withSigns(
    high < 0
      ? `${formatter.format(low)} – ${formatter.format(high)}`
      : formatter.formatRange(low, high).replace(/(\d.*)-/, '$1–'),
  );

/** A number of something, without what is known of it as a figure. */
export interface Amount {
  readonly unit: Unit;
  /** Of money: ISO 4217 code of the currency. */
  readonly currency?: string | undefined;
  readonly value: number;
}

const PERCENT: Intl.NumberFormatOptions = { style: 'unit', unit: 'percent', maximumFractionDigits: 0 };
const COUNT: Intl.NumberFormatOptions = { maximumFractionDigits: 1 };
const DECIMAL: Intl.NumberFormatOptions = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
const YEAR: Intl.NumberFormatOptions = { useGrouping: false };
/** By currency and digits. */
const MONEY = new Map<string, Intl.NumberFormatOptions>();

/** Growth is published in whole percents, pay in whole units unless there are cents, counts as they are. */
export const optionsOf = (
  amount: Pick<Amount, 'unit' | 'currency'>,
  values: readonly number[],
): Intl.NumberFormatOptions => optionsFor(amount, values.every(Number.isInteger));

function optionsFor(
  { unit, currency }: Pick<Amount, 'unit' | 'currency'>,
  isWhole: boolean,
): Intl.NumberFormatOptions {
  if (unit === 'percent') return PERCENT;
  if (unit !== 'money') return isWhole ? COUNT : DECIMAL;
  const digits = isWhole ? 0 : 2;
  const key = `${currency} ${digits}`;
  const options = MONEY.get(key) ?? {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
  MONEY.set(key, options);
  return options;
}

/**
 * The figure as a reader sees it: a number in the language of the page, a word where there is none.
 * @param figure A figure of a comparison.
 * @param language Language of numbers, and the words.
 * @param line The figures that it stands in line with, itself among them: all have as many decimals. Default: itself.
 * @returns Plain text: "$81,765", "8%", "$239,200 or more", "Not published". The interval of pay isn't part of it.
 * @throws Never.
 * @example
 * ```js
 * formatFigure(occupation.figures.get('pay.median'), { locale: 'en', words: english }); // "$81,765"
 * ```
 */
export function formatFigure(
  figure: Figure,
  { locale, words }: Language<TableWords>,
  line: readonly (Figure | undefined)[] = [figure],
): string {
  const { status, low, value = low, high, text } = figure;
  if (isAbsent(status)) return words[status];
  if (status === 'text') return sayValue(text!, words);
  if (value === undefined) return words[`${status as Bound}.limit`];
  const isWhole = isWholeIn(line, figure);
  const short = status === 'value' && isWhole && shortFormat(figure, locale, value);
  if (short) return short;
  const plain = optionsFor(figure, isWhole);
  if (status === 'range' && low !== high) return writeRange(formatterOf(locale, plain), low!, high!);
  const options = status === 'value' ? plain : { ...plain, roundingMode: ROUNDING[status] };
  return sayBound(status, withSigns(formatterOf(locale, options).format(value)), words);
}

/** Whether the figures of a line are whole numbers, by their unit: each of a thousand figures asks that of all. */
const wholeLines = new WeakMap<readonly unknown[], Map<string, boolean>>();
/** Where there are no more figures than these, looking at them costs less than remembering. */
const FEW = 8;

/** Whether all figures of the same unit as one are whole numbers. */
function isWholeIn(line: readonly (Figure | undefined)[], figure: Figure): boolean {
  if (line.length <= FEW) return areWhole(line, figure);
  const key = `${figure.unit} ${figure.currency} ${figure.per}`;
  const known = wholeLines.get(line) ?? new Map<string, boolean>();
  const isWhole = known.get(key) ?? areWhole(line, figure);
  wholeLines.set(line, known.set(key, isWhole));
  return isWhole;
}

/** Whether all figures of a line that are of the same unit as one are whole numbers. */
export const areWhole = (line: readonly (Figure | undefined)[], { unit, currency, per }: Figure): boolean =>
  line.every((other) => {
    if (other?.unit !== unit || other.currency !== currency || other.per !== per) return true;
    const { value = 0, low = 0, high = 0 } = other;
    return Number.isInteger(value) && Number.isInteger(low) && Number.isInteger(high);
  });

/** A whole number as English in America writes it; nothing where that isn't known without `Intl`. */
function shortFormat(
  { unit, currency }: Pick<Amount, 'unit' | 'currency'>,
  locale: string,
  value: number,
): string | undefined {
  const digits = plainDigits(value, locale);
  if (!digits || unit === 'words' || (unit === 'money' && currency !== 'USD')) return undefined;
  return `${value < 0 ? '\u2212' : ''}${unit === 'money' ? '$' : ''}${digits}${unit === 'percent' ? '%' : ''}`;
}

/** Words that data sets have in English, as the language has them; any other words are as the author wrote them. */
export const sayValue = (text: string, words: TableWords): string =>
  (words as Readonly<Record<string, string>>)[`value.${text.toLowerCase().replaceAll('’', "'")}`] ?? text;

/** "10.6% or more" is no "11% or more". */
export const ROUNDING: Readonly<Partial<Record<Status, 'floor' | 'ceil'>>> = {
  'at-least': 'floor',
  'at-most': 'ceil',
};

type Bound = 'at-least' | 'at-most';

/** A number, or what it is the bound of: "$239,200 or more". */
export const sayBound = (status: Status | undefined, value: string, words: TableWords): string =>
  status === 'at-least' || status === 'at-most' ? fill(words[status], { value }) : value;

/**
 * The year or years of a figure: years are not grouped.
 * @param figure A figure of a comparison.
 * @param language Language of numbers.
 * @returns "2017", "2016–2026"; empty for a figure without a year.
 * @throws Never.
 * @example
 * ```js
 * formatYears(occupation.figures.get('growth'), { locale: 'en' }); // "2016–2026"
 * ```
 */
export function formatYears({ from, to }: Figure, { locale }: Pick<Language, 'locale'>): string {
  const first = from ?? to;
  if (first === undefined) return '';
  const written = (year: number) =>
    isPlainLocale(locale) && Number.isSafeInteger(year) && year >= 0
      ? String(year)
      : formatterOf(locale, YEAR).format(year);
  return to === undefined || Object.is(to, first) ? written(first) : `${written(first)}–${written(to)}`;
}

/**
 * A day in the language of the page; anything but YYYY-MM-DD stays as the author wrote it.
 * @param day The day on which a source was retrieved, say.
 * @param language Language of dates.
 * @returns "March 1, 2018".
 * @throws Never.
 * @example
 * ```js
 * formatDay('2018-03-01', { locale: 'en' }); // "March 1, 2018"
 * ```
 */
export function formatDay(day: string, { locale }: Pick<Language, 'locale'>): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(day) ? day : NaN);
  const isDay = !Number.isNaN(+date) && date.toISOString().startsWith(day);
  return isDay ? sayDay(date, locale, 'UTC') : day;
}

/** A day written out. French counts the first of a month, "1er avril", as `Intl` doesn't. */
export function sayDay(date: Date, locale: string, timeZone?: string): string {
  const text = date.toLocaleDateString(locale, { dateStyle: 'long', timeZone });
  return locale.startsWith('fr') ? text.replace(/^1(?= )/, '1er') : text;
}
