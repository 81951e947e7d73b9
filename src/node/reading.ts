import type { AuthorDocument } from '../input/table/author-document.js';
import { readAuthorDocument } from '../input/author-document-to-comparison.js';
import { readText } from '../input/read-text.js';
import * as figures from '../input/figure/text-reader.js';
import { EMPTY } from '../model/comparison/occupations.js';
import type { Comparison } from '../model/comparison/occupations.js';
import { localeOf } from '../model/figure/format.js';
import type { Fault } from '../model/document/problems.js';
import { kindOfText } from '../server/kinds.js';
import type { Kind } from '../server/kinds.js';
import { readSource } from '../server/input-source.js';
import type { CodesRequest } from '../server/open-folder.js';

/** How to read what a file holds. */
export interface ReadingOptions {
  /** What the file is. Default: what its name, its server or its text says. */
  readonly type?: Kind | undefined;
  /** Language in which figures are written: "1.234,56 €". Default: that of the page, else English. */
  readonly lang?: string | undefined;
  /** Folder or address of the data set that codes are of. Default: the one in the package. */
  readonly dataset?: string | undefined;
  /** Name or code of the place that the wages of codes are to be of. Default: that of the data set. */
  readonly place?: string | undefined;
}

/** A comparison out of a file, and what was wrong with it. */
export interface FileReading {
  readonly file: string;
  /** What the file holds; nothing where nothing came. */
  readonly text: string;
  readonly comparison: Comparison;
  /** The language in which it was read. */
  readonly locale: string;
  readonly faults: readonly Fault[];
  /** What its author should look at again in how a table is written. */
  readonly advice?: readonly Fault[] | undefined;
  /** What its author slipped on in tags and attributes of a page. */
  readonly slips?: readonly Fault[] | undefined;
  /** Where in the author's own table a path comes from. */
  readonly placeOf?: AuthorDocument['placeOf'];
}

/** Reads a file, an address or standard input. Never rejects. */
export async function readFile(file: string, options: ReadingOptions = {}): Promise<FileReading> {
  const source = await readSource(file);
  if ('code' in source)
    return { file, text: '', comparison: EMPTY, locale: localeOf(options.lang), faults: [source] };
  const { text, kind, faults } = source;
  const type = options.type ?? kind ?? kindOfText(text);
  const reading = await readAs(text, { ...options, type });
  const slips = type === 'html' ? await slipsIn(text) : [];
  return { file, text, ...reading, faults: [...faults, ...reading.faults], slips };
}

/** What reads tags is loaded where there is a page. */
const slipsIn = async (page: string) => (await import('./page-tags.js')).slipsInPage(page);

/** What reads codes is loaded where there are some. */
const readCodes = async (request: CodesRequest) =>
  (await import('../server/open-folder.js')).readCodes(request);

/** Reads occupations of a data set. Never rejects. */
export async function readByCodes(request: CodesRequest & ReadingOptions): Promise<FileReading> {
  const locale = localeOf(request.lang);
  return { file: '--codes', text: '', ...(await readingOf(readCodes(request), locale)) };
}

/** Reads a text of any kind. Never rejects. */
export async function readAs(
  text: string,
  { type = kindOfText(text), lang, ...options }: ReadingOptions,
): Promise<ReadText> {
  const locale = localeOf(lang ?? (type === 'html' ? languageOf(text) : undefined));
  return readingOf(authorDocumentOf(text, type, options), locale);
}

type ReadText = Pick<FileReading, 'comparison' | 'locale' | 'faults' | 'placeOf' | 'advice'>;

async function readingOf(finding: Promise<AuthorDocument>, locale: string): Promise<ReadText> {
  try {
    const found = await finding;
    const { comparison, faults } = readAuthorDocument(found, locale, figures);
    // elements are cleared by an empty list, and say nothing; of a file, somebody wants something
    const isEmpty = !faults.length && !hasContent(comparison);
    return {
      comparison,
      locale,
      faults: isEmpty ? [{ code: 'no-occupations', path: '' }] : faults,
      placeOf: found.placeOf,
      advice: found.advice?.(),
    };
  } catch {
    // Markdown that is nested so deep, or a table so long, that reading it takes more stack than there is
    return { comparison: EMPTY, locale, faults: [{ code: 'unreadable-value', path: '' }] };
  }
}

/** The language of the element that is read, else that of the page. */
const languageOf = (page: string): string | undefined =>
  ['oc-comparison(?:-table)?', 'html']
    .map((tag) => new RegExp(`<${tag}\\b[^>]*?\\slang=["']?([\\w-]+)`, 'i').exec(page)?.[1])
    .find(Boolean);

const MIME_TYPE = {
  json: 'application/json',
  'json-ld': 'application/ld+json',
  csv: 'text/csv',
  html: 'text/html',
};

async function authorDocumentOf(text: string, kind: Kind, options: ReadingOptions): Promise<AuthorDocument> {
  if (kind === 'markdown') return (await import('./read-markdown.js')).readMarkdown(text);
  if (kind !== 'html') return readText(text, { type: MIME_TYPE[kind] });
  const { parsePage } = await import('./parse-page.js');
  const readElement = (element: Element) => readCodesOf(element, options);
  return readText(text, { type: MIME_TYPE.html, parseHtml: parsePage, readCodes: readElement });
}

/**
 * The codes of an element of a page. A data set that only the page names isn't loaded, for whoever reads a page needn't
 * trust it; nor is another one taken in its place.
 */
async function readCodesOf(element: Element, { dataset, place }: ReadingOptions): Promise<AuthorDocument> {
  const [codes, named, placed] = ['codes', 'dataset', 'place'].map((name) => element.getAttribute(name));
  if (named?.trim() && dataset === undefined)
    return { document: undefined, faults: [{ code: 'bad-data-set', path: '', found: named.trim() }] };
  return readCodes({ codes: codes ?? '', dataset, place: place ?? placed ?? undefined });
}

/** Whether there is anything in a comparison to write. */
export const hasContent = ({ occupations, schools, sources }: Comparison): boolean =>
  occupations.length > 0 || schools !== undefined || sources.length > 0;
