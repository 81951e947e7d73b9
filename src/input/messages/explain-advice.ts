import type { Sentences } from './explain.js';

/** Advice in words, for `explain()`; apart, since few pages ask for advice. */
export const ADVICE: Sentences = {
  'many-occupations': 'The data has {found} occupations: readers can follow five at most, so leave some out.',
  'same-name':
    '{place} is {found} once more: write what tells the two apart, such as the place or the level.',
  'one-sided-substitute':
    '{place} was measured for {found}, the others for the occupation itself: look for figures of the same kind, or say in "notes" what that means.',
  'stale-figure': '{place} is of {sign}: take it from a release of {wanted} or later.',
  'no-source': '{place} has no source: name the publisher in "source".',
  'no-year': '{place} has no year: say in "year", or in "from" and "to", when it was measured.',
  'stray-mark':
    '{place} ends with the mark {found}, which leads nowhere: take it away, and name the source in "source", a remark in "notes".',
};
