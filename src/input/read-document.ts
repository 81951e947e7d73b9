import { EMPTY } from '../model/comparison.js';
import type { Comparison, Measure, Occupation, RowName } from '../model/comparison.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure.js';
import { legalise } from '../model/legalise.js';
import type { Fault } from '../model/problems.js';
import { documentShape, ROWS } from '../model/schema.js';
import type { FigureData, LegalDocument, LegalOccupation } from '../model/schema.js';
import { readFigure } from './read-figure.js';

/** A comparison, and what was wrong with the data it came from; `explain()` puts that in words. */
export interface Reading {
  readonly comparison: Comparison;
  readonly faults: readonly Fault[];
}

/** Comparisons that this module made: given as data again, they pass as they are. */
const made = new WeakSet<object>([EMPTY]);

/** Statistics of pay, the leading one first: the first that is given is the figure of the row "pay". */
const STATISTICS = ['median', 'mean', 'typical', 'mostCommon', 'amount', 'p10', 'p25', 'p75', 'p90'] as const;
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
 * Reads data of any kind: a document, an array of occupations, or a comparison read before. Total: whatever is bad
 * is left out and told, and nothing is thrown.
 * @param beside Sources that stand beside the data, used when it has none of its own.
 */
export function readDocument(data: unknown, beside?: unknown): Reading {
  if (made.has(data as object)) return { comparison: data as Comparison, faults: [] };
  const faults: Fault[] = [];
  const tell = (fault: Fault) => void faults.push(fault);
  const whole = Array.isArray(data) ? { occupations: data } : data;
  const legal = legalise(documentShape, whole, '', tell) ?? {};
  const sources = legal.sources ?? legalise(documentShape, { sources: beside }, '', tell)?.sources;
  if (!faults.length && !legal.occupations && !legal.schools && !sources)
    tell({ code: 'no-occupations', path: '' });
  const comparison = comparisonOf(legal, new Map(sources), tell);
  made.add(comparison);
  return { comparison, faults };
}

function comparisonOf(
  legal: LegalDocument,
  sources: Map<string, Source>,
  tell: (fault: Fault) => void,
): Comparison {
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
    const all: FigureData = { place, ...common, ...years, ...rowDefaults, ...fields };
    return readFigure(amount, all, { path, unit, statistic, sourceOf, tell });
  };

  const figuresOf = (row: RowName, occupation: LegalOccupation, path: string): [Measure, Figure][] => {
    const fields: (FigureData & { value?: number | string; percent?: number | string }) | undefined =
      occupation[row];
    if (!fields) return [];
    const { value, percent, ...others } = fields;
    if (row !== 'pay') return [[row, figureOf(value ?? percent, others, path, row)]];
    const pay = occupation.pay!;
    const rest = Object.fromEntries(
      Object.entries(pay).filter(([key]) => !STATISTICS.includes(key as 'amount')),
    );
    const given = STATISTICS.filter((key) => pay[key] !== undefined);
    return (given.length ? given : (['amount'] as const)).map((key, index) => {
      const statistic = key === 'amount' ? 'unspecified' : key;
      const measure = index || key.length === 3 ? (`pay.${statistic}` as const) : row;
      return [measure, figureOf(pay[key], rest, `${path}.${key}`, row, statistic)];
    });
  };

  const readOccupation = (occupation: LegalOccupation, at: number): Occupation => {
    const {
      id,
      name,
      plural,
      code,
      facts = [],
      description = [],
      responsibilities = [],
      related = [],
    } = occupation;
    const path = `occupations[${at}]`;
    return {
      ...{ id, name, plural, code, description, responsibilities, related },
      figures: new Map(ROWS.flatMap((row) => figuresOf(row, occupation, `${path}.${row}`))),
      facts: facts.map(({ label, value, ...fields }, index) => ({
        label,
        figure: figureOf(value, fields, `${path}.facts[${index}]`),
      })),
    };
  };

  const { title, introduction = [], responsibilities = [], schools, next } = legal;
  const read = occupations.map(readOccupation);
  return {
    ...{ title, introduction, place, occupations: read, responsibilities, schools, next },
    sources: [...new Set(sources.values())],
  };
}
