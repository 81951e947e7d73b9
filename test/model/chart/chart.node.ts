import * as fc from 'fast-check';
import { growthChartOf, payChartOf } from '../../../src/model.js';
import type { Chart, ChartOptions } from '../../../src/model.js';
import { hasPayRange } from '../../../src/model/chart/pay-range.js';
import { drawingWords } from '../../../src/model/words/chart-words.js';
import { documents, SLIP } from '../../helpers/arbitrary.js';
import { compare, plainSpaces } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const options: ChartOptions = { markStyle: 'stars', language: { locale: 'en', words: drawingWords } };
const payOf = (data: unknown) => payChartOf(compare(data), options);
const growthOf = (data: unknown) => growthChartOf(compare(data), options);

/** What is drawn of each occupation: `range 10-50 dot 20`. */
const drawnIn = (chart: Chart | undefined) =>
  chart?.rows.map(({ shapes }) =>
    shapes.map(({ kind, from, to }) => `${kind} ${from}${from === to ? '' : `-${to}`}`).join(' '),
  );
const saidIn = (chart: Chart | undefined) =>
  chart?.rows.map(({ value, remarks }) =>
    [value, ...remarks]
      .map(({ text, details }) => plainSpaces([text, ...details.map((each) => `(${each})`)].join(' ')))
      .join(' | '),
  );
const ticksIn = (chart: Chart | undefined) => chart?.ticks.map(({ at, text }) => `${text} ${at}`);

const full = { median: 50, p10: 20, p25: 40, p75: 60, p90: 80 };
/** Pay of one occupation, and what is drawn in percent of its scale. */
const PAY: readonly (readonly [title: string, pay: object, drawn: string])[] = [
  ['all percentiles', full, 'range 25-100 half 50-75 dot 62.5'],
  ['a median alone', { median: 100 }, 'dot 100'],
  ['percentiles without a median', { p10: 20, p90: 100 }, 'range 20-100'],
  ['one percentile alone', { p90: 100, median: 50 }, 'dot 83.33'],
  ['a lower bound', { ...full, p90: '>=80' }, 'range 20-80 half 40-60 open 80-100 dot 50'],
  [
    'a limit without a number',
    { ...full, p75: '#', p90: '#' },
    'range 33.33-83.33 half 66.67-83.33 open 83.33-100 dot 83.33',
  ],
  ['an upper bound', { ...full, p10: { high: 20 } }, 'range 25-100 half 50-75 open 25-0 dot 62.5'],
  ['a median that is a bound', { median: '>=80' }, 'open 80-100 bound 80'],
  ['nothing but limits without a number', { median: '#' }, ''],
  ['figures that contradict each other', { ...full, p90: 30 }, ''],
  ['a bound below an exact figure', { ...full, p10: '>=20' }, ''],
  [
    'a percentile from another source',
    { ...full, p90: { value: 80, source: 'B' } },
    'half 66.67-100 dot 83.33',
  ],
  ['a percentile of another title', { ...full, p90: { value: 80, for: 'B' } }, 'half 66.67-100 dot 83.33'],
];

/** What is said why an occupation isn't drawn beside two others with a yearly median in dollars. */
const UNLIKE: readonly (readonly [title: string, pay: object, reason: string])[] = [
  ['euros', { median: 5, currency: 'EUR' }, 'another currency'],
  ['pay by the hour', { median: 5, per: 'hour' }, 'another pay interval'],
  ['an average', { mean: 5 }, 'another statistic'],
  ['a statistic that isn’t known', { amount: 5 }, 'another statistic'],
  ['total cash pay', { median: 5, basis: 'total-cash' }, 'another kind of pay'],
  ['another year', { median: 5, year: 2017 }, 'other years'],
  ['another place', { median: 5, place: 'Texas' }, 'another place'],
  ['another source', { median: 5, source: 'B' }, 'another source'],
  ['another data set of the same source', { median: 5, source: 'a2' }, 'another source'],
  ['a currency that isn’t known', { median: 5, currency: 'quid' }, 'another currency'],
  ['a range', { median: { low: 4, high: 6 } }, 'a range in place of one number'],
  [
    'several of these',
    { median: 5, currency: 'EUR', per: 'hour' },
    'another currency and another pay interval',
  ],
];
const sources = { a1: { name: 'A', dataSet: '1' }, a2: { name: 'A', dataSet: '2' } };
const base = { median: 100, year: 2025, source: 'a1', basis: 'wage' };
const pay = (...all: readonly object[]) => all.map((each, at) => ({ name: `O${at}`, pay: each }));

