import type { Comparison } from '../comparison/occupations.js';
import { facetsBut, key } from '../figure/comparability.js';
import { plainForm } from '../figure/stated.js';
import type { Figure } from '../figure/figure.js';
import { factsByKey, rowsOf } from '../comparison/rows.js';

/**
 * Two bounds, or ranges, that are equal are no figures that are, and neither are two that nobody knows, or that were
 * measured for somebody else.
 */
const EXACT: readonly string[] = ['value', 'text', 'not-applicable'];
const isKnown = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && !figure.measuredFor && EXACT.includes(figure.status);

/** Of words it doesn't matter who uses them. */
const OF_WORDS = facetsBut('sources', 'releases');

/** All that a figure says; nothing for one that can't be compared. */
function sayingOf(figure: Figure): string | undefined {
  const { status, value, text, notes } = figure;
  const facets = key(figure, status === 'text' ? OF_WORDS : undefined);
  return facets && JSON.stringify([facets, status, value, plainForm(text), ...notes]);
}

function isSame(figures: readonly (Figure | undefined)[]): boolean {
  if (!figures.every(isKnown)) return false;
  const [saying, ...others] = new Set(figures.map(sayingOf));
  return saying !== undefined && !others.length;
}

/** A comparison without the lines that are the same for all, and how many these are. */
export function withoutSameRows(comparison: Comparison): {
  readonly comparison: Comparison;
  readonly count: number;
} {
  const { occupations } = comparison;
  const same = occupations.length > 1 ? rowsOf(comparison).filter(({ figures }) => isSame(figures)) : [];
  const keys = same.map(({ key }) => key);
  const isLeft = ([key]: readonly [string, unknown]) => !keys.includes(key);
  return {
    count: same.length,
    comparison: {
      ...comparison,
      occupations: occupations.map((occupation) => ({
        ...occupation,
        figures: new Map([...occupation.figures].filter(isLeft)),
        facts: factsByKey(occupation)
          .filter(isLeft)
          .map(([, fact]) => fact),
      })),
    },
  };
}
