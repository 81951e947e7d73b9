import type { Shape } from './shape.js';

/** What can be wrong with data; each has an anchor of this name in `docs/messages.md`. */
export type ProblemCode =
  | 'json-syntax'
  | 'json-repaired'
  | 'object-as-text'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'bad-option'
  | 'renamed-attribute'
  | 'unknown-attribute'
  | 'misplaced-attribute'
  | 'unknown-tag'
  | 'unclosed-tag'
  | 'stray-occupation'
  | 'bad-link'
  | 'unreadable-figure'
  | 'no-unit'
  | 'no-interval'
  | 'unclear-scale'
  | 'unclear-fraction'
  | 'date-code'
  | 'unreadable-value'
  | 'no-occupations'
  | 'no-data'
  | 'unknown-label'
  | 'language-failed'
  | 'lost-mark'
  | 'html-refused'
  | 'many-problems'
  | 'load-failed'
  | 'load-timeout'
  | 'load-too-large'
  | 'load-type'
  | 'bad-data-set'
  | 'many-codes'
  | 'unknown-code'
  | 'unknown-place'
  | 'retired-code'
  | 'combined-code'
  // of the command line
  | 'classic-script'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-binary'
  | 'file-encoding'
  // advice, not faults
  | 'many-occupations'
  | 'same-name'
  | 'one-sided-substitute'
  | 'stale-figure'
  | 'no-source'
  | 'no-year'
  | 'stray-mark'
  | 'unclear-label'
  | 'unclear-brackets'
  | 'assumed-title'
  | 'unordered-percentiles'
  | 'median-outside-range'
  // figures that are shown side by side and can't be compared
  | 'mixed-statistics'
  | 'mixed-bases'
  | 'mixed-currencies'
  | 'mixed-intervals'
  | 'mixed-kinds'
  | 'mixed-conditions'
  | 'mixed-places'
  | 'mixed-sources'
  | 'mixed-releases'
  | 'mixed-periods';

/**
 * A fault as it is met while reading: bare facts. `explain()` makes a problem in words of it; that part is loaded
 * only when something is wrong.
 */
export interface Fault {
  /** Which kind of fault. */
  readonly code: ProblemCode;
  /** Where in the data, as a path: `occupations[1].pay.median`. Empty for the data as a whole. */
  readonly path: string;
  /** Where in the author's own table: "row 2, column 3". */
  readonly place?: string | undefined;
  /** What stands there. */
  readonly found?: unknown;
  /** What should stand there: a shape, or the names to choose from. */
  readonly wanted?: Shape | readonly string[];
  /** How the data came: "attribute occupations", "property occupations", "child script". */
  readonly source?: string;
  /** Where in the text, in UTF-16 units from 0, where that is known. */
  readonly position?: number | undefined;
}

/** Takes the faults as they are met. */
export type ReportFault = (fault: Fault) => void;

/** A fault in words, for the author. */
export interface Problem {
  /** Which kind of fault; the anchor of its explanation in `docs/messages.md`. */
  readonly code: ProblemCode;
  /** What is wrong, where, and what to write instead. */
  readonly message: string;
  /** Where in the data, as a path: `occupations[1].pay.median`. Empty for the data as a whole. */
  readonly path: string;
  /** Where in the author's own table: "row 2, column 3". */
  readonly place?: string | undefined;
  /** Where in the text, in UTF-16 units from 0, when the text itself is faulty. */
  readonly position?: number;
  /** What stands there, at most 40 characters of it. */
  readonly excerpt?: string;
  /** How the data came: "attribute occupations", "property occupations", "child script". */
  readonly source?: string;
}
