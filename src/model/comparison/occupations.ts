import type { Figure, Source, Statistic } from '../figure/figure.js';
import type { RowName } from '../document/row-names.js';
import type { CallToAction, ProgramData, RelatedData, Schools } from '../document/schema.js';

/** Statistics of pay, the leading ones first: what is given first of these is the figure of the row "pay". */
export const STATISTICS = [
  'median',
  'mean',
  'typical',
  'mostCommon',
  'unspecified',
  'p10',
  'p25',
  'p75',
  'p90',
] as const satisfies Statistic[];

/**
 * A figure of an occupation: a row by its name; `pay` is the leading figure for pay, `pay.p10` and its like the others.
 * `hourly` and `hourly.p10` are the same per hour, where their publisher states both; they are no rows of the table.
 */
export type Measure = RowName | 'hourly' | `${'pay' | 'hourly'}.${Statistic}`;

/** One statement of the author's own, a row of its own in the table. */
export interface Fact {
  readonly label: string;
  readonly figure: Figure;
}

/** A career to look at next. */
export interface RelatedCareer extends Omit<RelatedData, 'pay' | 'growth' | 'education'> {
  /** Its pay, its growth and its education, as those of an occupation. */
  readonly figures: ReadonlyMap<Measure, Figure>;
}

/** In which language a text is, and who wrote it. */
export interface Wording {
  /** As HTML's `lang` has it; where it is missing, that of the page. */
  readonly lang?: string;
  readonly source?: Source;
}

/** Programs of study that lead to an occupation. */
export interface Programs {
  readonly items: readonly ProgramData[];
  /** How many there are, where not all of them are listed. */
  readonly count?: number;
  readonly lang?: string;
  readonly source?: Source;
}

export interface Occupation {
  readonly id?: string;
  readonly name: string;
  readonly plural?: string;
  readonly code?: string;
  readonly figures: ReadonlyMap<Measure, Figure>;
  readonly facts: readonly Fact[];
  readonly description: readonly string[];
  /** The author's own sentence before the responsibilities. */
  readonly lead?: string;
  readonly responsibilities: readonly string[];
  /** What holds for description, lead and responsibilities. */
  readonly wording?: Wording;
  readonly programs?: Programs;
  readonly related: readonly RelatedCareer[];
}

/** The model of a comparison: legal, complete, defaults resolved. Elements draw it and never look behind it. */
export interface Comparison {
  readonly title?: string;
  /** Caption of the table. */
  readonly caption?: string;
  /** What heads the names of the occupations. */
  readonly subject?: string;
  readonly introduction: readonly string[];
  /** Remarks on the whole. */
  readonly notes: readonly string[];
  readonly place?: string;
  readonly occupations: readonly Occupation[];
  /** All occupations together, beside which those that are compared stand: a line in charts, a row for comparison. */
  readonly reference?: Occupation;
  /** Every source of the document, cited or not. */
  readonly sources: readonly Source[];
  /** What the responsibilities have in common. */
  readonly responsibilities: readonly string[];
  readonly schools?: Schools;
  readonly next?: CallToAction;
}

/** The comparison of nothing. */
export const EMPTY: Comparison = {
  introduction: [],
  notes: [],
  occupations: [],
  sources: [],
  responsibilities: [],
};
