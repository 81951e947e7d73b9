import { html, noChange, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { EMPTY } from '../../model/comparison/occupations.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import type { Fault, Problem } from '../../model/document/problems.js';
import type { CommonWords } from '../../model/words/common-words.js';
import { DataController } from '../../sources/data-controller.js';
import { finishReading, hideReplaced } from '../../sources/order.js';
import { SOURCE_PROPERTIES } from '../../sources/source.js';
import { takeStyles } from './styles/adopt-styles.js';
import { DrawnTextController } from './controllers/drawn-text.js';
import { LanguageController } from './controllers/language.js';
import { LazyModuleController } from './controllers/lazy-module.js';
import { ProblemReportController } from './controllers/problem-report.js';
import { ServerMarkupController } from './controllers/server-markup.js';
import type { Adopt } from './controllers/server-markup.js';
import { DataElement, READ_ATTRIBUTES } from './data-element.js';
import type { AdviceOptions } from './load-comparing.js';
import { messageKindOf, renderMessage, renderNotFound } from './message.js';
import { drawByRegistry } from './scoped-registry.js';
import { send } from './send-event.js';

/** Whoever imports an element, or its definition, has the types of its events. */
export type { OcEventMap } from './events.js';

/**
 * What all elements share: the data and their source, words and language, lazy modules, what a server drew, and the
 * report of problems, each a controller. Elements draw their share of the comparison.
 */
export abstract class OcElement<Own extends CommonWords = CommonWords> extends DataElement<Own> {
  /**
   * Modules that are loaded when they are needed.
   * @internal
   */
  readonly modules: LazyModuleController = new LazyModuleController(this);
  readonly #data = new DataController(this);
  readonly #language = new LanguageController<Own>(this, this.#data.look);
  readonly #serverMarkup = new ServerMarkupController(
    this,
    () => !this.#language.pending && !this.#data.pending && !this.modules.pending.length,
    () => this.#announceAdopted(),
  );
  readonly #report = new ProblemReportController(this, () => this.#reportOf());
  #faults: readonly Fault[] = [];
  #isDrawn = false;
  /** The data that the page was told of when what a server drew was taken over. */
  #announced: string | null | undefined;

  constructor() {
    super();
    new DrawnTextController(this);
  }

  /** The model that is drawn: legal, with defaults filled in. Nothing as long as there are no data. */
  get comparison(): Comparison | undefined {
    // what a server drew is read when it is asked for
    if (this.#serverMarkup.isAdopted && this.#data.isDue) this.#data.read(this.#language.read());
    return this.#data.comparison;
  }

  /** What was wrong with the data and the attributes when they were drawn last; there once `updateComplete` is. */
  get problems(): readonly Problem[] {
    return this.#report.problems;
  }

  /** Words and locale. */
  protected get language(): Language<Own> {
    return this.#language.current;
  }

  /** Whether an article around the element has read what it shows, and reports what is wrong with that. */
  protected get isNested(): boolean {
    return Boolean(this.languageContext) || this.#data.isBorrowed;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (READ_ATTRIBUTES.includes(name)) this.#data.look();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#serverMarkup.keep(() => {
      drawByRegistry(this);
      return super.createRenderRoot();
    }, this.adopt());
  }

  /** A document empties the style sheets of shadow roots that come from another one. */
  adoptedCallback(): void {
    takeStyles(this);
  }

  /** What a server drew inside an article is the article's to replace. */
  protected override shouldUpdate(): boolean {
    return !this.hasAttribute('defer-hydration') && !this.#serverMarkup.stays();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isDue = this.#data.isDue || SOURCE_PROPERTIES.some((name) => changed.has(name));
    if (isDue || changed.has('labels') || changed.has('languageContext')) {
      const locale = this.#language.read();
      if (isDue) this.#data.read(locale);
    }
    // of what an article hands on to its sections, it reports itself what is wrong
    this.#faults = this.languageContext
      ? []
      : [...this.#data.faults, ...this.#language.faults, ...this.modules.faults, ...this.attributeFaults()];
  }

  protected override render(): unknown {
    const { isShown: isBehind } = this.#serverMarkup;
    if (this.#language.pending || this.isWaiting)
      return this.#isDrawn || isBehind ? noChange : this.renderAwaited();
    const content = this.renderComparison(this.comparison ?? EMPTY);
    const kind = messageKindOf(this, this.#data, !content);
    const message = renderMessage(kind, this.language.words, this.#data.retry);
    const notFound = this.isNested ? nothing : renderNotFound(this.#data, this.language);
    if (!content)
      return this.languageContext || isBehind ? nothing : html`${notFound}${message}<slot></slot>`;
    return html`${notFound}
      <div class="root" ?hidden=${isBehind}>${content}</div>
      ${message}`;
  }

  protected override updated(): void {
    if (this.#language.pending || this.isWaiting) return;
    const { comparison } = this;
    const { isNews, hasArrived, hasFailed } = this.#data;
    this.#isDrawn = true;
    this.#data.isNews = false;
    hideReplaced(this);
    const isKnown = this.#announced === this.getAttribute('occupations');
    this.#announced = undefined;
    if (isNews && hasArrived && comparison && !hasFailed && !isKnown) send(this, 'oc-ready', { comparison });
  }

  /** The page is told as if the element had drawn itself; elements that show the same data find them. */
  #announceAdopted(): void {
    this.#announced = this.getAttribute('occupations');
    finishReading(this, { faults: [] });
    const asked = () => this.comparison!;
    send(this, 'oc-ready', {
      get comparison() {
        return asked();
      },
    });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const { pending, isLoading } = this.#data;
    const awaited = [this.#language.pending, isLoading ? undefined : pending, this.#serverMarkup.pending];
    const coming = [...awaited, ...this.modules.pending].filter((each) => each !== undefined);
    if (coming.length) {
      await Promise.all(coming);
      return this.getUpdateComplete();
    }
    await this.sectionsComplete();
    const reported = this.#report.pending;
    if (!this.isUpdatePending) await reported;
    // what sections lack is reported by an update of its own
    return reported === this.#report.pending && !this.isUpdatePending ? isComplete : this.getUpdateComplete();
  }

  /** Draws the element's share of the comparison; nothing when the comparison has nothing for it. */
  protected abstract renderComparison(comparison: Comparison): TemplateResult | undefined;

  /** What decides whether the element leaves what a server drew; nothing where it draws itself in any case. */
  protected adopt(): Adopt | undefined {
    return undefined;
  }

  /** What stands until the first drawing, while something is on its way. */
  protected renderAwaited(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Whether something is on its way without which what is drawn would move when it comes. Until then, nothing changes. */
  protected get isWaiting(): boolean {
    return false;
  }

  /** Settles when the sections that the element draws are complete. */
  protected sectionsComplete(): Promise<unknown> | undefined {
    return undefined;
  }

  /** What is wrong with attributes of the element itself. */
  protected attributeFaults(): readonly Fault[] {
    return [];
  }

  /** What advice on its figures the author asks for; nothing without any. */
  protected get adviceOptions(): AdviceOptions | undefined {
    return this.check ? { check: true } : undefined;
  }

  /** A heading level, a number of steps below the element's own. */
  protected levelBelow(steps = 0): number {
    return (this.headingLevel >= 1 ? Math.floor(this.headingLevel) : 2) + steps;
  }

  #reportOf() {
    if (this.#language.pending) return undefined;
    const { comparison, adviceOptions: options } = this;
    return {
      faults: this.#faults,
      isNews: this.#data.isNews,
      advised: comparison && options && { comparison, options },
    };
  }
}
