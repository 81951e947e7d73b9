import type { Figure } from './figure.js';
import { currencyForm, lacksCurrency, plainForm, STATED_FORMS } from './stated.js';

/**
 * The one rule of which figures may stand together: subtracted in a table of differences, drawn on one scale, sorted into
 * one order, said once in a header. Two figures may where they share every facet, each in its normal form.
 */

/** Two that say the same name are one, and so are lists of them in another order. */
const listForm = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : [...new Set(names)].sort().join('\n');

/**
 * What two figures must have in common before a difference is worth anything, in the order in which it is said: the
 * normal form of what a figure states of it, empty where it states nothing.
 */
export const FACETS = {
  units: ({ unit }) => unit,
  statistics: STATED_FORMS.statistics,
  bases: STATED_FORMS.bases,
  currencies: currencyForm,
  intervals: STATED_FORMS.intervals,
  kinds: STATED_FORMS.kinds,
  conditions: STATED_FORMS.conditions,
  places: STATED_FORMS.places,
  sources: ({ sources }) => listForm(sources.map(({ name }) => plainForm(name))),
  // of several sources it matters which has which
  releases: ({ sources }) =>
    listForm(
      sources.map(({ name, dataSet }) => (dataSet ? `${plainForm(dataSet)}, ${plainForm(name)}` : '')),
    ),
  periods: STATED_FORMS.periods,
} satisfies Readonly<Record<string, (figure: Figure) => string>>;

/** One of the things that two figures must share; by these names words speak of it (`of.units`). */
export type Facet = keyof typeof FACETS;
/** All of them, in the order in which they are said. */
export const ALL_FACETS = Object.keys(FACETS) as readonly Facet[];

/** What a figure states of each facet, in its normal form. */
type Forms = Readonly<Record<Facet, string>>;
/** Figures never change, and are held against many others. */
const formsKnown = new WeakMap<Figure, Forms>();

/** What a figure states of each facet, in its normal form; empty where it states nothing. */
export function formsOf(figure: Figure): Forms {
  const found = formsKnown.get(figure);
  if (found) return found;
  const forms = {} as Record<Facet, string>;
  for (const facet of ALL_FACETS) forms[facet] = FACETS[facet](figure);
  formsKnown.set(figure, forms);
  return forms;
}

/**
 * What a figure may stand with: figures of one key may be compared, figures of two may not. Nothing for money of an
 * unknown currency, which is comparable with nothing, not even with its like.
 * @param facets Those that matter. Default: all.
 */
export function key(figure: Figure, facets: readonly Facet[] = ALL_FACETS): string | undefined {
  if (facets.includes('currencies') && lacksCurrency(figure)) return undefined;
  const forms = formsOf(figure);
  if (facets !== ALL_FACETS) return facets.map((facet) => forms[facet]).join('\t');
  const all = keys.get(forms) ?? ALL_FACETS.map((facet) => forms[facet]).join('\t');
  keys.set(forms, all);
  return all;
}

/** Of all facets. */
const keys = new WeakMap<Forms, string>();

/** Figures that may stand together, group by group, in the order in which they come. */
export function groups(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const byKey = new Map<unknown, Figure[]>();
  for (const figure of figures) {
    const own = key(figure) ?? figure;
    const others = byKey.get(own);
    if (others) others.push(figure);
    else byKey.set(own, [figure]);
  }
  return [...byKey.values()];
}

/** Every facet but some. */
export const facetsBut = (...left: readonly Facet[]): readonly Facet[] =>
  ALL_FACETS.filter((facet) => !left.includes(facet));

/** Facets that stand between two figures. */
export function unshared(a: Figure, b: Figure, facets: readonly Facet[] = ALL_FACETS): readonly Facet[] {
  const [ofA, ofB] = [formsOf(a), formsOf(b)];
  return facets.filter((facet) => ofA[facet] !== ofB[facet] || (facet === 'currencies' && lacksCurrency(a)));
}

/** Why two figures may not be compared: what differs, and what not both of them state. */
export interface Mismatch {
  /** Facets that the figures state, and state otherwise. */
  readonly different: readonly Facet[];
  /** Facets that one of them states, or none. */
  readonly unstated: readonly Facet[];
}

/** What is said to stand between two figures; nothing when they may be compared. */
export function mismatch(a: Figure, b: Figure): Mismatch | undefined {
  const own = key(a);
  if (own !== undefined && own === key(b)) return undefined;
  const all = unshared(a, b);
  // other sources have other data sets, which goes without saying
  const hasOne = !all.includes('sources');
  const news = all.filter((facet) => facet !== 'releases' || hasOne);
  const isStated = (facet: Facet) => formsOf(a)[facet] && formsOf(b)[facet];
  // a source has a release for each single year; spans are periods
  const isRelease = (facet: Facet) =>
    facet === 'periods' && hasOne && a.sources.length > 0 && [a, b].every(isOfOneYear);
  const different = news.filter(isStated).map((facet) => (isRelease(facet) ? 'releases' : facet));
  return { different: [...new Set(different)], unstated: news.filter((facet) => !isStated(facet)) };
}

const isOfOneYear = ({ from, to }: Figure): boolean => from === to;

/** Whether two figures were measured for one and the same thing other than the occupation: by code, else by name. */
export function isSameSubstitute({ measuredFor: a }: Figure, { measuredFor: b }: Figure): boolean {
  if (!a || !b) return a === b;
  return a.code && b.code ? codeForm(a.code) === codeForm(b.code) : plainForm(a.name) === plainForm(b.name);
}

/** "11-9199.00" is the O*NET-SOC code of the whole of "11-9199". */
const codeForm = (code: string): string => plainForm(code).replace(/\.00$/, '');
