import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { Figure } from '../model/figure/figure.js';
import { formatYears } from '../model/figure/format.js';
import type { Note } from '../model/table/footnote-marks.js';
import { summarise } from '../model/compare/summarise.js';
import { orientationOf } from '../model/table/orientation.js';
import { tableOf } from '../model/table/table.js';
import type { Cell, Header, Orientation, Table } from '../model/table/table.js';
import { english } from '../model/words/english.js';
import { sectionsAfter, sourceLine } from './article.js';
import type { Manner } from './article.js';
import { filledBlocks, heading, paragraphs } from './blocks-of-article.js';
import type { Line, Piece, PlainBlock } from './blocks-of-article.js';
import { figureText } from './figure-text.js';
import { asBlock, escapePart, escapeText, link } from './markdown-text.js';

const LANGUAGE = { locale: 'en', words: english };
/** Heads what the table comes to, in sentences; in English, as all of the file is. */
const SUMMARY_HEADING = 'In short';
/** Days stay as they are: so they are read back. */
const MANNER: Manner = { language: LANGUAGE, sayDay: (day) => day };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Statistics in words; a percentile is said by its header. */
const SPELLED_STATISTICS = [
  english.median,
  english.mean,
  english.typical,
  english.mostCommon,
  english.unspecified,
];
/** Codes that are read back from behind a name. */
const CODE = /^\d\d-\d{4}(?:\.\d\d)?$/;

/**
 * Writes a comparison as an article in GitHub-flavoured Markdown, in English: the table with its sources, what it comes
 * to in sentences, the responsibilities, the related careers, the schools. Numbers stand in full and in words that are
 * read back. All text of authors is text: nothing in it becomes markup or HTML.
 */
export function toMarkdown(comparison: Comparison): string {
  const { title, introduction, notes } = comparison;
  const summary = summarise(comparison);
  const before = [...(title ? [heading(1, title)] : []), ...paragraphs(introduction)];
  const table = markdownTableOf(comparison);
  const cited = table?.notes.map((note) => note.cited) ?? [];
  const after = [
    ...paragraphs(notes),
    ...(summary.length ? [heading(2, SUMMARY_HEADING), ...paragraphs(summary)] : []),
    ...filledBlocks(sectionsAfter(comparison, MANNER, cited, false), comparison),
  ];
  const blocks = [
    ...before.map(blockText),
    ...(table ? tableBlocks(comparison, table) : []),
    ...after.map(blockText),
  ];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function blockText(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.rank)} ${escapeText(block.text)}`;
    case 'paragraph':
      return asBlock(lineText(block.line));
    case 'list':
      return block.items.map((item) => `- ${asBlock(lineText(item))}`).join('\n');
  }
}

const lineText = (line: Line): string => line.map(pieceText).join('');

function pieceText(piece: Piece): string {
  if (typeof piece === 'string') return escapePart(piece);
  const { name, href, paid } = piece;
  return (paid ? `${escapeText(paid)}: ` : '') + (href ? link(name, href) : escapeText(name));
}

/** A place that isn't that of the whole is a note: in brackets behind a number it would look like another title. */
function placeAsNote(figure: Figure, common: string | undefined): Figure {
  const { place, notes } = figure;
  return place && place !== common ? { ...figure, place: common, notes: [...notes, place] } : figure;
}

function withPlacesAsNotes(comparison: Comparison): Comparison {
  const convert = (figure: Figure) => placeAsNote(figure, comparison.place);
  const occupations = comparison.occupations.map((occupation) => ({
    ...occupation,
    figures: new Map([...occupation.figures].map(([name, figure]) => [name, convert(figure)])),
    facts: occupation.facts.map(({ label, figure }) => ({ label, figure: convert(figure) })),
  }));
  return { ...comparison, occupations };
}

/** The table as it is written, and what of which its figures are. */
interface WrittenTable extends Table {
  readonly comparison: Comparison;
  readonly orientation: Orientation;
}

/**
 * The table as the element lays it out, with heads of groups where measures are rows. Above columns there are none:
 * Markdown has one line of heads, so each column says itself what it is of.
 */
function markdownTableOf(given: Comparison): WrittenTable | undefined {
  if (!given.occupations.length) return undefined;
  const comparison = withPlacesAsNotes(given);
  const orientation = orientationOf(comparison);
  const isGrouped = orientation === 'columns';
  const table = tableOf(comparison, { orientation, markStyle: 'stars', language: LANGUAGE, isGrouped });
  return { ...table, comparison, orientation };
}

function tableBlocks({ title }: Comparison, table: WrittenTable): readonly string[] {
  const { caption, corner, notes, orientation } = table;
  const { columns, body } = orientation === 'rows' ? byOccupation(table) : byMeasure(table);
  const head = [escapeText(corner), ...columns];
  const rule = head.map(() => '---');
  const rows = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const heading = title ? `**${escapeText(caption)}**` : `# ${escapeText(caption)}`;
  return [heading, rows, ...noteBlocks(notes)];
}

