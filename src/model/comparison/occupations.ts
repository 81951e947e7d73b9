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
  /** What the author calls it: "Remote work". */
  readonly label: string;
  /** Its statement, in words where it is no number. */
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
  /** Who wrote it. */
  readonly source?: Source;
}

/** Programs of study that lead to an occupation. */
export interface Programs {
  /** In the order of their source. */
  readonly items: readonly ProgramData[];
  /** How many there are, where not all of them are listed. */
  readonly count?: number;
  /** Language of their names, as HTML's `lang` has it; where it is missing, that of the page. */
  readonly lang?: string;
  /** Who says that they lead there. */
  readonly source?: Source;
}

/** One occupation that is compared: its names, figures and texts, legal and complete. */
export interface Occupation {
  /** A name for links within the page, where its author gave one. */
  readonly id?: string;
  /** Its title: "Program Manager". */
  readonly name: string;
  /** Its title in the plural, where it is known: "Program Managers". */
  readonly plural?: string;
  /** SOC or O*NET-SOC code: "11-2011", "13-1082.00". */
  readonly code?: string;
  /** Its figures by measure; a measure that nobody states is no key. */
  readonly figures: ReadonlyMap<Measure, Figure>;
  /** Statements of the author's own, in their order; empty without any. */
  readonly facts: readonly Fact[];
  /** What people in it do, in paragraphs; empty without any. */
  readonly description: readonly string[];
  /** The author's own sentence before the responsibilities. */
  readonly lead?: string;
  /** What people in it are responsible for, one an item; empty without any. */
  readonly responsibilities: readonly string[];
  /** What holds for description, lead and responsibilities. */
  readonly wording?: Wording;
  /** Programs of study that lead to it. */
  readonly programs?: Programs;
  /** Careers to look at next, in the order of their source; empty without any. */
  readonly related: readonly RelatedCareer[];
}

/** The model of a comparison: legal, complete, defaults resolved. Elements draw it and never look behind it. */
export interface Comparison {
  /** Title of the article; without one it is made from the names. */
  readonly title?: string;
  /** Caption of the table. */
  readonly caption?: string;
  /** What heads the names of the occupations. */
  readonly subject?: string;
  /** In paragraphs; empty without any. */
  readonly introduction: readonly string[];
  /** Remarks on the whole. */
  readonly notes: readonly string[];
  /** Where all figures hold that name no place of their own: "United States". */
  readonly place?: string;
  /** What is compared, in the author's order. */
  readonly occupations: readonly Occupation[];
  /** All occupations together, beside which those that are compared stand: a line in charts, a row for comparison. */
  readonly reference?: Occupation;
  /** Every source of the document, cited or not. */
  readonly sources: readonly Source[];
  /** What the responsibilities have in common. */
  readonly responsibilities: readonly string[];
  /** Schools, what readers must know of them, and the finder. */
  readonly schools?: Schools;
  /** Where readers go after the article. */
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
