import * as fc from 'fast-check';
import { explain, readDocument } from '../../src/index.js';
import type { Figure } from '../../src/index.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { anything, documents, occupations } from '../helpers/arbitrary.js';
import type { Written } from '../helpers/arbitrary.js';
import { compare, faultsOf, figureIn, illegalIn } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

/** Some fields of a figure. */
const pick = (figure: Figure, fields: object) =>
  Object.fromEntries(Object.keys(fields).map((key) => [key, figure[key as keyof Figure]]));

interface Case {
  readonly title: string;
  readonly occupation: object;
  readonly measure?: string;
  readonly document?: object;
  readonly figure: Partial<Figure>;
}
function testFigures(cases: readonly Case[]) {
  for (const { title, occupation, measure, document, figure } of cases) {
    it(title, () => {
      expect(pick(figureIn(occupation, measure, document), figure)).to.eql(figure);
    });
  }
}

describe('a document: its forms', () => {
  const list = [{ name: 'A' }, { name: 'B' }];
  const namesIn = (data: unknown) => compare(data).occupations.map(({ name }) => name);

  for (const [title, data, names] of [
    ['an array of occupations', list, ['A', 'B']],
    ['a document', { occupations: list }, ['A', 'B']],
    ['a document with one occupation in place of a list', { occupations: { name: 'A' } }, ['A']],
    ['names alone', ['A'], []],
    ['a document without occupations', { title: 'T' }, []],
    ['an empty array', [], []],
    ['nothing', undefined, []],
    ['null', null, []],
    ['text', 'A', []],
  ] as const) {
    it(`takes ${title}`, () => expect(namesIn(data)).to.eql(names));
  }

  it('gives back a comparison that it made', () => {
    const made = compare(referenceArticle);
    expect(compare(made)).to.equal(made);
  });

  it('finds nothing wrong with a comparison that it made', () => {
    expect(faultsOf(compare({ occupations: [{ name: 'A', wrong: 1 }] }))).to.eql([]);
  });

  it('finds nothing wrong with the reference article', () => expect(faultsOf(referenceArticle)).to.eql([]));
  it('finds nothing wrong with an empty array', () => expect(faultsOf([])).to.eql([]));
  it('finds nothing wrong with a document without occupations but with schools', () => {
    expect(faultsOf({ schools: { items: ['S'] } })).to.eql([]);
  });

  it('reads the same from JSON text that was parsed', () => {
    expect(compare(JSON.parse(JSON.stringify(referenceArticle)))).to.eql(compare(referenceArticle));
  });

  it('changes nothing in its data', () => {
    const before = structuredClone(referenceArticle);
    readDocument(referenceArticle);
    expect(referenceArticle).to.eql(before);
  });

  it('has all that the reference article says besides the figures', () => {
    const {
      title,
      place,
      introduction,
      responsibilities,
      schools,
      occupations: all,
    } = compare(referenceArticle);
    const first = referenceArticle.occupations[0]!;
    expect({ title, place, introduction, responsibilities, schools }).to.eql({
      title: referenceArticle.title,
      place: referenceArticle.place,
      introduction: referenceArticle.introduction,
      responsibilities: referenceArticle.responsibilities,
      schools: referenceArticle.schools,
    });
    expect(all[0]).to.include({ id: first.id, name: first.name, plural: first.plural, code: first.code });
    expect(all[0]).to.deep.include({
      description: first.description,
      responsibilities: first.responsibilities,
      related: first.related.map((career) => ({ ...career, figures: new Map() })),
    });
  });
  it('has a reference with figures like those of an occupation', () => {
    const { reference } = compare({ occupations: ['A'], reference: { name: 'All', growth: '3%' } });
    expect(reference!.name).to.equal('All');
    expect(reference!.figures.get('growth')).to.include({ value: 3, kind: 'projected' });
  });
  it('has related careers with figures that defaults fall to', () => {
    const related = { name: 'B', tier: 'Primary-Short', pay: { median: 5 }, growth: { low: 3 } };
    const { occupations } = compare({
      defaults: { pay: { year: 2025, source: 'X' }, growth: { from: 2024, to: 2034 } },
      occupations: [{ name: 'A', related }],
    });
    const { figures, ...rest } = occupations[0]!.related[0]!;
    expect(rest).to.eql({ name: 'B', tier: 'Primary-Short' });
    expect([...figures.keys()]).to.eql(['pay', 'growth']);
    expect(figures.get('pay')).to.include({ value: 5, statistic: 'median', from: 2025, to: 2025 });
    expect(figures.get('growth')).to.include({ status: 'at-least', from: 2024, to: 2034 });
  });
});

