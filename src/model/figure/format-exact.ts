import { formatterOf, optionsOf, ROUNDING, sayBound, withSigns, writeRange } from './format.js';
import type { Amount, Language } from './format.js';
import type { Status } from './figure.js';
import type { TableWords } from '../words/table-words.js';

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

/** The same with at most so many decimals; `Intl` refuses options that want more at least. */
const withDecimals = (options: Intl.NumberFormatOptions, most: number): Intl.NumberFormatOptions => ({
  ...options,
  minimumFractionDigits: Math.min(options.minimumFractionDigits ?? 0, most),
  maximumFractionDigits: most,
});

/** Numbers with so many decimals, or with those that are shown of their unit. */
export function formatExact(
  { unit, currency, status, low, value = low!, high }: Numbers,
  maximumFractionDigits: number | undefined,
  { locale, words }: Language<TableWords>,
): string {
  const options = optionsOf({ unit, currency }, [value, high ?? value]);
  const formatter = formatterOf(
    locale,
    maximumFractionDigits === undefined ? options : withDecimals(options, maximumFractionDigits),
  );
  if (high !== undefined && high !== value) return writeRange(formatter, value, high);
  return sayBound(status, withSigns(formatter.format(value)), words);
}

/** A share of 1 in percent: "59%". */
export const formatShare = (share: number, { locale }: Pick<Language, 'locale'>): string =>
  formatterOf(locale, { style: 'percent' }).format(share);
