/** What people call an occupation, most telling first. */
export interface TitleSources {
  /** Its own title, which isn't repeated among the others. */
  readonly title: string;
  /** Titles of the narrower occupations in it. */
  readonly details: readonly string[];
  /** Titles that people in it gave when they were asked. */
  readonly reported: readonly string[];
  /** Other titles that are known for it, of which there are many. */
  readonly alternate: readonly string[];
}

/** More words than that are found by a shorter title; where nobody has been asked for titles, these must do. */
const MAX_WORDS = { surveyed: 2, unsurveyed: 4 };
/** Some occupations have more than a thousand, most of them of trades that are long gone. */
const MAX_ALTERNATES = 40;

/** In how many occupations a word is part of a reported title: how usual it is today. */
export type Usage = ReadonlyMap<string, number>;

/** Counts the words of the titles that were reported, occupation by occupation. */
export function usageOf(occupations: Iterable<readonly string[]>): Usage {
  const usage = new Map<string, number>();
  for (const titles of occupations)
    for (const word of new Set(titles.flatMap(wordsOf))) usage.set(word, (usage.get(word) ?? 0) + 1);
  return usage;
}

/**
 * The titles that lead to an occupation in the search: those of its parts, all that were reported, and of the others
 * the short ones in words that are usual today. Left out is what the search finds without it: what differs from another
 * title by case, dashes or plural only, and several words that all begin words of the occupation's own title.
 */
export function searchTitles({ title, details, reported, alternate }: TitleSources, usage: Usage): string[] {
  const own = wordsOf(title);
  const seen = new Set([keyOf(title)]);
  const isNew = (each: string): boolean => {
    const key = keyOf(each);
    if (!key || seen.has(key) || isImplied(wordsOf(each), own)) return false;
    seen.add(key);
    return true;
  };
  const first = [...details, ...reported.flatMap(spoken)].filter(isNew);
  const maxWords = reported.length ? MAX_WORDS.surveyed : MAX_WORDS.unsurveyed;
  const others = alternate
    .flatMap(spoken)
    .filter((each) => wordsOf(each).length <= maxWords && isNew(each))
    .map((each) => ({ each, usual: usualness(each, usage) }))
    .filter(({ usual }) => usual > 0)
    .sort((a, b) => b.usual - a.usual);
  return [...first, ...others.slice(0, MAX_ALTERNATES).map(({ each }) => each)];
}

/** As usual as its least usual word. */
const usualness = (title: string, usage: Usage): number =>
  Math.min(...wordsOf(title).map((word) => usage.get(word) ?? usage.get(`${word}s`) ?? 0));

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

const keyOf = (title: string): string =>
  wordsOf(title)
    .map((word) => word.replace(/(?<=.{3})s$/, ''))
    .join(' ');

/** A single word stays: "Nurse" must find registered nurses before nurse midwives. */
const isImplied = (words: readonly string[], own: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => own.some((each) => each.startsWith(word)));

/** "CEO (Chief Executive Officer)" is two titles, "Teacher (Retired)" one. */
function spoken(title: string): string[] {
  const [, outer = title, inner] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(title) ?? [];
  const isPair = inner !== undefined && (abbreviates(inner, outer) || abbreviates(outer, inner));
  return (isPair ? [outer, inner] : [outer]).map((each) => each.replaceAll('|', '/').trim());
}

/** Whether one title is the other with its beginning in capitals: "CEO", "HR Manager". */
function abbreviates(short: string, long: string): boolean {
  const [capitals = '', ...rest] = wordsOf(short);
  const words = wordsOf(long);
  const isCapitals = /^[A-Z&]{2,}$/.test(short.split(' ', 1)[0]!);
  const end = words.slice(words.length - rest.length);
  return isCapitals && capitals[0] === words[0]?.[0] && rest.every((word, index) => word === end[index]);
}