describe('a document: faults', () => {
  const a = (fields: object) => [{ name: 'A', ...fields }];
  for (const [title, data, faults] of [
    ['nothing at all', undefined, ['no-occupations']],
    ['an empty object', {}, ['no-occupations']],
    ['a number', 5, ['wrong-type']],
    ['a text', 'A', ['wrong-type']],
    ['a name alone', ['A'], ['wrong-type occupations[0]']],
    ['an occupation without a name', [{ name: 'A' }, {}], ['missing-field occupations[1]']],
    ['an unknown field', a({ salary: 1 }), ['unknown-field occupations[0].salary']],
    ['an unknown field of the document', { occupations: [], x: 1 }, ['unknown-field x']],
    ['a schema', { $schema: 's', occupations: [] }, []],
    ['a bad field of a figure', a({ pay: { year: {} } }), ['wrong-type occupations[0].pay.year']],
    [
      'a bad relation',
      a({ growth: { for: { name: 'B', relation: 'same' } } }),
      ['bad-option occupations[0].growth.for.relation'],
    ],
    ['pay that can’t be read', a({ pay: 'a lot' }), ['unreadable-figure occupations[0].pay.amount']],
    [
      'a median that can’t be read',
      a({ pay: { median: 'a lot' } }),
      ['unreadable-figure occupations[0].pay.median'],
    ],
    ['growth that can’t be read', a({ growth: 'fast' }), ['unreadable-figure occupations[0].growth']],
    ['percent as pay', a({ pay: '8%' }), ['unreadable-figure occupations[0].pay.amount']],
    ['money as growth', a({ growth: '$5' }), ['unreadable-figure occupations[0].growth']],
    ['money as a count', a({ openings: '$5' }), ['unreadable-figure occupations[0].openings']],
    [
      'a currency that is none',
      a({ pay: { median: 5, currency: 'doubloons' } }),
      ['bad-option occupations[0].pay.currency'],
    ],
    ['a bad source', { occupations: [], sources: { x: {} } }, ['missing-field sources.x']],
    [
      'a bad item of a list',
      a({ responsibilities: ['a', 5, {}] }),
      ['wrong-type occupations[0].responsibilities[2]'],
    ],
    ['words as education', a({ education: 'It depends' }), []],
  ] as const) {
    it(`tells of ${title}`, () => expect(faultsOf(data)).to.eql(faults));
  }
});

