import type { Comparison } from '../../model/comparison/occupations.js';
import { rowsOf } from '../../model/comparison/rows.js';
import { VERSION } from '../../model/version.js';

/** The version without the mark of a build, which only the files for script tags have. */
const RELEASE = VERSION.replace(/\+.*/, '');

/** How many measures and occupations a table has, by which it is decided which way round it fits. */
export interface TableSize {
  readonly measures: number;
  readonly occupations: number;
}

export const sizeOf = (comparison: Comparison): TableSize => ({
  measures: rowsOf(comparison).length,
  occupations: comparison.occupations.length,
});

/** A number that is another one for nearly every other text (FNV-1a). */
function fingerprintOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${(hash >>> 0).toString(36)}.${text.length.toString(36)}`;
}

/**
 * What an article is drawn from, in short: the version, the size of its table, and its attributes.
 * @param values The values of the attributes that the element knows, in the order in which it names them.
 */
export const markOf = (values: readonly (string | null)[], { measures, occupations }: TableSize): string =>
  `${RELEASE} ${measures} ${occupations} ${fingerprintOf(JSON.stringify(values))}`;

/** The size that a mark notes. */
export function sizeIn(mark: string): TableSize {
  const [measures = 0, occupations = 0] = mark.split(' ').slice(1, 3).map(Number);
  return { measures, occupations };
}
