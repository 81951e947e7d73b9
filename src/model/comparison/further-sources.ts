import type { Comparison } from './occupations.js';
import { withWording, writersOf } from './wording.js';
import type { Source } from '../figure/figure.js';

/**
 * Sources of what an article shows besides its table: all occupations together, related careers, and who wrote what is
 * said of occupations.
 * @param sections Which sections the article has.
 */
export function furtherSourcesOf(
  { occupations, reference }: Comparison,
  sections: readonly string[],
): readonly Source[] {
  const related = sections.includes('related') ? occupations.flatMap((each) => each.related) : [];
  const holders = [...(reference ? [reference] : []), ...related];
  return [
    ...new Set([
      ...holders.flatMap(({ figures }) => [...figures.values()].flatMap(({ sources }) => sources)),
      ...(sections.includes('responsibilities') ? writersOf(withWording(occupations)) : []),
    ]),
  ];
}
