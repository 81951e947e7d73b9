import { isServer } from 'lit';
import type { LitElement } from 'lit';
import { readJson } from '../input/json.js';
import type { Draft } from '../input/draft.js';
import { readData } from '../input/read-data.js';
import { readDraft } from '../input/read-draft.js';
import type { TextReader } from '../input/text.js';
import { EMPTY } from '../model/comparison.js';
import type { Comparison } from '../model/comparison.js';
import type { Fault } from '../model/problems.js';
import { loadText, textReader } from './text.js';

/** An element that takes data. */
export type DataHost = LitElement & { readonly occupations?: unknown; readonly sources?: unknown };

/** What was read behind a door. */
export interface Outcome {
  /** Nothing where what was there before should stay. */
  readonly comparison?: Comparison;
  readonly faults: readonly Fault[];
  /** Elements outside of the host whose place it takes. */
  readonly replaced?: readonly HTMLElement[];
}

/** What came through which door, as the author would name it. */
export interface Delivery {
  readonly door: string;
  /** What tells one delivery from the next. */
  readonly value: unknown;
  readonly sources?: unknown;
  /** What to watch for changes besides the host's children. */
  readonly outside?: Element;
  /** Reads it; later, where a reader or a file has to be loaded first. */
  read(locale: string, signal: AbortSignal): Outcome | Promise<Outcome>;
}

const SCRIPT = ['', 'p > '].map((path) => `:scope > ${path}script[type$="json" i]`).join();

/** The first door with something behind it; it counts even when that is faulty. */
export const deliver = (host: DataHost, retries: number): Delivery | undefined =>
  fromProperty(host) ?? fromAttribute(host) ?? (isServer ? undefined : fromPage(host, retries));

/** A table that merely follows is taken only by an element that has nothing else to go by. */
const fromPage = (host: DataHost, retries: number) =>
  fromScript(host) ??
  fromContent(host) ??
  fromNamedTable(host) ??
  fromUrl(host, retries) ??
  fromElement(host) ??
  fromNextTable(host);

function fromProperty(host: DataHost): Delivery | undefined {
  const value = host.occupations;
  return value === undefined ? undefined : given(host, 'property occupations', value);
}

function fromAttribute(host: DataHost): Delivery | undefined {
  const value = host.getAttribute('occupations');
  return value === null ? undefined : given(host, 'attribute occupations', value);
}

function fromScript(host: DataHost): Delivery | undefined {
  const script = host.querySelector(SCRIPT);
  if (!script) return undefined;
  const value = script.textContent;
  if (!/ld\+json$/i.test(script.getAttribute('type')!)) return given(host, 'child script', value);
  const read = drafted(async () => {
    const { readText } = await import('./remote.js');
    return readText(value, { type: 'application/ld+json' });
  });
  return { door: 'child script', value, read };
}

/** What a reader that is loaded for it makes of text, read like any document. */
const drafted =
  (draft: (signal: AbortSignal) => Promise<Draft>): Delivery['read'] =>
  async (locale, signal) => {
    const [made, text] = await Promise.all([draft(signal), loadText()]);
    return { ...readDraft(made, locale, text), replaced: made.replaced ?? [] };
  };

/** Data as objects, or as JSON text. */
function given(host: DataHost, door: string, value: unknown): Delivery {
  const sources = host.sources ?? host.getAttribute('sources');
  const readWith = (locale: string, text?: TextReader) => {
    const faults: Fault[] = [];
    const data = valueOf(value, door, faults);
    if (data === undefined || data === null) return { comparison: EMPTY, faults };
    const reading = readData(data, valueOf(sources, 'sources', faults), locale, text);
    return { ...reading, faults: [...faults, ...reading.faults] };
  };
  const read = (locale: string): Outcome | Promise<Outcome> => {
    const reading = readWith(locale, textReader());
    return 'wantsText' in reading && reading.wantsText
      ? loadText().then((text) => readWith(locale, text))
      : reading;
  };
  return { door, value, sources, read };
}

/** A value as it is, or what its JSON text says. */
export function valueOf(value: unknown, door: string, faults: Fault[]): unknown {
  if (typeof value !== 'string') return value;
  const { value: read, code } = readJson(value);
  if (code) faults.push({ code, door, path: '', found: value });
  return read;
}

/** Elements and text that an author put inside; the readers for them are loaded when there are any. */
function fromContent(host: DataHost): Delivery | undefined {
  const { content } = host.constructor as { content?: string };
  const found = [...(content ? host.querySelectorAll(content) : [])].filter((each) => ownerOf(each) === host);
  const first = found.find(isOccupation) ?? found[0];
  if (!first) return undefined;
  const read = drafted(async () => (await import('../input/content.js')).readContent(host, isProvider(host)));
  return { door: `child ${first.localName}`, value: host.innerHTML, read };
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

/** Whether an element is a whole article, from which others take what they show. */
export const isProvider = (host: DataHost): boolean =>
  Boolean((host.constructor as { provides?: boolean }).provides);

const takesTables = (host: DataHost) =>
  /table/.test((host.constructor as { content?: string }).content ?? '');

function fromNamedTable(host: DataHost): Delivery | undefined {
  const table = takesTables(host) ? tableIn(namedBy(host)) : undefined;
  return table && tableDelivery(host, table);
}

const tableIn = (element: Element | null): Element | undefined =>
  (element?.localName.startsWith('oc-')
    ? null
    : element?.localName === 'table'
      ? element
      : element?.querySelector('table')) ?? undefined;

function tableDelivery(host: DataHost, table: Element): Delivery {
  const read = drafted(async () =>
    (await import('../input/content.js')).readTable(host, table, isProvider(host)),
  );
  return { door: 'table', value: table.outerHTML, outside: table, read };
}

/**
 * Publishing systems move a table out of the element that it stood in: WordPress wraps the element's tag in a
 * paragraph, which the table closes. So the table is what follows the element, or the paragraph around it.
 */
function fromNextTable(host: DataHost): Delivery | undefined {
  if (!takesTables(host) || host.hasAttribute('for') || aboveOf(host)) return undefined;
  const { parentElement: parent } = host;
  const next =
    following(host) ?? (parent?.localName === 'p' || parent?.localName === 'div' ? following(parent) : null);
  const table =
    next && (next.localName === 'table' || /^(?:figure|div)$/.test(next.localName))
      ? tableIn(next)
      : undefined;
  return table && tableDelivery(host, table);
}

/** What comes next, past what shows nothing. */
function following(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeName !== 'TABLE' && !next.textContent?.trim()) next = next.nextSibling;
  return next instanceof Element ? next : null;
}

function fromUrl(host: DataHost, retries: number): Delivery | undefined {
  const src = host.getAttribute('src');
  if (!src?.trim()) return undefined;
  const read = drafted(async (signal) => (await import('./remote.js')).loadDraft(host, src, signal));
  return { door: 'src', value: `${src} ${retries}`, read };
}

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
