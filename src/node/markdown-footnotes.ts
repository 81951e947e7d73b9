import type { MarkedExtension, Tokens } from 'marked';

/** "[^1]: Payscale", with what is indented below it. */
const DEFINITION =
  /^ {0,3}\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?! {0,3}\[\^)(?: {2,}|\t)?\S[^\n]*|\n+(?: {4}|\t)[^\n]*)*)(?:\n+|$)/;
/** Where a definition may begin within a paragraph. */
const START = /(?<=\n) {0,3}\[\^[^\]\s]+\]:/;
const REFERENCE = /^\[\^([^\]\s]+)\]/;

/**
 * Footnotes as GitHub and Pandoc write them, for one text: `[^1]` becomes a link above the line, and `[^1]: …` what it
 * leads to, where it stands. A reference without a definition is text.
 */
export function footnotes(): MarkedExtension {
  const defined = new Set<string>();
  const numbers = new Map<string, number>();
  return {
    extensions: [
      {
        name: 'footnote',
        level: 'block',
        start: (text) => START.exec(text)?.index,
        tokenizer(text) {
          const [raw, label = '', body = ''] = DEFINITION.exec(text) ?? [];
          if (raw === undefined) return undefined;
          defined.add(label);
          const tokens = this.lexer.blockTokens(body.replace(/^(?: {4}|\t)/gm, ''), []);
          return { type: 'footnote', raw, label, tokens };
        },
        renderer(token) {
          return `<div id="${idOf(token)}">${this.parser.parse(token.tokens ?? [])}</div>\n`;
        },
      },
      {
        name: 'footnoteReference',
        level: 'inline',
        start: (text) => text.indexOf('[^'),
        tokenizer(text) {
          const [raw, label = ''] = REFERENCE.exec(text) ?? [];
          // the definitions of the whole text are known before any of its lines is read
          return raw && defined.has(label) ? { type: 'footnoteReference', raw, label } : undefined;
        },
        renderer(token) {
          const number = numbers.get(labelOf(token)) ?? numbers.size + 1;
          numbers.set(labelOf(token), number);
          return `<sup><a href="#${idOf(token)}">${number}</a></sup>`;
        },
      },
    ],
  };
}

const labelOf = ({ label }: Tokens.Generic): string => String(label);

const idOf = (token: Tokens.Generic): string => `fn-${encodeURIComponent(labelOf(token))}`;
