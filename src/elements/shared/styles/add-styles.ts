import { isServer } from 'lit';
import type { CSSResult, LitElement } from 'lit';

/** An element that can take the styles of its class again, in any document. */
export interface StyledHost extends LitElement {
  adoptedCallback(): void;
}

/** Gives an element, and all others of its class that are made later, the styles of what was loaded for it. */
export function addStyles(host: StyledHost, styles: CSSResult): void {
  const { elementStyles } = host.constructor as typeof LitElement;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
  if (!isServer) host.adoptedCallback();
}
