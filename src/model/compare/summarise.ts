import type { Comparison } from '../comparison/occupations.js';
import { namedBaseOf } from './differences.js';
import { localeOf } from '../figure/format.js';
import type { SummaryScope } from './summary-scope.js';
import { summaryOf } from './summary.js';
import { english } from '../words/english.js';
import type { CompareWords } from '../words/difference-words.js';

/** What a summary says, of whom, and in which language. */
export interface SummaryOptions {
  /** The occupation that the others are compared with: its name, id or code. Default, and what is none of them: the first. */
  readonly base?: string | undefined;
  /**
   * Whether figures that were measured for other titles are left out, which is said (`own`, the default), or said with
   * that caution (`all`).
   */
  readonly scope?: SummaryScope | undefined;
  /** Language in which numbers are written. Default, and for what is no language: English. */
  readonly locale?: string | undefined;
  /** The words; `wordsFor()` has those of other languages. Default: English. */
  readonly words?: CompareWords | undefined;
}

/**
 * A comparison in whole sentences, as plain text: pay, growth and education with the figures of everybody; of two
 * occupations one paragraph, of more one for each of these. Empty where there is nothing to say. They say no more than
 * the elements do, and keep their caveats: whom a sentence leaves out it names, with the reason.
 * @param comparison What `readDocument()` gave.
 * @param options Base, scope, language.
 * @returns A string for each paragraph.
 * @throws Never.
 * @example
 * ```js
 * const { comparison } = readDocument(data);
 * summarise(comparison, { base: 'Account Manager', scope: 'all' });
 * ```
 */
export const summarise = (
  comparison: Comparison,
  { base, scope = 'own', locale, words = english }: SummaryOptions = {},
): readonly string[] =>
  summaryOf(comparison, namedBaseOf(comparison, base), scope, { locale: localeOf(locale), words });
