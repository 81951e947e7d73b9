import { adoptStyles } from 'lit';
import type { LitElement } from 'lit';

/** Has the shadow root of an element take the styles of its class, as text where a document refuses style sheets. */
export function takeStyles(element: LitElement): void {
  const root = element.renderRoot as ShadowRoot | undefined;
  if (!root) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  try {
    adoptStyles(root, elementStyles);
  } catch {
    const style = document.createElement('style');
    style.textContent = elementStyles.map(String).join('');
    root.append(style);
  }
}
