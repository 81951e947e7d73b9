import type { Grid } from '../table/table-to-document.js';
import { isNoteLine } from '../table/note-lines.js';
import { csvRows } from './csv-rows.js';
import { documentOf, isExport } from './read-export.js';

/** What CSV holds: our own export as a document, or anybody's table as it is. */
export type CsvReading = { readonly document: unknown } | { readonly grid: Grid };

type Lines = readonly (readonly string[])[];

const DELIMITERS = [',', ';', '\t', '|'];
/** How much of the text decides what divides its cells. */
const SAMPLE = 20_000;

/**
 * Reads CSV of any kind: divided by commas, semicolons, tabs or bars, with any ends of lines, with rows of any length. The
 * table that `toCsv()` writes becomes a document, told by its headers "occupation" and "measure"; every other table
 * becomes a grid, with a line before it as its caption and the lines of sources after it as its notes. Total: an
 * unclosed quote loses nothing but itself.
 */
export function readCsv(text: string): CsvReading {
  const [start = '', named] = /^\uFEFF?(?:sep=(.)(?:\r\n?|\n))?/i.exec(text) ?? [];
  const body = text.slice(start.length);
  const delimiter = named && DELIMITERS.includes(named) ? named : delimiterOf(body);
  const lines = withoutComments(parseCsv(body, delimiter));
  const filled = lines.filter((line) => !isBlankLine(line));
  return isExport(filled[0] ?? []) ? { document: documentOf(filled) } : { grid: gridOf(lines, delimiter) };
}

/** Lines that programs write before the header are for programs: "# made on Monday". A header may begin so, too. */
function withoutComments(lines: Lines): Lines {
  const first = lines.findIndex((line) => !isBlankLine(line) && !COMMENT.test(line[0]!));
  const width = lines[first]?.length;
  return lines.filter((line, at) => at >= first || line.length === width || isBlankLine(line));
}
const COMMENT = /^\s*(?:#|\/\/)\s*[^\s\d#/]/;

const isBlankLine = (line: readonly string[]): boolean => !line.some((cell) => cell.trim());

/** What gives the headers of the exported table; else the most rows of the same width, and of those the widest. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const lines = csvRows(sample, delimiter);
    const widths = new Map<number, number>();
    for (const { length } of lines) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [[width, count] = [0, 0]] = [...widths].sort(([, a], [, b]) => b - a);
    const isOurs = isExport(lines.find((line) => !isBlankLine(line)) ?? []);
    return { delimiter, width, count: isOurs ? Infinity : count };
  });
  const [first] = scores.sort((a, b) => b.count - a.count || b.width - a.width);
  return first!.delimiter;
}

/** Stands after the last line: where it isn't a line of its own, a quote that was never closed has swallowed it. */
const END = '\n\0';

function parseCsv(text: string, delimiter: string): Lines {
  const lines = csvRows(text + END, delimiter);
  const last = lines.pop();
  if (!last || (last.length < 2 && last[0] === '\0')) return lines;
  // the quote was no quote: what it swallowed are cells and lines; where these are too many for the table, it stood
  // before one cell with commas: "$81,220
  const swallowed = last.pop()!.slice(0, -END.length);
  const [rest = [], ...others] = csvRows(swallowed, delimiter);
  const isOne = last.length + rest.length > Math.max(0, ...widthsOf(lines));
  const cells = lines.length && isOne ? [rest.join(delimiter)] : rest;
  return [...lines, [...last, ...cells], ...others];
}

function gridOf(lines: Lines, delimiter: string): Grid {
  const [width, first] = [Math.max(0, ...widthsOf(lines)), lines.findIndex((line) => !isBlankLine(line))];
  const isLone = (line: readonly string[]) => width > 1 && filledIn(line) < 2;
  const head =
    first < 0 ? 0 : lines.findIndex((line, at) => at >= first && !isBlankLine(line) && !isLone(line));
  const above = lines.slice(0, Math.max(0, head)).filter((line) => !isBlankLine(line));
  const table = lines.slice(Math.max(0, head));
  const end = endOf(table, isLone);
  const cells = (line: readonly string[]) => line.map((text) => ({ text }));
  const notes = table.slice(end).filter((line) => !isBlankLine(line));
  return {
    ...(above.length && { caption: above.map((line) => line.join('').trim()).join('. ') }),
    rows: table
      .slice(0, end)
      .filter((line) => !isBlankLine(line))
      .map(cells),
    // a comma within a line of sources divides sources, not cells
    notes: notes.map((line) => ({ text: filledPart(line).join(delimiter).trim() })),
  };
}

/** `Math.max(...)` takes no million of arguments. */
const widthsOf = (lines: Lines): ReadonlySet<number> => new Set(lines.map(({ length }) => length));

const filledIn = (line: readonly string[]): number => line.filter((cell) => cell.trim()).length;

const filledPart = (line: readonly string[]): readonly string[] =>
  line.slice(0, line.findLastIndex((cell) => cell.trim()) + 1);

/**
 * Where the table ends and the lines under it begin: the last lines that are sources or remarks by their first words,
 * or that have one cell and stand apart. An occupation that nothing is known of has one cell, too.
 */
function endOf(table: Lines, isLone: (line: readonly string[]) => boolean): number {
  const isNote = (line: readonly string[]) => isNoteLine(line[0]!.trim());
  const isUnder = (line: readonly string[]) => isBlankLine(line) || isNote(line) || isLone(line);
  const first = table.findLastIndex((line) => !isUnder(line)) + 1;
  // what follows a line that is apart is as far from the table as that one
  const isApart = (line: readonly string[], at: number) =>
    isBlankLine(line) || isNote(line) || line.length === 1 || at === 0;
  const apart = table.findIndex((line, at) => at >= first && isApart(line, at));
  return apart < 0 ? table.length : apart;
}
