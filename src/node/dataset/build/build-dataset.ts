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
  return packed(indexFile(joined, options), releases, filesOf());

  /** One at a time: what a file is made of goes when its text is there. */
  function* filesOf(): Iterable<NamedFile> {
    yield ['codes.json', codesFile(joined)];
    yield ['search.json', searchFile(joined)];
    for (const code of codes)
      yield [`occupations/${code}.json`, occupationFile(joined, provenance, code, options.tasks)];
    yield* placeFiles(joined, provenance);
  }
}

/** A file by its path below the folder of its version, and what goes into it as JSON. */
export type NamedFile = readonly [path: string, value: unknown];

/** Names the version by what is in it, so that whatever lies under its name never changes. */
export function packed(index: Json, releases: string, files: Iterable<NamedFile>): DataSet {
  const texts = Array.from(files, ([path, value]) => [path, `${JSON.stringify(value)}\n`] as const);
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
