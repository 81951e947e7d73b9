import { isAbsent } from './figure.js';
import type { Figure, Status, Unit } from './figure.js';
import { fill } from '../words/words.js';
import type { TableWords, Words } from '../words/words.js';

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

/** Making a formatter costs far more than using it. None writes a zero with a sign. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const formatter =
    formatters.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...options });
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
  if (unit === 'percent') return { style: 'unit', unit, maximumFractionDigits: 0 };
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
  if (value === undefined) return words[`${status as Bound}.limit`];
  const options = { ...optionsOf(figure, [value]), roundingMode: ROUNDING[status] };
  return sayBound(status, formatterOf(locale, options).format(value), words);
}

/** "10.6% or more" is no "11% or more". */
const ROUNDING: Readonly<Partial<Record<Status, 'floor' | 'ceil'>>> = {
  'at-least': 'floor',
  'at-most': 'ceil',
};

type Bound = 'at-least' | 'at-most';

/** A number, or what it is the bound of: "$239,200 or more". */
const sayBound = (status: Status | undefined, value: string, words: TableWords): string =>
  status === 'at-least' || status === 'at-most' ? fill(words[status], { value }) : value;

/** A number on the scale that a figure is drawn on: short, "$100K", "10%". */
export function formatTick(value: number, { unit, currency }: Figure, locale: string): string {
  const options: Intl.NumberFormatOptions =
    unit === 'money' ? { style: 'currency', currency, notation: 'compact' } : { style: 'unit', unit };
  return formatterOf(locale, { ...options, maximumSignificantDigits: 3 }).format(value);
}

/** A number as it is shown, rounded, where it is one of an amount's unit; a bound as a figure of that status. */
export function shownOf(amount: Amount, value: number, status?: Status): number {
  if (Number.isInteger(value)) return value;
  const { maximumFractionDigits } = optionsOf(amount, [value]);
  const roundingMode = status && ROUNDING[status];
  return Number(
    roundingMode
      ? formatterOf('en', { maximumFractionDigits, roundingMode, useGrouping: false }).format(value)
      : // halves are rounded by the digits that are written, which a double may lie a little below
        (value * (1 + Number.EPSILON)).toFixed(maximumFractionDigits),
  );
}

/** Decimals that write a difference out: its first digit, and three at least. */
export const decimalsFor = (difference: number): number =>
  Math.min(20, Math.max(3, Math.ceil(-Math.log10(difference))));

/** The numbers of a figure, or of a difference. */
type Numbers = Pick<Amount, 'unit' | 'currency'> & {
  readonly [Key in 'value' | 'low' | 'high']?: number | undefined;
} & { readonly status?: Status };

/** Numbers with so many decimals, or with those that are shown of their unit. */
export function formatExact(
  { unit, currency, status, low, value = low!, high }: Numbers,
  maximumFractionDigits: number | undefined,
  { locale, words }: Language<TableWords>,
): string {
  const options = optionsOf({ unit, currency }, [value, high ?? value]);
  const formatter = formatterOf(
    locale,
    maximumFractionDigits === undefined ? options : { ...options, maximumFractionDigits },
  );
  if (high !== undefined && high !== value) return formatter.formatRange(value, high);
  return sayBound(status, formatter.format(value), words);
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
