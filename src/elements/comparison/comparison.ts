import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../../internal/base.styles.js';
import { buttonStyles } from '../../internal/control.styles.js';
import { heading, paragraphs } from '../../internal/heading.js';
import { followWithin } from '../../internal/notes.js';
import { OcElement } from '../../internal/oc-element.js';
import { optionOr, optionProblem } from '../../internal/options.js';
import type { Comparison } from '../../model/comparison.js';
import { MARK_STYLES } from '../../model/marks.js';
import type { Problem } from '../../model/problems.js';
import { ORIENTATIONS } from '../../model/table.js';
import { OcComparisonTable } from '../comparison-table/comparison-table.js';
import { OcRelatedCareers } from '../related-careers/related-careers.js';
import { OcResponsibilityList } from '../responsibility-list/responsibility-list.js';
import { OcSchoolFinder } from '../school-finder/school-finder.js';
import { OcSchoolList } from '../school-list/school-list.js';
import { OcSourceList } from '../source-list/source-list.js';

const SECTIONS = [
  'title',
  'introduction',
  'table',
  'responsibilities',
  'related',
  'next',
  'schools',
  'finder',
  'sources',
] as const;

/** The table carries its sources; a list of all of them is there for the asking. */
const DEFAULT_SECTIONS = SECTIONS.slice(0, -1);
/** Parts of the sections are parts of the article. */
const PARTS_OF_PARTS =
  'heading, paragraph, region, table, caption, column-header, row-header, cell, figure, detail, mark, notes, note, source, back, lead, list, item, card, link, reason, programs, place, form, field, control, button, message';
const PARTS = [
  OcComparisonTable,
  OcResponsibilityList,
  OcRelatedCareers,
  OcSchoolList,
  OcSchoolFinder,
  OcSourceList,
];

/**
 * The whole article from one data set: title, introduction, table, responsibilities, related careers, call to action,
 * schools, finder. Everything in it is an element of its own that can stand alone as well.
 *
 * @summary A complete comparison of occupations.
 * @tag oc-comparison
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - A heading, of whatever section.
 * @csspart paragraph - A paragraph.
 * @csspart section - A section of the article.
 * @csspart next - The call to action.
 * @csspart message - The sentence where there is nothing to show.
 */
export class OcComparison extends OcElement {
  static override readonly tag = 'oc-comparison';
  static override styles = [baseStyles, buttonStyles];
  static override properties: PropertyDeclarations = {
    sections: {},
    orientation: {},
    marks: {},
    caption: {},
  };

  /** Registers the element and those that it is made of. */
  static override define(tag?: string, registry?: CustomElementRegistry): void {
    for (const part of PARTS) part.define(undefined, registry);
    super.define(tag, registry);
  }

  /**
   * Which sections are shown, and in which order, divided by spaces. Default: `title introduction table
   * responsibilities related next schools finder`; there is `sources` besides. What is no section is told.
   */
  declare sections: string | null | undefined;

  /** As `orientation` of `oc-comparison-table`. */
  declare orientation: OcComparisonTable['orientation'];

  /** As `marks` of `oc-comparison-table`. */
  declare marks: OcComparisonTable['marks'];

  /** As `caption` of `oc-comparison-table`. */
  declare caption: OcComparisonTable['caption'];

  protected override attributeProblems(): readonly Problem[] {
    return [
      ...this.#wantedSections().flatMap((section) => optionProblem('sections', section, SECTIONS)),
      ...optionProblem('orientation', this.orientation, ORIENTATIONS),
      ...optionProblem('marks', this.marks, MARK_STYLES),
    ];
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const sections = [...new Set(this.#wantedSections())];
    const drawn = sections
      .map((section) => this.#renderSection(section, comparison))
      .filter((each) => each !== undefined);
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside send a click for the Enter key
    return drawn.length ? html`<div @click=${followWithin}>${drawn}</div>` : undefined;
  }

  #wantedSections(): readonly string[] {
    return this.sections?.trim() ? this.sections.trim().split(/\s+/) : DEFAULT_SECTIONS;
  }

  #renderSection(section: string, comparison: Comparison): TemplateResult | undefined {
    const { title, introduction } = comparison;
    switch (section) {
      case 'title':
        return title ? heading(this.levelBelow(), title) : undefined;
      case 'introduction':
        return introduction.length ? html`${paragraphs(introduction)}` : undefined;
      case 'next':
        return this.#renderNext(comparison);
      default:
        return this.#renderPart(section, comparison);
    }
  }

  #renderPart(section: string, comparison: Comparison): TemplateResult | undefined {
    const { labels } = this;
    const level = this.levelBelow(comparison.title ? 1 : 0);
    switch (section) {
      case 'table':
        return OcComparisonTable.shows(comparison) ? this.#renderTable(comparison) : undefined;
      case 'responsibilities':
        return OcResponsibilityList.shows(comparison)
          ? html`<oc-responsibility-list
              part="section"
              exportparts=${PARTS_OF_PARTS}
              .occupations=${comparison}
              .labels=${labels}
              .headingLevel=${level}
            ></oc-responsibility-list>`
          : undefined;
      case 'related':
        return OcRelatedCareers.shows(comparison)
          ? html`<oc-related-careers
              part="section"
              exportparts=${PARTS_OF_PARTS}
              .occupations=${comparison}
              .labels=${labels}
              .headingLevel=${level}
            ></oc-related-careers>`
          : undefined;
      case 'schools':
        return OcSchoolList.shows(comparison)
          ? html`<oc-school-list
              part="section"
              exportparts=${PARTS_OF_PARTS}
              id="schools"
              tabindex="-1"
              .occupations=${comparison}
              .labels=${labels}
              .headingLevel=${level}
            ></oc-school-list>`
          : undefined;
      case 'finder':
        return OcSchoolFinder.shows(comparison)
          ? html`<oc-school-finder
              part="section"
              exportparts=${PARTS_OF_PARTS}
              .occupations=${comparison}
              .labels=${labels}
              .headingLevel=${level}
            ></oc-school-finder>`
          : undefined;
      case 'sources':
        return OcSourceList.shows(comparison)
          ? html`<oc-source-list
              part="section"
              exportparts=${PARTS_OF_PARTS}
              .occupations=${comparison}
              .labels=${labels}
              .headingLevel=${level}
            ></oc-source-list>`
          : undefined;
      default:
        return undefined;
    }
  }

  #renderTable(comparison: Comparison) {
    return html`<oc-comparison-table
      part="section"
      exportparts=${PARTS_OF_PARTS}
      .occupations=${comparison}
      .labels=${this.labels}
      .caption=${this.caption}
      .orientation=${optionOr('rows', this.orientation, ORIENTATIONS)}
      .marks=${optionOr('stars', this.marks, MARK_STYLES)}
    ></oc-comparison-table>`;
  }

  /** Leads to the address that the data names, else to the schools further down. */
  #renderNext({ next, schools }: Comparison): TemplateResult | undefined {
    const href =
      next?.href ??
      (schools?.items?.length && this.#wantedSections().includes('schools') ? '#schools' : undefined);
    const label = next?.label ?? this.language.words.next;
    return href ? html`<p><a part="next" class="button" href=${href}>${label}</a></p>` : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-comparison': OcComparison;
  }
}
