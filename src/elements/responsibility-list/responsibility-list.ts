import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { heading, paragraphs } from '../shared/heading.js';
import { OcElement } from '../shared/oc-element.js';
import type { Comparison, Occupation } from '../../model/comparison/occupations.js';
import { articleOf, responsibilityWords } from '../../model/words/article-words.js';
import { fill } from '../../model/words/fill.js';

/**
 * What people in each occupation do.
 *
 * @summary Responsibilities of one or more occupations: what they share, then for each a heading, prose and a list.
 * @tag oc-responsibility-list
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - Any heading.
 * @csspart main-heading - The heading of the whole.
 * @csspart sub-heading - The heading of an occupation.
 * @csspart paragraph - A paragraph.
 * @csspart lead - The line that leads to the list.
 * @csspart list - The list of an occupation.
 * @csspart item - One responsibility.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcResponsibilityList extends OcElement<typeof responsibilityWords> {
  static override readonly words = responsibilityWords;
  static override readonly tag = 'oc-responsibility-list';
  static readonly content = 'oc-occupation, ul, ol';
  static override styles = [baseStyles];

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { responsibilities } = comparison;
    const told = comparison.occupations.filter(
      (each) => each.description.length || each.responsibilities.length,
    );
    if (!told.length && !responsibilities.length) return undefined;
    return html`${heading(this.levelBelow(), this.language.words.responsibilities)}
    ${paragraphs(responsibilities)} ${told.map((occupation) => this.#renderOccupation(occupation))}`;
  }

  #renderOccupation(occupation: Occupation) {
    const { name, plural, description, responsibilities } = occupation;
    return html`${heading(this.levelBelow(1), plural ?? name, 'sub-heading')} ${paragraphs(description)}
    ${responsibilities.length ? this.#renderList(occupation) : nothing}`;
  }

  #renderList({ name, lead, responsibilities }: Occupation) {
    const { include } = this.language.words;
    return html`<p part="lead">${lead ?? fill(include, { name, article: articleOf(name) })}</p>
      <ul part="list">
        ${responsibilities.map((each) => html`<li part="item">${each}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-responsibility-list': OcResponsibilityList;
  }
}
