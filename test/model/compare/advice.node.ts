import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ADVICE } from '../../../src/input/messages/explain-advice.js';
import { explain } from '../../../src/input/messages/explain.js';
import { readDocument } from '../../../src/input/read-document.js';
import { problemsOf } from '../../../src/model/compare/advice.js';
import * as fc from 'fast-check';
import { documents } from '../../helpers/arbitrary.js';
import { holds } from '../../helpers/property.js';

const now = new Date('2026-06-01');
const compare = (data: unknown) => readDocument(data).comparison;
const advice = (data: unknown, maxAge?: number) => problemsOf(compare(data), { now, maxAge, check: true });
const inShort = (data: unknown, maxAge?: number) =>
  advice(data, maxAge).map(({ code, path }) => `${code} ${path}`);

const known = { year: 2025, source: 'P' };
const two = (one: object, other: object = one) => [
  { name: 'A', ...one },
  { name: 'B', ...other },
];
const pay = (fields: object) => ({ pay: { median: 5, ...known, ...fields } });

describe('advice on a comparison', () => {
  for (const [title, data, expected] of [
    ['all is well', two(pay({})), []],
    ['there are no figures', two({ education: 'Any' }), []],
    ['there is nothing', [], []],
    ['there is no number', two({ pay: 'N/A' }), []],
    [
      'there is no source',
      two(pay({}), pay({ source: undefined })),
      ['mixed-sources occupations[1].pay', 'no-source occupations[1].pay.median'],
    ],
    [
      'no amount has a source',
      [{ name: 'A', pay: { median: 5, p10: 1, p90: 9, year: 2025 } }],
      ['no-source occupations[0].pay.median'],
    ],
    [
      'one amount has no year',
      [{ name: 'A', pay: { median: { value: 5, year: 2025 }, p90: 9, source: 'P' } }],
      ['no-year occupations[0].pay.p90'],
    ],
    [
      'pay of no known statistic has no year',
      [{ name: 'A', pay: { amount: 5, source: 'P' } }],
      ['no-year occupations[0].pay.amount'],
    ],
    [
      'a bound has no source',
      two({ hours: { low: 5, year: 2025 } }),
      ['no-source occupations[0].hours', 'no-source occupations[1].hours'],
    ],
    [
      'percentiles fall',
      two(pay({}), pay({ p25: 3, p75: 4 })).slice(1),
      ['unordered-percentiles occupations[0].pay.p75'],
    ],
    [
      'percentiles coincide',
      [{ name: 'A', pay: { p10: 5, p25: 5, median: 5, p75: 5, p90: 5, ...known } }],
      ['unordered-percentiles occupations[0].pay.p25'],
    ],
    [
      'percentiles of the hour fall',
      [{ name: 'A', pay: { ...pay({}).pay, hourly: { median: 2, p10: 3 } } }],
      ['unordered-percentiles occupations[0].pay.hourly.median'],
    ],
    [
      'percentiles that aren’t of one interval say nothing of each other',
      [{ name: 'A', pay: { median: { value: 5, per: 'month' }, p10: { value: 50, per: 'year' }, ...known } }],
      [],
    ],
    [
      'a percentile that is a bound is above an exact one',
      [{ name: 'A', pay: { median: 5, p90: { value: '>=5' }, ...known } }],
      [],
    ],
    [
      'the median is below its range',
      [{ name: 'A', pay: { median: 5, amount: '6 – 9', ...known } }],
      ['median-outside-range occupations[0].pay.median'],
    ],
    [
      'the median is all of its range',
      [{ name: 'A', pay: { median: 5, amount: '5 – 5', ...known } }],
      ['median-outside-range occupations[0].pay.median'],
    ],
    ['the median is an end of its range', [{ name: 'A', pay: { median: 5, amount: '5 – 9', ...known } }], []],
    ['years differ', two(pay({}), pay({ year: 2024 })), ['mixed-periods occupations[1].pay']],
    [
      'spans differ',
      two(
        { growth: { percent: 1, from: 2024, to: 2034, source: 'P' } },
        { growth: { percent: 1, from: 2023, to: 2033, source: 'P' } },
      ),
      ['mixed-periods occupations[1].growth'],
    ],
    [
      'years of different rows differ',
      [{ name: 'A', ...pay({}), hours: { value: 5, year: 2024, source: 'P' } }],
      [],
    ],
    [
      'one was measured for another title',
      two(pay({ for: 'C' }), pay({})),
      ['one-sided-substitute occupations[0].pay.median'],
    ],
    ['both were measured for another title', two(pay({ for: 'C' })), []],
    ['the other has no number', two(pay({ for: 'C' }), { pay: 'N/A' }), []],
    [
      'a figure is old',
      two(pay({ year: 2022 })),
      ['stale-figure occupations[0].pay.median', 'stale-figure occupations[1].pay.median'],
    ],
    ['a figure is three years old', two(pay({ year: 2023 })), []],
    [
      'a projection starts long ago',
      [{ name: 'A', growth: { percent: 1, from: 2016, to: 2026, source: 'P' } }],
      ['stale-figure occupations[0].growth'],
    ],
    [
      'what was observed ended not long ago',
      [{ name: 'A', growth: { percent: 1, kind: 'observed', from: 2014, to: 2024, source: 'P' } }],
      [],
    ],
    ['there are five', Array.from('ABCDE', (name) => ({ name })), []],
    ['there are six', Array.from('ABCDEF', (name) => ({ name })), ['many-occupations occupations']],
    ['two have one name', [{ name: 'Actor' }, { name: 'actor ' }], ['same-name occupations[1].name']],
    [
      'three have one name',
      Array.from('AAA', (name) => ({ name })),
      ['same-name occupations[1].name', 'same-name occupations[2].name'],
    ],
    ['a text ends with a mark', two({ education: 'Any*' }, {}), ['stray-mark occupations[0].education']],
    ['a name ends with a mark', [{ name: 'Actor †' }], ['stray-mark occupations[0].name']],
    [
      'a label ends with a mark',
      [{ name: 'A', facts: [{ label: 'Place**', value: 'x' }] }],
      ['stray-mark occupations[0].facts[0].label'],
    ],
    [
      'a fact ends with a mark',
      [
        {
          name: 'A',
          facts: [
            { label: 'x', value: 'y' },
            { label: 'Place', value: 'x*' },
          ],
        },
      ],
      ['stray-mark occupations[0].facts[1]'],
    ],
    ['an asterisk is no mark', [{ name: 'O*NET analyst', education: '*' }], []],
  ] as const)
    it(`when ${title}: ${expected.join(', ') || 'none'}`, () => assert.deepEqual(inShort(data), expected));

  it('calls old what it is told to', () => {
    const data = [{ name: 'A', ...pay({ year: 2024 }) }];
    assert.deepEqual([inShort(data, 2), inShort(data, 1)], [[], ['stale-figure occupations[0].pay.median']]);
  });

  it('reads each fact as often among many as among few', () => {
    const readsFor = (length: number) => {
      const all = Array.from({ length }, (_, at) => ({ label: `x${at}`, value: 'y' }));
      const comparison = compare([{ name: 'A', facts: all }]);
      const [occupation] = comparison.occupations;
      let reads = 0;
      const counted = <Value extends object>(value: Value): Value =>
        new Proxy(value, { get: (target, key) => (reads++, Reflect.get(target, key) as unknown) });
      const facts = occupation!.facts.map(counted);
      problemsOf({ ...comparison, occupations: [{ ...occupation!, facts }] }, { now, check: true });
      return reads / length;
    };
    assert.ok(readsFor(30) >= 1);
    assert.equal(readsFor(3_000), readsFor(30));
  });

  it('says in words what is, where, and what to do', () => {
    const [problem] = explain(advice(two(pay({}), pay({ year: 2024 }))), ADVICE);
    assert.match(
      problem!.message,
      /^occupations\[1\]\.pay can’t be compared with a figure before it: its periods are “2024”, those before “2025”\. Give/,
    );
  });

  it('has a sentence for everything, and throws on nothing', () => {
    holds(711, fc.tuple(documents(), fc.integer({ min: 0, max: 200 })), ([data, maxAge]) => {
      const all = advice(data, maxAge);
      for (const { code, message } of explain(all, ADVICE)) {
        assert.ok(code in ADVICE || code.startsWith('mixed-'));
        assert.doesNotMatch(message, /undefined|\{\w+\}/);
      }
      const kinds = all.map(({ code, path }) => `${code} ${path}`);
      assert.deepEqual(kinds, [...new Set(kinds)]);
    });
  });
});

