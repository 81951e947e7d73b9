import { LitElement, html, isServer, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { readJson } from '../input/json.js';
import { EMPTY } from '../model/comparison.js';
import type { Comparison } from '../model/comparison.js';
import { localeOf } from '../model/format.js';
import type { Language } from '../model/format.js';
import { excerptOf } from '../model/problems.js';
import type { Problem } from '../model/problems.js';
import type { ComparisonData, OccupationData, SourcesData } from '../model/schema.js';
import { wordsWith } from '../model/words.js';
import type { Words } from '../model/words.js';
import { DataController } from './data-controller.js';
import { register } from './define.js';
import { Reporter } from './report.js';
import { VERSION } from './version.js';

/** Attributes that are read from the element when they are needed; no property stands for them. */
const READ_ATTRIBUTES = ['occupations', 'sources', 'lang'];
const DEFAULT_HEADING_LEVEL = 2;

/**
 * What all elements share: the data and its doors, the words, the language, the telling of problems.
 *
 * @attr {string} occupations - The data as JSON: the array of occupations, or the whole document of `schema.json`. The property of this name goes before it.
 * @attr {string} sources - The sources as JSON, an object by key, for occupations that are given as an array.
 * @attr {string} lang - Language of numbers and dates; default: that of the nearest ancestor, else English.
 * @fires {CustomEvent<{ problems: readonly Problem[] }>} oc-error - The data had faults; what is good of it is shown. Bubbles, composed.
 * @fires {CustomEvent<{ comparison: Comparison }>} oc-ready - Data came by attribute or child and is drawn. Not for a property that the page sets. Bubbles, composed.
 */
export abstract class OcElement extends LitElement {
  /** The tag that `define()` registers. */
  static readonly tag: string;
  /** Version of the package that the class comes from. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = {
    occupations: { attribute: false },
    sources: { attribute: false },
    labels: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
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

  /** Words in place of the built-in ones, by the keys of `english`; as an attribute, JSON. Unknown keys are told. */
  declare labels: Partial<Words> | string | null | undefined;

  /** Level of the first heading, 1 to 6; anything else counts as 2. */
  declare headingLevel: number;

  readonly #data = new DataController(this);
  readonly #reporter = new Reporter();
  #language: Language | undefined;
  #labelProblems: readonly Problem[] = [];
  #problems: readonly Problem[] = [];
  #isNews = false;

  constructor() {
    super();
    this.headingLevel = DEFAULT_HEADING_LEVEL;
  }

  /** The model that is drawn: legal, with defaults filled in. Nothing as long as there are no data. */
  get comparison(): Comparison | undefined {
    return this.#data.comparison;
  }

  /** What was wrong with the data and the attributes when they were read last. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (READ_ATTRIBUTES.includes(name) && old !== value) this.requestUpdate('occupations');
  }

  /** Whatever a declarative shadow root holds is drawn anew, unless Lit is there to take it over. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isHydrating = Object.hasOwn(globalThis, 'litElementHydrateSupport');
    if (!isHydrating) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isFirst = !this.#language;
    if (isFirst || changed.has('occupations') || changed.has('sources'))
      this.#isNews = this.#data.read() || this.#isNews;
    if (isFirst || changed.has('occupations') || changed.has('labels')) this.#readLanguage();
    this.#problems = [...this.#data.problems, ...this.#labelProblems, ...this.attributeProblems()];
  }

  protected override render(): unknown {
    const content = this.renderComparison(this.comparison ?? EMPTY);
    if (content) return html`<div class="root">${content}</div>`;
    return html`${this.#renderMessage()}<slot></slot>`;
  }

  protected override updated(): void {
    const { comparison, problems } = this;
    const isTold = this.#reporter.warn(this, problems);
    if (this.#isNews && this.#data.hasArrived && comparison) this.emit('oc-ready', { comparison });
    if (isTold || (this.#isNews && problems.length)) this.emit('oc-error', { problems });
    this.#isNews = false;
  }

  /** Draws the element's part of the comparison; nothing when the comparison has no such part. */
  protected abstract renderComparison(comparison: Comparison): TemplateResult | undefined;

  /** What is wrong with attributes of the element itself. */
  protected attributeProblems(): readonly Problem[] {
    return [];
  }

  /** The words and the way of writing numbers. */
  protected get language(): Language {
    return this.#language!;
  }

  /** A heading level from 1 to 6, a number of steps below the element's own. */
  protected levelBelow(steps = 0): number {
    const level =
      Number.isInteger(this.headingLevel) && this.headingLevel > 0
        ? this.headingLevel
        : DEFAULT_HEADING_LEVEL;
    return Math.min(level + steps, 6);
  }

  /** Sends an event that the page can hear through every shadow root; returns whether nobody cancelled it. */
  protected emit(type: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, cancelable, detail }));
  }

  /** A word for the reader where there is nothing to draw; an author's own content says enough. */
  #renderMessage() {
    const isFaulty = this.#data.problems.length > 0;
    const hasContent = !isServer && (this.querySelector(':scope > :not(script)') ?? hasText(this));
    if (!isFaulty && hasContent) return nothing;
    const { faulty, nothing: empty } = this.language.words;
    return html`<div class="root"><p part="message">${isFaulty ? faulty : empty}</p></div>`;
  }

  #readLanguage(): void {
    const { value, problem } =
      typeof this.labels === 'string' ? readJson(this.labels) : { value: this.labels as unknown };
    const problems: Problem[] = problem ? [{ ...problem, door: 'labels' }] : [];
    const words = wordsWith(value, (key) => problems.push(labelProblem(key)));
    this.#labelProblems = problems;
    this.#language = { locale: localeOf(languageOf(this)), words };
  }
}

const labelProblem = (key: string): Problem => ({
  code: 'unknown-field',
  door: 'labels',
  path: excerptOf(key),
  message: `"${excerptOf(key)}" is no word that can be replaced, or what it is given isn't text.`,
});

const hasText = ({ childNodes }: Element) =>
  [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

/** The language that an element stands in, also through the shadow roots around it. */
function languageOf(element: Element): string | null {
  if (isServer) return element.getAttribute('lang');
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const holder: Element | null = at.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
  }
  return null;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
