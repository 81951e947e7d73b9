import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { heading, paragraphs } from '../shared/heading.js';
import { renderSource } from '../shared/footnotes.js';
import { OcElement } from '../shared/oc-element.js';
import type { Comparison, Occupation } from '../../model/comparison/occupations.js';
import { foreignLangOf, withWording, writersOf } from '../../model/comparison/wording.js';
import { responsibilityWords, sayInclude } from '../../model/words/article-words.js';

const responsibilityStyles = css`
  @container oc (min-width: 60em) {
    .occupations {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(20em, 1fr));
      gap: 0 2em;
    }

    .occupations [part~='sub-heading'] {
      margin-block-start: 0;
    }
  }

  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
  }

  details {
    margin-block-end: 1em;
  }

  /* In a column of a newspaper, text is as small as the table beside it. */
  @container oc (max-width: 28em) {
    .occupations [part~='sub-heading'] {
      margin-block: 0.5em 0.25em;
      font-size: max(0.875em, 12px);
    }

    .occupations :is(p, summary, li) {
      font-size: max(0.875em, 12px);
    }

    .occupations p {
      margin-block-end: 0.25em;
    }

    details {
      margin-block-end: 0;
    }
  }
`;

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
 * @csspart note - Who wrote what is said of occupations, below the last of them.
 * @csspart source - The link to who wrote it.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcResponsibilityList extends OcElement<typeof responsibilityWords> {
  static override readonly words = responsibilityWords;
  static override readonly tag = 'oc-responsibility-list';
  static readonly content = 'oc-occupation, ul, ol';
  static override styles = [baseStyles, responsibilityStyles];

  /**
   * Whether it stands in an article with a table, which lists the sources of all, and whose answer is what leads: the
   * lists of the data set are behind a summary, below the sentences that say the same in short. Those of the page are not.
   * @internal
   */
  isBrief = false;

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { responsibilities } = comparison;
    const described = withWording(comparison.occupations);
    if (!described.length && !responsibilities.length) return undefined;
    return html`${heading(this.levelBelow(), this.language.words.responsibilities)}
      ${paragraphs(responsibilities)}
      <div class="occupations">${described.map((occupation) => this.#renderOccupation(occupation))}</div>
      ${
        this.isBrief
          ? nothing
          : writersOf(described).map(
              (writer) => html`<p part="note" class="muted">${renderSource(writer, this.language)}</p>`,
            )
      }`;
  }

  #renderOccupation(occupation: Occupation) {
    const { name, plural, description, responsibilities } = occupation;
    const lang = foreignLangOf(occupation, this.language.locale);
    return html`<div>
      ${heading(this.levelBelow(1), plural ?? name, 'sub-heading')} ${paragraphs(description, lang)}
      ${responsibilities.length ? this.#renderList(occupation, lang) : nothing}
    </div>`;
  }

  #renderList({ name, lead, description, responsibilities, wording }: Occupation, lang: string | undefined) {
    const { include } = this.language.words;
    const line = lead ?? sayInclude(include, name);
    const own = lead === undefined ? undefined : lang;
    const dir = own ? 'auto' : nothing;
    const list = html`<ul part="list" lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>
      ${responsibilities.map((each) => html`<li part="item">${each}</li>`)}
    </ul>`;
    // the summary and what it opens run one way, so that its triangle points at its words
    return this.isBrief && wording?.source && description.length
      ? html`<details lang=${own ?? nothing} dir=${dir}>
          <summary part="lead">${line.replace(/\s*[:：]\s*$/, '')}</summary>
          ${list}
        </details>`
      : html`<p part="lead" lang=${own ?? nothing} dir=${dir}>${line}</p>
          ${list}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-responsibility-list': OcResponsibilityList;
  }
}
