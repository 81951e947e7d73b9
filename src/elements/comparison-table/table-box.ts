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

/**
 * The box that a table is drawn in, laid out: how wide it is, and whether the table is larger. Both are told by the
 * browser, before it paints; nobody asks for them while something is drawn.
 */
export class TableBox implements ReactiveController {
  readonly #onWidth: () => void;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #region: HTMLElement | null = null;
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
    this.#observer.disconnect();
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
    // the box itself would be another height each time that it is drawn anew
    this.#observer.observe(this.#region.previousElementSibling!);
    this.#observer.observe(this.#region.firstElementChild!);
    followers.add(this.#region);
    if (isStarted) return;
    isStarted = true;
    addEventListener('scroll', startFollowing, { capture: true, once: true, passive: true });
  }

  /** What scrolls is reached by the keyboard; what fits is no box of its own, so that its heads follow the page. */
  #measure(): void {
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
