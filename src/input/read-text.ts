import type { Fault } from '../model/document/problems.js';
import type { AuthorDocument } from './table/author-document.js';
import { readJson } from './json/read-json.js';

/** What a text is. */
export interface TextOptions {
  /** Media type: `application/json`, `application/ld+json`, `text/csv`, `text/html`. */
  readonly type: string;
  /** Makes a document of HTML; Node has no parser of its own. */
  readonly parseHtml?: (text: string) => Document;
  /** Makes a document of the codes in the attributes of an element; without it, the table of a page is read. */
  readonly readCodes?: ((element: Element) => Promise<AuthorDocument>) | undefined;
}

/** Reads the text of a file of any of the kinds that people have; each kind's reader is loaded for it. Total. */
export async function readText(
  text: string,
  { type, parseHtml = parseInBrowser, readCodes }: TextOptions,
): Promise<AuthorDocument> {
  if (type === 'text/csv') return orNothing((await import('./csv/csv-to-document.js')).readCsvText(text));
  if (type !== 'text/html') return readJsonText(text);
  const { readPage, elementWithCodes } = await import('./html/read-content.js');
  let page: Document;
  try {
    page = parseHtml(text);
  } catch {
    // a page may forbid that text is parsed as HTML (require-trusted-types-for 'script')
    return { document: undefined, faults: [{ code: 'html-refused', path: '' }] };
  }
  const element = readCodes && elementWithCodes(page);
  if (element) return readCodes(element);
  const read = readPage(page);
  return typeof read === 'string' ? readJsonText(read) : read;
}

/** What no JSON-LD is without. */
const LINKED = /"@(?:context|graph|type)"/;

async function readJsonText(text: string): Promise<AuthorDocument> {
  const { value, code } = readJson(text);
  const faults: Fault[] = code ? [{ code, path: '', found: text }] : [];
  if (!LINKED.test(text)) return { document: value, faults };
  const { fromJsonLd, isJsonLd } = await import('./json/read-json-ld.js');
  return isJsonLd(value)
    ? orNothing({ document: fromJsonLd(value, (fault) => faults.push(fault)), faults })
    : { document: value, faults };
}

/** What was read, or that nothing in it was found to compare: a table of heads alone, the page of an error. */
function orNothing(made: AuthorDocument): AuthorDocument {
  const { occupations } = (made.document ?? {}) as { readonly occupations?: readonly unknown[] };
  return occupations?.length || made.faults.length
    ? made
    : { ...made, faults: [{ code: 'no-occupations', path: '' }] };
}

const parseInBrowser = (text: string) => new DOMParser().parseFromString(text, 'text/html');