/** Heads of columns, and lines, each of as many cells as there are columns and one more. */
interface WrittenLines {
  readonly columns: readonly string[];
  readonly body: readonly (readonly string[])[];
}

const byOccupation = ({ columns, rows, lines, comparison }: WrittenTable): WrittenLines => ({
  columns: columns.map(headerText),
  body: rows.map(({ header, cells }, row) => [
    headText(comparison.occupations[row]!, header),
    ...cells.map((cell, at) => cellText(cell, lines[at]!.figures[row], [columns[at]!])),
  ]),
});

/** The head of a group is a line of its own with nothing beside it. */
function byMeasure({ columns, rows, lines, groups, comparison }: WrittenTable): WrittenLines {
  let end = 0;
  const write = (from: number, to: number, heads: readonly Header[]) =>
    rows
      .slice(from, to)
      .map(({ header, cells }, at) => [
        headerText(header),
        ...cells.map((cell, column) => cellText(cell, lines[from + at]!.figures[column], [header, ...heads])),
      ]);
  const grouped = groups.flatMap(({ header, count }) => [
    [`**${headerText({ ...header, marks: [] })}**${marksOf(header.marks)}`, ...columns.map(() => '')],
    ...write(end, (end += count), [header]),
  ]);
  return {
    columns: columns.map((column, at) => headText(comparison.occupations[at]!, column)),
    body: grouped.length ? grouped : write(0, rows.length, []),
  };
}

/** "Actuaries (15-2011)", and what was measured in its place, where that is one thing for all its figures. */
const headText = ({ name, code }: Occupation, { details, marks }: Header): string =>
  headerText({ text: code && CODE.test(code) ? `${name} (${code})` : name, details, marks });

/** Stars as they are, numbers above the line; several are divided, since three stars are a mark of their own. */
const marksOf = (marks: readonly Note[]): string =>
  marks
    .map(({ mark }) => escapeText(mark.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)))
    .join(', ');

const headerText = ({ text, details, marks }: Header): string =>
  escapeText([text, ...(details.length ? [`(${details.join(', ')})`] : [])].join(' ')) + marksOf(marks);

/** The figure in full, without what its heads say for all, and with the statistic where the header doesn't say it. */
function cellText(cell: Cell, figure: Figure | undefined, heads: readonly Header[]): string {
  if (!figure) return escapeText(cell.text) + marksOf(cell.marks);
  const statistic = cell.details.find((detail) => SPELLED_STATISTICS.includes(detail));
  const text = figureText(withoutShared(figure, heads)) + (statistic ? ` (${statistic})` : '');
  return escapeText(text) + marksOf(cell.marks);
}

function withoutShared(figure: Figure, heads: readonly Header[]): Figure {
  const { basis, kind, per } = figure;
  const isSaid = (word: string) => heads.some(({ details }) => details.includes(word));
  return {
    ...figure,
    ...(isSaid(formatYears(figure, LANGUAGE)) && { from: undefined, to: undefined }),
    ...(basis && isSaid(english[basis]) && { basis: undefined }),
    ...(kind &&
      (isSaid(english[kind]) ||
        (kind === 'projected' && heads.some(({ text }) => text === english['growth.projected']))) && {
        kind: undefined,
      }),
    ...(per && isSaid(english[per]) && { per: undefined }),
  };
}

/** "Sources: *Payscale, **U.S. Bureau of Labor Statistics", and the remarks in a line of their own. */
function noteBlocks(notes: readonly Note[]): readonly string[] {
  const sources = notes.flatMap((note) =>
    typeof note.cited === 'string' ? [] : `${marksOf([note])}${lineText(sourceLine(note.cited, MANNER))}`,
  );
  const remarks = notes.flatMap((note) =>
    typeof note.cited === 'string' ? `${marksOf([note])}${escapeText(note.cited)}` : [],
  );
  return [
    ...(sources.length ? [`Sources: ${sources.join(', ')}`] : []),
    ...(remarks.length ? [`Notes: ${remarks.join(' ')}`] : []),
  ];
}
