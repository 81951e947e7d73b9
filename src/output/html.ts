import type { Comparison } from '../model/comparison/occupations.js';
import { remarksOn } from '../model/compare/describe-difference.js';
import { formatDay } from '../model/figure/format.js';
import type { Language } from '../model/figure/format.js';
import { isSafeLink } from '../model/document/safe-link.js';
import type { Note } from '../model/table/footnote-marks.js';
import { titleOf } from '../model/comparison/article-title.js';
import { summarise } from '../model/compare/summarise.js';
import { orientationOf } from '../model/table/orientation.js';
import { tableOf } from '../model/table/table.js';
import type { Cell, Header, Orientation, Table } from '../model/table/table.js';
import { english } from '../model/words/english.js';
import type { Words } from '../model/words/english.js';
import { sectionBlocks, sectionsAfter, sourceLine } from './article.js';
import type { Manner } from './article.js';
import { heading, paragraphs } from './blocks-of-article.js';
import type { Block, Line, Piece } from './blocks-of-article.js';
import { toDocument } from './document.js';
import { jsonLdScript } from './json-ld.js';
import { keepNothing } from './keep.js';
import type { Keep } from './keep.js';
import type { LayOut } from './table-patterns.js';

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
  /** Lays out the table. Default: `tableOf()`. */
  readonly layOut?: LayOut | undefined;
  /** Keeps what is written of an occupation, for comparisons of one place in one language. Default: nothing is kept. */
  readonly keep?: Keep | undefined;
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
    layOut = tableOf,
    keep,
    tag = ARTICLE,
  }: HtmlOptions = {},
): string {
  const drawing: Drawing = { language, layOut, keep, relatedHref: attributes.get('related-href') };
  const lines = isBlank(comparison)
    ? []
    : tag === ARTICLE
      ? articleLines(comparison, summary, drawing)
      : sectionLines(tag, comparison, drawing);
  if (!lines.length) return '';
  const all = new Map([
    ['lang', language.locale],
    ...(summary.length && tag === ARTICLE ? [['summary', ''] as const] : []),
    ...attributes,
  ]);
  const written = [...all].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  written.push(`occupations='${dataText}'`);
  return [
    `<${tag} ${written.join(' ')}>`,
    ...lines,
    `</${tag}>`,
    ...(hasJsonLd ? [jsonLdScript(comparison)] : []),
    '',
  ].join('\n');
}

type Drawing = Required<Pick<HtmlOptions, 'language' | 'layOut'>> &
  Pick<HtmlOptions, 'keep'> &
  Pick<Manner, 'relatedHref'>;

const ARTICLE = 'oc-comparison';

/** What an element other than the article shows; charts stand for the figures of a table. */
function sectionLines(
  tag: string,
  comparison: Comparison,
  { language, layOut, relatedHref }: Drawing,
): readonly string[] {
  const manner: Manner = { language, sayDay: (day) => formatDay(day, language), relatedHref };
  const blocks = sectionBlocks[tag];
  if (blocks) return blocks(comparison, manner).map((block) => blockHtml(block, 0));
  const table = plainTableOf(comparison, language, layOut);
  return table ? tableLines(table, manner) : [];
}

function articleLines(
  comparison: Comparison,
  summary: readonly string[],
  { language, layOut, keep = keepNothing, relatedHref }: Drawing,
): readonly string[] {
  const { introduction, notes } = comparison;
  const title = titleOf(comparison, language);
  const manner: Manner = { language, sayDay: (day) => formatDay(day, language), keep, relatedHref };
  // as in the element: what has a title has its sections below it
  const above = title ? 1 : 0;
  const write = (block: Block) => blockHtml(block, above);
  const draw = (blocks: readonly Block[]) => blocks.map((block) => keep(`html ${above}`, block, write));
  const said: readonly Block[] = summary.length ? [{ kind: 'derived', blocks: paragraphs(summary) }] : [];
  const table = plainTableOf(comparison, language, layOut);
  const cited = table?.notes.map((note) => note.cited) ?? [];
  return [
    ...draw([...(title ? [heading(1, title)] : []), ...paragraphs(introduction), ...said]),
    // the notes stay beside the table: who finds it without the element reads them there
    ...(table ? tableLines(table, manner) : []),
    ...draw([...paragraphs(notes), ...sectionsAfter(comparison, manner, cited, true)]),
  ];
}

function blockHtml(block: Block, above: number): string {
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
    case 'derived':
      // what reads the article leaves out what has this class
      return [
        '<div class="oc-summary">',
        ...block.blocks.map((each) => blockHtml(each, above)),
        '</div>',
      ].join('\n');
  }
}

/** What is in another language runs as its own letters do. */
const langHtml = (lang: string | undefined): string =>
  lang === undefined ? '' : `lang="${escape(lang)}" dir="auto"`;

/** The table as the element lays it out; nothing of nobody. */
function plainTableOf(
  comparison: Comparison,
  language: Language<Words>,
  layOut: LayOut,
): (Table & { readonly orientation: Orientation }) | undefined {
  if (!comparison.occupations.length) return undefined;
  const orientation = orientationOf(comparison);
  const options = { orientation, markStyle: 'stars', language, isGrouped: true } as const;
  const table = layOut(comparison, { ...options, remarksOn: (line) => remarksOn(line, language) });
  return { ...table, orientation };
}

