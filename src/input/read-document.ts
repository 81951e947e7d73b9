import { EMPTY } from '../model/comparison.js';
import type { Comparison, Fact, Measure, Occupation } from '../model/comparison.js';
import type { Figure, Source, Statistic, Unit } from '../model/figure.js';
import { legalise } from '../model/legalise.js';
import type { Problem, Report } from '../model/problems.js';
import { documentShape } from '../model/schema.js';
import type { LegalDocument, LegalOccupation } from '../model/schema.js';
import { readFigure } from './read-figure.js';
import type { FigureFields } from './read-figure.js';

/** A comparison and what was wrong with the data it came from. */
export interface Reading {
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

/** Comparisons that this module made: given as data again, they pass as they are. */
const made = new WeakSet<object>();

const COUNTS = ['employment', 'employmentChange', 'openings', 'hours'] as const;
const STATEMENTS = ['experience', 'training'] as const;
/** Statistics of pay, the leading one first: the first that is given is the figure of the row "pay". */
const STATISTICS = ['median', 'mean', 'typical', 'mostCommon', 'amount', 'p10', 'p25', 'p75', 'p90'] as const;

/**
 * Reads data of any kind: a document, an array of occupations, or a comparison read before. Total: whatever is bad
 * is left out and told, and nothing is thrown.
 * @param sources Sources that stand beside the data, used when it has none of its own.
 */
export function readDocument(data: unknown, sources?: unknown): Reading {
  if (isComparison(data)) return { comparison: data, problems: [] };
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const whole = Array.isArray(data) ? { occupations: data } : data;
  const legal = legalise(documentShape, whole, '', report);
  const beside = sources ? legalise(documentShape, { sources }, '', report)?.sources : undefined;
  const comparison = new DocumentReader({ ...legal, sources: legal?.sources ?? beside }, report).read();
  if (legal && !comparison.occupations.length && !isCleared(whole) && !legal.schools) report(NO_OCCUPATIONS);
  made.add(comparison);
  return { comparison, problems };
}

const isComparison = (data: unknown): data is Comparison =>
  data === EMPTY || (typeof data === 'object' && data !== null && made.has(data));

/** `[]` is an author's way to say "nothing"; it is no fault. */
const isCleared = (whole: unknown) => {
  const { occupations } = whole as { occupations?: unknown };
  return Array.isArray(occupations) && !occupations.length;
};

const NO_OCCUPATIONS: Problem = {
  code: 'no-occupations',
  path: 'occupations',
  message: 'There is no occupation to show. Give a list of objects, each with a "name", as "occupations".',
};

class DocumentReader {
  readonly #document: LegalDocument;
  readonly #report: Report;
  /** By key and by name, so that a source named twice is one source. */
  readonly #sources = new Map<string, Source>();

  constructor(document: LegalDocument, report: Report) {
    this.#document = document;
    this.#report = report;
    document.sources?.forEach((source, key) => this.#sources.set(key, source));
  }

  read(): Comparison {
    const { title, introduction, place, occupations, responsibilities, schools, next } = this.#document;
    return {
      title,
      introduction: introduction ?? [],
      place: place ?? this.#document.defaults?.place,
      occupations: (occupations ?? []).map((occupation, index) =>
        this.#occupation(occupation, `occupations[${index}]`),
      ),
      sources: [...new Set(this.#sources.values())],
      responsibilities: responsibilities ?? [],
      schools,
      next,
    };
  }

  #occupation(data: LegalOccupation, path: string): Occupation {
    const { id, name, plural, code } = data;
    return {
      ...{ id, name, plural, code },
      figures: new Map(this.#figures(data, path)),
      facts: (data.facts ?? []).map((fact, index) => this.#fact(fact, `${path}.facts[${index}]`)),
      description: data.description ?? [],
      responsibilities: data.responsibilities ?? [],
      related: data.related ?? [],
    };
  }

  *#figures(data: LegalOccupation, path: string): Generator<[Measure, Figure]> {
    const { education, growth } = data;
    if (education) yield ['education', this.#figure(education.level, 'words', 'education', education, path)];
    for (const row of STATEMENTS) {
      const statement = data[row];
      if (statement) yield [row, this.#figure(statement.text, 'words', row, statement, path)];
    }
    yield* this.#pay(data, path);
    if (growth) yield ['growth', this.#figure(growth.percent, 'percent', 'growth', growth, path)];
    for (const row of COUNTS) {
      const count = data[row];
      if (count) yield [row, this.#figure(count.value, 'count', row, count, path)];
    }
  }

  *#pay({ pay }: LegalOccupation, path: string): Generator<[Measure, Figure]> {
    if (!pay) return;
    const given = STATISTICS.filter((key) => pay[key] !== undefined);
    const leading = given.find((key) => !/^p\d/.test(key));
    if (!leading) yield ['pay', this.#figure(undefined, 'money', 'pay', pay, path)];
    for (const key of given) {
      const statistic: Statistic = key === 'amount' ? 'unspecified' : key;
      const figure = this.#figure(pay[key], 'money', 'pay', pay, path, statistic);
      yield [key === leading ? 'pay' : `pay.${statistic}`, figure];
    }
  }

  #fact(fact: NonNullable<LegalOccupation['facts']>[number], path: string): Fact {
    return { label: fact.label, figure: this.#figure(fact.value, 'words', undefined, fact, path) };
  }

  /** Defaults fall from the comparison to the row to the cell. */
  #figure(
    amount: number | string | undefined,
    unit: Unit['kind'],
    row: keyof NonNullable<LegalDocument['defaults']> | undefined,
    fields: FigureFields,
    path: string,
    statistic?: Statistic,
  ): Figure {
    const { place, source, year, ...rows } = this.#document.defaults ?? {};
    const byRow = row ? ((rows as Readonly<Record<string, FigureFields | undefined>>)[row] ?? {}) : {};
    const common: FigureFields = {
      place: place ?? this.#document.place,
      source,
      ...(!spans(row) && { year }),
    };
    return readFigure(
      amount,
      { ...common, ...byRow, ...fields },
      {
        path:
          [path, row].filter(Boolean).join('.') +
          (statistic && statistic !== 'unspecified' ? `.${statistic}` : ''),
        unit,
        statistic,
        projects: spans(row),
        sourceOf: (key) => this.#source(key),
        report: this.#report,
      },
    );
  }

  #source(key: string): Source {
    const known = this.#sources.get(key) ?? [...this.#sources.values()].find(({ name }) => name === key);
    if (known) return known;
    const named: Source = { name: key };
    this.#sources.set(key, named);
    return named;
  }
}

/** Rows whose years are a span ahead, so that the year of the other figures says nothing of them. */
const spans = (row?: string) => row === 'growth' || row === 'employmentChange' || row === 'openings';
