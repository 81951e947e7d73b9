import { readAs } from '../../../src/node/reading.js';
import { describe, expect, it } from '../../helpers/suite.js';

const readJsonLd = async (nodes: readonly object[]) => {
  const { comparison, faults } = await readAs(
    JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }),
    { type: 'json' },
  );
  const [first] = comparison.occupations;
  return { first: first!, occupations: comparison.occupations, codes: faults.map(({ code }) => code) };
};
const actor = (estimatedSalary: unknown) => ({ '@type': 'Occupation', name: 'Actor', estimatedSalary });
const salary = (median: number, more: object = {}) => ({
  '@type': 'MonetaryAmountDistribution',
  currency: 'USD',
  duration: 'P1Y',
  median,
  ...more,
});
const payIn = ({
  figures,
}: {
  readonly figures: ReadonlyMap<string, { readonly value?: number | undefined }>;
}) => figures.get('pay')?.value;

describe('JSON-LD: pay and what is paid beside it', () => {
  for (const name of [
    'bonus',
    'Annual bonus',
    'Commission',
    'Tips',
    'Profit sharing',
    'Prämie',
    'Stock awards',
  ])
    it(`is no pay, though it is listed first: ${name}`, async () => {
      const { first, codes } = await readJsonLd([
        actor([salary(5000, { name }), salary(48000, { name: 'base' })]),
      ]);
      expect(payIn(first)).to.equal(48000);
      expect(first.facts.map(({ figure }) => figure.text)).to.eql(['5000 USD a year']);
      expect(codes).to.eql([]);
    });

  it('is no pay where nothing else is known', async () => {
    const { first } = await readJsonLd([actor(salary(5000, { name: 'bonus' }))]);
    expect([payIn(first), first.facts.length]).to.eql([undefined, 1]);
  });

  it('is in the total that includes it', async () => {
    const { first } = await readJsonLd([actor(salary(60000, { name: 'Total pay including bonus' }))]);
    expect(payIn(first)).to.equal(60000);
  });
});

describe('JSON-LD: what is given by @id', () => {
  it('is found among the nodes', async () => {
    const { first, codes } = await readJsonLd([actor({ '@id': '#pay' }), salary(48000, { '@id': '#pay' })]);
    expect([payIn(first), codes]).to.eql([48000, []]);
  });

  it('is found where another occupation describes it', async () => {
    const { occupations } = await readJsonLd([
      actor([{ '@id': '_:b0', '@type': 'MonetaryAmountDistribution' }]),
      { ...actor(salary(48000, { '@id': '_:b0' })), name: 'Dancer' },
    ]);
    expect(occupations.map(payIn)).to.eql([48000, 48000]);
  });

  it('is found when one node leads to the next', async () => {
    const { first } = await readJsonLd([
      { '@type': 'JobPosting', title: 'Actor', baseSalary: { '@id': '#m' } },
      { '@id': '#m', '@type': 'MonetaryAmount', currency: 'USD', value: { '@id': '#v' } },
      { '@id': '#v', '@type': 'QuantitativeValue', value: 30, unitText: 'HOUR' },
    ]);
    expect(payIn(first)).to.equal(30);
  });

  it('is put together where it is described in two places', async () => {
    const { first } = await readJsonLd([
      actor({ '@id': '#pay' }),
      { '@id': '#pay', currency: 'USD', duration: 'P1Y' },
      { '@id': '#pay', median: 48000 },
    ]);
    expect(payIn(first)).to.equal(48000);
  });

  it('makes no occupation twice', async () => {
    const { occupations } = await readJsonLd([
      { '@type': 'ItemList', itemListElement: [{ '@id': '#actor' }] },
      { ...actor(salary(48000)), '@id': '#actor' },
    ]);
    expect(occupations.length).to.equal(1);
  });

  it('is told where it is nowhere', async () => {
    const { first, codes } = await readJsonLd([actor({ '@id': 'https://example.edu/pay' })]);
    expect([payIn(first), codes]).to.eql([undefined, ['missing-field']]);
  });

  it('harms nobody where it goes round in a circle', async () => {
    const { first } = await readJsonLd([{ ...actor({ '@id': '#a' }), '@id': '#a' }]);
    expect(first.name).to.equal('Actor');
  });
});

