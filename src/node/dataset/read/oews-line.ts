import type { Record } from './columns.js';
import { excerpt } from './data-fault.js';

/** The statistics that a data set carries, in their order. */
export const STATISTICS = ['median', 'p10', 'p25', 'p75', 'p90'] as const;
export type WageStatistic = (typeof STATISTICS)[number];

/** A wage: a number, at or above the ceiling of the release, or not published. */
export type Wage = number | { readonly low: number } | { readonly status: 'suppressed' };
export type Wages = Readonly<{ [Name in WageStatistic]: Wage }>;

/** Wages of one occupation in one place. */
export interface OewsLine {
  readonly code: string;
  readonly title: string;
  readonly annual: Wages;
  readonly hourly: Wages;
  /** Only annual wages are published: work that isn't counted in hours, as that of teachers. */
  readonly annualOnly: boolean;
  /** Only hourly wages are published: work that doesn't fill a year, as that of actors. */
  readonly hourlyOnly: boolean;
}

type Columns = { readonly [Name in WageStatistic]: string };

const ANNUAL: Columns = {
  median: 'A_MEDIAN',
  p10: 'A_PCT10',
  p25: 'A_PCT25',
  p75: 'A_PCT75',
  p90: 'A_PCT90',
};
const HOURLY: Columns = {
  median: 'H_MEDIAN',
  p10: 'H_PCT10',
  p25: 'H_PCT25',
  p75: 'H_PCT75',
  p90: 'H_PCT90',
};
/** The columns that every file must have. */
export const NEEDED = [
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  ...Object.values(ANNUAL),
  ...Object.values(HOURLY),
];
/** Those that some files lack. What isn't named in either list is never looked at. */
export const OPTIONAL_COLUMNS = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'I_GROUP',
  'ANNUAL',
  'HOURLY',
];

/** What "#" stands for: the wages at which a release stops publishing exact ones. */
export interface Ceilings {
  readonly hourly: number | undefined;
  readonly annual: number | undefined;
}

/** Reads the wages of a row. Throws a `DataFault` for a cell that holds none. */
export function oewsLineOf(record: Record, code: string, ceilings: Ceilings): OewsLine {
  return {
    code,
    title: record.needed('OCC_TITLE'),
    annual: wagesIn(record, ANNUAL, ceilings.annual),
    hourly: wagesIn(record, HOURLY, ceilings.hourly),
    annualOnly: isTrue(record, 'ANNUAL'),
    hourlyOnly: isTrue(record, 'HOURLY'),
  };
}

/** Spreadsheet programs translate it ("WAHR"): what isn't known is no "no". */
function isTrue(record: Record, column: string): boolean {
  const text = record.text(column).toUpperCase();
  if (!['', 'TRUE', 'FALSE'].includes(text)) throw record.fault(column, `${excerpt(text)} isn’t TRUE`);
  return text === 'TRUE';
}

/** Percentiles from the lowest to the highest. */
const RISING = ['p10', 'p25', 'median', 'p75', 'p90'] as const satisfies readonly WageStatistic[];

function wagesIn(record: Record, columns: Columns, ceiling: number | undefined): Wages {
  const [median, p10, p25, p75, p90] = STATISTICS.map((name) => wageOf(record, columns[name], ceiling)) as [
    ...[Wage, Wage, Wage],
    ...[Wage, Wage],
  ];
  const wages: Wages = { median, p10, p25, p75, p90 };
  let below: WageStatistic | undefined;
  for (const name of RISING) {
    const [wage, before] = [wages[name], below && lowOf(wages[below])];
    // a bound says that it is no less, not that it is no more
    if (typeof wage === 'number' && before !== undefined && wage < before)
      throw record.fault(
        columns[name],
        `${wage} is below ${columns[below!]}, ${before}: percentiles never fall`,
      );
    const low = lowOf(wage);
    if (low !== undefined && (before === undefined || low >= before)) below = name;
  }
  return wages;
}

/** The least that a wage is; nothing where it isn't published. */
const lowOf = (wage: Wage): number | undefined =>
  typeof wage === 'number' ? wage : 'low' in wage ? wage.low : undefined;

/** One for all: files of states have many. */
const SUPPRESSED: Wage = { status: 'suppressed' };

function wageOf(record: Record, column: string, ceiling: number | undefined): Wage {
  const cell = record.cell(column);
  if (typeof cell === 'number') return cell;
  const text = record.text(column);
  if (text === '*' || text === '') return SUPPRESSED;
  if (text !== '#') return record.number(column);
  if (ceiling !== undefined) return { low: ceiling };
  throw record.fault(
    column,
    'is at or above the ceiling, but the file doesn’t say what that is; add it, such as --ceiling 115.00/239200',
  );
}
