import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../../internal/base.styles.js';
import { noteStyles } from '../../internal/notes.styles.js';
import { followWithin, renderMarks, renderNotes } from '../../internal/notes.js';
import { OcElement } from '../../internal/oc-element.js';
import { optionFaults, optionOf, textOf } from '../../internal/options.js';
import type { Comparison } from '../../model/comparison.js';
import { baseFaults, baseOf, mixtureFaults, remarksOn, withDifferences } from '../../model/differences.js';
import { MARK_STYLES } from '../../model/marks.js';
import type { MarkStyle } from '../../model/marks.js';
import type { Fault } from '../../model/problems.js';
import { ORIENTATIONS, tableOf } from '../../model/table.js';
import type { Cell, Header, Orientation, Row, Table } from '../../model/table.js';
import { comparisonTableStyles } from './comparison-table.styles.js';
import { tableWords } from '../../model/words.js';

/**
 * The comparison table with its sources.
 *
 * @summary Compares occupations in a table that says for each figure what, when and by whom it was measured.
 * @tag oc-comparison-table
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart region - The box that scrolls where the table is wider than the page.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart column-header - The head of a column.
 * @csspart row-header - The head of a row.
 * @csspart cell - A cell.
 * @csspart figure - The figure, or the word in its place.
 * @csspart detail - What stands under a figure: the title that was measured, its year.
 * @csspart mark - A mark that leads to a note.
 * @csspart notes - The list of sources and notes.
 * @csspart note - One of them.
 * @csspart source - The link to a source.
 * @csspart back - A link from a note back to its mark.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 * @cssprop [--oc-table-max-block-size=none] - Height from which the table scrolls, its header staying in view.
 * @cssprop [--oc-background=Canvas] - Background of cells that stay in view while others scroll beneath them.
 * @cssprop [--oc-figure-size=1.375em] - Size of the figures.
 * @cssprop [--oc-figure-weight=600] - Weight of the figures.
 */
export class OcComparisonTable extends OcElement<typeof tableWords> {
  static override readonly words = tableWords;
  static override readonly tag = 'oc-comparison-table';
  static readonly content = 'oc-occupation, table';
  static override styles = [baseStyles, noteStyles, comparisonTableStyles];
  static override properties: PropertyDeclarations = {
    orientation: {},
    marks: {},
    caption: {},
    differences: { type: Boolean },
    base: {},
  };

  /** Whether occupations are the `rows` (default) or the `columns`. Anything else counts as `rows` and is told. */
  declare orientation: Orientation | null | undefined;

  /** Style of the marks: `stars` (default), `symbols`, `numbers` or `letters`. More than four notes are numbered where stars are wanted. */
  declare marks: MarkStyle | null | undefined;

  /** Caption of the table, in place of the one that is made from the names. */
  declare caption: string | null | undefined;

  /** Whether the table says how each occupation differs from the base: in rows, or in columns where occupations are columns. */
  declare differences: boolean | null | undefined;

  /** The occupation that the others are compared with: its name, id or code. Default: the first. What is none of them is told. */
  declare base: string | null | undefined;

  protected override attributeFaults(): readonly Fault[] {
    return [
      ...optionFaults('orientation', this.orientation, ORIENTATIONS),
      ...optionFaults('marks', this.marks, MARK_STYLES),
      ...baseFaults(this.comparison, this.base),
      ...(this.isPart ? [] : mixtureFaults(this.comparison)),
    ];
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { occupations, notes } = comparison;
    if (!occupations.length) return undefined;
    const language = this.speech;
    const orientation = optionOf(this.orientation, ORIENTATIONS);
    const figures = tableOf(comparison, {
      orientation,
      markStyle: optionOf(this.marks, MARK_STYLES),
      language,
      caption: textOf(this.caption),
      remarksOn: (line) => remarksOn(line, language),
    });
    const table = this.differences
      ? withDifferences(figures, comparison, baseOf(comparison, this.base), orientation, language)
      : figures;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside send a click for the Enter key
    return html`<div @click=${followWithin}>
      ${this.#renderTable(table)}
      ${table.notes.length + notes.length ? renderNotes(table.notes, notes, this.speech) : nothing}
    </div>`;
  }

  #renderTable({ caption, corner, columns, rows }: Table) {
    return html`<div part="region" role="region" aria-labelledby="caption" tabindex="0">
      <table part="table" id="table" tabindex="-1">
        <caption part="caption" id="caption">
          <span>${caption}</span>
        </caption>
        <thead>
          <tr>
            ${corner ? html`<th part="column-header" scope="col">${corner}</th>` : html`<td></td>`}
            ${columns.map((column) => html`<th part="column-header" scope="col">${this.#renderHeader(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.#renderRow(row))}
        </tbody>
      </table>
    </div>`;
  }

  #renderRow({ header, cells }: Row) {
    return html`<tr>
      <th part="row-header" scope="row">${this.#renderHeader(header)}</th>
      ${cells.map((cell) => this.#renderCell(cell))}
    </tr>`;
  }

  #renderHeader({ text, details, marks }: Header) {
    const aside = details.length
      ? html`<bdi class="aside">(${details.join(this.speech.words.separator)})</bdi>`
      : nothing;
    return html`<bdi>${text}</bdi> ${aside}${renderMarks(marks, this.speech)}`;
  }

  #renderCell({ text, machineValue, kind, details, marks }: Cell) {
    const figure = html`<bdi part="figure" class=${kind}>${text}</bdi>`;
    return html`<td part="cell">
      ${machineValue === undefined ? figure : html`<data value=${machineValue}>${figure}</data>`}${renderMarks(marks, this.speech)}
      ${details.map((detail) => html`<div part="detail" class="muted"><bdi>${detail}</bdi></div>`)}
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-comparison-table': OcComparisonTable;
  }
}
