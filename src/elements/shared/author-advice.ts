/** Advice on figures, and the sentences for it: loaded where an author asks for advice. */
import { ADVICE } from '../../input/messages/explain-advice.js';
import { problemsOf } from '../../model/compare/advice.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';
import type { AdviceOptions } from './load-comparing.js';

export { ADVICE };

/** What is wrong with figures, as of today. */
export const adviceOn = (comparison: Comparison, options: AdviceOptions): readonly Fault[] =>
  problemsOf(comparison, { ...options, now: new Date() });
