/** HTML from data, for servers and builds. Importing this defines nothing; rendering with a shadow root does, in Node. */
import { html } from 'lit';
import { OcComparison } from './elements/comparison/comparison.js';
import { OcComparisonTable } from './elements/comparison-table/comparison-table.js';
import { OcGrowthChart } from './elements/growth-chart/growth-chart.js';
import { OcPayChart } from './elements/pay-chart/pay-chart.js';
import { OcRelatedCareers } from './elements/related-careers/related-careers.js';
import { OcResponsibilityList } from './elements/responsibility-list/responsibility-list.js';
import { OcSchoolFinder } from './elements/school-finder/school-finder.js';
import { OcSchoolList } from './elements/school-list/school-list.js';
import { OcSourceList } from './elements/source-list/source-list.js';
import { explain } from './input/messages/explain.js';
import { readAuthorDocument } from './input/author-document-to-comparison.js';
import * as figures from './input/figure/text-reader.js';
import { readDocument } from './input/read-document.js';
import type { Reading } from './input/read-document.js';
import { chartDrawing } from './elements/chart/draw-chart.js';
import { OcChart } from './elements/chart/oc-chart.js';
import { wantsTools } from './elements/comparison-table/wants-tools.js';
import { markOf, sizeOf } from './elements/comparison/drawn-mark.js';
import { DRAWN } from './elements/shared/controllers/server-markup.js';
import { loadForServer } from './elements/shared/load-for-server.js';
import { valueOf } from './sources/read-given.js';
import { wordsFor } from './elements/shared/languages.js';
import { EMPTY } from './model/comparison/occupations.js';
import type { Comparison } from './model/comparison/occupations.js';
import { isMixed } from './model/comparison/mixed-rows.js';
import { localeOf } from './model/figure/format.js';
import type { Fault, Problem } from './model/document/problems.js';
import { patternFaults } from './model/document/related-link.js';
import type { ComparisonData, OccupationData } from './model/document/schema.js';
import { documentText, isBlank, toHtml } from './output/html.js';
import { jsonLdScript } from './output/json-ld.js';

/** How the article stands in the HTML. */
export type RenderForm = 'static' | 'shadow';

/** The elements that can be rendered, by their tags. */
const ELEMENTS = {
  'oc-comparison': OcComparison,
  'oc-comparison-table': OcComparisonTable,
  'oc-growth-chart': OcGrowthChart,
  'oc-pay-chart': OcPayChart,
  'oc-related-careers': OcRelatedCareers,
  'oc-responsibility-list': OcResponsibilityList,
  'oc-school-finder': OcSchoolFinder,
  'oc-school-list': OcSchoolList,
  'oc-source-list': OcSourceList,
};

/** Tag of an element that can be rendered. */
export type RenderedElement = keyof typeof ELEMENTS;

/** What is rendered, and how. */
export interface RenderOptions {
  /**
   * The element: the whole article, or one of those that it is made of. As static HTML, a chart is the table of the
   * figures. What is no tag of these is the article, and is reported.
   * @default 'oc-comparison'
   */
  readonly element?: RenderedElement | undefined;
  /**
   * `static`: the article as plain HTML inside the element, for crawlers, feeds, readers without script, and publishing
   * systems that take unknown elements away. `shadow`: as the element draws it, with its styles, in a declarative shadow
   * root; browsers show it before any script has come. It needs `@lit-labs/ssr`, to be installed beside this package.
   * @default 'static'
   */
  readonly form?: RenderForm | undefined;
  /** Language of words, numbers and days, and of figures that are given as text. Default: English. */
  readonly lang?: string | undefined;
  /** Whether schema.org's words for it follow, for search engines. Default: false. */
  readonly hasJsonLd?: boolean | undefined;
  /**
   * Attributes of the element, and `id`, `class`, `dir`, `data-…`: `{ sections: 'title table', differences: true }`.
   * `true` writes the bare attribute, `false` none. What the element doesn't know is left out and reported; the data, its
   * sources and the language have options of their own.
   */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
}

