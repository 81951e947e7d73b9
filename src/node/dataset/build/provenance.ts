import type { Oews } from '../read/oews.js';
import { NATION } from '../read/oews-area.js';
import type { Projections } from '../read/projection-line.js';
import { classificationOf, STATEMENTS } from './layers.js';
import type { StatementName } from './layers.js';
import { given } from './joined.js';
import type { Joined, Json } from './joined.js';

/**
 * Which release, period and place each figure is of. What most occupations share stands once in the index, as a default
 * of the row; what differs from it stands with the figure.
 */
export class Provenance {
  readonly #joined: Joined;
  /** The release of the projections that a row usually has. */
  readonly #usual: ReadonlyMap<string, Projections>;

  constructor(joined: Joined) {
    this.#joined = joined;
    const { projections } = joined;
    this.#usual = new Map([
      ['outlook', projections.usual((code) => joined.outlookOf(code))],
      ...STATEMENTS.map(
        (name) => [name, projections.usual((code) => joined.statementOf(code, name))] as const,
      ),
    ]);
  }

  /** Where all figures hold, when they all hold in one place. */
  get place(): string | undefined {
    return this.#isNational ? NATION.name : undefined;
  }

  get #isNational(): boolean {
    return this.#joined.wages.area.kind === 'nation';
  }

  /** Projections, and what O*NET says, are the nation's; said where wages are not. */
  get national(): { readonly place?: string } {
    return this.#isNational ? {} : { place: NATION.name };
  }

  /** `defaults` of the index. */
  get defaults(): Json {
    const { wages } = this.#joined;
    const { national } = this;
    const outlook = this.#usual.get('outlook')!;
    const span = { from: outlook.from, to: outlook.to, source: this.projectionsKey(outlook), ...national };
    const statement = (name: StatementName): Json => ({
      source: this.projectionsKey(this.#usual.get(name)!),
      ...national,
    });
    return {
      education: { kind: 'typical-entry', ...statement('education') },
      experience: statement('experience'),
      training: statement('training'),
      pay: given({
        currency: 'USD',
        per: 'year',
        basis: 'wage',
        year: wages.year,
        source: this.oewsKey(wages),
        place: this.#isNational ? undefined : wages.area.name,
      }),
      growth: span,
      employment: { year: outlook.from, source: span.source, ...national },
      employmentChange: span,
      openings: span,
    };
  }

  /** What is said of pay that isn't of the newest release. */
  ofPay(release: Oews): Json {
    const { wages } = this.#joined;
    return release === wages ? {} : { year: release.year, source: this.oewsKey(release) };
  }

  /** A figure of the projections, in its short form where the default says all of it. */
  ofOutlook(row: 'growth' | 'employment' | 'employmentChange' | 'openings', release: Projections) {
    if (release === this.#usual.get('outlook')) return undefined;
    const { from, to } = release;
    return {
      ...(row === 'employment' ? { year: from } : { from, to }),
      source: this.projectionsKey(release),
    };
  }

  ofStatement(name: StatementName, release: Projections): Json | undefined {
    return release === this.#usual.get(name) ? undefined : { source: this.projectionsKey(release) };
  }

  /** Keys of the sources: the newest of a kind has the plain name, those before it their year. */
  oewsKey({ year }: Oews): string {
    return year === this.#joined.wages.year ? 'oews' : `oews-${year}`;
  }

  projectionsKey(release: Projections): string {
    const { newest } = this.#joined.projections;
    return release === newest ? 'projections' : `projections-${release.from}`;
  }

  /** The releases of wages that any figure is of, newest first. */
  get oewsUsed(): readonly Oews[] {
    const { codes, oews, places, wages } = this.#joined;
    const used = new Set(codes.map((code) => this.#joined.wagesOf(code)?.release));
    const years = new Map<number, Oews>();
    for (const release of [wages, ...oews.filter((each) => used.has(each)), ...places])
      if (!years.has(release.year)) years.set(release.year, release);
    return [...years.values()].sort((a, b) => b.year - a.year);
  }

  get classification(): string {
    return classificationOf(this.#joined.projections.newest);
  }
}
