import { isAbsent } from '../model/figure.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure.js';
import type { Tell } from '../model/problems.js';
import type { FigureData } from '../model/schema.js';
import { readFigureText } from './figure-text.js';
import type { FigureText } from './figure-text.js';

/** Where a figure stands, and what that decides for it. */
export interface FigurePlace {
  readonly path: string;
  readonly unit: Unit;
  readonly statistic?: Statistic;
  /** Finds a source by its key, or makes one of its name. */
  readonly sourceOf: (key: string) => Source;
  readonly tell: Tell;
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
  const isFixed = read.status === 'range' || read.status === 'text';
  const status = said && said !== 'value' && (isAbsent(said) || !isFixed) ? said : read.status;
  const from = read.from ?? rest.from ?? year ?? rest.to;
  const to = read.to ?? rest.to ?? from;
  const { value, low, high, text, measuredFor } = read;
  return {
    ...rest,
    ...(unit === 'money' && { statistic, ...moneyOf(read, fields, path, tell) }),
    ...{ status, unit, notes: [...new Set(notes)] },
    ...{ from: to! < from! ? to : from, to: to! < from! ? from : to },
    ...{ low: undefined, high: undefined },
    ...(!isAbsent(status) && {
      value,
      text,
      low: high! < low! ? high : low,
      high: high! < low! ? low : high,
    }),
    measuredFor: title ?? (measuredFor ? { name: measuredFor } : undefined),
    sources: [...new Set(source.map(sourceOf))],
  };
}

type Amount = FigureText & { readonly text?: string };

function readAmount(
  amount: number | string | undefined,
  { low, high }: FigureData,
  { unit, path, tell }: FigurePlace,
): Amount {
  if (typeof amount === 'number') return { status: 'value', value: amount };
  if (amount === undefined) {
    if (low === undefined)
      return high === undefined ? { status: 'missing' } : { status: 'at-most', value: high };
    return high === undefined ? { status: 'at-least', value: low } : { status: 'range', low, high };
  }
  if (unit !== 'words') {
    const read = readFigureText(amount);
    if (read && (!read.percent || unit === 'percent') && (!(read.currency ?? read.per) || unit === 'money'))
      return read;
    tell({ code: 'unreadable-figure', path, found: amount });
  }
  return { status: 'text', text: amount };
}

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
