import { amount, link, list, number, object, option, text } from './shape.js';
import type { Legal } from './shape.js';

/** The shapes of figures and their sources, as authors write them. The comments become descriptions in `schema.json`. */

export const source = object(
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

export const substitute = object(
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
  /** For pay: ISO 4217 code of the currency, or its sign. Default: USD. */
  currency: text,
  /** For pay: what the amount is paid for. Default: year. */
  per: option('year', 'month', 'fortnight', 'week', 'day', 'hour'),
  /** For pay: what counts, a wage (no overtime, no bonus), base pay, or total cash with bonuses. */
  basis: option('wage', 'base-pay', 'total-cash', 'unspecified'),
  /**
   * For growth, change and openings: whether the span lies ahead (projected, the default) or was observed. For
   * education: typical entry-level education, most common degree or legal requirement, three different facts.
   */
  kind: option('projected', 'observed', 'typical-entry', 'most-common', 'required'),
  /** What the number as it is written counts, where a table is in thousands or more. */
  scale: option('thousand', 'lakh', 'million', 'crore', 'billion'),
  /**
   * Under which condition the figure holds, in the author's words: "entry level", "net". Figures of different
   * conditions aren't compared.
   */
  condition: text,
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
export const count = object(
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

export const pay = object(
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

export const growth = object(
  {
    /** Change of employment over the span, in percent. */
    percent: amount,
    ...figure,
  },
  { short: 'percent' },
);

export const statement = object(
  {
    /** The statement, in words: "Bachelor's degree". */
    value: text,
    ...figure,
  },
  { short: 'value' },
);

/** A figure as it stands in a legal document: the long form, every short form resolved. */
export type FigureData = Legal<ReturnType<typeof object<typeof figure, object>>>;
/** A source as it stands in a legal document: who publishes, what, when, where. */
export type SourceData = Legal<typeof source>;
/** What a figure was measured for, where that isn't the occupation itself: a title, its code, how wide it is. */
export type Substitute = Legal<typeof substitute>;
