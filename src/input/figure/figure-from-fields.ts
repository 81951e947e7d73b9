import { isAbsent } from '../../model/figure/figure.js';
import type { Figure, Source, Statistic, Unit } from '../../model/figure/figure.js';
import type { ReportFault } from '../../model/document/problems.js';
import type { FigureData } from '../../model/document/figure-schema.js';
import type { ReadAmount } from './scanned-figure.js';
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

/**
 * Makes a typed figure of a number or a text and the fields around it, defaults filled in. All figures have the same
 * properties in the same order, and nothing is copied: engines are several times as fast with such objects.
 * @param fields What is said around the number; what isn't said of figures is passed over.
 */
export function readFigure(
  amount: number | string | undefined,
  fields: FigureData,
  place: FigurePlace,
): Figure {
  const { unit, sourceOf } = place;
  const { status: said, source = NONE, notes = NONE, year, from: begin, to: end } = fields;
  const read = readAmount(amount, fields, place);
  const isFixed = read.status === 'range' || read.status === 'text';
  const status = said && said !== 'value' && (isAbsent(said) || !isFixed) ? said : read.status;
  const first = read.from ?? begin ?? year ?? end;
  const [from, to] = lowerFirst(first, read.to ?? end ?? first);
  const isThere = !isAbsent(status);
  const [low, high] = isThere ? lowerFirst(read.low, read.high) : NONE;
  const { currency, per } = unit === 'money' ? moneyOf(read, fields, place) : fields;
  return {
    status,
    unit,
    value: isThere ? read.value : undefined,
    low,
    high,
    text: isThere ? read.text : undefined,
    currency,
    per,
    statistic: unit === 'money' ? place.statistic : undefined,
    basis: read.basis ?? fields.basis,
    kind: read.kind ?? fields.kind,
    from,
    to,
    place: read.place ?? fields.place,
    condition: conditionOf(fields.condition, read.condition),
    measuredFor: fields.for ?? read.for,
    sources: each((read.source ?? source).map(sourceOf)),
    notes: each(read.notes ? [...notes, ...read.notes] : notes),
  };
}

const NONE: readonly never[] = [];

/** Every item once. */
const each = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length > 1 ? [...new Set(items)] : items;

/** What the column says holds for the cell, too. */
const conditionOf = (around: string | undefined, own: string | undefined): string | undefined =>
  around && own && around !== own ? `${around}, ${own}` : around || own;

type End = number | undefined;

/** The ends of a span, the lower one first. */
const lowerFirst = (one: End, other: End): readonly [End, End] =>
  other! < one! ? [other, one] : [one, other];

/** A plain number or plain words; what takes more to be understood is read by what reads text. */
function readAmount(amount: number | string | undefined, fields: FigureData, place: FigurePlace): ReadAmount {
  const { low, high, scale } = fields;
  const { unit, text: reader, want } = place;
  const isPlain = unit === 'words' && typeof amount === 'string' && !UNPLAIN.test(amount.trim());
  if (isPlain) return { status: 'text', text: amount };
  if ((typeof amount === 'string' || scale !== undefined) && !reader) want();
  const given = amountOf(amount, low, high);
  if (typeof given === 'string')
    return reader ? reader.amountInText(given, fields, place) : { status: 'text', text: given };
  return reader && scale !== undefined ? reader.amountInFull(given, scale) : given;
}

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

/** Currency and interval; a currency that isn't written as a code is known to what reads text. */
function moneyOf(read: ReadAmount, fields: FigureData, place: FigurePlace) {
  const { currency: given = 'USD' } = fields;
  const { text: reader, want } = place;
  const isCode = /^[a-z]{3}$/i.test(given);
  if (!isCode && !reader) want();
  const plain = isCode ? given.toUpperCase() : undefined;
  const currency = reader ? reader.currencyIn(read, fields, place) : plain;
  return { currency: currency ?? 'XXX', per: read.per ?? fields.per ?? 'year' };
}
