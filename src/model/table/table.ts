import type { Comparison } from '../comparison/occupations.js';
import { FACETS, plainForm } from '../figure/comparability.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { formatFigure, formatYears } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import { linesOf } from '../comparison/rows.js';
import type { Line } from '../comparison/rows.js';
import { markAt } from './footnote-marks.js';
import type { MarkStyle } from './footnote-marks.js';
import type { Cited, Note } from '../figure/notes.js';
import { fill } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';

export const ORIENTATIONS = ['rows', 'columns'] as const;
/** Whether occupations are the rows of the table or its columns. */
export type Orientation = (typeof ORIENTATIONS)[number];

/** The head of a row or a column. */
export interface Header {
  readonly text: string;
  /** What all its figures share: "2017", "2016–2026". */
  readonly details: readonly string[];
  readonly marks: readonly Note[];
  /** Whether it heads differences, not an occupation or a measure. */
  readonly isDifference?: boolean;
}

/** Where a bar begins and ends, in percent of the width that all bars of a line share. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly zero: number;
  /** Where the number may lie as well, as far as is known. */
  readonly open?: readonly [from: number, to: number];
  /** The figure of all occupations. */
  readonly reference?: number;
}

/** A figure in its place. */
export interface Cell extends Header {
  /** A number (also a bound or a range), words, a word in place of a figure that there isn't, or what is said of two. */
  readonly kind: 'number' | 'words' | 'absent' | 'difference';
  /** The plain number, for machines; nothing where there is no exact one. */
  readonly machineValue?: number;
  readonly bar?: Bar | undefined;
}

export interface Row {
  readonly header: Header;
  readonly cells: readonly Cell[];
}

/** A table in the order in which it is read: head, rows, notes. */
export interface Table {
  readonly caption: string;
  /** Heads the column of row headers; empty where nothing is to be said. */
  readonly corner: string;
  readonly columns: readonly Header[];
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

export interface TableOptions {
  readonly orientation: Orientation;
  readonly markStyle: MarkStyle;
  readonly language: Language<TableWords>;
  /** Replaces the caption that is made from the names. */
  readonly caption?: string;
  /** What is to be said of a line besides, as notes to which a mark on its header leads. */
  readonly remarksOn?: (line: Line) => readonly string[];
  /** What is said of the age of a figure; nothing where it is young enough. */
  readonly ageOf?: (figure: Figure) => string;
}

/** Past this many, stars can't be told apart at a glance; then numbers stand in their place. */
const MOST_STARS = 4;

/** As rows, occupations have this many measures beside each other in the width of an article, and no more. */
const MOST_COLUMNS = 6;

/** The orientation that is wanted; where none is, the one in which the table fits. */
export const orientationOf = (comparison: Comparison, wanted?: unknown): Orientation =>
  ORIENTATIONS.find((each) => each === wanted) ??
  (linesOf(comparison).length > MOST_COLUMNS ? 'columns' : 'rows');

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
  const {
    orientation,
    markStyle,
    language,
    caption = comparison.caption ?? captionOf(comparison, language),
    remarksOn,
    ageOf,
  } = options;
  const common = { place: comparison.place, ageOf };
  const lines = linesOf(comparison).map((line) => draftLine(line, common, language, remarksOn?.(line)));
  const names: Draft<Header>[] = comparison.occupations.map(({ name }) => ({
    text: name,
    details: [],
    cited: [],
  }));
  const byRows = orientation === 'rows';
  const columns = byRows ? lines.map(({ header }) => header) : names;
  const rows = byRows
    ? names.map((header, at) => ({ header, cells: lines.map(({ cells }) => cells[at]!) }))
    : lines;

  const inOrder = [...columns, ...rows.flatMap(({ header, cells }) => [header, ...cells])];
  const cited = [...new Set(inOrder.flatMap((each) => each.cited))];
  const style = markStyle === 'stars' && cited.length > MOST_STARS ? 'numbers' : markStyle;
  const notes = cited.map((each, index): Note => ({
    number: index + 1,
    mark: style === 'numbers' ? (index + 1).toLocaleString(language.locale) : markAt(index, style),
    cited: each,
  }));
  const mark = <Part extends Draft<object>>(part: Part) => ({
    ...part,
    marks: notes.filter((note) => part.cited.includes(note.cited)),
  });
  return {
    caption,
    corner: comparison.subject ?? (byRows ? language.words.occupation : ''),
    columns: columns.map(mark),
    rows: rows.map(({ header, cells }) => ({ header: mark(header), cells: cells.map(mark) })),
    notes,
  };
}

function captionOf(comparison: Comparison, { locale, words }: Language<TableWords>): string {
  const { occupations, place } = comparison;
  const list = new Intl.ListFormat(locale);
  const names = list.format(occupations.map(({ name }) => name));
  const said = occupations.length > 1 ? fill(words.caption, { names }) : names;
  return [said, place ?? list.format(placesOf(comparison))].filter(Boolean).join(words.separator);
}

/** The places of the rows, where each has one of its own and they aren't the same: wages of a state beside the nation's jobs. */
function placesOf(comparison: Comparison): readonly string[] {
  const places = linesOf(comparison).map(({ figures }) => [
    ...new Set(figures.flatMap((figure) => figure?.place ?? [])),
  ]);
  const all = [...new Set(places.flat())];
  return all.length > 1 && places.every(({ length }) => length < 2) ? all : [];
}

/** A header or a cell before its marks are numbered. */
type Draft<Part> = Omit<Part, 'marks'> & { readonly cited: readonly Cited[] };

