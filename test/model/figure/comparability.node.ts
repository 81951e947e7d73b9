// Which figures may stand together: one rule, in tables, differences, bars, charts, sorting and what is the same for all.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { payChartOf } from '../../../src/model/chart/chart.js';
import { verdictOn, withDifferences } from '../../../src/model/compare/differences.js';
import { isMixed, mixtureOf } from '../../../src/model/comparison/mixed-rows.js';
import { mayBeMixed, rowsOf } from '../../../src/model/comparison/rows.js';
import { groups, isSameSubstitute, key, mismatch } from '../../../src/model/figure/comparability.js';
import type { Figure } from '../../../src/model/figure/figure.js';
import { withBars } from '../../../src/model/table/bars.js';
import { withoutSameRows } from '../../../src/model/table/same-rows.js';
import { orderOf } from '../../../src/model/comparison/sort.js';
import { tableOf } from '../../../src/model/table/table.js';
import { english } from '../../../src/model/words/english.js';
import { compare } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';

const language = { locale: 'en', words: english };
const options = { orientation: 'columns', markStyle: 'numbers', language } as const;

/** Pay of two occupations that differ in what is given, the higher second; everything that decides by it. */
function asked(one: object, other: object, document: object = {}) {
  const comparison = compare({
    ...document,
    occupations: [
      { name: 'A', pay: { median: 100, ...one } },
      { name: 'B', pay: { median: 200, ...other } },
    ],
  });
  const [row] = rowsOf(comparison);
  const table = tableOf(comparison, options);
  const [first] = table.rows;
  // what decides it is loaded wherever it may be so
  assert.ok(mayBeMixed(comparison) || !isMixed(comparison));
  const verdict = verdictOn(comparison, row!, 1, 0);
  const last = withDifferences(table, comparison, 0, 'columns', language).rows[0]!.cells.at(-1)!;
  return {
    table: first!.cells.every(({ details }) => !details.length),
    verdict: verdict.kind !== 'incomparable',
    differences: last.kind === 'difference',
    bars: withBars(table, comparison, 'columns', language).rows[0]!.cells.every(
      ({ bar }) => bar !== undefined,
    ),
    chart: Boolean(
      payChartOf(comparison, { language, markStyle: 'numbers' })?.rows.every(({ shapes }) => shapes.length),
    ),
    sort: orderOf(comparison, { measure: 'pay', direction: 'descending' }, 'en')![0] === 1,
    mixture: mixtureOf(row!) === undefined,
    isMixed: !isMixed(comparison),
  };
}

const everywhere = (may: boolean) => ({
  table: may,
  verdict: may,
  differences: may,
  bars: may,
  chart: may,
  sort: may,
  mixture: may,
  isMixed: may,
});

type Answers = ReturnType<typeof asked>;

/** Asserts that some of the answers say the same; the header of a table says nothing of currencies and sources. */
function assertAnswers(found: Answers, may: boolean, left: readonly (keyof Answers)[] = ['table']) {
  const wanted = Object.entries(everywhere(may)).filter(([name]) => !left.includes(name as keyof Answers));
  const names = wanted.map(([name]) => name as keyof Answers);
  assert.deepEqual(Object.fromEntries(names.map((name) => [name, found[name]])), Object.fromEntries(wanted));
}

const given = { year: 2025, source: 'P', place: 'Texas', basis: 'wage' };