function tableLines(table: Table & { readonly orientation: Orientation }, manner: Manner): readonly string[] {
  const { caption, rows, notes, groups, orientation } = table;
  const { keep = keepNothing } = manner;
  const bodies = orientation === 'columns' && groups.length ? groupsOf(table) : [{ rows }];
  return [
    '<table class="oc-comparison-table">',
    element('caption', textHtml(caption)),
    '<thead>',
    ...headLines(table, manner),
    '</thead>',
    ...bodies.flatMap((body) => [
      '<tbody>',
      ...('header' in body ? [groupHtml(body.header, table, manner)] : []),
      ...body.rows.map(({ header, cells }) =>
        rowHtml([
          keep('row', header, () => headerHtml(header, 'scope="row"', manner)),
          ...cells.map(cellHtml),
        ]),
      ),
      '</tbody>',
    ]),
    '</table>',
    ...notes.map((note) => noteHtml(note, manner)),
  ];
}

/** The rows under each head. */
function groupsOf({ groups, rows }: Table) {
  let end = 0;
  return groups.map(({ header, count }) => ({ header, rows: rows.slice(end, (end += count)) }));
}

const groupHtml = (header: Header, { columns }: Table, { language }: Manner): string =>
  rowHtml([headerHtml(header, `scope="rowgroup" colspan="${columns.length + 1}"`, { language })]);

/** Names of columns; where occupations are rows, the heads of groups above them. */
function headLines(
  { corner, columns, groups, orientation }: Table & { readonly orientation: Orientation },
  manner: Manner,
): readonly string[] {
  const isGrouped = orientation === 'rows' && groups.length > 0;
  const span = isGrouped ? 'rowspan="2"' : '';
  const first = corner
    ? element('th', textHtml(corner), ['scope="col"', span].filter(Boolean).join(' '))
    : element('td', '', span);
  const heads = columns.map((column) => headerHtml(column, 'scope="col"', manner));
  if (!isGrouped) return [rowHtml([first, ...heads])];
  const above = groups.map(({ header, count }) =>
    headerHtml(header, `scope="colgroup" colspan="${count}"`, manner),
  );
  return [rowHtml([first, ...above]), rowHtml(heads)];
}

/** Cells are divided by a space, so that tools which take the text alone don't run them together. */
const rowHtml = (cells: readonly string[]): string => element('tr', cells.join(' '));

function headerHtml(
  { text, details, marks }: Header,
  scope: string,
  { language }: Pick<Manner, 'language'>,
): string {
  const qualifiers = details.length ? qualifierHtml(details.join(language.words.separator)) : '';
  return element('th', element('bdi', textHtml(text)) + qualifiers + marksHtml(marks), scope);
}

function cellHtml({ text, machineValue, details, marks }: Cell): string {
  const figure = textHtml(text);
  // minifiers take white space after <data> away, which they don't take for a word, and none after <bdi>
  const said = element(
    'bdi',
    machineValue === undefined ? figure : element('data', figure, `value="${machineValue}"`),
  );
  // each for itself: so they are read back
  return element('td', said + marksHtml(marks) + details.map(qualifierHtml).join(''));
}

const qualifierHtml = (text: string): string => ` ${element('small', `(${textHtml(text)})`)}`;

const markHtml = ({ mark }: Note): string => element('sup', textHtml(mark));

/** Several are divided, since three stars are a mark of their own. */
const marksHtml = (marks: readonly Note[]): string => marks.map(markHtml).join(', ');

/** A paragraph that begins with its mark is known as a note in every language. */
function noteHtml(note: Note, manner: Manner): string {
  const { cited } = note;
  const line = typeof cited === 'string' ? [cited] : sourceLine(cited, manner);
  return element('p', `${markHtml(note)} ${lineHtml(line)}`);
}

const lineHtml = (line: Line): string => line.map(pieceHtml).join('');

function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return textHtml(piece);
  const { name, href, lang, paid } = piece;
  // inside the link: it is part of what the link is called
  const label = paid ? `${element('strong', textHtml(paid))} ` : '';
  const text = label + textHtml(name);
  if (!href || !isSafeLink(href)) return lang ? element('span', text, langHtml(lang)) : text;
  return element('a', text, `href="${escape(href)}"${paid ? ' rel="sponsored nofollow noopener"' : ''}`);
}

const element = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string, signs = /[&<>"']/g): string => text.replace(signs, (sign) => ESCAPES[sign]!);

/** Text in one line, so that no line of it looks like anything else; HTML has no way to write the sign 0. */
const textHtml = (text: string): string =>
  UNUSUAL.test(text) ? escape(text.replace(/\s+/g, ' ').replaceAll('\0', '\ufffd')) : text;

/** What most texts have nothing of: signs that are escaped, and white space other than single spaces. */
const UNUSUAL = /[&<>"'\0]|[^\S ]| {2}/;
