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
  'unclear-label':
    'The header {found} is shown as it is, and its column isn’t compared: write a label that is known, such as "Median salary (USD/year)", "Job growth (2024-2034)" or "Education".',
  'unclear-brackets':
    'What {found} in brackets means isn’t known: it is shown, and figures without it aren’t compared with it. Write a year, a currency, "per month", "gross", a place or a source; a title as "for Nurses".',
  'assumed-title':
    '{found} in brackets was taken for the title of what was measured: where it is a remark, write it in a line under the table.',
  'unordered-percentiles':
    '{place} is {found}, no more than {wanted}: look up the amounts, and write each at its own percentile.',
  'median-outside-range':
    '{place} is {found}, not within its range of {wanted}: look up the amounts, and leave out a range that is of something else.',
};
