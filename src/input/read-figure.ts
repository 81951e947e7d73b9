import { isAbsent } from '../model/figure.js';
import type {
  Basis,
  EducationKind,
  Figure,
  PayInterval,
  Period,
  Source,
  Statistic,
  Status,
  Unit,
} from '../model/figure.js';
import type { Tell } from '../model/problems.js';
import type { Substitute } from '../model/schema.js';
import { readFigureText } from './figure-text.js';
import type { FigureText } from './figure-text.js';

/** Any of the figure objects of the schema, after validation and with its defaults filled in. */
export interface FigureFields {
  readonly status?: Status;
  readonly low?: number;
  readonly high?: number;
  readonly currency?: string;
  readonly per?: PayInterval;
  readonly basis?: Basis;
  readonly kind?: EducationKind | Period['kind'];
  readonly year?: number;
  readonly from?: number;
  readonly to?: number;
  readonly place?: string;
  readonly for?: Substitute;
  readonly source?: readonly string[];
  readonly notes?: readonly string[];
}

/** Where a figure stands, and what that decides for it. */
export interface FigurePlace {
  readonly path: string;
  readonly unit: Unit['kind'];
  readonly statistic?: Statistic;
  /** Whether a span of years lies ahead when the data doesn't say. */
  readonly projects?: boolean;
  /** Finds a source by its key, or makes one of its name. */
  readonly sourceOf: (key: string) => Source;
  readonly tell: Tell;
}

/** Makes a typed figure of a number or a text and the fields around it. */
export function readFigure(
  amount: number | string | undefined,
  fields: FigureFields,
  place: FigurePlace,
): Figure {
  const read = readAmount(amount, fields, place);
  const { status: said, kind } = fields;
  const isFixed = read.status === 'range' || read.status === 'text';
  const status = said && said !== 'value' && (isAbsent(said) || !isFixed) ? said : read.status;
  const { value, low, high, text, measuredFor } = isAbsent(status)
    ? ({ measuredFor: read.measuredFor } as Amount)
    : read;
  return {
    ...{ status, value, low, high, text },
    unit: unitOf(read, fields, place),
    statistic: place.statistic ?? 'unspecified',
    basis: fields.basis ?? 'unspecified',
    kind: kind === 'projected' || kind === 'observed' ? undefined : kind,
    period: periodOf(read, fields, place.projects),
    place: fields.place,
    measuredFor: fields.for ?? (measuredFor ? { name: measuredFor } : undefined),
    sources: (fields.source ?? []).map(place.sourceOf),
    notes: fields.notes ?? [],
  };
}

type Amount = FigureText & { readonly text?: string };

function readAmount(
  amount: number | string | undefined,
  { low, high }: FigureFields,
  place: FigurePlace,
): Amount {
  if (amount === undefined) return readBounds(low, high);
  if (typeof amount === 'number') return { status: 'value', value: amount };
  const { unit, tell, path } = place;
  if (unit !== 'words') {
    const read = readFigureText(amount);
    const fits =
      read && (!read.percent || unit === 'percent') && (!(read.currency ?? read.per) || unit === 'money');
    if (fits) return read;
    tell({ code: 'unreadable-figure', path, found: amount });
  }
  return { status: 'text', text: amount };
}

function readBounds(low?: number, high?: number): Amount {
  if (low === undefined)
    return high === undefined ? { status: 'missing' } : { status: 'at-most', value: high };
  return high === undefined ? { status: 'at-least', value: low } : { status: 'range', low, high };
}

function unitOf(read: Amount, fields: FigureFields, { unit, path, tell }: FigurePlace): Unit {
  if (unit !== 'money') return { kind: unit };
  const given = (read.currency ?? fields.currency ?? 'USD').toUpperCase();
  const isCode = /^[A-Z]{3}$/.test(given);
  if (!isCode)
    tell({ code: 'bad-option', path: `${path}.currency`, found: given, wanted: ['USD', 'EUR', 'GBP'] });
  return { kind: unit, currency: isCode ? given : 'XXX', per: read.per ?? fields.per ?? 'year' };
}

function periodOf(
  read: Amount,
  { kind, year, ...span }: FigureFields,
  projects?: boolean,
): Period | undefined {
  const from = read.from ?? span.from ?? year ?? span.to;
  const to = read.to ?? span.to ?? from;
  if (from === undefined || to === undefined) return undefined;
  return {
    from: Math.min(from, to),
    to: Math.max(from, to),
    kind: projects && kind !== 'observed' ? 'projected' : 'observed',
  };
}
