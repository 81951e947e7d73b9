import { mismatchOf } from '../figure/compare-figures.js';
import type { Mismatch } from '../figure/compare-figures.js';
import { EMPTY } from './occupations.js';
import type { Comparison } from './occupations.js';
import type { Figure } from '../figure/figure.js';
import type { Fault } from '../document/problems.js';
import { ASPECTS, comparedIn, STATED, statedBy } from '../figure/comparability.js';
import type { Aspect } from '../figure/comparability.js';
import { linesOf } from './rows.js';
import type { Line } from './rows.js';

/** A line whose figures can't all be compared, and why. */
export interface Mixture extends Mismatch {
  /** The figures that stand there, the first first. */
  readonly figures: readonly Figure[];
  /** Whether some of them can. */
  readonly isPartial: boolean;
}

/** What stands between the figures of a line; nothing where all is well, and for words, which anybody can compare. */
export function mixtureOf(line: Line): Mixture | undefined {
  const figures = comparedIn(line);
  const stated = figures.map(statedBy);
  const [first, ...others] = figures.filter((_, index) => stated.indexOf(stated[index]!) === index);
  if (!first || !others.length) return undefined;
  const all = others.flatMap((other) => mismatchOf(first, other) ?? []);
  const union = (key: keyof Mismatch) =>
    ASPECTS.filter((aspect) => all.some((mismatch) => mismatch[key].includes(aspect)));
  const different = union('different');
  return {
    figures,
    different,
    unstated: union('unstated').filter((aspect) => !different.includes(aspect)),
    isPartial: others.length + 1 < figures.length,
  };
}

/** For the author, the same: a fault for each line and each thing that its figures don't share. */
export const mixtureFaults = (comparison: Comparison | undefined): readonly Fault[] =>
  linesOf(comparison ?? EMPTY).flatMap((line) => {
    const mixture = mixtureOf(line);
    if (!mixture) return [];
    const { different, unstated, figures } = mixture;
    return [...different, ...unstated].flatMap((each): Fault | readonly Fault[] => {
      const isOne = (aspect: Aspect) => (figure: Figure) =>
        STATED[aspect](figure) === STATED[aspect](figures[0]!);
      // what readers call another release is another year where the data set is the same
      const aspect = each === 'releases' && figures.every(isOne(each)) ? 'periods' : each;
      const other = figures.find((figure) => !isOne(aspect)(figure)) ?? figures[0]!;
      const [wanted, found] = [figures[0]!, other].map((figure) => STATED[aspect](figure) || '–');
      const at = line.figures.indexOf(other);
      const fact = comparison!.occupations[at]!.facts.findIndex(({ figure }) => figure === other);
      const path = `occupations[${at}].${line.name?.split('.')[0] ?? `facts[${fact}]`}`;
      return aspect === 'units'
        ? []
        : { code: `mixed-${aspect}`, source: 'comparison', path, found, wanted: [wanted!] };
    });
  });
