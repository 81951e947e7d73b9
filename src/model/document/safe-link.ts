/**
 * Whether an address may become a link: http, https, mailto, tel or relative. It is parsed as a browser does it, so
 * that white space, control characters and capitals hide nothing.
 * @param web Only what a form can be sent to: http, https or relative.
 */
export function isSafeLink(href: string, web?: boolean): boolean {
  try {
    return (web ? /^https?:/ : /^(https?|mailto|tel):/).test(new URL(href, 'https://base.invalid').protocol);
  } catch {
    return false;
  }
}
