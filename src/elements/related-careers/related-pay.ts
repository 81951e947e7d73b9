import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Comparison, RelatedCareer } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { relatedFiguresOf } from '../../model/table/related-figures.js';
import type { RelatedNote } from '../../model/table/related-figures.js';
import type { TableWords } from '../../model/words/table-words.js';
import { renderList, renderSource } from '../shared/footnotes.js';

/** The figures of related careers, drawn; nothing where a career has none. */
export interface RelatedDrawing {
  readonly of: (career: RelatedCareer) => TemplateResult | undefined;
  /** What the figures are, and where they come from. */
  readonly notes: TemplateResult | undefined;
}

/** Draws the figures of related careers, which few of them have. */
export function drawRelated(comparison: Comparison, language: Language<TableWords>): RelatedDrawing {
  const { of, notes } = relatedFiguresOf(comparison, language);

  /** "Median salary: 2025, U.S. Bureau of Labor Statistics". */
  const renderNote = ({ label, details, cited }: RelatedNote) => {
    const said = [
      ...details.map((each) => html`<bdi>${each}</bdi>`),
      ...cited.map((each) =>
        typeof each === 'string' ? html`<bdi>${each}</bdi>` : renderSource(each, language),
      ),
    ];
    return html`<li part="note">${label}: ${said.map((each, at) => html`${at ? ', ' : ''}${each}`)}</li>`;
  };

  return {
    of: (career) => {
      const said = of(career).map(
        ({ label, text, details }, at) =>
          html`${at ? '; ' : ''}${label}:
            <bdi>${text}</bdi>${details.map((each) => html`, <bdi>${each}</bdi>`)}`,
      );
      return said.length ? html`<div part="figures" class="muted">${said}</div>` : undefined;
    },
    notes: notes.length ? renderList(notes.map(renderNote), [], language) : undefined,
  };
}
