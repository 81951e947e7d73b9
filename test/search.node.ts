// The picker's search over the built-in data set: a reader finds an occupation by what it is called every day.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { searchOf } from '../src/model/search/search.js';
import type { IndexEntry } from '../src/model/search/search.js';
import { EVERYDAY_TITLES } from './helpers/everyday-titles.js';

const built = new URL('../src/data/built-in/', import.meta.url);
const folder = existsSync(built) ? built : new URL('fixtures/data-set/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const { version } = read('index.json') as { version: string };
const { occupations } = read(`${version}/search.json`) as { occupations: readonly IndexEntry[] };
const search = await searchOf(occupations);

/** How many a reader looks at before typing something else. */
const LOOKED_AT = 5;
const seenBy = (typed: string) => search(typed, LOOKED_AT).map(({ code }) => code);

/** A title with two letters of its longest word swapped; itself where all of its words are short. */
function slip(title: string): string {
  const [longest = ''] = title.split(' ').sort((a, b) => b.length - a.length);
  const slipped = longest.replace(/^(..)(.)(.)/, '$1$3$2');
  return longest.length < 5 ? title : title.replace(longest, slipped);
}

describe('Search of the built-in data set', () => {
  it('is tried with fifty titles and more', () => assert.ok(EVERYDAY_TITLES.length >= 50));

  for (const [title, code] of EVERYDAY_TITLES)
    for (const typed of new Set([title, slip(title)]))
      it(`finds ${code} by "${typed}", among the first ${LOOKED_AT}`, () => {
        assert.ok(seenBy(typed).includes(code), String(seenBy(typed)));
      });

  it('finds every occupation by its own title, first of all', () => {
    const missed = occupations.filter(([code, title]) => search(title)[0]?.code !== code);
    assert.deepEqual(
      missed.map(([, title]) => title),
      [],
    );
  });
  it('finds every occupation by its code', () => {
    for (const [code] of occupations) assert.equal(search(code)[0]?.code, code);
  });
});
