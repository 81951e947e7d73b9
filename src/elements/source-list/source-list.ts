import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { heading } from '../shared/heading.js';
import { noteStyles } from '../shared/styles/footnotes.styles.js';
import { renderSources } from '../shared/footnotes.js';
import { OcElement } from '../shared/oc-element.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { sourceWords } from '../../model/words/common-words.js';

/**
 * All sources of a comparison, cited or not: publisher, data set, day and licence line. The table carries the sources
 * that its marks lead to by itself; this list is for pages that want them in full in a place of their own.
 *
 * @summary Lists the sources of a comparison.
 * @tag oc-source-list
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - The heading, also called `main-heading`.
 * @csspart main-heading - The same.
 * @csspart notes - The list.
 * @csspart note - One source.
 * @csspart source - The link to a source.
 * @csspart licence - The licence of a source, behind a summary where it is long.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcSourceList extends OcElement<typeof sourceWords> {
  static override readonly words = sourceWords;
  static override readonly tag = 'oc-source-list';
  static override styles = [baseStyles, noteStyles];

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    if (!comparison.sources.length && !comparison.notes.length) return undefined;
    return html`${heading(this.levelBelow(), this.language.words.sources)}
    ${renderSources(comparison, this.language)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-source-list': OcSourceList;
  }
}
