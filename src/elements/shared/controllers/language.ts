import { isServer } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { Fault } from '../../../model/document/problems.js';
import { localeOf } from '../../../model/figure/format.js';
import type { Language } from '../../../model/figure/format.js';
import type { CommonWords } from '../../../model/words/common-words.js';
import { wordsWith } from '../labels.js';
import { valueOf } from '../../../sources/read-given.js';
import { listen, stopListening, wordsIn } from '../languages.js';
import { hydrates } from './server-markup.js';

/** An element that speaks: its class has its words in English, the page may replace any of them. */
type LanguageHost<Own> = LitElement & {
  readonly labels: unknown;
  readonly languageContext: Language<Own> | undefined;
};

/**
 * Words and locale of an element: those of the article that draws it, else those of the language around it with its
 * `labels` in them.
 */
export class LanguageController<Own extends CommonWords> implements ReactiveController {
  /** Words and locale; while words are on their way, those from before. */
  current!: Language<Own>;
  /** Settles when words that are on their way are there. Until then, whatever the reader sees stays. */
  pending: Promise<unknown> | undefined;
  /** What is wrong with the labels, or with what should bring the words. */
  faults: readonly Fault[] = [];

  readonly #host: LanguageHost<Own>;
  readonly #onChange: () => void;

  /** @param onChange Called when the words, or the language around the element, may be others. */
  constructor(host: LanguageHost<Own>, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer) listen(this.#host, this.#onChange);
  }

  hostDisconnected(): void {
    stopListening(this.#host);
  }

  /** Reads words and locale; what is returned is the locale, also while its words are on their way. */
  read(): string {
    const { labels, languageContext } = this.#host;
    const faults: Fault[] = [];
    const locale = languageContext?.locale ?? localeOf(languageAround(this.#host));
    const { words: own } = this.#host.constructor as unknown as { words: Own };
    const { words, pending, hasFailed } = wordsIn(own, locale, !isServer && !languageContext);
    const labelled = wordsWith(words, valueOf(labels, 'labels', faults), (path) =>
      faults.push({ code: 'unknown-label', source: 'labels', path }),
    );
    if (hasFailed && !languageContext)
      faults.push({ code: 'language-failed', source: 'lang', path: '', found: locale });
    this.faults = faults;
    this.pending = languageContext || hydrates() ? undefined : pending?.then(this.#onChange);
    if (!this.pending || !this.current) this.#speak(languageContext ?? { locale, words: labelled });
    return locale;
  }

  /** By the same object as long as it is the same language: what was said in it holds. */
  #speak(language: Language<Own>): void {
    const words = Object.entries(language.words);
    const isSame =
      this.current?.locale === language.locale &&
      words.every(([key, word]) => word === this.current.words[key as keyof Own]);
    if (!isSame) this.current = language;
  }
}

/** The language that an element stands in, also through the shadow roots around it. */
function languageAround(element: Element): string | null {
  if (isServer) return element.getAttribute('lang');
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  return holder || !(root instanceof ShadowRoot)
    ? (holder?.getAttribute('lang') ?? null)
    : languageAround(root.host);
}
