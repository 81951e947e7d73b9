import { html, nothing } from 'lit';
import { send } from '../shared/send-event.js';
import { addStyles } from '../shared/styles/add-styles.js';
import type { StyledHost } from '../shared/styles/add-styles.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import type { Found, Search } from '../../model/search/search.js';
import { fill } from '../../model/words/fill.js';
import { pickerWords } from '../../model/words/picker-words.js';
import type { PickerWords } from '../../model/words/picker-words.js';
import { codesInAddress, MOST_CODES, writeAddress } from './page-address.js';
import { fieldStyles } from './picker-field.styles.js';

/** What the page has asked of a picker. */
export interface PickerHost extends StyledHost {
  codes: string | readonly string[] | null | undefined;
  readonly url: boolean;
}

type Status = keyof typeof pickerWords | '';

/**
 * What readers type into, choose from and remove what they have chosen with: a module that is loaded with the first
 * picker of a page. What is chosen is the element's, what is typed and found is kept here.
 */
export class PickerField {
  readonly #host: PickerHost;
  readonly #names = new Map<string, string>();
  #language!: Language<PickerWords>;
  #search: Search | undefined;
  /** Address of the data set that the search is of. */
  #searched: string | null = null;
  #coming: AbortController | undefined;
  #query = '';
  #found: readonly Found[] = [];
  #active = -1;
  #status: Status = '';
  #gaps: Readonly<Record<string, string | number>> = {};

  /** The codes that the address of the page names. */
  readonly codesInAddress = codesInAddress;

  constructor(host: PickerHost) {
    this.#host = host;
    addStyles(host, fieldStyles);
  }

  render({ occupations }: Comparison, language: Language<object>) {
    this.#language = { ...language, words: { ...pickerWords, ...language.words } };
    for (const { code, name } of occupations) if (code) this.#names.set(code, name);
    const { locale, words } = this.#language;
    const isFull = this.#codes.length >= MOST_CODES;
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
      <p role="status">${this.#status ? fill(words[this.#status], this.#gaps, locale) : ''}</p>`;
  }

  /** To be called when the field is drawn: shows which choice the reader is at. */
  reveal(): void {
    this.#root.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** To be called when the element leaves the page. */
  stop(): void {
    this.#coming?.abort();
    this.#coming = undefined;
  }

  #renderChoices() {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the keys are those of the field, as the pattern has it
    return html`<ul
      part="list"
      id="choices"
      role="listbox"
      aria-labelledby="label"
      tabindex="-1"
      ?hidden=${!this.#found.length}
      @pointerdown=${keepFocus}
      @click=${this.#pick}
    >
      ${this.#found.map((found, at) => this.#renderChoice(found, at))}
    </ul>`;
  }

  #renderChoice({ code, title, alternate }: Found, at: number) {
    const { words } = this.#language;
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
    const { words } = this.#language;
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
    const given = [this.#host.codes ?? []].flat().filter((each) => typeof each === 'string');
    return [...new Set(given.join(' ').split(/[\s,;]+/))].filter(Boolean);
  }

  readonly #nameOf = (code: string): string => this.#names.get(code) ?? code;

  get #root(): ParentNode {
    return this.#host.renderRoot;
  }

  get #field(): HTMLInputElement {
    return this.#root.querySelector('input')!;
  }

  /** What the reader has to see, not only hear. */
  get #problem(): string | undefined {
    const { words } = this.#language;
    const shown = ['picker.none', 'picker.failed', 'picker.loading'] as const;
    const status = shown.find((each) => each === this.#status);
    return status && words[status];
  }

  #say(status: Status, gaps: Readonly<Record<string, string | number>> = {}): void {
    this.#status = status;
    this.#gaps = gaps;
    this.#host.requestUpdate();
  }

  #show(found: readonly Found[]): void {
    this.#found = found;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  readonly #load = async (): Promise<void> => {
    const dataSet = this.#host.getAttribute('dataset');
    if (this.#coming || (this.#search && this.#searched === dataSet)) return;
    const coming = new AbortController();
    this.#coming = coming;
    this.#search = undefined;
    this.#searched = dataSet;
    const search = await import('./search-index.js')
      .then(({ loadSearch }) => loadSearch(dataSet, coming.signal))
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
    if (!query || this.#codes.length >= MOST_CODES) {
      this.#say('');
      this.#show([]);
    } else if (this.#search) {
      const found = this.#search(query);
      for (const { code, title } of found) this.#names.set(code, title);
      this.#show(found);
      this.#say(found.length ? 'picker.found' : 'picker.none', { count: found.length });
    } else {
      this.#say('picker.loading');
      this.#show([]);
    }
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
      this.#host.requestUpdate();
    } else if (step) this.#find();
    else return;
    event.preventDefault();
  };

  readonly #leave = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#root.querySelector('.field')?.contains(relatedTarget as Node | null)) this.#show([]);
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
    void this.#host.updateComplete.then(() => {
      const buttons = this.#root.querySelectorAll('button[part="remove"]');
      ((buttons[at] ?? buttons[at - 1] ?? this.#field) as HTMLElement).focus();
    });
  };

  #change(codes: readonly string[], status: Status, code: string): void {
    this.#host.codes = codes;
    this.#say(status, { name: this.#nameOf(code), count: codes.length });
    if (this.#host.url) writeAddress(codes);
    const occupations = codes.map((each) => ({ code: each, name: this.#nameOf(each) }));
    send(this.#host, 'oc-change', { codes, occupations });
  }
}

/** A choice that is pressed leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault();
