import * as fc from 'fast-check';
import { english, readFigureText } from '../../src/model.js';
import { figureText } from '../../src/output/figure-text.js';
import { figureIn } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

const text = (occupation: object) => figureText(figureIn(occupation, Object.keys(occupation)[0]));

describe('a figure as text', () => {
  for (const [pay, expected] of [
    [81765, '$81,765'],
    [0, '$0'],
    [29.5, '$29.50'],
    [29.125, '$29.1250'],
    [{ median: 1234.5, currency: 'EUR' }, '€1,234.50'],
    [{ median: 90000, currency: 'CHF' }, 'CHF 90,000'],
    [{ median: 29.05, per: 'hour' }, '$29.05 an hour'],
    [{ median: 5, per: 'month' }, '$5 a month'],
    [{ low: 239200 }, '$239,200 or more'],
    [{ high: 239200, per: 'week' }, '$239,200 or less a week'],
    [{ low: 40000, high: 60000 }, '$40,000–$60,000'],
    [{ median: '#' }, '#'],
    [{ median: { status: 'at-least', year: 2017 }, per: 'hour' }, '# (an hour, 2017)'],
    [{ status: 'at-most' }, 'At or below the lowest published figure'],
    [{}, 'Not given'],
    [{ status: 'not-applicable' }, 'Does not apply'],
    [{ status: 'suppressed', year: 2017 }, 'Not published (2017)'],
    [{ status: 'not-collected' }, 'Not collected'],
    [{ status: 'withheld' }, 'Not disclosed'],
    [{ median: 5, for: 'Program Project Manager' }, '$5 (Program Project Manager)'],
    [{ median: 5, for: 'e-commerce manager' }, '$5 (for e-commerce manager)'],
    [{ median: 5, for: { name: 'B', relation: 'narrower' } }, '$5 (narrower group: B)'],
    [{ median: 5, for: { name: 'B', relation: 'similar' } }, '$5 (similar title: B)'],
    [{ median: 5, basis: 'total-cash', year: 2017 }, '$5 (total cash pay, 2017)'],
    [{ median: 5, basis: 'unspecified' }, '$5'],
  ] as const) {
    it(`of pay: ${expected}`, () => expect(text({ pay })).to.equal(expected));
  }

  for (const [occupation, expected] of [
    [{ growth: 8 }, '8% (projected)'],
    [{ growth: -1 }, '-1% (projected)'],
    [{ growth: { low: 3, high: 5, kind: 'observed' } }, '3%–5% (observed)'],
    [
      {
        growth: {
          percent: 8,
          from: 2016,
          to: 2026,
          for: { name: 'Managers, All Other', relation: 'residual' },
        },
      },
      '8% (catch-all group: Managers, All Other, projected, 2016–2026)',
    ],
    [{ employment: 12300 }, '12,300'],
    [{ employment: { value: 12300, year: 2017 } }, '12,300 (2017)'],
    [{ education: 'Bachelor’s degree' }, 'Bachelor’s degree'],
    [{ education: { value: 'Any', kind: 'most-common' } }, 'Any (most common degree)'],
    [{ growth: 'a lot' }, 'a lot (projected)'],
  ] as const) {
    it(`of another kind: ${expected}`, () => expect(text(occupation)).to.equal(expected));
  }

  it('speaks in words that are given to it', () => {
    const words = { ...english, missing: 'Keine Angabe' };
    expect(figureText(figureIn({ pay: {} }), words)).to.equal('Keine Angabe');
  });

  /** -0 is 0 in any text. */
  const numbers = fc
    .oneof(
      fc.integer(),
      fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(4))),
    )
    .map((value) => value || 0);

  it('reads back to the last decimal', () => {
    holds(611, numbers, (value) => {
      const read = readFigureText(text({ hours: value }));
      expect(read?.value).to.equal(value);
    });
  });

  const pays = fc.record({
    amount: fc.oneof(
      numbers.map((value) => ({ value })),
      numbers.map((low) => ({ low })),
      numbers.map((high) => ({ high })),
      fc.tuple(numbers, numbers).map(([low, high]) => ({ low, high })),
      fc
        .constantFrom('at-least', 'missing', 'not-applicable', 'suppressed', 'not-collected', 'withheld')
        .map((status) => ({ status })),
    ),
    currency: fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'INR', 'CHF', 'AUD', 'XXX'),
    per: fc.constantFrom('year', 'month', 'week', 'hour'),
  });
  const asides = fc.record(
    {
      basis: fc.constantFrom('wage', 'base-pay', 'total-cash'),
      kind: fc.constantFrom('projected', 'observed', 'typical-entry', 'most-common', 'required'),
      from: fc.integer({ min: 1990, max: 2010 }),
      to: fc.integer({ min: 2011, max: 2040 }),
      for: fc.record(
        {
          name: fc.constantFrom('Program Project Manager', 'Managers, All Other', 'Managers (IT)'),
          relation: fc.constantFrom('broader', 'narrower', 'similar', 'residual'),
        },
        { requiredKeys: ['name'] },
      ),
    },
    { requiredKeys: [] },
  );

  it('of pay reads back with all that it says', () => {
    holds(612, fc.tuple(pays, asides), ([{ amount, currency, per }, aside]) => {
      const figure = figureIn({ pay: { amount, ...aside } }, 'pay', { defaults: { currency, per } });
      const hasNumber = (figure.value ?? figure.low) !== undefined;
      const again = figureIn(
        { pay: { amount: figureText(figure) } },
        'pay',
        hasNumber ? {} : { defaults: { currency, per } },
      );
      expect(again).to.eql(figure);
    });
  });
});
