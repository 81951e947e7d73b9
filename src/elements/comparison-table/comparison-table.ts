import { html, isServer, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { noteStyles } from '../shared/styles/footnotes.styles.js';
import { comparingFor, adviceOptionsOf, wantsComparing } from '../shared/load-comparing.js';
import type { AdviceOptions } from '../shared/load-comparing.js';
import { followWithin, renderNotes } from '../shared/footnotes.js';
import { OcElement } from '../shared/oc-element.js';
import { FORMER_NAMES, optionOf, tableOptionFaults, trimmedText } from '../shared/attribute-options.js';
import { EMPTY } from '../../model/comparison/occupations.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { MARK_STYLES } from '../../model/table/footnote-marks.js';
import type { MarkStyle } from '../../model/table/footnote-marks.js';
import type { Fault } from '../../model/document/problems.js';
import type { Source } from '../../model/figure/figure.js';
import type { Sort } from '../../model/comparison/sort.js';
import { hasRoomBeside, orientationOf } from '../../model/table/orientation.js';
import { tableOf } from '../../model/table/table.js';
import type { Orientation, Table, TableOptions } from '../../model/table/table.js';
import { comparisonTableStyles } from './comparison-table.styles.js';
import { tableWords } from '../../model/words/table-words.js';
import { drawTable } from './draw-table.js';
import { isLong, longFor } from './load-long.js';
import type * as longTable from './long-table.js';
import { TableBox } from './table-box.js';
import { wantsTools } from './wants-tools.js';
import type { TableTools } from './table-tools.js';

/**
 * The comparison table with its sources.
 *
 * @summary Compares occupations in a table that says for each figure what, when and by whom it was measured.
 * @tag oc-comparison-table
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @slot between - What stands between the table and its sources.
 * @csspart region - The box that scrolls where the table is wider than the page.
 * @csspart table - The table.
 * @csspart caption - Its caption.
 * @csspart column-header - The head of a column.
 * @csspart row-header - The head of a row.
 * @csspart group-header - The head of a group of rows, or of columns.
 * @csspart cell - A cell.
 * @csspart figure - The figure, or the word in its place.
 * @csspart detail - What stands under a figure: the title that was measured, its year.
 * @csspart mark - A mark that leads to a note.
 * @csspart sort - A header's button, which sorts by it.
 * @csspart bar - The bar under a figure.
 * @csspart interval - The choice between pay an hour and pay a year.
 * @csspart aside - A sentence above the table: what is left out, what can't be switched.
 * @csspart toggle - The button that shows what is left out.
 * @csspart help - What the terms mean.
 * @csspart copy - A button that copies.
 * @csspart cite - The citation.
 * @csspart notes - The list of sources and notes.
 * @csspart note - One of them.
 * @csspart source - The link to a source.
 * @csspart back - A link from a note back to its mark.
 * @csspart licence - The licence of a source, behind a summary where it is long.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 * @cssprop [--oc-table-max-block-size=none] - Height from which the table scrolls, its header staying in view.
 * @cssprop [--oc-background] - Background of cells that stay in view, while others scroll beneath them; default: what is really behind them.
 * @cssprop [--oc-sticky-inset=0px] - How far below the top of the window the heads stay in view.
 * @cssprop [--oc-figure-size=1.125em] - Size of the leading figures: pay, growth.
 * @cssprop [--oc-figure-weight=600] - Weight of the leading figures.
 * @cssprop [--oc-bar-size=7em] - Length of the bars.
 * @cssprop [--oc-bar-color=currentcolor] - Colour of the bars.
 * @fires {CustomEvent<Sort>} oc-sort - The reader sorts by a measure. Bubbles, composed; cancelling it leaves the order as it is.
 */
export class OcComparisonTable extends OcElement<typeof tableWords> {
  static override readonly words = tableWords;
  static override readonly tag = 'oc-comparison-table';
  static readonly content = 'oc-occupation, table';
  static override readonly formerNames = FORMER_NAMES;
  static override styles = [baseStyles, noteStyles, comparisonTableStyles];
  static override properties: PropertyDeclarations = {
    orientation: {},
    marks: {},
    caption: {},
    differences: { type: Boolean },
    base: {},
    sortable: { type: Boolean },
    sort: { attribute: false },
    differingOnly: { type: Boolean, attribute: 'differing-only' },
    bars: { type: Boolean },
    maxAge: { type: Number, attribute: 'max-age' },
    showAge: { type: Boolean, attribute: 'show-age' },
    help: { type: Boolean },
    copy: { type: Boolean },
    cite: { type: Boolean },
  };

  /**
   * Whether occupations are the `rows` or the `columns`. Default: `rows` as long as there are six measures at most, which
   * fit beside each other in the width that there is, or more than six occupations; else `columns`. Anything else counts
   * as not given and is reported.
   */
  declare orientation: Orientation | null | undefined;

  /** Style of the marks: `stars` (default), `symbols`, `numbers` or `letters`. More than four notes are numbered where stars are wanted. */
  declare marks: MarkStyle | null | undefined;

  /** Caption of the table, in place of the one that is made from the names. */
  declare caption: string | null | undefined;

  /** Whether the table says how each occupation differs from the base: in rows, or in columns where occupations are columns. */
  declare differences: boolean | null | undefined;

  /** The occupation that the others are compared with: its name, id or code. Default: the first. What is none of them is reported. */
  declare base: string | null | undefined;

  /**
   * Whether readers can sort: the occupations, by any measure, with the buttons that its header then is.
   * @default false
   */
  declare sortable: boolean | null | undefined;

  /**
   * What the occupations are sorted by: `{ measure: 'pay', direction: 'descending' }`. A measure is the name of a row
   * (`growth`, `pay.p10`), `fact.` and its label, or `name`. Nothing, and what is no measure of the table, leaves the
   * order of the data. Changes when the reader sorts; set by the page, it sends no event.
   */
  declare sort: Sort | null | undefined;

  /**
   * Whether what is the same for all is left out, with a sentence that counts it and a button that shows it.
   * @default false
   */
  declare differingOnly: boolean | null | undefined;

  /**
   * Whether bars stand under the numbers of a measure whose figures may be measured on one scale. Where the data has a
   * `reference`, its figure is a line across them, and stands in the header.
   * @default false
   */
  declare bars: boolean | null | undefined;

  /** How old figures may be, in years; older ones are reported, as `stale-figure`. Without it, no age is too old. What is no number from 0 is reported. */
  declare maxAge: number | null | undefined;

  /**
   * Whether readers are told, too, how old a figure is that is older than `max-age`.
   * @default false
   */
  declare showAge: boolean | null | undefined;

  /**
   * Whether the terms that the table uses are explained below it.
   * @default false
   */
  declare help: boolean | null | undefined;

  /**
   * Whether there is a button that copies the table with its sources, for spreadsheets and documents.
   * @default false
   */
  declare copy: boolean | null | undefined;

  /**
   * Whether there is a citation of the comparison with its sources, their days and licence lines.
   * @default false
   */
  declare cite: boolean | null | undefined;

  /**
   * Whether a heading above names the occupations, so that the caption need not.
   * @internal
   */
  isTitled = false;

  /**
   * The sources of what stands between, which are listed, too, where no mark leads to them.
   * @internal
   */
  further: readonly Source[] = [];

  /**
   * Whether an article has something that stands beside the table where there is room.
   * @internal
   */
  hasBeside = false;

  /**
   * Called when the reader switches between pay by the hour and by the year, with what makes of a comparison the one
   * that is to be shown.
   * @internal
   */
  intervalChanged: ((shown: (comparison: Comparison) => Comparison) => void) | undefined;

  /** What readers can do, loaded where the page asks for any of it. */
  #tools: TableTools | undefined;
  #table!: Table;
  /** What the table was laid out of. */
  #last: Comparison = EMPTY;
  #orientation: Orientation = 'rows';
  #long: typeof longTable | undefined;
  readonly #box = isServer ? undefined : new TableBox(this, () => this.#turn());

  protected override attributeFaults(): readonly Fault[] {
    return tableOptionFaults(this);
  }

  protected override get adviceOptions(): AdviceOptions | undefined {
    return adviceOptionsOf(this, this.isNested);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!isServer && wantsTools(this, this.comparison))
      void this.modules.load(this.#loadTools, 'table-tools');
    const { comparison = EMPTY, language } = this;
    const revision = this.#long?.revisionOf(this.#last, comparison);
    const comparing = comparingFor(wantsComparing(this), this.modules.load);
    const orientation = (this.#orientation = orientationOf(comparison, this.orientation, this.#box?.width));
    if (this.#isLong) this.#long ??= longFor(this, this.modules);
    if (this.isWaiting) return;
    const options: TableOptions = {
      orientation,
      markStyle: optionOf(this.marks, MARK_STYLES),
      language,
      caption: trimmedText(this.caption),
      isGrouped: true,
      remarksOn: comparing?.remarksOn,
    };
    if (revision) this.#long!.reviseTable(revision, options);
    this.#last = comparison;
    const figures = this.#tools?.tableOf(comparison, options) ?? tableOf(comparison, options);
    const shown = this.#tools?.comparison ?? comparison;
    this.#table =
      comparing && this.differences
        ? comparing.withDifferences(figures, shown, this.base, orientation, language)
        : figures;
  }

  protected override updated(): void {
    super.updated();
    if (this.isWaiting) return;
    const region = this.renderRoot.querySelector<HTMLElement>('[part="region"]');
    this.#long?.layOutLong(region, this.#table);
    this.#tools?.reorder();
    this.#box?.watch(region);
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { occupations, notes } = comparison;
    if (!occupations.length) return undefined;
    const table = this.#table;
    const cited = table.notes.map((note) => note.cited);
    const others = this.further.filter((source) => !cited.includes(source));
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside send a click for the Enter key
    return html`<div @click=${followWithin}>
      <div class=${this.hasBeside && hasRoomBeside(table) ? 'spread' : nothing}>
        <div>
          ${this.#tools?.renderBefore()}
          ${drawTable(table, {
            language: this.language,
            orientation: this.#orientation,
            tools: this.#tools,
            long: this.#isLong ? this.#long : undefined,
            isTitled: this.isTitled,
          })}
          ${this.#tools?.renderAfter()}
        </div>
        <slot name="beside"></slot>
      </div>
      <slot name="between"></slot>
      ${table.notes.length + notes.length + others.length ? renderNotes({ marked: table.notes, others, remarks: notes }, this.language) : nothing}
    </div>`;
  }

  get #isLong(): boolean {
    return isLong(this.#orientation, this.comparison?.occupations.length ?? 0);
  }

  /** A long table takes its time either way; drawn twice, it would take it twice. */
  protected override get isWaiting(): boolean {
    return this.#isLong && !this.#long && !this.modules.hasFailed;
  }

  /** Draws the table the other way round where only that fits. */
  #turn(): void {
    const { comparison = EMPTY, orientation } = this;
    if (orientationOf(comparison, orientation, this.#box?.width) !== this.#orientation) this.requestUpdate();
  }

  readonly #loadTools = () =>
    import('./table-tools.js').then(
      ({ TableTools }) => (this.#tools = new TableTools(this, this.modules.load)),
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-comparison-table': OcComparisonTable;
  }
}
