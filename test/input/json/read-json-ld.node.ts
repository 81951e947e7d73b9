import * as fc from 'fast-check';
import { explain, readDocument } from '../../../src/index.js';
import type { Fault } from '../../../src/index.js';
import { fromJsonLd, isJsonLd } from '../../../src/input/json/read-json-ld.js';
import { anything } from '../../helpers/arbitrary.js';
import { corpus, itWith } from '../../helpers/corpora.js';
import { illegalIn } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const structures = await corpus<{ name: string; json: unknown }>('struct.json');

const CONTEXT = { '@context': 'https://schema.org' };
/** Reads JSON-LD to the end, with all that is reported on the way. */
function read(data: unknown) {
  const faults: Fault[] = [];
  const { comparison, faults: more } = readDocument(fromJsonLd(data, (fault) => faults.push(fault)));
  return { comparison, faults: [...faults, ...more] };
}
const reported = (data: unknown) => read(data).faults.map(({ code, path }) => `${code} ${path}`.trim());
const namesIn = (data: unknown) => read(data).comparison.occupations.map(({ name }) => name);
const theOne = (fields: object) =>
  read({ ...CONTEXT, '@type': 'Occupation', name: 'A', ...fields }).comparison.occupations[0]!;
/** Pay in short: `median 5 USD year`, `amount 4–6`. */
const payIn = (estimatedSalary: unknown, more: object = {}) =>
  [...theOne({ estimatedSalary, ...more }).figures.values()].map(
    ({ statistic, status, value, low, high, ...rest }) =>
      [statistic, status === 'value' ? '' : status, value, low, high, rest.currency, rest.per, rest.place]
        .filter((each) => each !== undefined && each !== '')
        .join(' '),
  );

describe('JSON-LD: whether it is', () => {
  for (const [title, value, expected] of [
    ['a context', { '@context': 'https://schema.org' }, true],
    ['a graph', { '@graph': [] }, true],
    ['a type', { '@type': 'Occupation' }, true],
    ['a list', [{ '@type': 'Occupation' }], true],
    ['our document', { occupations: [] }, false],
    ['our document with a context for others', { '@context': 'https://schema.org', occupations: [] }, false],
    ['our array', [{ name: 'A' }], false],
    ['nothing', undefined, false],
    ['null', null, false],
    ['text', '@context', false],
    ['an inherited context', Object.create({ '@context': 'x' }) as object, false],
  ] as const) {
    it(`${title}: ${expected}`, () => expect(isJsonLd(value)).to.equal(expected));
  }
  it('is answered for any value whatever', () => {
    holds(651, anything(), (value) => expect(isJsonLd(value)).to.be.a('boolean'));
  });
  it('is answered for a proxy that lets nobody ask', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect([isJsonLd(proxy), isJsonLd([proxy])]).to.eql([false, false]);
  });
});

describe('JSON-LD: where occupations are found', () => {
  const a = { '@type': 'Occupation', name: 'A' };
  const b = { '@type': 'Occupation', name: 'B' };
  for (const [title, data, names] of [
    ['alone', { ...CONTEXT, ...a }, ['A']],
    ['in an array', [a, b], ['A', 'B']],
    ['in a graph', { ...CONTEXT, '@graph': [a, b] }, ['A', 'B']],
    ['as the main entity', { ...CONTEXT, '@type': 'WebPage', mainEntity: a }, ['A']],
    [
      'in a list of items',
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: a }, b] },
      ['B', 'A'],
    ],
    ['with a prefix', { '@type': 'schema:Occupation', 'schema:name': 'A' }, ['A']],
    [
      'with an address of http',
      { '@type': 'http://schema.org/Occupation', 'http://schema.org/name': 'A' },
      ['A'],
    ],
    [
      'with an address of https',
      { '@type': ['https://schema.org/Occupation'], 'https://schema.org/name': 'A' },
      ['A'],
    ],
    ['with several types', { '@type': ['Thing', 'Occupation'], name: 'A' }, ['A']],
    [
      'with values written out',
      { '@type': 'Occupation', name: [{ '@value': 'A', '@language': 'en' }] },
      ['A'],
    ],
    ['of a job posting', { '@type': 'JobPosting', title: 'A' }, ['A']],
    ['of an aggregation', { '@type': 'OccupationAggregationByEmployer ', name: 'A' }, ['A']],
    ['not of another type', { '@type': 'Person', name: 'A' }, []],
    ['not of a type whose name ends like it', { '@type': 'https://other.example/Occupation', name: 'A' }, []],
  ] as const) {
    it(title, () => expect(namesIn(data)).to.eql(names));
  }
  it('tells where there are none', () =>
    expect(reported({ ...CONTEXT, '@type': 'Person' })).to.eql(['no-occupations']));
});

