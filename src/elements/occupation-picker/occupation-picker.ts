import { html, isServer, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { baseStyles } from '../../internal/base.styles.js';
import { OcElement } from '../../internal/oc-element.js';
import { send } from '../../internal/send.js';
import type { Comparison } from '../../model/comparison.js';
import type { Found, Search } from '../../model/search.js';
import type { Language } from '../../model/format.js';
import { fill, pickerWords } from '../../model/words.js';
import { occupationPickerStyles } from './occupation-picker.styles.js';

/** Nobody compares more at a glance. */
const MOST = 5;
/** Name of the parameter by which a choice is shared. */
const PARAMETER = 'compare=';
/** What an address may name: it comes from anybody. */
const CODE = /^[\w-]{1,20}(?:\.\w{1,8})?$/;

/** The codes that the address of the page names. */
const codesInAddress = (): readonly string[] => {
  const named = location.search
    .slice(1)
    .split('&')
    .find((each) => each.startsWith(PARAMETER));
  const codes = named?.slice(PARAMETER.length).split(/,|%2c/i) ?? [];
  return [...new Set(codes)].filter((code) => CODE.test(code)).slice(0, MOST);
};

/** Names codes in the address of the page, which else stays as it is; a page without an address has none to share. */
function writeAddress(codes: readonly string[]): void {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((each) => each && !each.startsWith(PARAMETER));
  const query = [...others, ...(codes.length ? [PARAMETER + codes.join()] : [])].join('&');
  try {
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // a sandboxed page
  }
}

/**
 * Lets the reader choose what is compared, two to five occupations of a data set: by title, by the other titles that
 * people know them by, or by code; slips of the fingers are forgiven. What a title may mean is a choice, never a guess.
 *
 * The list of occupations is loaded when the reader first comes to the field. Nothing that is typed leaves the page.
 *
 * @summary A field that finds occupations, and the list of those chosen.
 * @tag oc-occupation-picker
 * @attr {string} for - Id of the `oc-comparison` that shows what is chosen: its property `codes` is set.
 * @slot - The author's own content: shown until the element is defined.
 * @fires {CustomEvent<{ codes: readonly string[], occupations: readonly { code: string, name: string }[] }>} oc-change - The reader has chosen an occupation, or removed one. Bubbles, composed.
 * @csspart field - The label, the field and the choices.
 * @csspart control - The field.
 * @csspart hint - The line that says what to do.
 * @csspart list - The choices.
 * @csspart choice - One of them.
 * @csspart chosen - The list of what is chosen.
 * @csspart item - One chosen occupation.
 * @csspart remove - The button that removes it.
 * @csspart message - The sentence where data could not be read.
 */
export class OcOccupationPicker extends OcElement<typeof pickerWords> {
  static override readonly words = pickerWords;
  static override readonly tag = 'oc-occupation-picker';
  static override styles = [baseStyles, occupationPickerStyles];
  static override properties: PropertyDeclarations = { url: { type: Boolean } };

  /** Whether the choice is read from the address of the page (`?compare=13-1082,11-2011`) and written there. */
  declare url: boolean;

  readonly #names = new Map<string, string>();
  /** Whether what is chosen has changed, and is to be handed on. */
  #isNews = false;
  #search: Search | undefined;
  #coming: AbortController | undefined;
  #query = '';
  #found: readonly Found[] = [];
  #active = -1;
  #status: keyof typeof pickerWords | '' = '';
  #gaps: Readonly<Record<string, string | number>> = {};

  constructor() {
    super();
    this.url = false;
  }

  /** What is chosen is shown elsewhere: that is where its loading is spoken of. */
  protected override get speech(): Language<typeof pickerWords> {
    const { locale, words } = super.speech;
    return { locale, words: { ...words, loading: '', failed: '' } };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#coming?.abort();
    this.#coming = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.url && changed.has('url') && !isServer) {
      const codes = codesInAddress();
      if (codes.length) this.codes = codes;
    }
    super.willUpdate(changed);
    this.#isNews = changed.has('codes') && this.codes !== undefined;
    for (const { code, name } of this.comparison?.occupations ?? []) if (code) this.#names.set(code, name);
  }

  protected override updated(): void {
    super.updated();
    if (this.#isNews) this.#handOn();
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderComparison({ occupations }: Comparison): TemplateResult | undefined {
    // nobody can choose before the script has come: until then the author's own content stands there
    if (isServer && !occupations.length) return undefined;
    const { words } = this.speech;
    const isFull = this.#codes.length >= MOST;
    const isOpen = this.#found.length > 0;
    return html`<div part="field" class="field" @focusout=${this.#leave}>
        <label id="label" for="field">${words.picker}</label>
        <input
          part="control"
          id="field"
          role="combobox"
          aria-labelledby="label"
          aria-autocomplete="list"
          aria-expanded=${isOpen}
          aria-controls="choices"
          aria-activedescendant=${this.#active >= 0 ? `choice-${this.#active}` : nothing}
          aria-describedby="hint"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="100"
          @focus=${this.#load}
          @input=${this.#type}
          @keydown=${this.#press}
        />
        ${this.#renderChoices()}
      </div>
      <p part="hint" id="hint" class="muted">
        ${this.#problem ?? words[isFull ? 'picker.full' : 'picker.hint']}
      </p>
      ${this.#renderChosen()}
      <p role="status">${this.#status ? fill(words[this.#status], this.#gaps, this.speech.locale) : ''}</p>`;
  }

  #renderChoices() {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the field, as the pattern has it
    return html`<ul
      part="list"
      id="choices"
      role="listbox"
      aria-labelledby="label"
      ?hidden=${!this.#found.length}
      @pointerdown=${keepFocus}
      @click=${this.#pick}
    >
      ${this.#found.map((found, at) => this.#renderChoice(found, at))}
    </ul>`;
  }

  #renderChoice({ code, title, alternate }: Found, at: number) {
    const { words } = this.speech;
    const isTaken = this.#codes.includes(code);
    const said = [
      ...(alternate ? [fill(words['picker.as'], { name: alternate })] : []),
      code,
      ...(isTaken ? [words['picker.taken']] : []),
    ];
    return html`<li
      part="choice"
      id="choice-${at}"
      role="option"
      aria-label=${[title, ...said].join(', ')}
      aria-selected=${at === this.#active}
      aria-disabled=${isTaken ? 'true' : nothing}
    >
      ${title} <span>${said.join(', ')}</span>
    </li>`;
  }

  #renderChosen() {
    const { words } = this.speech;
    if (!this.#codes.length) return nothing;
    return html`<ul part="chosen" role="list" aria-label=${words['picker.chosen']}>
      ${this.#codes.map((code) => {
        const name = this.#nameOf(code);
        return html`<li part="item">
          <bdi>${name}</bdi>
          <button
            part="remove"
            type="button"
            value=${code}
            aria-label=${fill(words['picker.remove'], { name })}
            @click=${this.#remove}
          >
            ×
          </button>
        </li>`;
      })}
    </ul>`;
  }

  /** What is chosen; a page may have set the property to anything. */
  get #codes(): readonly string[] {
    const given = [this.codes ?? []].flat().filter((each) => typeof each === 'string');
    return [...new Set(given.join(' ').split(/[\s,;]+/))].filter(Boolean);
  }

  readonly #nameOf = (code: string): string => this.#names.get(code) ?? code;

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  /** What the reader has to see, not only hear. */
  get #problem(): string | undefined {
    const { words } = this.speech;
    const shown = ['picker.none', 'picker.failed', 'picker.loading'] as const;
    const status = shown.find((each) => each === this.#status);
    return status && words[status];
  }

  #say(status: keyof typeof pickerWords | '', gaps: Readonly<Record<string, string | number>> = {}): void {
    this.#status = status;
    this.#gaps = gaps;
    this.requestUpdate();
  }

  #show(found: readonly Found[]): void {
    this.#found = found;
    this.#active = -1;
    this.requestUpdate();
  }

  /** The comparison that `for` names takes what is chosen. */
  #handOn(): void {
    const id = this.getAttribute('for');
    const target = id && (this.getRootNode() as Document).getElementById?.(id);
    if (target) (target as Element & { codes?: unknown }).codes = this.codes;
    else if (id && document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.#handOn(), { once: true });
  }

  readonly #load = async (): Promise<void> => {
    if (this.#search || this.#coming) return;
    const coming = new AbortController();
    this.#coming = coming;
    const search = await import('../../internal/picker-index.js')
      .then(({ loadSearch }) => loadSearch(this.getAttribute('dataset'), coming.signal))
      .catch(() => undefined);
    if (coming.signal.aborted) return;
    this.#coming = undefined;
    this.#search = search;
    if (search) this.#find();
    else this.#say('picker.failed');
  };

  readonly #type = (): void => {
    this.#query = this.#field.value;
    void this.#load();
    this.#find();
  };

  /** Choices for what is typed; nothing is chosen before the reader does it. */
  #find(): void {
    const query = this.#query.trim();
    if (!query || this.#codes.length >= MOST) {
      this.#say('');
      this.#show([]);
    } else if (this.#search) {
      const found = this.#search(query);
      for (const { code, title } of found) this.#names.set(code, title);
      this.#show(found);
      this.#say(found.length ? 'picker.found' : 'picker.none', { count: found.length });
    } else this.#say('picker.loading');
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { length } = this.#found;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.#active >= 0) this.#choose(this.#active);
    else if (event.key === 'Escape' && (length || this.#field.value)) {
      if (!length) this.#field.value = this.#query = '';
      this.#show([]);
    } else if (step && length) {
      // past either end is the field itself
      this.#active = ((this.#active + 1 + step + length + 1) % (length + 1)) - 1;
      this.requestUpdate();
    } else if (step) this.#find();
    else return;
    event.preventDefault();
  };

  readonly #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!this.renderRoot.querySelector('.field')?.contains(relatedTarget as Node | null)) this.#show([]);
  };

  readonly #pick = ({ target }: Event): void => {
    const choice = (target as Element).closest('[role="option"]');
    if (choice) this.#choose(Number(choice.id.replace(/\D+/, '')));
  };

  #choose(at: number): void {
    const { code } = this.#found[at]!;
    if (this.#codes.includes(code)) return;
    this.#field.value = this.#query = '';
    this.#show([]);
    this.#change([...this.#codes, code], 'picker.added', code);
    this.#field.focus();
  }

  /** The focus goes to what has taken the place of the button, else to the field. */
  readonly #remove = ({ currentTarget }: Event): void => {
    const code = (currentTarget as HTMLButtonElement).value;
    const at = this.#codes.indexOf(code);
    this.#change(
      this.#codes.filter((each) => each !== code),
      'picker.removed',
      code,
    );
    void this.updateComplete.then(() => {
      const buttons = this.renderRoot.querySelectorAll('button[part="remove"]');
      ((buttons[at] ?? buttons[at - 1] ?? this.#field) as HTMLElement).focus();
    });
  };

  #change(codes: readonly string[], status: keyof typeof pickerWords, code: string): void {
    this.codes = codes;
    this.#say(status, { name: this.#nameOf(code), count: codes.length });
    if (this.url) writeAddress(codes);
    const occupations = codes.map((each) => ({ code: each, name: this.#nameOf(each) }));
    send(this, 'oc-change', { codes, occupations });
  }
}

/** A choice that is pressed leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'oc-occupation-picker': OcOccupationPicker;
  }
}
