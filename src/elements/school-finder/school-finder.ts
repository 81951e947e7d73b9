import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../shared/styles/base.styles.js';
import { heading } from '../shared/heading.js';
import { OcElement } from '../shared/oc-element.js';
import { trimmedText } from '../shared/attribute-options.js';
import { isSafeLink } from '../../model/document/safe-link.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';
import type { Finder } from '../../model/document/schema.js';
import { webLink } from '../../model/document/shape.js';
import { finderWords } from '../../model/words/article-words.js';
import { schoolFinderStyles } from './school-finder.styles.js';

/** Words of the rungs of the ladder of education that a reader can have reached; what follows the prefix is sent. */
const LEVEL = 'level.';

/**
 * A native form that is sent by GET: it works without any script of the page, asks for no personal data, and sends
 * nothing before the reader does.
 *
 * @summary Finder form for schools that begins with the highest level of education.
 * @tag oc-school-finder
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - The heading, also called `main-heading`.
 * @csspart main-heading - The same.
 * @csspart form - The form.
 * @csspart field - A label and what belongs to it.
 * @csspart control - A select or an input.
 * @csspart button - The button that sends.
 * @csspart message - The sentence where there is nothing to show.
 * @csspart retry - The button that asks for a file again.
 * @cssprop [--oc-button-background=none] - Background of the button.
 * @cssprop [--oc-button-color=inherit] - Text colour of the button.
 */
export class OcSchoolFinder extends OcElement<typeof finderWords> {
  static override readonly words = finderWords;
  static override readonly tag = 'oc-school-finder';
  static override styles = [baseStyles, schoolFinderStyles];
  static override properties: PropertyDeclarations = { action: {} };

  /** Address that the form is sent to; goes before that of the data. Only http, https and relative addresses. */
  declare action: string | null | undefined;

  protected override attributeFaults(): readonly Fault[] {
    const action = trimmedText(this.action);
    if (!action || isSafeLink(action, true)) return [];
    return [{ code: 'bad-link', source: 'attribute action', path: 'action', found: action, wanted: webLink }];
  }

  protected override renderComparison({ schools, occupations }: Comparison): TemplateResult | undefined {
    const given = trimmedText(this.action);
    const finder = schools?.finder ?? {};
    const action = given && isSafeLink(given, true) ? given : finder.action;
    if (!action) return undefined;
    const programs = occupations.flatMap((each) => each.programs?.items.map(({ name }) => name) ?? []);
    return this.#renderForm(action, finder, [...new Set(programs)]);
  }

  /** @param programs What is offered to who types a subject. */
  #renderForm(action: string, { subjects }: Finder, programs: readonly string[]) {
    const { words } = this.language;
    const levels = Object.entries(words)
      .filter(([key]) => key.startsWith(LEVEL))
      .map(([key, word]) => [key.slice(LEVEL.length), word] as const);
    const known = subjects?.map((subject) => [subject, subject] as const);
    return html`${heading(this.levelBelow(), words.finder)}
      <form part="form" method="get" action=${action}>
        <label part="field">${words.level} ${this.#renderSelect('level', levels, true)}</label>
        <label part="field"
          >${words.subject}
          ${
            known?.length
              ? this.#renderSelect('subject', known)
              : html`<input
                  part="control"
                  name="subject"
                  maxlength="80"
                  list=${programs.length ? 'programs' : nothing}
                />`
          }</label
        >
        ${
          programs.length
            ? html`<datalist id="programs">
                ${programs.map((each) => html`<option value=${each}></option>`)}
              </datalist>`
            : nothing
        }
        <div part="field">
          <label
            >${words.postalCode}
            <input
              part="control"
              name="postal-code"
              autocomplete="postal-code"
              maxlength="12"
              pattern="[A-Za-z0-9][A-Za-z0-9 \\-]+"
              aria-describedby="hint"
          /></label>
          <span id="hint" class="muted">${words.postalCodeHint}</span>
        </div>
        <button type="submit" part="button" class="button">${words.find}</button>
      </form>`;
  }

  #renderSelect(
    name: string,
    options: readonly (readonly [value: string, text: string])[],
    required = false,
  ) {
    return html`<select part="control" name=${name} ?required=${required}>
      <option value="">${this.language.words.choose}</option>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-school-finder': OcSchoolFinder;
  }
}
