import type { Comparison } from '../comparison/occupations.js';
import { rowsOf } from '../comparison/rows.js';
import { ORIENTATIONS } from './table.js';
import type { Orientation, Table } from './table.js';

/** What a column takes at least, in em of the text: a measure with its head, and an occupation with its figures. */
const MEASURE = 6.5;
const OCCUPATION = 5.5;
/** More measures, or more occupations, nobody compares across. */
const MOST_COLUMNS = 6;

/** How many measures and occupations there are. */
interface Counts {
  readonly measures: number;
  readonly occupations: number;
}

/**
 * The orientation that is wanted; where none is, the one in which the table fits. Occupations are rows, as people know
 * it from lists, as long as the measures fit beside each other; else columns, unless there are more of them than measures.
 * @param width What the table has, in em of its text. Default: as much as it needs.
 */
export function orientationFor(
  { measures, occupations }: Counts,
  wanted?: unknown,
  width = Infinity,
): Orientation {
  const given = ORIENTATIONS.find((each) => each === wanted);
  if (given) return given;
  if (measures <= MOST_COLUMNS && (measures + 1) * MEASURE <= width) return 'rows';
  if (occupations > MOST_COLUMNS) return 'rows';
  const fitsAsColumns = (occupations + 1) * OCCUPATION <= width;
  return fitsAsColumns || occupations <= measures ? 'columns' : 'rows';
}

/**
 * Whether a table is narrow and high enough to have something beside it: one of more columns wants all the width that
 * there is, one of fewer rows is less high than what would stand there.
 */
export const hasRoomBeside = ({ columns, rows }: Table): boolean =>
  columns.length <= MOST_COLUMNS / 2 && rows.length > MOST_COLUMNS;

/** The same for a comparison. */
export const orientationOf = (comparison: Comparison, wanted?: unknown, width?: number): Orientation =>
  orientationFor(
    { measures: rowsOf(comparison).length, occupations: comparison.occupations.length },
    wanted,
    width,
  );
