import type { DataSetIndex } from '../input/dataset/dataset-files.js';
import type { Fault } from '../model/document/problems.js';

/** What came of a file, or why it didn't; whether the reason is that there is no such file. */
export type Answer =
  { readonly value: unknown } | { readonly faults: readonly Fault[]; readonly isAbsent?: boolean };

/** Loads a file of JSON by its address, or by its path where data sets lie on a disk. Never rejects. */
export type LoadJson = (address: string) => Promise<Answer>;

/** A data set that was found. */
export interface DataSet {
  readonly index: DataSetIndex;
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
  /** Address of one of its files that never change. */
  readonly addressOf: (path: string) => string;
  readonly load: LoadJson;
}
