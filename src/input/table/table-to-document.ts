import { finish, state } from './author-document.js';
import type { Cites, Draft, OccupationDraft } from './author-document.js';
import { readLabel } from './column-label.js';
import { readNoteLines, splitMarks } from './note-lines.js';
import type { Cited, Linked } from './note-lines.js';

/** One cell of a table, spans already expanded. */
export interface GridCell extends Linked {
  readonly isHeader?: boolean;
  /** Marks that aren't in the text, or what they lead to. */
  readonly marks?: readonly (string | Cited)[];
}

export const EMPTY_CELL: GridCell = { text: '' };

/** A table as text: from HTML, CSV or Markdown. */
export interface Grid {
  readonly caption?: string;
  readonly rows: readonly (readonly GridCell[])[];
  /** Lines under the table: sources and remarks. */
  readonly notes: readonly Linked[];
}

/** Stands for a name or a label that isn't there, so that its row or column isn't lost. */
const NAMELESS = '–';
const CODE = /\s*\((?:SOC )?(\d\d-\d{4}(?:\.\d\d)?)\)/;

/**
 * Reads a table in which people compare occupations, either way round: the labels that are known decide whether
 * occupations are its rows or its columns. Every cell's text ends up somewhere.
 */
export function readGrid(grid: Grid): Draft {
  const { caption, lines, notes } = partRows(grid);
  const { byMark, common, remarks } = readNoteLines(notes);
  const sources: Record<string, unknown> = {};
  const cite = (cited: readonly Cited[]) => citesOf(cited, sources);
  const turned = areOccupationsColumns(lines) ? transpose(lines) : lines;
  const isTurned = turned !== lines;
  const met = new Set<string>();
  const follow = (mark: string | Cited) => {
    if (typeof mark !== 'string') return mark;
    met.add(mark);
    return byMark.get(mark) ?? [];
  };
  const read = ({ text: all, marks: others = [] }: GridCell = EMPTY_CELL) => {
    const { text, marks } = splitMarks(all.trim(), (mark) => byMark.has(mark));
    return { text, cites: cite([...new Set([...marks, ...others])].flatMap(follow)) };
  };

  const { labels, bodies } = partLabels(turned);
  const titles = labels.map((cell) => {
    const { text, cites } = read(cell);
    return { title: text || NAMELESS, label: readLabel(text), cites };
  });
  const nameAt = Math.max(
    0,
    titles.findIndex(({ label }) => label?.field === 'name'),
  );
  const everywhere = cite(common);
  const places = new Map<string, string>();
  const occupations = bodies.map((cells, at) => {
    const occupation: OccupationDraft = {};
    const { text: name, cites: own } = read(cells[nameAt]);
    const [said = '', code] = CODE.exec(name) ?? [];
    Object.assign(occupation, { name: name.replace(said, '') || NAMELESS, ...(code && { code }) });
    titles.forEach(({ cites, ...title }, column) => {
      const { text, cites: cellCites } = read(cells[column]);
      if (column === nameAt || (!text && title.title === NAMELESS)) return;
      const path = state(occupation, title, text, merge(everywhere, cellCites, cites, own));
      places.set(`occupations[${at}].${path}`, placeOf(turned.length - bodies.length + at, column, isTurned));
    });
    return finish(occupation);
  });
  // a line that no mark leads to is no less said
  const idle = [...byMark].flatMap(([mark, cited]) => (met.has(mark) ? [] : cited.map(sayCited)));
  const { label, title } = titles[nameAt] ?? {};
  const subject = label || title === NAMELESS ? undefined : title;
  return {
    document: { caption, subject, occupations, sources, notes: [...remarks, ...idle] },
    // told once each, however often they stand there
    faults: [...met].flatMap((found) =>
      byMark.has(found) ? [] : { code: 'lost-mark' as const, path: '', found },
    ),
    places,
  };
}

const sayCited = ({ note, source }: Cited): string => note ?? String(source?.['name']);

const placeOf = (line: number, column: number, isTurned: boolean) =>
  isTurned ? `row ${column + 1}, column ${line + 1}` : `row ${line + 1}, column ${column + 1}`;

/** Rows of one cell that spans the table are its caption or lines under it. */
function partRows({ caption, rows, notes }: Grid) {
  const isSpanning = (row: readonly GridCell[]) => row.length > 1 && row.every((cell) => cell === row[0]);
  const filled = rows.filter((row) => row.some(({ text }) => text.trim()));
  const [first, ...rest] = filled;
  const title = first && isSpanning(first) && first[0]!.text;
  return {
    caption: [caption, title].filter(Boolean).join('. ') || undefined,
    lines: filled.filter((row) => !isSpanning(row)),
    notes: [...notes, ...rest.filter(isSpanning).map(([cell]) => cell!)],
  };
}

/** Several lines of nothing but headers are one line of labels. */
function partLabels(lines: readonly (readonly GridCell[])[]) {
  const [first = [], ...rest] = lines;
  const more = rest.findIndex((line) => !line.every(({ isHeader }) => isHeader));
  const isStacked = first.every(({ isHeader }) => isHeader) && more > 0;
  const heads = isStacked ? [first, ...rest.slice(0, more)] : [first];
  const labels = Array.from({ length: widthOf(lines) }, (_, at) => {
    const cells = heads.flatMap((head) => head[at] ?? []);
    return {
      text: [...new Set(cells.flatMap(({ text }) => text.trim() || []))]
        .join(' ')
        .replace(/^([^()]*)( \([^()]*\))( .+)/, '$1$3$2'), // "Wages (2022) Median"
      marks: cells.flatMap(({ marks = [] }) => marks),
    };
  });
  return { labels, bodies: lines.slice(heads.length) };
}

/** Whichever of the first row and the first column holds more labels that are known. */
function areOccupationsColumns(lines: readonly (readonly GridCell[])[]): boolean {
  const known = (cells: readonly (GridCell | undefined)[]) =>
    cells.filter((cell) => readLabel(splitMarks(cell?.text.trim() ?? '', () => true).text)).length;
  return known(lines.slice(1).map(([cell]) => cell)) > known(lines[0]?.slice(1) ?? []);
}

function transpose(lines: readonly (readonly GridCell[])[]): readonly (readonly GridCell[])[] {
  return Array.from({ length: widthOf(lines) }, (_, at) => lines.map((line) => line[at] ?? EMPTY_CELL));
}

const widthOf = (lines: readonly (readonly GridCell[])[]): number =>
  Math.max(0, ...lines.map(({ length }) => length));

/** Sources get keys, the same key for the same source. */
function citesOf(cited: readonly Cited[], sources: Record<string, unknown>): Cites {
  const keys = cited.flatMap(({ source }) => {
    if (!source) return [];
    const key = JSON.stringify(source);
    sources[key] = source;
    return [key];
  });
  const notes = cited.flatMap(({ note }) => note ?? []);
  return { ...(keys.length && { source: keys }), ...(notes.length && { notes }) };
}

/** The sources of a cell count before those of its header and its occupation, and those before what holds for all. */
function merge(common: Cites, cell: Cites, ...around: readonly Cites[]): Cites {
  const given = around.flatMap((each) => each.source ?? []);
  const source = [...new Set(cell.source ?? (given.length ? given : common.source))];
  const notes = [...new Set([common, ...around, cell].flatMap((each) => each.notes ?? []))];
  return { ...(source.length && { source }), ...(notes.length && { notes }) };
}
