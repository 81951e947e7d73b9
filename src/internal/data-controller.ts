import { isServer } from 'lit';
import type { ReactiveController } from 'lit';
import { isObjectAsText, readJson } from '../input/json.js';
import type { Comparison } from '../model/comparison.js';
import type { Fault } from '../model/problems.js';
import { deliver } from './doors.js';
import type { DataHost, Delivery, Outcome } from './doors.js';
import { isProvider } from './provider.js';

/** How long a framework that rendered before the element was defined gets to replace "[object Object]". */
const PATIENCE = 1000;
/** Whether data comes from a server. */
const isRemote = (delivery: Delivery | undefined) => /^(?:src|codes)$/.test(delivery?.door ?? '');

/** Elements without data of their own: they look again when another one has got some. */
const waiting = new Set<DataController>();

/**
 * Finds the data of an element behind its doors and has it read; the first door that has something counts, even when
 * that is faulty. Watches the children only while they are what counts.
 */
export class DataController implements ReactiveController {
  /** What there is to draw; `undefined` as long as nobody gave any data. */
  comparison: Comparison | undefined;
  faults: readonly Fault[] = [];
  /** Whether something may have changed behind a door. */
  isDue = true;
  /** Whether what was read has changed since the host last asked. */
  isNews = false;
  /** Settles when what is being read or loaded now has been. */
  pending: Promise<void> | undefined;

  readonly #host: DataHost;
  #delivery: Delivery | undefined;
  #locale = '';
  #retries = 0;
  #reading = new AbortController();
  #replaced: readonly HTMLElement[] = [];
  #observer: MutationObserver | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the data came by itself, not by a property that the page set. */
  get hasArrived(): boolean {
    return Boolean(this.#delivery && !/^property|^oc-/.test(this.#delivery.door));
  }

  /** Whether another element has read the data. */
  get isBorrowed(): boolean {
    return this.#delivery?.door === 'oc-comparison';
  }

  /** Whether a file is on its way. */
  get isLoading(): boolean {
    return Boolean(this.pending) && isRemote(this.#delivery);
  }

  /** Whether a file didn't come, or had nothing in it; it can be asked for again. */
  hasFailed = false;

  /** Asks for a look at the doors, by which the host is updated. */
  look(): void {
    this.isDue = true;
    this.#host.requestUpdate();
  }

  /** Loads the file again. */
  retry(): void {
    this.#retries++;
    this.look();
  }

  /** Looks for data. */
  read(locale: string): void {
    this.isDue = false;
    const delivery = deliver(this.#host, this.#retries);
    if (delivery instanceof Promise) {
      this.#await(delivery);
      return;
    }
    const known = this.#delivery;
    this.#watch(delivery);
    if (delivery && (this.#mayBeMended(delivery.value) || this.#mayBeGoingOn(delivery))) return;
    if (
      delivery?.door === known?.door &&
      delivery?.value === known?.value &&
      delivery?.sources === known?.sources &&
      locale === this.#locale
    )
      return;
    this.#locale = locale;
    this.#stopReading();
    this.#delivery = delivery;
    if (delivery) this.#receive(delivery, locale);
    else this.#settle({ faults: [] }, delivery);
  }

  /** What changed while the element was elsewhere is seen now. */
  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    if (this.pending) this.#delivery = undefined;
    this.#stopReading();
    this.#replace([]);
    this.#observer?.disconnect();
    this.#observer = undefined;
    waiting.delete(this);
    this.#tellWaiting();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** To be called when what was read is drawn: what it was read from may go. */
  takePlace(): void {
    if (this.comparison?.occupations.length && this.#host.isConnected)
      for (const element of this.#replaced) element.style.setProperty('display', 'none', 'important');
  }

  /** Looks again when the further doors are there. */
  #await(doors: Promise<void>): void {
    const pending = doors.then(() => {
      if (this.pending === pending) this.pending = undefined;
      this.look();
    });
    this.pending = pending;
  }

  #receive(delivery: Delivery, locale: string): void {
    const { signal } = this.#reading;
    const outcome = delivery.read(locale, signal);
    if (!(outcome instanceof Promise)) {
      this.#settle(outcome, delivery);
      return;
    }
    this.pending = outcome
      .catch((): Outcome => ({ faults: [{ code: 'load-failed', path: '', found: delivery.door }] }))
      .then((late) => {
        if (signal.aborted) return;
        this.pending = undefined;
        this.#settle(late, delivery);
        this.#host.requestUpdate();
      });
  }

  /** A file that doesn't come leaves what there was; everything else takes its place. */
  #settle({ comparison, faults, replaced = [] }: Outcome, delivery: Delivery | undefined): void {
    this.hasFailed =
      isRemote(delivery) &&
      faults.length > 0 &&
      // codes that there aren't are there no more when they are asked for again
      !faults.every(({ code }) => code.endsWith('-code')) &&
      !comparison?.occupations.length &&
      !comparison?.schools;
    if (!this.hasFailed) this.comparison = comparison;
    this.faults = faults.map((fault) => ({ door: delivery?.door, ...fault }));
    this.isNews = true;
    this.#replace(replaced);
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    if (isProvider(this.#host)) for (const controller of waiting) if (controller !== this) controller.look();
  }

  #stopReading(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.pending = undefined;
  }

  /** What was hidden before, and no longer is in the element's place, is shown again. */
  #replace(elements: readonly HTMLElement[]): void {
    for (const element of this.#replaced)
      if (!elements.includes(element)) element.style.removeProperty('display');
    this.#replaced = elements;
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
    return (
      door === 'child script' &&
      page.readyState === 'loading' &&
      readJson(value as string).code === 'json-syntax' &&
      this.#lookLater()
    );
  }

  #lookLater(): true {
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', () => this.look(), { once: true });
    return true;
  }

  #watch(delivery: Delivery | undefined): void {
    if (isServer || !this.#host.isConnected) return;
    const isOwn = delivery && !/^(?:child|table|oc-)/.test(delivery.door);
    if (!delivery || delivery.door === 'oc-comparison') waiting.add(this);
    else waiting.delete(this);
    if (!delivery && this.#host.ownerDocument.readyState === 'loading') this.#lookLater();
    this.#observer?.disconnect();
    this.#observer = isOwn ? undefined : (this.#observer ?? new MutationObserver(() => this.look()));
    for (const target of [this.#host, delivery?.outside ?? []].flat())
      this.#observer?.observe(target, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: delivery?.door === 'child oc-occupation',
      });
  }
}
