import type { Occupation, Programs } from '../comparison/occupations.js';
import { foreignLang } from '../comparison/wording.js';
import type { Language } from '../figure/format.js';
import type { Source } from '../figure/figure.js';
import { fill } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

/** What is said of the programs of study that lead to an occupation, in the order in which it is read. */
export interface ProgramLine {
  /** "Programs that lead to Actuaries:" */
  readonly lead: string;
  /** Names of programs. */
  readonly names: string;
  /** The language of the names, where it isn't that of the page. */
  readonly lang: string | undefined;
  /** "; 12 more": those that aren't listed; empty where all are. */
  readonly more: string;
}

type Matched = Occupation & { readonly programs: Programs };

/** Occupations of which it is known which programs of study lead to them. */
export const withPrograms = (occupations: readonly Occupation[]): readonly Matched[] =>
  occupations.filter((each): each is Matched => Boolean(each.programs));

/** Who matched programs and occupations, each once. */
export const matchersOf = (matched: readonly Matched[]): readonly Source[] => [
  ...new Set(matched.flatMap(({ programs }) => programs.source ?? [])),
];

/** Says which programs lead to an occupation, in one line. */
export function programLine(
  { name, plural = name, programs: { items, count = 0, lang } }: Matched,
  { locale, words }: Language<CompareWords>,
): ProgramLine {
  const separator = words['programs.separator'];
  const left = count - items.length;
  return {
    lead: fill(words['programs.of'], { name: plural }),
    names: items.map((each) => each.name).join(separator),
    lang: foreignLang(lang, locale),
    more: left > 0 ? separator + fill(words['programs.more'], { count: left }, locale) : '',
  };
}
