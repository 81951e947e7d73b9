import { isAbsent } from '../../model/figure/figure.js';
import type { Unit } from '../../model/figure/figure.js';
import type { ReportFault } from '../../model/document/problems.js';
import type { FigureData } from '../../model/document/figure-schema.js';
import { currencyOf, hasUsualCurrency } from './currency-words.js';
import { readWords, scanFigureText } from './parse-figure.js';
import { scaled } from './scale-figure.js';
import type { Scale } from './scale-figure.js';
import type { FigureText, ReadAmount, ScannedFigure } from './scanned-figure.js';

/** What the text of a figure says: by itself, and held against the fields around it. Loaded with what reads text. */

/**
 * Reads the text of a figure as people type it: "$81,765 (Program Project Manager)", "8% (Managers, all other)",
 * ">=$239,200", "208,000+", "$29.05 an hour", "3.200 € brutto/Monat", "₹6-12 LPA", "N/A". Gives nothing when any part
 * of it isn't understood: half a figure is worse than the author's own words.
 * @param locale Decides what a comma and a bare "$" mean: "1.234,56 €" is read in German, "$50,000" as Canadian
 * dollars where the language is that of Canada.
 * @param text One figure, without markup.
 * @returns Its status, value or bounds, currency, interval, years, source and title as far as the text states them;
 * nothing where any part isn't understood.
 * @throws Never.
 * @example
 * ```js
 * readFigureText('$29.05 an hour'); // { status: 'value', value: 29.05, currency: 'USD', per: 'hour' }
 * ```
 */
export function readFigureText(text: string, locale = 'en'): FigureText | undefined {
  const read = scanFigureText(text, locale);
  return (
    read &&
    (Object.fromEntries(
      Object.entries(read).filter(([key]) => !HINTS.includes(key)),
    ) as unknown as FigureText)
  );
}

const HINTS: readonly string[] = ['isScaled', 'isBareDollar', 'isCounted'];

/** Where an amount stands. */
export interface AmountPlace {
  readonly path: string;
  readonly unit: Unit;
  readonly report: ReportFault;
  readonly locale: string;
  readonly text?: { readonly isOfTable?: boolean | undefined } | undefined;
}

/** What the text of an amount says; its own words where it can't be a figure of this row. */
export function amountInText(
  given: string,
  { scale, currency, per }: FigureData,
  { unit, path, report, locale, text }: AmountPlace,
): ReadAmount {
  if (unit === 'words') return readWords(given);
  const read = scanFigureText(given, locale);
  // openings are those of a year, and hours those of a week
  const ofCount = path.endsWith('.openings') ? 'year' : path.endsWith('.hours') ? 'week' : undefined;
  const isOfCount = read?.per !== undefined && read.per === ofCount && !read.currency;
  const fits =
    read &&
    (!read.percent || unit === 'percent') &&
    (!(read.currency ?? read.per) || unit === 'money' || isOfCount);
  const asText = { status: 'text', text: scale ? `${given} (${scale})` : given } as const;
  if (!fits) report({ code: 'unreadable-figure', path, found: given });
  if (!fits) return asText;
  const inFull = scale === undefined ? read : scaled(read, scale);
  const code = unit === 'money' && !isAbsent(read.status) ? 'no-unit' : undefined;
  if (code && !(read.currency ?? currency ?? hasUsualCurrency(locale))) {
    report({ code, path, found: given });
    return asText;
  }
  const money = read.currency ?? currencyOf(currency ?? 'USD', locale) ?? '';
  if (code && inFull && text?.isOfTable && !(read.per ?? per) && isNoYear(inFull, money)) {
    report({ code: 'no-interval', path, found: given });
    return asText;
  }
  if (!inFull) report({ code: 'unclear-scale', path, found: given, wanted: [scale!] });
  return inFull ?? asText;
}

/** Amounts of less are of nothing that is known: "$5". */
const LEAST = 10;
/**
 * Thousands of a currency that are rather paid for a shorter time than a year: "$14.20", "£112", "€3,200". Where pay is
 * stated by the month as a rule, so may be what is high for a month and low for a year: "₹48,000", "kr 39 800".
 */
const LEAST_OF_A_YEAR: readonly (readonly [thousands: number, currencies: string])[] = [
  [5, 'USD EUR GBP AUD CAD NZD KWD BHD OMR JOD'],
  [20, 'CHF SGD MYR RON BGN GEL BRL'],
  [50, 'PLN AED SAR QAR PEN ILS CNY HKD MXN'],
  [100, 'SEK NOK DKK ZAR EGP MAD CZK TRY UAH THB TWD'],
  [150, 'INR PHP BDT LKR NPR RUB'],
  [500, 'KES PKR ISK RSD NGN'],
  [1_000, 'JPY HUF CRC UGX TZS'],
  [6_000, 'CLP KRW XOF XAF'],
  [20_000, 'COP IDR VND'],
];
/** Whether pay without an interval is rather that of a shorter one than a year. */
const isNoYear = ({ value, low, high }: ScannedFigure, currency: string): boolean => {
  const most = value ?? high ?? low ?? 0;
  const [thousands = 1] = LEAST_OF_A_YEAR.find(([, each]) => each.includes(currency)) ?? [];
  return most >= LEAST && most < thousands * 1000;
};

/** A number in full that counts thousands or more; in words where it is past all numbers in its scale. */
export function amountInFull(given: ScannedFigure, scale: Scale): ReadAmount {
  const { value, low, high } = given;
  const ends = [value, low, high].filter((end) => end !== undefined);
  return scaled(given, scale, true) ?? { status: 'text', text: `${ends.join(' – ')} ${scale}` };
}

/**
 * The code of the currency of an amount; nothing where that is none, which is reported. A bare "$" is the dollar that
 * the field names: "$81,000" beside "CAD".
 */
export function currencyIn(
  read: ScannedFigure,
  fields: FigureData,
  { path, report, locale }: AmountPlace,
): string | undefined {
  const isDollar = read.isBareDollar && /^(?:..D|.*\$|MXN|CLP|COP|ARS|UYU)$/.test(fields.currency ?? '');
  const given = (isDollar ? fields.currency : read.currency) ?? fields.currency ?? 'USD';
  // "yen" and "KSh" have three letters, and are no codes
  const currency = currencyOf(given, locale) ?? (/^[a-z]{3}$/i.test(given) ? given.toUpperCase() : undefined);
  if (!currency)
    report({
      code: 'bad-option',
      path: path.replace(/[^.]+$/, 'currency'),
      found: given,
      wanted: ['USD', 'EUR', 'GBP'],
    });
  return currency;
}
