import { wordsFor } from '../../elements/shared/languages.js';
import {
  documentOf,
  occupationOf,
  parentOf,
  withWording,
  wordingIn,
} from '../../input/dataset/dataset-files.js';
import { readDocument } from '../../input/read-document.js';
import { summaryOf } from '../../model/compare/summary.js';
import type { Comparison, Occupation } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import { fill } from '../../model/words/fill.js';
import type { Words } from '../../model/words/english.js';
import { attributeText, elementPieces } from '../../output/html.js';
import { ofOne } from '../../output/html-pieces.js';
import type { HtmlLine, HtmlPiece, Summarised } from '../../output/html-pieces.js';
import { escape } from '../../output/html-text.js';
import { articlePatterns } from '../../output/article-patterns.js';
import type { ArticlePattern } from '../../output/article-patterns.js';
import { keepAll } from '../../output/keep.js';
import { PageBytes } from './page-bytes.js';
import type { BytePiece, PagePiece } from './page-bytes.js';
import { fillTemplate, gapHtml, templateOf } from './page-template.js';
import type { PageContent, Template } from './page-template.js';
import { openFiles, parseJson } from './pages-plan.js';
import type { PagesOptions } from './pages-plan.js';

/** Makes pages, each as bytes of UTF-8 that hold until the next one is made. */
export interface PageMaker {
  /** The page of two occupations. */
  readonly pair: (a: string, b: string) => Uint8Array;
  /** The page with the links to all pairs of an occupation. */
  readonly occupation: (code: string) => Uint8Array;
  /** The page with the links to all occupations. */
  readonly start: () => Uint8Array;
}

/** What fills the gaps of the page of a pair. */
type PairPage = Summarised & Omit<PageContent, 'content'>;

/** How many related pairs are linked from each side of a page. */
const RELATED_PAGES = 3;

/** Path of the page of two codes from the root of the site: the earlier code is the folder. */
export const pathOf = (a: string, b: string): string => (a < b ? `${a}/${b}.html` : `${b}/${a}.html`);

/** Reads the data set once, and makes pages of it. */
export async function pageMaker(options: PagesOptions): Promise<PageMaker> {
  const { codes, locale } = options;
  const language: Language<Words> = { locale, words: await wordsFor(locale) };
  const files = openFiles(options.dataset);
  const wording = wordingIn(files.index);
  const records = codes.map((code) => {
    const record = occupationOf(code, parseJson(files.recordOf(code) ?? ''))!;
    const written = wording && parseJson(files.wordingOf(code) ?? '');
    return wording ? withWording(record, written, wording) : record;
  });
  const { comparison: all } = readDocument(documentOf(files.index, records), undefined, locale);
  const byCode = new Map(codes.map((code, at) => [code, all.occupations[at]!]));
  const { name } = files.index;
  const site = new Site(options, language, all, byCode);
  return {
    pair: (a, b) => site.pair(a, b),
    occupation: (code) => site.occupation(code),
    start: () => site.start(typeof name === 'string' ? name : ''),
  };
}

/** What the pages of a site share. */
class Site {
  readonly #template: Template;
  readonly #data: HtmlLine;
  readonly #list: Intl.ListFormat;
  readonly #patternOf: (comparison: Comparison) => ArticlePattern<readonly BytePiece<PairPage>[]>;
  readonly #bytes = new PageBytes<PairPage>();
  readonly #keep = keepAll();

