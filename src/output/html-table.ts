import { remarksOn } from '../model/compare/describe-difference.js';
import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import { factsByKey, figureFor } from '../model/comparison/rows.js';
import type { MeasureRow } from '../model/comparison/rows.js';
import type { Figure } from '../model/figure/figure.js';
import { areWhole } from '../model/figure/format.js';
import type { Language } from '../model/figure/format.js';
import { orientationOf } from '../model/table/orientation.js';
import { captionOf, tableOf } from '../model/table/table.js';
import type { Cell, Header, Orientation, Table } from '../model/table/table.js';
import type { Words } from '../model/words/english.js';
import { figureText } from './figure-alone.js';
import { ofAll, ofOne } from './html-pieces.js';
import type { HtmlLine, HtmlPiece } from './html-pieces.js';
import { element, marksHtml, qualifierHtml, textHtml } from './html-text.js';

/** A table, and which way round it is. */
export interface WrittenTable extends Table {
  readonly orientation: Orientation;
}

/** The table as the element lays it out; nothing of nobody. */
export function writtenTableOf(comparison: Comparison, language: Language<Words>): WrittenTable | undefined {
  if (!comparison.occupations.length) return undefined;
  const orientation = orientationOf(comparison);
  const options = { orientation, markStyle: 'stars', language, isGrouped: true } as const;
  const table = tableOf(comparison, { ...options, remarksOn: (line) => remarksOn(line, language) });
  return { ...table, orientation };
}

/** The lines of a table, with gaps for names and figures. */
export function tablePieces(table: WrittenTable, language: Language<Words>): readonly HtmlLine[] {
  const { rows, groups, orientation } = table;
  const isGrouped = orientation === 'columns' && groups.length > 0;
  let start = 0;
  const bodies = isGrouped
    ? groups.map(({ header, count }) => ({ header, from: start, to: (start += count) }))
    : [{ header: undefined, from: 0, to: rows.length }];
  return [
    ['<table class="oc-comparison-table">'],
    ['<caption>', captionPiece(table, language), '</caption>'],
    ['<thead>'],
    ...headLines(table, language),
    ['</thead>'],
    ...bodies.flatMap(({ header, from, to }) => [
      ['<tbody>'],
      ...(header ? [groupLine(header, table, language)] : []),
      ...rows.slice(from, to).map((_, at) => rowLine(table, from + at, language)),
      ['</tbody>'],
    ]),
    ['</table>'],
  ];
}

// a gap is kept with all that its function sees: so it is made where there is no more than it needs
const captionPiece = ({ caption, isCaptionOwn }: Table, language: Language<Words>): HtmlPiece =>
  isCaptionOwn ? textHtml(caption) : ofAll(({ comparison }) => textHtml(captionOf(comparison, language)));

/** Cells are divided by a space, so that tools which take the text alone don't run them together. */
const rowOf = (cells: readonly HtmlLine[]): HtmlLine => [
  '<tr>',
  ...cells.flatMap((cell, at) => (at ? [' ', ...cell] : cell)),
  '</tr>',
];

const groupLine = (header: Header, { columns }: Table, language: Language<Words>): HtmlLine =>
  rowOf([headerPieces(header, `scope="rowgroup" colspan="${columns.length + 1}"`, language)]);

/** Names of columns; where occupations are rows, the heads of groups above them. */
function headLines(
  { corner, columns, groups, orientation }: WrittenTable,
  language: Language<Words>,
): readonly HtmlLine[] {
  const isNamed = orientation === 'columns';
  const isGrouped = !isNamed && groups.length > 0;
  const span = isGrouped ? 'rowspan="2"' : '';
  const first = corner
    ? element('th', textHtml(corner), ['scope="col"', span].filter(Boolean).join(' '))
    : element('td', '', span);
  const heads = columns.map((column, at) =>
    headerPieces(column, 'scope="col"', language, isNamed ? nameGap(at) : undefined),
  );
  if (!isGrouped) return [rowOf([[first], ...heads])];
  const above = groups.map(({ header, count }) =>
    headerPieces(header, `scope="colgroup" colspan="${count}"`, language),
  );
  return [rowOf([[first], ...above]), rowOf(heads)];
}

const nameGap = (at: number): HtmlPiece => ofOne(at, 'name', ({ name }) => textHtml(name));

/** @param name Gap for the name, where it heads an occupation. */
function headerPieces(
  { text, details, marks }: Header,
  scope: string,
  { words }: Language<Words>,
  name: HtmlPiece = textHtml(text),
): HtmlLine {
  const qualifiers = details.length ? qualifierHtml(details.join(words.separator)) : '';
  return [`<th ${scope}><bdi>`, name, `</bdi>${qualifiers}${marksHtml(marks)}</th>`];
}

function rowLine(
  { rows, lines, orientation }: WrittenTable,
  row: number,
  language: Language<Words>,
): HtmlLine {
  const { header, cells } = rows[row]!;
  const byRows = orientation === 'rows';
  return rowOf([
    headerPieces(header, 'scope="row"', language, byRows ? nameGap(row) : undefined),
    ...cells.map((cell, at) =>
      byRows ? cellPieces(cell, lines[at]!, row, language) : cellPieces(cell, lines[row]!, at, language),
    ),
  ]);
}

/** A cell with a gap for its figure; what stands beside it follows from what figures state, and so does that there is none. */
function cellPieces(cell: Cell, line: MeasureRow, at: number, language: Language<Words>): HtmlLine {
  // each for itself: so they are read back
  const beside = marksHtml(cell.marks) + cell.details.map(qualifierHtml).join('');
  const figure = line.figures[at];
  if (!figure || cell.kind === 'absent') return [`<td>${element('bdi', textHtml(cell.text))}${beside}</td>`];
  const isWhole = areWhole(line.figures, figure);
  return [
    '<td>',
    ofOne(at, `figure ${isWhole} ${line.key}`, (occupation) =>
      figureHtml(figureIn(line, occupation)!, isWhole, language),
    ),
    `${beside}</td>`,
  ];
}

const figureIn = ({ key, name }: MeasureRow, occupation: Occupation): Figure | undefined =>
  name
    ? figureFor(name, occupation.figures)
    : factsByKey(occupation).find(([each]) => each === key)?.[1].figure;

function figureHtml(figure: Figure, isWhole: boolean, language: Language<Words>): string {
  const { status, value } = figure;
  const text = textHtml(figureText(figure, isWhole, language));
  // minifiers take white space after <data> away, which they don't take for a word, and none after <bdi>
  return element('bdi', status === 'value' ? element('data', text, `value="${value}"`) : text);
}
