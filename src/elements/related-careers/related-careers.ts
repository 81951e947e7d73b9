import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../../internal/base.styles.js';
import { cardStyles } from '../../internal/card.styles.js';
import { renderChoice } from '../../internal/choice.js';
import { heading } from '../../internal/heading.js';
import { OcElement } from '../../internal/oc-element.js';
import type { Comparison, Occupation } from '../../model/comparison.js';
import type { RelatedCareer } from '../../model/schema.js';
import { fill, relatedWords } from '../../model/words.js';

/**
 * Which career to look at next, and why.
 *
 * @summary A card for each occupation with related careers: a link and the reason.
 * @tag oc-related-careers
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @fires {CustomEvent<{ kind: 'related', name: string, href: string, occupation: string }>} oc-select - The reader follows a related career. Bubbles, composed; cancelling it keeps the reader on the page.
 * @csspart heading - Any heading.
 * @csspart main-heading - The heading of the whole.
 * @csspart sub-heading - The heading of an occupation.
 * @csspart card - The card of an occupation.
 * @csspart link - The link to a career.
 * @csspart reason - Why it is related.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcRelatedCareers extends OcElement<typeof relatedWords> {
  static override readonly words = relatedWords;
  static override readonly tag = 'oc-related-careers';
  static override styles = [baseStyles, cardStyles];

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const related = comparison.occupations.filter((each) => each.related.length);
    if (!related.length) return undefined;
    return html`${heading(this.levelBelow(), this.speech.words.related)}
      <div class="cards">${related.map((occupation) => this.#renderCard(occupation))}</div>`;
  }

  #renderCard({ name, related }: Occupation) {
    return html`<section part="card">
      ${heading(this.levelBelow(1), fill(this.speech.words.relatedTo, { name }), 'sub-heading')}
      <ul class="plain" role="list">
        ${related.map((career) => html`<li>${this.#renderCareer(career, name)}</li>`)}
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