describe('a document: what a figure is', () => {
  testFigures([
    {
      title: 'a bare number for pay',
      occupation: { pay: 81765 },
      figure: {
        status: 'value',
        value: 81765,
        unit: 'money',
        statistic: 'unspecified',
        currency: 'USD',
        per: 'year',
      },
    },
    {
      title: 'a text for pay',
      occupation: { pay: '$81,765 (Program Project Manager)' },
      figure: {
        status: 'value',
        value: 81765,
        statistic: 'unspecified',
        measuredFor: { name: 'Program Project Manager' },
      },
    },
    {
      title: 'a median',
      occupation: { pay: { median: 81765 } },
      figure: { value: 81765, statistic: 'median' },
    },
    { title: 'pay of 0', occupation: { pay: 0 }, figure: { status: 'value', value: 0 } },
    {
      title: 'currency and interval out of the text',
      occupation: { pay: { median: '€29.05 an hour' } },
      figure: { value: 29.05, currency: 'EUR', per: 'hour' },
    },
    {
      title: 'a currency in small letters',
      occupation: { pay: { median: 5, currency: 'eur' } },
      figure: { currency: 'EUR' },
    },
    {
      title: 'the interval that is given',
      occupation: { pay: { median: 29.05, per: 'hour' } },
      figure: { per: 'hour' },
    },
    {
      title: 'the basis that is given',
      occupation: { pay: { median: 5, basis: 'total-cash' } },
      figure: { basis: 'total-cash' },
    },
    {
      title: 'a top code as text',
      occupation: { pay: { median: '>=$239,200' } },
      figure: { status: 'at-least', value: 239200 },
    },
    {
      title: 'a top code without a number',
      occupation: { pay: { median: '#' } },
      figure: { status: 'at-least', value: undefined },
    },
    {
      title: 'a top code by status',
      occupation: { pay: { median: 239200, status: 'at-least' } },
      figure: { status: 'at-least', value: 239200 },
    },
    {
      title: 'a ceiling by status',
      occupation: { pay: { median: 100, status: 'at-most' } },
      figure: { status: 'at-most', value: 100 },
    },
    {
      title: 'low and high',
      occupation: { pay: { low: 40000, high: 60000 } },
      figure: { status: 'range', low: 40000, high: 60000, value: undefined },
    },
    {
      title: 'low and high the wrong way round',
      occupation: { pay: { low: 60000, high: 40000 } },
      figure: { status: 'range', low: 40000, high: 60000 },
    },
    {
      title: 'a range as text the wrong way round',
      occupation: { pay: '$60,000 - $40,000' },
      figure: { status: 'range', low: 40000, high: 60000 },
    },
    {
      title: 'low alone',
      occupation: { pay: { low: 40000 } },
      figure: { status: 'at-least', value: 40000, low: undefined },
    },
    {
      title: 'high alone',
      occupation: { pay: { high: 40000 } },
      figure: { status: 'at-most', value: 40000, high: undefined },
    },
    {
      title: 'a range as text',
      occupation: { pay: '$40,000 - $60,000' },
      figure: { status: 'range', low: 40000, high: 60000 },
    },
    { title: 'pay of nothing', occupation: { pay: {} }, figure: { status: 'missing', value: undefined } },
    { title: 'N/A', occupation: { pay: 'N/A' }, figure: { status: 'not-applicable', value: undefined } },
    {
      title: 'a suppressed one',
      occupation: { pay: { median: '**' } },
      figure: { status: 'suppressed', statistic: 'median' },
    },
    {
      title: 'a withheld one has no number',
      occupation: { pay: { median: 5, status: 'withheld' } },
      figure: { status: 'withheld', value: undefined, text: undefined },
    },
    {
      title: 'a withheld range has no ends',
      occupation: { pay: { low: 1, high: 2, status: 'withheld' } },
      figure: { status: 'withheld', low: undefined, high: undefined },
    },
    {
      title: 'a range stays one whatever its status',
      occupation: { pay: { low: 1, high: 2, status: 'at-least' } },
      figure: { status: 'range', low: 1, high: 2 },
    },
    {
      title: 'words in place of pay stay words',
      occupation: { pay: 'a lot' },
      figure: { status: 'text', text: 'a lot', unit: 'money', value: undefined },
    },
    {
      title: 'growth as a number',
      occupation: { growth: 8 },
      measure: 'growth',
      figure: {
        status: 'value',
        value: 8,
        unit: 'percent',
        kind: 'projected',
        statistic: undefined,
        currency: undefined,
      },
    },
    {
      title: 'growth as text',
      occupation: { growth: '8% (Managers, all other)' },
      measure: 'growth',
      figure: { value: 8, measuredFor: { name: 'Managers, all other' } },
    },
    {
      title: 'growth with its span',
      occupation: { growth: '33% (2017-2027)' },
      measure: 'growth',
      figure: { value: 33, from: 2017, to: 2027, measuredFor: undefined },
    },
    {
      title: 'growth that was observed',
      occupation: { growth: { percent: 8, kind: 'observed' } },
      measure: 'growth',
      figure: { kind: 'observed' },
    },
    { title: 'negative growth', occupation: { growth: '−1%' }, measure: 'growth', figure: { value: -1 } },
    {
      title: 'jobs',
      occupation: { employment: '1,234' },
      measure: 'employment',
      figure: { value: 1234, unit: 'count', kind: undefined },
    },
    {
      title: 'a change in jobs',
      occupation: { employmentChange: -5 },
      measure: 'employmentChange',
      figure: { value: -5, unit: 'count', kind: 'projected' },
    },
    {
      title: 'openings',
      occupation: { openings: 5 },
      measure: 'openings',
      figure: { value: 5, unit: 'count', kind: 'projected' },
    },
    {
      title: 'hours',
      occupation: { hours: { low: 35, high: 40 } },
      measure: 'hours',
      figure: { status: 'range', low: 35, high: 40, unit: 'count' },
    },
    {
      title: 'education',
      occupation: { education: "Bachelor's degree" },
      measure: 'education',
      figure: { status: 'text', text: "Bachelor's degree", unit: 'words' },
    },
    {
      title: 'education of a kind',
      occupation: { education: { value: 'MBA', kind: 'most-common' } },
      measure: 'education',
      figure: { text: 'MBA', kind: 'most-common' },
    },
    {
      title: 'education that looks like a figure',
      occupation: { education: '4' },
      measure: 'education',
      figure: { status: 'text', text: '4' },
    },
    {
      title: 'experience',
      occupation: { experience: 'None' },
      measure: 'experience',
      figure: { text: 'None' },
    },
    { title: 'training', occupation: { training: 'None' }, measure: 'training', figure: { text: 'None' } },
    { title: 'a year', occupation: { pay: { median: 5, year: 2017 } }, figure: { from: 2017, to: 2017 } },
    {
      title: 'a year in the text goes before one beside it',
      occupation: { pay: { median: '$5 (2016)', year: 2017 } },
      figure: { from: 2016, to: 2016 },
    },
    {
      title: 'a span',
      occupation: { growth: { percent: 5, from: 2016, to: 2026 } },
      measure: 'growth',
      figure: { from: 2016, to: 2026 },
    },
    {
      title: 'a span backwards',
      occupation: { growth: { percent: 5, from: 2026, to: 2016 } },
      measure: 'growth',
      figure: { from: 2016, to: 2026 },
    },
    {
      title: 'the end of a span alone',
      occupation: { growth: { percent: 5, to: 2026 } },
      measure: 'growth',
      figure: { from: 2026, to: 2026 },
    },
    { title: 'no year', occupation: { pay: 5 }, figure: { from: undefined, to: undefined } },
    {
      title: 'a substitute as a name',
      occupation: { pay: { median: 5, for: 'B' } },
      figure: { measuredFor: { name: 'B' } },
    },
    {
      title: 'a substitute as an object',
      occupation: { pay: { median: 5, for: { name: 'B', code: '11-9199', relation: 'residual' } } },
      figure: { measuredFor: { name: 'B', code: '11-9199', relation: 'residual' } },
    },
    {
      title: 'a substitute that is said goes before one in the text',
      occupation: { pay: { median: '$5 (C)', for: 'B' } },
      figure: { measuredFor: { name: 'B' } },
    },
    {
      title: 'notes',
      occupation: { pay: { median: 5, notes: ['Old.', 'Rounded.'] } },
      figure: { notes: ['Old.', 'Rounded.'] },
    },
    { title: 'a note alone', occupation: { pay: { median: 5, notes: 'Old.' } }, figure: { notes: ['Old.'] } },
    { title: 'no notes', occupation: { pay: 5 }, figure: { notes: [] } },
  ]);

  const factsOf = (facts: unknown) => compare([{ name: 'A', facts }]).occupations[0]!.facts;
  for (const [title, fact, figure] of [
    ['words', { label: 'L', value: 'W' }, { status: 'text', text: 'W', unit: 'words' }],
    ['a number', { label: 'L', value: 5 }, { status: 'text', text: '5' }],
    ['nothing', { label: 'L' }, { status: 'missing', text: undefined }],
    ['a status', { label: 'L', status: 'not-collected' }, { status: 'not-collected' }],
  ] as const) {
    it(`a fact with ${title}`, () => {
      const [{ label, figure: read }] = factsOf([fact]) as [ReturnType<typeof factsOf>[0]];
      expect([label, pick(read, figure)]).to.eql(['L', figure]);
    });
  }
});

