import type { Comparison } from './occupations.js';
import type { Language } from '../figure/format.js';
import { fill, listNames } from '../words/fill.js';

/** More names than these make no heading. */
const MOST_NAMES = 4;

/** Words that a heading is made of where nobody wrote one. */
interface TitleWords {
  readonly headline: string;
  readonly 'headline.many': string;
}

/** The author's title; else the question that the comparison answers: "Actors or Dancers?". */
export function titleOf(
  { title, occupations }: Comparison,
  { locale, words }: Language<TitleWords>,
): string | undefined {
  const count = occupations.length;
  if (title || !count) return title;
  if (count > MOST_NAMES) return fill(words['headline.many'], { count }, locale);
  const names = listNames(
    occupations.map(({ name }) => name),
    locale,
    'disjunction',
  );
  return count > 1 ? fill(words.headline, { names }) : names;
}
