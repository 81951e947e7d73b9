import { isServer } from 'lit';
import type { ReactiveController } from 'lit';
import { isObjectAsText, readJson } from '../input/json/read-json.js';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { localeOf } from '../model/figure/format.js';
import { findSource, finishReading, NO_SOURCE } from './order.js';
import type { DataHost, Elsewhere, ReadResult, SourceKind, SourceMatch } from './source.js';

/** Milliseconds that a framework that rendered before the element was defined gets to replace "[object Object]". */
const PATIENCE = 1000;

/** Sources of which the data may change without the element being told. */
const WATCHED: readonly SourceKind[] = ['none', 'child-script', 'content', 'table', 'provider'];

/** What translators that work in the browser put in the place of text, and how they mark the page. */
const TRANSLATION = 'font > font, [_msttexthash]';
const TRANSLATED = 'html.translated-ltr, html.translated-rtl';

/** Language of the page before a translator gave it another; nothing where that was done before our script came. */
const ORIGINAL = isServer || document.querySelector(TRANSLATED) ? '' : document.documentElement.lang;

/** Sources of which the page knows by itself when there are data. */
const ANNOUNCED: readonly SourceKind[] = ['none', 'property', 'provider'];

/** Finds the source of an element's data and has it read. Watches the children only while they are what counts. */
export class DataController implements ReactiveController {
  /** What there is to draw; `undefined` as long as nobody gave any data. */
  comparison: Comparison | undefined;
  faults: readonly Fault[] = [];
  /** Whether a source may have something else than when it was read. */
  isDue = true;
  /** Whether what was read has changed since the host last asked. */
  isNews = false;
  /** Whether a file didn't come, or had nothing in it; it can be asked for again. */
  hasFailed = false;
  /** Settles when what is being read or loaded now has been. */
  pending: Promise<void> | undefined;

  readonly #host: DataHost;
  #match = NO_SOURCE;
  /** All by which a source match is known from the next. The language of figures is that in which they came. */
  #seen: readonly unknown[] = [];
  /** Language in which the figures were written that were read last. */
  #locale: string | undefined;
  /** Made where a source asks for its signal: most are read at once. */
  #reading: AbortController | undefined;
  readonly #observer = isServer ? undefined : new MutationObserver(() => this.look());
  /** Sees what comes, goes and changes places around the element. */
  readonly #surroundings = isServer
    ? undefined
    : new MutationObserver(() => this.#elsewhere?.isOther() && this.look());
  #elsewhere: Elsewhere | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #isPatient = true;

  constructor(host: DataHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the data came by itself, not by a property that the page set. */
  get hasArrived(): boolean {
    return !ANNOUNCED.includes(this.#match.kind);
  }

  /** Whether another element has read the data. */
  get isBorrowed(): boolean {
    return this.#match.kind === 'provider';
  }

  /** Whether a file is on its way. */
  get isLoading(): boolean {
    return Boolean(this.pending && this.#match.hasFailed);
  }

  /** Has the source looked for again, by which the host is updated. */
  readonly look = (): void => {
    this.isDue = true;
    this.#host.requestUpdate();
  };

  /** Loads the file again. */
  readonly retry = (): void => {
    this.#seen = [];
    this.look();
  };

  /**
   * Finds the source, and reads it if it has something else than when it was read last.
   * @param locale Language in which figures are written that are given as text.
   */
  read(locale: string): void {
    this.isDue = false;
    const match = findSource(this.#host, this.look);
    if (match instanceof Promise) {
      this.#stopReading();
      this.#await(match, () => (this.isDue = true));
      return;
    }
    const { name, value, sources, outside } = match;
    this.#watch(match);
    if (this.#isGoingOn(match) || this.#mayBeMended(value)) return;
    const seen = [name, value, sources, outside];
    if (seen.every((each, at) => each === this.#seen[at]) || this.#isTranslated(match)) return;
    this.#stopReading();
    this.#seen = seen;
    this.#match = match;
    // a translator gives a page another language, not those who write its figures
    const page = isServer ? undefined : this.#host.ownerDocument;
    if (!page?.querySelector(TRANSLATED)) this.#locale = locale;
    this.#locale ??=
      ORIGINAL && locale === localeOf(page?.documentElement.lang) ? localeOf(ORIGINAL) : locale;
    const result = match.read(this.#locale, this.#signalOf);
    if (result instanceof Promise)
      this.#await(
        result.catch((): ReadResult => ({ faults: [{ code: 'load-failed', path: '', found: name }] })),
        (late) => this.#take(late),
      );
    else this.#take(result);
  }

  /** Whether what is other than before was made so by a translator, not by the author. */
  #isTranslated({ name, kind, outside = this.#host }: SourceMatch): boolean {
    const isHtml = kind === 'content' || kind === 'table';
    return isHtml && name === this.#seen[0] && Boolean(outside.querySelector(TRANSLATION));
  }

  /** What changed while the element was elsewhere is seen now. */
  hostConnected(): void {
    this.look();
  }

  hostDisconnected(): void {
    this.#stopReading();
    finishReading(this.#host);
    this.#observer?.disconnect();
    this.#surroundings?.disconnect();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** Says to what is being read when nobody waits for it any longer. */
  readonly #signalOf = (): AbortSignal => (this.#reading ??= new AbortController()).signal;

  /** Goes on with what comes later, unless nobody waits for it any longer. */
  #await<Late>(coming: Promise<Late>, goOn: (late: Late) => void): void {
    const signal = this.#signalOf();
    this.pending = coming.then((late) => {
      if (signal.aborted) return;
      this.pending = undefined;
      goOn(late);
      this.#host.requestUpdate();
    });
  }

  /** A file that doesn't come leaves what there was; everything else replaces it. */
  #take(result: ReadResult): void {
    const { name } = this.#match;
    this.hasFailed = Boolean(this.#match.hasFailed?.(result));
    if (!this.hasFailed) this.comparison = result.comparison;
    this.faults = result.faults.map((fault) => ({ source: name, ...fault }));
    this.isNews = true;
    finishReading(this.#host, result);
  }

  /** What was still on its way is read anew when it is wanted again. */
  #stopReading(): void {
    if (this.pending) this.#seen = [];
    this.#reading?.abort();
    this.#reading = undefined;
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
   * looked at again, and so is an element without data.
   */
  #isGoingOn({ kind, value }: SourceMatch): boolean {
    const page = this.#host.ownerDocument;
    const isOpen =
      !isServer &&
      page.readyState === 'loading' &&
      (kind === 'none' || (kind === 'child-script' && readJson(value as string).code === 'json-syntax'));
    if (isOpen) page.addEventListener('DOMContentLoaded', this.look, { once: true });
    return isOpen && kind !== 'none';
  }

  /** Sees what changes around the element, as far as its data may come from there. */
  #watch({ kind, isInAttributes = false, outside, elsewhere }: SourceMatch): void {
    if (!this.#host.isConnected) return;
    this.#observer?.disconnect();
    this.#surroundings?.disconnect();
    this.#elsewhere = elsewhere;
    elsewhere?.watched.forEach((what, node) => this.#surroundings?.observe(node, what));
    if (!WATCHED.includes(kind)) return;
    for (const target of [this.#host, outside ?? []].flat())
      this.#observer?.observe(target, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: isInAttributes,
      });
  }
}
