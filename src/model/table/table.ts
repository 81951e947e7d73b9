import type { Comparison } from '../comparison/occupations.js';
import type { Figure } from '../figure/figure.js';
import { sayValue } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import { rowsOf } from '../comparison/rows.js';
import type { MeasureRow } from '../comparison/rows.js';
import { markAt } from './footnote-marks.js';
import type { MarkStyle, Note } from './footnote-marks.js';
import { fill, listNames, writeNumber } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';
import { rowOf, factsOf, headOfGroup, saySubstitute, substituteOfAll } from './cells.js';
import type { Cell, Unmarked, UnmarkedRow, Header } from './cells.js';
import { groupsOf } from './row-groups.js';
import { sayQualifiers } from './row-qualifiers.js';
import type { Common } from './row-qualifiers.js';

export type { Bar, Cell, Header } from './cells.js';

export const ORIENTATIONS = ['rows', 'columns'] as const;
/** Whether occupations are the rows of the table or its columns. */
export type Orientation = (typeof ORIENTATIONS)[number];

/** Lines that stand under one head: "Pay", and what is said once for all of them. */
export interface HeadedGroup {
  readonly header: Header;
  /** How many of the rows, or of the columns where occupations are rows, it heads. */
  readonly count: number;
}

/** A row of the table. */
export interface Row {
  /** What heads it. */
  readonly header: Header;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
}

/** A table in the order in which it is read: head, rows, notes. */
export interface Table {
  /** What is compared, where, and what of it. */
  readonly caption: string;
  /** Whether an author wrote it. */
  readonly isCaptionOwn: boolean;
  /** The place that all figures are of, as the caption says it; empty where none is. */
  readonly place: string;
  /** Heads the column of row headers; empty where nothing is to be said. */
  readonly corner: string;
  /** Heads of the columns, without the corner. */
  readonly columns: readonly Header[];
  /** Rows in the order in which they are shown. */
  readonly rows: readonly Row[];
  /** What the marks lead to, in the order of their numbers. */
  readonly notes: readonly Note[];
  /** What is compared, in the order of the rows, or of the columns where occupations are rows. */
  readonly lines: readonly MeasureRow[];
  /** Heads over the lines, in their order; none where the table reads better without. */
  readonly groups: readonly HeadedGroup[];
}

/** How a table is laid out and written. */
export interface TableOptions {
  /** Whether occupations are rows or columns. */
  readonly orientation: Orientation;
  /** How footnote marks look. */
  readonly markStyle: MarkStyle;
  /** Language of its words, numbers and years. */
  readonly language: Language<TableWords>;
  /** Replaces the caption that is made from the names. */
  readonly caption?: string;
  /** Whether lines may stand in groups under heads. Default: each line heads itself, in the order of the rows. */
  readonly isGrouped?: boolean;
  /** What is to be said of a line besides, as notes to which a mark on its header leads. */
  readonly remarksOn?: ((line: MeasureRow, language: Language<TableWords>) => readonly string[]) | undefined;
  /** What is said of the age of a figure; nothing where it is young enough. */
  readonly ageOf?: ((figure: Figure) => string) | undefined;
}

/** Past this many, stars can't be told apart at a glance; then numbers stand in their place. */
const MOST_STARS = 4;

/**
 * Lays a comparison out as a table: what is shared goes to the header, what isn't stays in the cell.
 * @param comparison What `readDocument()` gave.
 * @param options Which way round, how marks look, in which language.
 * @returns Caption, header cells, rows and notes as plain text and numbers, for whoever draws them.
 * @throws Never.
 * @example
 * ```js
 * const language = { locale: 'en', words: english };
 * const { rows, notes } = tableOf(comparison, { orientation: 'rows', markStyle: 'stars', language });
 * ```
 */
export function tableOf(comparison: Comparison, options: TableOptions): Table {
  const table = knownTable(comparison, options) ?? layOut(comparison, options);
  noteTable(comparison, options, table);
  return table;
}

const askedBy = ({
  orientation,
  markStyle,
  language,
  caption,
  isGrouped,
  remarksOn,
  ageOf,
}: TableOptions) => [orientation, markStyle, language, caption, isGrouped, remarksOn, ageOf];

/** The table as which a comparison was laid out last, if that was by these options. */
export function knownTable(comparison: Comparison, options: TableOptions): Table | undefined {
  const last = known.get(comparison);
  return last && askedBy(options).every((each, at) => each === last.asked[at]) ? last.table : undefined;
}

/** Notes what a comparison is laid out as. */
export const noteTable = (comparison: Comparison, options: TableOptions, table: Table): void =>
  void known.set(comparison, { asked: askedBy(options), table });

/** What a comparison was laid out as last, and by which options: elements ask again and again. */
const known = new WeakMap<Comparison, { readonly asked: readonly unknown[]; readonly table: Table }>();