describe('JSON-LD: what is read of an occupation', () => {
  for (const [title, fields, key, expected] of [
    ['a code', { occupationalCategory: '15-1252' }, 'code', '15-1252'],
    [
      'a code with its name',
      { occupationalCategory: '15-1252.00 Software Developers' },
      'code',
      '15-1252.00',
    ],
    [
      'a code as a thing',
      { occupationalCategory: { '@type': 'CategoryCode', codeValue: '15-1252', name: 'Developers' } },
      'code',
      '15-1252',
    ],
    ['a code of another system', { occupationalCategory: 'C-12' }, 'code', 'C-12'],
    ['a description', { description: 'x' }, 'description', ['x']],
    ['paragraphs', { description: 'x\n\ny' }, 'description', ['x', 'y']],
    ['responsibilities', { responsibilities: ['x', 'y'] }, 'responsibilities', ['x', 'y']],
    ['responsibilities in lines', { responsibilities: 'x\ny' }, 'responsibilities', ['x', 'y']],
    [
      'responsibilities in a list',
      { responsibilities: { '@list': ['x', 'y'] } },
      'responsibilities',
      ['x', 'y'],
    ],
  ] as const) {
    it(title, () => expect(theOne(fields)[key]).to.eql(expected));
  }

  for (const [title, fields, expected] of [
    ['education', { educationRequirements: 'Any' }, ['education', 'Any']],
    [
      'a credential by its name',
      {
        educationRequirements: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'x',
          name: 'B.A.',
        },
      },
      ['education', 'B.A.'],
    ],
    [
      'a credential by its category',
      { educationRequirements: { credentialCategory: 'bachelor degree' } },
      ['education', 'bachelor degree'],
    ],
    [
      'a credential by the name of its category',
      { educationRequirements: { credentialCategory: { '@type': 'DefinedTerm', name: 'Degree' } } },
      ['education', 'Degree'],
    ],
    [
      'several credentials',
      { educationRequirements: [{ credentialCategory: 'x' }, { credentialCategory: 'y' }] },
      ['education', 'x, y'],
    ],
    ['experience', { experienceRequirements: 'Some' }, ['experience', 'Some']],
    [
      'experience in months',
      { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 } },
      ['experience', '24 months'],
    ],
  ] as const) {
    it(title, () => {
      const [[measure, figure] = []] = theOne(fields).figures;
      expect([measure, figure?.text]).to.eql(expected);
    });
  }

  it('skills and qualifications, as facts', () => {
    const { facts } = theOne({ skills: ['x', { name: 'y' }], qualifications: 'z' });
    expect(facts.map(({ label, figure }) => [label, figure.text])).to.eql([
      ['Skills', 'x, y'],
      ['Qualifications', 'z'],
    ]);
  });
});

describe('JSON-LD: pay', () => {
  const distribution = { '@type': 'MonetaryAmountDistribution', currency: 'EUR' };
  const amount = { '@type': 'MonetaryAmount', currency: 'EUR' };
  for (const [title, salary, pay] of [
    ['a number', 5, ['unspecified 5 USD year']],
    ['text', '$5000', ['unspecified 5000 USD year']],
    ['a list of a number', [5], ['unspecified 5 USD year']],
    ['a median', { ...distribution, duration: 'P1Y', median: 5 }, ['median 5 EUR year']],
    ['a median of 0', { ...distribution, median: 0 }, ['median 0 EUR year']],
    [
      'percentiles',
      {
        ...distribution,
        duration: 'P1M',
        percentile10: 1,
        percentile25: 2,
        percentile75: 7,
        percentile90: 9,
      },
      ['p10 1 EUR month', 'p25 2 EUR month', 'p75 7 EUR month', 'p90 9 EUR month'],
    ],
    ['a week', { ...distribution, duration: 'P1W', median: 5 }, ['median 5 EUR week']],
    ['an hour', { ...distribution, duration: 'PT1H', median: 5 }, ['median 5 EUR hour']],
    ['a minute, which is no month', { ...distribution, duration: 'PT1M', median: 5 }, []],
    ['an amount', { ...amount, value: 5 }, ['unspecified 5 EUR year']],
    [
      'an amount as a quantity',
      { ...amount, value: { '@type': 'QuantitativeValue', value: 5, unitText: 'HOUR' } },
      ['unspecified 5 EUR hour'],
    ],
    [
      'a range',
      { ...amount, value: { minValue: 4, maxValue: 6, unitText: 'MONTH' } },
      ['unspecified range 4 6 EUR month'],
    ],
    [
      'a range of the amount itself',
      { ...amount, minValue: 4, maxValue: 6 },
      ['unspecified range 4 6 EUR year'],
    ],
    ['a lower end', { ...amount, value: { minValue: 4 } }, ['unspecified at-least 4 EUR year']],
    [
      'two distributions',
      [
        { ...distribution, median: 5 },
        { ...distribution, currency: 'USD', percentile90: 9 },
      ],
      ['median 5 EUR year', 'p90 9 USD year'],
    ],
    [
      'the first of two medians',
      [
        { ...distribution, median: 5 },
        { ...distribution, median: 6 },
      ],
      ['median 5 EUR year'],
    ],
    ['with prefixes', { 'schema:currency': 'EUR', 'schema:median': 5 }, ['median 5 EUR year']],
    ['nothing', {}, []],
    ['null', null, []],
  ] as const) {
    it(title, () => expect(payIn(salary)).to.eql(pay));
  }
  it('at a place', () => {
    expect(payIn(5, { occupationLocation: [{ '@type': 'City', name: 'Austin' }] })).to.eql([
      'unspecified 5 USD year Austin',
    ]);
  });
});

