import { given } from './joined.js';
import type { Joined, Json, Waged } from './joined.js';
import type { Outlook, StatementName } from './layers.js';
import type { Provenance } from './provenance.js';
import { STATISTICS } from '../read/oews-line.js';
import type { OewsLine, WageStatistic, Wage, Wages } from '../read/oews-line.js';
import type { OnetOccupation, OnetRelated } from '../read/onet.js';

/**
 * The file of an occupation: all that is known of it.
 * @param code A code that has figures.
 * @param tasks How many tasks of O*NET become responsibilities; without it none, and no description.
 */
export function occupationFile(joined: Joined, provenance: Provenance, code: string, tasks?: number): Json {
  const parts = joined.partsOf(code);
  const statement = (name: StatementName) => statementOf(joined, provenance, code, name);
  return given({
    name: joined.titleOf(code),
    code,
    education: statement('education'),
    experience: statement('experience'),
    training: statement('training'),
    pay: wagedPay(joined.wagesOf(code), provenance),
    ...outlookFields(joined.outlookOf(code)!, provenance),
    ...(tasks && sentencesOf(code, parts, tasks)),
    programs: programsOf(joined, code),
    related: relatedOf(joined, provenance, code),
    facts: factsOf(joined, provenance, parts),
    details: detailsOf(code, parts),
  });
}

function statementOf(joined: Joined, provenance: Provenance, code: string, name: StatementName) {
  const { value, release } = joined.statementOf(code, name) ?? {};
  const own = release && provenance.ofStatement(name, release);
  return own ? { value, ...own } : value;
}

function wagedPay(waged: Waged | undefined, provenance: Provenance): Json | undefined {
  return waged && { ...payOfLine(waged.line), ...provenance.ofPay(waged.release) };
}

/** Growth, jobs, their change and openings, with their release where it isn't that of most. */
export function outlookFields({ line, release }: Outlook, provenance: Provenance): Json {
  const { growth, employment, change, openings } = line;
  const fields = { growth, employment, employmentChange: change, openings };
  return given(
    Object.fromEntries(
      Object.entries(fields).map(([row, value]) => {
        const own = value !== undefined && provenance.ofOutlook(row as keyof typeof fields, release);
        return [row, own ? { [row === 'growth' ? 'percent' : 'value']: value, ...own } : value];
      }),
    ),
  );
}

/** Pay as it is published: by year and hour, or by one of them only. */
export function payOfLine(line: OewsLine | undefined): Json | undefined {
  if (!line) return undefined;
  if (line.hourlyOnly) return { per: 'hour', ...wagesOf(line.hourly) };
  return { ...wagesOf(line.annual), ...(line.annualOnly ? {} : { hourly: wagesOf(line.hourly) }) };
}

const wagesOf = (wages: Wages): Record<WageStatistic, Wage> =>
  Object.fromEntries(STATISTICS.map((name) => [name, wages[name]])) as Record<WageStatistic, Wage>;

function medianOf(waged: Waged | undefined, provenance: Provenance): Json | undefined {
  if (!waged) return undefined;
  const { line, release } = waged;
  const own = provenance.ofPay(release);
  if (line.hourlyOnly) return { per: 'hour', median: line.hourly.median, ...own };
  return { median: line.annual.median, ...own };
}

/** What O*NET says of an occupation in sentences. */
function sentencesOf(code: string, parts: readonly OnetOccupation[], count: number): Json {
  const { description, tasks = [] } = wholeOf(code, parts) ?? {};
  return given({
    description: description ? [description] : undefined,
    responsibilities: tasks.length ? tasks.slice(0, count) : undefined,
  });
}

const wholeOf = (code: string, parts: readonly OnetOccupation[]): OnetOccupation | undefined =>
  parts.find((part) => part.code === `${code}.00`);

/** The crosswalk has hundreds for teachers of trades; nobody reads more than these. */
const MAX_PROGRAMS = 12;