/** How a line is headed, without its marks: "Median salary", "2017". */
export const headOf = (
  line: Line,
  { place }: Comparison,
  language: Language<TableWords>,
): Pick<Header, 'text' | 'details'> => draftLine(line, { place }, language).header;

/** What the figures of a table are written against. */
type Common = Pick<TableOptions, 'ageOf'> & Pick<Comparison, 'place'>;

function draftLine(
  { name, label = '', figures }: Line,
  common: Common,
  language: Language<TableWords>,
  remarks: readonly string[] = [],
) {
  const { words } = language;
  const present = figures.filter((figure) => figure !== undefined);
  const shared = sharedDetails(present.map((figure) => detailsOf(figure, common, language)));
  const naming = shared.find(([key, id]) => NAMING.includes(key) && wordOf(`${name}.${id}`, words));
  const cited = [
    ...sharedItems(present.map(({ sources }) => sources)),
    ...sharedItems(present.map(({ notes }) => notes)),
    ...remarks,
  ];
  const unsaid = shared.filter(
    ([key, id]) => key !== naming?.[0] && id !== UNSAID && !name?.endsWith(`.${id}`),
  );
  const header: Draft<Header> = {
    text: name ? wordOf(naming ? `${name}.${naming[1]}` : name, words)! : label,
    details: sayDetails(
      unsaid.map(([key, id, form]): Detail => [key, id === 'year' ? 'yearly' : id, form]),
      words,
    ),
    cited,
  };
  const sharedKeys = shared.map(([key]) => key);
  return { header, cells: figures.map((figure) => draftCell(figure, common, sharedKeys, cited, language)) };
}

function draftCell(
  figure: Figure | undefined,
  common: Common,
  sharedKeys: readonly string[],
  sharedCited: readonly Cited[],
  language: Language<TableWords>,
): Draft<Cell> {
  const { words } = language;
  if (!figure) return { text: words.missing, kind: 'absent', details: [], cited: [] };
  const { status, value, low, measuredFor, sources, notes } = figure;
  const own = detailsOf(figure, common, language).filter(([key]) => !sharedKeys.includes(key));
  const substitute = measuredFor && wordOf(['for', measuredFor.relation].filter(Boolean).join('.'), words);
  return {
    text: formatFigure(figure, language),
    machineValue: status === 'value' ? value : undefined,
    kind: isAbsent(status) ? 'absent' : (value ?? low) === undefined ? 'words' : 'number',
    details: [
      ...sayDetails(own, words),
      ...(substitute ? [fill(substitute, { name: measuredFor.name })] : []),
    ],
    cited: [...sources, ...notes].filter((each) => !sharedCited.includes(each)),
  };
}

/**
 * What a figure says beyond its number: what is shown of it, or the key of the word for it, and the normal form by which
 * figures share it. What all figures of a row share moves to its header.
 */
type Detail = readonly [key: DetailKey, id: string, form: string];

/** Details in the order in which they are said. */
const KEYS = ['periods', 'statistics', 'bases', 'kinds', 'intervals', 'conditions', 'places', 'age'] as const;
type DetailKey = (typeof KEYS)[number];
/** Details that the name of a row can say: "Median salary", "Projected job growth". */
const NAMING: readonly DetailKey[] = ['statistics', 'kinds'];
/** Details whose id is shown as it is; the others are said in words. */
const VERBATIM: readonly DetailKey[] = ['periods', 'conditions', 'places', 'age'];
/** Details that mean nothing where there is no number. */
const OF_NUMBERS: readonly DetailKey[] = ['statistics', 'intervals'];
/** A detail that goes without saying where all figures share it. */
const UNSAID = 'observed';

function detailsOf(
  figure: Figure,
  { place: commonPlace, ageOf }: Common,
  language: Language<TableWords>,
): readonly Detail[] {
  const { statistic = '', basis = '', kind = '', per = '', condition = '', place = '', status } = figure;
  const ids: Readonly<Record<DetailKey, string>> = {
    periods: formatYears(figure, language),
    statistics: statistic,
    bases: basis === 'unspecified' ? '' : basis,
    kinds: kind,
    intervals: per,
    conditions: condition,
    places: plainForm(place) === plainForm(commonPlace) ? '' : place,
    age: ageOf?.(figure) ?? '',
  };
  const details = KEYS.map((key): Detail => [key, ids[key], key === 'age' ? ids[key] : FACETS[key](figure)]);
  return isAbsent(status) ? details.filter(([key, id]) => id && !OF_NUMBERS.includes(key)) : details;
}

/** What every figure says alike that says anything of it at all. */
function sharedDetails(all: readonly (readonly Detail[])[]): readonly Detail[] {
  const said = all.flat();
  return KEYS.flatMap((key) => {
    const [first, ...others] = said.filter(([each]) => each === key);
    return first && others.every(([, , form]) => form === first[2]) ? [first] : [];
  });
}

const sayDetails = (details: readonly Detail[], words: TableWords): readonly string[] =>
  details.map(([key, id]) => (VERBATIM.includes(key) ? id : (wordOf(id, words) ?? id))).filter(Boolean);

/** The items of lists that are all the same; nothing when any differs. */
function sharedItems<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  const isSame = (list: readonly Item[]) =>
    list.every((item) => first.includes(item)) && first.every((item) => list.includes(item));
  return others.every(isSame) ? first : [];
}

/** The word of a key that may be none. */
export const wordOf = (key: string, words: TableWords): string | undefined =>
  Object.hasOwn(words, key) ? words[key as keyof TableWords] : undefined;
