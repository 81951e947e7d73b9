import type { Comparison } from './comparison.js';
import type { Figure } from './figure.js';
import { factsByKey, linesOf } from './table.js';

/** Two bounds that are equal are no figures that are, and neither are two that nobody knows. */
const KNOWN: readonly string[] = ['value', 'range', 'text', 'not-applicable'];

/** All that a figure says; capitals and kinds of apostrophes say nothing, and of words not who uses them. */
function sayingOf(figure: Figure): string {
  const { status, value, low, high, text, currency, per, statistic, basis, kind } = figure;
  const { from, to, place, measuredFor, sources, notes } = figure;
  return JSON.stringify([
    ...[status, value, low, high, text?.toLowerCase().replaceAll('’', "'").trim(), currency, per, statistic],
    ...[basis, kind, from, to, place, measuredFor?.name, measuredFor?.relation, ...notes],
    ...(status === 'text' ? [] : sources),
  ]);
}

const isSame = (figures: readonly (Figure | undefined)[]): boolean =>
  figures.every((figure) => figure && KNOWN.includes(figure.status)) &&
  new Set(figures.map((figure) => sayingOf(figure!))).size === 1;

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