describe('a document: the figures of pay', () => {
  const measuresOf = (pay: unknown) => {
    const [occupation] = compare([{ name: 'A', pay }]).occupations;
    return [...occupation!.figures].map(([measure, { value, statistic }]) => [measure, statistic, value]);
  };
  for (const [title, pay, measures] of [
    ['a bare amount leads', 5, [['pay', 'unspecified', 5]]],
    [
      'a median leads',
      { median: 5, mean: 6 },
      [
        ['pay', 'median', 5],
        ['pay.mean', 'mean', 6],
      ],
    ],
    ['a mean leads where there is no median', { mean: 6 }, [['pay', 'mean', 6]]],
    [
      'a median leads wherever it stands',
      { mean: 6, median: 5 },
      [
        ['pay', 'median', 5],
        ['pay.mean', 'mean', 6],
      ],
    ],
    ['what is typical leads', { typical: 5 }, [['pay', 'typical', 5]]],
    ['the most common leads', { mostCommon: 5 }, [['pay', 'mostCommon', 5]]],
    [
      'percentiles never lead',
      { p10: 1, p90: 9 },
      [
        ['pay.p10', 'p10', 1],
        ['pay.p90', 'p90', 9],
      ],
    ],
    [
      'percentiles from low to high',
      { p90: 9, p75: 7, p25: 3, p10: 1, median: 5 },
      [
        ['pay', 'median', 5],
        ['pay.p10', 'p10', 1],
        ['pay.p25', 'p25', 3],
        ['pay.p75', 'p75', 7],
        ['pay.p90', 'p90', 9],
      ],
    ],
    [
      'an amount beside a median',
      { median: 5, amount: 6 },
      [
        ['pay', 'median', 5],
        ['pay.unspecified', 'unspecified', 6],
      ],
    ],
  ] as const) {
    it(title, () => expect(measuresOf(pay)).to.eql(measures));
  }

  for (const [title, pay, measures] of [
    [
      'pay per hour stands beside pay',
      { median: 40, hourly: 2 },
      [
        ['pay', 'median', 40],
        ['hourly', 'unspecified', 2],
      ],
    ],
    [
      'pay per hour has a leading figure too',
      { median: 40, hourly: { p10: 1, mean: 2 } },
      [
        ['pay', 'median', 40],
        ['hourly', 'mean', 2],
        ['hourly.p10', 'p10', 1],
      ],
    ],
    ['pay per hour is the pay where nothing is beside it', { hourly: { median: 2 } }, [['pay', 'median', 2]]],
    [
      'pay per hour is not the pay where that is a range',
      { low: 1, high: 2, hourly: { median: 2 } },
      [
        ['pay', 'unspecified', undefined],
        ['hourly', 'median', 2],
      ],
    ],
  ] as const) {
    it(title, () => expect(measuresOf(pay)).to.eql(measures));
  }

  for (const [title, pay, measure, per] of [
    ['an hour for pay per hour', { median: 40, hourly: 2 }, 'hourly', 'hour'],
    ['an hour also where all else is for a month', { median: 40, per: 'month', hourly: 2 }, 'hourly', 'hour'],
    ['what pay per hour says itself', { median: 40, hourly: { median: 2, per: 'week' } }, 'hourly', 'week'],
    ['an hour where nothing is beside it', { hourly: 2 }, 'pay', 'hour'],
    ['a year for the pay beside it', { median: 40, hourly: 2 }, 'pay', 'year'],
  ] as const) {
    it(`are paid for ${title}`, () => expect(figureIn({ pay }, measure).per).to.equal(per));
  }

  it('per hour take over what stands around them, but no range', () => {
    const pay = {
      low: 1,
      high: 2,
      year: 2017,
      source: 'X',
      currency: 'EUR',
      for: 'B',
      hourly: { median: 5 },
    };
    const { status, from, sources, currency, measuredFor } = figureIn({ pay }, 'hourly');
    expect([status, from, sources[0]!.name, currency, measuredFor!.name]).to.eql([
      'value',
      2017,
      'X',
      'EUR',
      'B',
    ]);
  });
  it('per hour are not what defaults for pay say they are paid for', () => {
    const defaults = { pay: { per: 'year' } };
    expect(figureIn({ pay: { median: 4, hourly: 2 } }, 'hourly', { defaults }).per).to.equal('hour');
  });

  it('share what is said of all of them', () => {
    const data = [{ name: 'A', pay: { median: 5, p90: 9, year: 2017, source: 'X' } }];
    const { figures } = compare(data).occupations[0]!;
    expect([...figures.values()].map(({ from, sources }) => [from, sources[0]!.name])).to.eql([
      [2017, 'X'],
      [2017, 'X'],
    ]);
  });
});

