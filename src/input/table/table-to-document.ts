import { addPlace, addStatement, finish, rangeOf, withoutIdle } from './author-document.js';
import type { AuthorDocument, AuthorOccupation, Citations, Spoken, Title } from './author-document.js';
import type { Fault } from '../../model/document/problems.js';
import { onlyInterval } from '../figure/interval-words.js';
import type { UnitWords } from '../figure/unit-words.js';
import { isDay } from './day-of-code.js';
import { withoutSlips } from './spreadsheet-slips.js';
import type { TableColumn } from './table-column.js';
import { fitColumns } from './fit-columns.js';
import { EMPTY_CELL, textIn, transpose } from './grid.js';
import type { Grid, GridCell, GridRow } from './grid.js';
import { partGrid, underHeads, withoutSums } from './grid-lines.js';
import type { GridParts } from './grid-lines.js';
import { readLabel } from './column-label.js';
import { isOfPlaces } from './label-words.js';
import { withCloserHeads, withLabelColumn } from './labelled-cells.js';
import { nameColumn, namedBy, orientationOf, readAnyhow } from './name-column.js';
import { readNoteLines, splitMarks } from './note-lines.js';
import type { Cited } from './note-lines.js';
import { tableAdvice } from './table-advice.js';
import { readUnit, unitColumnOf, withUnitsInLabels } from './unit-column.js';
import { unitsAround } from './units-around.js';

export { EMPTY_CELL } from './grid.js';
export type { Grid, GridCell } from './grid.js';

/** Stands for a name or a label that isn't there, so that its row or column isn't lost. */
const NAMELESS = '–';
const SOC = /^\d\d-\d{4}(?:\.\d\d)?$/;
/** "Bakers (SOC 51-3011)", and on a line or behind a stroke of its own. */
const CODE_BESIDE =
  /\s*\((?:SOC )?(\d\d-\d{4}(?:\.\d\d)?)\)|\s*(?:\n|\s[–—|-]|,)\s*(?:SOC:? ?)?(?:code:? ?)?(\d\d-\d{4}(?:\.\d\d)?)$/;

/**
 * Reads a table in which people compare occupations, either way round: the labels that are known decide whether
 * occupations are its rows or its columns. Every cell's text ends up somewhere.
 */
export function readGrid(grid: Grid): AuthorDocument {
  const { parts, isAdded } = withLabelColumn(partGrid(grid));
  const { upright, isTurned, isNameless, notes, unitAt } = uprightLines(parts);
  const { caption, titles: headings } = parts;
  const { byMark, common, remarks } = readNoteLines(notes);
  const sources: Record<string, unknown> = {};
  const met = new Set<string>();
  const read = cellReader(byMark, met, (cited) => citesOf(cited, sources));
  const closer = withCloserHeads(upright);
  const [heads = [], ...all] = isNameless && isTurned ? withName(closer, namedBy(headings)) : closer;

  const columns = heads.map((cell): TableColumn => {
    const { text, cites } = read(cell);
    return { title: text || NAMELESS, label: readLabel(text), cites };
  });
  const textsOfAll = all.map((cells) => columns.map((_, at) => textIn(cells[at])));
  const nameAt = nameColumn(columns, textsOfAll, isTurned);
  const { bodies, apart } = withoutSums(all, columns, nameAt, isTurned);
  // sums stand at the end
  const texts = textsOfAll.slice(0, bodies.length);
  const everywhere = citesOf(common, sources);
  const said = [caption ?? [], remarks, common.flatMap(({ note }) => note ?? [])].flat();
  const around = unitsAround(headings, said);
  // no column of the author's stands before the first occupation
  const isFirst = isTurned && (isNameless || isAdded);
  const lead = isFirst ? 0 : parts.lead;
  const placeAt = (line: number, column: number) => placeIn(line, column, isTurned, lead, unitAt);
  const { columns: fitted, faults } = withoutSlips(
    fitColumns(columns, texts, nameAt, around.defaults?.['employment'] !== undefined),
    texts,
    placeAt,
  );
  const ordinary = fitted.map(({ cites }) => merge(everywhere, UNCITED, cites));
  const table = { columns: lineColumns(fitted, nameAt), nameAt, read, everywhere, ordinary };
  const lines = bodies.map((cells) => readOccupation(cells, table));
  // a line that no mark leads to is no less said
  const idle = [...byMark].flatMap(([mark, cited]) => (met.has(mark) ? [] : cited.map(sayCited)));
  return {
    document: {
      caption,
      subject: isTurned ? undefined : subjectOf(columns[nameAt]),
      occupations: lines.map(({ occupation }) => occupation),
      sources,
      notes: [...apart, ...remarks, ...idle],
      ...around,
    },
    // reported once each, however often they stand there
    faults: [...lostMarks(met, byMark), ...faults],
    placeOf: placeBy(lines, placeAt),
    isTable: true,
    proseTitles: titlesByField(fitted),
    advice: () => tableAdvice(fitted, texts, nameAt, placeAt),
  };
}

