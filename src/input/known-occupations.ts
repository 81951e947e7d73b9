import type { Comparison } from '../model/comparison/occupations.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import type { Source } from '../model/figure/figure.js';
import type { OccupationReading } from './occupation-reader.js';

/** What a comparison was made of. */
export interface Origin {
  readonly legal: LegalDocument;
  /** The sources that the data describe, by their keys. */
  readonly given: ReadonlyMap<string, Source>;
  /** All sources, by the keys that figures have for them. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What else decides how figures are read: the language, and what reads text. */
  readonly reading: readonly unknown[];
  /** Of all occupations, and of the reference at the end. */
  readonly occupations: readonly OccupationReading[];
}

/** What comparisons were made of, for when their data are given once more. */
export const origins = new WeakMap<Comparison, Origin>();

/** Whether two legal values say the same. It doesn't go by whose objects they come from: a page may change its own. */
function saysSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (a instanceof Map) return b instanceof Map && saysSame([...a], [...b]);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  let count = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !saysSame(a[key as keyof object], b[key as keyof object])) return false;
    count++;
  }
  return count === Object.keys(b).length;
}

/** All occupations, and the reference at the end. */
export const occupationsOf = ({ occupations = [], reference }: LegalDocument): readonly LegalOccupation[] =>
  reference ? [...occupations, reference] : occupations;

const withoutOccupations = (legal: LegalDocument) => ({ ...legal, occupations: [], reference: undefined });

/** What a comparison was made of, where all that holds for every occupation is what it was. */
export function sameOrigin(
  comparison: Comparison | undefined,
  { legal, given, reading }: Omit<Origin, 'sources' | 'occupations'>,
): Origin | undefined {
  const origin = comparison && origins.get(comparison);
  return origin &&
    reading.every((each, at) => each === origin.reading[at]) &&
    saysSame(given, origin.given) &&
    saysSame(withoutOccupations(legal), withoutOccupations(origin.legal))
    ? origin
    : undefined;
}

/** What was read of an occupation in its place, where it says what it said. */
export function knownReading(
  { legal, occupations }: Origin,
  at: number,
  now: LegalOccupation,
): OccupationReading | undefined {
  const known = occupations[at];
  const { occupations: before = [], reference } = legal;
  return known?.isClean && saysSame(now, before[at] ?? reference) ? known : undefined;
}
