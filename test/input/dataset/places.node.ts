// Wages of a place beside figures of the nation: no figure of one is ever said to be the other's.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { documentOf, isWholePlace, occupationOf } from '../../../src/input/dataset/dataset-files.js';
import type { DataSetIndex } from '../../../src/input/dataset/dataset-files.js';
import {
  findPlace,
  wageGroupOf,
  placedIndex,
  placedRecord,
  unknownPlace,
} from '../../../src/input/dataset/places.js';
import { readDocument } from '../../../src/input/read-document.js';
import type { Occupation } from '../../../src/model/comparison/occupations.js';
import type { Figure } from '../../../src/model/figure/figure.js';
import { tableOf } from '../../../src/model/table/table.js';
import { english } from '../../../src/model/words/english.js';
import { toCsv } from '../../../src/output/csv.js';

const NATION = 'United States';
const STATE = 'Westland';
const STATISTICS = ['median', 'p10', 'p25', 'p75', 'p90'];
const span = { from: 2025, to: 2035, source: 'projections' };

const INDEX: DataSetIndex = {
  format: 1,
  version: '1',
  place: NATION,
  defaults: {
    education: { kind: 'typical-entry', source: 'projections' },
    pay: { currency: 'USD', per: 'year', basis: 'wage', year: 2025, source: 'oews' },
    growth: span,
    employment: { year: 2025, source: 'projections' },
    openings: span,
  },
  sources: {
    oews: { name: 'Bureau', dataSet: 'Wages 2025' },
    'oews-2023': { name: 'Bureau', dataSet: 'Wages 2023' },
    projections: { name: 'Bureau', dataSet: 'Projections 2025–35' },
    titles: { name: 'Department', dataSet: 'Titles 31.0' },
  },
  reference: { name: 'All occupations', pay: { median: 1 }, growth: 3.5, employment: 7 },
  places: {
    note: 'Wages are those of {place}.',
    withheld: 'Withheld in {place}.',
    unpublished: 'None in {place}.',
  },
};

/** Wages of the nation are odd, those of the state even: whose a figure is, its number says. */
const odd = fc.integer({ min: 10_000, max: 150_000 }).map((value) => value * 2 + 1);
const even = fc.integer({ min: 10_000, max: 150_000 }).map((value) => value * 2);
const row = (amount: fc.Arbitrary<number>) => fc.array(amount, { minLength: 5, maxLength: 5 });

