// What related careers have in common with an occupation, and which programs of study lead to it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsFor } from '../../../src/elements/shared/languages.js';
import { readDocument } from '../../../src/input/read-document.js';
import { programLine, withPrograms } from '../../../src/model/compare/programs.js';
import { commonWith } from '../../../src/model/compare/related-reason.js';
import { english } from '../../../src/model/words/english.js';

const language = { locale: 'en', words: english };
const entry = { kind: 'typical-entry', source: 'BLS' };

describe('what a related career has in common', () => {
  const commonOf = (career: object, occupation: object = {}) => {
    const { comparison } = readDocument({
      defaults: { education: entry },
      occupations: [
        { name: 'A', education: "Bachelor's degree", ...occupation, related: [{ name: 'B', ...career }] },
      ],
    });
    const [own] = comparison.occupations;
    return commonWith(own!.related[0]!, own!, language);
  };
  const same = 'same entry-level education';
  const cases: readonly (readonly [
    what: string,
    said: readonly string[],
    career: object,
    occupation?: object,
  ])[] = [
    ['is the same education', [same], { education: "Bachelor's degree" }],
    ['is the same rung by other words', [same], { education: 'bachelor’s' }],
    ['is no other education', [], { education: "Master's degree" }],
    ['is no education that nobody gave', [], {}],
    ['is no education of neither', [], {}, { education: undefined }],
    ['is no education by another source', [], { education: { value: "Bachelor's degree", source: 'X' } }],
    ['is no education of others', [], { education: { value: "Bachelor's degree", for: 'C' } }],
    ['is one kind of work', ['1 kind of work in common'], { shared: 1 }],
    ['is so many kinds of work', ['1,200 kinds of work in common'], { shared: 1200 }],
    ['is none of no kinds of work', [], { shared: 0 }],
    ['is both', [same, '3 kinds of work in common'], { education: "Bachelor's degree", shared: 3 }],
  ];
  for (const [what, said, career, occupation] of cases)
    it(what, () => assert.deepEqual(commonOf(career, occupation), said));
});

describe('programs of study', () => {
  const of = (programs: unknown, more: object = {}) =>
    withPrograms(readDocument([{ name: 'Actor', programs, ...more } as never]).comparison.occupations);

  it('are said in one line, with those that are left', () => {
    const [actor] = of({ items: ['Acting', { name: 'Drama', code: '50.0501' }], count: 5, lang: 'en' });
    assert.deepEqual(programLine(actor!, language), {
      lead: 'Programs that lead to Actor:',
      names: 'Acting; Drama',
      lang: undefined,
      more: '; 3 more',
    });
  });

  it('say their language where the page has another one', async () => {
    const [actor] = of({ items: 'Acting', lang: 'en' });
    for (const locale of ['de', 'es', 'fr', 'ar'])
      assert.equal(programLine(actor!, { locale, words: await wordsFor(locale) }).lang, 'en');
  });

  it('are none of an empty list', () => {
    for (const programs of [[], { items: [], count: 4 }, { count: 4 }, null, undefined])
      assert.deepEqual(of(programs), []);
  });
});
