import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { DataSet } from './build.js';
import { DataFault } from './fault.js';

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
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${set.version}.part`);
  await rm(part, { recursive: true, force: true });
  try {
    for (const [path, text] of set.files) {
      if (path === INDEX) continue;
      const file = join(part, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const target = join(folder, set.version);
    await rm(target, { recursive: true, force: true });
    await rename(join(part, set.version), target);
    await writeFileAtomic(join(folder, INDEX), set.files.get(INDEX)!);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  if (options.prune) await prune(folder, set.version);
}

const INDEX = 'index.json';
/** How the folder of a version is named: releases and the beginning of a hash. */
const VERSION = /^\d{4}-\d\d\.\d{4}-\d\d\.[\d-]+\.[0-9a-f]{8}$/;

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
