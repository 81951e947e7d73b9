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
  /** Whether a file didn't come, or had nothing in it; it can be asked for again. */
  hasFailed = false;
  /** Settles when what is being read or loaded now has been. */
  pending: Promise<void> | undefined;

  readonly #host: DataHost;
  /** The door that counts, and all by which one delivery is told from the next. */
  #door = '';
  #seen: readonly unknown[] = [];
  #retries = 0;
  #reading = new AbortController();
  #replaced: readonly HTMLElement[] = [];
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.look());
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the data came by itself, not by a property that the page set. */
  get hasArrived(): boolean {
    return !/^(?:$|property|oc-)/.test(this.#door);
  }

  /** Whether another element has read the data. */
  get isBorrowed(): boolean {
    return this.#door === 'oc-comparison';
  }

  /** Whether a file is on its way. */
  get isLoading(): boolean {
    return Boolean(this.pending) && this.#isRemote;
  }

  /** Whether data comes from a server. */
  get #isRemote(): boolean {
    return /^(?:src|codes)$/.test(this.#door);
  }

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
      this.#stopReading();
      this.#await(delivery, () => (this.isDue = true));
      return;
    }
    const { door = '', value, sources } = delivery ?? {};
    this.#watch(delivery);
    if (this.#isGoingOn(delivery) || this.#mayBeMended(value)) return;
    const seen = [door, value, sources, locale];
    if (seen.every((each, at) => each === this.#seen[at])) return;
    this.#stopReading();
    this.#seen = seen;
    this.#door = door;
    const outcome = delivery?.read(locale, this.#reading.signal) ?? { faults: [] };
    if (outcome instanceof Promise)
      this.#await(
        outcome.catch((): Outcome => ({ faults: [{ code: 'load-failed', path: '', found: door }] })),
        (late) => this.#settle(late),
      );
    else this.#settle(outcome);
  }

  /** What changed while the element was elsewhere is seen now. */
  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#stopReading();
    this.#replace([]);
    this.#observer?.disconnect();
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

  /** Goes on with what comes later, unless nobody waits for it any longer. */
  #await<Late>(coming: Promise<Late>, goOn: (late: Late) => void): void {
    const { signal } = this.#reading;
    this.pending = coming.then((late) => {
      if (signal.aborted) return;
      this.pending = undefined;
      goOn(late);
      this.#host.requestUpdate();
    });
  }

  /** A file that doesn't come leaves what there was; everything else takes its place. */
  #settle({ comparison, faults, replaced = [] }: Outcome): void {
    this.hasFailed =
      this.#isRemote &&
      faults.length > 0 &&
      // codes that there aren't are there no more when they are asked for again
      !faults.every(({ code }) => code.endsWith('-code')) &&
      !comparison?.occupations.length &&
      !comparison?.schools;
    if (!this.hasFailed) this.comparison = comparison;
    this.faults = faults.map((fault) => ({ door: this.#door, ...fault }));
    this.isNews = true;
    this.#replace(replaced);
    this.#tellWaiting();
  }

  #tellWaiting(): void {
    if (isProvider(this.#host)) for (const controller of waiting) if (controller !== this) controller.look();
  }

  /** What was still on its way is read anew when it is wanted again. */
  #stopReading(): void {
    if (this.pending) this.#seen = [];
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

  /**
   * Whether the parser hasn't seen the end of a script, whose text is no fault then. That the page is there is a
   * reason to look again, also for an element without data.
   */
  #isGoingOn(delivery: Delivery | undefined): boolean {
    const page = this.#host.ownerDocument;
    const isWhole =
      isServer ||
      page.readyState !== 'loading' ||
      (delivery &&
        !(delivery.door === 'child script' && readJson(delivery.value as string).code === 'json-syntax'));
    if (!isWhole) page.addEventListener('DOMContentLoaded', () => this.look(), { once: true });
    return !isWhole && Boolean(delivery);
  }

  /** Sees what changes around the element, as far as its data may come from there. */
  #watch(delivery: Delivery | undefined): void {
    if (isServer || !this.#host.isConnected) return;
    if (!delivery || delivery.door === 'oc-comparison') waiting.add(this);
    else waiting.delete(this);
    this.#observer?.disconnect();
    if (delivery && !/^(?:child|table|oc-)/.test(delivery.door)) return;
    for (const target of [this.#host, delivery?.outside ?? []].flat())
      this.#observer?.observe(target, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: delivery?.door === 'child oc-occupation',
      });
  }
}
