import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { cardStyles } from '../shared/styles/card.styles.js';
import { renderChoice } from '../shared/choice-link.js';
import { heading } from '../shared/heading.js';
import { noteStyles } from '../shared/styles/footnotes.styles.js';
import { OcElement } from '../shared/oc-element.js';
import { loadRelatedPay, relatedDrawing } from './load-related-pay.js';
import type { RelatedDrawing } from './related-pay.js';
import type { Comparison, Occupation, RelatedCareer } from '../../model/comparison/occupations.js';
import { fill } from '../../model/words/fill.js';
import { relatedWords } from '../../model/words/article-words.js';

/**
 * Which career to look at next, and why; where the data has them, with its pay and its growth, and what these are.
 *
 * @summary A card for each occupation with related careers: a link, the reason, and the figures.
 * @tag oc-related-careers
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @fires {CustomEvent<{ kind: 'related', name: string, href: string, occupation: string }>} oc-select - The reader follows a related career. Bubbles, composed; cancelling it keeps the reader on the page.
 * @csspart heading - Any heading.
 * @csspart main-heading - The heading of the whole.
 * @csspart sub-heading - The heading of an occupation.
 * @csspart card - The card of an occupation.
 * @csspart link - The link to a career.
 * @csspart reason - Why it is related.
 * @csspart figures - Its pay and its growth.
 * @csspart notes - The list that says what the figures are, and where they come from.
 * @csspart note - One entry of it.
 * @csspart source - The link to a source.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcRelatedCareers extends OcElement<typeof relatedWords> {
  static override readonly words = relatedWords;
  static override readonly tag = 'oc-related-careers';
  static override styles = [baseStyles, cardStyles, noteStyles];

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const related = comparison.occupations.filter((each) => each.related.length);
    if (!related.length) return undefined;
    const hasFigures = related.some((each) => each.related.some((career) => career.figures.size));
    if (hasFigures && !isServer && !relatedDrawing()) void this.modules.load(loadRelatedPay, 'related-pay');
    const figures = hasFigures ? relatedDrawing()?.(comparison, this.language) : undefined;
    const { words } = this.language;
    return html`${heading(this.levelBelow(), words.related)}
      <div class="cards">${related.map((occupation) => this.#renderCard(occupation, figures))}</div>
      ${figures?.notes}`;
  }

  #renderCard({ name, related }: Occupation, figures: RelatedDrawing | undefined) {
    return html`<section part="card">
      ${heading(this.levelBelow(1), fill(this.language.words.relatedTo, { name }), 'sub-heading')}
      <ul class="plain" role="list">
        ${related.map((career) => html`<li>${this.#renderCareer(career, name)} ${figures?.of(career)}</li>`)}
      </ul>
    </section>`;
  }

  #renderCareer({ name, href, reason }: RelatedCareer, occupation: string) {
    return html`${renderChoice(this, { kind: 'related', name, href, occupation })}
    ${reason ? html`<div part="reason" class="muted">${reason}</div>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-related-careers': OcRelatedCareers;
  }
}
