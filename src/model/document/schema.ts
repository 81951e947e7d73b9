import { amount, flag, link, list, map, number, object, option, text, webLink } from './shape.js';
import type { Given, Legal } from './shape.js';

/**
 * The document that describes a comparison. This file is the one definition: the types at its end, the validation
 * and `schema.json` come from it, and the comments become the descriptions in `schema.json`.
 */

const source = object(
  {
    /** Publisher, as readers know it. */
    name: text,
    /** The data set of the publisher, for example "Occupational Employment and Wage Statistics, May 2025". */
    dataSet: text,
    /** Where a reader finds it. */
    href: link,
    /** The day on which the figures were taken from there, as YYYY-MM-DD. */
    retrieved: text,
    /** The licence line that the publisher asks for. */
    licence: text,
  },
  { required: 'name', short: 'name' },
);

const substitute = object(
  {
    /** Title of what was measured in place of the occupation. */
    name: text,
    /** Its SOC or O*NET-SOC code. */
    code: text,
    /** How it relates to the occupation; "residual" is a rest group such as "Managers, All Other". */
    relation: option('broader', 'narrower', 'similar', 'residual'),
  },
  { required: 'name', short: 'name' },
);

/** What every figure can say of itself, and what can be a default for many. */
export const figure = {
  /** Why there is no number, or that the number is a bound. Not needed for an ordinary number. */
  status: option(
    'value',
    'at-least',
    'at-most',
    'missing',
    'not-applicable',
    'suppressed',
    'not-collected',
    'withheld',
  ),
  /** Lower end of a range; alone, "at least". */
  low: number,
  /** Upper end of a range; alone, "at most". */
  high: number,
  /** For pay: ISO 4217 code of the currency. Default: USD. */
  currency: text,
  /** For pay: what the amount is paid for. Default: year. */
  per: option('year', 'month', 'week', 'hour'),
  /** For pay: what counts, a wage (no overtime, no bonus), base pay, or total cash with bonuses. */
  basis: option('wage', 'base-pay', 'total-cash', 'unspecified'),
  /**
   * For growth, change and openings: whether the span lies ahead (projected, the default) or was observed. For
   * education: typical entry-level education, most common degree or legal requirement, three different facts.
   */
  kind: option('projected', 'observed', 'typical-entry', 'most-common', 'required'),
  /** Year in which it was measured. */
  year: number,
  /** First year of a span. */
  from: number,
  /** Last year of a span. */
  to: number,
  /** What was measured, when it wasn't the occupation itself. */
  for: substitute,
  /** Key of one of the `sources`, or the name of a publisher; a list where there are several. */
  source: list(text),
  /** Where the figure holds, for example "United States". Default: that of the comparison. */
  place: text,
  /** Remarks for the reader. */
  notes: list(text),
} as const;

/** One number: alone, or with what holds for it and not for those beside it. */
const count = object(
  {
    /** How many, or how much. */
    value: amount,
    ...figure,
  },
  { short: 'value' },
);

/** The numbers of a distribution. */
const statistics = {
  /** Median: half earn less, half earn more. */
  median: count,
  /** Arithmetic mean. */
  mean: count,
  /** What is typical, by the publisher's own word. */
  typical: count,
  /** The most common pay. */
  mostCommon: count,
  /** Pay whose statistic isn't known. */
  amount: count,
  /** 10th percentile: one in ten earns less. */
  p10: count,
  /** 25th percentile. */
  p25: count,
  /** 75th percentile. */
  p75: count,
  /** 90th percentile: one in ten earns more. */
  p90: count,
} as const;

const hourly = object({ ...statistics, ...figure }, { short: 'amount' });

const pay = object(
  {
    ...statistics,
    /**
     * What the same publisher states per hour beside these: only what is published, never computed. Says the same as
     * the figures beside it, but for `per`: hour. Where there are no others, it is the pay itself.
     */
    hourly,
    ...figure,
  },
  { short: 'amount' },
);

const growth = object(
  {
    /** Change of employment over the span, in percent. */
    percent: amount,
    ...figure,
  },
  { short: 'percent' },
);

const statement = object(
  {
    /** The statement, in words: "Bachelor's degree". */
    value: text,
    ...figure,
  },
  { short: 'value' },
);

/** The figures that an occupation may have, each a row of the table. */
const rows = {
  /** Educational requirements. */
  education: statement,
  /** Work experience in a related occupation. */
  experience: statement,
  /** On-the-job training. */
  training: statement,
  /** Pay. */
  pay,
  /** Growth of employment, in percent over a span. */
  growth,
  /** Number of jobs. */
  employment: count,
  /** Change in the number of jobs over a span. */
  employmentChange: count,
  /** Openings a year over a span. */
  openings: count,
  /** Hours of work a week. */
  hours: count,
} as const;