/** Lines of a table, that of labels first, whichever way round they are; those of measures with the heads of their groups. */
function uprightLines(parts: GridParts) {
  const { labels, bodies, titles } = parts;
  const unitAt = unitColumnOf(labels);
  const [heads, ...others] =
    unitAt < 0 ? [labels, ...bodies] : withUnitsInLabels([labels, ...bodies], unitAt);
  const { isTurned, isNameless, hasIdleHead } = orientationOf(heads, others, titles);
  if (!isTurned)
    return { upright: [labels, ...bodies], isTurned, isNameless, notes: parts.notes, unitAt: -1 };
  const { bodies: said, notes } = underHeads(parts);
  const all = unitAt < 0 ? said : withUnitsInLabels([labels, ...said], unitAt).slice(1);
  return { upright: transpose(hasIdleHead ? all : [heads, ...all]), isTurned, isNameless, notes, unitAt };
}

/** What the names of a table are called: "State"; nothing where they are occupations. */
const subjectOf = ({ label, title }: Partial<TableColumn> = {}): string | undefined =>
  label || title === NAMELESS ? undefined : title;

/** Marks that were met and lead nowhere. */
const lostMarks = (met: ReadonlySet<string>, byMark: ReadonlyMap<string, unknown>): readonly Fault[] =>
  [...met].flatMap((found) => (byMark.has(found) ? [] : { code: 'lost-mark', path: '', found }));

const titlesByField = (columns: readonly TableColumn[]): ReadonlyMap<string, string> =>
  new Map(columns.flatMap(({ label, title }) => (label ? [[label.field, title] as const] : [])));

/** What most cells cite. */
const UNCITED: Citations = {};

type ReadCell = (cell?: GridCell) => { readonly text: string; readonly cites: Citations };

/** Parts the text of a cell from its marks, and finds what these lead to. */
function cellReader(
  byMark: ReadonlyMap<string, readonly Cited[]>,
  met: Set<string>,
  cite: (cited: readonly Cited[]) => Citations,
): ReadCell {
  const follow = (mark: string | Cited) => {
    if (typeof mark !== 'string') return mark;
    met.add(mark);
    return byMark.get(mark) ?? [];
  };
  return ({ text: all, marks: others = [] } = EMPTY_CELL) => {
    const { text, marks } = splitMarks(all.trim(), (mark) => byMark.has(mark));
    if (!marks.length && !others.length) return { text, cites: UNCITED };
    return { text, cites: cite([...new Set([...marks, ...others])].flatMap(follow)) };
  };
}

/** What a line says, and the path at which each of its columns went, from the occupation on. */
interface Line {
  readonly occupation: AuthorOccupation;
  readonly statements: readonly (string | undefined)[];
}

/** A column as each line is read by it. */
interface LineColumn extends Title, Pick<TableColumn, 'cites' | 'high'> {
  /** Where it stands among all columns. */
  readonly at: number;
  /** Whether its cells are amounts of pay. */
  readonly isPay: boolean;
  /** Whether its cells say what the pay beside them is paid for. */
  readonly isOfUnits: boolean;
  /** Whether its cells name sources. */
  readonly isOfSources: boolean;
  readonly isOfPlaces: boolean;
}

/** The columns that say something of the occupation that is named in another one. */
const lineColumns = (columns: readonly TableColumn[], nameAt: number): readonly LineColumn[] =>
  columns.flatMap(({ title, label, cites, high, isTaken }, at) =>
    at === nameAt || isTaken
      ? []
      : {
          at,
          title,
          label,
          cites,
          high,
          isPay: label?.field === 'pay' && !label.about,
          isOfUnits: /^(?:per|unit)$/.test(label?.about ?? ''),
          isOfSources: label?.about === 'source',
          isOfPlaces: isOfPlaces(title),
        },
  );

/** Says where in the author's own table stands what is at a path of its document. */
const placeBy =
  (lines: readonly Line[], placeAt: (line: number, column: number) => string) =>
  (path: string): string | undefined => {
    const [, line, statement] = /^occupations\[(\d+)\]\.(.*)$/.exec(path) ?? [];
    const column = lines[Number(line)]?.statements.lastIndexOf(statement) ?? -1;
    return column < 0 ? undefined : placeAt(Number(line), column);
  };

/** What holds for every line of a table. */
interface TableOfLines {
  readonly columns: readonly LineColumn[];
  /** Column of the names. */
  readonly nameAt: number;
  readonly read: ReadCell;
  readonly everywhere: Citations;
  /** What each column cites where neither cell nor line has marks. */
  readonly ordinary: readonly Citations[];
}

