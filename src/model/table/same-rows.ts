import type { Comparison } from '../comparison/occupations.js';
import type { Figure } from '../figure/figure.js';
import { factsByKey, linesOf } from '../comparison/rows.js';

/**
 * Two bounds, or ranges, that are equal are no figures that are, and neither are two that nobody knows, or that were
 * measured for somebody else.
 */
const KNOWN: readonly string[] = ['value', 'text', 'not-applicable'];
const isKnown = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && !figure.measuredFor && KNOWN.includes(figure.status);

/** All that a figure says; capitals and kinds of apostrophes say nothing, and of words not who uses them. */
function sayingOf(figure: Figure): string {
  const { status, value, text, currency, per, statistic, basis, kind } = figure;
  const { from, to, place, sources, notes } = figure;
  return JSON.stringify([
    ...[status, value, text?.toLowerCase().replaceAll('’', "'").trim(), currency, per, statistic],
    ...[basis, kind, from, to, place, ...notes],
    ...(status === 'text' ? [] : sources),
  ]);
}

const isSame = (figures: readonly (Figure | undefined)[]): boolean =>
  figures.every(isKnown) && new Set(figures.map(sayingOf)).size === 1;

/** A comparison without the lines that are the same for all, and how many these are. */
export function foldSame(comparison: Comparison): {
  readonly comparison: Comparison;
  readonly count: number;
} {
  const { occupations } = comparison;
  const same = occupations.length > 1 ? linesOf(comparison).filter(({ figures }) => isSame(figures)) : [];
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
