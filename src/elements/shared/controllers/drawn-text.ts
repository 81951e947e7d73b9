import { isServer } from 'lit';
import type { LitElement, ReactiveController } from 'lit';

/**
 * Text that an element has drawn, while somebody else changes it: translators put nodes of their own in its place, and
 * Lit would write new figures where nobody sees them. Before an element is drawn again, its own text is put back; the
 * translator sees what is new and translates that.
 */
export class DrawnTextController implements ReactiveController {
  readonly #host: LitElement;
  /** What others did since the element was drawn. */
  #records: MutationRecord[] = [];
  readonly #observer = isServer
    ? undefined
    : new MutationObserver((records) => this.#records.push(...records));

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const records = [...this.#records, ...(this.#observer?.takeRecords() ?? [])];
    this.#records = [];
    this.#observer?.disconnect();
    const changed = new Set(records.filter(({ removedNodes }) => hasText(removedNodes)).map(targetOf));
    for (const record of records.reverse()) if (changed.has(record.target)) undo(record);
  }

  hostUpdated(): void {
    this.#observer?.observe(this.#host.renderRoot, { childList: true, subtree: true });
  }
}

const targetOf = ({ target }: MutationRecord): Node => target;

const hasText = (nodes: NodeList): boolean =>
  [...nodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim());

/** Undone one by one from the last to the first, changes lead back to what was there before. */
function undo({ target, addedNodes, removedNodes, nextSibling }: MutationRecord): void {
  for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
  const place = nextSibling?.parentNode === target ? nextSibling : null;
  for (const node of removedNodes) target.insertBefore(node, place);
}
