import type { OnetTitle } from '../read/onet.js';

/** What people call an occupation. */
export interface TitleSources {
  /** Its own title, which isn't repeated among the others. */
  readonly title: string;
  /** Titles of the narrower occupations in it. */
  readonly details: readonly string[];
  /** Titles that people in it gave when they were asked. */
  readonly reported: readonly string[];
  /** Other titles that are known for it: 60,000 for all occupations, most of them of trades that are long gone. */
  readonly alternate: readonly OnetTitle[];
}

/**
 * O*NET doesn't say what the codes of its sources stand for. By the titles that they bring, those of `today` are what
 * employers and schools call occupations now, those of `old` are lists of trades of the last century ("Abalone
 * Processor"), and those of `mixed` are both: of today where no old list has them too.
 */
const SOURCES = {
  today: new Set(['01', '03', '07', '09', '10']),
  mixed: new Set(['08']),
  old: new Set(['04', '06']),
};
/** A title of today with three words needs words that are in the reported titles of so many occupations. */
const USUAL = 5;
/** How many titles an occupation gets before its older ones are left out. */
const ENOUGH = 16;

/**
 * How many titles an occupation gets at most: in O*NET 31.0 one has 2,750, all of them of trades that are counted in
 * "all other". With all of them it would be found by whatever is typed.
 */
const MOST_TITLES = 240;

/** In how many occupations a word is part of a reported title: how usual it is today. */
export type Usage = ReadonlyMap<string, number>;

/** Counts the words of the titles that were reported, occupation by occupation. */
export function usageOf(occupations: Iterable<readonly string[]>): Usage {
  const usage = new Map<string, number>();
  for (const titles of occupations)
    for (const word of new Set(titles.flatMap(titleWords))) usage.set(word, (usage.get(word) ?? 0) + 1);
  return usage;
}

/**
 * The titles that lead to an occupation in the search, those that matter most first: those of its parts, all that were
 * reported, short ones of today, and where these are few, older ones in usual words; where there are too many, the usual
 * ones of today. What differs from another one by
 * case, dashes or plural only is left out.
 */
export function searchTitles({ title, details, reported, alternate }: TitleSources, usage: Usage): string[] {
  const seen = new Set([titleKey(title)]);
  const isNew = (each: string): boolean => {
    const key = titleKey(each);
    const isSeen = seen.has(key) || !key;
    seen.add(key);
    return !isSeen;
  };
  const titles = alternate.flatMap(({ title: whole, sources }) =>
    spoken(whole).map((each) => ({ each, sources })),
  );
  const pick = (isWanted: (title: string, sources: readonly string[]) => boolean): string[] =>
    titles.filter(({ each, sources }) => isWanted(each, sources)).map(({ each }) => each);
  const usual = (each: string): number => usualness(each, usage);
  const first = [...details, ...reported.flatMap(spoken)].filter(isNew);
  const today = pick(
    (each, sources) => isOfToday(sources) && isShort(each, usual(each) >= USUAL ? 3 : 2),
  ).filter(isNew);
  const older = pick((each) => isShort(each, 2) && usual(each) > 0)
    .filter(isNew)
    .sort((a, b) => usual(b) - usual(a));
  const all = [...first, ...today, ...older.slice(0, Math.max(0, ENOUGH - today.length))];
  if (all.length <= MOST_TITLES) return all;
  const usualFirst = [...today].sort((a, b) => usual(b) - usual(a));
  return [...first, ...usualFirst].slice(0, MOST_TITLES);
}

const isOfToday = (sources: readonly string[]): boolean =>
  sources.some((source) => SOURCES.today.has(source)) ||
  (sources.some((source) => SOURCES.mixed.has(source)) && !sources.some((source) => SOURCES.old.has(source)));

const isShort = (title: string, words: number): boolean => titleWords(title).length <= words;

/** As usual as its least usual word. */
const usualness = (title: string, usage: Usage): number =>
  Math.min(...titleWords(title).map((word) => usage.get(word) ?? usage.get(`${word}s`) ?? 0));

const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);

const titleKey = (title: string): string =>
  titleWords(title)
    .map((word) => word.replace(/(?<=.{3})s$/, ''))
    .join(' ');

/** "CEO (Chief Executive Officer)" is two titles, "Teacher (Retired)" one. */
function spoken(title: string): string[] {
  const [, outer = title, inner] = /^(.*?)\s*\(([^()]*)\)\s*$/.exec(title) ?? [];
  const isPair = inner !== undefined && (abbreviates(inner, outer) || abbreviates(outer, inner));
  return (isPair ? [outer, inner] : [outer]).map((each) => each.replaceAll('|', '/').trim());
}

/** Whether one title is the other with its beginning in capitals: "CEO", "HR Manager". */
function abbreviates(short: string, long: string): boolean {
  const [capitals = '', ...rest] = titleWords(short);
  const words = titleWords(long);
  const isCapitals = /^[A-Z&]{2,}$/.test(short.split(' ', 1)[0]!);
  const end = words.slice(words.length - rest.length);
  return isCapitals && capitals[0] === words[0]?.[0] && rest.every((word, index) => word === end[index]);
}
