import type { AuthorDocument } from '../input/table/author-document.js';
import type { Fault } from '../model/document/problems.js';
import { documentOfCodes, openDataSet } from './codes-document.js';
import type { DataSet } from './dataset.js';
import { untilNear } from './load-file.js';
import { loadJson } from './load-json.js';

/** The built-in data set, seen from this module in dist/; a constant of its own, so that bundlers look for no file. */
const BUILT_IN_FOLDER = '../data/';

/**
 * Finds a data set by its index.
 * @param dataSet Its address; default: the built-in one.
 */
export function findDataSet(
  dataSet: string | null | undefined,
  signal: AbortSignal,
): Promise<DataSet | { readonly faults: readonly Fault[] }> {
  const given = dataSet?.trim();
  const folder = given ? `${given.replace(/\/*$/, '')}/` : new URL(BUILT_IN_FOLDER, import.meta.url).href;
  return openDataSet(folder, (address) => loadJson(address, signal));
}

/** Loads the occupations of codes once the element is near the viewport, as a document. */
export async function loadCodes(
  host: Element,
  text: string,
  place: string,
  signal: AbortSignal,
): Promise<AuthorDocument> {
  await untilNear(host, signal);
  const dataSet = await findDataSet(host.getAttribute('dataset'), signal);
  if ('faults' in dataSet) return { document: undefined, ...dataSet };
  return documentOfCodes(dataSet, text, place);
}
