import { ADVICE } from '../input/explain-advice.js';
import { adviceOn } from '../model/advice.js';
import type { Comparison } from '../model/comparison.js';
import type { Fault } from '../model/problems.js';

export { ADVICE };

/** What the command `check` would tell of a comparison, without what is told already. */
export const adviceFor = (comparison: Comparison, told: readonly Fault[]): readonly Fault[] =>
  adviceOn(comparison, { now: new Date() })
    .filter(({ code, path }) => !told.some((fault) => fault.code === code && fault.path === path))
    .map((fault) => ({ door: 'comparison', ...fault }));
