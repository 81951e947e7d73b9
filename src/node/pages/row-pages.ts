import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageMaker } from './pair-pages.js';
import { parseJson } from './pages-plan.js';
import type { Inputs, Shared } from './pages-plan.js';

/** Where the site remembers what its pages were made of; nothing that is served. */
export const MANIFESTS = '.occupation-comparison';
/** Stands for what there is once for the site, where codes stand for folders. */
export const WHOLE = 'whole';
/** Name of the page of an occupation itself, among those of its pairs. */
const INDEX = 'index';
/** How a file or a folder ends that isn't whole yet. */
const PART = '.part';
/** Where what a task writes stands until it is whole: beside the manifests, for it is nothing to be served. */
const partOf = (output: string, task: string): string => join(output, MANIFESTS, task + PART);

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
function place(file: string, page: string | Uint8Array, part: string): void {
  writeFileSync(part, page);
  renameSync(part, file);
}

/** Writes what is to be written of a folder. Its manifest comes last: what was begun and not finished is done again. */
export function writeFolder(
  { output, code, codes, inputs, isForced }: Folder,
  maker: Pick<PageMaker, 'pair' | 'occupation'>,
): Done {
  const before = manifestOf(output, code);
  const folder = join(output, code);
  const part = partOf(output, code);
  // a folder that isn't there yet is moved into its place as a whole
  const isNew = !existsSync(folder);
  const target = isNew ? part : folder;
  if (isNew) mkdirSync(target);
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
    const page = name === INDEX ? maker.occupation(code) : maker.pair(code, name);
    if (isThere && readFileSync(file).equals(page)) {
      kept++;
      continue;
    }
    if (isNew) writeFileSync(file, page);
    else place(file, page, part);
    written[reason] = (written[reason] ?? 0) + 1;
  }
  if (isNew) renameSync(target, folder);
  const removed = removeUnwanted(output, code, before, pages);
  const manifest: Manifest = { shared: inputs.shared, own: inputs.occupations[code]!, pages };
  const text = JSON.stringify(manifest);
  if (JSON.stringify(before) !== text) place(manifestFile(output, code), text, part);
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

/** Removes pages of ours that are no longer asked for. */
function removeUnwanted(output: string, code: string, before: Manifest | undefined, pages: object): number {
  const gone = Object.keys(before?.pages ?? {}).filter((name) => !Object.hasOwn(pages, name));
  for (const name of gone) rmSync(join(output, code, `${name}.html`), { force: true });
  return gone.length;
}

/** Removes what was begun for tasks and never finished. */
export function removeParts(output: string, tasks: readonly string[]): void {
  for (const task of tasks) rmSync(partOf(output, task), { recursive: true, force: true });
}

/** Removes the pages of codes that are no longer asked for; says how many. Files of others stay. */
export function removeOthers(output: string, codes: readonly string[]): number {
  const folder = join(output, MANIFESTS);
  let removed = 0;
  const files = readdirSync(folder);
  const begun = files.flatMap((file) => (file.endsWith(PART) ? file.slice(0, -PART.length) : []));
  // others may be at work on what is asked for
  removeParts(
    output,
    begun.filter((task) => task !== WHOLE && !codes.includes(task)),
  );
  for (const file of files) {
    const code = file.replace(/\.json$/, '');
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
export function placeIfNew(output: string, path: string, page: string | Uint8Array): boolean {
  const file = join(output, path);
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(page))) return false;
  place(file, page, partOf(output, WHOLE));
  return true;
}
