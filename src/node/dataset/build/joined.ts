import { broadOf, COMBINED } from './combined.js';
import type { Oews, OewsLine } from '../read/oews.js';
import type { Onet, OnetOccupation } from '../read/onet.js';
import type { ProjectionLine, Projections } from '../read/projections.js';

/** What a data set is made from. */
export interface Inputs {
  /** Wage statistics, one or more releases; the newest gives the wages, the others the years before. */
  readonly oews: readonly Oews[];
  /** Projections, one or more releases; the newest gives the figures, the others the codes of their time. */
  readonly projections: readonly Projections[];
  readonly onet: Onet;
}

/** What goes into a file as JSON. */
export type Json = Record<string, unknown>;

/** Leaves out what isn't there. */
export const given = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * The three sources, joined by the codes that figures are published for: those of the newest projections. O*NET divides
 * some of them further, and has others only in parts.
 */
export class Joined {
  /** Releases of the wage statistics, oldest first. */
  readonly oews: readonly Oews[];
  /** The newest of them. */
  readonly wages: Oews;
  /** The newest projections. */
  readonly projections: Projections;
  /** Those before. */
  readonly older: readonly Projections[];
  readonly onet: Onet;
  /** Codes with figures of their own, in order. */
  readonly codes: readonly string[];
  /** Occupations of O*NET by the code that their figures are published for. */
  readonly #parts = new Map<string, OnetOccupation[]>();

  constructor({ oews, projections, onet }: Inputs) {
    this.oews = [...oews].sort((a, b) => a.year - b.year);
    this.wages = this.oews.at(-1)!;
    const releases = [...projections].sort((a, b) => a.from - b.from);
    this.projections = releases.at(-1)!;
    this.older = releases.slice(0, -1);
    this.onet = onet;
    this.codes = [...this.projections.items.keys()].sort();
    for (const occupation of onet.occupations.values()) {
      const code = this.publishedCode(occupation.code);
      if (code) this.#parts.set(code, [...this.partsOf(code), occupation]);
    }
  }

  /** "2025-05.2024-34.29-3" */
  get releases(): string {
    const { from, to } = this.projections;
    return `${this.wages.year}-05.${from}-${String(to).slice(2)}.${this.onet.release.replaceAll('.', '-')}`;
  }

  /** The projections of a code that has figures. */
  lineOf(code: string): ProjectionLine {
    return this.projections.items.get(code)!;
  }

  /** The wages of a code; for some there are none. */
  wagesOf(code: string): OewsLine | undefined {
    return this.wages.detailed.get(code);
  }

  /** What O*NET has under a code: the occupation itself, those in it, or those published together. */
  partsOf(code: string): readonly OnetOccupation[] {
    return this.#parts.get(code) ?? [];
  }

  /** Title of a code with figures. */
  titleOf(code: string): string {
    const title = this.wagesOf(code)?.title ?? this.onet.occupations.get(`${code}.00`)?.title;
    return title ?? this.lineOf(code).title;
  }

  /** The code under which the figures for a code of O*NET are published; none where there are no figures. */
  publishedCode(code: string): string | undefined {
    const [soc] = code.split('.') as [string];
    const { items } = this.projections;
    if (items.has(soc)) return soc;
    if (items.has(broadOf(soc))) return broadOf(soc);
    return Object.keys(COMBINED).find((key) => COMBINED[key]!.includes(soc) && items.has(key));
  }

  /** The code to name for one of O*NET: narrower occupations keep their own, the others go by the one that is published. */
  namedCode(code: string): string {
    const published = this.publishedCode(code);
    return published !== undefined && code.endsWith('.00') ? published : code;
  }
}
