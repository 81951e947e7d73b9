import { html, isServer } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { handOn } from '../shared/hand-on.js';
import { OcElement } from '../shared/oc-element.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { commonWords } from '../../model/words/common-words.js';
import type { CommonWords } from '../../model/words/common-words.js';
import type { PickerField } from './picker-field.js';
import { occupationPickerStyles } from './occupation-picker.styles.js';

/**
 * Lets the reader choose what is compared, two to five occupations of a data set: by title, by the other titles that
 * people know them by, or by code; slips of the fingers are forgiven. What a title may mean is a choice, never a guess.
 *
 * The field is loaded with the first picker of a page; room is kept for it, and the author's own content stays until it
 * is there. The list of occupations is loaded when the reader first comes to the field. Nothing that is typed leaves the
 * page.
 *
 * @summary A field that finds occupations, and the list of those chosen.
 * @tag oc-occupation-picker
 * @attr {string} for - Id of the `oc-comparison` that shows what is chosen: its property `codes` is set.
 * @slot - The author's own content: shown until the field is there.
 * @fires {CustomEvent<{ codes: readonly string[], occupations: readonly { code: string, name: string }[] }>} oc-change - The reader has chosen an occupation, or removed one. Bubbles, composed.
 * @csspart field - The label, the field and the choices.
 * @csspart control - The field.
 * @csspart hint - The line that says what to do.
 * @csspart list - The choices.
 * @csspart choice - One of them.
 * @csspart chosen - The list of what is chosen.
 * @csspart item - One chosen occupation.
 * @csspart remove - The button that removes it.
 * @csspart message - The sentence where the field could not be loaded.
 */
export class OcOccupationPicker extends OcElement {
  static override readonly words = commonWords;
  static override readonly tag = 'oc-occupation-picker';
  static override styles = [baseStyles, occupationPickerStyles];
  static override properties: PropertyDeclarations = { url: { type: Boolean } };

  /** Whether the choice is read from the address of the page (`?compare=13-1082,11-2011`) and written there. */
  declare url: boolean;

  /** Whether what is chosen has changed, and is to be handed on. */
  #isNews = false;
  /** What readers type into, once it is loaded. */
  #field: PickerField | undefined;
  /** Whether the address may name codes that nobody was there to read. */
  #isUnread = true;

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
    if (this.#field && this.url && (changed.has('url') || this.#isUnread)) {
      const codes = this.#field.codesInAddress();
      if (codes.length) this.codes = codes;
    }
    this.#isUnread = !this.#field;
    super.willUpdate(changed);
    this.#isNews = changed.has('codes') && this.codes !== undefined;
    if (!isServer) void this.modules.load(this.#loadField, 'picker-field');
  }

  protected override updated(): void {
    super.updated();
    if (this.#isNews) handOn(this, 'codes', () => this.codes);
    this.#field?.reveal();
  }

  /** What the author has put there stays, too, where the field is out of reach. */
  protected override render(): unknown {
    return this.modules.hasFailed
      ? html`<div class="root"><p part="message" role="status">${super.language.words.failed}</p></div>
          <slot></slot>`
      : super.render();
  }

  protected override renderComparison(comparison: Comparison): TemplateResult | undefined {
    return this.#field?.render(comparison, this.language);
  }

  readonly #loadField = () =>
    import('./picker-field.js').then(({ PickerField }) => (this.#field = new PickerField(this)));
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-occupation-picker': OcOccupationPicker;
  }
}
