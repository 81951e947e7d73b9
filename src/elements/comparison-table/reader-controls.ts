import { html, nothing } from 'lit';
import type { Language } from '../../model/figure/format.js';
import type { View } from '../../model/table/reader-view.js';
import { fill, listNames } from '../../model/words/fill.js';
import type { ToolWords } from '../../model/words/tool-words.js';

/** How many lines are the same for all, and the button that shows them or leaves them out. */
export const renderSame = (
  { same }: View,
  isShown: boolean,
  { locale, words }: Language<ToolWords>,
  toggle: () => void,
) =>
  same
    ? html`<p part="aside">
        <span role="status"
          >${fill(words[isShown ? 'table.same' : 'table.left'], { count: same }, locale)}</span
        >
        <button part="toggle" @click=${toggle}>${words[isShown ? 'table.hide' : 'table.show']}</button>
      </p>`
    : nothing;

/** The choice between pay by the hour and by the year; a sentence where the publisher leaves none. */
export function renderIntervals(
  { lacking, per }: View,
  isByHour: boolean,
  { locale, words }: Language<ToolWords>,
  change: (event: Event) => void,
) {
  if (!lacking) return nothing;
  const names = listNames(lacking, locale);
  if (names) return html`<p part="aside">${fill(words['table.interval'], { names })}</p>`;
  const choice = (value: 'hour' | typeof per) =>
    html`<label>
      <input
        type="radio"
        name="interval"
        value=${value}
        .checked=${(value === 'hour') === isByHour}
        @change=${change}
      />
      ${words[value]}
    </label>`;
  return html`<fieldset part="interval">
    <legend>${words.pay}</legend>
    ${choice(per)} ${choice('hour')}
  </fieldset>`;
}
