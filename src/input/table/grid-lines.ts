import { readLabel } from './column-label.js';
import { readUnitWords } from '../figure/unit-words.js';
import { onlyInterval } from '../figure/interval-words.js';
import { textIn, widthOf } from './grid.js';
import { isGroupHead, underHead } from './group-heads.js';
import type { Grid, GridCell, GridRow } from './grid.js';
import type { Linked } from './note-lines.js';

/** A table in its parts: what is above it, the lines of headers, the lines beneath, the lines under it. */
export interface GridParts {
  readonly caption: string | undefined;
  /** What spans the table, names it or stands before it, the nearest first. */
  readonly titles: readonly string[];
  /** One line of labels, of however many lines it was made. */
  readonly labels: GridRow;
  readonly bodies: readonly GridRow[];
  readonly notes: readonly Linked[];
  /** The line that heads each line of `bodies`, where a group has a head as our own tables have it. */
  readonly heads: ReadonlyMap<GridRow, GridRow>;
  /** How many lines the labels were, and what stood above them. */
  readonly lead: number;
}

const isSpanning = (row: GridRow): boolean => row.length > 1 && row.every((cell) => cell === row[0]);
const isFilled = (row: GridRow): boolean => row.some((cell) => textIn(cell));

/** Parts a table: titles that span it, lines of headers in one or more rows, and what repeats them further down. */
export function partGrid({ caption, heading, rows, notes }: Grid): GridParts {
  const filled = rows.filter(isFilled);
  const first = filled.findIndex((row) => !isSpanning(row));
  const above = filled.slice(0, Math.max(0, first)).map(([cell]) => cell!.text);
  const isNamed = groupIn(filled);
  const isGroup = (row: GridRow) => isNamed(row) || isGroupHead(row);
  const lines = filled.filter((row) => !isSpanning(row) && !isGroup(row));
  const spanning = filled.slice(Math.max(0, first)).filter((row) => isSpanning(row) || isGroup(row));
  const count = headerLines(lines);
  const labels = labelsOf(lines.slice(0, count), widthOf(lines));
  return {
    caption: [caption, ...above].filter(Boolean).join('. ') || undefined,
    titles: [...above.toReversed(), caption ?? [], heading ?? []].flat(),
    labels,
    bodies: withoutRepeats(lines.slice(count), lines[0]),
    notes: [...notes, ...spanning.map(([cell]) => cell!)],
    heads: headsOf(filled.slice(Math.max(0, first))),
    lead: count,
  };
}

/** Lines of measures, each with what the head of its group says of it as well; notes without these heads. */
export function underHeads({ bodies, notes, heads }: GridParts): Pick<GridParts, 'bodies' | 'notes'> {
  const said = new Set<Linked | undefined>([...heads.values()].map(([cell]) => cell));
  return {
    bodies: bodies.map((line) => underHead(line, heads.get(line))),
    notes: notes.filter((note) => !said.has(note)),
  };
}

/** Which line heads which. */
function headsOf(rows: readonly GridRow[]): ReadonlyMap<GridRow, GridRow> {
  const heads = new Map<GridRow, GridRow>();
  let head: GridRow | undefined;
  for (const row of rows) {
    if (isGroupHead(row)) head = row;
    else if (isSpanning(row)) head = undefined;
    else if (head) heads.set(row, head);
  }
  return heads;
}

/** Tells the lines that name a group: a header cell and nothing beside it, where the names of others are none. */
function groupIn(rows: readonly GridRow[]): (row: GridRow) => boolean {
  const isLone = ([first, ...others]: GridRow) =>
    first?.isHeader === true && others.length > 0 && !others.some((cell) => textIn(cell));
  const isNamed = ([first, ...others]: GridRow) => !first?.isHeader && others.some((cell) => textIn(cell));
  const others = rows.filter((row) => !isSpanning(row) && !isLone(row));
  // the first of them is the header of the table
  return others.slice(1).length > 0 && others.slice(1).every(isNamed) ? isLone : () => false;
}

/** A table of nothing but its header has a line of it all the same. */
function withoutRepeats(lines: readonly GridRow[], header: GridRow = []): readonly GridRow[] {
  const others = lines.filter((line) => !repeats(line, header));
  return others.length ? others : lines;
}

/** A header that is printed again further down; one with marks says more than the first. */
const repeats = (line: GridRow, header: GridRow): boolean =>
  line.length > 1 &&
  !line.some(({ marks = [] }) => marks.length) &&
  line.some((cell) => textIn(cell)) &&
  (line.every((cell, at) => textIn(cell) === textIn(header[at])) ||
    // a foot of heads leaves out what their brackets say
    (line.every(({ isHeader }) => isHeader) &&
      line.every((cell, at) => withoutBrackets(cell) === withoutBrackets(header[at]))));

