import { isSafeLink } from '../model/document/safe-link.js';
import type { Note } from '../model/table/footnote-marks.js';
import type { Line, Piece, PlainBlock } from './blocks-of-article.js';

/** Text and elements in HTML: all text of authors is text, and only safe addresses become links. */

export const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML has it, in an element or in an attribute in quotes. */
export const escape = (text: string, signs = /[&<>"']/g): string =>
  text.replace(signs, (sign) => ESCAPES[sign]!);

/** Text in one line, so that no line of it looks like anything else; HTML has no way to write the sign 0. */
export const textHtml = (text: string): string =>
  UNUSUAL.test(text) ? escape(text.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd')) : text;

/** What most texts have nothing of: signs that are escaped, and white space other than single spaces. */
const UNUSUAL = /[&<>"'\0]|[^\S ]| {2}/;

/** What is in another language runs as its own letters do. */
export const langHtml = (lang: string | undefined): string =>
  lang === undefined ? '' : `lang="${escape(lang)}" dir="auto"`;

export const qualifierHtml = (text: string): string => ` ${element('small', `(${textHtml(text)})`)}`;

export const markHtml = ({ mark }: Note): string => element('sup', textHtml(mark));

/** Several are divided, since three stars are a mark of their own. */
export const marksHtml = (marks: readonly Note[]): string => marks.map(markHtml).join(', ');

export const lineHtml = (line: Line): string => line.map(pieceHtml).join('');

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return textHtml(piece);
  const { name, href, lang, paid } = piece;
  // inside the link: it is part of what the link is called
  const label = paid ? `${element('strong', textHtml(paid))} ` : '';
  const text = label + textHtml(name);
  if (!href || !isSafeLink(href)) return lang ? element('span', text, langHtml(lang)) : text;
  return element('a', text, `href="${escape(href)}"${paid ? ' rel="sponsored nofollow noopener"' : ''}`);
}

/** @param above How many ranks of headings stand above. */
export function blockHtml(block: PlainBlock, above: number): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.rank + above}`, textHtml(block.text));
    case 'paragraph':
      return element('p', lineHtml(block.line), block.isSource ? 'class="oc-source"' : langHtml(block.lang));
    case 'list':
      return element(
        'ul',
        block.items.map((item) => `\n${element('li', lineHtml(item))}`).join('') + '\n',
        langHtml(block.lang),
      );
  }
}