describe('a document: defaults', () => {
  const pay = { median: 5 };
  const growth = { percent: 8 };
  testFigures([
    {
      title: 'fall from the comparison to the cell',
      occupation: { pay },
      document: { defaults: { year: 2017 } },
      figure: { from: 2017, to: 2017 },
    },
    {
      title: 'fall from the row to the cell',
      occupation: { pay },
      document: { defaults: { pay: { year: 2017 } } },
      figure: { from: 2017 },
    },
    {
      title: 'of the row go before those of the comparison',
      occupation: { pay },
      document: { defaults: { year: 2016, pay: { year: 2017 } } },
      figure: { from: 2017 },
    },
    {
      title: 'of the cell go before all',
      occupation: { pay: { median: 5, year: 2018 } },
      document: { defaults: { year: 2016, pay: { year: 2017 } } },
      figure: { from: 2018 },
    },
    {
      title: 'of another row don’t count',
      occupation: { pay },
      document: { defaults: { growth: { year: 2017 } } },
      figure: { from: undefined },
    },
    {
      title: 'of year say nothing of projections',
      occupation: { growth },
      measure: 'growth',
      document: { defaults: { year: 2017 } },
      figure: { from: undefined, to: undefined },
    },
    {
      title: 'of year say nothing of openings',
      occupation: { openings: 5 },
      measure: 'openings',
      document: { defaults: { year: 2017 } },
      figure: { from: undefined },
    },
    {
      title: 'of year say nothing of a change in jobs',
      occupation: { employmentChange: 5 },
      measure: 'employmentChange',
      document: { defaults: { year: 2017 } },
      figure: { from: undefined },
    },
    {
      title: 'of year hold for jobs',
      occupation: { employment: 5 },
      measure: 'employment',
      document: { defaults: { year: 2017 } },
      figure: { from: 2017 },
    },
    {
      title: 'of the span of a row',
      occupation: { growth },
      measure: 'growth',
      document: { defaults: { growth: { from: 2016, to: 2026 } } },
      figure: { from: 2016, to: 2026, kind: 'projected' },
    },
    {
      title: 'of the kind of a row',
      occupation: { growth },
      measure: 'growth',
      document: { defaults: { growth: { kind: 'observed' } } },
      figure: { kind: 'observed' },
    },
    {
      title: 'of currency and interval',
      occupation: { pay },
      document: { defaults: { currency: 'EUR', per: 'hour' } },
      figure: { currency: 'EUR', per: 'hour' },
    },
    {
      title: 'of currency give way to the text',
      occupation: { pay: '$5' },
      document: { defaults: { currency: 'EUR' } },
      figure: { currency: 'USD' },
    },
    {
      title: 'of basis',
      occupation: { pay },
      document: { defaults: { pay: { basis: 'wage' } } },
      figure: { basis: 'wage' },
    },
    {
      title: 'of notes',
      occupation: { pay },
      document: { defaults: { pay: { notes: 'Old.' } } },
      figure: { notes: ['Old.'] },
    },
    {
      title: 'of source',
      occupation: { pay },
      document: { defaults: { source: 'X' } },
      figure: { sources: [{ name: 'X' }] },
    },
    {
      title: 'of place: that of the comparison',
      occupation: { pay },
      document: { place: 'Texas' },
      figure: { place: 'Texas' },
    },
    {
      title: 'of place: that of the defaults',
      occupation: { pay },
      document: { defaults: { place: 'Texas' } },
      figure: { place: 'Texas' },
    },
    {
      title: 'of place give way to the cell',
      occupation: { pay: { median: 5, place: 'Ohio' } },
      document: { place: 'Texas' },
      figure: { place: 'Ohio' },
    },
    {
      title: 'put no amount into a figure',
      occupation: { employment: {} },
      measure: 'employment',
      document: { defaults: { employment: 5 } },
      figure: { status: 'missing', value: undefined },
    },
  ]);

  it('are the place of the comparison too', () => {
    expect(compare({ defaults: { place: 'Texas' }, occupations: [] }).place).to.equal('Texas');
  });
  it('make no figure where there is none', () => {
    const [occupation] = compare({
      defaults: { pay: { year: 2017 } },
      occupations: [{ name: 'A' }],
    }).occupations;
    expect([...occupation!.figures.keys()]).to.eql([]);
  });
});

