/**
 * About a kilobyte for pages that use some of the elements: each is loaded when it first appears, from beside this
 * file, in the page or in an open shadow root. Tables that ask for it become elements first: those of the selector that
 * the address of this file names, `loader.min.js?selector=.post%20table`, or else those of our class and data attribute.
 */
import { enhance } from '../enhance.js';
import { reportEmptyLater } from './empty-elements.js';
import { TAGS } from '../input/html/tag-names.js';

const selector = selectorIn(new URL(import.meta.url));
const asked = new Set<string>();
/** Shadow roots that are watched, and the page. */
const watched = new WeakSet<Node>();

/** The selector that an address names; nothing where it is none, so that a slip stops no element from being loaded. */
function selectorIn({ searchParams }: URL): string | undefined {
  const asked = searchParams.get('selector');
  return asked && CSS.supports(`selector(${asked})`) ? asked : undefined;
}

/** Whether a tag begins as one of ours does. The page's own `oc-…` elements are nobody's slips. */
const isAlike = (tag: string): boolean => TAGS.some((each) => tag.startsWith(each.slice(0, 5)));

/** Has an element reported that may have been meant for one of ours. */
function report(element: Element): void {
  void import('../elements/shared/page-slips.js').then(
    ({ reportTags }) => reportTags([element]),
    () => undefined,
  );
}

/** Loads what defines an element, once; again, where it didn't come and another such element appears. */
function loadFor(element: Element): void {
  const tag = element.localName;
  if (!TAGS.includes(tag) && isAlike(tag)) report(element);
  if (!TAGS.includes(tag) || asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  const { href } = new URL(`./elements/${tag.slice(3)}.min.js`, import.meta.url);
  import(href).catch((reason: unknown) => {
    asked.delete(tag);
    console.warn(`<${tag}> is not drawn: ${href} and what lies beside it did not come.`, reason);
  });
}

/** Looks at what came, and into the shadow roots in it; into those of elements that aren't defined yet when they are. */
function look(root: ParentNode): void {
  enhance(root, { selector });
  for (const element of root instanceof Element
    ? [root, ...root.querySelectorAll('*')]
    : root.querySelectorAll('*')) {
    loadFor(element);
    if (element.shadowRoot) watch(element.shadowRoot);
    else if (element.matches(':not(:defined)'))
      void customElements
        .whenDefined(element.localName)
        .then(() => element.shadowRoot && watch(element.shadowRoot));
  }
}

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  look(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
}

function begin(): void {
  watch(document);
  reportEmptyLater();
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
else begin();

export { enhance };
