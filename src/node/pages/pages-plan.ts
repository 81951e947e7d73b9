import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../model/version.js';
import { isIndex, wordingIn } from '../../input/dataset/dataset-files.js';
import type { DataSetIndex } from '../../input/dataset/dataset-files.js';
import { DataFault } from '../dataset/read/data-fault.js';

/** What pages are asked for. Everything in it can be sent to another thread. */
export interface PagesOptions {
  /** Folder of the data set. */
  readonly dataset: string;
  /** Folder that the pages are written to. */
  readonly output: string;
  /** Codes of the occupations, in order. */
  readonly codes: readonly string[];
  readonly template: string;
  /** Where the template came from, for messages. */
  readonly templateFile: string;
  /** Address of the site, with a slash at its end; empty where it isn't known. */
  readonly baseUrl: string;
  readonly locale: string;
  readonly hasJsonLd: boolean;
  /** Pattern of the addresses of related careers; empty where they have none. */
  readonly relatedHref: string;
  /** Whether pages are made again that nothing has changed of. */
  readonly isForced: boolean;
}

/** Hashes of what pages are made of: what all of them share by name, and each occupation by its code. */
export interface Inputs {
  readonly shared: Readonly<Record<Shared, string>>;
  readonly occupations: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}
export type Shared = 'program' | 'template' | 'options' | 'index' | 'titles';

/** Enough that no two texts of a site share it. */
const LENGTH = 16;
export const hashOf = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, LENGTH);

/** A data set on a disk: its files as text. */
export interface DataFiles {
  readonly index: DataSetIndex;
  /** The record of an occupation; nothing where there is none. */
  readonly recordOf: (code: string) => string | undefined;
  /** What was written of an occupation. */
  readonly wordingOf: (code: string) => string | undefined;
  /** Codes of all occupations that the data set is searched for. */
  readonly allCodes: () => readonly string[];
}

/** Opens the folder of a data set. Throws a `DataFault` where it is none. */
export function openFiles(folder: string): DataFiles {
  const text = textOrNone(join(folder, 'index.json'));
  if (text === undefined)
    throw new DataFault({ file: join(folder, 'index.json') }, `there is no such file in ${folder}`, true);
  const index = parseJson(text);
  if (!isIndex(index))
    throw new DataFault({ file: join(folder, 'index.json') }, 'isn’t the index of a data set', true);
  const wording = wordingIn(index);
  return {
    index,
    recordOf: (code) =>
      textOrNone(join(folder, index.version, 'occupations', `${encodeURIComponent(code)}.json`)),
    wordingOf: (code) =>
      wording && textOrNone(join(folder, wording.folder, `${encodeURIComponent(code)}.json`)),
    allCodes: () => {
      const known = parseJson(textOrNone(join(folder, index.version, 'codes.json')) ?? '');
      const { occupations = {} } = (known ?? {}) as { readonly occupations?: object };
      return Object.keys(occupations).sort();
    },
  };
}

function textOrNone(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the pages of codes are made of. The version of a data set is no part of it: the same figures make the same page. */
export function inputsOf(files: DataFiles, options: PagesOptions): Inputs {
  const index = Object.entries(files.index).filter(([key]) => key !== 'version');
  const texts = options.codes.map((code) => [code, files.recordOf(code) ?? ''] as const);
  const titles = texts.map(
    ([code, text]) => [code, String((parseJson(text) as { name?: unknown }).name)] as const,
  );
  const { locale, baseUrl, hasJsonLd, relatedHref } = options;
  return {
    shared: {
      program: VERSION,
      template: hashOf(options.template),
      options: hashOf(JSON.stringify([locale, baseUrl, hasJsonLd, relatedHref])),
      index: hashOf(JSON.stringify(index)),
      titles: hashOf(JSON.stringify(titles)),
    },
    occupations: Object.fromEntries(
      texts.map(([code, text]) => [code, hashOf(text + (files.wordingOf(code) ?? ''))]),
    ),
    titles: Object.fromEntries(titles),
  };
}

/** One of several machines that share the work: which one it is, from 1, and how many there are. */
export interface Shard {
  readonly at: number;
  readonly of: number;
}

/**
 * The codes whose pages a shard writes: those that pair them with later codes. The first has the most of them and the
 * last none, so each of the first half goes with one of the second.
 */
export const codesOf = (codes: readonly string[], { at, of }: Shard): readonly string[] =>
  codes.filter((_, row) => Math.min(row, codes.length - 1 - row) % of === at - 1);
