import type { Draft } from '../input/table/author-document.js';
import { judgeDraft } from '../input/check-author-document.js';
import type { readData } from '../input/read-data.js';
import type { Comparison } from '../model/comparison/occupations.js';
import { childScript } from './child-script.js';
import type { DataHost, Delivery, Outcome } from './source.js';
import { isProvider } from './provider.js';
import type { loadText } from './load-text-reader.js';

/** What reads documents, one for the page, so that it is handed in; and what has the element look again. */
interface Readers {
  readonly readData: typeof readData;
  readonly loadText: typeof loadText;
  readonly look: () => void;
}

/** Elements without data of their own: they look again when another one has got some, or has none any more. */
const waiting = new Map<DataHost, () => void>();
/** What elements have taken the place of. */
const replacedBy = new WeakMap<DataHost, readonly HTMLElement[]>();

/** Makes the reading of a delivery of what reads it. */
type Drafted = (draft: (signal: AbortSignal) => Promise<Draft>) => Delivery['read'];

/**
 * The doors that most elements have nothing behind: linked data, content, tables elsewhere, files, other elements. A
 * table that merely follows is taken only by an element that has nothing else to go by.
 */
export function deliver(host: DataHost, readers: Readers): Delivery | undefined {
  const drafted = draftedBy(readers);
  const delivery =
    fromLinkedData(host, drafted) ??
    fromContent(host, drafted) ??
    fromNamedTable(host, drafted) ??
    fromUrl(host, drafted) ??
    fromCodes(host, drafted) ??
    fromElement(host) ??
    fromNextTable(host, drafted);
  if (host.isConnected && (!delivery || delivery.door === 'oc-comparison')) waiting.set(host, readers.look);
  else waiting.delete(host);
  return delivery;
}

/** What was hidden before, and no longer is in the element's place, is shown again; others may have waited for it. */
export function settle(host: DataHost, { replaced = [] }: Outcome): void {
  for (const element of replacedBy.get(host) ?? [])
    if (!replaced.includes(element)) element.style.removeProperty('display');
  replacedBy.set(host, replaced);
  if (!host.isConnected) waiting.delete(host);
  if (isProvider(host)) for (const [other, look] of waiting) if (other !== host) look();
}

/** Hides what a drawn element stands in the place of. */
export function takePlace(host: DataHost): void {
  if (host.isConnected && host.comparison?.occupations.length)
    for (const element of replacedBy.get(host) ?? [])
      element.style.setProperty('display', 'none', 'important');
}

/** Codes that there aren't are there no more when they are asked for again. */
const hasFailed = ({ comparison, faults }: Outcome): boolean =>
  faults.length > 0 &&
  !faults.every(({ code }) => code.endsWith('-code')) &&
  !comparison?.occupations.length &&
  !comparison?.schools;

/** What a reader that is loaded for it makes of text, read like any document. */
const draftedBy =
  ({ readData, loadText }: Readers): Drafted =>
  (draft) =>
  async (locale, signal) => {
    const [made, text] = await Promise.all([draft(signal), loadText()]);
    const reading = judgeDraft(made, (document) => readData(document, undefined, locale, text));
    return { ...reading, replaced: made.replaced ?? [] };
  };

/** A child script that is no plain JSON, or else an earlier door would have taken it. */
function fromLinkedData(host: DataHost, drafted: Drafted): Delivery | undefined {
  const value = childScript(host)?.textContent;
  if (value === undefined) return undefined;
  const read = drafted(async () =>
    (await import('./remote.js')).readText(value, { type: 'application/ld+json' }),
  );
  return { door: 'child script', value, read };
}

/** Elements and text that an author put inside; the readers for them are loaded when there are any. */
function fromContent(host: DataHost, drafted: Drafted): Delivery | undefined {
  const content = contentOf(host);
  const found = [...(content ? host.querySelectorAll(content) : [])].filter((each) => ownerOf(each) === host);
  const first = found.find(isOccupation) ?? found[0];
  if (!first) return undefined;
  const read = drafted(async () => (await readerFor(host)).readContent(host, isProvider(host)));
  return { door: `child ${first.localName}`, value: host.innerHTML, read };
}

