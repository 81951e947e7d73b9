import { backgroundBehind } from '../shared/background-behind.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a table scrolls out of sight under its own heads, these follow. */
const followers = new Set<HTMLElement>();

/** What makes heads follow is loaded when a page first scrolls, or has a table that does. */
function startFollowing(): void {
  if (isFollowing) return;
  isFollowing = true;
  void import('./follow-heads.js').then(({ followHeads }) => followHeads(followers)).catch(() => undefined);
}
let isFollowing = false;
let isStarted = false;

/** The box that each watched element belongs to. */
const boxOf = new WeakMap<Element, TableBox>();
/**
 * An observer for each window: one that watches elements of a frame that is gone reports an error in every frame drawn.
 * It measures in the next frame: what a table changes may change the size of others, by a scroll bar that comes or goes,
 * and sizes that nobody could be told of in the same frame are reported to the page as an error ("ResizeObserver loop
 * completed with undelivered notifications").
 */
const observers = new WeakMap<object, ResizeObserver>();

function observerFor({ ownerDocument: { defaultView: view } }: Element): ResizeObserver | undefined {
  if (!view) return undefined;
  const observer =
    observers.get(view) ??
    new view.ResizeObserver((entries) => {
      const resized = new Set(entries.flatMap(({ target }) => boxOf.get(target) ?? []));
      view.requestAnimationFrame(() => resized.forEach((box) => box.measure()));
    });
  observers.set(view, observer);
  return observer;
}

/**
 * The box that a table is drawn in, laid out: how wide it is, and whether the table is larger. Both are told by the
 * browser, before it paints; nobody asks for them while something is drawn.
 */
export class TableBox implements ReactiveController {
  readonly #onWidth: () => void;
  #region: HTMLElement | null = null;
  /** That of the window in which the box was watched first: when an element has moved, its document is another one. */
  #observer: ResizeObserver | undefined;
  /** In em of the text; nothing before the first layout. */
  width: number | undefined;

  /** @param onWidth Called when the box has another width. */
  constructor(host: ReactiveControllerHost, onWidth: () => void) {
    this.#onWidth = onWidth;
    host.addController(this);
  }

  hostConnected(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    for (const each of this.#watched()) this.#observer?.unobserve(each);
    if (this.#region) followers.delete(this.#region);
    this.#region = null;
  }

  /** Watches the box, and the table in it; once drawn, it is the same for good. */
  watch(region: HTMLElement | null): void {
    if (region === this.#region) return;
    this.hostDisconnected();
    this.#region = region;
    this.#follow();
  }

  #follow(): void {
    if (!this.#region) return;
    this.#observe();
    this.measure(); // before the first paint, so that nothing moves
    followers.add(this.#region);
    if (isStarted) return;
    isStarted = true;
    addEventListener('scroll', startFollowing, { capture: true, once: true, passive: true });
  }

  /** What is watched: the box itself would be another height each time that it is drawn anew. */
  #watched(): readonly Element[] {
    const { previousElementSibling, firstElementChild } = this.#region ?? {};
    return [previousElementSibling ?? [], firstElementChild ?? []].flat();
  }

  /** Has the browser tell of the sizes from now on. */
  #observe(): void {
    this.#observer = this.#region ? observerFor(this.#region) : undefined;
    for (const each of this.#watched()) {
      boxOf.set(each, this);
      this.#observer?.observe(each);
    }
  }

  /** What scrolls is reached by the keyboard; what fits is no box of its own, so that its heads follow the page. */
  measure(): void {
    const region = this.#region;
    if (!region?.clientWidth) return;
    const width = region.clientWidth / parseFloat(getComputedStyle(region).fontSize);
    const scrolls =
      region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1;
    region.classList.toggle('scrolls', scrolls);
    if (scrolls) {
      region.tabIndex = 0;
      region.style.setProperty('--behind', backgroundBehind(region) ?? 'canvas');
      startFollowing();
    } else region.removeAttribute('tabindex');
    if (width === this.width) return;
    this.width = width;
    this.#onWidth();
  }
}
