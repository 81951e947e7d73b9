import type { Fault } from '../model/problems.js';
import { finish, state } from './draft.js';
import type { Draft, OccupationDraft } from './draft.js';
import { blocksIn, linkedOf, oneLine } from './flow.js';
import { readHtml } from './html.js';
import { readLabel } from './labels.js';
import { isNoteLine } from './note-lines.js';
import { readDocument } from './read-document.js';
import type { Reading } from './read-document.js';

/** A reading, and the elements of the page that say the same. */
export interface ContentReading extends Reading {
  readonly replaced?: readonly HTMLElement[];
}

export interface ContentOptions {
  readonly locale: string;
  /** Whether an introduction is shown; else what stands before a table is a remark like what stands after it. */
  readonly hasIntroduction?: boolean;
}

/** Attributes that every HTML element may have, and those that hosts put on elements for themselves. */
const FOREIGN =
  /^(?:class|style|slot|lang|dir|hidden|title|part|key|is|ref|role|tabindex|aria-.*|data-.*|on.*|[^a-z].*|.*:.*|_ng.*|v-.*)$/;

/** Reads what an author put inside an element: `<oc-occupation>`s, else a table, else headings with lists. */
export function readContent(root: Element, options: ContentOptions): Reading {
  const elements = [...root.querySelectorAll('oc-occupation')];
  return readDraft(elements.length ? readOccupations(elements) : readHtml(root), options);
}

/** Reads a table that stands outside of the element that shows it, with the lines of sources after it. */
export function readTable(root: Element, table: Element, options: ContentOptions): ContentReading {
  const holder = holderOf(table, root);
  const lines = linesAfter(holder);
  return { ...readDraft(readHtml(root, { table, lines }), options), replaced: [holder, ...lines] };
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

/** Has a draft judged, and says of each fault where in the author's own table it stands. */
export function readDraft(
  draft: Draft | undefined,
  { locale, hasIntroduction = true }: ContentOptions,
): Reading {
  const { document = {}, faults = [], places = new Map<string, string>() } = draft ?? {};
  const { introduction = [], notes = [] } = document as { introduction?: string[]; notes?: string[] };
  const placed = hasIntroduction
    ? document
    : { ...document, introduction: [], notes: [...introduction, ...notes] };
  const reading = readDocument(placed, undefined, locale);
  const isEmpty = !reading.comparison.occupations.length && !reading.faults.length;
  const empty: readonly Fault[] = isEmpty ? [{ code: 'no-occupations', path: '' }] : [];
  const placeOf = (path: string): string | undefined =>
    path ? (places.get(path) ?? placeOf(path.replace(/(?:^|\.)[^.]*$/, ''))) : undefined;
  return {
    comparison: reading.comparison,
    faults: [...faults, ...empty, ...reading.faults].map((fault) => ({
      ...fault,
      place: placeOf(fault.path),
    })),
  };
}

/** Occupations as elements: plain attributes, paragraphs and a list. */
function readOccupations(elements: readonly Element[]): Draft {
  const faults: Fault[] = [];
  const occupations = elements.map((element, at) => readOccupation(element, `occupations[${at}]`, faults));
  return { document: { occupations }, faults, places: new Map() };
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
  const lead = blocks
    .flatMap((block) => (block.kind === 'text' && block.text.endsWith(':') ? [oneLine(block.text)] : []))
    .at(-1);
  const texts = blocks.flatMap((block) =>
    block.kind === 'text' || block.kind === 'heading' ? oneLine(block.text) : [],
  );
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return {
    ...finish(occupation),
    ...(texts.length && { description: texts.filter((text) => text !== lead) }),
    ...(items.length && { responsibilities: items }),
    ...(lead && { lead }),
  };
}

const KNOWN = [
  'name',
  'education',
  'median-pay',
  'growth',
  'pay-year',
  'pay-source',
  'growth-period',
  'growth-for',
];
