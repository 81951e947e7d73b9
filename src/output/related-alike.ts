import { careersOf, relatedFiguresOf } from '../model/compare/related-figures.js';
import type { RelatedFigures } from '../model/compare/related-figures.js';
import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import { rowsOf } from '../model/comparison/rows.js';
import type { Figure } from '../model/figure/figure.js';
import type { Language } from '../model/figure/format.js';
import { factsOf } from '../model/table/cells.js';
import type { TableWords } from '../model/words/table-words.js';
import type { Keep } from './keep.js';

/** The figures of the careers that are related to one occupation, as they are shown where it stands alone. */
interface Alone {
  readonly figures: RelatedFigures;
  /** What these figures have in common, as a key. */
  readonly common: string;
}

const aloneOf = (
  occupation: Occupation,
  place: Comparison['place'],
  language: Language<TableWords>,
  keep: Keep,
): Alone =>
  keep('related figures', occupation, () => ({
    figures: relatedFiguresOf({ occupations: [occupation], place }, language),
    common: commonIn(careersOf([occupation], place), language),
  }));

/** What the figures of the careers that are related to an occupation have in common, as a key. */
export const commonOf = (...given: Parameters<typeof aloneOf>): string => aloneOf(...given).common;

/**
 * The figures of related careers, each occupation's by itself, where that says the same as all of them together: where
 * the figures of each have the same in common. Nothing where they haven't.
 */
export function relatedIfAlike(
  occupations: readonly Occupation[],
  place: Comparison['place'],
  language: Language<TableWords>,
  keep: Keep,
): ((occupation: Occupation) => RelatedFigures) | undefined {
  const [first, ...others] = occupations.map((each) => aloneOf(each, place, language, keep));
  return first && others.every(({ common }) => common === first.common)
    ? (occupation) => aloneOf(occupation, place, language, keep).figures
    : undefined;
}

/** What all figures of a line share, and with how many decimals they are written. */
const commonIn = (careers: Comparison, language: Language<TableWords>): string =>
  JSON.stringify(
    rowsOf(careers).map((line) => {
      const { shared, cited } = factsOf(line, careers, language);
      return [line.key, shared, cited, [...new Set(line.figures.flatMap(fractionIn))].sort()];
    }),
  );

/** Of what a figure has a fraction; of percents, none is written. */
function fractionIn(figure: Figure | undefined): readonly string[] {
  const { unit, currency, per, value = 0, low = 0, high = 0 } = figure ?? {};
  return unit === 'percent' || [value, low, high].every(Number.isInteger)
    ? []
    : [[unit, currency, per].join()];
}
