/**
 * About a kilobyte for pages that use some of the elements: each is loaded when it first appears, from beside this
 * file. Tables that ask for it become elements first.
 */
import { enhance } from '../enhance.js';

/** A tag is the name of a file. */
const TAG = /^oc-[a-z-]+$/;
const asked = new Set<string>();

function loadFor(element: Element): void {
  const tag = element.localName;
  if (!TAG.test(tag) || asked.has(tag)) return;
  asked.add(tag);
  if (customElements.get(tag)) return;
  // a tag that isn't ours has no file; the page's own `oc-` elements are nobody's fault
  import(new URL(`./elements/${tag.slice(3)}.min.js`, import.meta.url).href).catch(() => asked.delete(tag));
}

function look(root: ParentNode): void {
  enhance(root);
  if (root instanceof Element) loadFor(root);
  for (const element of root.querySelectorAll(':not(:defined)')) loadFor(element);
}

const begin = () => {
  look(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document.documentElement, { childList: true, subtree: true });
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true });
else begin();

export { enhance };
