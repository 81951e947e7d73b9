/** What Markdown or HTML takes as markup in the middle of a line; GitHub reads `@name` and `~` too. */
const MARKUP = /[\\`*_{}[\]<>|~&#@]/g;
/** What GitHub makes a link of, although nobody asked for one. */
const ADDRESS = /:(?=\/\/)|(?<=www)\./gi;
/** What makes a line a list, a heading or a rule. */
const BEGINNING = /^(\d*)([-+=.)])/;

/** Text within a line of Markdown, as it is; what stands before and behind it is kept apart. */
export const escapePart = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(MARKUP, '\\$&').replace(ADDRESS, '\\$&');

/** Text of an author in a line of Markdown: in one piece, and as it is. */
export const escapeText = (text: string): string => escapePart(text).trim();

/** A line that has been escaped, so that its beginning makes nothing else of it. */
export const asBlock = (line: string): string => line.trim().replace(BEGINNING, '$1\\$2');

/** A link; addresses are legal in the model, and here nothing in them ends the link. */
export const link = (text: string, href: string): string =>
  `[${escapeText(text)}](${href
    .replace(/[\s<>()\\|"'`]/g, (sign) => encodeURIComponent(sign).replace(/[()']/g, hexOf))
    .replaceAll('&', '&amp;')})`;

const hexOf = (sign: string): string => `%${sign.charCodeAt(0).toString(16)}`;
