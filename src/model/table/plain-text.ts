import { formatDay, sayDay } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import type { Note } from './footnote-marks.js';
import type { Cell, Header, Orientation, Table } from './table.js';
import { guard } from '../document/csv-columns.js';
import { fill, joinTexts } from '../words/fill.js';
import type { ToolWords } from '../words/tool-words.js';

/** A table as plain text, cell by cell, with a line for each note. */
export interface PlainTable {
  readonly caption: string;
  /** The head and the rows. */
  readonly lines: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

/** Takes a table as it is shown, its occupations in an order, out of the page: into a spreadsheet, or a document. */
export function plainTable(
  table: Table,
  order: readonly number[],
  orientation: Orientation,
  language: Language<ToolWords>,
): PlainTable {
  const { caption, corner, columns, rows, notes } = table;
  const across = orientation === 'rows' ? [] : order;
  const down = orientation === 'rows' ? order : [];
  return {
    caption,
    lines: [
      [corner, ...inOrder(columns, across).map(cellText)],
      ...inOrder(rows, down).map(({ header, cells }) => [header, ...inOrder(cells, across)].map(cellText)),
    ].map((line) => line.map(guard)),
    notes: notes.map((note) => guard(noteText(note, language))),
  };
}

/** What stands after the occupations, such as differences, stays there. */
const inOrder = <Item>(items: readonly Item[], order: readonly number[]): readonly Item[] => [
  ...order.map((at) => items[at]!),
  ...items.slice(order.length),
];

const cellText = ({ text, details, marks }: Header | Cell): string =>
  [text, details.length ? `(${details.join(', ')})` : '', marks.map(({ mark }) => mark).join(', ')]
    .filter(Boolean)
    .join(' ')
    .replaceAll('\u2212', '-') // what a spreadsheet reads as a number
    .replace(/\s+/g, ' ');

const noteText = ({ mark, cited }: Note, language: Language<ToolWords>): string =>
  `${mark} ${typeof cited === 'string' ? cited : sourceText(cited, language)}`.replace(/\s+/g, ' ');

function sourceText(source: Exclude<Note['cited'], string>, language: Language<ToolWords>): string {
  const { name, dataSet, href, retrieved, licence } = source;
  const day = retrieved && fill(language.words.retrieved, { date: formatDay(retrieved, language) });
  const texts = [name, dataSet, href, day, licence].flatMap((text) => text || []);
  return joinTexts(texts, language.words.separator, language.locale);
}

/** Text that a spreadsheet makes cells of. */
export const tabbed = ({ caption, lines, notes }: PlainTable): string =>
  [[guard(caption)], ...lines, [''], ...notes.map((note) => [note])]
    .map((cells) => cells.join('\t'))
    .join('\r\n');

/**
 * How to cite a comparison: what it is called, where and when it was read, and every source with its day and licence.
 * @param address Where the page is; nothing where it is nowhere.
 */
export function cite(
  { caption, notes }: Table,
  address: string | undefined,
  today: Date,
  language: Language<ToolWords>,
): string {
  const { words } = language;
  const date = sayDay(today, language.locale);
  const sources = notes.flatMap(({ cited }) =>
    typeof cited === 'string' ? [] : sourceText(cited, language),
  );
  return [
    `${caption}.`,
    address && `${address}.`,
    fill(words['table.accessed'], { date }),
    sources.length && fill(words['table.citing'], { sources: sources.join('; ') }),
  ]
    .filter(Boolean)
    .join(' ');
}
