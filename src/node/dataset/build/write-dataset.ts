import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { whyNotWritten } from '../../write-output.js';
import type { DataSet } from './build-dataset.js';
import { DataFault } from '../read/data-fault.js';

/**
 * Writes a data set beside the one that is there, and moves it into place when it is whole: first the folder of the new
 * version, last the index that names it. Readers of the old version keep their files unless `prune` is asked for.
 */
export async function writeDataSet(
  folder: string,
  set: DataSet,
  options: { prune?: boolean } = {},
): Promise<void> {
  await holdsDataSet(folder);
  const part = join(folder, `.${set.version}.part`);
  try {
    await mkdir(folder, { recursive: true });
    await writeParts(part, set);
    await moveInto(join(folder, set.version), { from: join(part, set.version), aside: join(part, 'old') });
    await writeFileAtomic(join(folder, INDEX), set.files.get(INDEX)!);
    if (options.prune) await prune(folder, set.version);
  } catch (error) {
    throw new DataFault({ file: folder }, `can’t be written: ${whyNotWritten(error)}`, true);
  } finally {
    await rm(part, { recursive: true, force: true }).catch(() => {});
  }
}

/** Everything but the index. */
async function writeParts(folder: string, { files }: DataSet): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    if (path === INDEX) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A version that is there already is moved aside, not removed first: readers miss it for no longer than that takes. */
async function moveInto(target: string, { from, aside }: { from: string; aside: string }): Promise<void> {
  await rename(target, aside).catch(() => {});
  await rename(from, target);
}

const INDEX = 'index.json';
/** How the folder of a version is named: releases and the beginning of a hash. */
const VERSION = /^(?:\d{4}-\d\d\.\d{4}-\d\d\.[\d-]+|table)\.[0-9a-f]{8}$/;

/** A folder that holds something else is left alone. */
async function holdsDataSet(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new DataFault({ file: folder }, 'is no folder; name one to write the data set to', true);
  });
  if (!names.includes(INDEX)) return;
  const index: unknown = await readFile(join(folder, INDEX), 'utf8')
    .then(JSON.parse)
    .catch(() => undefined);
  if (typeof index === 'object' && index !== null && 'format' in index && 'version' in index) return;
  throw new DataFault(
    { file: join(folder, INDEX) },
    'isn’t the index of a data set; choose another folder',
    true,
  );
}

async function prune(folder: string, version: string): Promise<void> {
  for (const name of await readdir(folder))
    if (VERSION.test(name) && name !== version) await rm(join(folder, name), { recursive: true });
}
