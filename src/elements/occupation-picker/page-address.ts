/** Nobody compares more at a glance. */
export const MOST_CODES = 5;
/** Name of the parameter by which a choice is shared. */
const PARAMETER = 'compare=';
/** What an address may name: it comes from anybody. */
const CODE_IN_ADDRESS = /^[\w-]{1,20}(?:\.\w{1,8})?$/;

/** The codes that the address of the page names. */
export const codesInAddress = (): readonly string[] => {
  const named = location.search
    .slice(1)
    .split('&')
    .find((each) => each.startsWith(PARAMETER));
  const codes = named?.slice(PARAMETER.length).split(/,|%2c/i) ?? [];
  return [...new Set(codes)].filter((code) => CODE_IN_ADDRESS.test(code)).slice(0, MOST_CODES);
};

/** Names codes in the address of the page, which else stays as it is; a page without an address has none to share. */
export function writeAddress(codes: readonly string[]): void {
  const others = location.search
    .slice(1)
    .split('&')
    .filter((each) => each && !each.startsWith(PARAMETER));
  const query = [...others, ...(codes.length ? [PARAMETER + codes.join()] : [])].join('&');
  try {
    history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  } catch {
    // a sandboxed page
  }
}
