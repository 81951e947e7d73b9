import { namesakesFile } from '../../../input/dataset/places.js';
import type { Place } from '../../../input/dataset/places.js';
import { NATION } from '../read/oews-area.js';
import { STATISTICS } from '../read/oews-line.js';
import type { OewsLine, Wage, Wages } from '../read/oews-line.js';
import type { Oews } from '../read/oews.js';
import type { Joined, Json } from './joined.js';
import type { Provenance } from './provenance.js';

/** How much of a code names the file of its wages: "15-12" has those of 15-1211 to 15-1299. */
const GROUP = 5;

/** What the index says of places: the sentences that go with their wages. */
export const placeIndex = ({ places }: Joined): Json | undefined =>
  places.length
    ? {
        byName: true,
        note:
          `Wages are those of {place}. Growth, jobs and openings are those of the ${NATION.name}: the U.S. Bureau of ` +
          'Labor Statistics projects them for the nation only, and what part of them a state or an area will have is not known.',
        withheld: 'The publisher withholds the wages of this occupation in {place}.',
        unpublished: 'No wages of this occupation are published for {place}.',
      }
    : undefined;

/**
 * `places.json`, a file for each name of a place, and the wages of each place by the groups of their codes: what a
 * comparison in a place needs is three small files, whatever the place has and however many places there are.
 */
export function* placeFiles(
  joined: Joined,
  provenance: Provenance,
): Iterable<readonly [path: string, value: unknown]> {
  const { places } = joined;
  if (!places.length) return;
  const codes = new Set(joined.codes);
  const list = places.map(({ area: { id, name, kind } }): Place => [id, name, kind]);
  yield ['places.json', { places: list }];
  const byName = new Map<string, Place[]>();
  for (const place of list) {
    const file = namesakesFile(place[1]);
    byName.set(file, [...(byName.get(file) ?? []), place]);
  }
  for (const [file, namesakes] of byName) yield [`place-names/${file}.json`, { places: namesakes }];
  for (const release of places) yield* groupFiles(release, codes, provenance);
}

function groupFiles(
  release: Oews,
  codes: ReadonlySet<string>,
  provenance: Provenance,
): (readonly [path: string, value: unknown])[] {
  const { area, year, detailed } = release;
  const groups = new Map<string, Json>();
  for (const [code, line] of [...detailed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!codes.has(code)) continue;
    const group = code.slice(0, GROUP);
    const pay = groups.get(group) ?? {};
    pay[code] = wagesOfPlace(line);
    groups.set(group, pay);
  }
  const common = { place: area.name, year, source: provenance.oewsKey(release), statistics: STATISTICS };
  return [...groups].map(([group, pay]) => [`places/${area.id}/${group}.json`, { ...common, pay }]);
}

/** The wages that are published, by year and by hour, in the order of the statistics; null where one is withheld. */
function wagesOfPlace({ annual, hourly, annualOnly, hourlyOnly }: OewsLine): Json {
  return {
    ...(!hourlyOnly && hasAny(annual) && { year: wageRow(annual) }),
    ...(!annualOnly && hasAny(hourly) && { hour: wageRow(hourly) }),
  };
}

const hasAny = (wages: Wages): boolean => wageRow(wages).some((wage) => wage !== null);

const wageRow = (wages: Wages): (Wage | null)[] =>
  STATISTICS.map((name) => {
    const wage = wages[name];
    return typeof wage === 'object' && 'status' in wage ? null : wage;
  });
