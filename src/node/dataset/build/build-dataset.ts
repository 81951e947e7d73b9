import { createHash } from 'node:crypto';
import { codesFile, searchFile } from './codes-file.js';
import { indexFile } from './index-file.js';
import type { IndexOptions } from './index-file.js';
import { Joined } from './joined.js';
import type { Inputs, Json } from './joined.js';
import { occupationFile } from './occupation-file.js';
import { placeFiles } from './place-files.js';
import { Provenance } from './provenance.js';

export type { Inputs } from './joined.js';
export type BuildOptions = IndexOptions;

/** A data set: its id, and its files by their path below the folder. */
export interface DataSet {
  readonly version: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Makes a data set of official files. The same input gives the same bytes. */
export function buildDataSet(inputs: Inputs, options: BuildOptions = {}): DataSet {
  const joined = new Joined(inputs);
  const { codes, releases } = joined;
  const provenance = new Provenance(joined);
  const files = new Map<string, unknown>([
    ['codes.json', codesFile(joined)],
    ['search.json', searchFile(joined)],
    ...codes.map(
      (code) =>
        [`occupations/${code}.json`, occupationFile(joined, provenance, code, options.tasks)] as const,
    ),
    ...placeFiles(joined, provenance),
  ]);
  return packed(indexFile(joined, options), releases, files);
}

/** Names the version by what is in it, so that whatever lies under its name never changes. */
export function packed(index: Json, releases: string, files: ReadonlyMap<string, unknown>): DataSet {
  const texts = [...files].map(([path, value]) => [path, `${JSON.stringify(value)}\n`] as const);
  const hash = createHash('sha256').update(JSON.stringify(index));
  for (const [path, text] of texts) hash.update(`\n${path}\n${text}`);
  const version = `${releases}.${hash.digest('hex').slice(0, 8)}`;
  const { format, ...rest } = index;
  return {
    version,
    files: new Map([
      ['index.json', `${JSON.stringify({ format, version, ...rest }, null, 1)}\n`],
      ...texts.map(([path, text]) => [`${version}/${path}`, text] as const),
    ]),
  };
}
