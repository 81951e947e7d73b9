import { fieldsOf } from '../model/document/fields.js';
import {
  findPlace,
  wageGroupOf,
  isPlaceId,
  namesakesFile,
  placedIndex,
  placedRecord,
  placesIn,
  unknownPlace,
} from '../input/dataset/places.js';
import type { DataSetIndex } from '../input/dataset/dataset-files.js';
import type { Place } from '../input/dataset/places.js';
import type { Fault } from '../model/document/problems.js';
import type { Answer, DataSet } from './dataset.js';

type Faults = { readonly faults: readonly Fault[] };

/** What makes an index and the record of an occupation those of a place. */
export interface Placed {
  readonly indexOf: (index: DataSetIndex) => DataSetIndex;
  readonly recordOf: (index: DataSetIndex, record: unknown) => unknown;
}

/** Loads the list of the places of a data set. */
export async function loadPlaces({ index, addressOf, load }: DataSet): Promise<readonly Place[] | Faults> {
  if (!index['places']) return [];
  const answer = await load(addressOf('places.json'));
  return 'faults' in answer ? answer : placesIn(answer.value);
}

/** Finds a place by its name in the small file of that name, where the data set has such files. */
async function loadNamed({ index, addressOf, load }: DataSet, asked: string): Promise<Place | undefined> {
  const name = namesakesFile(asked);
  if (!name || !fieldsOf(index['places'])['byName']) return undefined;
  const answer = await load(addressOf(`place-names/${encodeURIComponent(name)}.json`));
  return 'value' in answer ? findPlace(placesIn(answer.value), asked) : undefined;
}

/**
 * Loads the wages of a place that codes need. One that is named by its id needs no list of places, unless nothing is
 * there under that id.
 * @returns faults where the data set has no such place: then there is nothing to show, for the wages of another place
 * aren't those of this one.
 */
export async function loadPlaceWages(
  dataSet: DataSet,
  asked: string,
  codes: readonly string[],
): Promise<Placed | Faults> {
  const direct = isPlaceId(asked) ? await loadGroups(dataSet, asked, codes) : undefined;
  const isDirect = direct && [...direct.values()].some((answer) => 'value' in answer);
  const named = isDirect ? undefined : await loadNamed(dataSet, asked);
  const places = isDirect || named ? [] : await loadPlaces(dataSet);
  if ('faults' in places) return places;
  const found = named ?? findPlace(places, asked);
  if (!isDirect && !found) return { faults: [unknownPlace(asked, places, dataSet.index['place'])] };
  const answers = isDirect ? direct : await loadGroups(dataSet, found![0], codes);
  const failure = [...answers.values()].find((answer): answer is Faults => !isThere(answer));
  if (failure) return failure;
  const files = new Map([...answers].map(([group, answer]) => [group, 'value' in answer && answer.value]));
  const name = found?.[1] ?? nameIn(files.values());
  if (name === undefined) return { faults: [{ code: 'bad-data-set', path: '' }] };
  return {
    indexOf: (index) => placedIndex(index, name),
    recordOf: (index, record) => placedRecord(index, record, { name, files }),
  };
}

async function loadGroups(
  { addressOf, load }: DataSet,
  id: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  const groups = [...new Set(codes.map(wageGroupOf))];
  const answers = await Promise.all(
    groups.map((group) =>
      load(addressOf(`places/${encodeURIComponent(id)}/${encodeURIComponent(group)}.json`)),
    ),
  );
  return new Map(groups.map((group, at) => [group, answers[at]!]));
}

/** Whether a file came, or isn't there: a place has no file for groups that it has no wages of. */
const isThere = (answer: Answer): boolean =>
  'value' in answer || answer.isAbsent === true || !answer.faults.length;

/** The name of the place as its files have it. */
function nameIn(files: Iterable<unknown>): string | undefined {
  for (const file of files) {
    const place = (file as { place?: unknown } | null | false)?.['place' as never] as unknown;
    if (typeof place === 'string') return place;
  }
  return undefined;
}
