import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { formatFigure, sayValue } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import type { Cited, Note } from './footnote-marks.js';
import type { Comparison, Occupation } from '../comparison/occupations.js';
import type { MeasureRow } from '../comparison/rows.js';
import type { Substitute } from '../document/figure-schema.js';
import { fill } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';
import type { LineFacts, LineGroup } from './row-groups.js';
import { NAMING, qualifiersOf, sayQualifiers, sharedQualifiers, wordOf } from './row-qualifiers.js';
import type { Common, Qualifier } from './row-qualifiers.js';

/** The head of a row or a column. */
export interface Header {
  /** What it says, as it is written for readers. */
  readonly text: string;
  /** What all its figures share: "2017", "2016–2026". */
  readonly details: readonly string[];
  /** Footnotes that it leads to, in their order. */
  readonly marks: readonly Note[];
  /** Whether it heads differences, not an occupation or a measure. */
  readonly isDifference?: boolean;
  /** Whether it is of a figure beside a leading one, as the percentiles are beside the median. */
  readonly isMinor?: boolean;
}

/** Where a bar begins and ends, in percent of the width that all bars of a line share. */
export interface Bar {
  /** Its beginning. */
  readonly from: number;
  /** Its end. */
  readonly to: number;
  /** Where zero lies. */
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
  /** The bar under the number; nothing where the line has none. */
  readonly bar?: Bar | undefined;
}

/** A header or a cell before its marks are numbered. */
export type Unmarked<Part> = Omit<Part, 'marks'> & { readonly cited: readonly Cited[] };

export interface UnmarkedRow {
  readonly line: MeasureRow;
  readonly header: Unmarked<Header>;
  readonly cells: readonly Unmarked<Cell>[];
}

/** How a line is headed, without its marks: "Median salary", "2017". */
export const headOf = (
  line: MeasureRow,
  { place }: Comparison,
  language: Language<TableWords>,
): Pick<Header, 'text' | 'details'> =>
  headerOf(factsOf(line, { place }, language), undefined, language.words);

/** What all figures of a line share. */
export function factsOf(
  line: MeasureRow,
  common: Common,
  language: Language<TableWords>,
  remarks: readonly string[] = [],
): LineFacts {
  const present = line.figures.filter((figure) => figure !== undefined);
  return {
    line,
    shared: sharedQualifiers(present.map((figure) => qualifiersOf(figure, common, language))),
    cited: [
      ...sharedItems(present.map(({ sources }) => sources)),
      ...sharedItems(present.map(({ notes }) => notes)),
      ...remarks,
    ],
  };
}

/** A qualifier that goes without saying where all figures share it. */
const UNSAID = 'observed';

const says = (qualifiers: readonly Qualifier[], words: TableWords): readonly string[] =>
  sayQualifiers(
    qualifiers.map(([key, id, form]): Qualifier => [key, id === 'year' ? 'yearly' : id, form]),
    words,
  );

/** The head of a line: its name, and what its figures share that neither the name nor the head of its group says. */
function headerOf(
  { line, shared, cited }: LineFacts,
  group: LineGroup | undefined,
  words: TableWords,
): Unmarked<Header> {
  const { name, label = '' } = line;
  const own = shared.filter(
    ([key, , form]) => !group?.qualifiers.some(([each, , said]) => each === key && said === form),
  );
  const naming = own.find(([key, id]) => NAMING.includes(key) && wordOf(`${name}.${id}`, words));
  const unsaid = own.filter(([key, id]) => key !== naming?.[0] && id !== UNSAID && !name?.endsWith(`.${id}`));
  const [, statistic] = name?.split('.') ?? [];
  const short = group && group.lines.length > 1 && statistic && wordOf(statistic, words);
  return {
    text: name ? short || wordOf(naming ? `${name}.${naming[1]}` : name, words)! : sayValue(label, words),
    details: says(unsaid, words),
    cited: cited.filter((each) => !group?.cited.includes(each)),
    isMinor: Boolean(group && group.name !== 'requirements' && line !== group.lines[0]?.line),
  };
}

