import { isServer } from 'lit';
import type { ReactiveController } from 'lit';
import { isObjectAsText, readJson } from '../input/json/read-json.js';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { deliver, NOTHING, settle } from './source.js';
import type { DataHost, Delivery, Outcome } from './source.js';

/** How long a framework that rendered before the element was defined gets to replace "[object Object]". */
const PATIENCE = 1000;

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
  #delivery = NOTHING;
  /** All by which a delivery is told from the next. */
  #seen: readonly unknown[] = [];
  #reading = new AbortController();
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.look());
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the data came by itself, not by a property that the page set. */
  get hasArrived(): boolean {
    return !/^(?:$|property|oc-)/.test(this.#delivery.door);
  }

  /** Whether another element has read the data. */
  get isBorrowed(): boolean {
    return this.#delivery.door === 'oc-comparison';
  }

  /** Whether a file is on its way. */
  get isLoading(): boolean {
    return Boolean(this.pending && this.#delivery.hasFailed);
  }

  /** Asks for a look at the doors, by which the host is updated. */
  readonly look = (): void => {
    this.isDue = true;
    this.#host.requestUpdate();
  };

  /** Loads the file again. */
  readonly retry = (): void => {
    this.#seen = [];
    this.look();
  };

  /** Looks for data. */
  read(locale: string): void {
    this.isDue = false;
    const delivery = deliver(this.#host, this.look);
    if (delivery instanceof Promise) {
      this.#stopReading();
      this.#await(delivery, () => (this.isDue = true));
      return;
    }
    const { door, value, sources } = delivery;
    this.#watch(delivery);
    if (this.#isGoingOn(delivery) || this.#mayBeMended(value)) return;
    const seen = [door, value, sources, locale];
    if (seen.every((each, at) => each === this.#seen[at])) return;
    this.#stopReading();
    this.#seen = seen;
    this.#delivery = delivery;
    const outcome = delivery.read(locale, this.#reading.signal);
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
    settle(this.#host, { faults: [] });
    this.#observer?.disconnect();
    clearTimeout(this.#patience);
    this.#patience = undefined;
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
  #settle(outcome: Outcome): void {
    const { door } = this.#delivery;
    this.hasFailed = Boolean(this.#delivery.hasFailed?.(outcome));
    if (!this.hasFailed) this.comparison = outcome.comparison;
    this.faults = outcome.faults.map((fault) => ({ door, ...fault }));
    this.isNews = true;
    settle(this.#host, outcome);
  }

  /** What was still on its way is read anew when it is wanted again. */
  #stopReading(): void {
    if (this.pending) this.#seen = [];
    this.#reading.abort();
    this.#reading = new AbortController();
    this.pending = undefined;
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
   * Whether the parser hasn't seen the end of a script, whose text is no fault then. When the page is there, it is
   * looked at again, and so are the doors of an element without data.
   */
  #isGoingOn({ door, value }: Delivery): boolean {
    const page = this.#host.ownerDocument;
    const isOpen =
      !isServer &&
      page.readyState === 'loading' &&
      (!door || (door === 'child script' && readJson(value as string).code === 'json-syntax'));
    if (isOpen) page.addEventListener('DOMContentLoaded', this.look, { once: true });
    return isOpen && Boolean(door);
  }

  /** Sees what changes around the element, as far as its data may come from there. */
  #watch({ door, outside }: Delivery): void {
    if (!this.#host.isConnected) return;
    this.#observer?.disconnect();
    if (!/^(?:$|child|table|oc-)/.test(door)) return;
    for (const target of [this.#host, outside ?? []].flat())
      this.#observer?.observe(target, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: door === 'child oc-occupation',
      });
  }
}
