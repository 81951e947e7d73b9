/** What figures are judged by, and the sentences for it: loaded where an element has something to judge. */
import { ADVICE } from '../../input/messages/explain-advice.js';
import { problemsOf } from '../../model/compare/advice.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';
import type { Judging } from './load-comparing.js';

export { ADVICE };

/** What is wrong with figures, as of today. */
export const adviceOn = (comparison: Comparison, judging: Judging): readonly Fault[] =>
  problemsOf(comparison, { ...judging, now: new Date() });
