import { facetsBut, groups, key, mismatch } from '../figure/comparability.js';
import type { Comparison } from '../comparison/occupations.js';
import type { Figure } from '../figure/figure.js';
import { shownOf } from '../figure/format-exact.js';
import { formatFigure, sayValue } from '../figure/format.js';
import { fill } from '../words/fill.js';
import type { Language } from '../figure/format.js';
import type { MeasureRow } from '../comparison/rows.js';
import type { Bar, Orientation, Table } from './table.js';
import type { TableWords } from '../words/table-words.js';

/** How far beyond the outermost number a bar goes that has no end: so many parts of the whole. */
const BEYOND = 8;

/** Rounded as it is written: a bar ends where its number says. */
const lowOf = (figure: Figure): number =>
  shownOf({ ...figure, value: 0 }, (figure.value ?? figure.low)!, figure.status);
const highOf = (figure: Figure): number =>
  shownOf({ ...figure, value: 0 }, (figure.value ?? figure.high)!, figure.status);
const isNumber = (figure: Figure | undefined): figure is Figure =>
  figure?.unit !== 'words' && (figure?.value ?? figure?.low) !== undefined;

/** What all occupations have: of counts, everybody together is no measure for one occupation. */
function referenceFor({ name }: MeasureRow, { reference }: Comparison): Figure | undefined {
  const figure = name && reference?.figures.get(name);
  return figure?.status === 'value' && figure.unit !== 'count' ? figure : undefined;
}

/** What rows share whose bars share their width: all but the statistic. */
const AXIS = facetsBut('statistics');

/** What bars stand for in a line whose figures have a scale in common. */
interface Measured {
  readonly numbers: readonly Figure[];
  /** The figure of all occupations, when it is on the same scale. */
  readonly reference: Figure | undefined;
  /** Lines that say this alike share the width of their bars. */
  readonly axis: string;
}

/** Nothing for a line whose figures have no scale in common, or no currency that is known. */
function measuredIn(line: MeasureRow, comparison: Comparison): Measured | undefined {
  const numbers = line.figures.filter(isNumber);
  const scale = numbers[0] && key(numbers[0], AXIS);
  if (scale === undefined || groups(numbers).length > 1) return undefined;
  const reference = referenceFor(line, comparison);
  return {
    numbers,
    reference: reference && !mismatch(reference, numbers[0]!) ? reference : undefined,
    // the median and the percentiles of pay: the longer bar is the higher pay, down the page and across it
    axis: `${line.key.split('.')[0] === 'pay' ? 'pay' : line.key} ${scale}`,
  };
}

/** From where to where the width of bars reaches; nothing where there is nothing to draw. */
function reachOf(lines: readonly Measured[]): readonly [least: number, most: number] | undefined {
  const shown = lines.flatMap(({ numbers, reference }) => (reference ? [...numbers, reference] : numbers));
  const low = shown.reduce((least, each) => Math.min(least, lowOf(each)), 0);
  const high = shown.reduce((most, each) => Math.max(most, highOf(each)), 0);
  const room = (high - low) / BEYOND;
  const least = shown.some(({ status, value }) => status === 'at-most' && value! <= 0) ? low - room : low;
  const most = shown.some(({ status }) => status === 'at-least') ? high + room : high;
  return most - least > 0 && most - least < Infinity ? [least, most] : undefined;
}

/** The bars of each line; none where its figures have no scale in common, or there is nothing to draw. */
function barsOf(
  lines: readonly MeasureRow[],
  comparison: Comparison,
): readonly (readonly (Bar | undefined)[])[] {
  const measured = lines.map((line) => measuredIn(line, comparison));
  const together = new Map<string, Measured[]>();
  for (const each of measured.filter((one) => one !== undefined)) {
    const others = together.get(each.axis);
    if (others) others.push(each);
    else together.set(each.axis, [each]);
  }
  return lines.map(({ figures }, index) => {
    const own = measured[index];
    const reach = own && reachOf(together.get(own.axis)!);
    if (!reach) return [];
    const at = (value: number) => ((value - reach[0]) / (reach[1] - reach[0])) * 100;
    const reference = own.reference && at(lowOf(own.reference));
    return figures.map((figure) => (isNumber(figure) ? { ...barOf(figure, at), reference } : undefined));
  });
}

/** A bound is certain only as far as from zero up to it, or down to it; from there on nobody knows. */
function barOf(figure: Figure, at: (value: number) => number): Bar {
  const { status } = figure;
  const [low, high] = [lowOf(figure), highOf(figure)];
  const zero = at(0);
  if (status === 'range') return { from: at(low), to: at(high), zero };
  const isOpen = status !== 'value';
  const isCertain = !isOpen || (status === 'at-least' ? low >= 0 : low <= 0);
  return {
    from: at(isCertain ? Math.min(0, low) : low),
    to: at(isCertain ? Math.max(0, low) : low),
    zero,
    ...(isOpen && { open: status === 'at-least' ? [at(low), 100] : [0, at(low)] }),
  };
}

/** A table with a bar in each cell that has one, and the figure of all occupations in the header of its line. */
export function withBars(
  table: Table,
  comparison: Comparison,
  orientation: Orientation,
  language: Language<TableWords>,
): Table {
  const { lines } = table;
  const bars = barsOf(lines, comparison);
  const byRows = orientation === 'rows';
  const headOf = <Head extends { readonly details: readonly string[] }>(head: Head, at: number): Head => {
    const hasLine = bars[at]!.some((bar) => bar?.reference !== undefined);
    const { name = '' } = comparison.reference ?? {};
    const figure = hasLine && referenceFor(lines[at]!, comparison);
    return figure
      ? {
          ...head,
          details: [
            ...head.details,
            fill(language.words.pair, {
              name: sayValue(name, language.words),
              value: formatFigure(figure, language),
            }),
          ],
        }
      : head;
  };
  return {
    ...table,
    columns: byRows ? table.columns.map(headOf) : table.columns,
    rows: table.rows.map((row, y) => ({
      header: byRows ? row.header : headOf(row.header, y),
      cells: row.cells.map((cell, x) => ({ ...cell, bar: byRows ? bars[x]![y] : bars[y]![x] })),
    })),
  };
}
