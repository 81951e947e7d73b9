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

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/**
 * Text that a spreadsheet makes a day, an hour, a number or a truth of, and writes in another way when the file is saved:
 * the code 11-2011 is November 2011 to it, and comes back as 2011/11/01.
 */
const REWRITTEN = new RegExp(
  `^'*\\s*(?:${[
    String.raw`\d{1,2}[-/]\d{1,2}`,
    String.raw`(?:0?[1-9]|1[0-2])[-/]\d{4}`,
    String.raw`\d{4}[-/](?:0?[1-9]|1[0-2])`,
    String.raw`\d{1,4}([-/.])\d{1,2}\1\d{1,4}`,
    String.raw`\d{1,2}:\d\d(?::\d\d)?`,
    String.raw`[$€£¥]? ?\d[\d.,]* ?[%$€£¥]?`,
    `(?:\\d{1,2}[ -])?(?:${MONTH})[ -]?(?:\\d{1,2},? )?\\d{1,4}`,
    `\\d{1,2}[ -](?:${MONTH})`,
    'true|false',
  ].join('|')})\\s*$`,
  'i',
);

/**
 * Keeps a spreadsheet from running text: an apostrophe is how they mark text themselves. An apostrophe of the author's
 * that `unguard()` would take for it gets one more.
 */
export const guard = (cell: string): string =>
  (FORMULA.test(cell) && !PLAIN_NUMBER.test(cell)) || (cell.startsWith("'") && REWRITTEN.test(cell))
    ? `'${cell}`
    : cell;

/** Keeps a spreadsheet from running text, and from making something else of it when it saves the file. */
export const guardText = (cell: string): string =>
  REWRITTEN.test(cell) && (!PLAIN_NUMBER.test(cell) || /^0\d/.test(cell)) ? `'${cell}` : guard(cell);

/** Takes away the apostrophe that `guard()` or `guardText()` put there, and no other. */
export const unguard = (cell: string): string =>
  cell.startsWith("'") && (FORMULA.test(cell) || REWRITTEN.test(cell)) ? cell.slice(1) : cell;
