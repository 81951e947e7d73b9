import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a table scrolls out of sight under its own heads, these follow. */
const followers = new Set<HTMLElement>();

/**
 * Lets heads follow, and looks at what is behind them now: loaded when a page first scrolls, or has a table that does.
 * Where it doesn't come, they stand on the canvas.
 */
function follow(): void {
  following ??= import('./follow-heads.js').then(({ followHeads }) => followHeads(followers));
  following.then(
    (lookAgain) => lookAgain(),
    () => followers.forEach((region) => region.style.removeProperty('--behind')),
  );
}
let following: Promise<() => void> | undefined;
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
      view.requestAnimationFrame(() => measure([...resized]));
    });
  observers.set(view, observer);
  return observer;
}

/** Boxes that are measured together when all that is to be drawn now is drawn: so the page is laid out once for all. */
const waiting = new Set<TableBox>();
/** Where more are drawn at once, those that are far from view are left until they come near. */
const MANY = 4;

function measureSoon(box: TableBox): void {
  if (!waiting.size)
    void Promise.resolve().then(() => {
      const boxes = [...waiting];
      waiting.clear();
      const near = boxes.filter(({ isFar, isNear }) => isFar && isNear);
      for (const each of near) each.isFar = false;
      measure(boxes);
    });
  waiting.add(box);
  if (waiting.size > MANY && 'ContentVisibilityAutoStateChangeEvent' in globalThis) box.isFar = true;
}

/** Asks all for their sizes before anything is changed by them. */
function measure(boxes: readonly TableBox[]): void {
  const sizes = boxes.map((box) => box.sizes);
  boxes.forEach((box, at) => box.take(sizes[at]));
}

/** What is known of a box once it is laid out. */
interface Sizes {
  /** In em of the text. */
  readonly width: number;
  /** Whether the table is larger; nothing as long as it is too far from view to be laid out. */
  readonly scrolls: boolean | undefined;
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
    measureSoon(this); // before the first paint, so that nothing moves
    followers.add(this.#region);
    if (isStarted) return;
    isStarted = true;
    addEventListener('scroll', follow, { capture: true, once: true, passive: true });
  }

  /** What is watched: the room that there is, the table, and the box, whose height a page may change by itself. */
  #watched(): readonly Element[] {
    const { previousElementSibling, firstElementChild } = this.#region ?? {};
    return [previousElementSibling ?? [], firstElementChild ?? [], this.#region ?? []].flat();
  }

  /** Has the browser tell of the sizes from now on. */
  #observe(): void {
    this.#observer = this.#region ? observerFor(this.#region) : undefined;
    for (const each of this.#watched()) {
      boxOf.set(each, this);
      this.#observer?.observe(each);
    }
  }

  /** All that the element draws. */
  get #root(): HTMLElement | null | undefined {
    return this.#region?.closest<HTMLElement>('.root');
  }

  /** Whether the browser leaves it until it comes near. */
  get isFar(): boolean {
    return Boolean(this.#root?.classList.contains('far'));
  }

  set isFar(isFar: boolean) {
    const root = this.#root;
    if (!root || root.classList.contains('far') === isFar) return;
    root.classList.toggle('far', isFar);
    if (isFar) root.addEventListener('contentvisibilityautostatechange', this.#onNear);
    else root.removeEventListener('contentvisibilityautostatechange', this.#onNear);
  }

  readonly #onNear = (event: Event): void => {
    if ((event as ContentVisibilityAutoStateChangeEvent).skipped) return;
    this.isFar = false;
    measure([this]);
  };

  /** Whether it stands within the next windows, above or below. */
  get isNear(): boolean {
    const { top = 0, bottom = 0 } = this.#root?.getBoundingClientRect() ?? {};
    return bottom > -innerHeight && top < 2 * innerHeight;
  }

  get sizes(): Sizes | undefined {
    const region = this.#region;
    const box = this.isFar ? this.#root : region;
    if (!region || !box?.clientWidth) return undefined;
    return {
      width: box.clientWidth / parseFloat(getComputedStyle(box).fontSize),
      scrolls: this.isFar
        ? undefined
        : region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1,
    };
  }

  /** What scrolls is reached by the keyboard; what fits is no box of its own, so that its heads follow the page. */
  take(sizes: Sizes | undefined): void {
    const region = this.#region;
    if (!region || !sizes) return;
    const { width, scrolls } = sizes;
    if (scrolls) {
      region.classList.add('scrolls');
      region.tabIndex = 0;
      // nothing, until it is known what is behind
      if (!region.style.getPropertyValue('--behind')) region.style.setProperty('--behind', 'none');
      follow();
    } else if (scrolls === false) {
      region.classList.remove('scrolls');
      region.removeAttribute('tabindex');
    }
    if (width === this.width) return;
    this.width = width;
    this.#onWidth();
  }
}