describe('a document: sources', () => {
  const sources = { bls: { name: 'Bureau', href: 'https://example.edu/' }, pay: 'Payscale' };
  const paid = (...keys: readonly unknown[]) =>
    keys.map((source, at) => ({ name: `N${at}`, pay: { median: 5, source } }));
  const citedIn = (data: unknown, beside?: unknown) =>
    compare(data, beside).occupations.map(({ figures }) =>
      [...figures.values()][0]!.sources.map(({ name }) => name),
    );

  for (const [title, keys, cited] of [
    ['by key', ['bls'], [['Bureau']]],
    ['by name', ['Bureau'], [['Bureau']]],
    ['by the key of a short form', ['pay'], [['Payscale']]],
    ['unknown ones by their name', ['Census'], [['Census']]],
    ['several', [['bls', 'Census']], [['Bureau', 'Census']]],
    ['names of methods', ['toString', '__proto__'], [['toString'], ['__proto__']]],
    ['in capitals as another', ['BLS'], [['BLS']]],
  ] as const) {
    it(`are found: ${title}`, () => {
      expect(citedIn({ occupations: paid(...keys), sources })).to.eql(cited);
    });
  }

  for (const [title, keys] of [
    ['by key and by key', ['bls', 'bls']],
    ['by key and by name', ['bls', 'Bureau']],
    ['unknown and unknown', ['Census', 'Census']],
  ] as const) {
    it(`are one and the same object where the same is meant: ${title}`, () => {
      const [one, other] = compare({ occupations: paid(...keys), sources }).occupations.map(
        ({ figures }) => [...figures.values()][0]!.sources[0],
      );
      expect(one).to.equal(other);
    });
  }

  it('are listed, cited or not, those of the document first', () => {
    const { sources: all } = compare({ occupations: paid('Census', 'Bureau'), sources });
    expect(all.map(({ name }) => name)).to.eql(['Bureau', 'Payscale', 'Census']);
  });
  it('beside an array count', () => expect(citedIn(paid('bls'), sources)).to.eql([['Bureau']]));
  it('beside a document with its own don’t count', () => {
    expect(citedIn({ occupations: paid('bls'), sources }, { bls: 'Another' })).to.eql([['Bureau']]);
  });
  it('beside the data are checked too', () => {
    expect(readDocument([], { bls: {} }).faults.map(({ path }) => path)).to.eql(['sources.bls']);
  });
  it('keep all that is said of them', () => {
    const { sources: all } = compare(referenceArticle);
    expect(all).to.eql(Object.values(referenceArticle.sources));
  });
});

