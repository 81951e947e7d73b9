import { fromJsonLd, isJsonLd } from '../../src/input/json/read-json-ld.js';
import { jsonLdText, toJsonLd } from '../../src/output/json-ld.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { compare } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

type Node = Readonly<Record<string, unknown>>;
const graphOf = (data: unknown) => (toJsonLd(compare(data)) as { '@graph': readonly Node[] })['@graph'];
/** An occupation in the words of schema.org, without what all of them have. */
function nodeOf(occupation: object, document: object = {}) {
  const {
    '@type': type,
    name,
    ...rest
  } = graphOf({ ...document, occupations: [{ name: 'A', ...occupation }] })[0]!;
  expect([type, name]).to.eql(['Occupation', 'A']);
  return rest;
}
const salary = (fields: object) => ({
  estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', currency: 'USD', duration: 'P1Y', ...fields }],
});

describe('a comparison as JSON-LD', () => {
  for (const [title, occupation, expected] of [
    ['nothing but a name', {}, {}],
    ['a code', { code: '11-9199' }, { occupationalCategory: '11-9199' }],
    [
      'texts',
      { description: ['x'], responsibilities: ['y', 'z'] },
      { description: ['x'], responsibilities: ['y', 'z'] },
    ],
    ['education', { education: 'Any' }, { educationRequirements: 'Any' }],
    [
      'education at entry',
      { education: { value: 'Any', kind: 'typical-entry' } },
      { educationRequirements: 'Any' },
    ],
    ['the most common degree', { education: { value: 'Any', kind: 'most-common' } }, {}],
    ['education of another title', { education: { value: 'Any', for: 'B' } }, {}],
    ['no education known', { education: 'N/A' }, {}],
    ['experience', { experience: '5 years' }, { experienceRequirements: '5 years' }],
    ['a median', { pay: { median: 5 } }, salary({ median: 5 })],
    ['a median of 0', { pay: { median: 0 } }, salary({ median: 0 })],
    [
      'a median and percentiles',
      { pay: { median: 5, p10: 1, p25: 2, p75: 7, p90: 9 } },
      salary({ median: 5, percentile10: 1, percentile25: 2, percentile75: 7, percentile90: 9 }),
    ],
    [
      'pay an hour in another currency',
      { pay: { median: 5, currency: 'EUR', per: 'hour' } },
      salary({ median: 5, currency: 'EUR', duration: 'PT1H' }),
    ],
    [
      'what counts as pay, and the year',
      { pay: { median: 5, basis: 'total-cash', year: 2017 } },
      salary({ name: 'total cash pay, 2017', median: 5 }),
    ],
    ['a top code', { pay: { median: 5, p90: '9 or more' } }, salary({ median: 5 })],
    ['an open end', { pay: { median: '#' } }, {}],
    ['a suppressed median', { pay: { median: '**' } }, {}],
    ['a range', { pay: { median: '$4-$5' } }, {}],
    ['pay in words', { pay: { median: 'a lot' } }, {}],
    ['pay of another title', { pay: { median: 5, for: 'B' } }, {}],
    ['a mean, which schema.org has no word for', { pay: { mean: 5 } }, {}],
    ['pay whose statistic nobody knows', { pay: 5 }, {}],
    ['growth', { growth: 8 }, {}],
  ] as const) {
    it(`says of ${title} what is true without its caveats`, () => {
      expect(nodeOf(occupation)).to.eql(expected);
    });
  }

  it('keeps figures of different years apart', () => {
    const { estimatedSalary } = nodeOf({
      pay: { median: { value: 5, year: 2017 }, p90: { value: 9, year: 2016 } },
    });
    expect(
      (estimatedSalary as readonly Node[]).map(({ name, median, percentile90 }) => [
        name,
        median,
        percentile90,
      ]),
    ).to.eql([
      ['2017', 5, undefined],
      ['2016', undefined, 9],
    ]);
  });
  it('says where figures hold', () => {
    expect(nodeOf({}, { place: 'Texas' })).to.eql({
      occupationLocation: { '@type': 'AdministrativeArea', name: 'Texas' },
    });
  });
  it('leaves out a figure of another place', () => {
    expect(nodeOf({ pay: { median: 5, place: 'Ohio' } }, { place: 'Texas' })).not.to.have.property(
      'estimatedSalary',
    );
  });
  it('never publishes the pay of Program Project Managers as that of Program Managers', () => {
    const [first, second] = graphOf(referenceArticle);
    expect(first).not.to.have.property('estimatedSalary');
    expect(second).to.have.property('estimatedSalary');
  });
  it('has nothing but context and graph at its top', () => {
    expect(Object.keys(toJsonLd(compare(referenceArticle)))).to.eql(['@context', '@graph']);
  });
  it('says what its own terms mean', () => {
    const { '@context': context } = toJsonLd(compare([])) as { '@context': readonly unknown[] };
    expect(context[0]).to.equal('https://schema.org');
    expect(context[1]).to.have.keys('oc');
  });

  it('is known as JSON-LD', () => expect(isJsonLd(toJsonLd(compare([])))).to.be.true);

  it('reads back as the very same comparison', () => {
    holds(641, documents(), (data) => {
      const comparison = compare(data);
      const reported: unknown[] = [];
      const document = fromJsonLd(toJsonLd(comparison), (fault) => reported.push(fault));
      expect(compare(document)).to.eql(comparison);
      expect(reported).to.eql([]);
    });
  });

  it('reads back from its text', () => {
    holds(642, documents(), (data) => {
      // JSON has no -0
      const comparison = compare(JSON.parse(JSON.stringify(data)));
      const document = fromJsonLd(JSON.parse(jsonLdText(comparison)), () => undefined);
      expect(compare(JSON.parse(JSON.stringify(document)))).to.eql(comparison);
    });
  });

  it('has no figure that isn’t an exact number', () => {
    holds(643, documents(), (data) => {
      const comparison = compare(data);
      const exact = comparison.occupations.map(({ figures }) =>
        [...figures.values()].flatMap(({ status, value, measuredFor }) =>
          status === 'value' && !measuredFor ? [value] : [],
        ),
      );
      for (const [at, { estimatedSalary = [] }] of graphOf(comparison).slice(0, -1).entries()) {
        const salaries = (estimatedSalary as readonly Node[]).flatMap((each) => Object.values(each));
        expect(exact[at]).to.include.members(salaries.filter((each) => typeof each === 'number'));
      }
    });
  });
});
