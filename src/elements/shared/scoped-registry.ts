import type { LitElement } from 'lit';

/**
 * Has an element of a scoped registry drawn by that registry, so that an article finds its sections where its class has
 * defined them. Elsewhere, what a shadow root holds goes by the registry of the page.
 */
export function drawByRegistry(element: LitElement): void {
  const { customElementRegistry, ownerDocument, shadowRoot, renderOptions } = element;
  // browsers that know of none, and the page's own registry
  if (!customElementRegistry || customElementRegistry === ownerDocument.defaultView?.customElements) return;
  const { shadowRootOptions } = element.constructor as typeof LitElement;
  if (!shadowRoot) element.attachShadow({ ...shadowRootOptions, customElementRegistry });
  renderOptions.creationScope = {
    importNode: (node) => ownerDocument.importNode(node, { customElementRegistry }),
  };
}