function programsOf(joined: Joined, code: string): Json | undefined {
  const all = joined.programsOf(code);
  if (!all.length) return undefined;
  const items = all.slice(0, MAX_PROGRAMS).map((program) => ({ name: program.name, code: program.code }));
  return given({
    items,
    count: all.length > items.length ? all.length : undefined,
    lang: 'en',
    source: CROSSWALK,
  });
}

/** Key of the crosswalk among the sources of a data set. */
export const CROSSWALK = 'cip';

const MAX_RELATED = 20;

/** Related occupations, nearest first. What is narrower than what is published says whose figures it has. */
function relatedOf(joined: Joined, provenance: Provenance, code: string): Json[] | undefined {
  const seen = new Set([code]);
  const related = ranked(code, joined.partsOf(code)).flatMap((each) => {
    const key = joined.namedCode(each.code);
    if (seen.has(key) || joined.publishedCode(each.code) === code) return [];
    seen.add(key);
    return [relatedCareer(joined, provenance, code, key, each)];
  });
  return related.length ? related.slice(0, MAX_RELATED) : undefined;
}

/**
 * Related occupations of the occupation as a whole. Where O*NET has it in parts only, because its figures are published
 * together, theirs in turn.
 */
function ranked(code: string, parts: readonly OnetOccupation[]): readonly OnetRelated[] {
  const whole = wholeOf(code, parts);
  if (whole) return whole.related;
  const lists = parts.filter((part) => part.code.endsWith('.00')).map(({ related }) => related);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list.slice(rank, rank + 1)),
  ).flat();
}

/**
 * @param of The code that it is related to.
 * @param key The code that it is named by.
 */
function relatedCareer(
  joined: Joined,
  provenance: Provenance,
  of: string,
  key: string,
  { code, tier }: OnetRelated,
): Json {
  const published = joined.publishedCode(code);
  const name = joined.onet.occupations.get(code)?.title ?? code;
  const shared = sharedActivities(joined, of, code) || undefined;
  if (published === undefined) return given({ name, code, tier, shared });
  const { growth } = outlookFields(joined.outlookOf(published)!, provenance);
  const pay = medianOf(joined.wagesOf(published), provenance);
  if (key === published) {
    const education = statementOf(joined, provenance, published, 'education');
    return given({ name: joined.titleOf(published), code: key, tier, shared, education, pay, growth });
  }
  const substitute = { for: { name: joined.titleOf(published), code: published, relation: 'broader' } };
  const percent = typeof growth === 'object' ? growth : { percent: growth };
  return given({
    name,
    code: key,
    tier,
    shared,
    pay: pay && { ...pay, ...substitute },
    growth: { ...percent, ...substitute },
  });
}

/** How many kinds of work, intermediate work activities of O*NET, the tasks of both rest on. */
function sharedActivities(joined: Joined, of: string, code: string): number {
  const own = new Set(
    joined.partsOf(of).flatMap((part) => (part.code.endsWith('.00') ? [...part.activities] : [])),
  );
  return [...(joined.onet.occupations.get(code)?.activities ?? [])].filter((id) => own.has(id)).length;
}

function factsOf(
  { onet }: Joined,
  { national }: Provenance,
  parts: readonly OnetOccupation[],
): Json[] | undefined {
  const whole = parts.filter(({ code }) => code.endsWith('.00'));
  // of what is published together, a zone is said where all agree
  const [zone, ...others] = new Set(whole.map((part) => part.zone));
  if (others.length || zone === undefined) return undefined;
  const name = onet.zones.get(zone);
  const value = name ? `${zone} of 5: ${lowerFirst(name)}` : `${zone} of 5`;
  return [{ label: 'Job zone', value, source: 'onet', ...national }];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).toLowerCase();

function detailsOf(
  code: string,
  parts: readonly OnetOccupation[],
): (readonly [string, string])[] | undefined {
  const details = parts.filter((part) => part.code !== `${code}.00`);
  return details.length ? details.map((part) => [part.code, part.title] as const) : undefined;
}