describe('problems of a comparison, whoever asks', () => {
  const old = { year: 2010 };
  const data = [
    { name: 'A', pay: { median: 5, p10: 1, ...old, hourly: 2 }, hours: { value: 3, year: 2025 } },
    { name: 'B', growth: { percent: 1, hourly: 1, ...old }, facts: [{ label: 'X', value: 'x', ...old }] },
    { name: 'C', pay: { hourly: 2, ...old } },
  ];
  const problems = (options: object, of: unknown = data) =>
    problemsOf(compare(of), { now, ...options }).map(({ code, path }) => `${code} ${path}`);
  const isStale = (problem: string) => problem.startsWith('stale-figure');

  it('are every row that is too old, once, at its place in the data, with advice and without', () => {
    const stale = [
      'stale-figure occupations[0].pay.median',
      'stale-figure occupations[1].growth',
      'stale-figure occupations[1].facts[0]',
      'stale-figure occupations[2].pay.amount',
    ];
    assert.deepEqual(problems({ maxAge: 3 }).filter(isStale), stale);
    assert.deepEqual(problems({ maxAge: 3, check: true }).filter(isStale), stale);
    assert.deepEqual(problems({ check: true }).filter(isStale), stale);
    assert.deepEqual(problems({ maxAge: 100, check: true }).filter(isStale), []);
  });

  it('are no old figures without a limit', () => {
    assert.deepEqual(problems({}).filter(isStale), []);
    assert.deepEqual(problems({ maxAge: null }).filter(isStale), []);
  });

  for (const maxAge of [NaN, -1, 'three'])
    it(`are a limit of ${maxAge}`, () => assert.deepEqual(problems({ maxAge }, []), ['bad-option max-age']));

  it('are a base that is none of the occupations', () => {
    assert.deepEqual(problems({ base: 'nobody' }, [{ name: 'A' }]), ['bad-option base']);
    assert.deepEqual(problems({ base: 'A' }, [{ name: 'A' }]), []);
  });

  it('say of what can’t be compared what its author wrote', () => {
    const pay = (place: string) => ({ pay: { median: 5, ...known, place } });
    const [fault] = problemsOf(compare(two(pay('Texas'), pay('New York'))), { now });
    assert.deepEqual([fault!.code, fault!.found, fault!.wanted], ['mixed-places', 'New York', ['Texas']]);
  });
});