const fact = object(
  {
    /** What is stated: the row of the table. */
    label: text,
    /** The statement, in words or as a number. */
    value: text,
    ...figure,
  },
  { required: 'label' },
);

const related = object(
  {
    /** Name of the career to look at next. */
    name: text,
    /** Where to read about it. */
    href: link,
    /** Why it is related, as a sentence or the part of one. */
    reason: text,
    /** Its SOC or O*NET-SOC code. */
    code: text,
    /** How close it is, in the publisher's own words: "Primary-Short". */
    tier: text,
    /** Its pay. */
    pay,
    /** Its growth. */
    growth,
  },
  { required: 'name', short: 'name' },
);

const occupation = object(
  {
    /** A name for links within the page. */
    id: text,
    /** Title of the occupation: "Program Manager". */
    name: text,
    /** Its plural: "Program Managers". */
    plural: text,
    /** SOC or O*NET-SOC code: "11-9199" or "11-9199.00". */
    code: text,
    ...rows,
    /** What people in it do, in paragraphs. */
    description: list(text),
    /** The sentence that leads to the responsibilities, in place of the built-in one. */
    lead: text,
    /** Job responsibilities, one a line. */
    responsibilities: list(text),
    /** Careers to look at next. */
    related: list(related),
    /** Anything else worth a row in the table. */
    facts: list(fact),
  },
  { required: 'name' },
);

const school = object(
  {
    /** Name of the school. */
    name: text,
    /** Its page. */
    href: link,
    /** Whether the school paid for its place. Anything but a clear no counts as yes. */
    sponsored: flag,
    /** Programs that fit the occupations. */
    programs: list(text),
    /** Where it is. */
    place: text,
  },
  { required: 'name', short: 'name' },
);

const finder = object(
  {
    /** Address that the form is sent to, by GET. */
    action: webLink,
    /** Subjects to choose from; without them the subject is typed. */
    subjects: list(text),
  },
  { short: 'action' },
);

const schools = object({
  /** What readers must know before the list: who paid, and what for. */
  disclosure: text,
  /** The schools, in the order they are shown. */
  items: list(school),
  /** The finder form. */
  finder,
});

const next = object(
  {
    /** Where the call to action leads. */
    href: link,
    /** What it says. */
    label: text,
  },
  { short: 'href' },
);

const defaults = object({ ...figure, ...rows });

/** The shape of a whole document. */
export const documentShape = object({
  /** Title of the article. */
  title: text,
  /** Caption of the table, in place of the one that is made from the names. */
  caption: text,
  /** What heads the column of occupations, in place of "Job title". */
  subject: text,
  /** Introduction, in paragraphs. */
  introduction: list(text),
  /** Where all figures hold, for example "United States". */
  place: text,
  /** Remarks on the whole, shown under the table. */
  notes: list(text),
  /** What is compared. */
  occupations: list(occupation),
  /** What all of them stand beside: the figures of all occupations together, named "All occupations". */
  reference: occupation,
  /** Sources by key; figures name the key. */
  sources: map(source),
  /** What holds for every figure that doesn't say otherwise; then, by row, for the figures of that row. */
  defaults,
  /** What the responsibilities have in common, in paragraphs. */
  responsibilities: list(text),
  /** School listing and finder. */
  schools,
  /** Call to action after the article; leads to the schools when it has no address. */
  next,
});

/** Names of the rows, in the order they are shown. */
export const ROWS = Object.keys(rows) as readonly (keyof typeof rows)[];

export type LegalDocument = Legal<typeof documentShape>;
export type FigureData = Legal<ReturnType<typeof object<typeof figure, object>>>;
export type LegalOccupation = Legal<typeof occupation>;
export type SourceData = Legal<typeof source>;
export type Substitute = Legal<typeof substitute>;
export type RelatedData = Legal<typeof related>;
export type School = Legal<typeof school>;
export type Schools = Legal<typeof schools>;
export type Finder = Legal<typeof finder>;
export type CallToAction = Legal<typeof next>;

/** A whole document as authors write it: short forms allowed. A list is none, whatever is in it. */
export type ComparisonData = Given<typeof documentShape> & { readonly [Symbol.iterator]?: never };
/** One occupation as authors write it. */
export type OccupationData = Given<typeof occupation>;
/** The sources as authors write them. */
export type SourcesData = NonNullable<ComparisonData['sources']>;
