import type * as lit from 'lit';

/** What the part draws with: the Lit of the element that loads it, so that it carries none of its own. */
export type Kit = Pick<typeof lit, 'css' | 'html' | 'nothing'>;
