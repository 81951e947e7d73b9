import { LitElement, adoptStyles, html, isServer, noChange, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { EMPTY } from '../../model/comparison/occupations.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import { localeOf } from '../../model/figure/format.js';
import type { Language } from '../../model/figure/format.js';
import type { Fault, Problem } from '../../model/document/problems.js';
import type { ComparisonData, OccupationData, SourcesData } from '../../model/document/schema.js';
import { wordsWith } from '../../model/words/labels.js';
import type { CommonWords } from '../../model/words/common-words.js';
import type { AllWords } from '../../model/words/english.js';
import { DataController } from '../../sources/data-controller.js';
import { register } from './register.js';
import { hideReplaced } from '../../sources/order.js';
import { valueOf } from '../../sources/read-given.js';
import { SOURCE_ATTRIBUTES, SOURCE_PROPERTIES } from '../../sources/source.js';
import { addLanguage, listen, speechIn, stopListening } from './languages.js';
import { send } from './send-event.js';
import { VERSION } from './version.js';

/** Whoever imports an element, or its definition, has the types of its events. */
export type { OcEventMap } from './events.js';

/** Attributes that are read from the element when they are needed; no property stands for them. */
const READ_ATTRIBUTES = [...SOURCE_ATTRIBUTES, 'lang'];

/**
 * What all elements share: the data and their source, the words, the language, the telling of problems.
 *
 * @attr {string} occupations - The data as JSON: the array of occupations, or the whole document of `schema.json`. The property of this name goes before it.
 * @attr {string} sources - The sources as JSON, an object by key, for occupations that are given as an array.
 * @attr {string} src - Address of a file with the data: JSON, JSON-LD, CSV, or a page with a table. Loaded without cookies, in 10 seconds and 5 MB at most; what doesn't come is said, with a button to try again.
 * @attr {string} dataset - Address of the folder of a data set, in place of the built-in one, that `codes` are looked up in.
 * @attr {"lazy"|"eager"} loading - When a file is loaded: when the element comes near the viewport (default), or at once.
 * @attr {string} for - Id of a table, or of the `oc-comparison`, whose data the element shows.
 * @attr {string} lang - Language of words, numbers and dates; default: that of the nearest ancestor, else English.
 * @cssprop [--oc-font-family=inherit] - Font of everything; default: that of the page.
 * @cssprop [--oc-font-size=inherit] - Font size that everything is measured by; default: that of the page.
 * @cssprop [--oc-color=inherit] - Colour of text; default: that of the page.
 * @cssprop [--oc-muted-color] - Colour of what is said in passing; default: the text colour at 76 %.
 * @cssprop [--oc-line-color] - Colour of lines and borders; default: the text colour at 22 %.
 * @cssprop [--oc-link-color=inherit] - Colour of links.
 * @cssprop [--oc-focus-color=currentcolor] - Colour of the ring around what has the focus.
 * @cssprop [--oc-heading-weight=650] - Weight of headings and captions.
 * @cssprop [--oc-radius=0.25em] - Rounding of cards, controls and buttons.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} oc-error - The data had faults; what is good of it is shown. Bubbles, composed.
 * @fires {CustomEvent<{ comparison: Comparison }>} oc-ready - Data came by attribute or child and is drawn. Not for a property that the page sets. Bubbles, composed.
 */
export abstract class OcElement<Own extends CommonWords = CommonWords> extends LitElement {
  /** The tag that `define()` registers. */
  declare static readonly tag: string;
  /** The words that the element speaks, before anybody's `labels`. */
  declare static readonly words: CommonWords;
  /** Version of the package that the class comes from. */
  static readonly version: string = VERSION;
  /** Adds a language for all elements; here for pages that have the class from `customElements` only. */
  static readonly addLanguage = addLanguage;

  static override properties: PropertyDeclarations = {
    occupations: { attribute: false },
    sources: { attribute: false },
    codes: {},
    labels: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    language: { attribute: false },
    check: { type: Boolean },
  };

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...READ_ATTRIBUTES];
  }

  /**
   * Registers the element.
   * @param tag Another tag than its own.
   * @param registry Another registry than the page's.
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    register(tag, this as unknown as CustomElementConstructor, registry);
  }

  /**
   * The data: the array of occupations, the whole document, or either as JSON text. Goes before every other way.
   * `null` clears; `undefined` asks the attribute, then the children. It is read when it is set: to change what is
   * shown, set a new value. Never changed by the element. Faults are left out and told by `oc-error`.
   */
  declare occupations: ComparisonData | readonly OccupationData[] | Comparison | string | null | undefined;

  /** The sources by key, for occupations that are given as an array; a document's own go before them. */
  declare sources: SourcesData | string | null | undefined;

  /**
   * Codes of occupations (SOC or O*NET-SOC), divided by spaces or commas, or as an array: their figures come from the
   * built-in data set, or from the one at `dataset`. Counts when neither data nor `src` is given. Codes that there
   * aren't are told, and the nearest named.
   */
  declare codes: string | readonly string[] | null | undefined;

  /** Words in place of the built-in ones, by their keys (`src/model/words`); as an attribute, JSON. Unknown keys are faults. */
  declare labels: Partial<AllWords> | string | null | undefined;

  /**
   * Level of the first heading, 1 to 6; what is higher counts as 6, what is no level as 2.
   * @default 2
   */
  declare headingLevel: number;

  /**
   * Whether the author is told as well what the command `check` tells of legal data: figures without a source or a
   * year, old ones, and their like. For work on the page, not for readers: it loads what it needs.
   */
  declare check: boolean | null | undefined;

  /** Words and way of writing numbers, when an element around this one decides them. */
  declare language: Language<Own> | undefined;

  readonly #data = new DataController(this);
  readonly #told = new Set<string>();
  #speech: Language<Own> | undefined;
  /** Words on their way. Until they are here, whatever the reader sees stays. */
  #wordsToCome: Promise<unknown> | undefined;
  #isDrawn = false;
  /** What the server drew, until all is there that takes its place. */
  #declared: readonly ChildNode[] = [];
  #takingOver: Promise<void> | undefined;
  #faults: readonly Fault[] = [];
  #labelFaults: readonly Fault[] = [];
  #problems: readonly Problem[] = [];
  #telling: Promise<void> | undefined;
  /** Names of the parts that were asked for. */
  readonly #asked = new Set<string>();
  /** Parts that are on their way. */
  readonly #parts = new Set<Promise<unknown>>();
  /** What there is to tell of parts that didn't come. */
  readonly #lost: Fault[] = [];

  constructor() {
    super();
    this.headingLevel = 2;
    // as on elements of the platform: frameworks know by that what a bare attribute means
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, { type }] of elementProperties) if (type === Boolean) this[name as 'check'] = false;
  }

  /** The model that is drawn: legal, with defaults filled in. Nothing as long as there are no data. */
  get comparison(): Comparison | undefined {
    return this.#data.comparison;
  }

  /** What was wrong with the data and the attributes when they were drawn last; there once `updateComplete` is. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (READ_ATTRIBUTES.includes(name)) this.#data.look();
  }

  /** Whatever a declarative shadow root holds is drawn anew, unless Lit is there to take it over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const declared = hydrates() ? [] : [...(this.shadowRoot?.childNodes ?? [])];
    const root = super.createRenderRoot();
    if (declared.length) this.renderOptions.renderBefore = null;
    this.#declared = declared;
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) listen(this, this.#data.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    stopListening(this);
  }

  /** A document empties the style sheets of shadow roots that come from another one, and may refuse ours. */
  adoptedCallback(): void {
    const root = this.renderRoot as ShadowRoot | undefined;
    const { elementStyles } = this.constructor as typeof LitElement;
    try {
      if (root) adoptStyles(root, elementStyles);
    } catch {
      const style = document.createElement('style');
      style.textContent = elementStyles.map(String).join('');
      root!.append(style);
    }
  }

  /** What a server drew inside an article is the article's to replace. */
  protected override shouldUpdate(): boolean {
    return !this.hasAttribute('defer-hydration');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isDue = this.#data.isDue || SOURCE_PROPERTIES.some((name) => changed.has(name));
    if (isDue || changed.has('labels') || changed.has('language')) {
      const locale = this.#readLanguage();
      if (isDue) this.#data.read(locale);
    }
    this.#faults = [
      ...this.#data.faults,
      ...this.#labelFaults,
      ...this.#lost,
      // what an article hands on to its parts, it tells of itself
      ...(this.language ? [] : this.attributeFaults()),
    ];
  }

  protected override render(): unknown {
    if (this.#wordsToCome) return this.#isDrawn || this.#declared.length ? noChange : html`<slot></slot>`;
    const content = this.renderComparison(this.comparison ?? EMPTY);
    const message = this.#renderMessage(!content);
    const isBehind = this.#declared.length > 0;
    if (!content) return this.language || isBehind ? nothing : html`${message}<slot></slot>`;
    return html`<div class="root" ?hidden=${isBehind}>${content}</div>
      ${message}`;
  }

  protected override updated(): void {
    if (this.#wordsToCome) return;
    const { comparison } = this;
    this.#isDrawn = true;
    if (this.#declared.length && !this.#data.pending && !this.#parts.size)
      this.#takingOver ??= this.#takeOver();
    hideReplaced(this);
    const { isNews, hasArrived, hasFailed } = this.#data;
    this.#data.isNews = false;
    if (isNews && hasArrived && comparison && !hasFailed) send(this, 'oc-ready', { comparison });
    if (this.#faults.length || this.#problems.length || this.check)
      this.#telling = this.#tellAuthor(this.#faults, isNews);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { pending, isLoading } = this.#data;
    const awaited = [this.#wordsToCome, isLoading ? undefined : pending, this.#takingOver, ...this.#parts];
    const coming = awaited.filter((each) => each !== undefined);
    if (coming.length) {
      await Promise.all(coming);
      return this.getUpdateComplete();
    }
    await this.#telling;
    return isComplete;
  }

  /**
   * Loads a part, once, and draws again when it has come; until then the update isn't complete. What didn't come is told.
   */
  protected readonly wait = (load: () => Promise<unknown>, name: string): Promise<void> | undefined => {
    if (this.#asked.has(name)) return undefined;
    this.#asked.add(name);
    const settled = load()
      .catch(() => this.#lost.push({ code: 'load-failed', source: 'parts', path: '', found: name }))
      .then(() => {
        this.#parts.delete(settled);
        this.requestUpdate();
      });
    this.#parts.add(settled);
    return settled;
  };

  /** What the server drew goes when everything inside is drawn, so that nothing moves. */
  async #takeOver(): Promise<void> {
    const inside = this.renderRoot.querySelectorAll<LitElement>(':defined:not([defer-hydration])');
    await Promise.allSettled([...inside].map(({ updateComplete }) => updateComplete));
    for (const node of this.#declared) node.remove();
    this.#declared = [];
    this.#takingOver = undefined;
    this.requestUpdate();
  }

  /** Whether a part of the element didn't come. */
  protected get isLacking(): boolean {
    return this.#lost.length > 0;
  }

  /** Draws the element's part of the comparison; nothing when the comparison has no such part. */
  protected abstract renderComparison(comparison: Comparison): TemplateResult | undefined;

  /** What is wrong with attributes of the element itself. */
  protected attributeFaults(): readonly Fault[] {
    return [];
  }

  /** Words and way of writing numbers. */
  protected get speech(): Language<Own> {
    return this.#speech!;
  }

  /** Whether the element draws what an article around it has read, and told its author of. */
  protected get isPart(): boolean {
    return Boolean(this.language) || this.#data.isBorrowed;
  }

  /** A heading level, a number of steps below the element's own. */
  protected levelBelow(steps = 0): number {
    return (this.headingLevel >= 1 ? Math.floor(this.headingLevel) : 2) + steps;
  }

  /** What it takes to put faults in words is loaded when there are any. */
  async #tellAuthor(found: readonly Fault[], isNews: boolean): Promise<void> {
    const judged = this.check ? this.comparison : undefined;
    const known = this.#told.size;
    const author = await import('./report-problems.js').catch(() => undefined);
    const problems = author ? await author.tellAuthor(this, found, this.#told, judged) : found.map(wordless);
    if (found === this.#faults) this.#problems = problems;
    if (problems.length && (isNews || this.#told.size > known)) send(this, 'oc-error', { problems });
  }

  /** A word for the reader where there is nothing to draw; an author's own content says enough. */
  #renderMessage(isEmpty: boolean) {
    const { isLoading, hasFailed, faults, pending } = this.#data;
    const { words } = this.speech;
    const message = isLoading
      ? words.loading
      : hasFailed
        ? words.failed
        : isEmpty && faults.length && !this.comparison?.occupations.length
          ? words.faulty
          : isEmpty && !isServer && !pending && ![...this.childNodes].some(isContent)
            ? words.nothing
            : '';
    if (!message) return nothing;
    return html`<div class="root">
      <p part="message" role=${isLoading || hasFailed ? 'status' : nothing}>${message}</p>
      ${hasFailed ? html`<button part="retry" @click=${this.#data.retry}>${words.retry}</button>` : nothing}
    </div>`;
  }

  /** Reads words and locale; what is returned is the locale, also while its words are on their way. */
  #readLanguage(): string {
    const faults: Fault[] = [];
    const labels = valueOf(this.labels, 'labels', faults);
    const locale = this.language?.locale ?? localeOf(languageOf(this));
    const { words: own } = this.constructor as unknown as { words: Own };
    const { words, pending, hasFailed } = speechIn(own, locale, !isServer && !this.language);
    const labelled = wordsWith(words, labels, (path) =>
      faults.push({ code: 'unknown-label', source: 'labels', path }),
    );
    if (hasFailed && !this.language)
      faults.push({ code: 'language-failed', source: 'lang', path: '', found: locale });
    this.#labelFaults = faults;
    this.#wordsToCome = this.language || hydrates() ? undefined : pending?.then(this.#data.look);
    if (!this.#wordsToCome || !this.#speech) this.#speech = this.language ?? { locale, words: labelled };
    return locale;
  }
}

/** Whether Lit takes over what the server drew: then the first drawing has to be the same. */
const hydrates = () => 'litElementHydrateSupport' in globalThis;

/** What an author put there to be seen. */
const isContent = ({ nodeName, nodeType, textContent }: Node) =>
  nodeType === 1 ? nodeName !== 'SCRIPT' : nodeType === 3 && Boolean(textContent?.trim());

/** A problem whose words could not be loaded. */
const wordless = ({ code, path, source }: Fault): Problem => ({ code, path, source, message: code });

/** The language that an element stands in, also through the shadow roots around it. */
function languageOf(element: Element): string | null {
  if (isServer) return element.getAttribute('lang');
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  return holder || !(root instanceof ShadowRoot)
    ? (holder?.getAttribute('lang') ?? null)
    : languageOf(root.host);
}