function layOut(comparison: Comparison, options: TableOptions): Table {
  const { orientation, language, isGrouped, remarksOn } = options;
  const { caption = comparison.caption ?? captionOf(comparison, language) } = options;
  const { words } = language;
  const common: Common = { place: comparison.place, ageOf: options.ageOf };
  const facts = rowsOf(comparison).map((line) =>
    factsOf(line, common, language, remarksOn?.(line, language)),
  );
  const groups = isGrouped && groupsOf(facts, (qualifier) => sayQualifiers([qualifier], words).length > 0);
  const substitutes = isGrouped ? comparison.occupations.map(substituteOfAll) : [];
  const lines = (groups || [{ lines: facts }]).flatMap((group) =>
    group.lines.map((each) =>
      rowOf(each, 'name' in group ? group : undefined, common, substitutes, language),
    ),
  );
  const names = comparison.occupations.map(({ name }, at): Unmarked<Header> => {
    const shared = substitutes[at];
    return { text: name, details: shared ? saySubstitute(shared, words) : [], cited: [] };
  });
  const heads = (groups || []).map((group) => ({
    header: headOfGroup(group, words),
    count: group.lines.length,
  }));
  return marked(
    {
      caption,
      isCaptionOwn: Boolean(options.caption ?? comparison.caption),
      place: placeOf(comparison, language),
      corner: comparison.subject ?? (orientation === 'rows' ? words.occupation : ''),
      lines: lines.map(({ line }) => line),
    },
    { names, lines, heads },
    options,
  );
}

interface UnmarkedTable {
  readonly names: readonly Unmarked<Header>[];
  readonly lines: readonly UnmarkedRow[];
  readonly heads: readonly { readonly header: Unmarked<Header>; readonly count: number }[];
}

/** Puts rows and columns in their place, and numbers the notes as they are met: across, then down. */
function marked(
  table: Omit<Table, 'columns' | 'rows' | 'notes' | 'groups'>,
  { names, lines, heads }: UnmarkedTable,
  { orientation, markStyle, language }: TableOptions,
): Table {
  const byRows = orientation === 'rows';
  const columns = byRows ? lines.map(({ header }) => header) : names;
  const rows: readonly Pick<UnmarkedRow, 'header' | 'cells'>[] = byRows
    ? names.map((header, at) => ({ header, cells: lines.map(({ cells }) => cells[at]!) }))
    : lines;
  let at = 0;
  const headAbove = new Map(heads.map(({ header, count }) => [(at += count) - count, header]));
  const inOrder = [
    ...(byRows ? headAbove.values() : []),
    ...columns,
    ...rows.flatMap(({ header, cells }, row) => [
      ...(byRows ? [] : [headAbove.get(row) ?? []].flat()),
      header,
      ...cells,
    ]),
  ];
  const cited = [...new Set(inOrder.flatMap((each) => each.cited))];
  const style = markStyle === 'stars' && cited.length > MOST_STARS ? 'numbers' : markStyle;
  const notes = cited.map((each, index): Note => ({
    number: index + 1,
    mark: style === 'numbers' ? writeNumber(index + 1, language.locale) : markAt(index, style),
    cited: each,
  }));
  const mark = <Part extends Unmarked<object>>(part: Part) => ({
    ...part,
    marks: part.cited.length ? notes.filter((note) => part.cited.includes(note.cited)) : [],
  });
  return {
    ...table,
    columns: columns.map(mark),
    rows: rows.map(({ header, cells }) => ({ header: mark(header), cells: cells.map(mark) })),
    notes,
    groups: heads.map(({ header, count }) => ({ header: mark(header), count })),
  };
}

/** The caption where nobody wrote one: the names, and the place that all figures are of. */
export function captionOf(comparison: Comparison, { locale, words }: Language<TableWords>): string {
  const { occupations } = comparison;
  const names = listNames(
    occupations.map(({ name }) => name),
    locale,
  );
  const said = occupations.length > 1 ? fill(words.caption, { names }) : names;
  return [said, placeOf(comparison, { locale, words })].filter(Boolean).join(words.separator);
}

/** The place that all figures are of, or those of the rows, where each has one of its own: the wages of a state beside the nation's jobs. */
function placeOf(comparison: Comparison, { locale, words }: Language<TableWords>): string {
  if (comparison.place) return sayValue(comparison.place, words);
  const places = rowsOf(comparison).map(({ figures }) => [
    ...new Set(figures.flatMap((figure) => figure?.place ?? [])),
  ]);
  const all = [...new Set(places.flat())];
  const isToSay = all.length > 1 && places.every(({ length }) => length < 2);
  return isToSay
    ? listNames(
        all.map((place) => sayValue(place, words)),
        locale,
      )
    : '';
}
