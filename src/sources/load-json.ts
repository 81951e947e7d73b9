import type { DataSetIndex } from '../input/dataset/dataset-files.js';
import type { Fault } from '../model/document/problems.js';
import { load, readText } from './load-file.js';

/** A data set that was found. */
export interface DataSet {
  readonly index: DataSetIndex;
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
  /** Address of one of its files that never change. */
  readonly addressOf: (path: string) => string;
}

/** What came of a file, or why it didn't. */
export type Answer = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/** Loads a file of JSON. */
export async function loadJson(address: string, signal: AbortSignal): Promise<Answer> {
  const loaded = await load(address, signal);
  if (!loaded || !('text' in loaded)) return { faults: loaded ? [{ path: '', ...loaded }] : [] };
  const { document, faults } = await readText(loaded.text, { type: 'application/json' });
  return faults.length ? { faults } : { value: document };
}
