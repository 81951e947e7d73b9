import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { cardStyles } from '../shared/styles/card.styles.js';
import { renderChoice } from '../shared/choice-link.js';
import { schoolChoice } from '../shared/choices.js';
import { heading } from '../shared/heading.js';
import { OcElement } from '../shared/oc-element.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { School } from '../../model/document/schema.js';
import { schoolListStyles } from './school-list.styles.js';
import { schoolWords } from '../../model/words/article-words.js';

/**
 * A listing of schools that says who paid. The label of a paid school has no part, and nothing around it has one: no
 * style sheet of the page can take it away and leave the school.
 *
 * @summary School listing with the disclosure of sponsored places.
 * @tag oc-school-list
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @fires {CustomEvent<{ kind: 'school', name: string, href: string, sponsored: boolean }>} oc-select - The reader follows a school. Bubbles, composed; cancelling it keeps the reader on the page.
 * @csspart heading - The heading, also called `main-heading`.
 * @csspart main-heading - The same.
 * @csspart link - The link to a school.
 * @csspart programs - Its programs.
 * @csspart place - Where it is.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcSchoolList extends OcElement<typeof schoolWords> {
  static override readonly words = schoolWords;
  static override readonly tag = 'oc-school-list';
  static override styles = [baseStyles, cardStyles, schoolListStyles];

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { items = [], disclosure } = comparison.schools ?? {};
    if (!items.length) return undefined;
    const { words } = this.language;
    const says =
      disclosure ?? (items.some(({ sponsored }) => sponsored) ? this.#say('disclosure') : undefined);
    return html`${heading(this.levelBelow(), words.schools)}
      ${says ? html`<p class="disclosure">${says}</p>` : nothing}
      <ul class="cards" role="list">
        ${items.map((school, index) => html`<li>${this.#renderSchool(school, index)}</li>`)}
      </ul>`;
  }

  #renderSchool(school: School, index: number) {
    const { place, programs = [], sponsored } = school;
    const label = html`<div class="sponsored" id="label-${index}">${this.#say('sponsored')}</div>`;
    return html`${sponsored ? label : nothing}
      <div class="below">
        ${renderChoice(this, schoolChoice(school), index)}
        ${place ? html`<div part="place" class="muted">${place}</div>` : nothing}
        ${programs.length ? this.#renderPrograms(programs) : nothing}
      </div>`;
  }

  /** Labels may be replaced, not emptied. */
  #say(key: 'sponsored' | 'disclosure'): string {
    return this.language.words[key].trim() || schoolWords[key];
  }

  #renderPrograms(programs: readonly string[]) {
    return html`<ul part="programs" class="muted" aria-label=${this.language.words.programs}>
      ${programs.map((program) => html`<li>${program}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-school-list': OcSchoolList;
  }
}
