import { readDocument } from '../../src/index.js';
import { sourceKeys, toDocument } from '../../src/output/document.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { compare } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

/** An occupation as it is written out. */
const written = (occupation: object, document: object = {}) => {
  const { occupations } = toDocument(compare({ ...document, occupations: [{ name: 'A', ...occupation }] }));
  const [{ name, ...rest }] = occupations as unknown as [{ name: string }];
  expect(name).to.equal('A');
  return rest;
};

describe('a comparison as a document', () => {
  it('of the reference article is the reference article, but for what its figures say of themselves', () => {
    const { occupations, sources, ...rest } = toDocument(compare(referenceArticle));
    const { occupations: given, sources: givenSources, ...givenRest } = referenceArticle;
    expect(rest).to.eql(givenRest);
    expect(Object.values(sources!)).to.eql(Object.values(givenSources));
    expect((occupations as readonly object[])[0]).to.eql({
      ...given[0],
      growth: { ...given[0]!.growth, kind: 'projected', source: 'u-s-bureau-of-labor-statistics' },
    });
  });

  for (const [title, occupation, expected] of [
    ['words alone', { education: { value: 'Any' } }, { education: 'Any' }],
    ['a count alone', { employment: { value: 5 } }, { employment: 5 }],
    ['no number', { employment: {} }, { employment: { status: 'missing' } }],
    ['a lower bound', { hours: { status: 'at-least', value: 5 } }, { hours: { low: 5 } }],
    ['an upper bound', { hours: 'up to 5' }, { hours: { high: 5 } }],
    ['an open end without a number', { hours: '#' }, { hours: { status: 'at-least' } }],
    ['a range', { hours: '5-6' }, { hours: { low: 5, high: 6 } }],
    ['one year', { hours: { value: 5, from: 2017, to: 2017 } }, { hours: { value: 5, year: 2017 } }],
    ['a span', { hours: '5 (2016-26)' }, { hours: { value: 5, from: 2016, to: 2026 } }],
    ['a title alone', { hours: { value: 5, for: { name: 'B' } } }, { hours: { value: 5, for: 'B' } }],
    [
      'a title with its relation',
      { hours: '5 (broader group: B)' },
      { hours: { value: 5, for: { name: 'B', relation: 'broader' } } },
    ],
    ['one note', { hours: { value: 5, notes: ['x'] } }, { hours: { value: 5, notes: 'x' } }],
    ['two notes', { hours: { value: 5, notes: ['x', 'y'] } }, { hours: { value: 5, notes: ['x', 'y'] } }],
    ['growth', { growth: '8%' }, { growth: { percent: 8, kind: 'projected' } }],
    ['pay', { pay: '$5' }, { pay: { amount: 5, currency: 'USD', per: 'year' } }],
    [
      'what all amounts share, once',
      { pay: { median: 5, p90: '9 or more', per: 'hour', year: 2017, source: 'X' } },
      { pay: { median: 5, p90: { low: 9 }, currency: 'USD', per: 'hour', year: 2017, source: 'x' } },
    ],
    [
      'what amounts don’t share, with each',
      { pay: { median: { value: 5, for: 'B', year: 2017 }, p90: { value: 9, from: 2016, to: 2017 } } },
      {
        pay: {
          median: { value: 5, year: 2017, for: 'B' },
          p90: { value: 9, from: 2016, to: 2017 },
          currency: 'USD',
          per: 'year',
        },
      },
    ],
    [
      'what one amount has and another hasn’t, with the one',
      { pay: { median: { value: 5, year: 2017 }, p90: 9 } },
      { pay: { median: { value: 5, year: 2017 }, p90: 9, currency: 'USD', per: 'year' } },
    ],
    [
      'pay per hour, without what stands around it',
      { pay: { median: 40, hourly: { median: 2, p90: 4 }, year: 2017, source: 'X' } },
      {
        pay: {
          median: 40,
          hourly: { median: 2, p90: 4 },
          currency: 'USD',
          per: 'year',
          year: 2017,
          source: 'x',
        },
      },
    ],
    [
      'of pay per hour what the pay beside it doesn’t say',
      { pay: { median: 40, hourly: { amount: 2, year: 2018, per: 'week' } } },
      {
        pay: { median: 40, hourly: { amount: 2, year: 2018, per: 'week' }, currency: 'USD', per: 'year' },
      },
    ],
    [
      'facts',
      { facts: [{ label: 'Setting', value: 'Office' }, { label: 'Setting' }] },
      {
        facts: [
          { label: 'Setting', value: 'Office' },
          { label: 'Setting', status: 'missing' },
        ],
      },
    ],
    [
      'related careers',
      { related: ['B', { name: 'C', href: '/c' }] },
      { related: ['B', { name: 'C', href: '/c' }] },
    ],
    [
      'what related careers pay',
      { related: [{ name: 'B', tier: 'Supplemental', pay: { median: 5 }, growth: 8 }] },
      {
        related: [
          {
            name: 'B',
            tier: 'Supplemental',
            pay: { median: 5, currency: 'USD', per: 'year' },
            growth: { percent: 8, kind: 'projected' },
          },
        ],
      },
    ],
  ] as const) {
    it(`says ${title}`, () => expect(written(occupation)).to.eql(expected));
  }

  it('leaves out a place that is that of the whole', () => {
    expect(written({ hours: { value: 5, place: 'Texas' } }, { place: 'Texas' })).to.eql({ hours: 5 });
  });
  it('keeps a place that isn’t', () => {
    const hours = { value: 5, place: 'Ohio' };
    expect(written({ hours }, { place: 'Texas' })).to.eql({ hours });
  });
  it('writes on each figure what was a default', () => {
    expect(written({ hours: 5 }, { defaults: { year: 2017 } })).to.eql({ hours: { value: 5, year: 2017 } });
  });
  it('of nothing has no occupations and no faults', () => {
    expect(readDocument(toDocument(compare([]))).faults).to.eql([]);
  });

  it('is plain JSON: parsed again, it says the same', () => {
    const document = toDocument(compare(referenceArticle));
    expect(JSON.parse(JSON.stringify(document))).to.eql(document);
  });

  it('reads back as the very same comparison', () => {
    holds(601, documents(), (data) => {
      const comparison = compare(data);
      expect(compare(toDocument(comparison))).to.eql(comparison);
    });
  });

  it('reads back without a fault, but for words in place of numbers', () => {
    holds(602, documents(), (data) => {
      const { faults } = readDocument(toDocument(compare(data)));
      expect(faults.filter(({ code }) => code !== 'unreadable-figure')).to.eql([]);
    });
  });

  it('is written the same when it was read back', () => {
    holds(603, documents(), (data) => {
      const document = toDocument(compare(data));
      expect(toDocument(compare(document))).to.eql(document);
    });
  });
});

describe('keys of sources', () => {
  for (const [title, names, keys] of [
    ['are made of the names', ['U.S. Bureau', 'Payscale'], ['u-s-bureau', 'payscale']],
    ['are numbered where names are the same', ['A', 'A', 'A'], ['a', 'a-2', 'a-3']],
    ['are not those of another that looks numbered', ['A', 'A 2', 'A'], ['a', 'a-2', 'a-3']],
    ['begin with a letter', ['2017', '__proto__'], ['source-2017', 'proto']],
    ['need no Latin letter', ['مدير', '統計局'], ['source', 'source-2']],
    ['are of reasonable length', ['x'.repeat(1000)], ['x'.repeat(40)]],
  ] as const) {
    it(title, () => expect([...sourceKeys(names.map((name) => ({ name }))).values()]).to.eql(keys));
  }
});
