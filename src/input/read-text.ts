import type { Fault } from '../model/problems.js';
import { readDraft, readTable, readContent } from './content.js';
import { readGrid } from './grid.js';
import { fromJsonLd, isJsonLd } from './json-ld.js';
import { readJson } from './json.js';
import { readDocument } from './read-document.js';
import type { Reading } from './read-document.js';

/** What a text is, and how it was written. */
export interface TextOptions {
  /** Media type: `application/json`, `application/ld+json`, `text/csv`, `text/html`. */
  readonly type: string;
  /** Language in which its figures are written. Default: English. */
  readonly locale?: string;
  /** Makes a document of HTML; Node has no parser of its own. */
  readonly parseHtml?: (text: string) => Document;
}

/** Reads the text of a file of any of the kinds that people have. Total, like all readers. */
export async function readText(text: string, options: TextOptions): Promise<Reading> {
  const { type, locale = 'en' } = options;
  if (type === 'text/html') return readPage(text, options);
  if (type !== 'text/csv') return readJsonText(text, locale);
  const { readCsv } = await import('./csv.js');
  const reading = readCsv(text);
  return 'grid' in reading
    ? readDraft(readGrid(reading.grid), { locale })
    : readDocument(reading.document, undefined, locale);
}

function readJsonText(text: string, locale: string): Reading {
  const { value, code } = readJson(text);
  const faults: Fault[] = code ? [{ code, path: '', found: text }] : [];
  const data = isJsonLd(value) ? fromJsonLd(value, (fault) => faults.push(fault)) : value;
  const { comparison, faults: more } = readDocument(data, undefined, locale);
  return { comparison, faults: code && value === undefined ? faults : [...faults, ...more] };
}

/** The data of the first element of ours in a page, else its first table. */
function readPage(text: string, { locale = 'en', parseHtml = parse }: TextOptions): Reading {
  let page: Document;
  try {
    page = parseHtml(text);
  } catch {
    // a page may forbid that text is parsed as HTML (require-trusted-types-for 'script')
    return { ...readDraft(undefined, { locale }), faults: [{ code: 'html-refused', path: '' }] };
  }
  const element = page.querySelector('oc-comparison, oc-comparison-table');
  const json =
    element?.getAttribute('occupations') ?? element?.querySelector('script[type$="json"]')?.textContent;
  if (json) return readJsonText(json, locale);
  const table = page.querySelector('table');
  if (element?.querySelector('oc-occupation, table') || !table)
    return readContent(element ?? page.body, { locale });
  const { comparison, faults } = readTable(page.createElement('div'), table, { locale });
  return { comparison, faults };
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
