import { wordsOf } from './vocabulary.js';
import type { Vocabulary } from './vocabulary.js';

/** A title among all titles. */
export interface Title {
  /** Place of its occupation in the index. */
  readonly occupation: number;
  readonly text: string;
  /** Its place among the titles of the occupation; 0 is the official one. */
  readonly place: number;
  /** Numbers of its words in the vocabulary. */
  readonly words: readonly number[];
}

/** A title that has most of the words of a query; the higher the score, the likelier it is meant. */
export type Ranked = readonly [title: Title, score: number];

/** Words of a query past these are passed over: nobody types them, and each has a bit in a byte. */
const MOST_WORDS = 8;
const LONGEST_WORD = 24;

/** What one query has met so far, by titles and by words; made once and cleared after each query, for speed. */
interface Tally {
  /** For each title, the sum of the qualities of its words. */
  readonly scores: Float32Array;
  /** For each title, how many words of the query it has. */
  readonly counts: Uint8Array;
  /** For each title, the last word of the query that it was counted for, from 1. */
  readonly turns: Uint8Array;
  /** For each word of the index, the words of the query that it may stand for, as bits. */
  readonly meant: Uint8Array;
}

/** Makes what finds the titles with the most words of a query, in no order. */
export function rankingOf(
  titles: readonly Title[],
  vocabulary: Vocabulary,
): (query: string) => readonly Ranked[] {
  const places = Array.from({ length: vocabulary.size }, (): number[] => []);
  for (const [at, { words }] of titles.entries()) for (const word of new Set(words)) places[word]!.push(at);
  const tally: Tally = {
    scores: new Float32Array(titles.length),
    counts: new Uint8Array(titles.length),
    turns: new Uint8Array(titles.length),
    meant: new Uint8Array(vocabulary.size),
  };
  return (query) => {
    const typed = wordsOf(query)
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    const touched = typed.flatMap((word, turn) => countWord(word, turn, vocabulary, places, tally));
    const { scores, counts, turns, meant } = tally;
    const most = touched.reduce((max, at) => Math.max(max, counts[at]!), 0);
    // a word that stands nowhere beside the others is passed over, but not two
    const wanted = most && most >= typed.length - 1 ? touched.filter((at) => counts[at] === most) : [];
    const found = wanted.map((at): Ranked => [titles[at]!, scoreOf(titles[at]!, at, typed.length, tally)]);
    for (const at of touched) turns[at] = counts[at] = scores[at] = 0;
    meant.fill(0);
    return found;
  };
}

/**
 * Counts the titles that have one word of a query.
 * @param turn The place of the word in the query.
 * @returns Places of the titles that have none of the words before it.
 */
function countWord(
  word: string,
  turn: number,
  vocabulary: Vocabulary,
  places: readonly (readonly number[])[],
  { scores, counts, turns, meant }: Tally,
): readonly number[] {
  const touched: number[] = [];
  for (const [number, quality] of vocabulary.candidatesFor(word)) {
    meant[number]! |= 1 << turn;
    for (const at of places[number]!) {
      if (turns[at] === turn + 1) continue;
      if (!turns[at]) touched.push(at);
      turns[at] = turn + 1;
      scores[at]! += quality;
      counts[at]!++;
    }
  }
  return touched;
}

/** A title is likely when little else stands in it, when it begins as was typed, and when it is the official one. */
function scoreOf(
  { words, place }: Title,
  at: number,
  length: number,
  { scores, counts, meant }: Tally,
): number {
  const extra = Math.max(0, words.length - counts[at]!);
  let begun = 0;
  while (begun < length && meant[words[begun]!]! & (1 << begun)) begun++;
  return (
    (100 * scores[at]!) / length -
    6 * Math.min(extra, 6) +
    (place ? -0.25 * Math.min(place, 40) : 8) +
    (begun < length ? 0 : extra ? 10 : 30)
  );
}
