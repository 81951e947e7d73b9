import { MEASURES } from './comparison.js';
import type { Comparison, Measure } from './comparison.js';
import { isAbsent } from './figure.js';
import type { Figure } from './figure.js';
import { formatFigure, formatList, formatPeriod } from './format.js';
import type { Language } from './format.js';
import type { MarkStyle } from './marks.js';
import { NoteBook } from './notes.js';
import type { Cited, Mark, Note } from './notes.js';
import type { Substitute } from './schema.js';
import { fill } from './words.js';
import type { Words } from './words.js';

export const ORIENTATIONS = ['rows', 'columns'] as const;
/** Whether occupations are the rows of the table or its columns. */
export type Orientation = (typeof ORIENTATIONS)[number];

/** The head of a row or a column. */
export interface Header {
  readonly text: string;
  /** What all its figures share: "2017", "2016–2026". */
  readonly details: readonly string[];
  readonly marks: readonly Mark[];
}

/** A figure in its place. */
export interface Cell {
  readonly text: string;
  /** The plain number, for machines; nothing where there is no exact one. */
  readonly machineValue?: number;
  /** Whether the text is a word in place of a figure. */
  readonly isAbsent: boolean;
  /** Whether the text is a number, a bound or a range. */
  readonly isNumber: boolean;
  /** What this figure has to itself: the title it was measured for, its year, its statistic. */
  readonly details: readonly string[];
  readonly marks: readonly Mark[];
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
  readonly language: Language;
  /** Replaces the caption that is made from the names. */
  readonly caption?: string;
}

/** Lays a comparison out as a table: what is shared goes to the header, what isn't stays in the cell. */
export function tableOf(
  comparison: Comparison,
  { orientation, markStyle, language, caption }: TableOptions,
): Table {
  const occupations = comparison.occupations.map(({ name }) => draftHeader(name));
  const lines = linesOf(comparison, language);
  const byRows = orientation === 'rows';
  const columns = byRows ? lines.map(({ header }) => header) : occupations;
  const rows = byRows
    ? occupations.map((header, at) => ({ header, cells: lines.map(({ cells }) => cells[at]!) }))
    : lines;
  const book = new NoteBook(markStyle, citationsIn(lines));
  const { words } = language;
  return {
    caption: caption ?? captionOf(comparison, language),
    corner: byRows ? words.occupation : '',
    columns: columns.map((column) => marked(column, column.text, book)),
    rows: rows.map((row) => ({
      header: marked(row.header, row.header.text, book),
      cells: row.cells.map((cell, at) =>
        marked(cell, fill(words.cell, { row: row.header.text, column: columns[at]!.text }), book),
      ),
    })),
    notes: book.notes,
  };
}

type Draft<Thing> = Omit<Thing, 'marks'> & { readonly cited: readonly Cited[] };

interface Line {
  readonly header: Draft<Header>;
  readonly cells: readonly Draft<Cell>[];
}

const draftHeader = (text: string, details: readonly string[] = [], cited: readonly Cited[] = []) => ({
  text,
  details,
  cited,
});

const marked = <Drafted extends { readonly cited: readonly Cited[] }>(
  draft: Drafted,
  place: string,
  book: NoteBook,
) => ({
  ...draft,
  marks: book.cite(draft.cited, place),
});

const citationsIn = (lines: readonly Line[]) =>
  new Set(lines.flatMap(({ header, cells }) => [header, ...cells].flatMap(({ cited }) => cited))).size;

function captionOf({ occupations, place = '' }: Comparison, language: Language): string {
  const names = formatList(
    occupations.map(({ name }) => name),
    language,
  );
  return fill(place ? language.words.captionPlace : language.words.caption, { names, place });
}

/** One line for every measure and every fact that any of the occupations has. */
function linesOf({ occupations, place }: Comparison, language: Language): readonly Line[] {
  const measures = MEASURES.map((measure) => ({
    measure,
    figures: occupations.map(({ figures }) => figures.get(measure)),
  }));
  const labels = new Set(occupations.flatMap(({ facts }) => facts.map(({ label }) => label)));
  const facts = [...labels].map((label) => ({
    measure: undefined,
    label,
    figures: occupations.map((each) => each.facts.find((fact) => fact.label === label)?.figure),
  }));
  return [...measures, ...facts]
    .filter(({ figures }) => figures.some(Boolean))
    .map((line) => lineOf(line, place, language));
}

