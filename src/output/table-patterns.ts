import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import { rowsOf } from '../model/comparison/rows.js';
import type { MeasureRow } from '../model/comparison/rows.js';
import type { Figure, Source } from '../model/figure/figure.js';
import { formatFigure } from '../model/figure/format.js';
import { captionOf, tableOf } from '../model/table/table.js';
import type { Cell, Header, Table, TableOptions } from '../model/table/table.js';

/** Lays a comparison out as a table. */
export type LayOut = (comparison: Comparison, options: TableOptions) => Table;

/** A table that was laid out, and where it has which line of its comparison. */
interface Pattern {
  readonly table: Table;
  /** For each line of the table, its place among the lines of a comparison of that pattern. */
  readonly places: readonly number[];
}

/**
 * A `tableOf()` for many comparisons in one language. What stands in heads, beside numbers and in notes follows from all
 * that figures state but their numbers, and most comparisons of a data set are alike in that: so it is worked out once
 * for all that are, and only names and numbers are filled in.
 */
export function tablesByPattern(): LayOut {
  const patterns = new Map<string, Pattern>();
  const shapes = new WeakMap<Occupation, number>();
  const [sourceAt, shapeAt] = [numbering<Source>(), numbering<string>()];
  const shapeOf = (occupation: Occupation): number => {
    const shape = shapes.get(occupation) ?? shapeAt(JSON.stringify(shapeOfAll(occupation, sourceAt)));
    shapes.set(occupation, shape);
    return shape;
  };
  return (comparison, options) => {
    const { caption, subject, place, occupations } = comparison;
    const given = [options.orientation, options.caption, caption, subject, place];
    const key = JSON.stringify([...given, ...occupations.map(shapeOf)]);
    const known = patterns.get(key);
    if (known) return withNumbers(known, comparison, options);
    const pattern = patternOf(tableOf(comparison, options), comparison);
    patterns.set(key, pattern);
    return pattern.table;
  };
}

/** Gives each thing a number of its own. */
function numbering<Thing>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

/** All that an occupation states but its name and its numbers. */
const shapeOfAll = ({ figures, facts }: Occupation, sourceAt: (source: Source) => number): unknown => [
  [...figures].map(([name, figure]) => [name, shapeOfFigure(figure, sourceAt)]),
  facts.map(({ label, figure }) => [label, shapeOfFigure(figure, sourceAt)]),
];

function shapeOfFigure(figure: Figure, sourceAt: (source: Source) => number): unknown {
  const { value, low, high, text, sources, ...stated } = figure;
  const isThere = [value, low, high, text].map((each) => each !== undefined);
  return [stated, isThere, sources.map(sourceAt)];
}

function patternOf(table: Table, comparison: Comparison): Pattern {
  const keys = rowsOf(comparison).map(({ key }) => key);
  return { table, places: table.lines.map(({ key }) => keys.indexOf(key)) };
}

/** The table of another comparison of the same pattern. */
function withNumbers({ table, places }: Pattern, comparison: Comparison, options: TableOptions): Table {
  const { language, orientation } = options;
  const all = rowsOf(comparison);
  const lines = places.map((at) => all[at]!);
  const named = (header: Header, at: number): Header => ({
    ...header,
    text: comparison.occupations[at]!.name,
  });
  const cellOf = (cell: Cell, { figures }: MeasureRow, at: number): Cell => {
    const figure = figures[at];
    if (!figure || cell.kind === 'absent') return cell;
    const text = formatFigure(figure, language, figures);
    return cell.machineValue === undefined
      ? { ...cell, text }
      : { ...cell, text, machineValue: figure.value! };
  };
  const byRows = orientation === 'rows';
  return {
    ...table,
    caption: table.isCaptionOwn ? table.caption : captionOf(comparison, language),
    lines,
    columns: byRows ? table.columns : table.columns.map(named),
    rows: table.rows.map(({ header, cells }, row) => ({
      header: byRows ? named(header, row) : header,
      cells: cells.map((cell, at) =>
        byRows ? cellOf(cell, lines[at]!, row) : cellOf(cell, lines[row]!, at),
      ),
    })),
  };
}