describe('JSON-LD: what is reported', () => {
  const a = { '@type': 'Occupation', name: 'A' };
  for (const [title, data, faults] of [
    [
      'an interval that we have no word for',
      { ...a, estimatedSalary: { duration: 'PT8H', median: 5 } },
      ['bad-option occupations[0].estimatedSalary'],
    ],
    [
      'a median that is no number',
      { ...a, estimatedSalary: { median: {} } },
      ['wrong-type occupations[0].pay.median.value'],
    ],
    ['a property that nobody knows', { ...a, workTime: 'x' }, ['unknown-field occupations[0].workTime']],
    ['an occupation without a name', { '@type': 'Occupation' }, ['missing-field occupations[0]']],
    [
      'nothing of what pages say for search engines',
      { ...a, '@id': 'x', url: 'x', mainEntityOfPage: {} },
      [],
    ],
  ] as const) {
    it(title, () => expect(reported(data)).to.eql(faults));
  }
});

describe('JSON-LD: our own document beside it', () => {
  const document = { occupations: [{ name: 'Own' }] };
  const carried = { 'oc:document': { '@type': '@json', '@value': document } };
  it('is what counts', () =>
    expect(fromJsonLd([{ '@type': 'Occupation', name: 'A' }, carried], () => 0)).to.equal(document));
  it('is no less checked', () => {
    expect(reported({ ...CONTEXT, 'oc:document': { '@value': { occupations: [{ pay: 1 }] } } })).to.eql([
      'missing-field occupations[0]',
    ]);
  });
});

describe('JSON-LD: whatever it holds', () => {
  const check = (data: unknown) => {
    const { comparison, faults } = read(data);
    expect(illegalIn(comparison)).to.eql([]);
    expect(explain(faults)).to.have.length(faults.length);
  };
  const fields = fc.dictionary(
    fc.constantFrom(
      ...['name', 'estimatedSalary', 'educationRequirements', 'experienceRequirements', 'description'],
      ...[
        'occupationLocation',
        'occupationalCategory',
        'skills',
        'oc:document',
        '__proto__',
        '@type',
        'pay',
        'x',
      ],
    ),
    anything(),
  );
  it('gives a legal model of any value', () => holds(661, anything(), check));
  it('gives a legal model of any occupation', () => {
    holds(662, fields, (each) => check({ '@type': 'Occupation', name: 'A', ...each }));
  });
  it('gives a legal model of any pay', () => {
    const salary = fc.dictionary(
      fc.constantFrom('value', 'median', 'duration', 'currency', 'minValue'),
      anything(),
    );
    holds(663, salary, (each) => check({ '@type': 'Occupation', name: 'A', estimatedSalary: each }));
  });
  it('takes nothing that is inherited', () => {
    const heir = Object.assign(Object.create({ description: 'x' }) as object, {
      '@type': 'Occupation',
      name: 'A',
    });
    expect(read(heir).comparison.occupations[0]!.description).to.eql([]);
  });
  it('goes round in no circle', () => {
    const circle: Record<string, unknown> = { '@type': 'Occupation', name: 'A' };
    Object.assign(circle, { skills: circle, about: [circle], estimatedSalary: circle });
    expect(namesIn([circle, circle])).to.eql(['A']);
  });
  it('tells of a property that throws', () => {
    const trap = {
      '@type': 'Occupation',
      get name(): string {
        throw new Error('no');
      },
    };
    expect(reported(trap)).to.eql(['unreadable-value', 'no-occupations']);
  });
  itWith(structures, 'is never thrown over by what looks like a template', () => {
    for (const { json } of structures)
      check({ '@type': 'Occupation', name: json, estimatedSalary: json, skills: json });
  });
  it('of a nesting of 100,000 is read', () => {
    const depth = 100_000;
    let nested: unknown = { '@type': 'Occupation', name: 'A' };
    for (let at = 0; at < depth; at++) nested = at % 2 ? [nested] : { mainEntity: nested };
    expect(namesIn(nested)).to.eql(['A']);
  });
  it('of a hundred thousand occupations is read to its end', () => {
    const many = Array.from({ length: 1e5 }, (_, at) => ({
      '@type': 'Occupation',
      name: `N${at}`,
      description: 'x',
    }));
    expect(fromJsonLd(many, () => undefined))
      .to.have.property('occupations')
      .with.lengthOf(1e5);
  });
});
