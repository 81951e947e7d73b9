import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { plainForm, statesSame, STATED_FORMS } from '../figure/stated.js';
import { formatYears, sayValue } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import { isRightToLeft } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';

/** Kinds of qualifiers, in the order in which they are said. */
const QUALIFIER_KINDS = [
  'periods',
  'statistics',
  'bases',
  'kinds',
  'intervals',
  'conditions',
  'places',
  'age',
] as const;
type QualifierKind = (typeof QUALIFIER_KINDS)[number];

/**
 * What a figure says beyond its number: of which kind it is, what is shown of it, or the key of the word for it, and the
 * normal form by which figures share it. What all figures of a row share moves to its header.
 */
export type Qualifier = readonly [kind: QualifierKind, id: string, form: string];

/** What figures of a table are written against. */
export interface Common {
  /** The place of the whole, which no figure repeats. */
  readonly place?: string | undefined;
  /** What is said of the age of a figure; nothing where it is young enough. */
  readonly ageOf?: ((figure: Figure) => string) | undefined;
}

/** Qualifiers that the name of a row can say: "Median salary", "Projected job growth". */
export const NAMING: readonly QualifierKind[] = ['statistics', 'kinds'];
/** Qualifiers whose id is shown as it is; the others are said in words. */
const VERBATIM: readonly QualifierKind[] = ['periods', 'conditions', 'places', 'age'];
/** Qualifiers that mean nothing where there is no number. */
const OF_NUMBERS: readonly QualifierKind[] = ['statistics', 'intervals'];

/** Qualifiers of a figure; what it doesn't state has an empty id. Of what isn't there, nothing is said that belongs to a number. */
export function qualifiersOf(
  figure: Figure,
  common: Common,
  language: Language<TableWords>,
): readonly Qualifier[] {
  const { place, ageOf } = common;
  const { locale, words } = language;
  const isPlain = !ageOf && !isAbsent(figure.status);
  const known =
    keptQualifiers.get(figure) ??
    (isPlain && last && statesSame(last, figure) ? keptQualifiers.get(last) : undefined);
  const isSame =
    known?.words === words && known.locale === locale && known.place === place && known.ageOf === ageOf;
  const found = isSame
    ? known
    : { place, ageOf, words, locale, all: findQualifiers(figure, common, language) };
  keptQualifiers.set(figure, found);
  if (isPlain) last = figure;
  return found.all;
}

/** Of a figure, by what it was written against last: a table and a summary ask for the same. */
const keptQualifiers = new WeakMap<
  Figure,
  Common & Language<TableWords> & { readonly all: readonly Qualifier[] }
>();
/** The last of those that are there and have no age: of a line, most state the same, and are said to be the same. */
let last: Figure | undefined;

function findQualifiers(
  figure: Figure,
  { place: commonPlace, ageOf }: Common,
  language: Language<TableWords>,
): readonly Qualifier[] {
  const { statistic = '', basis = '', kind = '', per = '', condition = '', place = '', status } = figure;
  const period = formatYears(figure, language);
  const ids: Readonly<Record<QualifierKind, string>> = {
    // digits have no direction of their own: by itself, a period would run the other way than among words
    periods: period.includes('–') && isRightToLeft(language.locale) ? `\u200f${period}` : period,
    statistics: statistic,
    bases: basis === 'unspecified' ? '' : basis,
    kinds: kind,
    intervals: per,
    conditions: condition,
    places: plainForm(place) === plainForm(commonPlace) ? '' : sayValue(place, language.words),
    age: ageOf?.(figure) ?? '',
  };
  const all = QUALIFIER_KINDS.map((each): Qualifier => [
    each,
    ids[each],
    each === 'age' ? ids[each] : STATED_FORMS[each](figure),
  ]);
  return isAbsent(status) ? all.filter(([each, id]) => id && !OF_NUMBERS.includes(each)) : all;
}

/** What every figure says alike that says anything of it at all. */
export function sharedQualifiers(said: readonly (readonly Qualifier[])[]): readonly Qualifier[] {
  const all = new Set(said);
  return QUALIFIER_KINDS.flatMap((kind, at) => {
    let first: Qualifier | undefined;
    for (const qualifiers of all) {
      const own =
        qualifiers.length === QUALIFIER_KINDS.length
          ? qualifiers[at]
          : qualifiers.find(([each]) => each === kind);
      if (own && first && own[2] !== first[2]) return [];
      first ??= own;
    }
    return first ? [first] : [];
  });
}

/** Qualifiers in words; those that need none are left out. */
export const sayQualifiers = (qualifiers: readonly Qualifier[], words: TableWords): readonly string[] =>
  qualifiers.map(([kind, id]) => (VERBATIM.includes(kind) ? id : (wordOf(id, words) ?? id))).filter(Boolean);

/** The word of a key that may be none. */
export const wordOf = (key: string, words: TableWords): string | undefined =>
  Object.hasOwn(words, key) ? words[key as keyof TableWords] : undefined;
