// src/data/responsibilities → dist/data/responsibilities: a file for each occupation, loaded by its code, and their entry
// in the index of the built-in data set. The folder is named after what is in it: its files never change.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const HASH = 8;
/** Key of their source among those of the data set. */
const SOURCE = 'responsibilities';

/** @param dataSet Folder of the built-in data set in dist/, with its index. */
export function writeResponsibilities(dataSet) {
  const written = root('src/data/responsibilities');
  const { lang, lead, release, source } = json(join(written, 'index.json'));
  const files = readdirSync(written)
    .filter((name) => /^\d\d\.json$/.test(name))
    .flatMap((name) => Object.entries(json(join(written, name))))
    // sentence by sentence they are easy to edit; readers get a paragraph
    .map(([code, { description, duties }]) => [
      code,
      JSON.stringify({ description: [description.join(' ')], duties }),
    ]);
  const hash = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, HASH);
  const folder = `responsibilities/${release}.${hash}`;
  mkdirSync(join(dataSet, folder), { recursive: true });
  for (const [code, text] of files) writeFileSync(join(dataSet, folder, `${code}.json`), text);
  const index = json(join(dataSet, 'index.json'));
  const sources = { ...index.sources, [SOURCE]: source };
  const entry = { ...index, sources, wording: { folder, lang, lead, source: SOURCE } };
  writeFileSync(join(dataSet, 'index.json'), `${JSON.stringify(entry, undefined, 1)}\n`);
}
