import { isServer } from 'lit';
import type { LitElement } from 'lit';
import { readJson } from '../input/json.js';
import { readData } from '../input/read-data.js';
import type { Reading } from '../input/read-data.js';
import type { TextReader } from '../input/text.js';
import { EMPTY } from '../model/comparison.js';
import type { Comparison } from '../model/comparison.js';
import type { Fault } from '../model/problems.js';
import { childScript } from './child-script.js';
import type { deliver as deliverFurther } from './further-doors.js';
import { loadText, textReader } from './text.js';

/** An element that takes data. */
export type DataHost = LitElement & {
  readonly occupations?: unknown;
  readonly sources?: unknown;
  readonly codes?: unknown;
};

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

/** What looks behind the doors that few elements need, once it has been loaded. */
let further: typeof deliverFurther | undefined;

/**
 * The first door with something behind it; it counts even when that is faulty. A promise where the further doors have
 * to be loaded first: look again then.
 */
export const deliver = (host: DataHost, retries: number): Delivery | Promise<void> | undefined =>
  fromProperty(host) ??
  fromAttribute(host) ??
  (isServer
    ? undefined
    : (fromScript(host) ?? (further ? further(host, retries, { readData, loadText }) : loadFurther(host))));

/** What will most likely be behind them is loaded at the same time. */
async function loadFurther(host: DataHost): Promise<void> {
  if (host.querySelector('table, li, oc-occupation')) void import('../input/content.js').catch(() => {});
  if (childScript(host)) void import('./remote.js').catch(() => {});
  further = await import('./further-doors.js').then(
    (doors) => doors.deliver,
    () => () => ({
      door: 'page',
      value: '',
      read: () => ({ faults: [{ code: 'load-failed', path: '', found: 'further-doors' }] }),
    }),
  );
}

function fromProperty(host: DataHost): Delivery | undefined {
  const value = host.occupations;
  return value === undefined ? undefined : given(host, 'property occupations', value);
}

function fromAttribute(host: DataHost): Delivery | undefined {
  const value = host.getAttribute('occupations');
  return value === null ? undefined : given(host, 'attribute occupations', value);
}

/** A script with linked data is left to the further doors. */
function fromScript(host: DataHost): Delivery | undefined {
  const script = childScript(host);
  return script && !/ld\+json$/i.test(script.type)
    ? given(host, 'child script', script.textContent)
    : undefined;
}

/** Data as objects, or as JSON text. */
function given(host: DataHost, door: string, value: unknown): Delivery {
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
