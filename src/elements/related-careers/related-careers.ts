import { css, html, isServer, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { cardStyles } from '../shared/styles/card.styles.js';
import { trimmedText } from '../shared/attribute-options.js';
import { renderChoice } from '../shared/choice-link.js';
import { careerChoice } from '../shared/choices.js';
import { heading } from '../shared/heading.js';
import { noteStyles } from '../shared/styles/footnotes.styles.js';
import { OcElement } from '../shared/oc-element.js';
import { loadRelatedPay, relatedDrawing } from './load-related-pay.js';
import type { RelatedDrawing } from './related-pay.js';
import type { Comparison, Occupation, RelatedCareer } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';
import { patternFaults } from '../../model/document/related-link.js';
import { fill } from '../../model/words/fill.js';
import { relatedWords } from '../../model/words/article-words.js';

const relatedStyles = css`
  .plain li {
    margin-block: 0.5em 0.375em;
    line-height: 1.375;
  }

  .name {
    display: block; /* as far below what stands above it with two lines as with one */
    inline-size: fit-content;
    font-size: max(0.875em, 12px);
    line-height: 1.25;
  }

  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }

  [part='figures'] {
    display: block;
  }

  [part='figures']::first-letter,
  .details::first-letter {
    text-transform: uppercase;
  }

  [part='more'] > summary {
    font-size: max(0.875em, 12px);
  }

  @container oc (max-width: 28em) {
    .cards > * {
      padding: 0;
      border: 0;
    }

    .cards {
      gap: 0.5em;
    }

    .cards,
    .plain {
      margin-block-end: 0.25em;
    }

    .plain li {
      margin-block: 0.375em 0.25em;
    }

    .name {
      font-size: max(0.8125em, 12px);
    }

    .plain .muted {
      font-size: 12px;
    }

    [part~='heading'][part~='sub-heading'] {
      margin-block-end: 0.25em;
      font-size: max(0.8125em, 12px);
    }
  }
`;

/** More than these are shown on demand; in an article, as many of each as make five or six together. */
const SHOWN = 5;
const SHOWN_IN_ARTICLE = 3;

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
 * @csspart figures - Its pay and its growth, and what sets them apart from those of the occupation.
 * @csspart more - The careers after the first five; in an article with several occupations, after the first three.
 * @csspart notes - The list that says what the figures are, and where they come from.
 * @csspart note - One entry of it.
 * @csspart source - The link to a source.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcRelatedCareers extends OcElement<typeof relatedWords> {
  static override readonly words = relatedWords;
  static override readonly tag = 'oc-related-careers';
  static override styles = [baseStyles, cardStyles, noteStyles, relatedStyles];

  static override properties: PropertyDeclarations = { relatedHref: { attribute: 'related-href' } };

  /**
   * Where to read about a career that has no address of its own, with `{code}` for its code: `/careers/{code}`. Default:
   * nowhere. Other gaps, and what is no address, are reported, and make no links.
   */
  declare relatedHref: string | null | undefined;

  /**
   * Whether a table beside it has the figures of the occupations, and says what figures are and where they come from.
   * @internal
   */
  isBrief = false;

  protected override attributeFaults(): readonly Fault[] {
    return patternFaults(trimmedText(this.relatedHref));
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const related = comparison.occupations.filter((each) => each.related.length);
    if (!related.length) return undefined;
    const hasFigures = related.some((each) =>
      each.related.some(({ figures, shared }) => figures.size || shared),
    );
    if (hasFigures && !isServer && !relatedDrawing()) void this.modules.load(loadRelatedPay, 'related-pay');
    const figures = hasFigures ? relatedDrawing()?.(comparison, this.isBrief, this.language) : undefined;
    const { words } = this.language;
    return html`${heading(this.levelBelow(), words.related)}
      <div class="cards">
        ${related.map((occupation) => this.#renderCard(occupation, figures, related.length < 2))}
      </div>
      ${figures?.notes}`;
  }

  #renderCard(occupation: Occupation, figures: RelatedDrawing | undefined, isAlone: boolean) {
    const { name, related } = occupation;
    const { locale, words } = this.language;
    const shown = this.isBrief && !isAlone ? SHOWN_IN_ARTICLE : SHOWN;
    const [first, rest] = [related.slice(0, shown), related.slice(shown)];
    const list = (careers: readonly RelatedCareer[]) =>
      html`<ul class="plain" role="list">
        ${careers.map((career) => html`<li>${this.#renderCareer(career, occupation, figures)}</li>`)}
      </ul>`;
    return html`<section part="card">
      ${heading(this.levelBelow(1), fill(words.relatedTo, { name }), 'sub-heading')} ${list(first)}
      ${
        rest.length
          ? html`<details part="more">
              <summary>${fill(words.more, { count: rest.length }, locale)}</summary>
              ${list(rest)}
            </details>`
          : nothing
      }
    </section>`;
  }

  #renderCareer(career: RelatedCareer, occupation: Occupation, figures: RelatedDrawing | undefined) {
    const { reason } = career;
    return html`${renderChoice(this, careerChoice(career, occupation, this.relatedHref))}
      <div class="muted">
        ${reason ? html`<div part="reason">${reason}</div>` : nothing} ${figures?.of(career, occupation)}
        ${figures?.detailsOf(career, occupation)}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-related-careers': OcRelatedCareers;
  }
}
