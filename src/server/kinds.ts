/** The kinds of text that are read. */
export const KINDS = ['json', 'json-ld', 'csv', 'html', 'markdown'] as const;
export type Kind = (typeof KINDS)[number];

/** How names of files end, and what media types are called. */
const KIND_PATTERNS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['json-ld', /[/.](?:ld\+json|jsonld)$/i],
  ['json', /[/+.]json$/i],
  ['csv', /[/.](?:[ct]sv|tab-separated-values)$/i],
  ['html', /[/.](?:x?html?|xhtml\+xml)$/i],
  ['markdown', /[/.](?:x-)?(?:md|markdown|mdown|mkd)$/i],
];

/** What a file is by its name, or an answer by its media type; nothing where that says nothing. */
export const kindOfName = (name: string): Kind | undefined =>
  KIND_PATTERNS.find(([, pattern]) => pattern.test(name))?.[0];

const LOOKS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['json', /^\s*(?:\{|\[\s*(?:[[{"\]]|$))/],
  // the line under the head of a table, a heading, the head of a page
  ['markdown', /^ {0,3}(?:\|? *:?-{3,}:? *\||#{1,6} \S)|^\s*---\r?\n/m],
  ['html', /^\s*</],
];

/** What a text looks like; what looks like nothing else is CSV. */
export const kindOfText = (text: string): Kind =>
  LOOKS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'csv';
