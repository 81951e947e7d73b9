import { html, nothing } from 'lit';
import type { Choice } from './events.js';
import { send } from './send-event.js';

/**
 * A name, and a link where there is an address. Following it sends `oc-select`, which the page may cancel. A
 * paid link says so in its rel, and in its name by the label before it: "Sponsored, Example University".
 * @param index Tells the ids of one paid choice from those of another: the label has the id `label-<index>`.
 */
export function renderChoice(element: Element, choice: Choice, index = 0) {
  const { name, href, sponsored } = choice;
  if (!href) return html`<span class="name">${name}</span>`;
  const follow = (event: Event) => {
    if (!send(element, 'oc-select', choice, true)) event.preventDefault();
  };
  return html`<a
    part="link"
    class="name"
    id=${sponsored ? `link-${index}` : nothing}
    href=${href}
    rel=${sponsored ? 'sponsored nofollow noopener' : nothing}
    aria-labelledby=${sponsored ? `label-${index} link-${index}` : nothing}
    @click=${follow}
    >${name}</a
  >`;
}