  constructor(
    readonly options: PagesOptions,
    readonly language: Language<Words>,
    readonly all: Comparison,
    readonly byCode: ReadonlyMap<string, Occupation>,
  ) {
    this.#list = new Intl.ListFormat(language.locale);
    const manner = { language, relatedHref: options.relatedHref || undefined };
    this.#patternOf = articlePatterns(manner, (article, hasSummary) =>
      this.#bytes.prepare(this.#around(article, hasSummary)),
    );
    this.#template = templateOf(options.template, options.templateFile);
    this.#data = dataGaps(all);
  }

  pair(a: string, b: string): Uint8Array {
    const comparison = { ...this.all, occupations: [this.byCode.get(a)!, this.byCode.get(b)!] };
    const { heads, madeOf } = this.#patternOf(comparison);
    const summary = summaryOf(comparison, undefined, 'own', this.language, heads);
    const title = this.#titleOf(a, b);
    const related = this.#relatedTo(a, b);
    const page = this.#page(pathOf(a, b), { title, description: summary[0] ?? title, related });
    const written = { comparison, summary };
    return this.#bytes.write(madeOf(written), { ...page, ...written });
  }

  /** The pieces of a page, around those of its article. */
  #around(content: readonly HtmlPiece[], hasSummary: boolean): readonly PagePiece<PairPage>[] {
    const { hasJsonLd, locale, relatedHref } = this.options;
    const attributes = new Map(relatedHref ? [['related-href', relatedHref]] : []);
    const element = elementPieces(content, this.#data, { locale, attributes, hasSummary, hasJsonLd });
    return this.#template.flatMap((piece): PagePiece<PairPage> | readonly PagePiece<PairPage>[] => {
      if (typeof piece === 'string') return piece;
      const { gap } = piece;
      return gap === 'content' ? element : { write: (page: PairPage) => gapHtml(gap, page) };
    });
  }

  occupation(code: string): Uint8Array {
    const { name } = this.byCode.get(code)!;
    const links = this.options.codes
      .filter((other) => other !== code)
      .map((other) => linkTo(`../${pathOf(code, other)}`, this.byCode.get(other)!.name));
    const content = `<h1>${escape(name)}</h1>\n${htmlList(links)}`;
    return this.#filled(`${code}/`, name, content);
  }

  start(title: string): Uint8Array {
    const links = this.options.codes.map((code) => linkTo(`${code}/`, this.byCode.get(code)!.name));
    const content = `<h1>${escape(title)}</h1>\n${htmlList(links)}`;
    return this.#filled('', title, content);
  }

  #filled(path: string, title: string, content: string): Uint8Array {
    const page = this.#page(path, { title, description: title, related: '' });
    return Buffer.from(fillTemplate(this.#template, { ...page, content }));
  }

  #titleOf(a: string, b: string): string {
    const names = [a, b].map((code) => this.byCode.get(code)!.name);
    return fill(this.language.words.caption, { names: this.#list.format(names) });
  }

  /** Other pairs of either occupation, with what is related to it. */
  #relatedTo(a: string, b: string): string {
    const links = [a, b].flatMap((code) =>
      this.#keep('links', this.byCode.get(code)!, (occupation) => this.#linksOf(code, occupation))
        .filter(({ other }) => other !== a && other !== b)
        .slice(0, RELATED_PAGES)
        .map(({ link }) => link),
    );
    if (!links.length) return '';
    return `<nav aria-label="${escape(this.language.words.related)}">\n${htmlList(links)}\n</nav>`;
  }

  /** Links to the pairs of an occupation with those that are related to it; one more than are shown. */
  #linksOf(
    code: string,
    { related }: Occupation,
  ): readonly { readonly other: string; readonly link: string }[] {
    const others = related.flatMap((career) => codeOf(career) ?? []);
    return [...new Set(others.map(parentOf))]
      .filter((other) => this.byCode.has(other) && other !== code)
      .slice(0, RELATED_PAGES + 1)
      .map((other) => ({
        other,
        link: linkTo(`../${pathOf(code, other)}`, this.#titleOf(...inCodeOrder(code, other))),
      }));
  }

  /** What fills the gaps beside the content. */
  #page(
    path: string,
    said: Pick<PageContent, 'title' | 'description' | 'related'>,
  ): Omit<PageContent, 'content'> {
    const { baseUrl, locale } = this.options;
    const canonical = baseUrl && baseUrl + path;
    const head = [
      `<title>${escape(said.title)}</title>`,
      `<meta name="description" content="${escape(said.description)}">`,
      ...(canonical ? [`<link rel="canonical" href="${escape(canonical)}">`] : []),
    ].join('\n');
    const dir = /^(?:ar|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(locale) ? 'rtl' : 'ltr';
    return { ...said, lang: locale, dir, canonical, head };
  }
}

/** The attribute `occupations` of two, the larger half of a page: each has the same share of it in all of its pairs. */
function dataGaps(all: Comparison): HtmlLine {
  const [before = '', after = ''] = attributeText({ ...all, occupations: [] }).split(EMPTY_LIST);
  const share = (occupation: Occupation): string => {
    const alone = attributeText({ ...all, occupations: [occupation] });
    return alone.slice(before.length + 1, alone.length - after.length - 1);
  };
  return [`${before}[`, ofOne(0, 'data', share), ',', ofOne(1, 'data', share), `]${after}`];
}

/** How the document of no occupation begins its list. */
const EMPTY_LIST = /(?<="occupations":)\[\]/;

const codeOf = (career: object): string | undefined =>
  'code' in career && typeof career.code === 'string' ? career.code : undefined;

const inCodeOrder = (a: string, b: string): [string, string] => (a < b ? [a, b] : [b, a]);

const linkTo = (href: string, text: string): string => `<a href="${escape(href)}">${escape(text)}</a>`;

const htmlList = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
