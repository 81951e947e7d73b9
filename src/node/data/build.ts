import { createHash } from 'node:crypto';
import { broadOf, COMBINED } from './combined.js';
import { historyOf } from './history.js';
import type { Oews, OewsLine, Statistic, Wage, Wages } from './oews.js';
import { STATISTICS } from './oews.js';
import type { Onet, OnetOccupation } from './onet.js';
import type { Projections } from './projections.js';
import { retiredOf } from './retired.js';
import { searchTitles, usageOf } from './titles.js';

/** What a data set is made from. */
export interface Inputs {
  /** Wage statistics, one or more releases; the newest gives the wages, the others the years before. */
  readonly oews: readonly Oews[];
  /** Projections, one or more releases; the newest gives the figures, the others the codes of their time. */
  readonly projections: readonly Projections[];
  readonly onet: Onet;
}

export interface BuildOptions {
  /** Name of the data set. */
  readonly name?: string | undefined;
  /** The day on which the files were downloaded, as YYYY-MM-DD. */
  readonly retrieved?: string | undefined;
  /** How many tasks of O*NET become responsibilities; without it none, and no description. */
  readonly tasks?: number | undefined;
}

/** A data set: its id, and its files by their path below the folder. */
export interface DataSet {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Makes a data set of official files. The same input gives the same bytes. */
export function buildDataSet(inputs: Inputs, options: BuildOptions = {}): DataSet {
  const set = new Builder(inputs, options);
  const files = new Map<string, unknown>([
    ['codes.json', set.codes()],
    ['search.json', set.search()],
    ...[...set.codesInOrder].map((code) => [`occupations/${code}.json`, set.occupation(code)] as const),
    ...historyOf(set.oews, set.codesInOrder),
  ]);
  return packed(set.index(), set.releases, files);
}

/** Names the version by what is in it, so that whatever lies under its name never changes. */
function packed(
  index: Readonly<Record<string, unknown>>,
  releases: string,
  files: ReadonlyMap<string, unknown>,
): DataSet {
  const texts = [...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`] as const);
  const hash = createHash('sha256').update(JSON.stringify(index));
  for (const [path, text] of texts) hash.update(`\n${path}\n${text}`);
  const version = `${releases}.${hash.digest('hex').slice(0, 8)}`;
  const { format, ...rest } = index;
  return {
    version,
    files: new Map([
      ['index.json', `${JSON.stringify({ format, version, ...rest }, null, 1)}\n`],
      ...texts.map(([path, text]) => [`${version}/${path}`, text] as const),
    ]),
  };
}

type Json = Record<string, unknown>;

/** Leaves out what isn't there. */
const given = (fields: Json): Json =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

class Builder {
  /** Releases of the wage statistics, oldest first. */
  readonly oews: readonly Oews[];
  readonly codesInOrder: readonly string[];
  readonly #wages: Oews;
  readonly #projections: Projections;
  readonly #older: readonly Projections[];
  readonly #onet: Onet;
  readonly #options: BuildOptions;
  /** Codes of O*NET by the code that the figures are published for. */
  readonly #parts = new Map<string, OnetOccupation[]>();

  constructor({ oews, projections, onet }: Inputs, options: BuildOptions) {
    this.oews = [...oews].sort((a, b) => a.year - b.year);
    this.#wages = this.oews.at(-1)!;
    const releases = [...projections].sort((a, b) => a.from - b.from);
    this.#projections = releases.at(-1)!;
    this.#older = releases.slice(0, -1);
    this.#onet = onet;
    this.#options = options;
    this.codesInOrder = [...this.#projections.items.keys()].sort();
    for (const occupation of onet.occupations.values()) {
      const code = this.#publishedCode(occupation.code);
      if (code) this.#parts.set(code, [...(this.#parts.get(code) ?? []), occupation]);
    }
  }

  get releases(): string {
    const { from, to } = this.#projections;
    return `${this.#wages.year}-05.${from}-${String(to).slice(2)}.${this.#onet.release.replaceAll('.', '-')}`;
  }

  /** The code under which the figures for a code of O*NET are published; none where there are no figures. */
  #publishedCode(code: string): string | undefined {
    const [soc] = code.split('.') as [string];
    const { items } = this.#projections;
    if (items.has(soc)) return soc;
    if (items.has(broadOf(soc))) return broadOf(soc);
    return Object.keys(COMBINED).find((key) => COMBINED[key]!.includes(soc) && items.has(key));
  }

  #title(code: string): string {
    const title = this.#wages.detailed.get(code)?.title ?? this.#onet.occupations.get(`${code}.00`)?.title;
    return title ?? this.#projections.items.get(code)!.title;
  }