describe('which figures may stand together, everywhere alike', () => {
  for (const [title, one, other, may] of [
    ['all is the same', {}, {}, true],
    ['a place is written in small letters', {}, { place: 'texas' }, true],
    ['a place has further spaces', { place: 'New York' }, { place: ' New  York ' }, true],
    ['a place is written in another Unicode form', { place: 'Québec' }, { place: 'Que\u0301bec' }, true],
    ['places differ', {}, { place: 'Ohio' }, false],
    ['conditions differ', { condition: 'net' }, { condition: 'gross' }, false],
    ['a condition is known for one', {}, { condition: 'entry level' }, false],
    ['a basis isn’t specified, and none is given', { basis: 'unspecified' }, { basis: undefined }, true],
    ['a basis is given for one', {}, { basis: 'unspecified' }, false],
    ['sources are named in another order', { source: ['P', 'Q'] }, { source: ['Q', 'P'] }, true],
    ['a source is named twice', { source: ['P', 'Q'] }, { source: ['P', 'Q', 'P'] }, true],
    ['a source is written in capitals', { source: 'Pay Survey' }, { source: 'PAY  SURVEY' }, true],
    ['sources differ', {}, { source: 'Q' }, false],
    ['one has a source more', {}, { source: ['P', 'Q'] }, false],
    ['a year is a span of one year', {}, { year: undefined, from: 2025, to: 2025 }, true],
    ['only the first year of a span is given', {}, { year: undefined, from: 2025 }, true],
    ['only the last year of a span is given', {}, { year: undefined, to: 2025 }, true],
    ['a span is written backwards', { from: 2020, to: 2025 }, { from: 2025, to: 2020 }, true],
    ['years differ', {}, { year: 2024 }, false],
    ['a year is given for one', {}, { year: undefined }, false],
    ['a currency is written in small letters', {}, { currency: 'usd' }, true],
    ['currencies differ', {}, { currency: 'EUR' }, false],
    ['a currency is known for one', {}, { currency: 'doubloons' }, false],
    ['intervals differ', {}, { per: 'month' }, false],
  ] as const)
    it(`${may ? 'may' : 'may not'}, where ${title}`, () => {
      const found = asked({ ...given, ...one }, { ...given, ...other });
      // money says its currency itself, and marks name sources
      const isInCell = title.includes('currenc') || title.includes('source');
      assertAnswers(found, may, isInCell ? ['table'] : []);
    });

  it('may not, where nobody knows either currency, though what is written is the same', () => {
    assertAnswers(asked({ ...given, currency: 'kr?' }, { ...given, currency: 'kr?' }), false);
  });

  it('may not, where a source has another data set', () => {
    const sources = { a: { name: 'P', dataSet: 'May 2024' }, b: { name: 'P', dataSet: 'May 2025' } };
    assertAnswers(asked({ ...given, source: 'a' }, { ...given, source: 'b' }, { sources }), false);
  });

  it('may, where the place of the comparison is written otherwise than that of a figure, which is said nowhere', () => {
    const place = 'United States';
    assertAnswers(asked({ ...given, place }, { ...given, place: 'united  states' }, { place }), true, []);
  });

  const facets = fc.record(
    {
      place: fc.constantFrom('Texas', 'texas', ' TEXAS ', 'New York', 'new  york', undefined),
      basis: fc.constantFrom('wage', 'base-pay', 'unspecified', undefined),
      source: fc.constantFrom('P', 'p ', ['P', 'Q'], ['Q', 'P'], ['q', 'P', 'P'], [], undefined),
      currency: fc.constantFrom('USD', 'usd', 'EUR', 'kr', undefined),
      per: fc.constantFrom('year', 'month', undefined),
      year: fc.constantFrom(2024, 2025, undefined),
      from: fc.constantFrom(2023, 2025, undefined),
      to: fc.constantFrom(2023, 2025, undefined),
      kind: fc.constantFrom('observed', undefined),
    },
    { requiredKeys: [] },
  );
  /** Pairs that differ in little, and so may often stand together. */
  const pairs = facets.chain((one) =>
    facets.map(
      (other) => [one, { ...one, ...Object.fromEntries(Object.entries(other).slice(0, 2)) }] as const,
    ),
  );

  it('may or may not, for any two figures', () => {
    const met = new Set<boolean>();
    holds(400, fc.oneof(pairs, fc.tuple(facets, facets)), ([one, other]) => {
      const found = asked(one, other);
      met.add(found.verdict);
      assertAnswers(found, found.verdict);
    });
    assert.equal(met.size, 2);
  });

  const numbers = (statistic: string) => fc.record({ statistic: fc.constant(statistic), of: facets });
  it('may or may not, for any two statistics', () => {
    const statistics = fc.constantFrom('median', 'mean', 'typical', 'mostCommon', 'amount').chain(numbers);
    holds(300, fc.tuple(statistics, statistics), ([one, other]) => {
      const pay = ({ statistic, of }: typeof one, value: number) => ({
        median: undefined,
        [statistic]: value,
        ...of,
      });
      const found = asked(pay(one, 100), pay(other, 200));
      // a chart of pay is one of medians and percentiles; another statistic has a row of its own as well
      assertAnswers(found, found.verdict, ['table', 'chart', 'isMixed']);
    });
  });
});

describe('what two figures say alike is said once', () => {
  const row = (one: object, other: object) =>
    compare([
      { name: 'A', hours: { value: 40, ...given, basis: undefined, ...one } },
      { name: 'B', hours: { value: 40, ...given, basis: undefined, ...other } },
    ]);
  for (const [title, one, other, same] of [
    ['a place in small letters', {}, { place: 'texas' }, 1],
    ['sources in another order', { source: ['P', 'Q'] }, { source: ['Q', 'P'] }, 1],
    ['another place', {}, { place: 'Ohio' }, 0],
  ] as const)
    it(`counts ${same} row as the same with ${title}`, () =>
      assert.equal(withoutSameRows(row(one, other)).count, same));
});

describe('the rule itself', () => {
  const figureOf = (fields: Partial<Figure> = {}): Figure => ({
    status: 'value',
    unit: 'money',
    value: 1,
    currency: 'USD',
    sources: [],
    notes: [],
    ...fields,
  });

  it('has one key for figures without a mismatch, and two for others', () => {
    const figures = fc.record(
      {
        currency: fc.constantFrom('USD', 'XXX', ' usd'),
        place: fc.constantFrom('A', 'a', 'B'),
        statistic: fc.constantFrom<NonNullable<Figure['statistic']>>('median', 'unspecified'),
        from: fc.constantFrom(1, 2),
        to: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    holds(300, fc.tuple(figures, figures), (given) => {
      const [a, b] = given.map((each) => figureOf(each)) as [Figure, Figure];
      const isOne = key(a) !== undefined && key(a) === key(b);
      assert.equal(mismatch(a, b) === undefined, isOne);
      assert.deepEqual(mismatch(a, b), mismatch(b, a));
      assert.equal(groups([a, b]).length, isOne ? 1 : 2);
    });
  });

  for (const [title, a, b, same] of [
    [
      'one code and names in other letters',
      { name: 'Managers', code: '11-9199' },
      { name: 'MANAGERS', code: '11-9199.00' },
      true,
    ],
    [
      'one code and other names',
      { name: 'Managers', code: '11-9199' },
      { name: 'Other', code: '11-9199' },
      true,
    ],
    ['one name and no code', { name: 'Managers' }, { name: ' managers', code: '11-9199' }, true],
    [
      'one name and other codes',
      { name: 'Managers', code: '11-9199' },
      { name: 'Managers', code: '11-1021' },
      false,
    ],
    ['other names', { name: 'Managers' }, { name: 'Clerks' }, false],
    ['one only', { name: 'Managers' }, undefined, false],
  ] as const)
    it(`${same ? 'takes' : 'doesn’t take'} ${title} for the same substitute`, () =>
      assert.equal(isSameSubstitute(figureOf({ measuredFor: a }), figureOf(b && { measuredFor: b })), same));
});
