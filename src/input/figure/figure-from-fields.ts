import { isAbsent } from '../../model/figure/figure.js';
import type { Figure, Source, Statistic, Unit } from '../../model/figure/figure.js';
import type { ReportFault } from '../../model/document/problems.js';
import type { FigureData } from '../../model/document/figure-schema.js';
import type { ScannedFigure } from './scanned-figure.js';
import type { TextReader } from './text-reader.js';

/** What reads the figures of a document. */
export interface FigureReader {
  readonly report: ReportFault;
  /** Decides what commas and signs in the text of a figure mean. */
  readonly locale: string;
  /** Reads text, once it has been loaded. */
  readonly text?: TextReader | undefined;
  /** Asks for a reader of text. */
  readonly want: () => void;
}

/** Where a figure stands, and what that decides for it. */
export interface FigurePlace extends FigureReader {
  readonly path: string;
  readonly unit: Unit;
  readonly statistic?: Statistic;
  /** Finds a source by its key, or makes one of its name. */
  readonly sourceOf: (key: string) => Source;
}

/** Makes a typed figure of a number or a text and the fields around it, defaults filled in. */
export function readFigure(
  amount: number | string | undefined,
  fields: FigureData,
  place: FigurePlace,
): Figure {
  const { unit, statistic, sourceOf } = place;
  const { status: said, source = [], notes = [], year, for: title, ...rest } = withoutScale(fields);
  const read = readAmount(amount, fields, place);
  const { value, text, basis = rest.basis, kind = rest.kind, place: where = rest.place } = read;
  const isFixed = read.status === 'range' || read.status === 'text';
  const status = said && said !== 'value' && (isAbsent(said) || !isFixed) ? said : read.status;
  const first = read.from ?? rest.from ?? year ?? rest.to;
  const [from, to] = lowerFirst(first, read.to ?? rest.to ?? first);
  const [low, high] = isAbsent(status) ? [] : lowerFirst(read.low, read.high);
  return {
    ...rest,
    ...(unit === 'money' && { statistic, ...moneyOf(read, fields, place) }),
    basis,
    kind,
    place: where,
    status,
    unit,
    from,
    to,
    low,
    high,
    ...conditionOf(rest.condition, read.condition),
    ...(!isAbsent(status) && { value, text }),
    notes: [...new Set([...notes, ...(read.notes ?? [])])],
    measuredFor: title ?? read.for,
    sources: [...new Set((read.source ?? source).map(sourceOf))],
  };
}

/** The scale is in the number by then. */
const withoutScale = (fields: FigureData): FigureData =>
  'scale' in fields ? Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'scale')) : fields;

/** What the column says holds for the cell, too. */
function conditionOf(around: string | undefined, own: string | undefined) {
  const condition = [...new Set([around, own])].filter(Boolean).join(', ');
  return condition && { condition };
}

type End = number | undefined;

/** The ends of a span, the lower one first. */
const lowerFirst = (one: End, other: End): readonly [End, End] =>
  other! < one! ? [other, one] : [one, other];

type ReadAmount = ScannedFigure & { readonly text?: string };

function readAmount(
  amount: number | string | undefined,
  { low, high, scale, currency, per }: FigureData,
  { unit, path, report, locale, text: reader, want }: FigurePlace,
): ReadAmount {
  const isPlain = unit === 'words' && typeof amount === 'string' && !UNPLAIN.test(amount.trim());
  if (isPlain) return { status: 'text', text: amount };
  if ((typeof amount === 'string' || scale !== undefined) && !reader) want();
  const given = amountOf(amount, low, high);
  if (typeof given !== 'string')
    return scale === undefined || !reader
      ? given
      : (reader.scaled(given, scale, true) ?? inWords(given, scale));
  if (!reader) return { status: 'text', text: given };
  if (unit === 'words') return reader.readWords(given);
  const read = reader.scanFigureText(given, locale);
  // openings are those of a year
  const isYearly = read?.per === 'year' && !read.currency && path.endsWith('.openings');
  const fits =
    read &&
    (!read.percent || unit === 'percent') &&
    (!(read.currency ?? read.per) || unit === 'money' || isYearly);
  const asText = { status: 'text', text: scale ? `${given} (${scale})` : given } as const;
  if (!fits) report({ code: 'unreadable-figure', path, found: given });
  if (!fits) return asText;
  const inFull = scale === undefined ? read : reader.scaled(read, scale);
  const code = unit === 'money' && !isAbsent(read.status) ? 'no-unit' : undefined;
  if (code && !(read.currency ?? currency ?? reader.hasUsualCurrency(locale))) {
    report({ code, path, found: given });
    return asText;
  }
  if (code && inFull && reader.isOfTable && !(read.per ?? per) && isNoYear(inFull)) {
    report({ code: 'no-interval', path, found: given });
    return asText;
  }
  if (!inFull) report({ code: 'unclear-scale', path, found: given, wanted: [scale!] });
  return inFull ?? asText;
}

/** Amounts of two or three digits are paid for an hour, a day or a week: "$14.20", "£112", "€620". */
const [LEAST_OF_AN_HOUR, LEAST_OF_A_YEAR] = [10, 1000];
/** Whether pay without an interval is rather that of a shorter one than a year. */
const isNoYear = ({ value, low, high }: ScannedFigure): boolean => {
  const most = value ?? high ?? low ?? 0;
  return most >= LEAST_OF_AN_HOUR && most < LEAST_OF_A_YEAR;
};

/** A number that is past all numbers in its scale. */
const inWords = ({ value, low, high }: ScannedFigure, scale: string): ReadAmount => ({
  status: 'text',
  text: `${[value, low, high].filter((end) => end !== undefined).join(' – ')} ${scale}`,
});

/** A number or a bound as a figure; text is to be read. */
function amountOf(amount: number | string | undefined, low?: number, high?: number): ReadAmount | string {
  if (typeof amount === 'string') return amount;
  if (amount !== undefined) return { status: 'value', value: amount };
  if (low === undefined)
    return high === undefined ? { status: 'missing' } : { status: 'at-most', value: high };
  return high === undefined ? { status: 'at-least', value: low } : { status: 'range', low, high };
}

/** Words that may say more than they are: with brackets at the end, or in place of a statement. */
const UNPLAIN = /\)$|^\W+$|^(?:n\W?a\W?|unknown|(?:not|does not) .*)$/i;

/** A bare "$" is the dollar that the field names: "$81,000" beside "CAD". */
function moneyOf(
  read: ReadAmount,
  fields: FigureData,
  { path, report, locale, text: reader, want }: FigurePlace,
) {
  const isDollar = read.isBareDollar && /^(?:..D|.*\$|MXN|CLP|COP|ARS|UYU)$/.test(fields.currency ?? '');
  const given = (isDollar ? fields.currency : read.currency) ?? fields.currency ?? 'USD';
  const isCode: boolean = /^[a-z]{3}$/i.test(given);
  if (!isCode && !reader) want();
  // "yen" and "KSh" have three letters, and are no codes
  const currency = reader?.currencyOf(given, locale) ?? (isCode ? given.toUpperCase() : undefined);
  if (!currency && reader)
    report({
      code: 'bad-option',
      path: path.replace(/[^.]+$/, 'currency'),
      found: given,
      wanted: ['USD', 'EUR', 'GBP'],
    });
  return { currency: currency ?? 'XXX', per: read.per ?? fields.per ?? 'year' };
}
