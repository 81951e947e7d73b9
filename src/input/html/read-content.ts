import type { Fault } from '../../model/document/problems.js';
import { finish, state } from '../table/author-document.js';
import type { Draft, OccupationDraft } from '../table/author-document.js';
import { blocksIn, linkedOf } from './blocks.js';
import { readHtml } from './read-html.js';
import type { HtmlDraft } from './read-html.js';
import { readLabel } from '../table/column-label.js';
import { oneLine } from '../figure/one-line.js';
import { isNoteLine } from '../table/note-lines.js';

/** Attributes that every HTML element may have, and those that hosts put on elements for themselves. */
const FOREIGN =
  /^(?:class|style|slot|lang|dir|hidden|title|part|key|is|ref|role|tabindex|aria-.*|data-.*|on.*|[^a-z].*|.*:.*|_ng.*|v-.*)$/;

/**
 * Reads what an author put inside an element: `<oc-occupation>`s, else a table, else headings with lists.
 * @param hasIntroduction Whether the element shows an introduction; else what stands before a table is a remark on it
 * like what stands after it.
 */
export function readContent(root: Element, hasIntroduction = true): Draft {
  const elements = [...root.querySelectorAll('oc-occupation')];
  return elements.length ? readOccupations(elements) : fit(readHtml(root), hasIntroduction);
}

/** Reads a table that stands outside of the element that shows it, with the lines of sources after it. */
export function readTable(root: Element, table: Element, hasIntroduction = true): Draft {
  const holder = holderOf(table, root);
  const lines = linesAfter(holder);
  return { ...fit(readHtml(root, { table, lines }), hasIntroduction), replaced: [holder, ...lines] };
}

function fit(draft: HtmlDraft | undefined, hasIntroduction: boolean): Draft {
  if (!draft?.document.occupations.length)
    return { document: undefined, faults: [{ code: 'no-occupations', path: '' }] };
  if (hasIntroduction) return draft;
  const { introduction, notes, ...rest } = draft.document;
  return { ...draft, document: { ...rest, notes: [...introduction, ...notes] } };
}

/** The data of the first element of ours in a page, else its first table; JSON is handed on as text. */
export function readPage(page: Document): Draft | string {
  const element = page.querySelector('oc-comparison, oc-comparison-table');
  const json =
    element?.getAttribute('occupations') ?? element?.querySelector('script[type$="json"]')?.textContent;
  if (json) return json;
  const table = page.querySelector('table');
  return element?.querySelector('oc-occupation, table') || !table
    ? readContent(element ?? page.body)
    : readTable(page.createElement('div'), table);
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
    if (isPlain && isNoteLine(text)) lines.push(next as HTMLElement);
    else if (text || !/^(?:p|br)$/.test(next.localName)) break;
  }
  return lines;
}

const SHOWING = 'table, img, picture, video, audio, iframe, object, embed, canvas, svg, hr, input, button';

/** What shows the table and nothing else: itself, or a figure around it. */
function holderOf(table: Element, root: Element): HTMLElement {
  const parent = table.parentElement;
  const isHolder =
    parent &&
    /^(?:figure|div)$/.test(parent.localName) &&
    !parent.contains(root) &&
    [...parent.children].every((child) => child === table || child.localName === 'figcaption');
  return (isHolder ? parent : table) as HTMLElement;
}

/** Occupations as elements: plain attributes, paragraphs and a list. */
function readOccupations(elements: readonly Element[]): Draft {
  const faults: Fault[] = [];
  const occupations = elements.map((element, at) => readOccupation(element, `occupations[${at}]`, faults));
  return { document: { occupations }, faults };
}

function readOccupation(element: Element, path: string, faults: Fault[]): OccupationDraft {
  const occupation: OccupationDraft = {};
  for (const name of element.getAttributeNames()) {
    if (FOREIGN.test(name)) continue;
    const label = readLabel(name.replaceAll('-', ' '));
    if (label) state(occupation, { title: name, label }, element.getAttribute(name)!);
    else faults.push({ code: 'unknown-field', path: `${path}.${name}`, wanted: KNOWN });
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

const KNOWN = 'name education median-pay growth pay-year pay-source growth-period growth-for'.split(' ');
