import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../../src/input/read-document.js';
import { wordsFor } from '../../../src/elements/shared/languages.js';
import { summarise } from '../../../src/model/compare/summarise.js';
import type { SummaryOptions } from '../../../src/model/compare/summarise.js';
import { referenceArticle } from '../../../stories/data/reference-article.js';
import { documents, SLIP } from '../../helpers/arbitrary.js';
import { holds } from '../../helpers/property.js';

const summed = (data: unknown, options?: SummaryOptions): readonly string[] =>
  summarise(readDocument(data).comparison, options);
const pay = (median: number, fields = {}) => ({ median, year: 2024, source: 'x', ...fields });
const ACTORS = [
  { id: 'a', name: 'Actor', code: '27-2011', pay: pay(1000) },
  { name: 'Dancer', pay: pay(1500) },
];

describe('a summary as text', () => {
  it('says what the reference article comes to, with what it leaves out', () =>
    assert.deepEqual(summed(referenceArticle), [
      'Account Manager compared with Program Manager. Educational requirements: the same. Left out here, as some figures were measured for other titles: Median salary and Projected job growth.',
    ]));

  it('says what was measured for other titles with that caution where it is wanted', () =>
    assert.deepEqual(summed(referenceArticle, { scope: 'all', base: 'Account Manager' }), [
      'Program Manager compared with Account Manager. Median salary (2017): $30,211 more (59% more); Program Manager: figure for Program Project Manager. Projected job growth (2016–2026): 1 percentage point lower; Program Manager: figure for a broader group, Managers, All Other; Account Manager: figure for a broader group, Advertising, Promotions, and Marketing Managers. Educational requirements: the same.',
    ]));

  for (const [base, said] of [
    [undefined, 'Dancer compared with Actor. Median salary (2024): $500 more (50% more).'],
    ['Dancer', 'Actor compared with Dancer. Median salary (2024): $500 less (33% less).'],
    ['a', 'Dancer compared with Actor. Median salary (2024): $500 more (50% more).'],
    ['27-2011', 'Dancer compared with Actor. Median salary (2024): $500 more (50% more).'],
    ['Nobody', 'Dancer compared with Actor. Median salary (2024): $500 more (50% more).'],
  ] as const)
    it(`compares with ${base ?? 'the first'}`, () => assert.deepEqual(summed(ACTORS, { base }), [said]));

  it('keeps what is remarked on a figure', () =>
    assert.deepEqual(summed([ACTORS[0], { name: 'Dancer', pay: pay(1500, { notes: 'Before tax.' }) }]), [
      'Dancer compared with Actor. Median salary (2024): $500 more (50% more); Dancer: Before tax.',
    ]));

  it('has no difference where figures may not be compared', () =>
    assert.deepEqual(summed([ACTORS[0], { name: 'Dancer', pay: pay(1500, { year: 2020 }) }]), [
      'Dancer compared with Actor. Median salary: not compared: different releases.',
    ]));

  it('speaks another language, and writes its numbers', async () => {
    const words = await wordsFor('de');
    assert.deepEqual(summed(ACTORS, { locale: 'de', words }), [
      'Dancer im Vergleich zu Actor. Mediangehalt (2024, pro Jahr): 500\u00a0$ mehr (50\u00a0% mehr).',
    ]);
  });

  for (const [title, data] of [
    ['nothing', []],
    ['one occupation', [ACTORS[0]]],
    ['occupations without figures', [{ name: 'A' }, { name: 'B' }]],
  ] as const)
    it(`says nothing of ${title}`, () => assert.deepEqual(summed(data), []));

  it('has a paragraph at most for each but the base, without a slip, whatever the data', () => {
    holds(690, documents(), (data) => {
      const { comparison } = readDocument(data);
      const said = summarise(comparison, { scope: 'all', locale: '???' });
      assert.ok(said.length < comparison.occupations.length);
      assert.doesNotMatch(said.join('\n'), SLIP);
    });
  });
});
