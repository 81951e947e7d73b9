/** Names of the rows of a comparison, in the order in which they are shown; `schema.ts` says what stands in each. */
export const ROWS = [
  'education',
  'experience',
  'training',
  'pay',
  'widerPay',
  'growth',
  'employment',
  'employmentChange',
  'openings',
  'hours',
] as const;
/** Name of a row of the table, and of the field of an occupation that it shows: `pay`, `growth`, `education`. */
export type RowName = (typeof ROWS)[number];
