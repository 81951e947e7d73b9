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

/** A title among all titles. */
interface Title {
  readonly entry: IndexEntry;
  readonly text: string;
  /** Its place among the titles of the occupation; 0 is the official one. */
  readonly place: number;
  readonly words: readonly number[];
}

/** A word of the index that one of the query may stand for, and how well it does: 1 is the word itself. */
type Candidate = readonly [word: number, quality: number];

const DIGITS = /^\d[\d.\s-]*$/;
/** Words that tell no title from another. */
const EMPTY_WORDS = new Set('a an and as at for in of or the to with'.split(' '));
/** What it is worth that the official title has the words, too, where another title has them. */
const CONFIRMED = 30;
const MOST = 10;
/** Words of a query past these are passed over: nobody types them, and each has a bit in a byte. */
const MOST_WORDS = 8;
const LONGEST_WORD = 24;

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

/** Those that tell one title from another; all, where none does: "a" may be the beginning of a word. */
function wordsOf(text: string): readonly string[] {
  const words = plainWordsOf(text);
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length ? telling : words;
}

/** The singular, roughly: "nurses" finds "Nurse"; what is cut off everywhere alike does no harm. */
const stemOf = (word: string): string =>
  word.length > 3 ? word.replace(/(?<=[^aeious]|[aeo])s$/, '').replace(/ie$/, 'y') : word;

/** A bit for each letter that a word has: words that differ in many letters needn't be compared. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** How many slips a word of a length may have. */
const slipsAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many slips lie between what was typed and a word, or its beginning when it is longer: letters too many, missing,
 * wrong, or swapped with their neighbour. More than `most` is said as `most + 1`.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    row[0] = line;
    let least = line;
    const sign = typed.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let slips = Math.min(
        last[column]! + 1,
        row[column - 1]! + 1,
        last[column - 1]! + Number(sign !== other),
      );
      if (
        line > 1 &&
        column > 1 &&
        sign === word.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === other
      )
        slips = Math.min(slips, before[column - 2]! + 1);
      row[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let least = most + 1;
  for (let column = Math.max(0, typed.length - most); column <= width; column++)
    least = Math.min(least, last[column]!);
  return least;
}

/** How many occupations are taken up at a time. */
const PIECE = 64;

/**
 * Makes a search of an index, in pieces, so that a page stays responsive meanwhile. Words are looked up, not titles: there are few thousand of them, and what begins with
 * the letters that were typed stands together. Only a word that begins none is compared with all.
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
  for (const [at, entry] of entries.entries()) {
    if (at % PIECE === 0) await pause();
    const [, title, alternates] = entry;
    for (const [place, text] of [title, ...(alternates ? alternates.split('|') : [])].entries())
      titles.push({ entry, text, place, words: wordsOf(text).map((word) => numberOf(stemOf(word))) });
  }
  const vocabulary = [...numbers.keys()];
  const sorted = vocabulary
    .map((word, number) => ({ word, number }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  const letters = Int32Array.from(sorted, ({ word }) => lettersOf(word));
  const places: number[][] = vocabulary.map(() => []);
  for (const [at, { words }] of titles.entries()) for (const word of new Set(words)) places[word]!.push(at);
  const scores = new Float32Array(titles.length);
  const counts = new Uint8Array(titles.length);
  const turns = new Uint8Array(titles.length);
  /** For each word of the index, the words of the query that it may stand for, as bits. */
  const meant = new Uint8Array(vocabulary.length);

  function beginningWith(typed: string): readonly Candidate[] {
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

  function likeTyped(typed: string): readonly Candidate[] {
    const most = slipsAllowed(typed);
    const wanted = lettersOf(typed);
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

  /** Words for what was typed, the best first. */
  function candidatesFor(typed: string): readonly Candidate[] {
    const stem = stemOf(typed);
    const exact = beginningWith(stem);
    return [...(exact.length ? exact : likeTyped(stem))].sort(([, a], [, b]) => b - a);
  }

  /** A title is likely when little else stands in it, when it begins as was typed, and when it is the official one. */
  function scoreOf(at: number, length: number): number {
    const { words, place } = titles[at]!;
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

  /** Titles with the most of the words, and how likely each is meant. */
  function byWords(query: string): readonly (readonly [title: Title, score: number])[] {
    const typed = wordsOf(query)
      .slice(0, MOST_WORDS)
      .map((word) => word.slice(0, LONGEST_WORD));
    const touched: number[] = [];
    let most = 0;
    for (const [turn, word] of typed.entries())
      for (const [number, quality] of candidatesFor(word)) {
        meant[number]! |= 1 << turn;
        for (const at of places[number]!) {
          if (turns[at] === turn + 1) continue;
          if (!turns[at]) touched.push(at);
          turns[at] = turn + 1;
          scores[at]! += quality;
          if (++counts[at]! > most) most = counts[at]!;
        }
      }
    // a word that stands nowhere beside the others is passed over, but not two
    const wanted = most && most >= typed.length - 1 ? touched.filter((at) => counts[at] === most) : [];
    const found = wanted.map((at) => [titles[at]!, scoreOf(at, typed.length)] as const);
    for (const at of touched) turns[at] = counts[at] = scores[at] = 0;
    meant.fill(0);
    return found;
  }

  function byCode(query: string): readonly Found[] {
    const digits = query.replace(/\D/g, '').slice(0, 6);
    return entries
      .filter(([code]) => code.replace(/\D/g, '').startsWith(digits))
      .map(([code, title]) => ({ code, title }));
  }

  return (query, limit = MOST) => {
    if (DIGITS.test(query.trim())) return byCode(query).slice(0, limit);
    const best = new Map<IndexEntry, readonly [title: Title, score: number]>();
    const official = new Set<IndexEntry>();
    for (const each of byWords(query)) {
      const [{ entry, place }, score] = each;
      const known = best.get(entry);
      if (!known || score > known[1]) best.set(entry, each);
      if (!place) official.add(entry);
    }
    return [...best.values()]
      .map(([title, score]) => [title, score + (official.has(title.entry) ? CONFIRMED : 0)] as const)
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([{ entry, text, place }]) => ({
        ...{ code: entry[0], title: entry[1] },
        ...(place && { alternate: text }),
      }));
  };
}
