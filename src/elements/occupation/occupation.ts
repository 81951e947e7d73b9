import { register } from '../shared/register.js';
import { VERSION } from '../../model/version.js';

/**
 * One occupation as plain attributes, inside any element that compares: data only, it draws nothing. Paragraphs in it
 * are the description, the items of a list its responsibilities. It is what readers without script see.
 *
 * Values are text as people type it: `median-pay="$81,765 (Program Project Manager)"` says as much as `median-pay`,
 * `pay-for` and `pay-currency` together. What an attribute isn't known for is reported by the element around it.
 *
 * @summary Data of one occupation, for the element around it.
 * @tag oc-occupation
 * @slot - Description and responsibilities, as paragraphs and a list.
 * @attr {string} name - Title of the occupation. Required.
 * @attr {string} plural - Its plural, as a heading.
 * @attr {string} code - SOC or O*NET-SOC code.
 * @attr {string} education - Educational requirements.
 * @attr {string} experience - Work experience in a related occupation.
 * @attr {string} training - On-the-job training.
 * @attr {string | number} median-pay - Median pay; likewise `mean-pay`, `typical-pay`, `p10-pay`, `p25-pay`, `p75-pay`, `p90-pay`, and `pay` where the statistic isn't known.
 * @attr {string | number} growth - Change of employment over a span, in percent.
 * @attr {string | number} employment - Number of jobs.
 * @attr {string | number} employment-change - Change in the number of jobs.
 * @attr {string | number} openings - Openings a year.
 * @attr {string | number} hours - Hours of work a week.
 * @attr {string | number} pay-year - Year of the pay. `-year` goes with every figure, as do the endings below.
 * @attr {string} pay-source - Its source; several are divided by semicolons.
 * @attr {string} pay-for - The title that was measured, when it wasn't the occupation itself.
 * @attr {string} pay-notes - Remarks for the reader, divided by semicolons.
 * @attr {string} growth-period - Span of years: "2016-2026".
 */
export class OcOccupation extends (globalThis.HTMLElement ?? (class {} as typeof HTMLElement)) {
  /** The tag that `define()` registers. */
  static readonly tag: string = 'oc-occupation';
  /** Version of the package that the class comes from. */
  static readonly version: string = VERSION;

  /**
   * Registers the element.
   * @param tag Another tag than its own.
   * @param registry Another registry than the page's.
   */
  static define(
    tag = this.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    if (registry) register(tag, this, registry);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-occupation': OcOccupation;
  }
}
