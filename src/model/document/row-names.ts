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
export type RowName = (typeof ROWS)[number];
