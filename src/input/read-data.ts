import { EMPTY, STATISTICS } from '../model/comparison/occupations.js';
import type { Comparison, Measure, Occupation } from '../model/comparison/occupations.js';
import type { RowName } from '../model/document/row-names.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure/figure.js';
import { validate } from '../model/document/validate.js';
import type { Fault } from '../model/document/problems.js';
import { documentShape } from '../model/document/schema.js';
import { figure } from '../model/document/figure-schema.js';
import { ROWS } from '../model/document/row-names.js';
import type { FigureData } from '../model/document/figure-schema.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import { readFigure } from './figure/figure-from-fields.js';
import type { FigureReader } from './figure/figure-from-fields.js';
import type { TextReader } from './figure/text-reader.js';

/** A comparison, and what was wrong with the data it came from; `explain()` puts that in words. */
export interface Reading {
  readonly comparison: Comparison;
  readonly faults: readonly Fault[];
  /** Whether there is text among the figures that nobody was there to read: read again, with a reader of text. */
  readonly wantsText?: boolean;
}

/** Comparisons that this module made: given as data again, they pass as they are. */
const made = new WeakSet<object>([EMPTY]);

/** The rows of an occupation, or of a career related to it. */
type Rows = { readonly [Row in RowName]?: LegalOccupation[Row] | undefined };

/** Units of the rows, and of facts, which are no row; what isn't named is counted. */
const UNITS: Readonly<Record<string, Unit>> = {
  '': 'words',
  education: 'words',
  experience: 'words',
  training: 'words',
  pay: 'money',
  widerPay: 'money',
  growth: 'percent',
};
/** Rows whose years are a span ahead unless they say otherwise; the year of other figures says nothing of them. */
const PROJECTIONS: readonly string[] = ['growth', 'employmentChange', 'openings'] satisfies RowName[];

/**
 * Reads data of any kind, as `readDocument()` does.
 * @param text Reads figures that are written as text; without it they are wanted, and stay as they are.
 */
export function readData(data: unknown, beside: unknown, locale: string, text?: TextReader): Reading {
  if (made.has(data as object)) return { comparison: data as Comparison, faults: [] };
  try {
    return readFresh(data, beside, locale, text);
  } catch {
    // a proxy that lets nobody ask what it is
    return { comparison: EMPTY, faults: [{ code: 'unreadable-value', path: '' }] };
  }
}

function readFresh(data: unknown, beside: unknown, locale: string, text: TextReader | undefined): Reading {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const whole = Array.isArray(data) ? { occupations: data } : data;
  const legal = validate(documentShape, whole, '', report) ?? {};
  const sources = legal.sources ?? validate(documentShape, { sources: beside }, '', report)?.sources;
  if (!faults.length && !legal.occupations && !legal.schools && !sources)
    report({ code: 'no-occupations', path: '' });
  let wantsText = false;
  const reader = { text, locale, report, want: () => (wantsText = true) };
  const comparison = comparisonOf(legal, new Map(sources), reader);
  made.add(comparison);
  return { comparison, faults, wantsText };
}

/** The fields whose names pass. */
const pick = (fields: object, passes: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => passes(key)));

/** What is said around a number, without the number itself. */
const pickFields = (fields: FigureData): FigureData => pick(fields, (key) => Object.hasOwn(figure, key));

/** What is said of an occupation, or of a career, without its figures. */
const withoutRows = <Fields extends object>(fields: Fields) =>
  pick(fields, (key) => !ROWS.includes(key as RowName)) as Omit<Fields, RowName>;

/** Fields over fields: a year goes in the place of a span that was said further out. */
const layer = (...layers: readonly (FigureData | undefined)[]): FigureData =>
  layers.reduce<FigureData>(
    (below, above) => ({
      ...below,
      ...(above?.year !== undefined && { from: undefined, to: undefined }),
      ...above,
    }),
    {},
  );

/** Pay whose statistic isn't known is an amount. */
const keyOf = (statistic: (typeof STATISTICS)[number]) =>
  statistic === 'unspecified' ? 'amount' : statistic;

