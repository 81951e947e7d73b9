import { html } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { baseStyles } from '../../internal/base.styles.js';
import { heading } from '../../internal/heading.js';
import { OcElement } from '../../internal/oc-element.js';
import { isSafeAction } from '../../model/links.js';
import type { Comparison } from '../../model/comparison.js';
import type { Problem } from '../../model/problems.js';
import { excerptOf } from '../../model/problems.js';
import type { Finder } from '../../model/schema.js';
import type { WordKey } from '../../model/words.js';
import { schoolFinderStyles } from './school-finder.styles.js';

/** Rungs of the ladder of education that a reader can have reached, and the value that is sent for each. */
const LEVELS = [
  ['level.1', 'high-school'],
  ['level.2', 'some-college'],
  ['level.3', 'postsecondary-award'],
  ['level.4', 'associate'],
  ['level.5', 'bachelor'],
  ['level.6', 'master'],
  ['level.7', 'doctoral-professional'],
] as const satisfies readonly (readonly [WordKey, string])[];

/**
 * A native form that is sent by GET: it works without any script of the page, asks for no personal data, and sends
 * nothing before the reader does.
 *
 * @summary Finder form for schools that begins with the highest level of education.
 * @tag oc-school-finder
 * @slot - The author's own content: shown until the element is defined and while there is nothing else to show.
 * @csspart heading - The heading.
 * @csspart form - The form.
 * @csspart field - A label and what belongs to it.
 * @csspart control - A select or an input.
 * @csspart button - The button that sends.
 * @csspart message - The sentence where there is nothing to show.
 */
export class OcSchoolFinder extends OcElement {
  static override readonly tag = 'oc-school-finder';
  static override styles = [baseStyles, schoolFinderStyles];
  static override properties: PropertyDeclarations = { action: {} };

  /** Whether a comparison has a finder. */
  static shows({ schools }: Comparison): boolean {
    return Boolean(schools?.finder?.action);
  }

  /** Address that the form is sent to; goes before that of the data. Only http, https and relative addresses. */
  declare action: string | null | undefined;

  protected override attributeProblems(): readonly Problem[] {
    if (!this.action || isSafeAction(this.action)) return [];
    const message = '"action" should be an address that begins with https:// or http://, or a relative one.';
    return [
      { code: 'bad-link', door: 'attribute action', path: '', excerpt: excerptOf(this.action), message },
    ];
  }

  protected override renderComparison({ schools }: Comparison): TemplateResult | undefined {
    const finder = schools?.finder ?? {};
    const action = this.action && isSafeAction(this.action) ? this.action : finder.action;
    return action ? this.#renderForm(action, finder) : undefined;
  }

  #renderForm(action: string, { levelName, subjectName, subjects, postalCodeName }: Finder) {
    const { words } = this.language;
    return html`${heading(this.levelBelow(), words.finder)}
      <form part="form" method="get" action=${action}>
        ${this.#renderField('level', words.level, this.#renderSelect('level', levelName ?? 'level', this.#levels(), true))}
        ${this.#renderField('subject', words.subject, this.#renderSubject(subjectName ?? 'subject', subjects))}
        ${this.#renderField('postal-code', words.postalCode, this.#renderPostalCode(postalCodeName ?? 'postal-code'))}
        <button part="button">${words.find}</button>
      </form>`;
  }

  #levels() {
    return LEVELS.map(([word, value]) => ({ value, text: this.language.words[word] }));
  }

  #renderField(id: string, label: string, control: TemplateResult) {
    return html`<div part="field" class="field"><label for=${id}>${label}</label>${control}</div>`;
  }

  #renderSelect(
    id: string,
    name: string,
    options: readonly { value: string; text: string }[],
    required: boolean,
  ) {
    return html`<select part="control" id=${id} name=${name} ?required=${required}>
      <option value="">${this.language.words.choose}</option>
      ${options.map(({ value, text }) => html`<option value=${value}>${text}</option>`)}
    </select>`;
  }

  #renderSubject(name: string, subjects: readonly string[] = []) {
    if (!subjects.length) return html`<input part="control" id="subject" name=${name} maxlength="80" />`;
    const options = subjects.map((subject) => ({ value: subject, text: subject }));
    return this.#renderSelect('subject', name, options, false);
  }

  #renderPostalCode(name: string) {
    const hint = this.language.words.postalCodeHint;
    return html`<input
        part="control"
        id="postal-code"
        name=${name}
        autocomplete="postal-code"
        maxlength="12"
        pattern="[A-Za-z0-9][A-Za-z0-9 \\-]{1,11}"
        aria-describedby="hint"
      />
      <div id="hint" class="muted">${hint}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'oc-school-finder': OcSchoolFinder;
  }
}
