const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];
const BASE = 'https://base.invalid/';

/**
 * Whether an address may become a link. It is parsed as a browser does it, so that white space, control characters
 * and capitals hide nothing. Relative addresses are fine.
 */
export function isSafeLink(href: string, schemes: readonly string[] = SCHEMES): boolean {
  try {
    return schemes.includes(new URL(href, BASE).protocol);
  } catch {
    return false;
  }
}

/** Whether a form may be sent to an address: by http or https only. */
export const isSafeAction = (href: string): boolean => isSafeLink(href, SCHEMES.slice(0, 2));
