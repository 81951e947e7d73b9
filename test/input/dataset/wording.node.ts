// What was written of the occupations of a data set: how it becomes part of an occupation, and what the package has.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { documentOf, withWording, wordingIn } from '../../../src/input/dataset/dataset-files.js';
import type { DataSetIndex } from '../../../src/input/dataset/dataset-files.js';
import { readDocument } from '../../../src/input/read-document.js';
import { writtenResponsibilities } from '../../helpers/responsibilities.js';

const ENTRY = { folder: 'words/1', lang: 'en', lead: 'They:', source: 'desk' };
const WRITTEN = {
  description: ['They file.'],
  duties: [{ text: 'File papers', tasks: [7] }, { text: 'Sort mail' }],
};
const CLERK = { name: 'Clerk', code: '43-4071' };

describe('What was written of an occupation', () => {
  it('is its description, its responsibilities and by whom', () => {
    assert.deepEqual(withWording(CLERK, WRITTEN, ENTRY), {
      ...CLERK,
      description: ['They file.'],
      lead: 'They:',
      responsibilities: ['File papers', 'Sort mail'],
      wording: { lang: 'en', source: 'desk' },
    });
  });

  for (const own of [{ description: 'Own.' }, { responsibilities: ['Own'] }])
    it(`stands back behind ${Object.keys(own).join()} of its own`, () => {
      const occupation = { ...CLERK, ...own };
      assert.equal(withWording(occupation, WRITTEN, ENTRY), occupation);
    });

  for (const nothing of [
    undefined,
    null,
    'text',
    [],
    {},
    { description: 'text' },
    { duties: WRITTEN.duties },
  ])
    it(`is nothing where ${JSON.stringify(nothing)} was written`, () =>
      assert.equal(withWording(CLERK, nothing, ENTRY), CLERK));

  it('is without faults where duties are no duties', () => {
    const document = { occupations: [withWording(CLERK, { ...WRITTEN, duties: [1, {}, 'x'] }, ENTRY)] };
    assert.deepEqual(readDocument(document).comparison.occupations[0]!.responsibilities, []);
  });

  it('is where the index says, and the index of a comparison has no more of it', () => {
    const index: DataSetIndex = { format: 1, version: '1', wording: ENTRY };
    assert.deepEqual(wordingIn(index), ENTRY);
    assert.deepEqual(documentOf(index, []), { occupations: [] });
    for (const wording of [undefined, null, 'words', {}, { folder: 1 }])
      assert.equal(wordingIn({ ...index, wording }), undefined);
  });
});

describe('What the package has of the built-in data set', () => {
  const dist = fileURLToPath(new URL('../../../dist/data', import.meta.url));
  const json = (...path: readonly string[]) =>
    JSON.parse(readFileSync(join(dist, ...path), 'utf8')) as Record<string, unknown>;
  const index = json('index.json') as DataSetIndex;
  const entry = wordingIn(index)!;
  const folder = join(dist, entry.folder);

  it('is a file for each occupation, of at most 1.5 kB gzip', () => {
    const names = readdirSync(folder);
    assert.deepEqual(
      names.map((name) => name.replace('.json', '')).sort(),
      [...writtenResponsibilities().keys()].sort(),
    );
    for (const name of names) {
      const bytes = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
      assert.ok(bytes <= 1500, `${name}: ${bytes}`);
    }
  });

  it('is a paragraph, and duties with the ids of their tasks', () => {
    const { description, duties } = json(entry.folder, '13-1082.json');
    const written = writtenResponsibilities().get('13-1082')!;
    assert.deepEqual(description, [written.description.join(' ')]);
    assert.deepEqual(duties, written.duties);
  });

  it('says who wrote it, on what it rests, and the line of its licence', () => {
    const occupation = withWording({ name: 'A' }, json(entry.folder, '13-1082.json'), entry);
    const { comparison, faults } = readDocument(documentOf(index, [occupation]));
    const { lang, source } = comparison.occupations[0]!.wording!;
    assert.deepEqual(faults, []);
    assert.equal(lang, 'en');
    assert.match(
      source!.name,
      /Written by the occupation-comparison project from O\*NET 29\.3 task statements/,
    );
    assert.match(
      source!.licence!,
      /^O\*NET 29\.3 Database by the U\.S\. Department of Labor.* CC BY 4\.0 license; modified/,
    );
    assert.equal(
      source!.licence,
      comparison.sources.find(({ dataSet }) => dataSet === 'O*NET 29.3 Database')!.licence,
    );
  });
});
