/**
 * Module that compares figures for readers: loaded where a page asks for differences or a summary, and where figures of
 * one row can't be compared, which readers have to be told.
 */
import { html, nothing } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import * as differences from '../../model/compare/differences.js';
import * as describing from '../../model/compare/describe-difference.js';
import type { Language } from '../../model/figure/format.js';
import type { SummaryScope } from '../../model/compare/summary-scope.js';
import * as summary from '../../model/compare/summary.js';
import { matchersOf, programLine, withPrograms } from '../../model/compare/programs.js';
import type { Orientation, Table } from '../../model/table/table.js';
import { compareWords } from '../../model/words/difference-words.js';
import type { CompareWords } from '../../model/words/difference-words.js';
import type { TableWords } from '../../model/words/table-words.js';
import { renderSource } from './footnotes.js';
import { heading } from './heading.js';

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
  summary.summaryOf(comparison, differences.namedBaseOf(comparison, base), scope, spoken(language));

/** The programs of study that lead to occupations, and what is known by that. */
export const renderPrograms: Speaking<[comparison: Comparison, level: number], unknown> = (
  { occupations },
  level,
  given,
) => {
  const language = spoken(given);
  const matched = withPrograms(occupations);
  return html`<details part="section" class="closed">
    <summary>${heading(level, language.words['programs.heading'])}</summary>
    ${matched.map((occupation) => {
      const { lead, names, lang, more } = programLine(occupation, language);
      return html`<p part="paragraph">
        ${lead} <span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${names}</span>${more}
      </p>`;
    })}
    <p part="note" class="muted">${language.words['programs.note']}</p>
    ${matchersOf(matched).map(
      (source) => html`<p part="note" class="muted">${renderSource(source, language)}</p>`,
    )}
  </details>`;
};
