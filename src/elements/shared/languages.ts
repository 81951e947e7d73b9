import { localeOf } from '../../model/figure/format.js';
import { english } from '../../model/words/english.js';
import { wordsWith } from './labels.js';
import { VERSION } from '../../model/version.js';
import type { AllWords, Words } from '../../model/words/english.js';

/** Words of a language, all or some; English stands in for those that are missing. */
export type LanguageWords = Partial<AllWords>;

/** Loads words when a page first asks for their language; a module that exports them by `words` or by default will do. */
export type WordLoader = () => Promise<
  LanguageWords | { readonly words: LanguageWords } | { readonly default: LanguageWords }
>;

/** Milliseconds that readers wait for the words of their language; then English stands in until they come. */
export const PATIENCE = 2000;

interface Known {
  words?: LanguageWords;
  load?: WordLoader | undefined;
  /** Settles when the words are there or have failed. */
  arrival?: Promise<void>;
  /** Settles when nobody should wait for them any longer; gone then. */
  pending?: Promise<void> | undefined;
  hasFailed?: boolean;
  /** Whether a page has added it. */
  readonly isAdded?: boolean;
}

const knownLanguages = new Map<string, Known>([
  ['ar', { load: () => import('../../languages/ar.js') }],
  ['de', { load: () => import('../../languages/de.js') }],
  ['es', { load: () => import('../../languages/es.js') }],
  ['fr', { load: () => import('../../languages/fr.js') }],
]);

/** What is known for a language, the most general first: of `zh`, `zh-Hant` and `zh-Hant-TW`. */
const knownFor = (locale: string): readonly Known[] =>
  locale.split('-').flatMap((_, at, parts) => knownLanguages.get(parts.slice(0, at + 1).join('-')) ?? []);

/** Whether a page has words of its own for a language. */
export const isAdded = (lang: string): boolean => knownFor(localeOf(lang)).some((each) => each.isAdded);

function ask(language: Known): void {
  const { load } = language;
  if (!load) return;
  language.load = undefined;
  language.arrival = receive(language, load);
  const patience = new Promise<void>((resolve) => {
    const timer: unknown = setTimeout(resolve, PATIENCE);
    (timer as { unref?(): void }).unref?.(); // in Node, no program waits for it before it ends
  });
  language.pending = Promise.race([language.arrival, patience]).then(() => {
    language.pending = undefined;
  });
}

/** Words that come count for every element, whether anyone still waits for them or not. */
async function receive(language: Known, load: WordLoader): Promise<void> {
  try {
    const found = await load();
    // sentences of another build may have gaps that this one doesn't fill
    if ('version' in found && found.version !== VERSION) throw new Error(VERSION);
    language.words = 'words' in found ? found.words : 'default' in found ? found.default : found;
  } catch {
    language.hasFailed = true;
  }
  language.pending = undefined;
  notify();
}

/** The words of an element in a language. */
interface FoundWords<Own> {
  readonly words: Own;
  /** Settles when words that are on their way are there, or when they have taken too long. */
  readonly pending: Promise<unknown> | undefined;
  readonly hasFailed: boolean;
}

/**
 * The words of an element in a language, as far as they are there.
 * @param own Its words in English.
 * @param mayLoad Whether words that are not there are asked for.
 */
export function wordsIn<Own extends object>(own: Own, locale: string, mayLoad: boolean): FoundWords<Own> {
  const languages = knownFor(locale);
  if (mayLoad) languages.forEach(ask);
  const pending = languages.flatMap((each) => each.pending ?? []);
  return {
    words: languages.reduce((words, each) => wordsWith(words, each.words, () => undefined), own),
    pending: pending.length ? Promise.all(pending) : undefined,
    hasFailed: languages.some(({ hasFailed }) => hasFailed),
  };
}

/**
 * Adds a language, or replaces the words of one that is known. Elements on the page speak it at once.
 * @param lang Its tag, as in the attribute `lang`: `nl` is for `nl-BE`, too, and what is added for `nl-BE` goes
 * before it. What is no tag is the language of no page.
 * @param words The words by the keys of `english`, or what loads them once a page asks for the language.
 * @returns Nothing.
 * @throws Never.
 * @example
 * ```js
 * addLanguage('nl', { occupation: 'Beroep' }); // what has no words of its own stays English
 * ```
 */
export function addLanguage(lang: string, words: LanguageWords | WordLoader): void {
  const given = typeof words === 'function' ? { load: words } : { words };
  knownLanguages.set(localeOf(lang, ''), { ...given, isAdded: true });
  notify();
}

/**
 * All words in a language, loaded if need be; elements that are drawn on a server speak it from then on.
 * @param lang Its tag.
 * @returns The words by the keys of `english`; English for a language that nobody added, or whose words don't come.
 * @throws Never.
 * @example
 * ```js
 * summarise(comparison, { locale: 'de', words: await wordsFor('de') });
 * ```
 */
export async function wordsFor(lang: string): Promise<Words> {
  const languages = knownFor(localeOf(lang));
  languages.forEach(ask);
  for (const { arrival } of languages) await arrival;
  return wordsIn(english, localeOf(lang), false).words;
}

/** What to call for each element in a page when the words, or the language around it, may be others. */
const listeners = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** An element knows by itself of what happens to its own attribute. */
const notify = (target?: Node) =>
  listeners.forEach((listener, element) => {
    if (element !== target) listener();
  });

/** Calls when words come, and when `lang` changes around an element, also outside of the shadow roots around it. */
export function listen(element: Element, listener: () => void): void {
  listeners.set(element, listener);
  observer ??= new MutationObserver((records) => notify(records[0]!.target));
  for (let root = element.getRootNode(); root; root = (root as ShadowRoot).host?.getRootNode())
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
}

export function stopListening(element: Element): void {
  listeners.delete(element);
  if (!listeners.size) observer?.disconnect();
}