/** Occupations of a data set by their codes, in place of data. In Node only: it reads from a disk. */
export interface CodesData {
  /** Codes of the SOC or O*NET-SOC, as a list or divided by spaces, commas or semicolons. */
  readonly codes: string | readonly string[];
  /** Folder or address of the data set. Default: the one in the package. */
  readonly dataset?: string | undefined;
  /** Name or code of the place that wages are to be of. Default: that of the data set. */
  readonly place?: string | undefined;
}

/** What rendering gives. */
export interface Rendered {
  /** The element and what is in it; empty where the data has nothing to show. */
  readonly html: string;
  /** What was wrong with the data and the options, as the element would tell it. */
  readonly problems: readonly Problem[];
}

/**
 * Renders a comparison as HTML, with its data in the attribute `occupations`, so that the element takes over where its
 * script comes. Total: what is bad of the data is left out and reported, and what is good is written.
 * @param data The array of occupations, the whole document, either as JSON text, a comparison read before, or codes of
 * a data set.
 * @returns The element with the article in it, and what was wrong.
 * @throws Only where the form `shadow` is asked for and `@lit-labs/ssr` isn't installed: faulty data, options and data
 * sets are reported in `problems`.
 * @example
 * const { html, problems } = await render({ codes: '13-1082 11-2011' });
 */
export async function render(
  data: ComparisonData | readonly OccupationData[] | Comparison | CodesData | string | null | undefined,
  {
    element = ARTICLE,
    form = 'static',
    lang = 'en',
    hasJsonLd = false,
    attributes: given = {},
  }: RenderOptions = {},
): Promise<Rendered> {
  const locale = localeOf(lang);
  const isKnown = Object.hasOwn(ELEMENTS, element);
  const tag = isKnown ? element : ARTICLE;
  const { comparison, faults } = isCodes(data) ? await readByCodes(data, locale) : read(data, locale);
  const { attributes, unknown } = attributesOf(given, tag);
  const words = await wordsFor(locale);
  const html =
    form === 'shadow'
      ? await shadowHtml(comparison, { tag, locale, attributes, hasJsonLd })
      : toHtml(comparison, { language: { locale, words }, hasJsonLd, attributes, tag });
  const wrong = patternFaults(attributes.get('related-href'));
  const strange: readonly Fault[] = isKnown
    ? []
    : [{ code: 'bad-option', path: 'element', found: element, wanted: Object.keys(ELEMENTS) }];
  return { html, problems: explain([...faults, ...unknown, ...wrong, ...strange]) };
}

const ARTICLE: RenderedElement = 'oc-comparison';

/** As an element reads what is given to it. */
function read(data: unknown, locale: string): Reading {
  const faults: Fault[] = [];
  const value = valueOf(data, 'data', faults);
  if (value === undefined || value === null) return { comparison: EMPTY, faults };
  const reading = readDocument(value, undefined, locale);
  return { ...reading, faults: [...faults, ...reading.faults] };
}

/** A document has no codes of its own, but its occupations. */
const isCodes = (data: unknown): data is CodesData =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, 'codes');

/** As an element reads codes; what reads data sets from a disk is loaded for it. */
async function readByCodes({ codes, dataset, place }: CodesData, locale: string): Promise<Reading> {
  const { readCodes } = await import('./server/open-folder.js');
  const text = [codes]
    .flat()
    .filter((code) => typeof code === 'string')
    .join(' ');
  return readAuthorDocument(await readCodes({ codes: text, dataset, place }), locale, figures);
}

/** What a page may say of any element. */
const GLOBAL = /^(?:id|class|dir|data-[\w-]+)$/;
/** What options stand for, and sources that would go before the data or wait for it. */
const RESERVED = ['occupations', 'sources', 'codes', 'place', 'src', 'dataset', 'for', 'loading', 'lang'];

