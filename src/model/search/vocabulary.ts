import { bitsIn, letterBits, slipsAllowed, slipsBetween } from './slips.js';

/** A word of the index that one of the query may stand for, by its number, and how well it does: 1 is the word itself. */
export type Candidate = readonly [word: number, quality: number];

/** The words of an index. */
export interface Vocabulary {
  /** How many there are. */
  readonly size: number;
  /** Words that one of a query may stand for, the best first. */
  readonly candidatesFor: (typed: string) => readonly Candidate[];
}

/** Words that distinguish no title from another. */
const EMPTY_WORDS = new Set('a an and as at for in of or the to with'.split(' '));

/** Words without case, accents and signs. */
const plainWordsOf = (text: string): readonly string[] =>
  (/[^\0-\x7f]/.test(text)
    ? text
        .normalize('NFD')
        .replace(/[\u0300-\u036f’]/g, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
    : text
        .replace("'", '')
        .toLowerCase()
        .match(/[a-z0-9]+/g)) ?? [];

/** Words that distinguish one title from another; all, where none does: "a" may be the beginning of a word. */
export function wordsOf(text: string): readonly string[] {
  const words = plainWordsOf(text);
  const distinct = words.filter((word) => !EMPTY_WORDS.has(word));
  return distinct.length ? distinct : words;
}

/** The singular, roughly: "nurses" finds "Nurse"; what is cut off everywhere alike does no harm. */
export const stemOf = (word: string): string =>
  word.length > 3 ? word.replace(/(?<=[^aeious]|[aeo])s$/, '').replace(/ie$/, 'y') : word;

/** A word with its number in the vocabulary. */
interface Numbered {
  readonly word: string;
  readonly number: number;
}

/**
 * Makes words ready for look-up. What begins with the letters that were typed stands together; only a typed word that
 * begins none is compared with all, for slips.
 * @param words Stems, each once; the place of a word is its number.
 */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const sorted = words
    .map((word, number): Numbered => ({ word, number }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const letters = Int32Array.from(sorted, ({ word }) => letterBits(word));
  return {
    size: words.length,
    candidatesFor: (typed) => {
      const stem = stemOf(typed);
      const exact = beginningWith(stem, sorted);
      return [...(exact.length ? exact : likeTyped(stem, sorted, letters))].sort(([, a], [, b]) => b - a);
    },
  };
}

/** Words that begin with what was typed. */
function beginningWith(typed: string, sorted: readonly Numbered[]): readonly Candidate[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.word < typed) low = middle + 1;
    else high = middle;
  }
  const found: Candidate[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.word.startsWith(typed); at++) {
    const { word, number } = sorted[at]!;
    found.push([number, word === typed ? 1 : 0.6 + (0.3 * typed.length) / word.length]);
  }
  return found;
}

/** Words that are what was typed but for a slip or two. */
function likeTyped(typed: string, sorted: readonly Numbered[], letters: Int32Array): readonly Candidate[] {
  const most = slipsAllowed(typed);
  const wanted = letterBits(typed);
  const found: Candidate[] = [];
  for (let at = 0; most && at < sorted.length; at++) {
    // each slip can miss one letter of the word, and no more
    if (bitsIn(wanted & ~letters[at]!) > most) continue;
    const { word, number } = sorted[at]!;
    if (word.length + most < typed.length) continue;
    const slips = slipsBetween(typed, word, most);
    if (slips <= most)
      found.push([number, 0.75 - 0.15 * slips - 0.01 * Math.max(0, word.length - typed.length)]);
  }
  return found;
}
