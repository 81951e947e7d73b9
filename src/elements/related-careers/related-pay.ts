import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison, Occupation, RelatedCareer } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { careerLine, unsaidNotes } from '../../model/compare/related-reason.js';
import { relatedFiguresOf } from '../../model/compare/related-figures.js';
import type { RelatedNote } from '../../model/compare/related-figures.js';
import { compareWords } from '../../model/words/difference-words.js';
import type { CompareWords } from '../../model/words/difference-words.js';
import { fill } from '../../model/words/fill.js';
import type { TableWords } from '../../model/words/table-words.js';
import { renderList, renderSource } from '../shared/footnotes.js';
import { unbroken } from '../shared/unbroken.js';

/** The figures of related careers, drawn; nothing where a career has none. */
export interface RelatedDrawing {
  /**
   * Its figures; each by what sets it apart from the occupation that it is related to: "higher pay $116,580". Then what
   * both have in common: "same entry-level education".
   */
  readonly of: (career: RelatedCareer, occupation: Occupation) => TemplateResult | undefined;
  /** What its figures were measured for, and whatever else they alone say. */
  readonly detailsOf: (career: RelatedCareer, occupation: Occupation) => TemplateResult | undefined;
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
  const figures = relatedFiguresOf(comparison, language);
  const { notes } = figures;
  const unsaid = isBrief ? unsaidNotes(notes, comparison, language) : notes;

  /** "Median salary: 2025, U.S. Bureau of Labor Statistics". */
  const renderNote = ({ label, details, cited }: RelatedNote) => {
    const said = [
      ...details.map((each) => html`<bdi>${unbroken(each)}</bdi>`),
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
      const line = careerLine(career, occupation, figures, isBrief, language);
      const said = line.figures.map(
        ({ reason, text }, at) => html`${at ? ' · ' : ''}${reason} <bdi class="number">${text}</bdi>`,
      );
      const common = line.common.map((each, at) => html`${at || said.length ? ' · ' : ''}${each}`);
      return said.length + common.length ? html`<span part="figures">${said}${common}</span>` : undefined;
    },
    detailsOf: (career, occupation) => {
      const { details } = careerLine(career, occupation, figures, isBrief, language);
      return details.length
        ? html`<div class="details">
            ${details.map((each, at) => html`${at ? language.words.separator : ''}<bdi>${unbroken(each)}</bdi>`)}
          </div>`
        : undefined;
    },
    notes: unsaid.length ? renderList(unsaid.map(renderNote), [], language) : undefined,
  };
}
