import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import type { Figure, Source } from '../model/figure/figure.js';
import { stillLegal } from './still-legal.js';

/** What a comparison is made of. */
export interface Origin {
  readonly legal: LegalDocument;
  /** The sources that the data describe, by their keys. */
  readonly given: ReadonlyMap<string, Source>;
  /** What else decides how figures are read: the language, and what reads text. */
  readonly by: readonly unknown[];
  /** What was wrong. */
  readonly faults: readonly Fault[];
}

/** Finds what holds still of what was read before. */
export interface Known {
  /** Makes data legal, as far as they don't say what they said. */
  readonly stillLegal: typeof stillLegal;
  /** Finds it of a comparison, by what that is made of and what the one is made of that is read now. */
  readonly findKnown: (last: Comparison, origin: Origin, now: Origin) => KnownOccupations | undefined;
}

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

const withoutOccupations = (legal: LegalDocument) => ({ ...legal, occupations: [] });

/** A comparison that was read before, of which most holds still. */
export class KnownOccupations {
  readonly #last: Comparison;
  readonly #origin: Origin;
  /** Sources that the data describe. */
  readonly #described: ReadonlySet<Source>;

  constructor(last: Comparison, origin: Origin) {
    this.#last = last;
    this.#origin = origin;
    this.#described = new Set(origin.given.values());
  }

  get given(): ReadonlyMap<string, Source> {
    return this.#origin.given;
  }

  /** The source that is nothing but a name. */
  named(name: string): Source | undefined {
    return this.#last.sources.find((source) => source.name === name && !this.#described.has(source));
  }

  /** The occupation in its place, where it says what it said, and nothing was wrong with it. */
  at(place: number, legal: LegalOccupation, sourceOf: (key: string) => Source): Occupation | undefined {
    const { legal: before, faults } = this.#origin;
    const path = `occupations[${place}]`;
    if (!saysSame(legal, before.occupations?.[place])) return undefined;
    if (faults.some((fault) => fault.path.startsWith(path))) return undefined;
    const occupation = this.#last.occupations[place]!;
    this.#nameSources(occupation, sourceOf);
    return occupation;
  }

  /** The whole with these occupations, and with all sources, in the order in which they are named; the last one where nothing is other. */
  with(
    occupations: readonly Occupation[],
    sourceOf: (key: string) => Source,
    sources: ReadonlyMap<string, Source>,
  ): Comparison {
    const last = this.#last;
    const isSame =
      occupations.length === last.occupations.length &&
      occupations.every((each, at) => each === last.occupations[at]);
    if (isSame) return last;
    if (last.reference) this.#nameSources(last.reference, sourceOf);
    return { ...last, occupations, sources: [...new Set(sources.values())] };
  }

  /** Sources that are nothing but a name are listed in the order in which they are named. */
  #nameSources(occupation: Occupation, sourceOf: (key: string) => Source): void {
    if (this.#last.sources.length === this.#described.size) return;
    for (const source of sourcesIn(occupation)) if (!this.#described.has(source)) sourceOf(source.name);
  }
}

/** What of a comparison that was read before holds still; nothing where anything is other that holds for every occupation. */
const findKnown: Known['findKnown'] = (last, origin, { legal, given, by }) =>
  by.every((each, at) => each === origin.by[at]) &&
  saysSame(given, origin.given) &&
  saysSame(withoutOccupations(legal), withoutOccupations(origin.legal)) &&
  !origin.faults.some(({ path }) => path.startsWith('reference'))
    ? new KnownOccupations(last, origin)
    : undefined;

/** What finds it, to be used where a table is long. */
export const knownData: Known = { stillLegal, findKnown };

/** In the order in which they are read. */
function* sourcesIn({ wording, programs, figures, related, facts }: Occupation): Iterable<Source> {
  for (const { source } of [wording ?? {}, programs ?? {}] as readonly { readonly source?: Source }[])
    if (source) yield source;
  const all: readonly Figure[] = [
    ...figures.values(),
    ...related.flatMap((career) => [...career.figures.values()]),
    ...facts.map(({ figure }) => figure),
  ];
  for (const { sources } of all) yield* sources;
}
