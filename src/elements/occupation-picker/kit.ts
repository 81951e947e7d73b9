import type * as lit from 'lit';
import type { LitElement } from 'lit';

/** What the part draws with: the Lit of the element that loads it, so that it carries none of its own. */
export type Kit = Pick<typeof lit, 'css' | 'html' | 'nothing'>;

/** What the page has asked of a picker. */
export interface PickerHost extends LitElement {
  codes: string | readonly string[] | null | undefined;
  readonly url: boolean;
  /** Takes the styles of its class, in any document. */
  adoptedCallback(): void;
}
