import type { Comparison, Occupation } from '../../model/comparison/occupations.js';
import { factsByKey, figureFor, mayBeMixed, noteRows, rowsOf } from '../../model/comparison/rows.js';
import type { MeasureRow } from '../../model/comparison/rows.js';
import { isSameList, statesSame } from '../../model/figure/stated.js';
import type { Figure } from '../../model/figure/figure.js';
import { saidOf } from '../../model/table/cells.js';
import { knownTable, noteTable } from '../../model/table/table.js';
import type { Cell, Row, TableOptions } from '../../model/table/table.js';
import type { RowDrawing } from './plain-rows.js';

/** A comparison that is like the last one but for the numbers and words of some occupations. */
interface Revision {
  readonly last: Comparison;
  readonly comparison: Comparison;
  /** The places of those occupations. */
  readonly changed: readonly number[];
}

/**
 * What is other in a comparison, where that is no more than numbers and words in the place of others: all that the lines
 * of a table have in common, and what is said in their heads, is what it was.
 */
export function revisionOf(last: Comparison, comparison: Comparison): Revision | undefined {
  const before = last.occupations;
  const isWholeSame =
    before.length === comparison.occupations.length &&
    Object.keys({ ...last, ...comparison }).every((key) => isSameBut(key, last, comparison));
  if (last === comparison || !isWholeSame || mayBeMixed(last)) return undefined;
  const changed = comparison.occupations.flatMap((each, at) => (each === before[at] ? [] : at));
  if (!changed.every((at) => isAlike(before[at]!, comparison.occupations[at]!))) return undefined;
  const rows = rowsOf(last).map((row) => ({
    ...row,
    figures: replaced(row.figures, changed, (at) => figureIn(row, comparison.occupations[at]!)),
  }));
  noteRows(comparison, rows, last);
  return { last, comparison, changed };
}

const isSameBut = (key: string, last: Comparison, comparison: Comparison): boolean => {
  const [one, other] = [last[key as keyof Comparison], comparison[key as keyof Comparison]];
  return (
    key === 'occupations' ||
    one === other ||
    (key === 'sources' && isSameList(last.sources, comparison.sources))
  );
};

/** Has the table of a revised comparison made of that of the last one, if that was laid out by the same options. */
export function reviseTable({ last, comparison, changed }: Revision, options: TableOptions): void {
  const table = options.orientation === 'rows' ? knownTable(last, options) : undefined;
  if (!table || knownTable(comparison, options)) return;
  const [before, now] = [rowsOf(last), rowsOf(comparison)];
  const lines = table.lines.map((line) => now[before.indexOf(line)]!);
  const rowOf = (at: number): Row => {
    const { header, cells } = table.rows[at]!;
    const say = (cell: Cell, place: number): Cell => {
      const line = lines[place]!;
      const figure = line.figures[at];
      return figure ? { ...cell, ...saidOf(figure, options.language, line) } : cell;
    };
    const row = { header, cells: cells.map(say) };
    drawLike(row, table.rows[at]!);
    return row;
  };
  noteTable(comparison, options, { ...table, lines, rows: replaced(table.rows, changed, rowOf) });
}

/** How rows were drawn last, and what that holds for. */
const drawings = new WeakMap<Row, { readonly drawing: RowDrawing; readonly by: readonly unknown[] }>();

/** How a row was drawn last, if that was by the same. */
export function knownDrawing(row: Row, by: readonly unknown[], make: () => RowDrawing): RowDrawing {
  const found = drawings.get(row);
  if (found?.by.every((each, at) => each === by[at])) return found.drawing;
  const drawing = make();
  drawings.set(row, { drawing, by });
  return drawing;
}

/** Has a row drawn as another one that differs from it in its text alone. */
function drawLike(row: Row, other: Row): void {
  const found = drawings.get(other);
  if (found) drawings.set(row, { ...found, drawing: { ...found.drawing, row } });
}

/** A list with others in some places. */
function replaced<Item>(
  items: readonly Item[],
  places: readonly number[],
  itemAt: (at: number) => Item,
): Item[] {
  const all = [...items];
  for (const at of places) all[at] = itemAt(at);
  return all;
}

const figureIn = ({ name, key }: MeasureRow, occupation: Occupation): Figure | undefined =>
  name ? figureFor(name, occupation.figures) : new Map(factsByKey(occupation)).get(key)?.figure;

/** Whether two occupations are one to a table, but for their numbers and words. */
function isAlike(one: Occupation, other: Occupation): boolean {
  return (
    one.name === other.name &&
    one.figures.size === other.figures.size &&
    [...one.figures].every(([measure, figure]) => isFigureAlike(figure, other.figures.get(measure))) &&
    one.facts.length === other.facts.length &&
    one.facts.every(({ label, figure }, at) => {
      const fact = other.facts[at]!;
      return label === fact.label && isFigureAlike(figure, fact.figure);
    })
  );
}

function isFigureAlike(one: Figure, other: Figure | undefined): boolean {
  return (
    other !== undefined &&
    one.status === other.status &&
    statesSame(one, other) &&
    hasWholeNumbers(one) === hasWholeNumbers(other) &&
    hasNumber(one) === hasNumber(other) &&
    isSubstituteAlike(one, other) &&
    isSameList(one.notes, other.notes)
  );
}

/** By whole numbers it is decided how many decimals a line has. */
const hasWholeNumbers = ({ value = 0, low = 0, high = 0 }: Figure): boolean =>
  [value, low, high].every(Number.isInteger);

const hasNumber = ({ value, low }: Figure): boolean => (value ?? low) !== undefined;

/** To the letter, as readers see it: whether two titles mean one is for comparing. */
const isSubstituteAlike = ({ measuredFor: one }: Figure, { measuredFor: other }: Figure): boolean =>
  one?.name === other?.name && one?.relation === other?.relation && one?.code === other?.code;
