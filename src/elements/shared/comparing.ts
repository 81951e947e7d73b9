/**
 * What compares figures: a part that is loaded where a page asks for differences, a summary or the age of figures,
 * where figures of one row can't be compared, which readers have to be told, and where related careers have figures.
 */
import { problemsOf } from '../../model/compare/advice.js';
import { EMPTY } from '../../model/comparison/occupations.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import * as differences from '../../model/compare/differences.js';
import * as describing from '../../model/compare/describe-difference.js';
import type { Language } from '../../model/figure/format.js';
import type { Fault } from '../../model/document/problems.js';
import type { SummaryScope } from '../../model/compare/summary-scope.js';
import * as summary from '../../model/compare/summary.js';
import type { Orientation, Table } from '../../model/table/table.js';
import { compareWords } from '../../model/words/difference-words.js';
import type { CompareWords } from '../../model/words/difference-words.js';
import type { TableWords } from '../../model/words/table-words.js';

export { drawRelated } from '../related-careers/related-pay.js';

/** The words of the page, and English where it has none of its own for this. */
const spoken = ({ locale, words }: Language<TableWords>): Language<CompareWords> => ({
  locale,
  words: { ...compareWords, ...words },
});

type Speaking<Rest extends readonly unknown[], Result> = (
  ...args: [...Rest, language: Language<TableWords>]
) => Result;

export const remarksOn: Speaking<[line: Parameters<typeof describing.remarksOn>[0]], readonly string[]> = (
  line,
  language,
) => describing.remarksOn(line, spoken(language));

/** A table with differences from the occupation that is named as their base. */
export const withDifferences: Speaking<
  [table: Table, comparison: Comparison, base: unknown, orientation: Orientation],
  Table
> = (table, comparison, base, orientation, language) =>
  differences.withDifferences(
    table,
    comparison,
    differences.baseOf(comparison, base),
    orientation,
    spoken(language),
  );

export const summaryOf: Speaking<
  [comparison: Comparison, base: unknown, scope: SummaryScope],
  readonly string[]
> = (comparison, base, scope, language) =>
  summary.summaryOf(comparison, differences.baseOf(comparison, base), scope, spoken(language));

/** What to tell an author of what is compared. */
export const faultsOf = (
  comparison: Comparison | undefined,
  { base, maxAge }: { readonly base?: unknown; readonly maxAge?: number | null | undefined },
): readonly Fault[] => problemsOf(comparison ?? EMPTY, { base, maxAge, now: new Date() });
