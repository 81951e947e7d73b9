import { isServer } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { isObjectAsText, readJson } from '../input/json.js';
import { readDocument } from '../input/read-document.js';
import { EMPTY } from '../model/comparison.js';
import type { Comparison } from '../model/comparison.js';
import type { Fault } from '../model/problems.js';

/** An element that takes data. */
export type DataHost = LitElement & { readonly occupations?: unknown; readonly sources?: unknown };

/** What came through which door, as the author would name it. */
interface Delivery {
  readonly door: string;
  readonly value: unknown;
  readonly sources: unknown;
}

const CHILD = 'child script';
const SCRIPT = ['', 'p > '].map((path) => `:scope > ${path}script[type="application/json" i]`).join();
/** How long a framework that rendered before the element was defined gets to replace "[object Object]". */
const PATIENCE = 1000;

/**
 * Finds the data of an element: property, attribute, child script, in this order; the first that is there counts,
 * even when it is faulty. Watches the children only while they are what counts.
 */
export class DataController implements ReactiveController {
  /** What there is to draw; `undefined` as long as nobody gave any data. */
  comparison: Comparison | undefined;
  faults: readonly Fault[] = [];
  /** Whether something may have changed behind a door. */
  isDue = true;

  readonly #host: DataHost;
  #delivery: Delivery | undefined;
  #observer: MutationObserver | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the data came by itself, not by a property that the page set. */
  get hasArrived(): boolean {
    return Boolean(this.#delivery && !this.#delivery.door.startsWith('property'));
  }

  /** Asks for a look at the doors, by which the host is updated. */
  look(): void {
    this.isDue = true;
    this.#host.requestUpdate();
  }

  /** Looks for data; returns whether there is anything new. */
  read(): boolean {
    this.isDue = false;
    const delivery = this.#deliver();
    const known = this.#delivery;
    this.#watch(!delivery || delivery.door === CHILD);
    if (delivery && (this.#mayBeMended(delivery.value) || this.#mayBeGoingOn(delivery))) return false;
    if (
      delivery?.door === known?.door &&
      delivery?.value === known?.value &&
      delivery?.sources === known?.sources
    )
      return false;
    this.#delivery = delivery;
    const faults: Fault[] = [];
    this.comparison = delivery && receive(delivery, faults);
    this.faults = faults;
    return true;
  }

  /** What changed while the element was elsewhere is seen now. */
  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#watch(false);
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #deliver(): Delivery | undefined {
    const host = this.#host;
    const sources = host.sources ?? host.getAttribute('sources');
    if (host.occupations !== undefined)
      return { door: 'property occupations', value: host.occupations, sources };
    const attribute = host.getAttribute('occupations');
    if (attribute !== null) return { door: 'attribute occupations', value: attribute, sources };
    const script = isServer ? null : host.querySelector(SCRIPT);
    return script ? { door: CHILD, value: script.textContent, sources } : undefined;
  }

  /** `"[object Object]"` is a fault only when it is still there after a second. */
  #mayBeMended(value: unknown): boolean {
    if (isServer || !this.#isPatient || typeof value !== 'string' || !isObjectAsText(value)) return false;
    this.#patience ??= setTimeout(() => {
      this.#isPatient = false;
      this.look();
    }, PATIENCE);
    return true;
  }

  /** Text of a script that the parser hasn't seen the end of is no fault. */
  #mayBeGoingOn({ door, value }: Delivery): boolean {
    const page = this.#host.ownerDocument;
    if (door !== CHILD || page.readyState !== 'loading' || readJson(value as string).code !== 'json-syntax')
      return false;
    page.addEventListener('DOMContentLoaded', () => this.look(), { once: true });
    return true;
  }

  #watch(wanted: boolean): void {
    const isWanted = wanted && !isServer && this.#host.isConnected;
    if (isWanted === Boolean(this.#observer)) return;
    this.#observer?.disconnect();
    this.#observer = isWanted ? new MutationObserver(() => this.look()) : undefined;
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }
}

function receive({ door, value, sources }: Delivery, faults: Fault[]): Comparison {
  const data = valueOf(value, door, faults);
  if (data === undefined || data === null) return EMPTY;
  const reading = readDocument(data, valueOf(sources, 'sources', faults));
  faults.push(...reading.faults.map((fault) => ({ ...fault, door })));
  return reading.comparison;
}

/** A value as it is, or what its JSON text says. */
export function valueOf(given: unknown, door: string, faults: Fault[]): unknown {
  if (typeof given !== 'string') return given;
  const { value, code } = readJson(given);
  if (code) faults.push({ code, door, path: '', found: given });
  return value;
}