interface LineDraft {
  readonly measure: Measure | undefined;
  readonly label?: string;
  readonly figures: readonly (Figure | undefined)[];
}

function lineOf({ measure, label, figures }: LineDraft, place: string | undefined, language: Language): Line {
  const present = figures.filter((figure) => figure !== undefined);
  const facets = present.map((figure) => facetsOf(figure, place, language));
  const shared = sharedFacets(facets);
  const heading = headingOf(measure, label, shared, language.words);
  const cited = [
    ...sharedItems(present.map(({ sources }) => sources)),
    ...sharedItems(present.map(({ notes }) => notes)),
  ];
  return {
    header: draftHeader(heading.text, wordsOf(shared, [...heading.says, ...UNSAID], language.words), cited),
    cells: figures.map((figure) => {
      if (!figure)
        return { text: language.words.missing, isAbsent: true, isNumber: false, details: [], cited: [] };
      const own = facets[present.indexOf(figure)]!.filter(
        ([key]) => !shared.some(([known]) => known === key),
      );
      return draftCell(figure, own, cited, language);
    }),
  };
}

function draftCell(figure: Figure, own: Facets, cited: readonly Cited[], language: Language): Draft<Cell> {
  const { status, value, low, measuredFor, sources, notes } = figure;
  const substitute =
    measuredFor && fill(wordFor(measuredFor.relation, language.words), { name: measuredFor.name });
  return {
    text: formatFigure(figure, language),
    machineValue: status === 'value' ? value : undefined,
    isAbsent: isAbsent(status),
    isNumber: (value ?? low) !== undefined,
    details: [...wordsOf(own, [], language.words), ...(substitute ? [substitute] : [])],
    cited: [...sources, ...notes].filter((each) => !cited.includes(each)),
  };
}

const wordFor = (relation: Substitute['relation'], words: Words) =>
  words[relation ? (`for.${relation}` as const) : 'for'];

/** What a figure says beyond its number, in the order it is said. What all figures of a line share moves to its header. */
type Facets = readonly (readonly [
  key: 'years' | 'statistic' | 'basis' | 'kind' | 'per' | 'place' | 'period',
  id: string,
])[];

function facetsOf(figure: Figure, commonPlace: string | undefined, language: Language): Facets {
  const { statistic, basis, kind = '', unit, place = '', period, status } = figure;
  const isMoney = unit.kind === 'money';
  const facets: Facets = [
    ['years', period ? formatPeriod(period, language) : ''],
    ['statistic', isMoney ? statistic : ''],
    ['basis', basis === 'unspecified' ? '' : basis],
    ['kind', kind],
    ['per', isMoney ? unit.per : ''],
    ['place', place === commonPlace ? '' : place],
    ['period', period && unit.kind !== 'words' ? period.kind : ''],
  ];
  return isAbsent(status) ? facets.filter(([key, id]) => id && !OF_NUMBERS.includes(key)) : facets;
}

/** Facets that say nothing where there is no number. */
const OF_NUMBERS = ['statistic', 'per'];

/** What every figure says alike that says anything of it at all. */
const sharedFacets = (all: readonly Facets[]): Facets =>
  [...new Map(all.flat())].filter(([key, id]) =>
    all.every((facets) => facets.every(([other, otherId]) => other !== key || otherId === id)),
  );

/** The items of lists that are all the same; nothing when any differs. */
function sharedItems<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  return others.every((list) => list.length === first.length && list.every((item) => first.includes(item)))
    ? first
    : [];
}

/** The name of a line, and the facets that the name says already. */
function headingOf(measure: Measure | undefined, label: string | undefined, shared: Facets, words: Words) {
  if (!measure) return { text: label!, says: [] };
  for (const [key, id] of shared) {
    const specific = wordOf(`${measure}.${id}`, words);
    if (specific !== undefined) return { text: specific, says: [key] };
  }
  return { text: words[measure], says: measure.includes('.') ? ['statistic'] : [] };
}

/** Facets that go without saying where all figures share them. */
const UNSAID = ['year', 'observed'];

/** The facets in words, but those that are said already, by key or by what they are. */
const wordsOf = (facets: Facets, said: readonly string[], words: Words): readonly string[] =>
  facets
    .filter(([key, id]) => id && !said.includes(key) && !said.includes(id))
    .map(([key, id]) => (key === 'years' || key === 'place' ? id : (wordOf(id, words) ?? id)));

const wordOf = (key: string, words: Words): string | undefined =>
  Object.hasOwn(words, key) ? words[key as keyof Words] : undefined;
