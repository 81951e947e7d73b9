import type * as lit from 'lit';

/**
 * What parts that are loaded later draw with: the Lit of the element that loads them, so that none of them carries
 * another one.
 */
export type Kit = Pick<typeof lit, 'adoptStyles' | 'css' | 'html' | 'nothing' | 'svg'> & {
  /** Draws again when a part has come. */
  readonly wait: (part: Promise<unknown>) => void;
};
