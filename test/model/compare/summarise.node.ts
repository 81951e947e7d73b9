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
const pay = (median: number | string, fields = {}) => ({ median, year: 2024, source: 'x', ...fields });
const ACTORS = [
  { id: 'a', name: 'Actor', code: '27-2011', pay: pay(1000) },
  { name: 'Dancer', pay: pay(1500) },
];

describe('a summary as text', () => {
  it('says what the reference article comes to, and whom it leaves out, with the reason', () =>
    assert.deepEqual(summed(referenceArticle), [
      "Half earn more than $51,554 a year as Account Managers (2017). Left out of “Median salary”: Program Managers (measured for Program Project Manager). Left out of “Projected job growth”: Program Managers (measured for the catch-all group: Managers, All Other); Account Managers (measured for a broader group: Advertising, Promotions, and Marketing Managers). Educational requirements are the same: Bachelor's Degree.",
    ]));

  it('says what was measured for other titles with that caution where it is wanted', () =>
    assert.deepEqual(summed(referenceArticle, { scope: 'all', base: 'Account Manager' }), [
      "Half earn more than $81,765 a year as Program Managers and more than $51,554 as Account Managers: $30,211 or 59% more (2017; Program Manager: figure for Program Project Manager). The number of jobs is projected to grow 8% for Program Managers and 9% for Account Managers: 1 percentage point lower (2016–2026; Account Manager: figure for a broader group, Advertising, Promotions, and Marketing Managers; Program Manager: figure for a broader group, Managers, All Other). Educational requirements are the same: Bachelor's Degree.",
    ]));

  it('says what one of two has where the other’s isn’t published', () => {
    const level = (education: string) => ({ education: { value: education } });
    const withheld = { name: 'Dancer', pay: pay('**'), growth: '*', ...level('*') };
    const known = { name: 'Actor', pay: pay(1000), growth: -5, ...level('High school diploma') };
    assert.deepEqual(summed([known, withheld]), [
      'Half earn more than $1,000 a year as Actor (2024). Left out of “Median salary”: Dancer (not published). The number of jobs is projected to shrink 5% for Actor. Left out of “Projected job growth”: Dancer (not published). Educational requirements: “High school diploma” for Actor. Left out of “Educational requirements”: Dancer (not published).',
    ]);
  });

  it('has no number in words where one can’t be read, and says what stands there', () => {
    const text = (name: string) => ({ name, pay: { median: 'see union' } });
    assert.deepEqual(summed([text('Actor'), text('Dancer')]), [
      'Left out of “Median salary”: Actor (see union); Dancer (see union).',
    ]);
    assert.deepEqual(summed([...ACTORS, text('Singer')]), [
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024). Left out of “Median salary”: Singer (see union).',
    ]);
  });

  it('says of a limit without a number what it is, and compares nothing with it', () =>
    assert.deepEqual(
      summed([...ACTORS, { name: 'Surgeon', pay: { median: '#', year: 2024, source: 'x' } }]),
      [
        'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024). Left out of “Median salary”: Surgeon (at or above the highest published figure).',
      ],
    ));

  for (const [base, said] of [
    [
      undefined,
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024).',
    ],
    [
      'Dancer',
      'Half earn more than $1,000 a year as Actor and more than $1,500 as Dancer: $500 or 33% less (2024).',
    ],
    [
      'a',
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024).',
    ],
    [
      '27-2011',
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024).',
    ],
    [
      'Nobody',
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024).',
    ],
  ] as const)
    it(`names both figures, seen from ${base ?? 'the higher'}`, () =>
      assert.deepEqual(summed(ACTORS, { base }), [said]));

  it('keeps what is remarked on a figure', () =>
    assert.deepEqual(summed([ACTORS[0], { name: 'Dancer', pay: pay(1500, { notes: 'Before tax.' }) }]), [
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024; Dancer: Before tax).',
    ]));

  it('has no difference where figures may not be compared, and says why', () =>
    assert.deepEqual(summed([ACTORS[0], { name: 'Dancer', pay: pay(1500, { year: 2020 }) }]), [
      'Left out of “Median salary”: Actor and Dancer (different releases).',
    ]));

  const growing = (name: string, percent: number, fields = {}) => ({
    name,
    growth: { percent, from: 2024, to: 2034, source: 'x', ...fields },
  });
  for (const [title, data, said] of [
    [
      'turns to decline',
      [growing('Actor', -2.4), growing('Dancer', 6.2)],
      'The number of jobs is projected to grow 6% for Dancer and shrink 2% for Actor (2024–2034).',
    ],
    [
      'is none, once rounded',
      [growing('Actor', 0.3), growing('Dancer', 6)],
      'The number of jobs is projected to grow 6% for Dancer and stay about the same for Actor (2024–2034).',
    ],
    [
      'is declining on both sides',
      [growing('Actor', -8), growing('Dancer', -2)],
      'The number of jobs is projected to shrink 2% for Dancer and 8% for Actor (2024–2034).',
    ],
  ] as const)
    it(`says growth that ${title}`, () => assert.deepEqual(summed(data), [said]));

  it('says of a bound what it is, and no exact number', () =>
    assert.deepEqual(
      summed([ACTORS[0], { name: 'Surgeon', pay: { median: '239,200+', year: 2024, source: 'x' } }]),
      [
        'The pay stated is $239,200 or more a year for Surgeon and $1,000 for Actor: at least $238,200 more (median; 2024).',
      ],
    ));

  it('has a paragraph for each measure of three occupations, and compares with the base', () =>
    assert.deepEqual(
      summed(
        [...ACTORS, { name: 'Singer', pay: pay(3000) }].map((each) => ({ ...each, education: 'None' })),
        {
          base: 'Dancer',
        },
      ),
      [
        'Half earn more than $3,000 a year as Singer, more than $1,500 as Dancer, and more than $1,000 as Actor (2024). Compared with Dancer: $1,500 or 100% more for Singer and $500 or 33% less for Actor.',
        'Educational requirements are the same: None.',
      ],
    ));

  it('leaves those out with whom most can’t be compared, and says so', () =>
    assert.deepEqual(summed([...ACTORS, { name: 'Singer', pay: pay(3000, { year: 2020 }) }]), [
      'Half earn more than $1,500 a year as Dancer and more than $1,000 as Actor: $500 or 50% more (2024). Left out of “Median salary”: Singer (different releases).',
    ]));

  it('speaks another language, and writes its numbers', async () => {
    const words = await wordsFor('de');
    assert.deepEqual(summed(ACTORS, { locale: 'de', words }), [
      'Die Hälfte verdient als „Dancer“ mehr als 1.500\u00a0$ pro Jahr und als „Actor“ mehr als 1.000\u00a0$: 500\u00a0$ oder 50\u00a0% mehr (2024).',
    ]);
  });

  for (const [title, data] of [
    ['nothing', []],
    ['one occupation', [ACTORS[0]]],
    ['occupations without figures', [{ name: 'A' }, { name: 'B' }]],
    ['what only one has', [ACTORS[0], { name: 'Dancer', education: 'None' }]],
  ] as const)
    it(`says nothing of ${title}`, () => assert.deepEqual(summed(data), []));

  it('says nothing of more occupations than anybody takes in as sentences', () =>
    assert.deepEqual(
      summed(Array.from({ length: 11 }, (_, at) => ({ name: `Job ${at}`, pay: pay(at) }))),
      [],
    ));

  it('has a paragraph at most for each measure, without a slip, whatever the data', () => {
    holds(690, documents(), (data) => {
      const { comparison } = readDocument(data);
      const said = summarise(comparison, { scope: 'all', locale: '???' });
      assert.ok(said.length <= 3);
      assert.doesNotMatch(said.join('\n'), SLIP);
    });
  });
});