describe('JSON-LD: values that say of what kind they are', () => {
  it('are read as what they hold', async () => {
    const { first, codes } = await readJsonLd([
      actor(salary(0, { median: { '@value': '51554', '@type': 'xsd:double' } })),
    ]);
    expect([payIn(first), codes]).to.eql([51_554, []]);
  });

  it('are one name where they are one in several languages', async () => {
    const name = [
      { '@value': 'Actor', '@language': 'en' },
      { '@value': 'Schauspieler', '@language': 'de' },
    ];
    const { first } = await readJsonLd([{ ...actor(salary(51_554)), name }]);
    expect(first.name).to.equal('Actor');
  });
});

describe('JSON-LD: what employers pay in all', () => {
  for (const [total, base] of [
    ['total', 'base'],
    ['Total compensation', 'Base salary'],
  ] as const)
    it(`is no pay of the occupation beside its base: ${total}, ${base}`, async () => {
      const { first } = await readJsonLd([
        actor([salary(90_000, { name: total }), salary(51_554, { name: base })]),
      ]);
      expect([payIn(first), first.figures.get('pay')?.basis]).to.eql([51_554, 'base-pay']);
    });
});

describe('JSON-LD: one value in the many ways in which it may be written', () => {
  const SALARY = salary(51_554);
  const SPELLINGS: Readonly<Record<string, unknown>> = {
    'as it is': SALARY,
    'in a list': [SALARY],
    'in a set': { '@set': [SALARY] },
    'in a list of JSON-LD': { '@list': [SALARY] },
    'a list in a set': { '@set': [{ '@list': [SALARY] }] },
    'each value in a list': salary(0, { median: [51_554], currency: ['USD'], duration: ['P1Y'] }),
    'each value in an object': salary(0, {
      median: { '@value': 51_554 },
      currency: { '@value': 'USD' },
      duration: { '@value': 'P1Y' },
    }),
    'as jsonld writes numbers': salary(0, {
      median: { '@value': '5.1554E4', '@type': 'http://www.w3.org/2001/XMLSchema#double' },
    }),
    expanded: {
      '@type': ['http://schema.org/MonetaryAmountDistribution'],
      'http://schema.org/median': [{ '@value': 51_554 }],
      'http://schema.org/currency': [{ '@value': 'USD' }],
      'http://schema.org/duration': [{ '@value': 'P1Y' }],
    },
  };
  for (const [how, value] of Object.entries(SPELLINGS))
    it(`is read: ${how}`, async () => {
      const { first, codes } = await readJsonLd([actor(value)]);
      const { currency, per, statistic } = first.figures.get('pay') ?? {};
      expect([payIn(first), currency, per, statistic, codes]).to.eql([51_554, 'USD', 'year', 'median', []]);
    });

  it('is read from where it is said the other way round', async () => {
    const { occupations, codes } = await readJsonLd([
      { ...SALARY, '@reverse': { estimatedSalary: { '@type': 'Occupation', name: 'Actor' } } },
      { ...salary(40_000), '@reverse': { estimatedSalary: [{ '@id': '#b' }] } },
      { '@type': 'Occupation', '@id': '#b', name: 'Dancer' },
    ]);
    const read = occupations.map((each) => [each.name, payIn(each)]);
    expect([read, codes]).to.eql([
      [
        ['Dancer', 40_000],
        ['Actor', 51_554],
      ],
      [],
    ]);
  });

  it('stays two where it is two', async () => {
    const { first } = await readJsonLd([actor(salary(0, { median: [1, 2] }))]);
    expect(payIn(first)).to.equal(undefined);
  });
});
