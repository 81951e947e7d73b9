import type { Joined, Json } from './joined.js';
import { retiredOf } from './retired.js';
import { searchTitles, usageOf } from './titles.js';

/** `codes.json`: every code that is known, for explaining those that have no figures of their own. */
export function codesFile(joined: Joined): Json {
  const { oews, wages, projections, onet } = joined;
  const occupations = new Map(joined.codes.map((code) => [code, joined.titleOf(code)]));
  const { details, combined, unpublished } = narrowerCodes(joined);
  const known = new Set([...occupations.keys(), ...combined.map(([code]) => code)]);
  return {
    occupations: Object.fromEntries(occupations),
    groups: sortedObject([...groupTitles(joined)].filter(([code]) => !occupations.has(code))),
    details: sortedObject(details),
    combined: sortedObject(combined),
    unpublished: sortedObject(unpublished),
    retired: retiredOf({ oews, projections: projections.releases, known, titles: occupations }),
    withoutOnet: joined.codes.filter((code) => !onet.occupations.has(`${code}.00`)),
    doubles: [...wages.doubles].sort(),
    handbook: Object.fromEntries(
      joined.codes.flatMap((code) => {
        const handbook = projections.handbookOf(code);
        return handbook ? [[code, handbook]] : [];
      }),
    ),
  };
}

/** Titles of groups by the newest release that names groups. */
const groupTitles = ({ projections }: Joined): ReadonlyMap<string, string> =>
  projections.releases.find(({ groups }) => groups.size)?.groups ?? new Map<string, string>();

type Entry<Value> = readonly [code: string, value: Value];
/** A title, and the code whose figures are its. */
type Counted = readonly [title: string, published: string];

/** Codes of O*NET without figures of their own: part of another occupation, published with others, or not published. */
function narrowerCodes(joined: Joined) {
  const details: Entry<Counted>[] = [];
  const combined: Entry<Counted>[] = [];
  const unpublished: Entry<string>[] = [];
  for (const { code, title } of joined.onet.occupations.values()) {
    const soc = code.slice(0, 7);
    const published = joined.publishedCode(code);
    if (published === undefined) unpublished.push([soc, title]);
    else if (!code.endsWith('.00')) details.push([code, [title, published]]);
    else if (published !== soc) combined.push([soc, [title, published]]);
  }
  return { details, combined, unpublished };
}

const sortedObject = <Value>(entries: readonly Entry<Value>[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** `search.json`: what people search by, codes, titles, other titles. */
export function searchFile(joined: Joined): Json {
  const partsOf = joined.codes.map((code) => joined.partsOf(code));
  const usage = usageOf(partsOf.map((parts) => parts.flatMap((part) => part.reported)));
  const occupations = joined.codes.map((code) => {
    const parts = joined.partsOf(code);
    const title = joined.titleOf(code);
    const details = parts.filter((part) => part.code !== `${code}.00`).map((part) => part.title);
    const reported = parts.flatMap((part) => part.reported);
    const alternate = parts.flatMap((part) => part.alternate);
    return [code, title, searchTitles({ title, details, reported, alternate }, usage).join('|')];
  });
  return { occupations };
}