type Amounts = Partial<Record<ReturnType<typeof keyOf>, FigureData & { value?: number | string }>>;

const givenOf = (amounts: Amounts) =>
  STATISTICS.filter((statistic) => amounts[keyOf(statistic)] !== undefined);

function comparisonOf(legal: LegalDocument, sources: Map<string, Source>, reader: FigureReader): Comparison {
  const { defaults = {}, place = defaults.place, occupations = [], reference, ...whole } = legal;

  /** By key or by name, so that a source named twice is one source; else one that is nothing but its name. */
  const sourceOf = (key: string): Source => {
    const source = sources.get(key) ??
      [...sources.values()].find(({ name }) => name === key) ?? { name: key };
    sources.set(key, source);
    return source;
  };

  /** Defaults fall from the comparison to the row to the cell. */
  const figureOf = (
    amount: number | string | undefined,
    fields: FigureData,
    path: string,
    row = '',
    statistic?: Statistic,
  ) => {
    const years = PROJECTIONS.includes(row) ? { year: undefined, kind: 'projected' as const } : undefined;
    const all = layer({ place }, defaults, years, defaults[row as RowName], fields);
    const unit = UNITS[row] ?? 'count';
    return readFigure(amount, pickFields(all), { path, unit, statistic, sourceOf, ...reader });
  };

  const rowFigures = (row: RowName, rows: Rows, path: string): [Measure, Figure][] => {
    const fields: (FigureData & { value?: number | string; percent?: number | string }) | undefined =
      rows[row];
    if (!fields) return [];
    if (row !== 'pay') {
      const statistic = row === 'widerPay' ? 'median' : undefined;
      return [[row, figureOf(fields.value ?? fields.percent, fields, path, row, statistic)]];
    }
    const { hourly, ...pay } = rows.pay!;
    const { status, low, high, ...common } = pay;
    const perHour = hourly && layer(common, { per: 'hour' }, hourly);
    const isHourlyAlone = hourly && !givenOf(pay).length && (status ?? low ?? high) === undefined;
    return [
      ...(isHourlyAlone ? [] : amountsOf('pay', pay, pay, path)),
      ...(perHour ? amountsOf(isHourlyAlone ? 'pay' : 'hourly', hourly, perHour, `${path}.hourly`) : []),
    ];
  };

  /** The numbers of one distribution: the leading one first, under the name of all. */
  const amountsOf = (
    name: 'pay' | 'hourly',
    amounts: Amounts,
    fields: FigureData,
    path: string,
  ): [Measure, Figure][] => {
    const given = givenOf(amounts);
    return (given.length ? given : (['unspecified'] as const)).map((statistic, index) => {
      const measure = index || statistic.length === 3 ? (`${name}.${statistic}` as const) : name;
      const key = keyOf(statistic);
      const own = amounts[key];
      return [measure, figureOf(own?.value, layer(fields, own), `${path}.${key}`, 'pay', statistic)];
    });
  };

  const figuresOf = (rows: Rows, path: string): ReadonlyMap<Measure, Figure> =>
    new Map(ROWS.flatMap((row) => rowFigures(row, rows, `${path}.${row}`)));

  const readOccupation = (occupation: LegalOccupation, path: string): Occupation => {
    const { facts = [], related = [], wording, ...own } = occupation;
    return {
      description: [],
      responsibilities: [],
      ...withoutRows(own),
      wording: wording && {
        ...wording,
        source: wording.source === undefined ? undefined : sourceOf(wording.source),
      },
      figures: figuresOf(occupation, path),
      related: related.map((career, index) => ({
        ...withoutRows(career),
        figures: figuresOf(career, `${path}.related[${index}]`),
      })),
      facts: facts.map((fact, index) => ({
        label: fact.label,
        figure: figureOf(fact.value, fact, `${path}.facts[${index}]`),
      })),
    };
  };

  return {
    ...EMPTY,
    ...whole,
    place,
    occupations: occupations.map((each, at) => readOccupation(each, `occupations[${at}]`)),
    reference: reference && readOccupation(reference, 'reference'),
    sources: [...new Set(sources.values())], // the last to be read: figures name some that nobody described
  };
}
