import { TOTAL } from '../read/projection-line.js';
import type { ProjectionLine, Projections } from '../read/projection-line.js';

/** What is typically needed for an occupation, by the projections. */
export const STATEMENTS = ['education', 'experience', 'training'] as const;
export type StatementName = (typeof STATEMENTS)[number];

/** A statement, and the release that it is from. */
export interface Statement {
  readonly value: string;
  readonly release: Projections;
}

/** Jobs, growth and openings of one occupation, all of one release: they are read together. */
export interface Outlook {
  readonly line: ProjectionLine;
  readonly release: Projections;
}

/** First year of the projections that are by SOC 2018. */
const SOC_2018_SINCE = 2019;

export const classificationOf = ({ from }: Projections): string =>
  from < SOC_2018_SINCE ? 'SOC 2010' : 'SOC 2018';

/**
 * Several releases of the projections, one above the other: each field is that of the newest release that has it. Those
 * of another classification explain retired codes and nothing else, for their codes mean other occupations.
 */
export class Layers {
  /** All releases, newest first. */
  readonly releases: readonly Projections[];
  /** Codes with figures: those of the newest whole release, and those that newer extracts have. */
  readonly codes: ReadonlySet<string>;
  readonly #layers: readonly Projections[];

  constructor(projections: readonly Projections[]) {
    this.releases = merged([...projections].sort((a, b) => b.from - a.from));
    const classification = classificationOf(this.newest);
    this.#layers = this.releases.filter((release) => classificationOf(release) === classification);
    const whole = this.#layers.findIndex(({ isExtract }) => !isExtract);
    const counted = whole < 0 ? this.#layers : this.#layers.slice(0, whole + 1);
    this.codes = new Set(counted.flatMap(({ items }) => [...items.keys()]));
  }

  get newest(): Projections {
    return this.releases[0]!;
  }

  /** The releases that figures come from, newest first. */
  get used(): readonly Projections[] {
    const codes = [TOTAL, ...this.codes];
    return this.#layers.filter((release) =>
      codes.some(
        (code) =>
          this.outlookOf(code)?.release === release ||
          STATEMENTS.some((name) => this.statementOf(code, name)?.release === release),
      ),
    );
  }

  outlookOf(code: string): Outlook | undefined {
    for (const release of this.#layers) {
      const line = code === TOTAL ? release.total : release.items.get(code);
      if (line) return { line, release };
    }
    return undefined;
  }

  statementOf(code: string, name: StatementName): Statement | undefined {
    for (const release of this.#layers) {
      const value = release.items.get(code)?.[name];
      if (value !== undefined) return { value, release };
    }
    return undefined;
  }

  titleOf(code: string): string | undefined {
    return this.#first(code, 'title');
  }

  handbookOf(code: string): string | undefined {
    return this.#first(code, 'handbook');
  }

  /** The release that most of the codes have a field of: what is said of it once for all of them. */
  usual(of: (code: string) => { readonly release: Projections } | undefined): Projections {
    const counts = new Map<Projections, number>();
    for (const code of this.codes) {
      const release = of(code)?.release;
      if (release) counts.set(release, (counts.get(release) ?? 0) + 1);
    }
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? this.newest;
  }

  #first(code: string, name: 'title' | 'handbook'): string | undefined {
    for (const { items } of this.#layers) {
      const value = items.get(code)?.[name];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

/** Extracts of one release, which may hold different codes of it, are one. */
function merged(releases: readonly Projections[]): readonly Projections[] {
  const result: Projections[] = [];
  for (const release of releases) {
    const at = result.findIndex(({ from }) => from === release.from);
    const twin = result[at];
    if (!twin) result.push(release);
    else
      result[at] = {
        ...twin,
        total: twin.total ?? release.total,
        items: new Map([...twin.items, ...release.items]),
      };
  }
  return result;
}
