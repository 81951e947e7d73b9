// Data that are given once more: what is read then is what would be read of them alone, and what says the same is the
// same object.
import * as fc from 'fast-check';
import { knownData } from '../../src/input/known-occupations.js';
import { readData, useKnown } from '../../src/input/read-data.js';
import * as text from '../../src/input/figure/text-reader.js';
import type { Comparison } from '../../src/index.js';
import { anything, documents, occupations } from '../helpers/arbitrary.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

const read = (data: unknown, last?: Comparison, beside?: unknown, locale = 'en') =>
  readData(data, beside, locale, text, last);

useKnown(knownData);

/** Three occupations, of which the second may be another one, and the document around them. */
const listOf = (second: object = {}, whole: object = {}) => ({
  sources: { a: { name: 'Agency A' } },
  occupations: [
    { name: 'Baker', pay: { median: 30_000, year: 2024, source: 'a' }, education: 'None' },
    { name: 'Cook', pay: { median: 35_000, year: 2024, source: 'Agency B' }, ...second },
    { name: 'Dentist', pay: { median: 150_000, year: 2024, source: 'Agency C' } },
  ],
  ...whole,
});

describe('data that are given once more', () => {
  it('are the same comparison as long as they say the same', () => {
    const { comparison } = read(listOf());
    expect(read(listOf(), comparison).comparison).to.equal(comparison);
  });
  it('keep the occupations that say the same', () => {
    const { comparison } = read(listOf());
    const { occupations: now } = read(listOf({ pay: 36_000 }), comparison).comparison;
    expect(now.map((each, at) => each === comparison.occupations[at])).to.eql([true, false, true]);
  });
  it('are seen as they are where a page has changed its own objects', () => {
    const data = listOf();
    const { comparison } = read(data);
    data.occupations[1]!.pay.median = 36_000;
    const { occupations: now } = read(data, comparison).comparison;
    expect(now[1]!.figures.get('pay')).to.include({ value: 36_000 });
  });

  it('name each occupation by its place in what is wrong with it', () => {
    const { comparison } = read(listOf());
    const { faults } = read(listOf({ pay: { median: 36_000, medain: 1 } }), comparison);
    expect(faults.map(({ path }) => path)).to.eql(['occupations[1].pay.medain']);
  });
  it('are asked what they say, not whose they are', () => {
    const list: object[] & { extra?: object } = listOf().occupations;
    const { comparison } = read(list);
    list.extra = { name: 'Extra' };
    expect(read(list, comparison)).to.eql(read(list));
    const sparse: object[] = [];
    listOf().occupations.forEach((each, at) => at === 1 || (sparse[at] = each));
    expect(read(sparse, comparison)).to.eql(read(sparse));
  });
  it('are told of what can’t be read, where a page throws', () => {
    const { comparison } = read(listOf());
    const thrown = () => {
      throw new Error('no');
    };
    for (const data of [
      Object.defineProperty(listOf(), 'title', { enumerable: true, get: thrown }),
      Object.defineProperty(listOf().occupations, 1, { enumerable: true, get: thrown }),
      [
        ...listOf().occupations.slice(0, 2),
        Object.defineProperty({ name: 'Dentist' }, 'pay', { enumerable: true, get: thrown }),
      ],
      new Proxy(listOf(), { ownKeys: thrown }),
    ])
      expect(read(data, comparison)).to.eql(read(data));
  });

  const CHANGES: readonly (readonly [string, object])[] = [
    ['another default', listOf({}, { defaults: { year: 2023 } })],
    ['another place', listOf({}, { place: 'Texas' })],
    ['another source by the same key', listOf({}, { sources: { a: { name: 'Agency Z' } } })],
    ['a source that is named no longer', listOf({ pay: 36_000 })],
    ['a source that is described now', listOf({}, { sources: { b: { name: 'Agency B', href: '/b' } } })],
    ['a new reference', listOf({}, { reference: { name: 'All', pay: 50_000 } })],
    ['one occupation fewer', { ...listOf(), occupations: listOf().occupations.slice(1) }],
    ['text that is no figure', listOf({ growth: 'a lot, or not' })],
    ['what is no text at all', listOf({ education: NaN })],
    ['zero with another sign', listOf({ growth: -0 })],
    ['a field that it no longer has', listOf({ education: null })],
    ['a field that nobody knows', listOf({ salary: 1 })],
    ['a remark for other readers', listOf({ 'x-remark': 1 })],
    ['two sources', listOf({ growth: { percent: 3, source: ['a', 'Agency D'] } })],
    ['a name that is none', listOf({ name: '' })],
  ];
  for (const [title, data] of CHANGES)
    it(`are what they are, with ${title}`, () => {
      const { comparison } = read(listOf());
      expect(read(data, comparison)).to.eql(read(data));
      const again = read(data, comparison);
      expect(read(data, again.comparison)).to.eql(again);
    });

  it('are read in their language', () => {
    const data = listOf({ pay: '35.000 €' });
    const { comparison } = read(data, undefined, undefined, 'en');
    expect(read(data, comparison, undefined, 'de')).to.eql(read(data, undefined, undefined, 'de'));
  });
  it('are read with the sources beside them', () => {
    const list = listOf().occupations;
    const { comparison } = read(list, undefined, { a: { name: 'One' } });
    const other = { a: { name: 'Other' } };
    expect(read(list, comparison, other)).to.eql(read(list, undefined, other));
  });

  it('are what they are, whatever was there before', () =>
    holds(
      1701,
      fc.tuple(documents(), fc.oneof(documents(), anything()), occupations(), fc.nat(3)),
      ([before, other, [occupation], at]) => {
        const { comparison } = read(before);
        const list = before['occupations'] as readonly unknown[];
        const changed = {
          ...before,
          occupations: list.map((each, place) => (place === at ? occupation : each)),
        };
        for (const data of [before, changed, other]) expect(read(data, comparison)).to.eql(read(data));
      },
    ));
});
