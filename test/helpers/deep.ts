/** Looking into shadow trees, as a reader sees through them. */
import type { ReactiveControllerHost } from 'lit';

/** Every element that matches, shadow trees included, in document order. */
export function deepAll<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  const found: E[] = [];
  const visit = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element as E);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  const { shadowRoot } = root as Partial<Element>; // of any window: a frame's elements are no Element of ours
  if (shadowRoot) visit(shadowRoot);
  visit(root);
  return found;
}

/** The first element that matches, shadow trees included. */
export function deepOne<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const [first] = deepAll<E>(root, selector);
  if (!first) throw new Error(`Nothing matches ${selector}`);
  return first;
}

/** The shadow root of an element and all those below it. */
export const shadowRootsOf = (element: Element): ShadowRoot[] =>
  [element, ...deepAll<Element>(element, '*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);

/** Text with every run of white space as one space. */
export const wordsOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Everything that an element draws, as one text: its shadow tree and those within. */
export const drawnText = (element: Element): string => shadowRootsOf(element).map(wordsOf).join(' ').trim();

/** What has focus, through all shadow roots. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

interface Drawing {
  readonly updateComplete: Promise<unknown>;
}
const isDrawing = (element: Element): element is Element & Drawing => 'updateComplete' in element;

/** Waits until an element and all elements inside it have drawn. */
export async function drawn<E extends Element>(element: E): Promise<E> {
  if (isDrawing(element)) await element.updateComplete;
  for (const part of deepAll<Element>(element, '*')) if (isDrawing(part)) await part.updateComplete;
  return element;
}

/** Counts how often an element draws from now on. */
export function drawsOf(element: ReactiveControllerHost): { readonly count: number } {
  const draws = { count: 0 };
  element.addController({ hostUpdated: () => void draws.count++ });
  return draws;
}
