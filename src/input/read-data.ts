import { EMPTY, STATISTICS } from '../model/comparison.js';
import type { Comparison, Measure, Occupation, RowName } from '../model/comparison.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure.js';
import { legalise } from '../model/legalise.js';
import type { Fault } from '../model/problems.js';
import { documentShape, figure, ROWS } from '../model/schema.js';
import type { FigureData, LegalDocument, LegalOccupation } from '../model/schema.js';
import { readFigure } from './read-figure.js';
import type { FigureReader } from './read-figure.js';
import type { TextReader } from './text.js';

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

const UNITS: Partial<Record<RowName, Unit>> = {
  education: 'words',
  experience: 'words',
  training: 'words',
  pay: 'money',
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
  const tell = (fault: Fault) => void faults.push(fault);
  const whole = Array.isArray(data) ? { occupations: data } : data;
  const legal = legalise(documentShape, whole, '', tell) ?? {};
  const sources = legal.sources ?? legalise(documentShape, { sources: beside }, '', tell)?.sources;
  if (!faults.length && !legal.occupations && !legal.schools && !sources)
    tell({ code: 'no-occupations', path: '' });
  let wantsText = false;
  const reader = { text, locale, tell, want: () => (wantsText = true) };
  const comparison = comparisonOf(legal, new Map(sources), reader);
  made.add(comparison);
  return { comparison, faults, wantsText };
}

/** What is said around a number, without the number itself. */
const pickFields = (all: FigureData): FigureData =>
  Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(figure, key)));

/** Fields over fields: a year goes in the place of a span that was said further out. */
const layer = (...layers: readonly FigureData[]): FigureData =>
  layers.reduce(
    (below, above) => ({
      ...below,
      ...(above.year !== undefined && { from: undefined, to: undefined }),
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

const isNothing = (value: unknown) => value === undefined;

function comparisonOf(legal: LegalDocument, sources: Map<string, Source>, reader: FigureReader): Comparison {
  const { place = legal.defaults?.place, occupations = [], defaults = {} } = legal;
  const common = Object.fromEntries(
    Object.entries(defaults).filter(([key]) => !ROWS.includes(key as RowName)),
  );

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
    const projects = PROJECTIONS.includes(row);
    const rowDefaults = row && defaults[row as RowName];
    const years = projects && { year: undefined, kind: 'projected' as const };
    const unit = row ? (UNITS[row as RowName] ?? 'count') : 'words';
    const all = layer({ place }, common, years || {}, rowDefaults ?? {}, fields);
    return readFigure(amount, pickFields(all), { path, unit, statistic, sourceOf, ...reader });
  };

  const rowFigures = (row: RowName, rows: Rows, path: string): [Measure, Figure][] => {
    const fields: (FigureData & { value?: number | string; percent?: number | string }) | undefined =
      rows[row];
    if (!fields) return [];
    if (row !== 'pay') return [[row, figureOf(fields.value ?? fields.percent, fields, path, row)]];
    const { hourly, ...pay } = rows.pay!;
    const { status, low, high, ...common } = pay;
    const perHour = hourly && layer(common, { per: 'hour' }, hourly);
    const isHourlyAlone = hourly && !givenOf(pay).length && [status, low, high].every(isNothing);
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
      return [measure, figureOf(own?.value, layer(fields, own ?? {}), `${path}.${key}`, 'pay', statistic)];
    });
  };

  const figuresOf = (rows: Rows, path: string): ReadonlyMap<Measure, Figure> =>
    new Map(ROWS.flatMap((row) => rowFigures(row, rows, `${path}.${row}`)));

  const readOccupation = (occupation: LegalOccupation, path: string): Occupation => {
    const {
      id,
      name,
      plural,
      code,
      lead,
      facts = [],
      description = [],
      responsibilities = [],
      related = [],
    } = occupation;
    return {
      ...{ id, name, plural, code, description, lead, responsibilities },
      figures: figuresOf(occupation, path),
      related: related.map(({ pay, growth, ...career }, index) => ({
        ...career,
        figures: figuresOf({ pay, growth }, `${path}.related[${index}]`),
      })),
      facts: facts.map((fact, index) => ({
        label: fact.label,
        figure: figureOf(fact.value, fact, `${path}.facts[${index}]`),
      })),
    };
  };

  const {
    title,
    caption,
    subject,
    introduction = [],
    notes = [],
    reference,
    responsibilities = [],
    schools,
    next,
  } = legal;
  const read = occupations.map((each, at) => readOccupation(each, `occupations[${at}]`));
  return {
    ...{
      title,
      caption,
      subject,
      introduction,
      notes,
      place,
      occupations: read,
      reference: reference && readOccupation(reference, 'reference'),
      responsibilities,
      schools,
      next,
    },
    sources: [...new Set(sources.values())],
  };
}
