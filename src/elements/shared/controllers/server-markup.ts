import type { LitElement, ReactiveController } from 'lit';

/** Whether Lit takes over what the server drew: then the first drawing has to be the same. */
export const hydrates = (): boolean => 'litElementHydrateSupport' in globalThis;

/** Attribute in which a server notes what it drew an element from. */
export const DRAWN = 'data-drawn';

/** What the server drew, left as it is. */
export interface Adopted {
  /** Whether the element would still draw the same. */
  isSame(): boolean;
  /** Lets it go: the element draws itself. */
  release(): void;
}

/** What loads and decides whether an element leaves what the server drew; `leave` is called when it no longer may. */
export type Adopt = (leave: () => void) => Promise<Adopted | undefined>;

/** What the server drew in the shadow root of an element, until all is there that is shown in place of it. */
export class ServerMarkupController implements ReactiveController {
  /** Settles when it is decided whether what the server drew stays, and when it has gone; only while it goes. */
  pending: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #isDrawn: () => boolean;
  readonly #onAdopted: () => void;
  #nodes: readonly ChildNode[] = [];
  #adopted: Adopted | undefined;
  #createRoot: (() => unknown) | undefined;

  /**
   * @param isDrawn Whether the element itself is drawn as it is to be; asked after every update.
   * @param onAdopted Called when what the server drew stays.
   */
  constructor(host: LitElement, isDrawn: () => boolean, onAdopted: () => void) {
    this.#host = host;
    this.#isDrawn = isDrawn;
    this.#onAdopted = onAdopted;
    host.addController(this);
  }

  /** Whether what the server drew is still shown: the element is drawn behind it, hidden. */
  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /** Whether what the server drew is what the element has to show. */
  get isAdopted(): boolean {
    return this.#adopted !== undefined;
  }

  /**
   * Keeps what a declarative shadow root holds, unless Lit takes it over, while the element's own root is made.
   * @param adopt Decides whether it stays; without it, the element draws itself.
   */
  keep(
    createRoot: () => HTMLElement | DocumentFragment,
    adopt: Adopt | undefined,
  ): HTMLElement | DocumentFragment {
    const { shadowRoot } = this.#host;
    const nodes = hydrates() ? [] : [...(shadowRoot?.childNodes ?? [])];
    this.#nodes = nodes;
    if (!nodes.length) return createRoot();
    this.#createRoot = createRoot;
    if (adopt)
      this.pending = adopt(() => this.#leave())
        .catch(() => undefined)
        .then((adopted) => {
          this.pending = undefined;
          this.#adopted = adopted;
          if (adopted) this.#onAdopted();
          else this.#leave();
        });
    else if (!this.#host.hasAttribute('defer-hydration')) this.#drawBehind();
    return shadowRoot!;
  }

  /** Whether the element has nothing to draw: what the server drew is what it would, or nobody knows yet. */
  stays(): boolean {
    const stays = Boolean(this.#createRoot && (this.pending ?? this.#adopted?.isSame()));
    if (!stays) this.#drawBehind();
    return stays;
  }

  #leave(): void {
    this.#drawBehind();
    this.#host.requestUpdate();
  }

  /** From now on, the element draws itself, behind what the server drew. */
  #drawBehind(): void {
    this.#adopted?.release();
    this.#adopted = undefined;
    if (!this.#createRoot) return;
    this.#createRoot();
    this.#createRoot = undefined;
    this.#host.renderOptions.renderBefore = null;
  }

  hostUpdated(): void {
    if (this.isShown && this.#isDrawn()) this.pending ??= this.#remove();
  }

  /** What the server drew goes when everything inside is drawn, so that nothing moves. */
  async #remove(): Promise<void> {
    const inside = this.#host.renderRoot.querySelectorAll<LitElement>(':defined:not([defer-hydration])');
    await Promise.allSettled([...inside].map(({ updateComplete }) => updateComplete));
    for (const node of this.#nodes) node.remove();
    this.#nodes = [];
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}
