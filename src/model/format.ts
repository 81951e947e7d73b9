import { isAbsent } from './figure.js';
import type { Figure, Period, Unit } from './figure.js';
import { fill } from './words.js';
import type { Words } from './words.js';

/** How numbers and dates are written: a language that `Intl` knows, and the words around them. */
export interface Language {
  readonly locale: string;
  readonly words: Words;
}

/** The first of the wanted languages that is well formed; a page's `lang` may hold anything. */
export function localeOf(lang: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(lang?.trim() || 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** Growth is published in whole percents, pay in whole units unless there are cents, counts as they are. */
function optionsOf(unit: Unit, values: readonly number[]): Intl.NumberFormatOptions {
  if (unit.kind === 'percent')
    return { style: 'unit', unit: 'percent', maximumFractionDigits: 0, signDisplay: 'negative' };
  if (unit.kind !== 'money') return { maximumFractionDigits: 1 };
  const digits = values.every(Number.isInteger) ? 0 : 2;
  return {
    style: 'currency',
    currency: unit.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  };
}

/** The figure as a reader sees it: a number in the language of the page, a word where there is none. */
export function formatFigure(figure: Figure, { locale, words }: Language): string {
  const { status, value, low, high, unit } = figure;
  if (isAbsent(status)) return words[status];
  if (status === 'text') return figure.text ?? words.missing;
  if (low !== undefined && high !== undefined)
    return formatterOf(locale, optionsOf(unit, [low, high])).formatRange(low, high);
  if (value === undefined) return status === 'at-most' ? words.belowLimit : words.aboveLimit;
  const number = formatterOf(locale, optionsOf(unit, [value])).format(value);
  if (status === 'value') return number;
  return fill(status === 'at-least' ? words.atLeast : words.atMost, { value: number });
}

/** "2017", "2016–2026": years are not grouped. */
export function formatPeriod({ from, to }: Period, { locale }: Language): string {
  const years = formatterOf(locale, { useGrouping: false, maximumFractionDigits: 0 });
  return from === to ? years.format(from) : `${years.format(from)}–${years.format(to)}`;
}

/** A day as YYYY-MM-DD in the language of the page; anything else stays as the author wrote it. */
export function formatDay(day: string, { locale }: Language): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(day) : undefined;
  if (!date || Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** "A, B, and C" in the language of the page. */
export const formatList = (items: readonly string[], { locale }: Language): string =>
  new Intl.ListFormat(locale).format(items);
