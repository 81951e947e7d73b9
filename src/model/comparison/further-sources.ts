import type { Comparison } from './occupations.js';
import type { Source } from '../figure/figure.js';

/** Sources of what an article shows besides its table: all occupations together, and related careers. */
export function furtherSourcesOf({ occupations, reference }: Comparison): readonly Source[] {
  const holders = [...(reference ? [reference] : []), ...occupations.flatMap(({ related }) => related)];
  return [
    ...new Set(holders.flatMap(({ figures }) => [...figures.values()].flatMap(({ sources }) => sources))),
  ];
}
