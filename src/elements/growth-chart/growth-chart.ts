import { OcChart } from '../chart/oc-chart.js';

/**
 * How employment in each occupation is projected to grow, with its jobs and yearly openings, against all occupations
 * where the data has them as `reference`. Growth over other years or from another source isn't drawn beside the others;
 * the text says why.
 *
 * @summary Draws projected growth from a common zero, and says it with jobs and openings in words and as a table.
 * @tag oc-growth-chart
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - The heading, also called `main-heading`.
 * @csspart main-heading - The same.
 * @csspart chart - The chart, from the line above it to its last row.
 * @csspart key - What the shapes mean.
 * @csspart axis - The numbers of the scale.
 * @csspart row - An occupation: text and picture.
 * @csspart label - Its name.
 * @csspart figure - A figure, or the word in its place.
 * @csspart detail - What stands beside a figure: the title that was measured, its year.
 * @csspart remark - A sentence about what else is known, or why something isn't drawn.
 * @csspart table - The table that says the same.
 * @csspart caption - Its caption.
 * @csspart mark - A mark that leads to a note.
 * @csspart notes - The list of sources and notes.
 * @csspart note - One of them.
 * @csspart source - The link to a source.
 * @csspart licence - The licence of a source, behind a summary where it is long.
 * @csspart back - A link from a note back to its mark.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 */
export class OcGrowthChart extends OcChart {
  static override readonly tag = 'oc-growth-chart';
  protected static override readonly kind = 'growth';
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-growth-chart': OcGrowthChart;
  }
}