const withoutBrackets = (cell: GridCell | undefined): string =>
  textIn(cell)
    .replace(/\s*\([^()]*\)/g, '')
    .toLowerCase();

/** How many lines are headers: all of header cells, below a cell that runs on, or of nothing but units. */
function headerLines(lines: readonly GridRow[]): number {
  const [first = []] = lines;
  const [, second = []] = lines;
  // groups or years over a line of labels
  const isOver =
    !textIn(first[0]) &&
    readLabel(textIn(second[0]))?.field === 'name' &&
    second.slice(1).some((cell) => readLabel(textIn(cell)));
  let count = isOver ? 2 : 1;
  if (lines.length < 3) return Math.min(count, lines.length);
  const isHeader = (line: GridRow) => line.every((cell) => cell.isHeader === true);
  const runsOn = (line: GridRow) => line.some((cell, at) => cell === first[at] && textIn(cell));
  while (
    count < lines.length - 1 &&
    ((isHeader(first) && isHeader(lines[count]!) && lines.slice(count + 1).some((line) => !isHeader(line))) ||
      runsOn(lines[count]!) ||
      isUnits(lines[count]!))
  )
    count++;
  return count;
}

/** "| | ($) | (%) |": a line of units under the labels. */
const isUnits = ([first, ...rest]: GridRow): boolean =>
  (!textIn(first) || readLabel(textIn(first))?.field === 'name') &&
  rest.some((cell) => textIn(cell)) &&
  rest.every((cell) => {
    const text = textIn(cell).replace(/^\((.*)\)$/, '$1');
    return !text || UNIT.test(text) || (readUnitWords(text) ?? onlyInterval(text)) !== undefined;
  });

/** What stands in a line of units besides those of money. */
const UNIT =
  /^(?:%|(?:1[ ,.’']?)?000|stunden|hours|jahre|years|anzahl|number|personen|persons|heures|horas|n)$/i;

function labelsOf(heads: readonly GridRow[], width: number): GridRow {
  if (heads.length === 1) return Array.from({ length: width }, (_, at) => heads[0]![at] ?? { text: '' });
  const [first = []] = heads;
  return Array.from({ length: width }, (_, at): GridCell => {
    const cells = heads.flatMap((head) => head[at] ?? []);
    const isUnit = (cell: GridCell, line: number) => line > 0 && isUnits(heads[line]!) && cell !== first[at];
    const texts = cells.flatMap((cell, line) => {
      const text = textIn(cell);
      return text ? (isUnit(cell, line) && !text.startsWith('(') ? `(${text})` : text) : [];
    });
    return {
      text: [...new Set(texts)].join(' ').replace(/^([^()]*)( \([^()]*\))( .+)/, '$1$3$2'), // "Wages (2022) Median"
      marks: cells.flatMap(({ marks = [] }) => marks),
    };
  });
}

/** Names of lines that sum up the others, and are nobody's occupation. */
const SUM =
  /^(?:(?:grand |sub-?)?totals?|averages?|avg\.?|overall(?: average| total)?|mean|sum|gesamt|insgesamt|summe|durchschnitt|total général|moyenne|ensemble|promedio|totales|média|المجموع|الإجمالي|المتوسط)\s*:?$/i;

/** Names of lines that set the others against each other. */
const AGAINST =
  /^(?:(?:pay |salary )?(?:differences?|gap|premium)|winner|unterschied|differenz|différence|écart|diferencia|الفرق)\s*:?$/i;

/** Lines without those at the end that sum the others up or set them against each other; these are said beneath, cell by cell, each with its header. */
export function withoutSums(
  lines: readonly GridRow[],
  titles: readonly { readonly title: string }[],
  nameAt: number,
  isTurned: boolean,
): { readonly bodies: readonly GridRow[]; readonly apart: readonly string[] } {
  const isApart = (name: string) => AGAINST.test(name) || (!isTurned && SUM.test(name));
  const last = lines.findLastIndex((line) => !isApart(textIn(line[nameAt])));
  const bodies = lines.slice(0, last + 1);
  if (!bodies.length) return { bodies: lines, apart: [] };
  const apart = lines.slice(last + 1).map((line) => {
    const said = titles.flatMap(({ title }, at) =>
      at !== nameAt && textIn(line[at]) ? `${title}: ${textIn(line[at])}` : [],
    );
    return [textIn(line[nameAt]), said.join('; ')].filter(Boolean).join(' – ');
  });
  return { bodies, apart };
}
