import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageMaker } from './pair-pages.js';
import { parseJson } from './pages-plan.js';
import type { Inputs, Shared } from './pages-plan.js';

/** Where the site remembers what its pages were made of; nothing that is served. */
export const MANIFESTS = '.occupation-comparison';
/** Name of the page of an occupation itself, among those of its pairs. */
const INDEX = 'index';
/** How a file or a folder ends that isn't whole yet. */
const PART = '.part';
/** How a folder of ours begins. */
const OF_CODE = /^\d\d-\d{4}/;

/** What the pages of one folder were made of: those of an occupation with every later one. */
interface Manifest {
  readonly shared: Inputs['shared'];
  /** Hash of the occupation itself. */
  readonly own: string;
  /** Hashes of the other occupation of each page. */
  readonly pages: Readonly<Record<string, string>>;
}

/** Why a page was written. */
export type Reason = Shared | 'new' | 'missing' | 'figures' | 'forced';

/** What was done for a folder. */
export interface Done {
  readonly written: Readonly<Partial<Record<Reason, number>>>;
  /** Pages that stand as they were. */
  readonly kept: number;
  /** Pages of pairs that are no longer asked for. */
  readonly removed: number;
}

/** The pages of a folder: its own, and a pair with each later code. */
const namesOf = (code: string, codes: readonly string[]): readonly string[] => [
  INDEX,
  ...codes.slice(codes.indexOf(code) + 1),
];

const manifestFile = (output: string, code: string): string => join(output, MANIFESTS, `${code}.json`);

function manifestOf(output: string, code: string): Manifest | undefined {
  const file = manifestFile(output, code);
  return existsSync(file) ? (parseJson(readFileSync(file, 'utf8')) as Manifest | undefined) : undefined;
}

const inputOf = (name: string, { occupations, shared }: Inputs): string =>
  name === INDEX ? shared.titles : occupations[name]!;

/** How many pages of a folder stand as they should; nothing where some of them have to be made. */
export function isDone(output: string, code: string, codes: readonly string[], inputs: Inputs): boolean {
  const manifest = manifestOf(output, code);
  const names = namesOf(code, codes);
  if (manifest?.own !== inputs.occupations[code]) return false;
  if (Object.entries(inputs.shared).some(([key, hash]) => manifest?.shared[key as Shared] !== hash))
    return false;
  const folder = join(output, code);
  const there = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (
    there.size === names.length &&
    Object.keys(manifest?.pages ?? {}).length === names.length &&
    names.every((name) => manifest?.pages[name] === inputOf(name, inputs) && there.has(`${name}.html`))
  );
}

/** Moves a file into its place when it is whole; whoever reads it meets the old one or the new one. */
export function place(file: string, text: string): void {
  writeFileSync(file + PART, text);
  renameSync(file + PART, file);
}

/** Writes what is to be written of a folder. Its manifest comes last: what was begun and not finished is done again. */
export function writeFolder(
  { output, code, codes, inputs, isForced }: Folder,
  maker: Pick<PageMaker, 'pair' | 'occupation'>,
): Done {
  const before = manifestOf(output, code);
  const folder = join(output, code);
  // a folder that isn't there yet is written beside and moved into its place as a whole
  const isNew = !existsSync(folder);
  const target = isNew ? folder + PART : folder;
  if (isNew) rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const there = new Set(readdirSync(target));
  const written: Partial<Record<Reason, number>> = {};
  const pages: Record<string, string> = {};
  let kept = 0;
  for (const name of namesOf(code, codes)) {
    const file = join(target, `${name}.html`);
    const isThere = there.has(`${name}.html`);
    const input = inputOf(name, inputs);
    const reason = isForced ? 'forced' : reasonFor({ code, name, isThere, inputs, before });
    pages[name] = input;
    if (!reason) {
      kept++;
      continue;
    }
    const text = name === INDEX ? maker.occupation(code) : maker.pair(code, name);
    if (isThere && readFileSync(file, 'utf8') === text) {
      kept++;
      continue;
    }
    if (isNew) writeFileSync(file, text);
    else place(file, text);
    written[reason] = (written[reason] ?? 0) + 1;
  }
  if (isNew) renameSync(target, folder);
  const removed = removeUnwanted(output, code, before, pages);
  const manifest: Manifest = { shared: inputs.shared, own: inputs.occupations[code]!, pages };
  const text = JSON.stringify(manifest);
  if (JSON.stringify(before) !== text) place(manifestFile(output, code), text);
  return { written, kept, removed };
}

/** A folder of pages to be written. */
export interface Folder {
  readonly output: string;
  readonly code: string;
  readonly codes: readonly string[];
  readonly inputs: Inputs;
  readonly isForced: boolean;
}

interface Question {
  readonly code: string;
  readonly name: string;
  readonly isThere: boolean;
  readonly inputs: Inputs;
  readonly before: Manifest | undefined;
}

/** Why a page has to be made; nothing where all it was made of is the same. */
function reasonFor({ code, name, isThere, inputs, before }: Question): Reason | undefined {
  const known = before?.pages[name];
  if (!before || !known) return 'new';
  if (!isThere) return 'missing';
  if (before.own !== inputs.occupations[code] || known !== inputOf(name, inputs)) return 'figures';
  return (Object.keys(inputs.shared) as Shared[]).find((key) => before.shared[key] !== inputs.shared[key]);
}

/** Removes pages of ours that are no longer asked for, and what was left half. */
function removeUnwanted(output: string, code: string, before: Manifest | undefined, pages: object): number {
  const gone = Object.keys(before?.pages ?? {}).filter((name) => !Object.hasOwn(pages, name));
  for (const name of gone) rmSync(join(output, code, `${name}.html`), { force: true });
  for (const name of readdirSync(join(output, code)))
    if (name.endsWith(PART)) rmSync(join(output, code, name), { force: true });
  return gone.length;
}

/** Removes the pages of codes that are no longer asked for; says how many. Files of others stay. */
export function removeOthers(output: string, codes: readonly string[]): number {
  const folder = join(output, MANIFESTS);
  let removed = 0;
  // what was begun for a code that is no longer asked for; others may be at work on the rest
  for (const name of readdirSync(output))
    if (name.endsWith(PART) && !codes.includes(name.slice(0, -PART.length)) && OF_CODE.test(name))
      rmSync(join(output, name), { recursive: true, force: true });
  for (const file of readdirSync(folder)) {
    const code = file.replace(/\.json$/, '');
    if (file.endsWith(PART)) rmSync(join(folder, file), { force: true });
    if (!file.endsWith('.json') || codes.includes(code)) continue;
    for (const name of Object.keys(manifestOf(output, code)?.pages ?? {})) {
      rmSync(join(output, code, `${name}.html`), { force: true });
      removed++;
    }
    const isEmpty = existsSync(join(output, code)) && !readdirSync(join(output, code)).length;
    if (isEmpty) rmSync(join(output, code), { recursive: true });
    rmSync(join(folder, file), { force: true });
  }
  return removed;
}

/** Writes a file of the whole site where it isn't there as it should be. */
export function placeIfNew(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  place(file, text);
  return true;
}
