/** What Markdown or HTML takes as markup in the middle of a line; GitHub reads `@name` and `~` too. */
const MARKUP = /[\\`*_{}[\]<>|~&#@]/g;
/** What GitHub makes a link of, although nobody asked for one. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;
/** What makes a line a list, a heading or a rule. */
const BEGINNING = /^(\d*)([-+=.)])/;

/** Text of an author in a line of Markdown: in one piece, and as it is. */
export const escapeText = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&').replace(ADDRESS, '\\$&');

/** Text of an author that begins a line. */
export const escapeBlock = (text: string): string => escapeText(text).replace(BEGINNING, '$1\\$2');

/** A link; addresses are legal in the model, and here nothing in them ends the link. */
export const link = (text: string, href: string): string =>
  `[${escapeText(text)}](${href
    .replace(/[\s<>()\\|"'`]/g, (sign) => encodeURIComponent(sign).replace(/[()']/g, hexOf))
    .replaceAll('&', '&amp;')})`;

const hexOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;
