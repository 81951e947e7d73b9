import { fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import { drawn } from './deep.js';

/** The tags of this package that draw. */
export type OcTag = Exclude<Extract<keyof HTMLElementTagNameMap, `oc-${string}`>, 'oc-occupation'>;

/** What a page gives an element: attributes and content as HTML would have them, properties as a script sets them. */
export interface Given {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Writes HTML into a place, as the parser of a page or an editor does: what elements make of that is what is tested. */
export function write(place: Element | ShadowRoot, html: string): void {
  place.innerHTML = html; // reason: only a parser makes of a test's own HTML what it becomes on a page
}

/** Makes an element, outside of any page. */
export function make<Tag extends OcTag>(tag: Tag, given: Given = {}): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given.attributes ?? {})) element.setAttribute(name, value);
  write(element, given.content ?? '');
  return Object.assign(element, given.properties);
}

/** Makes an element, puts it into the page until the test ends, and waits until it has drawn. */
export async function mount<Tag extends OcTag>(
  tag: Tag,
  given: Given = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = fixtureSync<HTMLElement>('<div></div>');
  const element = make(tag, given);
  place.append(element);
  return drawn(element);
}

/** Puts HTML into the page until the test ends, and waits until all elements in it have drawn. */
export async function page(html: string): Promise<HTMLElement> {
  return drawn(fixtureSync<HTMLElement>(`<div>${html}</div>`));
}

/** Data as a child script has it. */
export const scriptOf = (data: unknown): string =>
  `<script type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
