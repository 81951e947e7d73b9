import { isAbsent } from '../model/figure.js';
import type { Basis, Figure, PayInterval, Period, Source, Statistic, Status, Unit } from '../model/figure.js';
import { excerptOf } from '../model/problems.js';
import type { Report } from '../model/problems.js';
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
  readonly kind?: string;
  readonly year?: number;
  readonly from?: number;
  readonly to?: number;
  readonly place?: string;
  readonly for?: Substitute;
  readonly source?: readonly string[];
  readonly notes?: readonly string[];
}

/** What the row of a figure decides for it. */
export interface FigureSetting {
  readonly path: string;
  readonly unit: Unit['kind'];
  readonly statistic?: Statistic;
  /** Whether a span of years lies ahead when the data doesn't say. */
  readonly projects?: boolean;
  /** Finds a source by its key, or makes one of its name. */
  readonly sourceOf: (key: string) => Source;
  readonly report: Report;
}

/** Makes a typed figure of a number or a text and the fields around it. */
export function readFigure(
  amount: number | string | undefined,
  fields: FigureFields,
  setting: FigureSetting,
): Figure {
  const read = setting.unit === 'words' ? undefined : readAmount(amount, fields, setting);
  const unit = unitOf(setting, fields, read, amount);
  const measuredFor = fields.for ?? (read?.measuredFor ? { name: read.measuredFor } : undefined);
  const period = periodOf(fields, read, setting.projects);
  return {
    ...(read ? knownOf(read, fields) : wordsOf(amount, fields)),
    unit,
    statistic: setting.statistic ?? 'unspecified',
    basis: fields.basis ?? 'unspecified',
    ...(isEducationKind(fields.kind) && { kind: fields.kind }),
    ...(period && { period }),
    ...(fields.place && { place: fields.place }),
    ...(measuredFor && { measuredFor }),
    sources: (fields.source ?? []).map(setting.sourceOf),
    notes: fields.notes ?? [],
  };
}

function readAmount(amount: number | string | undefined, fields: FigureFields, setting: FigureSetting) {
  if (typeof amount === 'number') return { status: 'value', value: amount } as const;
  if (amount === undefined) return readBounds(fields);
  const read = readFigureText(amount);
  if (read && fitsUnit(read, setting.unit)) return read;
  const { path, report } = setting;
  report({
    code: 'unreadable-figure',
    path,
    message: `${path} is shown as text: no figure could be read from it. Write a number, and what else there is to say in fields of its own.`,
    excerpt: excerptOf(amount),
  });
  return undefined;
}

const fitsUnit = (read: FigureText, unit: Unit['kind']) =>
  (!read.percent || unit === 'percent') && (!(read.currency ?? read.per) || unit === 'money');

function readBounds({ low, high }: FigureFields): FigureText | undefined {
  if (low !== undefined && high !== undefined)
    return { status: 'range', low: Math.min(low, high), high: Math.max(low, high) };
  if (low !== undefined) return { status: 'at-least', value: low };
  return high === undefined ? undefined : { status: 'at-most', value: high };
}

/** A status that the author writes wins over what the text seems to say; without any number it is an absence. */
function knownOf(
  read: FigureText,
  { status = read.status }: FigureFields,
): Pick<Figure, 'status' | 'value' | 'low' | 'high'> {
  if (isAbsent(status)) return { status };
  return {
    status: read.status === 'range' ? 'range' : status,
    value: read.value,
    low: read.low,
    high: read.high,
  };
}

function wordsOf(
  amount: number | string | undefined,
  { status }: FigureFields,
): Pick<Figure, 'status' | 'text'> {
  if (status && status !== 'value') return { status };
  return amount === undefined ? { status: 'missing' } : { status: 'text', text: String(amount) };
}

function unitOf(
  { unit, path, report }: FigureSetting,
  fields: FigureFields,
  read: FigureText | undefined,
  amount: unknown,
): Unit {
  if (unit !== 'money') return { kind: unit };
  const currency = (read?.currency ?? fields.currency ?? 'USD').toUpperCase();
  const known = /^[A-Z]{3}$/.test(currency);
  if (!known && amount !== undefined)
    report({
      code: 'bad-option',
      path: `${path}.currency`,
      message: `${path}.currency should be an ISO 4217 code such as USD; the figure is shown with the sign ¤.`,
      excerpt: excerptOf(currency),
    });
  return { kind: unit, currency: known ? currency : 'XXX', per: read?.per ?? fields.per ?? 'year' };
}

function periodOf(
  fields: FigureFields,
  read: FigureText | undefined,
  projects?: boolean,
): Period | undefined {
  const from = read?.from ?? fields.from ?? fields.year ?? fields.to;
  const to = read?.to ?? fields.to ?? from;
  if (from === undefined || to === undefined) return undefined;
  const kind = projects && fields.kind !== 'observed' ? 'projected' : 'observed';
  return { from: Math.min(from, to), to: Math.max(from, to), kind };
}

const isEducationKind = (kind?: string): kind is NonNullable<Figure['kind']> =>
  kind === 'typical-entry' || kind === 'most-common' || kind === 'required';