function readOccupation(cells: GridRow, table: TableOfLines): Line {
  const { columns, nameAt, read, everywhere, ordinary } = table;
  const occupation: AuthorOccupation = {};
  const { text: name, cites: ofName } = read(cells[nameAt]);
  // marks alone under "Ref." are of the whole line
  const ofLine = columns.flatMap(({ at, isOfSources }) => {
    const { text, cites } = isOfSources ? read(cells[at]) : { text: '', cites: UNCITED };
    return text || cites === UNCITED ? [] : cites;
  });
  const own = ofLine.length ? merge(UNCITED, ofName, ...ofLine) : ofName;
  const [said = '', inBrackets, behind] = CODE_BESIDE.exec(name) ?? [];
  const code = inBrackets ?? behind;
  Object.assign(occupation, { name: name.replace(said, '') || NAMELESS, ...(code && { code }) });
  const unit = unitIn(name);
  // pay of a shift is pay of nothing that is known
  const isStrange = columns.some(({ at, isOfUnits }) => {
    const text = isOfUnits ? textIn(cells[at]) : '';
    return text && !readUnit(text);
  });
  const spoken: Spoken[] = [];
  const statements: string[] = [];
  for (const column of columns) {
    const { at, cites, high, isPay } = column;
    const { text: first, cites: cellCites } = read(cells[at]);
    const isOwn = isPay && isStrange && !readAnyhow(first)?.per;
    const title = isOwn ? { title: column.title } : unit && isPay ? withUnit(column, unit) : column;
    const end = high === undefined ? undefined : read(cells[high]).text;
    const text =
      end === undefined ? first : first || end ? rangeOf(first || undefined, end || undefined) : '';
    if (!text && title.title === NAMELESS) continue;
    const isOrdinary = cellCites === UNCITED && own === UNCITED;
    const cited = isOrdinary ? ordinary[at]! : merge(everywhere, cellCites, cites, own);
    const statement = addStatement(occupation, title, text, cited);
    statements[at] = statement;
    const { about, field } = column.label ?? {};
    if (about && field && text && !statement.startsWith('facts'))
      spoken.push({ field, title: title.title, text });
    if (column.isOfPlaces) addPlace(occupation, text);
    // a code is on no page, nor is a percentile at the ceiling: they stay the author's own row besides
    const isUnseen =
      statement === 'code' ? !SOC.test(text) && !isDay(text) : /\.p\d/.test(statement) && text === '#';
    if (text && isUnseen) addStatement(occupation, { title: title.title }, text);
  }
  return { occupation: finish(withoutIdle(occupation, spoken)), statements };
}

const PAID = /(?:hour|dai|week|month|annua|year)ly|annual|salar|wage|pay\b|gehalt|lohn|sueldo/i;
/** "Hourly" over or before percentiles says what they are paid for. */
function unitIn(name: string): UnitWords | undefined {
  if (!PAID.test(name)) return undefined;
  const per = onlyInterval(name);
  if (per) return { per };
  const label = readLabel(name);
  return label?.field === 'pay' ? label.qualifiers : undefined;
}

const withUnit = ({ title, label }: Title, { per, currency }: UnitWords): Title => ({
  title,
  label: label && {
    ...label,
    qualifiers: { ...(per && { per }), ...(currency && { currency }), ...label.qualifiers },
  },
});

/** A box of two columns has no line of names: the one name comes from what stands above it. */
const withName = (lines: readonly GridRow[], name: string | undefined): readonly GridRow[] =>
  lines.map((line, at) => [{ text: at ? (name ?? '') : '' }, ...line]);

const sayCited = ({ note, source }: Cited): string => note ?? String(source?.['name']);

/** "row 2, column 3" of the author's own table. */
function placeIn(line: number, column: number, isTurned: boolean, lead: number, unitAt: number): string {
  if (!isTurned) return `row ${line + 1 + lead}, column ${column + 1}`;
  const at = line + (lead ? 1 : 0);
  return `row ${column + 1}, column ${at + (unitAt > 0 && at >= unitAt ? 2 : 1)}`;
}

/** Sources get keys, the same key for the same source. */
function citesOf(cited: readonly Cited[], sources: Record<string, unknown>): Citations {
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
function merge(common: Citations, cell: Citations, ...around: readonly Citations[]): Citations {
  const given = around.flatMap((each) => each.source ?? []);
  const source = [...new Set(cell.source ?? (given.length ? given : common.source))];
  const notes = [...new Set([common, ...around, cell].flatMap((each) => each.notes ?? []))];
  return { ...(source.length && { source }), ...(notes.length && { notes }) };
}
