import { ALL_FACETS, formsOf, key, lacksCurrency, plainForm } from './comparability.js';
import type { Facet } from './comparability.js';
import type { Figure } from './figure.js';

/**
 * What stands between two figures that may not stand together. Apart from the rule itself, which every table asks: few
 * have such figures.
 */

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
