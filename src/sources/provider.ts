/** Whether an element is a whole article, from which others take what they show. */
export const isProvider = (host: object): boolean =>
  Boolean((host.constructor as { provides?: boolean }).provides);

/** The article around an element, also through the shadow roots around it. */
export function aboveOf(element: Element): Element | null {
  const above = element.parentElement?.closest('oc-comparison');
  const root = element.getRootNode();
  return above ?? (root instanceof ShadowRoot ? aboveOf(root.host) : null);
}
