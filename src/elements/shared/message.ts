import { html, isServer, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Language } from '../../model/figure/format.js';
import { fill, listNames } from '../../model/words/fill.js';
import type { CommonWords } from '../../model/words/common-words.js';
import type { DataController } from '../../sources/data-controller.js';

/** Why there is nothing to draw, or what is to be said besides. */
type MessageKind = 'loading' | 'failed' | 'faulty' | 'nothing';

/** A sentence for the reader in the place of what can't be drawn; with `failed`, a button that tries again. */
export function renderMessage(
  kind: MessageKind | undefined,
  words: CommonWords,
  retry: () => void,
): TemplateResult | typeof nothing {
  const message = kind && words[kind];
  if (!message) return nothing;
  const isFailed = kind === 'failed';
  return html`<div class=${kind === 'loading' ? 'root loading' : 'root'}>
    <p part="message" role=${isFailed || kind === 'loading' ? 'status' : nothing}>${message}</p>
    ${isFailed ? html`<button part="retry" @click=${retry}>${words.retry}</button>` : nothing}
  </div>`;
}

/** Faults by which a code that was asked for has no occupation here. */
const NOT_FOUND = /^(?:unknown|retired|combined)-code$/;

/** How many of these codes readers are told. */
const MOST_NAMED = 20;

/** Names what the reader would look for in vain: the codes that the data set has no occupation for. */
export function renderNotFound(
  { faults }: DataController,
  { words, locale }: Language<CommonWords>,
): TemplateResult | typeof nothing {
  // "11-2000 (Managers)": the title is for the author
  const codes = faults.flatMap(({ code, found }) =>
    NOT_FOUND.test(code) ? String(found).replace(/ \(.*/s, '') : [],
  );
  const named = codes.length > MOST_NAMED ? [...codes.slice(0, MOST_NAMED), '…'] : codes;
  const gaps = { count: codes.length, codes: listNames(named, locale) };
  return codes.length
    ? html`<div class="root"><p class="muted">${fill(words.notFound, gaps, locale)}</p></div>`
    : nothing;
}

/** What is to be said to the reader; nothing where an author's own content says enough. */
export function messageKindOf(
  { childNodes }: Element,
  { comparison, faults, hasFailed, isLoading, pending }: DataController,
  isEmpty: boolean,
): MessageKind | undefined {
  if (isLoading) return 'loading';
  if (hasFailed) return 'failed';
  if (!isEmpty) return undefined;
  if (faults.length && !comparison?.occupations.length) return 'faulty';
  return isServer || pending || [...childNodes].some(isContent) ? undefined : 'nothing';
}

/** What an author put there to be seen. */
const isContent = ({ nodeName, nodeType, textContent }: Node) =>
  nodeType === 1 ? nodeName !== 'SCRIPT' : nodeType === 3 && Boolean(textContent?.trim());
