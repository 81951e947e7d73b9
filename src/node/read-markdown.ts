import { createHash } from 'node:crypto';
import { Marked } from 'marked';
import type { AuthorDocument } from '../input/table/author-document.js';
import { readContent, readPage } from '../input/html/read-content.js';
import { readText } from '../input/read-text.js';
import type { Comparison } from '../model/comparison/occupations.js';
import { toDocument } from '../output/document.js';
import { toMarkdown } from '../output/markdown.js';
import { footnotes } from './markdown-footnotes.js';
import { parsePage } from './parse-page.js';

/** The comment behind an article of ours: a hash of the article, and the document that it was made of. */
const DATA = /\n<!-- occupation-comparison ([\w-]{43}) (\{[^\n]*\}) -->\s*$/;
const FRONT_MATTER = /^---\r?\n[^]*?\r?\n---\r?\n/;

/**
 * Writes a comparison as Markdown that reads back exactly. Markdown has no place for codes, kinds and relations, so the
 * document goes behind the article as a comment, which no reader sees.
 */
export function toMarkdownFile(comparison: Comparison): string {
  const article = toMarkdown(comparison);
  // in a comment, "--" may not stand; in JSON, it stands in texts only
  const json = JSON.stringify(toDocument(comparison)).replace(/[<>]|-(?=-)/g, escapeSign);
  return `${article}\n<!-- occupation-comparison ${hashOf(article)} ${json} -->\n`;
}

const escapeSign = (sign: string): string => `\\u00${sign.charCodeAt(0).toString(16)}`;

/** Ends of lines are nobody's change. */
const hashOf = (article: string): string =>
  createHash('sha256').update(article.replaceAll('\r\n', '\n').trim()).digest('base64url');

/**
 * Reads an article in Markdown. Where it is ours and nobody has changed it since, its comment is what counts; else what
 * a reader sees of it.
 */
export async function readMarkdown(text: string): Promise<AuthorDocument> {
  const [comment = '', hash, json = ''] = DATA.exec(text) ?? [];
  const article = text.slice(0, text.length - comment.length);
  if (hash && hash === hashOf(article)) return readText(json, { type: 'application/json' });
  const html = new Marked(footnotes()).parse(article.replace(FRONT_MATTER, ''), { async: false, gfm: true });
  const page = parsePage(html);
  const read = page.querySelector('oc-comparison, oc-comparison-table')
    ? readPage(page)
    : readContent(page.body);
  return typeof read === 'string' ? readText(read, { type: 'application/json' }) : read;
}
