import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison, Occupation, RelatedCareer } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { relatedFiguresOf } from '../../model/compare/related-figures.js';
import type { RelatedNote } from '../../model/compare/related-figures.js';
import { commonWith, reasonIn } from '../../model/compare/related-reason.js';
import { rowsOf } from '../../model/comparison/rows.js';
import type { Source } from '../../model/figure/figure.js';
import { headOf } from '../../model/table/cells.js';
import { wordOf } from '../../model/table/row-qualifiers.js';
import { compareWords } from '../../model/words/difference-words.js';
import type { CompareWords } from '../../model/words/difference-words.js';
import { fill } from '../../model/words/fill.js';
import type { TableWords } from '../../model/words/table-words.js';
import { renderList, renderSource } from '../shared/footnotes.js';

/** The figures of related careers, drawn; nothing where a career has none. */
export interface RelatedDrawing {
  /**
   * Its figures; each by what sets it apart from the occupation that it is related to: "higher pay $116,580". Then what
   * both have in common: "same entry-level education".
   */
  readonly of: (career: RelatedCareer, occupation: Occupation) => TemplateResult | undefined;
  /** What its figures were measured for, and whatever else they alone say. */
  readonly detailsOf: (career: RelatedCareer) => TemplateResult | undefined;
  /** What the figures are, and where they come from. */
  readonly notes: TemplateResult | undefined;
}

/**
 * Draws the figures of related careers, which few of them have.
 * @param isBrief Whether what they share with the figures of the occupations is said elsewhere.
 */
export function drawRelated(
  comparison: Comparison,
  isBrief: boolean,
  { locale, words }: Language<TableWords>,
): RelatedDrawing {
  const language: Language<CompareWords> = { locale, words: { ...compareWords, ...words } };
  const { of, notes } = relatedFiguresOf(comparison, language);
  const unsaid = isBrief ? notes.filter((note) => !isSaidOfAll(note, comparison, language)) : notes;

  /** "Median salary: 2025, U.S. Bureau of Labor Statistics". */
  const renderNote = ({ label, details, cited }: RelatedNote) => {
    const said = [
      ...details.map((each) => html`<bdi>${each}</bdi>`),
      ...cited.map((each) =>
        typeof each === 'string' ? html`<bdi>${each}</bdi>` : renderSource(each, language),
      ),
    ];
    const lead = fill(language.words.pair, { name: label, value: '' });
    return html`<li part="note">
      ${lead}${said.map((each, at) => html`${at ? language.words.separator : ''}${each}`)}
    </li>`;
  };

  return {
    of: (career, occupation) => {
      const said = of(career).map(({ name, label, text }, at) => {
        const short = isBrief && name && wordOf(name, language.words);
        const reason = reasonIn(name, career, occupation, language) ?? (short || label);
        return html`${at ? ' · ' : ''}${reason} <bdi class="number">${text}</bdi>`;
      });
      const common = commonWith(career, occupation, language).map(
        (each, at) => html`${at || said.length ? ' · ' : ''}${each}`,
      );
      return said.length + common.length ? html`<span part="figures">${said}${common}</span>` : undefined;
    },
    detailsOf: (career) => {
      const details = new Set(of(career).flatMap((figure) => figure.details));
      return details.size
        ? html`<div>
            ${[...details].map((each, at) => html`${at ? language.words.separator : ''}<bdi>${each}</bdi>`)}
          </div>`
        : undefined;
    },
    notes: unsaid.length ? renderList(unsaid.map(renderNote), [], language) : undefined,
  };
}

/** Whether the table of the occupations says the same of its own figures. */
function isSaidOfAll(
  { label, details, cited }: RelatedNote,
  comparison: Comparison,
  language: Language<CompareWords>,
): boolean {
  const line = rowsOf(comparison).find((each) => headOf(each, comparison, language).text === label);
  if (!line) return false;
  const said = headOf(line, comparison, language).details;
  const { sources } = comparison;
  return said.join() === details.join() && cited.every((each) => sources.includes(each as Source));
}
