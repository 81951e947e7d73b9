import { html, isServer } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { handOn } from '../shared/hand-on.js';
import { OcElement } from '../shared/oc-element.js';
import type { Language } from '../../model/figure/format.js';
import { commonWords } from '../../model/words/common-words.js';
import type { CommonWords } from '../../model/words/common-words.js';
import type { PlaceField } from './place-field.js';
import { placePickerStyles } from './place-picker.styles.js';

/**
 * Lets the reader choose the state or the area whose wages are compared, among those of a data set; the first choice is
 * the nation. It is a native list of choices, which every keyboard and every reader of screens knows.
 *
 * The field is loaded with the first picker of a page, and the list of places with the field; room is kept for it, and
 * the author's own content stays until it is there.
 *
 * @summary A field that chooses the place that wages are of.
 * @tag oc-place-picker
 * @attr {string} for - Id of the `oc-comparison` that shows the wages of the place: its property `place` is set.
 * @slot - The author's own content: shown until the field is there.
 * @fires {CustomEvent<{ place: string, name: string }>} oc-place-change - The reader has chosen a place: its id, empty for the nation, and its name. Bubbles, composed.
 * @csspart field - The label and the field.
 * @csspart control - The field.
 * @csspart message - The sentence where there are no places, or where the list could not be loaded.
 * @csspart retry - The button that asks for the list again.
 */
export class OcPlacePicker extends OcElement {
  static override readonly words = commonWords;
  static override readonly tag = 'oc-place-picker';
  static override styles = [baseStyles, placePickerStyles];

  /** Whether the chosen place has changed, and is to be handed on. */
  #isNews = false;
  /** What readers choose from, once it is loaded. */
  #field: PlaceField | undefined;

  /** What is chosen is shown elsewhere: that is where its loading is spoken of, and what there is to show. */
  protected override get language(): Language<CommonWords> {
    const { locale, words } = super.language;
    return { locale, words: { ...words, loading: '', failed: '', faulty: '', nothing: '' } };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#field?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isNews = changed.has('place') && this.place !== undefined;
    if (!isServer) void this.modules.load(this.#loadField, 'place-field');
  }

  protected override updated(): void {
    super.updated();
    if (this.#isNews) handOn(this, 'place', () => this.place);
  }

  /** What the author has put there stays, too, where the field is out of reach. */
  protected override render(): unknown {
    return this.modules.hasFailed
      ? html`<div class="root"><p part="message" role="status">${super.language.words.failed}</p></div>
          <slot></slot>`
      : super.render();
  }

  protected override renderComparison(): TemplateResult | undefined {
    return this.#field?.render({ locale: super.language.locale, words: super.language.words });
  }

  readonly #loadField = () =>
    import('./place-field.js').then(({ PlaceField }) => (this.#field = new PlaceField(this)));
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-place-picker': OcPlacePicker;
  }
}