describe('the chart of pay', () => {
  for (const [title, given, drawn] of PAY) {
    it(`draws ${title}`, () => {
      expect(drawnIn(payOf(pay(given))) ?? ['']).to.eql([drawn]);
    });
  }

  for (const [title, given, reason] of UNLIKE) {
    const chart = () =>
      payOf({ sources, occupations: pay(base, { ...base, median: undefined, ...given }, base) });
    it(`doesn’t draw ${title} beside what is unlike`, () => {
      expect(drawnIn(chart())).to.eql(['dot 100', '', 'dot 100']);
    });
    it(`says why it doesn’t draw ${title}`, () => {
      expect(saidIn(chart())![1]).to.include(`Not drawn on this scale: ${reason}.`);
    });
  }

  it('takes the first for the measure where as many are like others', () => {
    const euros = { median: 100, currency: 'EUR' };
    expect(drawnIn(payOf(pay(euros, { median: 100 })))).to.eql(['dot 100', '']);
  });

  it('says in sentences what it draws', () => {
    expect(saidIn(payOf(pay(full)))).to.eql([
      '$50 | Eight in ten earn $20 to $80. | The middle half earn $40 to $60.',
    ]);
  });

  it('makes no sentence of a limit without a number', () => {
    expect(saidIn(payOf(pay({ ...full, p90: '#' })))![0]).to.include(
      'Salary, 90th percentile: At or above the highest published figure',
    );
  });

  it('says bounds as bounds', () => {
    expect(saidIn(payOf(pay({ ...full, p90: '>=80' })))![0]).to.include(
      'Eight in ten earn $20 to $80 or more.',
    );
  });

  it('says once what is withheld', () => {
    const [, said] = saidIn(payOf(pay(full, { median: '**', p10: '**' })))!;
    expect(said).to.equal('Not published');
  });

  it('says which of the figures beside a known one is withheld', () => {
    const [, said] = saidIn(payOf(pay(full, { median: 50, p10: '**' })))!;
    expect(said).to.include('Salary, 10th percentile: Not published');
  });

  it('says substitutes once', () => {
    expect(saidIn(payOf(pay({ ...full, for: 'Other' })))).to.eql([
      '$50 (measured for Other) | Eight in ten earn $20 to $80. | The middle half earn $40 to $60.',
    ]);
  });

  it('says what a single percentile was measured for', () => {
    expect(saidIn(payOf(pay({ ...full, p90: { value: 80, for: 'Other' } })))![0]).to.include(
      'Salary, 90th percentile: $80 (measured for Other)',
    );
  });

  it('marks the source of a percentile where it is another', () => {
    const chart = payOf(pay({ ...full, source: 'A', p90: { value: 80, source: 'B' } }))!;
    const marked = chart.rows[0]!.remarks.map(({ marks }) => marks.map(({ number }) => number));
    expect([chart.header.marks.map(({ number }) => number), marked]).to.eql([
      [1],
      [[], [], [2], []].slice(0, marked.length),
    ]);
  });

  it('explains the shapes that there are, and no others', () => {
    expect(payOf(pay({ median: 5 }))!.key.map(({ text }) => text)).to.eql(['median']);
  });

  for (const [highest, texts] of [
    [81765, ['$0 0', '$50K 50', '$100K 100']],
    [293610, ['$0 0', '$100K 33.33', '$200K 66.67', '$300K 100']],
    [29.05, ['$0 0', '$10 33.33', '$20 66.67', '$30 100']],
    [0, ['$0 0', '$1 100']],
  ] as const) {
    it(`has round numbers on its scale for ${highest}`, () => {
      expect(ticksIn(payOf(pay({ median: highest })))).to.eql(texts);
    });
  }

  for (const [title, data] of [
    ['no occupations', []],
    ['no pay', [{ name: 'A', growth: 3 }]],
    ['no median', pay({ mean: 5 })],
    ['no currency', pay({ median: 5, currency: 'quid' })],
    ['nothing published', pay({ status: 'suppressed' })],
  ] as const) {
    it(`is none where there is ${title}`, () => {
      expect(payOf(data)).to.equal(undefined);
    });
  }

  for (const [title, given, has] of [
    ['two percentiles', { p10: 1, p90: 2 }, true],
    ['one', { median: 1, p90: 2 }, false],
    ['none', { median: 1 }, false],
  ] as const) {
    it(`shows a range: ${title}`, () => {
      expect(hasPayRange(compare(pay(given)))).to.equal(has);
    });
  }
});

const growth = (...all: readonly unknown[]) => all.map((each, at) => ({ name: `O${at}`, growth: each }));
const span = (percent: number, from: number, to: number) => ({ percent, from, to });

