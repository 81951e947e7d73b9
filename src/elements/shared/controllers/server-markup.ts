import type { LitElement, ReactiveController } from 'lit';

/** Whether Lit takes over what the server drew: then the first drawing has to be the same. */
export const hydrates = (): boolean => 'litElementHydrateSupport' in globalThis;

/** What the server drew in the shadow root of an element, until all is there that is shown in place of it. */
export class ServerMarkupController implements ReactiveController {
  /** Settles when what the server drew has gone; only while it goes. */
  pending: Promise<void> | undefined;

  readonly #host: LitElement;
  readonly #isDrawn: () => boolean;
  #nodes: readonly ChildNode[] = [];

  /** @param isDrawn Whether the element itself is drawn as it is to be; asked after every update. */
  constructor(host: LitElement, isDrawn: () => boolean) {
    this.#host = host;
    this.#isDrawn = isDrawn;
    host.addController(this);
  }

  /** Whether what the server drew is still shown: the element is drawn behind it, hidden. */
  get isShown(): boolean {
    return this.#nodes.length > 0;
  }

  /** Keeps what a declarative shadow root holds, unless Lit takes it over, while the element's own root is made. */
  keep<Root>(createRoot: () => Root): Root {
    const nodes = hydrates() ? [] : [...(this.#host.shadowRoot?.childNodes ?? [])];
    const root = createRoot();
    if (nodes.length) this.#host.renderOptions.renderBefore = null;
    this.#nodes = nodes;
    return root;
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
