import { ageOf } from '../../../src/model/figure/age.js';
import { withoutSameRows } from '../../../src/model/table/same-rows.js';
import { byHour, intervalBeside, lackingInterval } from '../../../src/model/comparison/pay-interval.js';
import { rowsOf } from '../../../src/model/comparison/rows.js';
import { documents } from '../../helpers/arbitrary.js';
import { compare, figureIn, illegalIn } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

describe('what is the same for all', () => {
  const countOf = (values: readonly unknown[], measure = 'pay') =>
    withoutSameRows(compare(values.map((value, at) => ({ name: `N${at}`, [measure]: value })))).count;
  for (const [title, values, count, measure] of [
    ['one number', [5, 5], 1, 'hours'],
    ['two numbers', [5, 6], 0, 'hours'],
    ['numbers that only look the same', [8.1, 8.2], 0, 'growth'],
    ['one bound, which may be two numbers', ['$5 or more', '$5 or more'], 0],
    ['what nobody knows', ['*', '*'], 0],
    ['what does not apply', ['N/A', 'N/A'], 1],
    ['a figure and none', [5, undefined], 0, 'hours'],
    ['capitals and apostrophes', ["Bachelor's Degree", 'bachelor’s degree'], 1, 'education'],
    [
      'words of two sources',
      [
        { value: 'Any', source: 'A' },
        { value: 'Any', source: 'B' },
      ],
      1,
      'education',
    ],
    [
      'numbers of two sources',
      [
        { value: 5, source: 'A' },
        { value: 5, source: 'B' },
      ],
      0,
      'hours',
    ],
    [
      'numbers of two years',
      [
        { value: 5, year: 2016 },
        { value: 5, year: 2017 },
      ],
      0,
      'hours',
    ],
    [
      'one substitute, which is neither’s own',
      [
        { median: 5, for: 'C' },
        { median: 5, for: 'C' },
      ],
      0,
    ],
    [
      'one range, which may be two numbers',
      [
        { low: 5, high: 9 },
        { low: 5, high: 9 },
      ],
      0,
    ],
    [
      'two substitutes',
      [
        { median: 5, for: 'C' },
        { median: 5, for: 'D' },
      ],
      0,
    ],
    ['one occupation alone', [5], 0, 'hours'],
  ] as const) {
    it(`${count ? 'is' : 'is not'} ${title}`, () => expect(countOf(values, measure)).to.equal(count));
  }

  it('counts and leaves out facts of the author', () => {
    const facts = [
      { label: 'X', value: 'a' },
      { label: 'X', value: 'b' },
    ];
    const other = [
      { label: 'X', value: 'a' },
      { label: 'X', value: 'c' },
    ];
    const { comparison, count } = withoutSameRows(
      compare([
        { name: 'A', facts },
        { name: 'B', facts: other },
      ]),
    );
    expect(count).to.equal(1);
    expect(rowsOf(comparison).map(({ figures }) => figures.map((figure) => figure?.text))).to.eql([
      ['b', 'c'],
    ]);
  });

  it('is all that is missing afterwards, in any legal comparison', () => {
    holds(721, documents(), (data) => {
      const comparison = compare(data);
      const differing = withoutSameRows(comparison);
      expect(rowsOf(differing.comparison)).to.have.length(rowsOf(comparison).length - differing.count);
      expect(illegalIn(differing.comparison)).to.eql([]);
    });
  });
});

describe('the age of a figure', () => {
  for (const [title, pay, age] of [
    ['is that of its year', { median: 5, year: 2017 }, 3],
    ['is that of the end of what was observed', { median: 5, from: 2010, to: 2018 }, 2],
    ['is that of the start of a projection', { median: 5, from: 2016, to: 2026, kind: 'projected' }, 4],
    ['isn’t known without a year', { median: 5 }, undefined],
    ['isn’t that of a figure that there isn’t', { status: 'suppressed', year: 2017 }, undefined],
  ] as const) {
    it(title, () => expect(ageOf(figureIn({ pay }), 2020)).to.equal(age));
  }
});

describe('pay by the hour', () => {
  it('takes the place of pay, statistic by statistic', () => {
    const pay = { median: 40, p90: 80, hourly: { median: 4, p90: 8 } };
    const [occupation] = byHour(compare([{ name: 'A', pay }])).occupations;
    expect([...occupation!.figures].map(([measure, { value }]) => [measure, value])).to.eql([
      ['pay', 4],
      ['pay.p90', 8],
    ]);
  });
  it('lacks nobody where both are published', () => {
    expect(lackingInterval(compare([{ name: 'A', pay: { median: 40, hourly: 4 } }]))).to.eql([]);
  });
  it('lacks those for whom one is not published', () => {
    const pay = { median: 40, hourly: { status: 'suppressed' } };
    expect(
      lackingInterval(
        compare([
          { name: 'A', pay: { median: 40, hourly: 4 } },
          { name: 'B', pay },
        ]),
      ),
    ).to.eql(['B']);
  });
  for (const [title, ...pays] of [
    ['nothing is published by the hour', { median: 40 }],
    ['everything is', { median: 4, per: 'hour', hourly: 4 }],
    [
      'what isn’t is by the month for some, by the year for others',
      { median: 3, per: 'month', hourly: 4 },
      { median: 40, hourly: 4 },
    ],
  ] as const) {
    it(`is no question where ${title}`, () => {
      expect(lackingInterval(compare(pays.map((pay, at) => ({ name: `N${at}`, pay }))))).to.equal(undefined);
    });
  }
  it('stands beside what is published for all, whoever comes first', () => {
    const hour = { median: 4, per: 'hour', hourly: 4 };
    const comparison = compare(
      [hour, { median: 3, per: 'month', hourly: 4 }].map((pay) => ({ name: 'N', pay })),
    );
    expect(intervalBeside(comparison)).to.equal('month');
  });
});
