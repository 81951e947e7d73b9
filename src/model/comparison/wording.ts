import type { Source } from '../figure/figure.js';
import type { Occupation } from './occupations.js';

/** "en" of "en-US". */
const primaryOf = (lang: string): string => lang.trim().toLowerCase().split('-')[0]!;

/**
 * The language of what is said of an occupation, where it isn't that of the page: then browsers and screen readers have
 * to know.
 * @param locale The language of the page.
 */
export const foreignLangOf = ({ wording }: Occupation, locale: string): string | undefined =>
  foreignLang(wording?.lang, locale);

/** A language where it is another one than that of the page. */
export function foreignLang(given: string | undefined, locale: string): string | undefined {
  const lang = given?.trim();
  return lang && primaryOf(lang) !== primaryOf(locale) ? lang : undefined;
}

/** Occupations of which anything is said. */
export const withWording = (occupations: readonly Occupation[]): readonly Occupation[] =>
  occupations.filter((each) => each.description.length || each.responsibilities.length);

/** Who wrote what is said of occupations, each once. */
export const writersOf = (described: readonly Occupation[]): readonly Source[] => [
  ...new Set(described.flatMap(({ wording }) => wording?.source ?? [])),
];