/** Reads data, and fails where the reading isn’t legal or a problem has no words. */
function expectLegal(data: unknown, beside?: unknown) {
  const { comparison, faults } = readDocument(data, beside);
  expect(illegalIn(comparison)).to.eql([]);
  expect(explain(faults)).to.have.length(faults.length);
}

describe('a document: whatever it holds', () => {
  it('gives a legal model of any value', () => holds(301, anything(), (data) => expectLegal(data)));
  it('gives a legal model with any value as the sources', () => {
    holds(302, fc.tuple(documents(), anything()), ([data, beside]) => expectLegal(data, beside), 100);
  });
  it('gives a legal model of any document', () => holds(303, documents(), (data) => expectLegal(data)));
  it('finds nothing but figures wrong with a legal document', () => {
    const allowed = ['unreadable-figure', 'unclear-scale', 'bad-option']; // a currency can be any text
    holds(304, documents(), (data) => {
      const codes = readDocument(data).faults.map(({ code }) => code);
      expect(codes.filter((code) => !allowed.includes(code))).to.eql([]);
    });
  });

  const withJunk = fc.tuple(
    occupations(),
    fc.array(
      fc.tuple(fc.nat(3), fc.constantFrom('name', 'pay', 'growth', 'facts', 'related', 'x'), anything()),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  );
  /** Breaks some of the occupations, one field of each. */
  const corrupt = ([list, junk]: readonly [
    readonly Written[],
    readonly (readonly [number, string, unknown])[],
  ]) =>
    list.map((each, at) => {
      const mine = junk.filter(([place]) => place === at).map(([, key, value]) => [key, value] as const);
      return { good: mine.length ? undefined : each, each: { ...each, ...Object.fromEntries(mine) } };
    });

  it('gives a legal model of a document with damage', () => {
    holds(305, withJunk, (values) => expectLegal(corrupt(values).map(({ each }) => each)));
  });

  it('keeps every occupation that is good as it would be alone', () => {
    holds(306, withJunk, (values) => {
      const damaged = corrupt(values);
      const read = compare(damaged.map(({ each }) => each)).occupations;
      for (const { good } of damaged) {
        if (!good) continue;
        expect(read.find(({ name }) => name === good.name)).to.eql(compare([good]).occupations[0]);
      }
    });
  });

  it('keeps every occupation beside whole ones that are junk', () => {
    holds(307, fc.tuple(occupations(), fc.array(anything(), { maxLength: 3 })), ([list, junk]) => {
      const names = compare([...junk, ...list, ...junk]).occupations.map(({ name }) => name);
      expect(names).to.include.members(list.map(({ name }) => name));
    });
  });

  it('keeps the occupations beside anything in the rest of the document', () => {
    const rest = fc.dictionary(
      fc.constantFrom('title', 'introduction', 'place', 'sources', 'defaults', 'schools', 'next'),
      anything(),
    );
    holds(308, fc.tuple(occupations(), rest), ([list, junk]) => {
      expectLegal({ ...junk, occupations: list });
      expect(compare({ ...junk, occupations: list }).occupations).to.have.length(list.length);
    });
  });
});
