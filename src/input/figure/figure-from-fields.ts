import { isAbsent } from '../../model/figure/figure.js';
import type { Figure, Source, Statistic, Unit } from '../../model/figure/figure.js';
import type { Tell } from '../../model/document/problems.js';
import type { FigureData } from '../../model/document/figure-schema.js';
import type { FigureText } from './parse-figure.js';
import type { TextReader } from './text-reader.js';

/** What reads the figures of a document. */
export interface FigureReader {
  readonly tell: Tell;
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
  const { path, unit, statistic, sourceOf, tell } = place;
  const { status: said, source = [], notes = [], year, for: title, ...rest } = fields;
  const read = readAmount(amount, fields, place);
  const { value, text, basis = rest.basis, kind = rest.kind, place: where = rest.place } = read;
  const isFixed = read.status === 'range' || read.status === 'text';
  const status = said && said !== 'value' && (isAbsent(said) || !isFixed) ? said : read.status;
  const first = read.from ?? rest.from ?? year ?? rest.to;
  const [from, to] = inOrder(first, read.to ?? rest.to ?? first);
  const [low, high] = isAbsent(status) ? [] : inOrder(read.low, read.high);
  return {
    ...rest,
    ...(unit === 'money' && { statistic, ...moneyOf(read, fields, path, tell) }),
    ...{ basis, kind, place: where, status, unit, from, to, low, high },
    ...(!isAbsent(status) && { value, text }),
    notes: [...new Set([...notes, ...(read.notes ?? [])])],
    measuredFor: title ?? read.for,
    sources: [...new Set(source.map(sourceOf))],
  };
}

type End = number | undefined;

/** The ends of a span, the lower one first. */
const inOrder = (one: End, other: End): readonly [End, End] => (other! < one! ? [other, one] : [one, other]);

type Amount = FigureText & { readonly text?: string };

function readAmount(
  amount: number | string | undefined,
  { low, high }: FigureData,
  { unit, path, tell, locale, text: reader, want }: FigurePlace,
): Amount {
  if (typeof amount === 'number') return { status: 'value', value: amount };
  if (amount === undefined) {
    if (low === undefined)
      return high === undefined ? { status: 'missing' } : { status: 'at-most', value: high };
    return high === undefined ? { status: 'at-least', value: low } : { status: 'range', low, high };
  }
  const isPlain = unit === 'words' && !UNPLAIN.test(amount.trim());
  if (!reader && !isPlain) want();
  if (isPlain || !reader) return { status: 'text', text: amount };
  if (unit === 'words') return reader.readWords(amount);
  const read = reader.readFigureText(amount, locale);
  if (read && (!read.percent || unit === 'percent') && (!(read.currency ?? read.per) || unit === 'money'))
    return read;
  tell({ code: 'unreadable-figure', path, found: amount });
  return { status: 'text', text: amount };
}

/** Words that may say more than they are: with brackets at the end, or in place of a statement. */
const UNPLAIN = /\)$|^\W+$|^(?:n\W?a\W?|unknown|(?:not|does not) .*)$/i;

function moneyOf(read: Amount, fields: FigureData, path: string, tell: Tell) {
  const given = read.currency ?? fields.currency ?? 'USD';
  const isCode = /^[a-z]{3}$/i.test(given);
  if (!isCode)
    tell({
      code: 'bad-option',
      path: path.replace(/[^.]+$/, 'currency'),
      found: given,
      wanted: ['USD', 'EUR', 'GBP'],
    });
  return { currency: isCode ? given.toUpperCase() : 'XXX', per: read.per ?? fields.per ?? 'year' };
}
