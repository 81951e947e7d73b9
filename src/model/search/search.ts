import { rankingOf } from './ranking.js';
import type { Ranked, Title } from './ranking.js';
import { stemOf, vocabularyOf, wordsOf } from './vocabulary.js';

/** One occupation of the index of a data set: code, title, and other titles, those that say most first, divided by `|`. */
export type IndexEntry = readonly [code: string, title: string, alternates?: string];

/** An occupation that may be what the reader means. */
export interface Found {
  readonly code: string;
  readonly title: string;
  /** The other title by which it was found, as it is written in the index. */
  readonly alternate?: string;
}

/** Finds occupations by title, other title or code; the likeliest first. */
export type Search = (query: string, limit?: number) => readonly Found[];

const CODE_DIGITS = /^\d[\d.\s-]*$/;
/** What it is worth, in points of a score, that the official title has the words, too, where another title has them. */
const CONFIRMED = 30;
/** How many are found, unless somebody says otherwise. */
const DEFAULT_LIMIT = 10;
/** How many occupations are taken up at a time. */
const PIECE = 64;

/**
 * Makes a search of an index, in pieces, so that a page stays responsive meanwhile. Words are looked up, not titles:
 * there are few thousand of them.
 * @param pause Called between pieces, and waited for.
 */
export async function searchOf(
  entries: readonly IndexEntry[],
  pause = (): Promise<void> => Promise.resolve(),
): Promise<Search> {
  const titles: Title[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  for (const [occupation, [, title, alternates]] of entries.entries()) {
    if (occupation % PIECE === 0) await pause();
    for (const [place, text] of [title, ...(alternates ? alternates.split('|') : [])].entries())
      titles.push({ occupation, text, place, words: wordsOf(text).map((word) => numberOf(stemOf(word))) });
  }
  const rank = rankingOf(titles, vocabularyOf([...numbers.keys()]));
  return (query, limit = DEFAULT_LIMIT) =>
    (CODE_DIGITS.test(query.trim()) ? byCode(query, entries) : byTitle(rank(query), entries)).slice(0, limit);
}

function byCode(query: string, entries: readonly IndexEntry[]): readonly Found[] {
  const digits = query.replace(/\D/g, '').slice(0, 6);
  return entries
    .filter(([code]) => code.replace(/\D/g, '').startsWith(digits))
    .map(([code, title]) => ({ code, title }));
}

/** Each occupation once, by the likeliest of its titles. */
function byTitle(ranked: readonly Ranked[], entries: readonly IndexEntry[]): readonly Found[] {
  const best = new Map<number, Ranked>();
  const official = new Set<number>();
  for (const each of ranked) {
    const [{ occupation, place }, score] = each;
    const known = best.get(occupation);
    if (!known || score > known[1]) best.set(occupation, each);
    if (!place) official.add(occupation);
  }
  return [...best.values()]
    .map(([title, score]) => [title, score + (official.has(title.occupation) ? CONFIRMED : 0)] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([{ occupation, text, place }]) => ({
      code: entries[occupation]![0],
      title: entries[occupation]![1],
      ...(place && { alternate: text }),
    }));
}