/** The attributes to be written, and those that the element doesn't know. */
function attributesOf(
  given: NonNullable<RenderOptions['attributes']>,
  tag: RenderedElement,
): {
  readonly attributes: ReadonlyMap<string, string>;
  readonly unknown: readonly Fault[];
} {
  const known = ELEMENTS[tag].observedAttributes.filter((name) => !RESERVED.includes(name));
  const attributes = new Map<string, string>();
  const unknown: Fault[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!known.includes(name) && !GLOBAL.test(name))
      unknown.push({ code: 'unknown-field', path: `attributes.${name}`, wanted: known });
    else if (value !== false && value !== null && value !== undefined)
      attributes.set(name, value === true ? '' : String(value));
  }
  return { attributes, unknown };
}

interface ShadowOptions {
  readonly tag: RenderedElement;
  readonly locale: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly hasJsonLd: boolean;
}

/** The element with its shadow root, as Lit's renderer for servers writes it. */
async function shadowHtml(
  comparison: Comparison,
  { tag, locale, attributes, hasJsonLd }: ShadowOptions,
): Promise<string> {
  if (isBlank(comparison)) return '';
  const [{ render: renderLit, collectResult }] = await Promise.all([rendererOfLit(), loadForServer()]);
  OcChart.drawing ??= chartDrawing;
  ELEMENTS[tag].define();
  const text = documentText(comparison);
  const all = new Map([['lang', locale], ...attributes, ['occupations', text]]);
  const isArticle = tag === 'oc-comparison';
  if (isArticle && isAllDrawn(comparison, attributes) && !read(text, locale).faults.length) {
    const values = OcComparison.observedAttributes.map((name) => all.get(name) ?? null);
    all.set(DRAWN, markOf(values, sizeOf(comparison)));
  }
  const drawn = await collectResult(renderLit(html(templateWith(tag, [...all.keys()]), ...all.values())));
  // a marker of Lit that browsers read as this comment, and other parsers as an instruction that never ends
  const standard = drawn.replaceAll('<?>', '<!--?-->');
  const element = standard.replace(OUTER_MARKERS, '').replace(/^<([\w-]+)\s+/, '<$1 ');
  return [element, ...(hasJsonLd ? [jsonLdScript(comparison)] : []), ''].join('\n');
}

/** Lit's renderer for servers. It is installed by those who want shadow roots: apps for browsers have no use for it. */
async function rendererOfLit() {
  try {
    const [{ render: renderLit }, { collectResult }] = await Promise.all([
      import('@lit-labs/ssr'),
      import('@lit-labs/ssr/lib/render-result.js'),
    ]);
    return { render: renderLit, collectResult };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    const message =
      'Lit’s renderer draws the form "shadow", and it isn’t installed: npm install @lit-labs/ssr';
    throw new Error(message, { cause });
  }
}

/** Attributes by which an element draws more in a page, or has more to say to its author, than on a server. */
const OF_PAGES =
  'sortable differing-only only-differences bars help copy cite base max-age show-age check labels'.split(
    ' ',
  );

/** Whether nothing is to be drawn, or said to the author, in a page that a server has not: then it can stay. */
const isAllDrawn = (comparison: Comparison, attributes: ReadonlyMap<string, string>): boolean =>
  !OF_PAGES.some((name) => attributes.has(name)) && !wantsTools({}, comparison) && !isMixed(comparison);

/** By these Lit finds again what it bound on a server: around the whole, that is our own template, and no page has it. */
const OUTER_MARKERS = /^(?:<!--lit-[^>]*-->)+|<!--\/lit-part-->$/g;

const templates = new Map<string, TemplateStringsArray>();

/** A template of the element with these attributes; one for each set, since Lit keeps what it has parsed for ever. */
function templateWith(tag: string, names: readonly string[]): TemplateStringsArray {
  const key = [tag, ...names].join();
  const known = templates.get(key);
  if (known) return known;
  const strings = [...names.map((name, at) => `${at ? '' : `<${tag}`} ${name}=`), `></${tag}>`];
  const template = Object.assign(strings, { raw: strings });
  templates.set(key, template);
  return template;
}