describe('the chart of growth', () => {
  for (const [given, drawn] of [
    [
      [10, -5],
      ['bar 33.33-100', 'bar 33.33-0'],
    ],
    [
      [10, 0],
      ['bar 0-100', 'bar 0'],
    ],
    // as they are written: 10%, 6% and −5%
    [
      [9.6, 6.4, -5.4],
      ['bar 33.33-100', 'bar 33.33-73.33', 'bar 33.33-0'],
    ],
    [['>=10%'], ['bar 0-66.67 open 66.67-100']],
    [[{ low: -5 }], ['open 12.5-100']],
    [[{ high: -10 }], ['bar 100-33.33 open 33.33-0']],
    [[{ low: 5, high: 10 }], ['span 50-100']],
    [
      [10, '*'],
      ['bar 0-100', ''],
    ],
    [
      [span(10, 2024, 2034), span(5, 2014, 2024)],
      ['bar 0-100', ''],
    ],
  ] as const) {
    it(`draws ${JSON.stringify(given)}`, () => {
      expect(drawnIn(growthOf(growth(...given)))).to.eql(drawn);
    });
  }

  it('says jobs and openings beside it', () => {
    const data = [{ name: 'A', growth: 3, employment: 1000, openings: 200 }];
    expect(saidIn(growthOf(data))![0]).to.match(/^3% \| Jobs: 1,000.* \| Openings a year: 200/);
  });

  it('says that other years aren’t drawn', () => {
    expect(saidIn(growthOf(growth(span(33, 2017, 2027), span(5, 2014, 2024))))![1]).to.include('other years');
  });

  const reference = { name: 'All occupations', growth: 4 };

  it('has a line for all occupations', () => {
    expect(growthOf({ occupations: growth(8), reference })!.reference).to.eql({
      at: 50,
      name: 'All occupations',
    });
  });

  it('draws all occupations last', () => {
    expect(growthOf({ occupations: growth(8), reference })!.rows.map(({ name }) => name)).to.eql([
      'O0',
      'All occupations',
    ]);
  });

  it('has no line where the data have no reference', () => {
    expect(growthOf(growth(8))!.reference).to.equal(undefined);
  });

  for (const [title, other] of [
    ['of other years', { name: 'All', growth: span(4, 2014, 2024) }],
    ['that is a bound', { name: 'All', growth: '>=4%' }],
    ['without growth', { name: 'All', pay: 5 }],
  ] as const) {
    it(`has no line for a reference ${title}`, () => {
      const occupations = growth(span(8, 2024, 2034), span(9, 2024, 2034));
      expect(growthOf({ occupations, reference: other, defaults: {} })!.reference).to.equal(undefined);
    });
  }
});

describe('charts of any data', () => {
  for (const [kind, chartOf] of [
    ['pay', payChartOf],
    ['growth', growthChartOf],
  ] as const) {
    it(`draw ${kind} within the scale`, () => {
      holds(41, documents(), (data) => {
        const chart = chartOf(compare(data), options);
        const places = [
          ...(chart?.ticks.map(({ at }) => at) ?? []),
          ...(chart?.rows.flatMap(({ shapes }) => shapes.flatMap(({ from, to }) => [from, to])) ?? []),
        ];
        expect(places.filter((place) => !(place >= 0 && place <= 100))).to.eql([]);
      });
    });

    it(`let no slip through about ${kind}`, () => {
      holds(42, documents(), (data) => {
        const chart = chartOf(compare(data), options);
        expect(
          [...(saidIn(chart) ?? []), ...(ticksIn(chart) ?? [])].filter((text) => SLIP.test(text)),
        ).to.eql([]);
      });
    });

    it(`draw something of ${kind} only for occupations with a number of it`, () => {
      holds(43, documents(), (data) => {
        const comparison = compare(data);
        const has = comparison.occupations.map(({ figures }) =>
          [...figures].some(
            ([name, { value, low }]) => name.startsWith(kind) && (value ?? low) !== undefined,
          ),
        );
        const drawn = drawnIn(chartOf(comparison, options)) ?? [];
        expect(has.filter((each, at) => !each && drawn[at])).to.eql([]);
      });
    });

    it(`draw an open end of ${kind} wherever a bound is drawn, and a dot for exact medians only`, () => {
      holds(45, documents(), (data) => {
        const comparison = compare(data);
        const chart = chartOf(comparison, options);
        comparison.occupations.forEach(({ figures }, at) => {
          const kinds = chart?.rows[at]?.shapes.map((shape) => shape.kind) ?? [];
          if (kinds.includes('dot')) expect(figures.get('pay')?.status).to.equal('value');
          if (
            kinds.includes('bound') ||
            (kinds.length && figures.get('growth')?.status === 'at-least' && kind === 'growth')
          )
            expect(kinds).to.include('open');
        });
      });
    });

    it(`don’t depend on the order of occupations: ${kind}`, () => {
      const same = fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1, maxLength: 6 });
      holds(44, same, (values) => {
        const data = (list: readonly number[]) =>
          list.map((value) => ({ name: `N${value}`, pay: { median: value }, growth: value }));
        const there = drawnIn(chartOf(compare(data(values)), options))!;
        const back = drawnIn(chartOf(compare(data([...values].reverse())), options))!;
        expect(back.reverse()).to.eql(there);
      });
    });
  }
});
