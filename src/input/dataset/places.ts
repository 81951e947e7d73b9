import { fieldsOf, isFields } from '../../model/document/fields.js';
import type { Fields } from '../../model/document/fields.js';
import { ROWS } from '../../model/document/row-names.js';
import type { Fault } from '../../model/document/problems.js';
import type { DataSetIndex } from './dataset-files.js';

/** A place that a data set has wages for: what it is asked for by, its name, and what kind of place it is. */
export type Place = readonly [id: string, name: string, kind?: string];

/** The wages of one place, by the files that were loaded of them. */
export interface PlaceWages {
  readonly name: string;
  /** Files of wages by the groups of codes; a group that the place has no file for has no wages there. */
  readonly files: ReadonlyMap<string, unknown>;
}

/** How much of a code names the file of its wages. */
const GROUP = 5;

/** The group of a code, whose wages are in one file: "15-12" for 15-1252. */
export const wageGroupOf = (code: string): string => code.slice(0, GROUP);

/** What is asked for by its id, and needs no list to be found: "OH", "18140". */
export const isPlaceId = (text: string): boolean => /^(?:[A-Z]{2}|\d{4,7})$/.test(text);

/**
 * The name of the file that has the places of a name, without its ending: "columbus-oh" for "Columbus, OH". Whoever asks
 * for a place by its name needs this file and no list of all places.
 */
export const namesakesFile = (name: string): string =>
  name
    .normalize()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const isSame = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.toLowerCase() === other.toLowerCase();

/** The places in `places.json`. */
export const placesIn = (value: unknown): readonly Place[] => {
  const { places } = fieldsOf(value);
  return (Array.isArray(places) ? (places as unknown[]) : []).filter(
    (each): each is Place =>
      Array.isArray(each) && each.length > 1 && each.every((part) => typeof part === 'string'),
  );
};

/** The place that is meant by an id or a name, whatever the case. */
export const findPlace = (places: readonly Place[], asked: string): Place | undefined =>
  places.find(([id]) => isSame(id, asked)) ?? places.find(([, name]) => isSame(name, asked));

/** How many places are named in place of one that there isn't. */
const NEAREST = 3;

/** Says of a place that there isn't, and which ones there are: those that begin alike first. */
export function unknownPlace(asked: string, places: readonly Place[], whole: unknown): Fault {
  const alike = (name: string): number => {
    let length = 0;
    while (length < asked.length && isSame(name[length], asked[length]!)) length++;
    return length;
  };
  const wanted = [...places]
    .sort(([, a], [, b]) => alike(b) - alike(a))
    .slice(0, NEAREST)
    .map(([id, name]) => `${id} (${name})`);
  if (!wanted.length) wanted.push(typeof whole === 'string' ? whole : 'no other');
  return { code: 'unknown-place', path: 'place', found: asked, wanted };
}

/**
 * The index as it is where wages are those of one place, and all other figures those of the whole: no place is said for
 * all of them, and each row says its own.
 */
export function placedIndex(index: DataSetIndex, name: string): DataSetIndex {
  const { place, ...rest } = index;
  const defaults = fieldsOf(rest['defaults']);
  const { note } = fieldsOf(rest['places']);
  const rows = ROWS.map((row) => {
    const own = fieldsOf(defaults[row === 'widerPay' ? 'pay' : row]);
    return [row, { place, ...own }] as const;
  });
  return {
    ...rest,
    defaults: { ...defaults, ...Object.fromEntries(rows) },
    notes: [rest['notes'] ?? [], typeof note === 'string' ? withPlace(note, name) : []].flat(),
  };
}

const withPlace = (sentence: unknown, place: string): string =>
  typeof sentence === 'string' ? sentence.replaceAll('{place}', place) : '';

/**
 * The record of an occupation with the wages of a place in the place of its own, and the median of its own beside them.
 * What the place lacks is said, and never filled.
 */
export function placedRecord(index: DataSetIndex, record: unknown, { name, files }: PlaceWages): unknown {
  if (!isFields(record)) return record;
  const { code, pay, facts } = record;
  const file = fieldsOf(files.get(wageGroupOf(String(code))));
  const own = fieldsOf(fieldsOf(file['pay'])[String(code)]);
  const wider = widerOf(pay);
  const place = index['place'];
  return {
    ...record,
    ...(pay !== undefined || Object.keys(own).length
      ? { pay: payIn(name, file, code, fieldsOf(index['places'])) }
      : {}),
    ...(wider && { widerPay: wider }),
    ...(Array.isArray(facts) && {
      facts: facts.map((fact) => (isFields(fact) ? { place, ...fact } : fact) as unknown),
    }),
  };
}

/** The median of pay, with what is said of it. */
function widerOf(pay: unknown): Fields | undefined {
  if (!isFields(pay)) return undefined;
  const { median, hourly, ...rest } = pay;
  const around = Object.fromEntries(Object.entries(rest).filter(([key]) => !/^p\d\d$/.test(key)));
  if (median !== undefined) return { ...around, ...(isFields(median) ? median : { value: median }) };
  const perHour = fieldsOf(hourly)['median'];
  return perHour === undefined
    ? undefined
    : { ...around, per: 'hour', ...(isFields(perHour) ? perHour : { value: perHour }) };
}

/** What wages a place could have, where it has no file that says so. */
const WAGE_STATISTICS = ['median', 'p10', 'p25', 'p75', 'p90'];

/** Wages of a place as a document has them; each that isn't published says whether it is withheld or was never there. */
function payIn(name: string, file: Fields, code: unknown, sentences: Fields): Fields {
  const { year, source, statistics } = file;
  const common = {
    place: name,
    ...(year !== undefined && { year }),
    ...(source !== undefined && { source }),
  };
  const wages = fieldsOf(file['pay'])[String(code)];
  const isPublished = isFields(wages) && (wages['year'] ?? wages['hour']) !== undefined;
  const names = Array.isArray(statistics) ? (statistics as unknown[]).map(String) : WAGE_STATISTICS;
  const note = withPlace(sentences[isFields(wages) ? 'withheld' : 'unpublished'], name);
  const absent = { status: 'suppressed', ...(note && { notes: [note] }) };
  const rowOf = (row: unknown): Fields | undefined =>
    Array.isArray(row)
      ? Object.fromEntries(names.map((each, at) => [each, (row as unknown[])[at] ?? absent]))
      : undefined;
  if (!isPublished) return { ...common, ...rowOf([]) };
  const [perYear, perHour] = [rowOf(wages['year']), rowOf(wages['hour'])];
  if (perYear) return { ...common, ...perYear, ...(perHour && { hourly: perHour }) };
  return { ...common, per: 'hour', ...perHour };
}
