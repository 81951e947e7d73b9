import { onlyInterval } from '../figure/interval-words.js';
import { readUnitWords } from '../figure/unit-words.js';
import { readLabel } from './column-label.js';
import { textIn } from './grid.js';
import type { GridRow } from './grid.js';

/** "Unit of measure" */
const OF_MEASURE = / (?:of|de) m.*/i;
/** "(A$)" is "A$"; a dash is no unit. */
const BARE = /^\(?([^()]*?)\)?$/;
const DASHES = /^[-‐-―−]*$/;

/** HeadedLines of a table, that of its heads first. */
type HeadedLines = readonly [GridRow, ...GridRow[]];

/** Where the column of units is among heads, not in front of them: -1 where there is none. */
export const unitColumnOf = (heads: GridRow): number =>
  heads.findIndex((cell, at) => at > 0 && readLabel(textIn(cell).replace(OF_MEASURE, ''))?.about === 'unit');

/** "Measure | Unit | Baker": lines without the column of units, each with its own behind its label, as heads have it. */
export function withUnitsInLabels([heads, ...bodies]: HeadedLines, at: number): HeadedLines {
  const without = (line: GridRow) => line.filter((_, column) => column !== at);
  return [
    without(heads),
    ...bodies.map((line) => {
      const [first, ...others] = without(line);
      const [, unit = ''] = BARE.exec(textIn(line[at])) ?? [];
      if (!first || DASHES.test(unit)) return [first ?? { text: '' }, ...others];
      return [{ ...first, text: `${textIn(first)} (${unit})` }, ...others];
    }),
  ];
}

/** "per hour", "€/Monat": what a cell says figures are in, where it says nothing else. */
export function readUnit(text: string): Record<string, unknown> | undefined {
  const per = onlyInterval(text);
  return per ? { per } : (readUnitWords(text) as Record<string, unknown> | undefined);
}
