/** What authors may write, as their editors check it. Nothing here runs: `npm run check` reads it. */
import type { ComparisonData, OccupationData, SourcesData } from '../src/index.js';
import { minus } from '../src/model/figure/compare-figures.js';
import type { Quantity } from '../src/model/figure/compare-figures.js';

export const short = {
  title: 'A vs. B',
  introduction: 'One paragraph in place of a list.',
  occupations: [
    {
      name: 'A',
      education: 'MBA',
      pay: 81765,
      growth: 8,
      related: 'B',
      facts: [{ label: 'Travel', value: 5 }],
    },
    { name: 'B', education: null, pay: '$81,765', growth: '8%', related: ['A', { name: 'C' }] },
  ],
  sources: { payscale: 'Payscale' },
  schools: { items: ['S', { name: 'T', sponsored: true }], finder: '/find' },
  next: '/next',
} satisfies ComparisonData;

export const long = {
  name: 'A',
  pay: { median: 5, p90: '#', currency: 'EUR', per: 'hour', basis: 'wage', for: 'B', source: ['X', 'Y'] },
  growth: { percent: 8, from: 2016, to: 2026, kind: 'observed', for: { name: 'B', relation: 'residual' } },
  employment: { value: 5, status: 'at-least', notes: 'Old.' },
} satisfies OccupationData;

export const sources = { bls: { name: 'Bureau', href: '/a', retrieved: '2018-03-01' } } satisfies SourcesData;

/** Read-only data as `as const` makes them. */
export const frozen: ComparisonData = { occupations: [{ name: 'A', responsibilities: ['x', 'y'] }] } as const;

declare const imported: {
  occupations: { name: string; pay: { median: number; per: string; basis: string } }[];
};
/** Words of an imported JSON file are any text. */
export const fromFile: ComparisonData = imported;
declare const namelessFile: { occupations: { nom: string; pay: { median: number; per: string } }[] };
// @ts-expect-error -- the name is needed there, too
export const fromWrongFile: ComparisonData = namelessFile;

export const wrong: readonly (OccupationData | null)[] = [
  // @ts-expect-error -- the name is needed
  { education: 'MBA' },
  // @ts-expect-error -- no such field
  { name: 'A', salary: 5 },
  // @ts-expect-error -- no such interval
  { name: 'A', pay: { median: 5, per: 'shift' } },
  // @ts-expect-error -- no such statistic
  { name: 'A', pay: { meidan: 5 } },
  // @ts-expect-error -- a year is a number
  { name: 'A', pay: { median: 5, year: '2017' } },
  // @ts-expect-error -- no such relation
  { name: 'A', pay: { median: 5, for: { name: 'B', relation: 'same' } } },
  // @ts-expect-error -- a flag is no amount
  { name: 'A', pay: true },
  // @ts-expect-error -- no such status
  { name: 'A', growth: { percent: 8, status: 'unknown' } },
  // @ts-expect-error -- a fact needs a label
  { name: 'A', facts: [{ value: 'x' }] },
  // @ts-expect-error -- a list holds texts
  { name: 'A', responsibilities: [{}] },
];

// @ts-expect-error -- no such field of a document
export const misspelt: ComparisonData = { ocupations: [] };
// @ts-expect-error -- a list is no document
export const list: ComparisonData = [{ pay: 5 }];
// @ts-expect-error -- whether somebody paid is yes or no
export const unclear: ComparisonData = { schools: { items: [{ name: 'S', sponsored: 'maybe' }] } };
// @ts-expect-error -- a source needs a name
export const nameless: SourcesData = { bls: { href: '/a' } };

declare const dollarsAYear: Quantity<'USD a year, median'>;
declare const more: Quantity<'USD a year, median'>;
declare const eurosAYear: Quantity<'EUR a year, median'>;
declare const dollarsAnHour: Quantity<'USD an hour, median'>;
declare const meanDollars: Quantity<'USD a year, mean'>;

/** Only numbers of one scale can be subtracted. */
export const differences: readonly number[] = [
  minus(dollarsAYear, more),
  // @ts-expect-error -- dollars and euros
  minus(dollarsAYear, eurosAYear),
  // @ts-expect-error -- a year and an hour
  minus(dollarsAYear, dollarsAnHour),
  // @ts-expect-error -- median and mean
  minus(dollarsAYear, meanDollars),
  // @ts-expect-error -- a number of no scale
  minus(dollarsAYear, 5),
];

/** Every documented word can be replaced, also those of tools that are loaded when they are wanted. */
export const labelled = (table: HTMLElementTagNameMap['oc-comparison-table']): void => {
  table.labels = { pay: 'Pay', 'table.copy': 'Copy', 'diff.more': '{value} more' };
  // @ts-expect-error -- no word of this name
  table.labels = { salary: 'Pay' };
};