const byStatistic = (list: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(list.map((value, at) => [STATISTICS[at]!, value] as const));

const nationalPay = fc.oneof(
  row(odd).map((list) => byStatistic(list)),
  fc.tuple(row(odd), row(odd)).map(([year, hour]) => ({
    ...byStatistic(year),
    hourly: byStatistic(hour),
  })),
  odd.map((median) => ({ per: 'hour', median })),
  odd.map((median) => ({ median, year: 2023, source: 'oews-2023' })),
);
const stateRow = fc.array(
  fc.oneof(
    even,
    fc.constant(null),
    even.map((low) => ({ low })),
  ),
  {
    minLength: 5,
    maxLength: 5,
  },
);
const statePay = fc.oneof(
  fc.constant(undefined),
  fc.constant({}),
  stateRow.map((year) => ({ year })),
  stateRow.map((hour) => ({ hour })),
  fc.tuple(stateRow, stateRow).map(([year, hour]) => ({ year, hour })),
);
const record = (code: string) =>
  fc.record(
    {
      name: fc.constant(`Occupation ${code}`),
      code: fc.constant(code),
      education: fc.constant('Bachelor’s degree'),
      pay: nationalPay,
      growth: odd,
      employment: fc.oneof(
        odd,
        odd.map((value) => ({ value, year: 2024 })),
      ),
      openings: odd,
      related: fc.array(
        fc.record({ name: fc.constant('Other'), code: fc.constant('1'), pay: nationalPay, growth: odd }),
        { maxLength: 3 },
      ),
      facts: fc.array(
        fc.record({ label: fc.constant('Job zone'), value: odd, source: fc.constant('titles') }),
        { maxLength: 2 },
      ),
      details: fc.constant([[`${code}.01`, 'A part of it']]),
    },
    { requiredKeys: ['name', 'code'] },
  );

const CODES = ['11-1011', '11-1021', '13-2011'];
const joins = fc.record({
  records: fc.tuple(...CODES.map(record)),
  state: fc.tuple(statePay, statePay, statePay),
  part: fc.constantFrom('', '.01'),
  year: fc.constantFrom(2023, 2025),
});
interface Join {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly state: readonly unknown[];
  readonly part: string;
  readonly year: number;
}

const placed = ({ records, state, part, year }: Join) => {
  const pay = Object.fromEntries(CODES.flatMap((code, at) => (state[at] ? [[code, state[at]]] : [])));
  const source = year === 2025 ? 'oews' : 'oews-2023';
  const files = new Map(
    CODES.map((code) => [wageGroupOf(code), { place: STATE, year, source, statistics: STATISTICS, pay }]),
  );
  const occupations = records.flatMap((each): object[] => {
    const made = placedRecord(INDEX, each, { name: STATE, files });
    const occupation = occupationOf(`${String(each['code'])}${part}`, made);
    return occupation ? [occupation] : [];
  });
  return readDocument(documentOf(placedIndex(INDEX, STATE), occupations));
};

const isOfState = (measure: string): boolean => /^(?:pay|hourly)\b/.test(measure);
/** Whether a number is one of the state's. */
const isEven = ({ value }: Figure): boolean => value === undefined || value % 2 === 0;

function check({ figures, facts, related }: Occupation, year: number): void {
  for (const [measure, figure] of figures) {
    assert.equal(figure.place, isOfState(measure) ? STATE : NATION, measure);
    if (figure.unit !== 'words') assert.equal(isEven(figure), isOfState(measure), measure);
    if (isOfState(measure)) assert.equal(figure.from, year, 'the release of the state');
    if (figure.status === 'suppressed')
      assert.match(figure.notes.join(), /^(?:Withheld|None) in Westland\.$/);
    assert.ok(figure.sources.length > 0, measure);
  }
  const others = [
    ...facts.map(({ figure }) => figure),
    ...related.flatMap((each) => [...each.figures.values()]),
  ];
  for (const figure of others) assert.equal(figure.place, NATION);
}

describe('a comparison in a place', () => {
  it('never says of a figure of the nation that it is the state’s, nor the other way round', () => {
    fc.assert(
      fc.property(joins, (join) => {
        const { comparison, faults } = placed(join);
        assert.deepEqual(faults, []);
        assert.equal(comparison.place, undefined);
        for (const occupation of comparison.occupations) check(occupation, join.year);
        for (const [, figure] of comparison.reference!.figures) assert.equal(figure.place, NATION);
        assert.deepEqual(comparison.notes, ['Wages are those of Westland.']);
      }),
    );
  });

  it('says so in every column of a table, and in every line of an export', () => {
    fc.assert(
      fc.property(joins, (join) => {
        const { comparison } = placed(join);
        if (!comparison.occupations.length) return;
        const language = { locale: 'en', words: english };
        const { columns, caption } = tableOf(comparison, {
          orientation: 'rows',
          markStyle: 'stars',
          language,
        });
        const isBoth = comparison.occupations.some(({ figures }) => figures.has('pay') && figures.size > 1);
        for (const { text, details } of columns)
          if (/^(?:Median salary in|Projected job growth|Jobs|Openings)/.test(text))
            assert.ok(
              !details.join().includes(STATE) && details.join().includes(NATION),
              `${text} ${details.join()}`,
            );
        if (isBoth) assert.match(caption, /, (?:.* and )?(?:United States|Westland)/);
        for (const line of toCsv(comparison).split('\n'))
          if (/,(?:growth|employment|openings|widerPay),/.test(line)) assert.ok(!line.includes(STATE), line);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the wage of the nation beside that of the state, as the publisher has it', () => {
    const files = new Map([
      ['11-10', { year: 2025, source: 'oews', statistics: ['median'], pay: { '11-1011': { year: [2] } } }],
    ]);
    const pays = [
      [{ median: 5, p10: 3, hourly: { median: 1 } }, { value: 5 }],
      [
        { per: 'hour', median: 29.05 },
        { per: 'hour', value: 29.05 },
      ],
      [{ median: { status: 'suppressed' } }, { status: 'suppressed' }],
      [
        { median: { low: 239200 }, year: 2024 },
        { low: 239200, year: 2024 },
      ],
    ] as const;
    for (const [pay, widerPay] of pays)
      assert.deepEqual(
        (placedRecord(INDEX, { code: '11-1011', pay }, { name: STATE, files }) as { widerPay: unknown })
          .widerPay,
        widerPay,
      );
  });
});

describe('a place', () => {
  const places = [
    ['OH', 'Ohio', 'state'],
    ['18140', 'Columbus, OH', 'area'],
    ['OK', 'Oklahoma', 'state'],
  ] as const;

  it('is found by its id or its name, whatever the case, and is never guessed', () => {
    for (const asked of ['OH', 'oh', 'Ohio', 'OHIO'])
      assert.equal(findPlace(places, asked)?.[0], 'OH', asked);
    assert.equal(findPlace(places, 'columbus, oh')?.[0], '18140');
    for (const asked of ['Columbus', 'Ohi', '', '39'])
      assert.equal(findPlace(places, asked), undefined, asked);
  });

  it('that there isn’t is reported with those that begin alike', () => {
    assert.deepEqual(unknownPlace('Okla', places, NATION), {
      code: 'unknown-place',
      path: 'place',
      found: 'Okla',
      wanted: ['OK (Oklahoma)', 'OH (Ohio)', '18140 (Columbus, OH)'],
    });
    assert.deepEqual(unknownPlace('Ohio', [], NATION).wanted, [NATION]);
  });

  it('may be the one that all figures are of', () => {
    for (const asked of ['US', 'usa', 'U.S.', 'united states'])
      assert.equal(isWholePlace(INDEX, asked), true);
    assert.equal(isWholePlace(INDEX, STATE), false);
  });
});
