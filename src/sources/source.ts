import { isServer } from 'lit';
import type { LitElement } from 'lit';
import { readJson } from '../input/json/read-json.js';
import { readData } from '../input/read-data.js';
import type { Reading } from '../input/read-data.js';
import type { TextReader } from '../input/figure/text-reader.js';
import { EMPTY } from '../model/comparison/occupations.js';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { childScript } from './child-script.js';
import type * as furtherDoors from './further-sources.js';
import { loadText, textReader } from './load-text-reader.js';

/** An element that takes data. */
export type DataHost = LitElement & {
  readonly occupations?: unknown;
  readonly sources?: unknown;
  readonly codes?: unknown;
  readonly comparison?: Comparison | undefined;
};

/** What was read behind a door. */
export interface Outcome {
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
  /** Of what comes from a server: whether it didn't come. It can be asked for again, and what was there before stays. */
  readonly hasFailed?: (outcome: Outcome) => boolean;
  /** Reads it; later, where a reader or a file has to be loaded first. */
  read(locale: string, signal: AbortSignal): Outcome | Promise<Outcome>;
}

/** What comes through no door of this file: nothing, but for faults. */
const empty = (door: string, ...faults: readonly Fault[]): Delivery => ({
  door,
  value: undefined,
  read: () => ({ faults }),
});

/** What comes of an element that has no data. */
export const NOTHING = empty('');

/** What comes where nobody can look behind the further doors. */
const LOST = empty('page', { code: 'load-failed', path: '', found: 'further-doors' });

/** What looks behind the doors that few elements need, once it has been loaded; `null` where it didn't come. */
let further: typeof furtherDoors | null | undefined;

/**
 * The first door with something behind it; it counts even when that is faulty. A promise where the further doors have
 * to be loaded first: look again then.
 * @param look Has the element look again.
 */
export const deliver = (host: DataHost, look: () => void): Delivery | Promise<void> =>
  given(host, 'property occupations', host.occupations) ??
  given(host, 'attribute occupations', host.getAttribute('occupations') ?? undefined) ??
  (isServer
    ? NOTHING
    : (given(host, 'child script', scriptOf(host)) ??
      (further === undefined
        ? loadFurther(host)
        : further === null
          ? LOST
          : (further.deliver(host, { readData, loadText, look }) ?? NOTHING))));

/** To be called when an element has been read, or has left the page. */
export const settle = (host: DataHost, outcome: Outcome): void => further?.settle(host, outcome);

/** To be called when what was read is drawn: what it was read from may go. */
export const takePlace = (host: DataHost): void => further?.takePlace(host);

/** What will most likely be behind them is loaded at the same time. */
async function loadFurther(host: DataHost): Promise<void> {
  if (host.querySelector('table, li, oc-occupation'))
    void import('../input/html/read-content.js').catch(() => {});
  if (childScript(host)) void import('./remote.js').catch(() => {});
  further = await import('./further-sources.js').catch(() => null);
}

/** Text of a child script; one with linked data is left to the further doors. */
function scriptOf(host: DataHost): string | undefined {
  const script = childScript(host);
  return script && !/ld\+json$/i.test(script.type) ? script.textContent : undefined;
}

/** Data as objects, or as JSON text. */
function given(host: DataHost, door: string, value: unknown): Delivery | undefined {
  if (value === undefined) return undefined;
  const sources = host.sources ?? host.getAttribute('sources');
  const readWith = (locale: string, text?: TextReader): Reading => {
    const faults: Fault[] = [];
    const data = valueOf(value, door, faults);
    if (data == null) return { comparison: EMPTY, faults };
    const reading = readData(data, valueOf(sources, 'sources', faults), locale, text);
    return { ...reading, faults: [...faults, ...reading.faults] };
  };
  const read = (locale: string): Outcome | Promise<Outcome> => {
    const reading = readWith(locale, textReader());
    return reading.wantsText ? loadText().then((text) => readWith(locale, text)) : reading;
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
