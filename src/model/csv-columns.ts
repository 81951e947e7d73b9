/** The table that is exported as CSV: what its writer and its reader have to agree on. */

/** The columns, in their order. A file may have them in another one, and others beside them. */
export const COLUMNS = [
  ...(['occupation', 'code', 'measure', 'label', 'value', 'low', 'high', 'text', 'status', 'unit'] as const),
  ...(['currency', 'per', 'statistic', 'basis', 'kind', 'from', 'to', 'place', 'condition'] as const),
  ...(['measured for', 'measured-for code', 'relation'] as const),
  ...(['source', 'data set', 'source URL', 'retrieved', 'licence', 'notes'] as const),
  ...(['link', 'label code'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** Where the fields of a source stand. */
export const SOURCE_COLUMNS = [
  ['source', 'name'],
  ['data set', 'dataSet'],
  ['source URL', 'href'],
  ['retrieved', 'retrieved'],
  ['licence', 'licence'],
] as const satisfies readonly (readonly [Column, string])[];

const SEPARATOR = ' | ';

/** Several items in one cell. A line of its own for each would make one figure look like several. */
export const joinItems = (items: readonly string[]): string =>
  items.some(Boolean) ? items.map((item) => item.replace(/[\\|]/g, '\\$&')).join(SEPARATOR) : '';

/** The items of a cell, one of them where it is empty; the places of those that are empty are kept. */
export const splitItems = (cell: string): readonly string[] =>
  cell.split(SEPARATOR).map((item) => item.replace(/\\([\\|])/g, '$1'));

/** A number as computers write it; a spreadsheet may have it as it is. */
export const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/**
 * What a spreadsheet takes for a formula, with or without guards before it: text that begins with one of these signs,
 * also in full width, also after white space.
 */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Keeps a spreadsheet from running text: an apostrophe is how they mark text themselves. */
export const guard = (cell: string): string =>
  FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;

/** Takes away the apostrophe that `guard()` put there, and no other. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
