import { ADVICE } from '../../input/messages/explain-advice.js';
import { problemsOf } from '../../model/compare/advice.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';

export { ADVICE };

/** What the command `check` would tell of a comparison, without what is told already. */
export const adviceFor = (comparison: Comparison, told: readonly Fault[]): readonly Fault[] =>
  problemsOf(comparison, { now: new Date(), check: true }).filter(
    ({ code, path }) => !told.some((fault) => fault.code === code && fault.path === path),
  );
