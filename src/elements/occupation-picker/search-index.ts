import { searchOf } from '../../model/search/search.js';
import type { IndexEntry, Search } from '../../model/search/search.js';
import { findDataSet } from '../../sources/dataset-loader.js';

/** Lets the page draw and take keys between two pieces of work. */
const pause = () => new Promise<void>((resolve) => void setTimeout(resolve));

/** What is an entry of an index. */
const isEntry = (value: unknown): value is IndexEntry =>
  Array.isArray(value) && value.length > 1 && value.every((each) => typeof each === 'string');

/**
 * Loads the index of a data set, and makes the search of it.
 * @param dataSet Address of the data set; default: the built-in one.
 * @returns nothing when there is no such index.
 */
export async function loadSearch(dataSet: string | null, signal: AbortSignal): Promise<Search | undefined> {
  const found = await findDataSet(dataSet, signal);
  if ('faults' in found) return undefined;
  const answer = await found.load(found.addressOf('search.json'));
  const entries = 'value' in answer && (answer.value as { occupations?: unknown } | null)?.occupations;
  return Array.isArray(entries) ? searchOf(entries.filter(isEntry), pause) : undefined;
}
