import type * as lit from 'lit';

/**
 * What parts that are loaded later draw with: the Lit of the element that loads them, so that none of them carries
 * another one.
 */
export type Kit = Pick<typeof lit, 'adoptStyles' | 'css' | 'html' | 'nothing' | 'svg'> & {
  /** Loads a part, and draws again when it has come; tells by its name that it didn't. */
  readonly wait: (load: () => Promise<unknown>, name: string) => unknown;
};