  occupation(code: string): Json {
    const line = this.#projections.items.get(code)!;
    const parts = this.#parts.get(code) ?? [];
    return given({
      name: this.#title(code),
      code,
      education: line.education,
      experience: line.experience,
      training: line.training,
      pay: payOf(this.#wages.detailed.get(code)),
      growth: line.growth,
      employment: line.employment,
      employmentChange: line.change,
      openings: line.openings,
      ...(this.#options.tasks && sentencesOf(code, parts, this.#options.tasks)),
      related: this.#related(code, parts),
      facts: this.#facts(parts),
      details: detailsOf(code, parts),
    });
  }

  #facts(parts: readonly OnetOccupation[]): Json[] | undefined {
    const whole = parts.filter(({ code }) => code.endsWith('.00'));
    // of what is published together, a zone is said where all agree
    const [said, ...others] = new Set(whole.map(({ zone }) => zone));
    if (others.length) return undefined;
    if (said === undefined) return undefined;
    const name = this.#onet.zones.get(said);
    return [
      {
        label: 'Job zone',
        value: name ? `${said} of 5: ${lowerFirst(name)}` : `${said} of 5`,
        source: 'onet',
      },
    ];
  }

  /** Related occupations, nearest first. What is narrower than what is published says whose figures it has. */
  #related(code: string, parts: readonly OnetOccupation[]): Json[] | undefined {
    const seen = new Set([code]);
    const related = ranked(code, parts).flatMap(({ code: onetCode, tier }) => {
      const key = this.#relatedKey(onetCode);
      if (seen.has(key) || this.#publishedCode(onetCode) === code) return [];
      seen.add(key);
      return [this.#relatedCareer(key, onetCode, tier)];
    });
    return related.length ? related.slice(0, MAX_RELATED) : undefined;
  }

  /** Narrower occupations keep their own code, the others go by the code that is published. */
  #relatedKey(onetCode: string): string {
    const published = this.#publishedCode(onetCode);
    return published !== undefined && onetCode.endsWith('.00') ? published : onetCode;
  }

  #relatedCareer(key: string, onetCode: string, tier: string): Json {
    const published = this.#publishedCode(onetCode);
    if (published === undefined) {
      const name = this.#onet.occupations.get(onetCode)?.title ?? onetCode;
      return { name, code: onetCode, tier };
    }
    const line = this.#projections.items.get(published)!;
    const pay = medianOf(this.#wages.detailed.get(published));
    if (key === published)
      return given({ name: this.#title(published), code: key, tier, pay, growth: line.growth });
    const substitute = { for: { name: this.#title(published), code: published, relation: 'broader' } };
    return given({
      name: this.#onet.occupations.get(onetCode)?.title ?? onetCode,
      code: key,
      tier,
      pay: pay && { ...pay, ...substitute },
      growth: { percent: line.growth, ...substitute },
    });
  }

  index(): Json {
    const { from, to, total } = this.#projections;
    const span = { from, to, source: 'projections' };
    return given({
      format: 1,
      name: this.#options.name ?? 'U.S. occupations',
      place: this.#wages.place,
      classification: from < SOC_2018_SINCE ? 'SOC 2010' : 'SOC 2018',
      defaults: {
        education: { kind: 'typical-entry', source: 'projections' },
        experience: { source: 'projections' },
        training: { source: 'projections' },
        pay: { currency: 'USD', per: 'year', basis: 'wage', year: this.#wages.year, source: 'oews' },
        growth: span,
        employment: { year: from, source: 'projections' },
        employmentChange: span,
        openings: span,
      },
      // sentences of O*NET stand under no figure that would lead to their source
      notes: this.#options.tasks ? [licenceOf(this.#onet.release)] : undefined,
      sources: this.#sources(),
      reference:
        total &&
        given({
          name: 'All occupations',
          code: '00-0000',
          pay: payOf(this.#wages.total),
          growth: total.growth,
          employment: total.employment,
          employmentChange: total.change,
          openings: total.openings,
        }),
      search: true,
      history: this.oews.length > 1 || undefined,
    });
  }

  #sources(): Json {
    const { retrieved } = this.#options;
    const bls = 'U.S. Bureau of Labor Statistics';
    const { from, to } = this.#projections;
    const { release } = this.#onet;
    return {
      oews: given({
        name: bls,
        dataSet: `Occupational Employment and Wage Statistics, May ${this.#wages.year}`,
        href: 'https://www.bls.gov/oes/',
        retrieved,
        licence: 'Public domain',
      }),
      projections: given({
        name: bls,
        dataSet: `Employment Projections, ${from}–${String(to).slice(2)}`,
        href: 'https://www.bls.gov/emp/',
        retrieved,
        licence: 'Public domain',
      }),
      onet: given({
        name: 'U.S. Department of Labor, Employment and Training Administration',
        dataSet: `O*NET ${release} Database`,
        href: 'https://www.onetcenter.org/database.html',
        retrieved,
        licence: licenceOf(release),
      }),
    };
  }

  /** Every code that is known, for explaining those that have no figures of their own. */
  codes(): Json {
    const { items, groups } = this.#projections;
    const occupations = new Map(this.codesInOrder.map((code) => [code, this.#title(code)]));
    const narrower = [...this.#onet.occupations.values()].filter(
      ({ code }) => this.#relatedKey(code) !== code.slice(0, 7),
    );
    const details = narrower.flatMap(({ code, title }) => {
      const published = this.#publishedCode(code);
      return published && !code.endsWith('.00') ? [[code, [title, published]] as const] : [];
    });
    const combined = narrower.flatMap(({ code, title }) => {
      const published = this.#publishedCode(code);
      return published && code.endsWith('.00') ? [[code.slice(0, 7), [title, published]] as const] : [];
    });
    const unpublished = narrower.flatMap(({ code, title }) =>
      this.#publishedCode(code) ? [] : [[code.slice(0, 7), title] as const],
    );
    const known = new Set([...occupations.keys(), ...combined.map(([code]) => code)]);
    return {
      occupations: Object.fromEntries(occupations),
      groups: sortedObject([...groups].filter(([code]) => !items.has(code))),
      details: sortedObject(details),
      combined: sortedObject(combined),
      unpublished: sortedObject(unpublished),
      retired: retiredOf({ oews: this.oews, projections: this.#older, known, titles: occupations }),
      withoutOnet: this.codesInOrder.filter((code) => !this.#onet.occupations.has(`${code}.00`)),
      doubles: [...this.#wages.doubles].sort(),
      handbook: Object.fromEntries(
        this.codesInOrder.flatMap((code) => {
          const { handbook } = items.get(code)!;
          return handbook ? [[code, handbook]] : [];
        }),
      ),
    };
  }

  /** What people search by: codes, titles, other titles. */
  search(): Json {
    const usage = usageOf([...this.#parts.values()].map((parts) => parts.flatMap((part) => part.reported)));
    const occupations = this.codesInOrder.map((code) => {
      const parts = this.#parts.get(code) ?? [];
      const title = this.#title(code);
      const details = parts.filter((part) => part.code !== `${code}.00`).map((part) => part.title);
      const reported = parts.flatMap((part) => part.reported);
      const alternate = parts.flatMap((part) => part.alternate);
      return [code, title, searchTitles({ title, details, reported, alternate }, usage).join('|')];
    });
    return { occupations };
  }
}

const MAX_RELATED = 20;
/** First year of the projections that are by SOC 2018. */
const SOC_2018_SINCE = 2019;

const licenceOf = (release: string): string =>
  `O*NET ${release} Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), ` +
  'used under the CC BY 4.0 license; modified. O*NET® is a trademark of USDOL/ETA.';

const sortedObject = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).toLowerCase();

/**
 * Related occupations of the occupation as a whole. Where O*NET has it in parts only, because its figures are published
 * together, theirs in turn.
 */
function ranked(code: string, parts: readonly OnetOccupation[]): { code: string; tier: string }[] {
  const whole = parts.find((part) => part.code === `${code}.00`);
  if (whole) return whole.related;
  const lists = parts.filter((part) => part.code.endsWith('.00')).map(({ related }) => related);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list.slice(rank, rank + 1)),
  ).flat();
}

/** What O*NET says of an occupation in sentences. */
function sentencesOf(code: string, parts: readonly OnetOccupation[], count: number): Json {
  const { description, tasks = [] } = parts.find((part) => part.code === `${code}.00`) ?? {};
  return given({
    description: description ? [description] : undefined,
    responsibilities: tasks.length ? tasks.slice(0, count) : undefined,
  });
}

function detailsOf(
  code: string,
  parts: readonly OnetOccupation[],
): (readonly [string, string])[] | undefined {
  const details = parts.filter((part) => part.code !== `${code}.00`);
  return details.length ? details.map((part) => [part.code, part.title] as const) : undefined;
}

/** Pay as it is published: by year and hour, or by one of them only. */
function payOf(line: OewsLine | undefined): Json | undefined {
  if (!line) return undefined;
  if (line.hourlyOnly) return { per: 'hour', ...wagesOf(line.hourly) };
  return { ...wagesOf(line.annual), ...(line.annualOnly ? {} : { hourly: wagesOf(line.hourly) }) };
}

const wagesOf = (wages: Wages): Record<Statistic, Wage> =>
  Object.fromEntries(STATISTICS.map((name) => [name, wages[name]])) as Record<Statistic, Wage>;

function medianOf(line: OewsLine | undefined): Json | undefined {
  if (!line) return undefined;
  return line.hourlyOnly ? { per: 'hour', median: line.hourly.median } : { median: line.annual.median };
}
