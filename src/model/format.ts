import { isAbsent } from './figure.js';
import type { Figure, Unit } from './figure.js';
import { fill } from './words.js';
import type { TableWords, Words } from './words.js';

/** How numbers and dates are written: a language that `Intl` knows, and the words around them. */
export interface Language<Own = Words> {
  readonly locale: string;
  readonly words: Own;
}

/** The language in its canonical form; a page's `lang` may hold anything, for which another one stands in. */
export function localeOf(lang: string | null | undefined, otherwise = 'en'): string {
  try {
    return Intl.getCanonicalLocales(lang?.trim() || otherwise)[0] ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, formatter);
  return formatter;
}

/** A number of something, without what is known of it as a figure. */
export interface Amount {
  readonly unit: Unit;
  /** Of money: ISO 4217 code of the currency. */
  readonly currency?: string | undefined;
  readonly value: number;
}

/** Growth is published in whole percents, pay in whole units unless there are cents, counts as they are. */
function optionsOf(
  { unit, currency }: Pick<Amount, 'unit' | 'currency'>,
  values: readonly number[],
): Intl.NumberFormatOptions {
  if (unit === 'percent') return { style: 'unit', unit, maximumFractionDigits: 0, signDisplay: 'negative' };
  if (unit !== 'money') return { maximumFractionDigits: 1 };
  const digits = values.every(Number.isInteger) ? 0 : 2;
  return { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/** The figure as a reader sees it: a number in the language of the page, a word where there is none. */
export function formatFigure(figure: Figure, { locale, words }: Language<TableWords>): string {
  const { status, low, value = low, high, text } = figure;
  if (isAbsent(status)) return words[status];
  if (status === 'text') return text!;
  if (status === 'range' && low !== high)
    return formatterOf(locale, optionsOf(figure, [low!, high!])).formatRange(low!, high!);
  if (value === undefined) return words[status === 'at-most' ? 'at-most.limit' : 'at-least.limit'];
  const number = formatterOf(locale, optionsOf(figure, [value])).format(value);
  return status === 'at-least' || status === 'at-most' ? fill(words[status], { value: number }) : number;
}

/** A number on the scale that a figure is drawn on: short, "$100K", "10%". */
export function formatTick(value: number, { unit, currency }: Figure, locale: string): string {
  const options: Intl.NumberFormatOptions =
    unit === 'money'
      ? { style: 'currency', currency, notation: 'compact' }
      : { style: 'unit', unit, signDisplay: 'negative' };
  return formatterOf(locale, { ...options, maximumSignificantDigits: 3 }).format(value);
}

/** A number as it is shown, rounded, where it is one of an amount's unit. */
export const shownOf = (amount: Amount, value: number): number =>
  Number(
    formatterOf('en', {
      maximumFractionDigits: optionsOf(amount, [value]).maximumFractionDigits,
      useGrouping: false,
    }).format(value),
  );

/** Decimals of numbers that are written out: enough for the first digit of what they differ by, and two at least. */
const decimalsFor = (difference: number): number =>
  Math.min(20, Math.max(2, Math.ceil(-Math.log10(difference))));

/** A figure with the digits that make a difference. */
export function formatExact(
  figure: Figure,
  difference: number,
  { locale, words }: Language<TableWords>,
): string {
  const { status, low, value = low!, high } = figure;
  const options = optionsOf(figure, [value, high ?? value]);
  const formatter = formatterOf(locale, { ...options, maximumFractionDigits: decimalsFor(difference) });
  if (status === 'range') return formatter.formatRange(value, high!);
  const number = formatter.format(value);
  return status === 'at-least' || status === 'at-most' ? fill(words[status], { value: number }) : number;
}

/**
 * Percentage points: as whole ones, or with decimals; as a number where it is one that can be counted, else from one to
 * another.
 */
export function formatPoints(
  amounts: readonly Amount[],
  isWhole: boolean,
  { locale }: Pick<Language, 'locale'>,
): number | string {
  const [from, to] = amounts.map(({ value }) => value);
  const maximumFractionDigits = isWhole ? 0 : decimalsFor(from!);
  const formatter = formatterOf(locale, { maximumFractionDigits });
  if (to !== undefined) return formatter.formatRange(from!, to);
  return maximumFractionDigits > 3 ? formatter.format(from!) : Number(from!.toFixed(maximumFractionDigits));
}

/** An amount above zero, or from one to another; never rounded down to nothing. */
export function formatAmounts(amounts: readonly Amount[], { locale }: Pick<Language, 'locale'>): string {
  const values = amounts.map(({ value }) => value);
  const options = optionsOf(amounts[0]!, values);
  const isTiny = Number(values[0]!.toFixed(options.maximumFractionDigits)) === 0;
  const formatter = formatterOf(locale, isTiny ? { ...options, maximumSignificantDigits: 1 } : options);
  return values.length > 1 ? formatter.formatRange(values[0]!, values[1]!) : formatter.format(values[0]!);
}

/** A share of 1 in percent: "59%". */
export const formatShare = (share: number, { locale }: Pick<Language, 'locale'>): string =>
  formatterOf(locale, { style: 'percent' }).format(share);

/** "2017", "2016–2026": years are not grouped. Nothing for a figure without a year. */
export function formatYears({ from, to }: Figure, { locale }: Pick<Language, 'locale'>): string {
  return [...new Set([from ?? [], to ?? []].flat())]
    .map((year) => formatterOf(locale, { useGrouping: false }).format(year))
    .join('–');
}

/** A day as YYYY-MM-DD in the language of the page; anything else stays as the author wrote it. */
export function formatDay(day: string, { locale }: Pick<Language, 'locale'>): string {
  const date = new Date(/^\d{4}-\d\d-\d\d$/.test(day) ? day : NaN);
  const isDay = !Number.isNaN(+date) && date.toISOString().startsWith(day);
  return isDay ? date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }) : day;
}
