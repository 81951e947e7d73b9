import type { Comparison } from '../model/comparison/occupations.js';
import { summarise } from '../model/compare/summarise.js';
import type { Language } from '../model/figure/format.js';
import { english } from '../model/words/english.js';
import type { Words } from '../model/words/english.js';
import { toDocument } from './document.js';
import { articlePieces, sectionPieces } from './html-article.js';
import { fillPieces, joinLines, ofAll } from './html-pieces.js';
import type { HtmlLine, HtmlPiece } from './html-pieces.js';
import { escape } from './html-text.js';
import { jsonLdScript } from './json-ld.js';

export interface HtmlOptions {
  /** Words, and the way of writing numbers and days. Default: English. */
  readonly language?: Language<Words> | undefined;
  /** Whether schema.org's words for it follow, for search engines. Default: false. */
  readonly hasJsonLd?: boolean | undefined;
  /** Further attributes of the element by their names, which are written as they are; values are text. */
  readonly attributes?: ReadonlyMap<string, string> | undefined;
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
    tag = ARTICLE,
  }: HtmlOptions = {},
): string {
  if (isBlank(comparison)) return '';
  const manner = { language, relatedHref: attributes.get('related-href') };
  const isArticle = tag === ARTICLE;
  const summary = isArticle ? summarise(comparison, language) : [];
  const written = { comparison, summary };
  const content = isArticle ? articlePieces(written, manner) : sectionPieces(tag, written, manner);
  if (!content.length) return '';
  const { locale } = language;
  const around = { tag, locale, attributes, hasSummary: summary.length > 0, hasJsonLd };
  return fillPieces(elementPieces(content, [attributeText(comparison)], around), written);
}

/** What stands around the content of an element. */
export interface Around extends Required<Pick<HtmlOptions, 'attributes' | 'hasJsonLd'>> {
  readonly locale: string;
  readonly hasSummary: boolean;
  readonly tag?: string | undefined;
}

/** The element, its content in it. @param data What `attributeText()` says of the comparison, or gaps for it. */
export function elementPieces(
  content: readonly HtmlPiece[],
  data: HtmlLine,
  { tag = ARTICLE, locale, attributes = new Map(), hasSummary, hasJsonLd }: Around,
): readonly HtmlPiece[] {
  const all = new Map([['lang', locale], ...(hasSummary ? [['summary', ''] as const] : []), ...attributes]);
  const written = [...all].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  return joinLines([
    [`<${tag} ${written.join(' ')} occupations='`, ...data, `'>`],
    content,
    [`</${tag}>`],
    ...(hasJsonLd ? [[ofAll(({ comparison }) => jsonLdScript(comparison))]] : []),
    [''],
  ]);
}

const ARTICLE = 'oc-comparison';
