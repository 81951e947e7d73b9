import { broadOf, COMBINED } from './combined.js';
import { Layers } from './layers.js';
import type { Outlook, Statement, StatementName } from './layers.js';
import { sameTitle } from './retired.js';
import type { Oews } from '../read/oews.js';
import type { OewsLine } from '../read/oews-line.js';
import type { Onet, OnetOccupation } from '../read/onet.js';
import type { Crosswalk, Program } from '../read/crosswalk.js';
import type { Projections } from '../read/projection-line.js';

/** What a data set is made from. */
export interface Inputs {
  /** Wage statistics, one or more releases and places; each wage comes from the newest release that has it. */
  readonly oews: readonly Oews[];
  /** Projections, one or more releases; each figure comes from the newest that has it. */
  readonly projections: readonly Projections[];
  readonly onet: Onet;
  /** Which programmes of study lead to which occupations. */
  readonly crosswalk?: Crosswalk | undefined;
}

/** What goes into a file as JSON. */
export type Json = Record<string, unknown>;

/** Leaves out what isn't there. */
export const given = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Wages, and the release that they are from. */
export interface Waged {
  readonly line: OewsLine;
  readonly release: Oews;
}

/**
 * The three sources, joined by the codes that figures are published for: those of the projections. O*NET divides some of
 * them further, and has others only in parts.
 */
export class Joined {
  /** Releases of the wage statistics for the place of the data set, newest first. */
  readonly oews: readonly Oews[];
  /** Wages of other places, each of its newest release, in the order of their ids. */
  readonly places: readonly Oews[];
  readonly projections: Layers;
  readonly onet: Onet;
  readonly crosswalk: Crosswalk | undefined;
  /** Programmes of study by the code that figures are published for, in the order of their codes. */
  readonly #programs = new Map<string, Program[]>();
  /** Codes with figures of their own, in order. */
  readonly codes: readonly string[];
  /** Occupations of O*NET by the code that their figures are published for. */
  readonly #parts = new Map<string, OnetOccupation[]>();

  constructor({ oews, projections, onet, crosswalk }: Inputs) {
    const newestFirst = [...oews].sort((a, b) => b.year - a.year);
    const home = (newestFirst.find(({ area }) => area.kind === 'nation') ?? newestFirst[0]!).area;
    this.oews = newestFirst.filter(({ area }) => area.id === home.id);
    const others = newestFirst.filter(({ area }) => area.id !== home.id);
    this.places = others
      .filter(({ area }, at) => others.findIndex((other) => other.area.id === area.id) === at)
      .sort((a, b) => (a.area.id < b.area.id ? -1 : 1));
    this.projections = new Layers(projections);
    this.onet = onet;
    this.crosswalk = crosswalk;
    this.codes = [...this.projections.codes].sort();
    for (const occupation of onet.occupations.values()) {
      const code = this.publishedCode(occupation.code);
      if (code) this.#parts.set(code, [...this.partsOf(code), occupation]);
    }
    for (const [soc, programs] of crosswalk?.programs ?? []) this.#addPrograms(soc, programs);
  }

  #addPrograms(soc: string, programs: readonly Program[]): void {
    const published = this.publishedCode(soc);
    if (published === undefined) return;
    const known = this.programsOf(published);
    const news = programs.filter(({ code }) => !known.some((each) => each.code === code));
    this.#programs.set(
      published,
      [...known, ...news].sort((a, b) => (a.code < b.code ? -1 : 1)),
    );
  }

  /** Programmes of study that are matched with an occupation. */
  programsOf(code: string): readonly Program[] {
    return this.#programs.get(code) ?? [];
  }

  /** The newest wage statistics for the place of the data set. */
  get wages(): Oews {
    return this.oews[0]!;
  }

  /** "2025-05.2025-35.29-3" */
  get releases(): string {
    const { from, to } = this.projections.newest;
    return `${this.wages.year}-05.${from}-${String(to).slice(2)}.${this.onet.release.replaceAll('.', '-')}`;
  }

  /** The projections for a code; they are of one release, whatever else another one has. */
  outlookOf(code: string): Outlook | undefined {
    return this.projections.outlookOf(code);
  }

  /** What is typically needed. */
  statementOf(code: string, name: StatementName): Statement | undefined {
    return this.projections.statementOf(code, name);
  }

  /** The wages of a code; for some there are none. An older release counts where it means the same occupation. */
  wagesOf(code: string): Waged | undefined {
    for (const release of this.oews) {
      const line = release.detailed.get(code);
      if (line && (release === this.wages || sameTitle(line.title) === sameTitle(this.#titleOf(code))))
        return { line, release };
    }
    return undefined;
  }

  /** What O*NET has under a code: the occupation itself, those in it, or those published together. */
  partsOf(code: string): readonly OnetOccupation[] {
    return this.#parts.get(code) ?? [];
  }

  /** Title of a code with figures. */
  titleOf(code: string): string {
    return this.wages.detailed.get(code)?.title ?? this.#titleOf(code);
  }

  #titleOf(code: string): string {
    return this.onet.occupations.get(`${code}.00`)?.title ?? this.projections.titleOf(code) ?? code;
  }

  /** The code under which the figures for a code of O*NET are published; none where there are no figures. */
  publishedCode(code: string): string | undefined {
    const [soc] = code.split('.') as [string];
    const { codes } = this.projections;
    if (codes.has(soc)) return soc;
    if (codes.has(broadOf(soc))) return broadOf(soc);
    return Object.keys(COMBINED).find((key) => COMBINED[key]!.includes(soc) && codes.has(key));
  }

  /** The code to name for one of O*NET: narrower occupations keep their own, the others go by the one that is published. */
  namedCode(code: string): string {
    const published = this.publishedCode(code);
    return published !== undefined && code.endsWith('.00') ? published : code;
  }
}
