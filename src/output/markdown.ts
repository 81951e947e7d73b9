import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { Figure } from '../model/figure/figure.js';
import { formatYears } from '../model/figure/format.js';
import type { Note } from '../model/table/footnote-marks.js';
import { summarise } from '../model/compare/summarise.js';
import { rowsOf } from '../model/comparison/rows.js';
import { tableOf } from '../model/table/table.js';
import type { Cell, Header } from '../model/table/table.js';
import { english } from '../model/words/english.js';
import { heading, paragraphs, sectionsAfter, sourceLine } from './article.js';
import type { Block, Line, Manner, Piece } from './article.js';
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
  const after = [
    ...paragraphs(notes),
    ...(summary.length ? [heading(2, SUMMARY_HEADING), ...paragraphs(summary)] : []),
    ...sectionsAfter(comparison, MANNER),
  ];
  const blocks = [...before.map(blockText), ...tableBlocks(comparison), ...after.map(blockText)];
  return blocks.map((block) => `${block}\n`).join('\n');
}

function blockText(block: Block): string {
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

function tableBlocks(given: Comparison): readonly string[] {
  if (!given.occupations.length) return [];
  const comparison = withPlacesAsNotes(given);
  const table = tableOf(comparison, { orientation: 'rows', markStyle: 'stars', language: LANGUAGE });
  const lines = rowsOf(comparison);
  const body = table.rows.map(({ header, cells }, row) => [
    headText(comparison.occupations[row]!) + marksOf(header.marks),
    ...cells.map((cell, at) => cellText(cell, lines[at]!.figures[row], table.columns[at]!)),
  ]);
  const head = [escapeText(table.corner), ...table.columns.map(headerText)];
  const rule = head.map(() => '---');
  const rows = [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const caption = given.title ? `**${escapeText(table.caption)}**` : `# ${escapeText(table.caption)}`;
  return [caption, rows, ...noteBlocks(table.notes)];
}

const headText = ({ name, code }: Occupation): string =>
  escapeText(code && CODE.test(code) ? `${name} (${code})` : name);

/** Stars as they are, numbers above the line; several are divided, since three stars are a mark of their own. */
const marksOf = (marks: readonly Note[]): string =>
  marks
    .map(({ mark }) => escapeText(mark.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)))
    .join(', ');

const headerText = ({ text, details, marks }: Header): string =>
  escapeText([text, ...(details.length ? [`(${details.join(', ')})`] : [])].join(' ')) + marksOf(marks);

/** The figure in full, without what its header says for all, and with the statistic where the header doesn't say it. */
function cellText(cell: Cell, figure: Figure | undefined, header: Header): string {
  if (!figure) return escapeText(cell.text) + marksOf(cell.marks);
  const statistic = cell.details.find((detail) => SPELLED_STATISTICS.includes(detail));
  const text = figureText(withoutShared(figure, header)) + (statistic ? ` (${statistic})` : '');
  return escapeText(text) + marksOf(cell.marks);
}

function withoutShared(figure: Figure, { text, details }: Header): Figure {
  const { basis, kind, per } = figure;
  const isSaid = (word: string) => details.includes(word);
  return {
    ...figure,
    ...(isSaid(formatYears(figure, LANGUAGE)) && { from: undefined, to: undefined }),
    ...(basis && isSaid(english[basis]) && { basis: undefined }),
    ...(kind &&
      (isSaid(english[kind]) || (kind === 'projected' && text === english['growth.projected'])) && {
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
