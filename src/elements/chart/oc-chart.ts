import { css, html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { ChartKind } from '../../model/chart/chart.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { MARK_STYLES } from '../../model/table/footnote-marks.js';
import type { MarkStyle } from '../../model/table/footnote-marks.js';
import type { Fault } from '../../model/document/problems.js';
import { chartWords } from '../../model/words/article-words.js';
import { baseStyles } from '../shared/styles/base.styles.js';
import type { ChartDrawing } from './draw-chart.js';
import { heading } from '../shared/heading.js';
import { addStyles } from '../shared/styles/add-styles.js';
import { noteStyles } from '../shared/styles/footnotes.styles.js';
import { followWithin } from '../shared/footnotes.js';
import { hydrates } from '../shared/controllers/server-markup.js';
import { OcElement } from '../shared/oc-element.js';
import { optionFaults, optionOf } from '../shared/attribute-options.js';

/** The room that is kept for an occupation until it is drawn; the styles of what is drawn come with what draws. */
const reserveStyles = css`
  .reserve {
    block-size: 7em;
  }
`;

/** Loads what draws. */
const fetchDrawing = () =>
  import('./draw-chart.js').then(({ chartDrawing }) => (OcChart.drawing ??= chartDrawing));

/**
 * What the charts share. What lays out and draws is loaded with the first chart that has something to draw; until then
 * room is kept for each occupation.
 *
 * @cssprop [--oc-chart-color] - Colour of what is drawn; default: a blue with 40 % of the text's colour in it.
 * @cssprop [--oc-figure-weight=600] - Weight of the figures.
 */
export abstract class OcChart extends OcElement<typeof chartWords> {
  /**
   * What draws. It is loaded by itself; on a server, where nothing waits, set it to `chartDrawing` before rendering.
   */
  static drawing: ChartDrawing | undefined;
  static override readonly words = chartWords;
  static readonly content: string = 'oc-occupation';
  static override styles = [baseStyles, noteStyles, reserveStyles];
  static override properties: PropertyDeclarations = { marks: {} };
  /** Which chart it is. */
  declare protected static readonly kind: ChartKind;

  /** Style of the marks: `stars` (default), `symbols`, `numbers` or `letters`. More than four notes are numbered where stars are wanted. */
  declare marks: MarkStyle | null | undefined;

  /**
   * Whether a table beside it has the figures in full, and their sources, so that it needs to say them no more.
   * @internal
   */
  isBrief = false;

  #isStyled = false;

  protected override attributeFaults(): readonly Fault[] {
    return optionFaults('marks', this.marks, MARK_STYLES);
  }

  /** What a server has drawn can only be taken over by drawing the same. */
  protected override async scheduleUpdate(): Promise<void> {
    if (hydrates() && !OcChart.drawing) await this.modules.load(fetchDrawing, 'charts');
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!OcChart.drawing || this.#isStyled) return;
    this.#isStyled = true;
    addStyles(this, OcChart.drawing.styles);
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    const { drawing } = OcChart;
    const { occupations } = comparison;
    const { kind } = this.constructor as typeof OcChart;
    const { words } = this.language;
    if (!occupations.length) return undefined;
    const title = heading(this.levelBelow(), words[`${kind}Chart`]);
    if (!drawing) {
      void this.modules.load(fetchDrawing, 'charts');
      return html`${title}
      ${
        this.modules.hasFailed
          ? html`<p part="message" role="status">${words.failed}</p>`
          : occupations.map(() => html`<div class="reserve"></div>`)
      }`;
    }
    const content = drawing.draw(
      kind,
      comparison,
      optionOf(this.marks, MARK_STYLES),
      this.language,
      this.isBrief,
    );
    if (!content) return undefined;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the links inside send a click for the Enter key
    return html`<div @click=${followWithin}>${title} ${content}</div>`;
  }
}