/** What an element takes as its content: a selector, empty where it takes none. */
const contentOf = (host: DataHost) => (host.constructor as { content?: string }).content ?? '';

/** What reads content. Marks lead to footnotes at the end of the page, which may be still on its way. */
async function readerFor(place: Element) {
  const reader = await import('../input/html/read-content.js');
  if (document.readyState === 'loading' && place.querySelector('sup'))
    await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  return reader;
}

const isOccupation = ({ localName }: Element) => localName === 'oc-occupation';

/** The element of this package that a piece of content belongs to. */
function ownerOf({ parentElement }: Element): Element | null {
  const isOwner =
    !parentElement || (parentElement.localName.startsWith('oc-') && !isOccupation(parentElement));
  return isOwner ? parentElement : ownerOf(parentElement);
}

/** The element that the attribute `for` names. */
function namedBy(host: DataHost): Element | null {
  const id = host.getAttribute('for');
  const root = host.getRootNode();
  return id && 'getElementById' in root ? (root as Document).getElementById(id) : null;
}

const takesTables = (host: DataHost) => /table/.test(contentOf(host));

function fromNamedTable(host: DataHost, drafted: Drafted): Delivery | undefined {
  const table = takesTables(host) ? tableIn(namedBy(host)) : undefined;
  return table && tableDelivery(host, table, drafted);
}

const tableIn = (element: Element | null): Element | undefined =>
  element?.localName.startsWith('oc-')
    ? undefined
    : element?.localName === 'table'
      ? element
      : (element?.querySelector('table') ?? undefined);

function tableDelivery(host: DataHost, table: Element, drafted: Drafted): Delivery {
  const read = drafted(async () => (await readerFor(table)).readTable(host, table, isProvider(host)));
  return { door: 'table', value: table.outerHTML, outside: table, read };
}

/**
 * Publishing systems move a table out of the element that it stood in: WordPress wraps the element's tag in a
 * paragraph, which the table closes. So the table is what follows the element, or the paragraph around it.
 */
function fromNextTable(host: DataHost, drafted: Drafted): Delivery | undefined {
  if (!takesTables(host) || host.hasAttribute('for') || aboveOf(host)) return undefined;
  const { parentElement: parent } = host;
  const next = following(host) ?? (parent?.matches('p, div') ? following(parent) : null);
  const table = next?.matches('table, figure, div') ? tableIn(next) : undefined;
  return table && tableDelivery(host, table, drafted);
}

/** What comes next, past what shows nothing. */
function following(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeName !== 'TABLE' && !next.textContent?.trim()) next = next.nextSibling;
  return next instanceof Element ? next : null;
}

function fromUrl(host: DataHost, drafted: Drafted): Delivery | undefined {
  const src = host.getAttribute('src');
  if (!src?.trim()) return undefined;
  const read = drafted(async (signal) => (await import('./remote.js')).loadDraft(host, src, signal));
  return { door: 'src', value: src, read, hasFailed };
}

/** Codes of a data set; the reader of data sets loads with that of files, which it needs. */
function fromCodes(host: DataHost, drafted: Drafted): Delivery | undefined {
  const codes = [host.codes].flat().filter(isText).join(' ').trim();
  if (!codes) return undefined;
  const read = drafted(async (signal) => {
    const [{ loadCodes }] = await Promise.all([import('./dataset-loader.js'), import('./remote.js')]);
    return loadCodes(host, codes, signal);
  });
  return { door: 'codes', value: [codes, host.getAttribute('dataset')].join(), read, hasFailed };
}

const isText = (value: unknown) => typeof value === 'string';

/** The comparison around an element, also through the shadow roots around it, or the one that it names. */
function fromElement(host: DataHost): Delivery | undefined {
  const provider = (host.hasAttribute('for') ? namedBy(host) : aboveOf(host)) as {
    comparison?: Comparison;
  } | null;
  const comparison = provider?.comparison;
  return comparison && { door: 'oc-comparison', value: comparison, read: () => ({ comparison, faults: [] }) };
}

function aboveOf(element: Element): Element | null {
  const above = element.parentElement?.closest('oc-comparison');
  const root = element.getRootNode();
  return above ?? (root instanceof ShadowRoot ? aboveOf(root.host) : null);
}