export const headOfGroup = ({ name, qualifiers, cited }: LineGroup, words: TableWords): Unmarked<Header> => ({
  text: words[`group.${name}`],
  details: says(qualifiers, words),
  cited,
});

export function rowOf(
  facts: LineFacts,
  group: LineGroup | undefined,
  common: Common,
  substitutes: readonly (Substitute | undefined)[],
  language: Language<TableWords>,
): UnmarkedRow {
  const { line, shared, cited } = facts;
  const header = headerOf(facts, group, language.words);
  const kinds = shared.map(([kind]) => kind);
  const { isMinor } = header;
  const said = new Map<readonly Qualifier[], readonly string[]>();
  const detailsOf = (figure: Figure): readonly string[] => {
    const all = qualifiersOf(figure, common, language);
    const details =
      said.get(all) ??
      sayQualifiers(
        all.filter(([kind]) => !kinds.includes(kind)),
        language.words,
      );
    said.set(all, details);
    return details;
  };
  const cells = line.figures.map((figure, at) =>
    cellOf(figure, { detailsOf, cited, language, line, isMinor, isSaid: Boolean(substitutes[at]) }),
  );
  return { line, header, cells };
}

/** What a cell is written beside. */
interface Beside {
  /** What a figure says in words beyond what the head of the line says. */
  readonly detailsOf: (figure: Figure) => readonly string[];
  /** Notes that the head of the line has. */
  readonly cited: readonly Cited[];
  readonly line: MeasureRow;
  readonly isMinor: boolean | undefined;
  /** Whether the head of the occupation says what was measured in its place. */
  readonly isSaid: boolean;
  readonly language: Language<TableWords>;
}

function cellOf(figure: Figure | undefined, beside: Beside): Unmarked<Cell> {
  const { language, line, isMinor, isSaid } = beside;
  const { words } = language;
  if (!figure) return { text: words.missing, kind: 'absent', details: [], cited: [], isMinor };
  const { measuredFor, sources, notes } = figure;
  const details = beside.detailsOf(figure);
  const { text, machineValue, kind } = saidOf(figure, language, line);
  return {
    text,
    machineValue,
    kind,
    details: measuredFor && !isSaid ? [...details, ...saySubstitute(measuredFor, words)] : details,
    cited: [...sources, ...notes].filter((each) => !beside.cited.includes(each)),
    isMinor,
  };
}

/** What a figure is in its cell, without what is said around it. */
export function saidOf(
  figure: Figure,
  language: Language<TableWords>,
  { figures }: MeasureRow,
): Pick<Cell, 'text' | 'machineValue' | 'kind'> {
  const { status, value, low } = figure;
  return {
    text: formatFigure(figure, language, figures),
    machineValue: status === 'value' ? value : undefined,
    kind: isAbsent(status) ? 'absent' : (value ?? low) === undefined ? 'words' : 'number',
  };
}

/** "measured for a broader group: Managers, All Other". */
export function saySubstitute({ name, relation }: Substitute, words: TableWords): readonly string[] {
  const said = wordOf(['for', relation].filter(Boolean).join('.'), words);
  return said ? [fill(said, { name })] : [];
}

/** What was measured in place of an occupation, where that is one thing for several figures, which are all that it has. */
export function substituteOfAll({ figures, facts }: Occupation): Substitute | undefined {
  const found: (Substitute | undefined)[] = [];
  const take = ({ status, measuredFor }: Figure) => isAbsent(status) || found.push(measuredFor);
  for (const [measure, figure] of figures) if (!measure.startsWith('hourly')) take(figure);
  for (const { figure } of facts) take(figure);
  const [first, ...others] = found;
  const isOne = (each: Substitute | undefined) =>
    each?.name === first?.name && each?.relation === first?.relation;
  return first && others.length && others.every(isOne) ? first : undefined;
}

/** The items of lists that are all the same; nothing when any differs. */
function sharedItems<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists;
  const isSame = (list: readonly Item[]) =>
    list.every((item) => first.includes(item)) && first.every((item) => list.includes(item));
  return others.every(isSame) ? first : [];
}
