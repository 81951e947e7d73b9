import type { Comparison } from '../model/comparison/occupations.js';
import { summarise } from '../model/compare/summarise.js';
import type { Language } from '../model/figure/format.js';
import { english } from '../model/words/english.js';
import type { Words } from '../model/words/english.js';
import { toDocument } from './document.js';
import { articlePieces, sectionPieces } from './html-article.js';
import { fillPieces } from './html-pieces.js';
import type { HtmlPiece } from './html-pieces.js';
import { escape } from './html-text.js';
import { jsonLdScript } from './json-ld.js';

export interface HtmlOptions {
  /** Words, and the way of writing numbers and days. Default: English. */
  readonly language?: Language<Words> | undefined;
  /** Whether schema.org's words for it follow, for search engines. Default: false. */
  readonly hasJsonLd?: boolean | undefined;
  /** Further attributes of the element by their names, which are written as they are; values are text. */
  readonly attributes?: ReadonlyMap<string, string> | undefined;
  /** What `summarise()` says of the comparison, and `attributeText()`, for those who know it already. */
  readonly summary?: readonly string[] | undefined;
  readonly dataText?: string | undefined;
  /** The pieces of the article, for those who know them already. */
  readonly pieces?: readonly HtmlPiece[] | undefined;
  /** Tag of the element that is written, with what it shows in it. Default: the whole article. */
  readonly tag?: string | undefined;
}

/** Whether there is nothing in a comparison to show. */
export const isBlank = ({ occupations, schools, sources }: Comparison): boolean =>
  !occupations.length && !schools && !sources.length;

/** The comparison as JSON, as the attribute `occupations` has it. */
export const documentText = (comparison: Comparison): string => JSON.stringify(toDocument(comparison));

/** The same as it stands in an attribute in single quotes. */
export const attributeText = (comparison: Comparison): string => escape(documentText(comparison), /[&<>']/g);

/**
 * Writes a comparison as HTML for a page: an `<oc-comparison>` with its data in the attribute `occupations`, and in it
 * the article that the element draws, in plain HTML, for readers without script, crawlers and feed readers. The
 * attribute reads back exactly; where a publishing system takes the element away, the table is one that `enhance()`
 * knows, and its text is read.
 *
 * All text of authors is text, and only safe addresses become links. There is no blank line and no `id` in it. Nothing
 * of a comparison without anything in it.
 */
export function toHtml(
  comparison: Comparison,
  {
    language = { locale: 'en', words: english },
    hasJsonLd = false,
    attributes = new Map(),
    summary = summarise(comparison, language),
    dataText = attributeText(comparison),
    pieces,
    tag = ARTICLE,
  }: HtmlOptions = {},
): string {
  if (isBlank(comparison)) return '';
  const manner = { language, relatedHref: attributes.get('related-href') };
  const isArticle = tag === ARTICLE;
  const content =
    pieces ??
    (isArticle
      ? articlePieces({ comparison, summary }, manner)
      : sectionPieces(tag, { comparison, summary }, manner));
  if (!content.length) return '';
  const all = new Map([
    ['lang', language.locale],
    ...(summary.length && isArticle ? [['summary', ''] as const] : []),
    ...attributes,
  ]);
  const written = [...all].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  written.push(`occupations='${dataText}'`);
  return [
    `<${tag} ${written.join(' ')}>`,
    fillPieces(content, { comparison, summary }),
    `</${tag}>`,
    ...(hasJsonLd ? [jsonLdScript(comparison)] : []),
    '',
  ].join('\n');
}

const ARTICLE = 'oc-comparison';
