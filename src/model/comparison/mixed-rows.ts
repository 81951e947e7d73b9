import { facetsBut, groups, mismatch } from '../figure/comparability.js';
import type { Facet, Mismatch } from '../figure/comparability.js';
import type { Figure } from '../figure/figure.js';
import type { Comparison } from './occupations.js';
import { comparedIn, rowsOf } from './rows.js';
import type { MeasureRow } from './rows.js';

/** A row whose figures can't all be compared, and why. */
export interface Mixture extends Mismatch {
  /** The figures that stand there, the first first. */
  readonly figures: readonly Figure[];
  /** Whether some of them can. */
  readonly isPartial: boolean;
}

/** What stands between the figures of a row; nothing where all is well, and for words, which anybody can compare. */
export function mixtureOf(line: MeasureRow): Mixture | undefined {
  const figures = comparedIn(line);
  const together = groups(figures);
  const [first, ...others] = together.map(([figure]) => figure!);
  if (!first || !others.length) return undefined;
  const all = others.flatMap((other) => mismatch(first, other) ?? []);
  const union = (key: keyof Mismatch): readonly Facet[] =>
    facetsBut().filter((facet) => all.some((each) => each[key].includes(facet)));
  const different = union('different');
  return {
    figures,
    different,
    unstated: union('unstated').filter((facet) => !different.includes(facet)),
    isPartial: together.length < figures.length,
  };
}

/** Whether figures of one row may not stand together: then a reader has to be told what stands between them. */
export const isMixed = (comparison: Comparison): boolean =>
  rowsOf(comparison).some((line) => groups(comparedIn(line)).length > 1);
