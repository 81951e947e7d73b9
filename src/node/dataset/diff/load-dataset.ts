import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataFault } from '../read/data-fault.js';

export type LoadedJson = Readonly<Record<string, unknown>>;

/** Text or a number as text; nothing for anything else. */
export const plainText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A data set as it lies in a folder, with what a comparison of two needs. */
export interface LoadedSet {
  readonly version: string;
  readonly classification: string;
  /** Data sets of the publishers by key of the source. */
  readonly sources: ReadonlyMap<string, string>;
  /** Figures of all occupations together. */
  readonly reference: LoadedJson;
  readonly occupations: ReadonlyMap<string, LoadedJson>;
  readonly retired: ReadonlyMap<string, { readonly fate: string; readonly codes: readonly string[] }>;
}

/** Reads a data set from a folder. Throws a `DataFault` when there is none, or but half of one. */
export async function loadDataSet(folder: string): Promise<LoadedSet> {
  const index = await readObject(join(folder, 'index.json'), 'name the folder of a data set');
  const { version, classification, sources, reference } = index;
  if (typeof version !== 'string' || !/^[\w.-]+$/.test(version))
    throw new DataFault(
      { file: join(folder, 'index.json') },
      'names no version; is it the index of a data set?',
    );
  const files = join(folder, version, 'occupations');
  const names = await readdir(files).catch(() => {
    throw new DataFault(
      { file: join(folder, 'index.json') },
      `names version ${version}, whose folder isn’t there`,
    );
  });
  const occupations = new Map<string, LoadedJson>();
  for (const name of names.filter((each) => each.endsWith('.json')).sort())
    occupations.set(name.slice(0, -5), await readObject(join(files, name), 'make the data set again'));
  // a data set of an author's own needs no list of retired codes
  const codes = await readObject(join(folder, version, 'codes.json'), '').catch((): LoadedJson => ({}));
  return {
    version,
    classification: typeof classification === 'string' ? classification : 'another classification',
    sources: new Map(Object.entries(objectOf(sources)).map(([key, source]) => [key, dataSetOf(source)])),
    reference: objectOf(reference),
    occupations,
    retired: new Map(
      Object.entries(objectOf(codes['retired'])).map(([code, entry]) => [code, retiredOf(entry)]),
    ),
  };
}

const objectOf = (value: unknown): LoadedJson =>
  typeof value === 'object' && value !== null ? (value as LoadedJson) : {};

function dataSetOf(source: unknown): string {
  const { dataSet, name } = objectOf(source);
  return plainText(dataSet ?? name ?? source);
}

function retiredOf(entry: unknown) {
  const [, fate, codes] = Array.isArray(entry) ? (entry as unknown[]) : [];
  return { fate: plainText(fate) || 'unknown', codes: Array.isArray(codes) ? codes.map(plainText) : [] };
}

async function readObject(file: string, advice: string): Promise<LoadedJson> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DataFault({ file }, `there is no such file; ${advice} (looked for ${file})`, true);
  });
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as LoadedJson;
  } catch {
    // said below
  }
  throw new DataFault({ file }, `holds no JSON object; ${advice}`);
}
