import type { Fault } from '../../model/document/problems.js';
import { addStatement, finish } from '../table/author-document.js';
import type { AuthorDocument, AuthorOccupation } from '../table/author-document.js';
import { readJson } from '../json/read-json.js';
import { blocksIn, linkedOf, textOf } from './blocks.js';
import { FOREIGN, OCCUPATION_ATTRIBUTES } from './tag-names.js';
import { readHtml } from './read-html.js';
import { copiesOf, isStacked, wrapperOf } from './script-tables.js';
import { isForeign } from './unseen.js';
import type { HtmlDocument } from './read-html.js';
import { readLabel } from '../table/column-label.js';
import { withProseAsFacts } from '../table/prose-facts.js';
import { oneLine } from '../figure/one-line.js';
import { isNoteLine } from '../table/note-lines.js';

/**
 * Reads what an author put inside an element: `<oc-occupation>`s, else a table, else headings with lists.
 * @param hasIntroduction Whether the element shows an introduction; else what stands before a table is a remark on it
 * like what stands after it.
 */
export function readContent(root: Element, hasIntroduction = true): AuthorDocument {
  const elements = [...root.querySelectorAll('oc-occupation')];
  return elements.length ? readOccupations(elements) : fit(readHtml(root), hasIntroduction);
}

/** Reads a table that stands outside of the element that shows it, with the lines of sources after it. */
export function readTable(root: Element, table: Element, hasIntroduction = true): AuthorDocument {
  const holder = holderOf(table, root);
  const lines = linesAfter(holder);
  return {
    ...fit(readHtml(root, { table, lines }), hasIntroduction),
    replaced: [holder, ...copiesOf(table), ...lines],
  };
}

function fit(found: HtmlDocument | undefined, hasIntroduction: boolean): AuthorDocument {
  if (!found?.document.occupations.length)
    return { document: undefined, faults: [{ code: 'no-occupations', path: '' }] };
  if (hasIntroduction) return found;
  const { introduction, notes, ...rest } = found.document;
  return withProseAsFacts({ ...found, document: { ...rest, notes: [...introduction, ...notes] } });
}

const OWN = 'oc-comparison, oc-comparison-table';
/** What goes before codes, as it does in a browser. */
const CHILD_DATA = 'script[type$="json"], oc-occupation, table';

/** The first element of ours in a page, where its data are codes; nothing where it has other data. */
export function elementWithCodes(page: Document): Element | undefined {
  const element = page.querySelector(OWN);
  const isFirst =
    element?.getAttribute('codes')?.trim() &&
    !['occupations', 'src'].some((name) => element.hasAttribute(name)) &&
    !element.querySelector(CHILD_DATA) &&
    !page.getElementById(element.getAttribute('for') ?? '')?.matches('table');
  return element && isFirst ? element : undefined;
}

/** The data of the first element of ours in a page, else its first table; JSON is handed on as text. */
export function readPage(page: Document): AuthorDocument | string {
  const element = page.querySelector(OWN);
  const json =
    element?.getAttribute('occupations') ?? element?.querySelector('script[type$="json"]')?.textContent;
  if (json) return json;
  const table = element?.querySelector('oc-occupation, table') ? null : mainTable(page);
  const heading = page.querySelector('h1');
  if (table) {
    const isUnknown = heading && page.querySelectorAll('table').length > 1 && !knownLabels(table);
    return isUnknown
      ? readArticle(page, oneLine(textOf(heading)))
      : readTable(page.createElement('div'), table);
  }
  return (
    (!element && !page.querySelector('table') && linkedDataIn(page)) || readContent(element ?? page.body)
  );
}

/** A page whose tables compare nothing that is known is about what its heading names. */
function readArticle(page: Document, name: string): AuthorDocument {
  const description = page.querySelector('meta[name="description"]')?.getAttribute('content')?.trim();
  return { document: { occupations: [{ name, ...(description && { description }) }] }, faults: [] };
}

/** The table of a page in which most labels are known, of several the first; pages have others for their own ends. */
function mainTable(page: Document): Element | undefined {
  const tables = [...page.querySelectorAll('table')];
  const scores = tables.map((table) => (tables.length > 1 ? knownLabels(table) : 0));
  return tables[scores.indexOf(Math.max(...scores))];
}

const knownLabels = (table: Element): number =>
  [...table.querySelectorAll('tr:first-child > *, tr > :first-child')].filter((cell) =>
    readLabel(oneLine(textOf(cell))),
  ).length;

/** The linked data of a page that speaks of occupations, as one text. */
function linkedDataIn(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const texts = scripts
    .map(({ textContent }) => textContent)
    .filter((text) => /"(?:Occupation\w*|JobPosting)\s*"/.test(text) && 'value' in readJson(text));
  return texts.length > 1 ? `[${texts.join()}]` : texts[0];
}

/** The lines of sources after a table. Between them, a system's empty paragraphs may stand. */
function linesAfter(holder: Element): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  for (let next = holder.nextElementSibling; next; next = next.nextElementSibling) {
    const isPlain =
      !/^(?:oc-.*|script|h[1-6])$/.test(next.localName) &&
      !next.matches(SHOWING) &&
      !next.querySelector(SHOWING);
    const { text } = linkedOf([next]);
    if (isForeign(next)) continue;
    if (isPlain && isNoteLine(text)) lines.push(next as HTMLElement);
    else if (text || !/^(?:p|br)$/.test(next.localName)) break;
  }
  return lines;
}

const SHOWING = 'table, img, picture, video, audio, iframe, object, embed, canvas, svg, hr, input, button';

/** What shows the table and nothing else: itself, a figure around it, or what a script put around it with its controls. */
function holderOf(table: Element, root: Element): HTMLElement {
  const wrapper = wrapperOf(table);
  if (wrapper && !wrapper.contains(root)) return wrapper as HTMLElement;
  const parent = table.parentElement;
  const isHolder =
    parent &&
    /^(?:figure|div)$/.test(parent.localName) &&
    !parent.contains(root) &&
    [...parent.children].every(
      (child) => child === table || child.localName === 'figcaption' || isStacked(child),
    );
  return (isHolder ? parent : table) as HTMLElement;
}

/** Occupations as elements: plain attributes, paragraphs and a list. */
function readOccupations(elements: readonly Element[]): AuthorDocument {
  const faults: Fault[] = [];
  const occupations = elements.map((element, at) => readOccupation(element, `occupations[${at}]`, faults));
  return { document: { occupations }, faults };
}

function readOccupation(element: Element, path: string, faults: Fault[]): AuthorOccupation {
  const occupation: AuthorOccupation = {};
  for (const name of element.getAttributeNames()) {
    if (FOREIGN.test(name)) continue;
    const label = readLabel(name.replaceAll('-', ' '));
    if (label) addStatement(occupation, { title: name, label }, element.getAttribute(name)!);
    else faults.push({ code: 'unknown-field', path: `${path}.${name}`, wanted: OCCUPATION_ATTRIBUTES });
  }
  const blocks = blocksIn(element);
  const texts = blocks.flatMap((block) => ('text' in block ? oneLine(block.text) : []));
  const lead = texts.findLast((text) => text.endsWith(':'));
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));
  return {
    ...finish(occupation),
    ...(texts.length && { description: texts.filter((text) => text !== lead) }),
    ...(items.length && { responsibilities: items }),
    ...(lead && { lead }),
  };
}
