import { isServer } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { readDocument } from '../input/read-document.js';
import { readJson } from '../input/json.js';
import { EMPTY } from '../model/comparison.js';
import type { Comparison } from '../model/comparison.js';
import type { Problem } from '../model/problems.js';

/** An element that takes data. */
export type DataHost = LitElement & { readonly occupations?: unknown; readonly sources?: unknown };

/** What came through a door: a value, or text that holds one as JSON. */
interface Delivery {
  /** How the author would name it. */
  readonly door: string;
  readonly value: unknown;
  readonly sources: unknown;
}

const CHILD = 'child script';
/** A framework that renders before the element is defined writes this, and mends it at hydration. */
const OBJECT_AS_TEXT = '[object Object]';
/** How long a framework gets for that. */
const PATIENCE = 1000;
const SCRIPT = ':scope > script[type="application/json" i], :scope > p > script[type="application/json" i]';

/**
 * Finds the data of an element: property, attribute, child script, in this order; the first that is there counts,
 * even when it is faulty. Watches the children only while they are what counts.
 */
export class DataController implements ReactiveController {
  /** What there is to draw; `undefined` as long as nobody gave any data. */
  comparison: Comparison | undefined;
  problems: readonly Problem[] = [];

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

  /** Looks for data; returns whether there is anything new. */
  read(): boolean {
    const delivery = this.#deliver();
    this.#watch(!delivery || delivery.door === CHILD);
    if (delivery && this.#mayBeMended(delivery.value)) return false;
    if (isSame(delivery, this.#delivery)) return false;
    this.#delivery = delivery;
    const problems: Problem[] = [];
    this.comparison = delivery && this.#receive(delivery, problems);
    this.problems = problems;
    return true;
  }

  /** What changed while the element was elsewhere is seen now. */
  hostConnected(): void {
    this.#host.requestUpdate('occupations');
  }

  hostDisconnected(): void {
    this.#watch(false);
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #deliver(): Delivery | undefined {
    const { occupations } = this.#host;
    const sources = this.#host.sources ?? this.#host.getAttribute('sources') ?? undefined;
    if (occupations !== undefined) return { door: 'property occupations', value: occupations, sources };
    const attribute = this.#host.getAttribute('occupations');
    if (attribute !== null) return { door: 'attribute occupations', value: attribute, sources };
    const script = isServer ? null : this.#host.querySelector(SCRIPT);
    return script ? { door: CHILD, value: script.textContent, sources } : undefined;
  }

  #receive({ door, value, sources }: Delivery, problems: Problem[]): Comparison {
    const data = valueOf(value, door, problems);
    const beside = valueOf(sources, 'sources', problems);
    if (data === undefined || data === null) return EMPTY;
    const reading = readDocument(data, beside);
    problems.push(...reading.problems.map((problem) => ({ ...problem, door })));
    return reading.comparison;
  }

  /** `"[object Object]"` is a fault only when it is still there after a second. */
  #mayBeMended(value: unknown): boolean {
    if (value !== OBJECT_AS_TEXT || isServer || !this.#isPatient) return false;
    this.#patience ??= setTimeout(() => {
      this.#isPatient = false;
      this.#host.requestUpdate('occupations');
    }, PATIENCE);
    return true;
  }

  #watch(wanted: boolean): void {
    if (wanted === Boolean(this.#observer) || isServer) return;
    this.#observer?.disconnect();
    this.#observer = wanted ? new MutationObserver(() => this.#host.requestUpdate('occupations')) : undefined;
    this.#observer?.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }
}

const isSame = (one: Delivery | undefined, other: Delivery | undefined) =>
  one?.door === other?.door && one?.value === other?.value && one?.sources === other?.sources;

/** A value as it is, or what its JSON text says. */
function valueOf(value: unknown, door: string, problems: Problem[]): unknown {
  if (typeof value !== 'string') return value;
  const { value: read, problem } = readJson(value);
  if (problem) problems.push({ ...problem, door });
  return read;
}
