import { html, isServer, nothing } from 'lit';
import type { LitElement, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { buttonStyles } from '../shared/styles/control.styles.js';
import { comparingFor, adviceOptionsOf, loadComparing } from '../shared/load-comparing.js';
import type { AdviceOptions } from '../shared/load-comparing.js';
import { heading, paragraphs } from '../shared/heading.js';
import { followWithin } from '../shared/footnotes.js';
import { unbroken } from '../shared/unbroken.js';
import { hydrates } from '../shared/controllers/server-markup.js';
import {
  FORMER_NAMES,
  optionFaults,
  optionOf,
  tableOptionFaults,
  trimmedText,
} from '../shared/attribute-options.js';
import { EMPTY } from '../../model/comparison/occupations.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { DEFAULT_SECTIONS, SECTIONS, hasSection, isDue } from '../../model/article/article-sections.js';
import { titleOf } from '../../model/comparison/article-title.js';
import { furtherSourcesOf } from '../../model/comparison/further-sources.js';
import type { Fault } from '../../model/document/problems.js';
import { SUMMARIES } from '../../model/compare/summary-scope.js';
import type { SummaryScope } from '../../model/compare/summary-scope.js';
import { articleWords } from '../../model/words/article-words.js';
import { patternFaults } from '../../model/document/related-link.js';
import { OcComparisonTable } from '../comparison-table/comparison-table.js';
import type { OcRelatedCareers } from '../related-careers/related-careers.js';
import { ArticleWithTable } from './article-with-table.js';
import { sectionStyles } from './comparison.styles.js';
import {
  OWN_SECTIONS,
  SECTION_ELEMENTS,
  renderElement,
  renderNext,
  renderTable,
  shortAhead,
} from './sections.js';

/**
 * The whole article from one data set: title, introduction, table, responsibilities, related careers, call to action,
 * schools, finder. Everything in it is an element of its own that can stand alone as well.
 *
 * @summary A complete comparison of occupations.
 * @tag oc-comparison
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @fires {CustomEvent<Choice>} oc-select - The reader follows a related career or a school. Bubbles, composed; cancelling it keeps the reader on the page.
 * @fires {CustomEvent<Sort>} oc-sort - The reader sorts the table by a measure. Bubbles, composed; cancelling it leaves the order as it is.
 * @cssprop [--oc-button-background=none] - Background of the call to action.
 * @cssprop [--oc-button-color=inherit] - Text colour of the call to action.
 * @csspart heading - Any heading; those below besides.
 * @csspart title - The title of the article.
 * @csspart main-heading - The heading of a section.
 * @csspart sub-heading - The heading of an occupation within a section.
 * @csspart paragraph - A paragraph.
 * @csspart summary - A paragraph of the summary.
 * @csspart section - A section of the article.
 * @csspart next - The call to action.
 * @csspart region - The box that scrolls where the table is wider than the page.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart column-header - The head of a column.
 * @csspart row-header - The head of a row.
 * @csspart group-header - The head of a group of rows, or of columns.
 * @csspart cell - A cell.
 * @csspart figure - The figure, or the word in its place.
 * @csspart detail - What stands under a figure.
 * @csspart mark - A mark that leads to a note.
 * @csspart sort - A header's button, which sorts by it.
 * @csspart bar - The bar under a figure.
 * @csspart interval - The choice between pay an hour and pay a year.
 * @csspart aside - A sentence above the table: what is left out, what can't be switched.
 * @csspart toggle - The button that shows what is left out.
 * @csspart help - What the terms mean.
 * @csspart copy - A button that copies.
 * @csspart cite - The citation.
 * @csspart notes - A list of sources and notes.
 * @csspart note - One of them.
 * @csspart source - The link to a source.
 * @csspart back - A link from a note back to its mark.
 * @csspart licence - The licence of a source, behind a summary where it is long.
 * @csspart chart - A chart.
 * @csspart key - What the shapes of a chart mean.
 * @csspart axis - The numbers of its scale.
 * @csspart row - An occupation in it: text and picture.
 * @csspart label - The name of an occupation in it.
 * @csspart remark - A sentence about what else is known, or why something isn't drawn.
 * @csspart lead - The line that leads to a list of responsibilities.
 * @csspart list - The list of responsibilities of an occupation.
 * @csspart item - One responsibility.
 * @csspart card - The card of an occupation with related careers.
 * @csspart link - The link to a related career or a school.
 * @csspart reason - Why a career is related.
 * @csspart figures - Pay and growth of a related career.
 * @csspart more - The related careers after the first few.
 * @csspart programs - Programs of a school.
 * @csspart place - Where a school is.
 * @csspart form - The finder form.
 * @csspart field - A label and what belongs to it.
 * @csspart control - A select or an input.
 * @csspart button - The button that sends.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcComparison extends ArticleWithTable {
  static override readonly words = articleWords;
  static override readonly tag = 'oc-comparison';
  static readonly provides = true;
  static readonly content = 'oc-occupation, table, ul, ol';
  static override readonly formerNames = FORMER_NAMES;
  static override styles = [baseStyles, buttonStyles, sectionStyles];
  static override properties: PropertyDeclarations = {
    sections: {},
    summary: {},
    relatedHref: { attribute: 'related-href' },
  };

  /** Registers the element and those that it is made of. */
  static override define(tag?: string, registry?: CustomElementRegistry): void {
    for (const element of SECTION_ELEMENTS) element.define(undefined, registry);
    super.define(tag, registry);
  }

  /**
   * Which sections are shown, and in which order, divided by spaces. Default: `title introduction summary table pay-chart
   * growth-chart responsibilities related programs next schools finder`, without charts where the table has `bars`, without that
   * of pay where there are fewer than two percentiles, and without that of growth where the data has no `reference`.
   * The sources of all come last, with those of the table; `sources` lists them in a place of its own. What is no
   * section is reported.
   */
  declare sections: string | null | undefined;

  /**
   * What the summary speaks of: `own` (default) leaves out figures that were measured for other titles, and says so;
   * `all` says them with that caution. Anything else counts as `own` and is reported.
   */
  declare summary: SummaryScope | null | undefined;

  /** As `related-href` of `oc-related-careers`. */
  declare relatedHref: OcRelatedCareers['relatedHref'];

  /** The comparison as the reader has chosen to see its pay, and the one that it was made of. */
  #shown: { readonly of: Comparison; readonly comparison: Comparison } | undefined;

  protected override attributeFaults(): readonly Fault[] {
    return [
      ...this.#wantedSections().flatMap((section) => optionFaults('sections', section, SECTIONS)),
      ...tableOptionFaults(this),
      ...optionFaults('summary', this.summary || undefined, SUMMARIES),
      ...patternFaults(trimmedText(this.relatedHref)),
    ];
  }

  protected override get adviceOptions(): AdviceOptions | undefined {
    return adviceOptionsOf(this, this.isNested);
  }

  /** What makes the summary is loaded beside a file with data; where the data that is there names nothing, it isn't. */
  #wantsComparing(): boolean {
    const isComing = this.codes || (!isServer && this.hasAttribute('src'));
    return (
      Boolean(this.comparison?.occupations.length || isComing) &&
      ['summary', 'programs'].some((section) => this.#wantedSections().includes(section))
    );
  }

  /** What a server drew has the summary, and is taken over by drawing the same. */
  protected override async scheduleUpdate(): Promise<void> {
    if (hydrates() && !comparingFor(true, () => undefined))
      await this.modules.load(loadComparing, 'comparing');
    await super.scheduleUpdate();
  }

  /** Without its summary, everything below it would move when that comes. */
  protected override get isWaiting(): boolean {
    const isThere = comparingFor(true, () => undefined) || this.modules.hasFailed;
    return !isThere && !isServer && Boolean(this.comparison?.occupations.length) && this.#wantsComparing();
  }

  /** An article with a table fills a window: what follows it is kept out of view until then, as pages do before. */
  protected override renderAwaited(): TemplateResult {
    const isLong = this.comparison?.occupations.length && this.#wantedSections().includes('table');
    return isLong ? html`<div class="awaited"><slot></slot></div>` : super.renderAwaited();
  }

  /** An article is complete once its sections are, and what these lack is reported. */
  protected override sectionsComplete(): Promise<unknown> | undefined {
    if (!this.isConnected) return undefined; // what was never on a page isn't drawn
    const sections = this.renderRoot.querySelectorAll<LitElement>('[part="section"]');
    return Promise.all([...sections].map(({ updateComplete }) => updateComplete));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    comparingFor(this.#wantsComparing(), this.modules.load);
    const { comparison = EMPTY } = this;
    if (this.#shown?.of !== comparison) this.#shown = { of: comparison, comparison };
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const wanted = this.#wantedSections();
    const isEmpty = !comparison.occupations.length && !comparison.schools;
    if (isEmpty || !SECTIONS.some((section) => wanted.includes(section))) return undefined;
    if (!isServer && this.querySelector(OWN_SECTIONS)) return html`<slot></slot>`;
    const isChosen = trimmedText(this.sections);
    const shown = wanted.filter(
      (each) => hasSection(each, comparison) && (isChosen || isDue(each, comparison, this.bars)),
    );
    const at = comparison.occupations.length ? shown.indexOf('table') : -1;
    const draw = (each: string) => this.#renderSection(each, comparison);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside send a click for the Enter key
    return html`<div class="sections" @click=${followWithin}>
      ${at < 0 ? shown.map(draw) : [...shown.slice(0, at).map(draw), this.#renderTable(comparison, shown.slice(at + 1))]}
    </div>`;
  }

  #wantedSections(): readonly string[] {
    return [...new Set(trimmedText(this.sections)?.split(/\s+/) ?? DEFAULT_SECTIONS)];
  }

  #renderSection(section: string, comparison: Comparison): unknown {
    const { introduction } = comparison;
    const { language } = this;
    const wanted = this.#wantedSections();
    const title = wanted.includes('title') ? titleOf(comparison, language) : undefined;
    switch (section) {
      case 'title':
        return title ? heading(this.levelBelow(), title, 'title') : nothing;
      case 'introduction':
        return paragraphs(introduction);
      case 'summary':
        return this.#renderSummary();
      case 'programs':
        return comparingFor(true, this.modules.load)?.renderPrograms(
          comparison,
          this.levelBelow(title ? 1 : 0),
          language,
        );
      case 'next':
        return renderNext(comparison, wanted.includes('schools'), language.words.next);
      default:
        return renderElement(section, {
          occupations: section === 'pay-chart' ? this.#shown!.comparison : comparison,
          languageContext: language,
          marks: this.marks,
          headingLevel: this.levelBelow(title ? 1 : 0),
          isBrief: wanted.includes('table'),
          relatedHref: this.relatedHref,
        });
    }
  }

  /** The table, its sources below all that follows it; the first of that, as long as it is short, beside it. */
  #renderTable(comparison: Comparison, following: readonly string[]) {
    const draw = (each: string) => this.#renderSection(each, comparison);
    const beside = shortAhead(following, comparison);
    const wanted = this.#wantedSections();
    const listed = wanted.includes('sources') ? comparison.sources : [];
    const options = {
      occupations: comparison,
      languageContext: this.language,
      ...this.#optionsOfTable,
      isTitled: wanted.indexOf('title') < wanted.indexOf('table') && wanted.includes('title'),
      further: furtherSourcesOf(comparison, wanted).filter((source) => !listed.includes(source)),
      intervalChanged: this.#changeInterval,
      hasBeside: beside.length > 0,
    };
    return renderTable(options, beside.map(draw), following.slice(beside.length).map(draw));
  }

  /** What shows pay shows it as the reader has chosen in the table. */
  readonly #changeInterval = (shown: (comparison: Comparison) => Comparison): void => {
    const of = this.comparison ?? EMPTY;
    this.#shown = { of, comparison: shown(of) };
    this.requestUpdate();
  };

  /** All that both the article and its table can be asked for. */
  get #optionsOfTable(): Partial<OcComparisonTable> {
    const names = Object.keys(OcComparisonTable.properties).filter((name) => name in this);
    return Object.fromEntries(names.map((name) => [name, this[name as keyof this]]));
  }

  #renderSummary() {
    const comparing = comparingFor(true, this.modules.load);
    return comparing
      ?.summaryOf(this.#shown!.comparison, this.base, optionOf(this.summary, SUMMARIES), this.language)
      .map((paragraph) => html`<p part="paragraph summary"><bdi>${unbroken(paragraph)}</bdi></p>`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-comparison': OcComparison;
  }
}
