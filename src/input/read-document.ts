import { EMPTY, ROWS } from '../model/comparison.js';
import type { Comparison, Measure, Occupation, RowName } from '../model/comparison.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure.js';
import { legalise } from '../model/legalise.js';
import type { Fault } from '../model/problems.js';
import { documentShape } from '../model/schema.js';
import type { LegalOccupation } from '../model/schema.js';
import { readFigure } from './read-figure.js';
import type { FigureFields } from './read-figure.js';

/** A comparison, and what was wrong with the data it came from; `explain()` puts that in words. */
export interface Reading {
  readonly comparison: Comparison;
  readonly faults: readonly Fault[];
}

/** Comparisons that this module made: given as data again, they pass as they are. */
const made = new WeakSet<object>([EMPTY]);

/** Statistics of pay, the leading one first: the first that is given is the figure of the row "pay". */
const STATISTICS = ['median', 'mean', 'typical', 'mostCommon', 'amount', 'p10', 'p25', 'p75', 'p90'] as const;
const UNITS: Partial<Record<RowName, Unit['kind']>> = {
  education: 'words',
  experience: 'words',
  training: 'words',
  pay: 'money',
  growth: 'percent',
};
/** Rows whose years are a span ahead, so that the year of the other figures says nothing of them. */
const PROJECTIONS: readonly RowName[] = ['growth', 'employmentChange', 'openings'];

/**
 * Reads data of any kind: a document, an array of occupations, or a comparison read before. Total: whatever is bad
 * is left out and told, and nothing is thrown.
 * @param sources Sources that stand beside the data, used when it has none of its own.
 */
export function readDocument(data: unknown, sources?: unknown): Reading {
  if (isComparison(data)) return { comparison: data, faults: [] };
  const faults: Fault[] = [];
  const comparison = new DocumentReader(Array.isArray(data) ? { occupations: data } : data, sources, faults)
    .comparison;
  made.add(comparison);
  return { comparison, faults };
}

const isComparison = (data: unknown): data is Comparison => made.has(data as object);

class DocumentReader {
  readonly comparison: Comparison;
  readonly #faults: Fault[];
  readonly #sources: Map<string, Source>;
  readonly #defaults: Partial<Record<RowName, FigureFields>>;
  readonly #common: FigureFields;

  constructor(data: unknown, beside: unknown, faults: Fault[]) {
    this.#faults = faults;
    const legal = legalise(documentShape, data, '', this.#tell) ?? {};
    const { occupations = [], defaults: { place, source, year, ...rows } = {}, schools, next } = legal;
    this.#sources = new Map(
      legal.sources ?? legalise(documentShape, { sources: beside }, '', this.#tell)?.sources,
    );
    this.#common = { place: legal.place ?? place, source, year };
    this.#defaults = rows;
    this.comparison = {
      title: legal.title,
      introduction: legal.introduction ?? [],
      place: this.#common.place,
      occupations: occupations.map((each, index) => this.#occupation(each, `occupations[${index}]`)),
      sources: [],
      responsibilities: legal.responsibilities ?? [],
      schools,
      next,
    };
    this.comparison = { ...this.comparison, sources: [...new Set(this.#sources.values())] };
    const given = (data as { occupations?: unknown }).occupations;
    const isCleared = Array.isArray(given) && !given.length;
    if (!faults.length && !occupations.length && !isCleared && !schools)
      this.#tell({ code: 'no-occupations', path: '' });
  }

  readonly #tell = (fault: Fault) => void this.#faults.push(fault);

  #occupation(legal: LegalOccupation, path: string): Occupation {
    const {
      id,
      name,
      plural,
      code,
      facts = [],
      description = [],
      responsibilities = [],
      related = [],
    } = legal;
    return {
      ...{ id, name, plural, code, description, responsibilities, related },
      figures: new Map(ROWS.flatMap((row) => this.#figures(row, legal, path))),
      facts: facts.map((fact, index) => ({
        label: fact.label,
        figure: this.#figure(fact.value, fact, `${path}.facts[${index}]`),
      })),
    };
  }

  #figures(row: RowName, legal: LegalOccupation, path: string): [Measure, Figure][] {
    const fields: (FigureFields & { value?: number | string; percent?: number | string }) | undefined =
      legal[row];
    if (!fields) return [];
    if (row !== 'pay')
      return [[row, this.#figure(fields.value ?? fields.percent, fields, `${path}.${row}`, row)]];
    const pay = legal.pay!;
    const given = STATISTICS.filter((key) => pay[key] !== undefined);
    return (given.length ? given : (['amount'] as const)).map((key, index) => {
      const statistic = key === 'amount' ? 'unspecified' : key;
      const isLeading = !index && !/^p\d/.test(key);
      const figure = this.#figure(pay[key], fields, `${path}.pay.${key}`, row, statistic);
      return [isLeading ? row : `pay.${statistic}`, figure];
    });
  }

  /** Defaults fall from the comparison to the row to the cell. */
  #figure(
    amount: number | string | undefined,
    fields: FigureFields,
    path: string,
    row?: RowName,
    statistic?: Statistic,
  ) {
    const projects = PROJECTIONS.includes(row!);
    const { year, ...common } = this.#common;
    const all = { ...common, ...(!projects && { year }), ...(row && this.#defaults[row]), ...fields };
    const unit = row ? (UNITS[row] ?? 'count') : 'words';
    return readFigure(amount, all, {
      path,
      unit,
      statistic,
      projects,
      sourceOf: this.#sourceOf,
      tell: this.#tell,
    });
  }

  /** By key or by name, so that a source named twice is one source; else one that is nothing but its name. */
  readonly #sourceOf = (key: string): Source => {
    const found = this.#sources.get(key) ?? [...this.#sources.values()].find(({ name }) => name === key);
    const source = found ?? { name: key };
    this.#sources.set(key, source);
    return source;
  };
}
