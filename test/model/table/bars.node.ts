import { withBars } from '../../../src/model/table/bars.js';
import type { Bar } from '../../../src/model/table/table.js';
import { documents } from '../../helpers/arbitrary.js';
import { compare, inEnglish, layOut } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const drawn = (data: unknown) => withBars(layOut(data), compare(data), 'rows', inEnglish);
const barsIn = (data: unknown): readonly (Bar | undefined)[] =>
  drawn(data).rows.flatMap(({ cells }) => cells.map(({ bar }) => bar));
const barsOf = (measure: string, values: readonly unknown[], more: object = {}) =>
  barsIn({ ...more, occupations: values.map((value, at) => ({ name: `N${at}`, [measure]: value })) });
/** A bar in short: from, to, zero; what is open in brackets. */
const inShort = (bar: Bar | undefined) =>
  bar && [bar.from, bar.to, bar.zero, ...(bar.open ?? [])].map((each) => Math.round(each)).join(' ');

describe('bars', () => {
  for (const [title, measure, values, bars] of [
    ['begin at zero', 'pay', [50, 100], ['0 50 0', '0 100 0']],
    ['of negative numbers go the other way', 'growth', [-5, 15], ['0 25 25', '25 100 25']],
    ['of negative numbers alone end at zero', 'growth', [-5, -10], ['50 100 100', '0 100 100']],
    ['of zero have no length', 'growth', [0, 10], ['0 0 0', '0 100 0']],
    ['of ranges lie between their ends', 'pay', ['$25 - $50', 100], ['25 50 0', '0 100 0']],
    ['of a lower bound are open from there on', 'pay', ['$80 or more', 40], ['0 89 0 89 100', '0 44 0']],
    ['of an upper bound are open up to it', 'pay', ['up to $50', 100], ['50 50 0 0 50', '0 100 0']],
    ['are not there where there is no number', 'pay', ['*', 5, 'N/A'], [undefined, '0 100 0', undefined]],
    ['are not there for words', 'education', ['Any', 'None'], [undefined, undefined]],
    ['are not there for zero alone', 'hours', [0, 0], [undefined, undefined]],
    ['are not there for two currencies', 'pay', ['$5', '€6'], [undefined, undefined]],
    [
      'are not there for a currency that isn’t known',
      'pay',
      [
        { median: 5, currency: 'bucks' },
        { median: 6, currency: 'quid' },
      ],
      [undefined, undefined],
    ],
    ['are not there for an hour and a year', 'pay', ['$5', '$6 an hour'], [undefined, undefined]],
    ['are not there for two statistics', 'pay', [{ median: 5 }, { mean: 6 }], [undefined, undefined]],
    ['are not there for two periods', 'growth', ['5% (2016-2026)', '6% (2014-2024)'], [undefined, undefined]],
    [
      'are not there for two sources',
      'pay',
      [
        { median: 5, source: 'A' },
        { median: 6, source: 'B' },
      ],
      [undefined, undefined],
    ],
  ] as const) {
    it(title, () => expect(barsOf(measure, values).map(inShort).slice(0, bars.length)).to.eql(bars));
  }

  it('of the median and the percentiles of pay have one scale', () => {
    const pay = { median: 50, p10: 20, p90: 100 };
    expect(barsOf('pay', [pay]).map(inShort)).to.eql(['0 50 0', '0 20 0', '0 100 0']);
  });
  it('of percentiles of another year have a scale of their own', () => {
    const pay = { median: 50, p90: { value: 100, year: 2019 } };
    expect(barsOf('pay', [pay]).map(inShort)).to.eql(['0 100 0', '0 100 0']);
  });

  const reference = (growth: unknown) => ({ reference: { name: 'All occupations', growth } });
  it('have a line for all occupations, on the same scale, and its figure in the header', () => {
    const data = { occupations: [{ name: 'A', growth: 10 }], ...reference(5) };
    expect(barsIn(data).map((bar) => bar?.reference)).to.eql([50]);
    expect(drawn(data).columns[0]!.details).to.include('All occupations: 5%');
  });
  it('have none where that was measured for other years', () => {
    const data = { occupations: [{ name: 'A', growth: 10 }], ...reference('5% (2016-26)') };
    expect(barsIn(data).map((bar) => bar?.reference)).to.eql([undefined]);
    expect(drawn(data).columns[0]!.details.join()).not.to.include('All occupations');
  });
  it('have none for numbers of jobs', () => {
    const data = { occupations: [{ name: 'A', employment: 10 }], reference: { name: 'All', employment: 99 } };
    expect(barsIn(data).map((bar) => bar?.reference)).to.eql([undefined]);
  });

  it('of any legal comparison lie within their width', () => {
    holds(711, documents(), (data) => {
      for (const bar of barsIn(data).filter((each) => each !== undefined)) {
        const ends = [0, bar.from, bar.to, 100];
        expect(ends.every((end, at) => !at || ends[at - 1]! <= end + 1e-9)).to.equal(true);
        for (const each of [bar.zero, bar.reference ?? 0, ...(bar.open ?? [])])
          expect(each).to.be.within(-1e-9, 100 + 1e-9);
      }
    });
  });
});
