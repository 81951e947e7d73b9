import * as fc from 'fast-check';
import { compare, sayCaveat, sayComparison } from '../../../src/model.js';
import type { Figure } from '../../../src/index.js';
import {
  OEWS_2020,
  PROJECTIONS,
  SURVEY,
  brokenBy,
  educationOf,
  educations,
  growthOf,
  pairs,
  payOf,
} from '../../helpers/comparing.js';
import { inEnglish, plainSpaces } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** Two figures, what is said of the first, and what is said of the second. */
type Case = readonly [
  title: string,
  a: Figure | undefined,
  b: Figure | undefined,
  says: string,
  back?: string,
];

const LIMIT = { status: 'at-least', value: 239_200 } as const;
const SAME_FIGURE = 'the same figure is used for both';
const manager = { name: 'Managers, All Other', relation: 'residual' } as const;

/** The table "May these two be compared?", line by line. */
const RULES: readonly Case[] = [
  [
    'two exact figures',
    payOf({ value: 81_765 }),
    payOf({ value: 51_554 }),
    '$30,211 more (59% more)',
    '$30,211 less (37% less)',
  ],
  [
    'a bound and a number below it',
    payOf(LIMIT),
    payOf({ value: 150_000 }),
    'at least $89,200 more',
    'at least $89,200 less',
  ],
  [
    'two figures at the limit',
    payOf(LIMIT),
    payOf(LIMIT),
    'both at or above the published limit; the difference is unknown',
  ],
  [
    'a bound and the same number',
    payOf(LIMIT),
    payOf({ value: 239_200 }),
    'at least as much',
    'at most as much',
  ],
  [
    'a bound of an older release',
    payOf({ status: 'at-least', value: 208_000, from: 2020, to: 2020, sources: [OEWS_2020] }),
    payOf({ value: 215_000 }),
    'not compared: different releases',
  ],
  ['median and mean', payOf(), payOf({ statistic: 'mean' }), 'not compared: different statistics'],
  [
    'growth over one span',
    growthOf({ value: 8 }),
    growthOf({ value: 9 }),
    '1 percentage point lower',
    '1 percentage point higher',
  ],
  [
    'growth of two sources and spans',
    growthOf({ value: 33, from: 2017, to: 2027, sources: [SURVEY] }),
    growthOf({ value: 5, from: 2014, to: 2024 }),
    'not compared: different sources and periods',
  ],
  ['a suppressed one', payOf({ status: 'suppressed', value: undefined }), payOf(), 'Not published'],
  [
    'a figure for another title',
    payOf({ value: 81_765, measuredFor: { name: 'Program Project Manager' } }),
    payOf({ value: 51_554 }),
    '$30,211 more (59% more); A: figure for Program Project Manager',
    '$30,211 less (37% less); B: figure for Program Project Manager',
  ],
  [
    'one substitute on both sides',
    growthOf({ measuredFor: manager }),
    growthOf({ measuredFor: manager }),
    `${SAME_FIGURE}; A: figure for a broader group, Managers, All Other; B: figure for a broader group, Managers, All Other`,
  ],
  ['nothing and something', payOf({ value: 0 }), payOf({ value: 500 }), '$500 less (100% less)', '$500 more'],
  [
    'no growth',
    growthOf({ value: 0 }),
    growthOf({ value: 3 }),
    '3 percentage points lower',
    '3 percentage points higher',
  ],
  ['two currencies', payOf(), payOf({ currency: 'EUR' }), 'not compared: different currencies'],
  [
    'what can’t be read, and another currency',
    payOf({ status: 'text', value: undefined, text: '23.500 €' }),
    payOf({ currency: 'EUR' }),
    'the difference is unknown',
  ],
  [
    'what can’t be read, and another interval',
    payOf({ status: 'text', value: undefined, text: 'varies' }),
    payOf({ per: 'hour' }),
    'the difference is unknown',
  ],
  [
    'growth that can’t be read, and that of another place',
    growthOf({ status: 'text', value: undefined, text: 'fast' }),
    growthOf({ place: 'Texas' }),
    'the difference is unknown',
  ],
  ['hour and year', payOf({ per: 'hour' }), payOf(), 'not compared: different intervals of pay'],
];

const MORE: readonly Case[] = [
  ['equal figures', payOf(), payOf(), 'the same'],
  ['no figure', undefined, payOf(), 'Not given'],
  ['no figures', undefined, undefined, 'Not given'],
  ['two reasons for no figure', payOf({ status: 'missing' }), payOf({ status: 'withheld' }), 'Not disclosed'],
  [
    'a suppressed one of another source',
    payOf({ status: 'suppressed' }),
    payOf({ sources: [SURVEY] }),
    'Not published',
  ],
  [
    'wage and total cash',
    payOf({ basis: 'wage' }),
    payOf({ basis: 'total-cash' }),
    'not compared: different kinds of pay',
  ],
  ['wage and unknown', payOf({ basis: 'wage' }), payOf(), 'not compared: kinds of pay not stated for both'],
  [
    'median and unknown',
    payOf(),
    payOf({ statistic: 'unspecified' }),
    'not compared: statistics not stated for both',
  ],
  ['two places', payOf({ place: 'Texas' }), payOf({ place: 'Ohio' }), 'not compared: different places'],
  ['two sources', payOf(), payOf({ sources: [SURVEY] }), 'not compared: different sources'],
  [
    'one source too many',
    payOf(),
    payOf({ sources: [...payOf().sources, SURVEY] }),
    'not compared: different sources',
  ],
  ['a source and none', payOf(), payOf({ sources: [] }), 'not compared: sources not stated for both'],
  [
    'no source at all',
    payOf({ sources: [] }),
    payOf({ sources: [], value: 50 }),
    '$50 more (100% more)',
    '$50 less (50% less)',
  ],
  ['two years of one source', payOf(), payOf({ from: 2020, to: 2020 }), 'not compared: different releases'],
  [
    'two years of no source',
    payOf({ sources: [] }),
    payOf({ sources: [], from: 2020, to: 2020 }),
    'not compared: different periods',
  ],
  [
    'two data sets of one publisher',
    payOf(),
    payOf({ sources: [OEWS_2020] }),
    'not compared: different releases',
  ],
  [
    'a year and none',
    payOf(),
    payOf({ from: undefined, to: undefined }),
    'not compared: periods not stated for both',
  ],
  [
    'projected and observed',
    growthOf(),
    growthOf({ kind: 'observed' }),
    'not compared: different kinds of figures',
  ],
  ['two spans', growthOf(), growthOf({ from: 2016, to: 2026 }), 'not compared: different periods'],
  [
    'pay and growth',
    payOf(),
    growthOf({ sources: payOf().sources, from: 2024, to: 2024 }),
    'not compared: different units; statistics, currencies, intervals of pay, and kinds of figures not stated for both',
  ],
  [
    'everything at once',
    payOf({ statistic: 'mean', currency: 'EUR', per: 'hour' }),
    payOf(),
    'not compared: different statistics, currencies, and intervals of pay',
  ],
  [
    'no currency',
    payOf({ currency: 'XXX' }),
    payOf({ currency: 'XXX' }),
    'not compared: currencies not stated for both',
  ],
  [
    'a range above',
    payOf({ status: 'range', value: undefined, low: 60, high: 80 }),
    payOf({ value: 50 }),
    '$10–$30 more',
    '$10–$30 less',
  ],
  [
    'two ranges that overlap',
    payOf({ status: 'range', value: undefined, low: 60, high: 80 }),
    payOf({ status: 'range', value: undefined, low: 70, high: 90 }),
    'the ranges overlap; the difference is unknown',
  ],
  [
    'ranges that touch',
    payOf({ status: 'range', value: undefined, low: 60, high: 80 }),
    payOf({ status: 'range', value: undefined, low: 80, high: 90 }),
    'at most as much',
    'at least as much',
  ],
  [
    'a number within a range',
    payOf({ status: 'range', value: undefined, low: 60, high: 80 }),
    payOf({ value: 70 }),
    'the ranges overlap; the difference is unknown',
  ],
  [
    'a range of one number',
    payOf({ status: 'range', value: undefined, low: 60, high: 60 }),
    payOf({ value: 60 }),
    'the same',
  ],
  [
    'a bound and a number above it',
    payOf({ status: 'at-least', value: 100 }),
    payOf({ value: 200 }),
    'the difference is unknown',
  ],
  [
    'two bounds of one kind',
    payOf({ status: 'at-least', value: 100 }),
    payOf({ status: 'at-least', value: 200 }),
    'the difference is unknown',
  ],
  [
    'two lowest figures',
    payOf({ status: 'at-most', value: 9 }),
    payOf({ status: 'at-most', value: 9 }),
    'both at or below the published limit; the difference is unknown',
  ],
  [
    'bounds that look away',
    payOf({ status: 'at-least', value: 200 }),
    payOf({ status: 'at-most', value: 100 }),
    'at least $100 more',
    'at least $100 less',
  ],
  [
    'bounds that look at each other',
    payOf({ status: 'at-most', value: 200 }),
    payOf({ status: 'at-least', value: 100 }),
    'the difference is unknown',
  ],
  [
    'a limit that isn’t named',
    payOf({ status: 'at-least', value: undefined }),
    payOf(),
    'the difference is unknown',
  ],
  [
    'two of them',
    payOf({ status: 'at-least', value: undefined }),
    payOf({ status: 'at-least', value: undefined }),
    'both at or above the published limit; the difference is unknown',
  ],
  [
    'words in place of pay',
    payOf({ status: 'text', value: undefined, text: 'about fifty' }),
    payOf(),
    'the difference is unknown',
  ],
  [
    'cents',
    payOf({ value: 29.05 }),
    payOf({ value: 23.5 }),
    '$5.55 more (24% more)',
    '$5.55 less (19% less)',
  ],
  [
    'what floating point adds',
    payOf({ value: 0.3 }),
    payOf({ value: 0.1 }),
    '$0.20 more (200% more)',
    '$0.20 less (67% less)',
  ],
  [
    'less than a cent',
    payOf({ value: 1.001 }),
    payOf({ value: 1 }),
    '$0.001 more ($1.001 and $1)',
    '$0.001 less ($1 and $1.001)',
  ],
  ['what floating point makes of one number', payOf({ value: 0.1 + 0.2 }), payOf({ value: 0.3 }), 'the same'],
  [
    'more than trillions',
    payOf({ value: 9_007_199_254_740_991 }),
    payOf({ value: 1 }),
    '$9,007,199,254,740,990 more (900,719,925,474,099,000% more)',
    '$9,007,199,254,740,990 less',
  ],
  [
    'tenths that nobody is shown, of two numbers that look the same',
    payOf({ unit: 'count', value: 40.24 }),
    payOf({ unit: 'count', value: 40.16 }),
    '0.08 more (40.24 and 40.16)',
    '0.08 fewer (40.16 and 40.24)',
  ],
  ['less than a percent', payOf({ value: 100_001 }), payOf({ value: 100_000 }), '$1 more', '$1 less'],
  ['almost all', payOf({ value: 1 }), payOf({ value: 1000 }), '$999 less', '$999 more (99,900% more)'],
  [
    'below nothing',
    payOf({ unit: 'count', value: -600 }),
    payOf({ unit: 'count', value: 300 }),
    '900 fewer',
    '900 more',
  ],
  [
    'points, as whole as the percents are shown',
    growthOf({ value: 5.6 }),
    growthOf({ value: -2.2 }),
    '8 percentage points higher',
    '8 percentage points lower',
  ],
  [
    'tenths of a point that would be another number in whole percents',
    growthOf({ value: 8.6 }),
    growthOf({ value: 8.4 }),
    '0.2 percentage points higher (8.6% and 8.4%)',
    '0.2 percentage points lower (8.4% and 8.6%)',
  ],
  [
    'tenths of a point that would be none',
    growthOf({ value: 0.3 }),
    growthOf({ value: -0.4 }),
    '0.7 percentage points higher (0.3% and −0.4%)',
    '0.7 percentage points lower (−0.4% and 0.3%)',
  ],
  [
    'one point in tenths',
    growthOf({ value: 9.4 }),
    growthOf({ value: 8.4 }),
    '1 percentage point higher',
    '1 percentage point lower',
  ],
  [
    'less than a tenth',
    growthOf({ value: 8.42 }),
    growthOf({ value: 8.4 }),
    '0.02 percentage points higher (8.42% and 8.4%)',
    '0.02 percentage points lower (8.4% and 8.42%)',
  ],
  [
    'a bound that would be rounded up',
    growthOf({ status: 'at-least', value: 10.5 }),
    growthOf({ value: 5.9 }),
    'at least 4.6 percentage points higher (10.5% or more and 5.9%)',
    'at least 4.6 percentage points lower (5.9% and 10.5% or more)',
  ],
  [
    'a range of tenths',
    growthOf({ status: 'range', value: undefined, low: 8.2, high: 8.4 }),
    growthOf({ value: 7.7 }),
    '0.5–0.7 percentage points higher (8.2%–8.4% and 7.7%)',
    '0.5–0.7 percentage points lower (7.7% and 8.2%–8.4%)',
  ],
  [
    'a range of growth',
    growthOf({ status: 'range', value: undefined, low: 8, high: 10 }),
    growthOf({ value: 5 }),
    '3–5 percentage points higher',
    '3–5 percentage points lower',
  ],
  [
    'one substitute and two figures',
    growthOf({ measuredFor: manager, value: 9 }),
    growthOf({ measuredFor: manager, value: 8 }),
    '1 percentage point higher; A: figure for a broader group, Managers, All Other; B: figure for a broader group, Managers, All Other',
    '1 percentage point lower; A: figure for a broader group, Managers, All Other; B: figure for a broader group, Managers, All Other',
  ],
  [
    'substitutes of one name and two codes',
    growthOf({ measuredFor: { ...manager, code: '11-9199' } }),
    growthOf({ measuredFor: { ...manager, code: '11-1021' } }),
    'the same; A: figure for a broader group, Managers, All Other; B: figure for a broader group, Managers, All Other',
  ],
  [
    'one substitute of two releases',
    growthOf({ measuredFor: manager }),
    growthOf({ measuredFor: manager, from: 2014, to: 2024 }),
    'not compared: different periods',
  ],
  [
    'one publisher by two records of it',
    payOf({ sources: [{ ...PROJECTIONS, href: '/a' }] }),
    payOf({ value: 50, sources: [{ ...PROJECTIONS, href: '/b' }] }),
    '$50 more (100% more)',
    '$50 less (50% less)',
  ],
];

const EDUCATIONS: readonly Case[] = [
  ['one text', educationOf("Bachelor's Degree"), educationOf('bachelor’s  degree'), 'the same'],
  ['one rung', educationOf('B.A.'), educationOf("Bachelor's Degree"), 'the same level'],
  [
    'one rung of two subjects',
    educationOf("Bachelor's in nursing"),
    educationOf("Bachelor's in law"),
    'the same level',
  ],
  [
    'words and a number',
    educationOf("Bachelor's degree"),
    { ...educationOf(''), status: 'at-least', value: 5, text: undefined },
    'the difference is unknown',
  ],
  ['two rungs', educationOf('MBA'), educationOf('High school diploma'), 'a higher level', 'a lower level'],
  [
    'not by alphabet',
    educationOf("Associate's degree"),
    educationOf('No formal educational credential'),
    'a higher level',
    'a lower level',
  ],
  [
    'some college',
    educationOf('Some college, no degree'),
    educationOf('Postsecondary nondegree award'),
    'a lower level',
    'a higher level',
  ],
  [
    'one or another',
    educationOf("Associate's or bachelor's"),
    educationOf("Bachelor's"),
    'the same or a lower level',
    'the same or a higher level',
  ],
  [
    'a rung and no end',
    educationOf("Bachelor's or higher"),
    educationOf("Bachelor's"),
    'the same or a higher level',
    'the same or a lower level',
  ],
  [
    'a rung and another thing as well',
    educationOf("Bachelor's degree and teaching certificate"),
    educationOf("Bachelor's degree"),
    'different',
  ],
  [
    'an apprenticeship as long as a degree',
    educationOf('Four-year apprenticeship'),
    educationOf("Bachelor's degree"),
    'different',
  ],
  ['rungs that overlap', educationOf("Associate's or master's"), educationOf("Bachelor's"), 'different'],
  [
    'what is not required',
    educationOf("Bachelor's degree not required"),
    educationOf('High school diploma'),
    'different',
  ],
  [
    'a certificate after a degree',
    educationOf('Post-baccalaureate certificate'),
    educationOf("Bachelor's degree"),
    'different',
  ],
  ['no rung', educationOf('Apprenticeship'), educationOf("Bachelor's degree"), 'different'],
  ['one without a rung', educationOf('Apprenticeship'), educationOf('apprenticeship'), 'the same'],
  [
    'required and most common',
    educationOf('MBA', { kind: 'required' }),
    educationOf('MBA', { kind: 'most-common' }),
    'not compared: different kinds of figures',
  ],
];

function say(a: Figure | undefined, b: Figure | undefined, isLadder: boolean): string {
  const verdict = compare(a, b, isLadder);
  const isForbidden = verdict.kind === 'incomparable' || verdict.kind === 'absent';
  const caveats = isForbidden
    ? []
    : verdict.caveats.map((caveat) => sayCaveat(caveat, { a: 'A', b: 'B' }, inEnglish));
  return plainSpaces([sayComparison(verdict, inEnglish), ...caveats].join('; '));
}

function describeCases(title: string, cases: readonly Case[], isLadder = false) {
  describe(`compare: ${title}`, () => {
    for (const [name, a, b, says, back = says] of cases) {
      it(`${name}: ${says}`, () => expect(say(a, b, isLadder)).to.equal(says));
      it(`${name}, from the other side: ${back}`, () => expect(say(b, a, isLadder)).to.equal(back));
    }
  });
}

describeCases('the rules', RULES);
describeCases('more cases', MORE);
describeCases('education', EDUCATIONS, true);

describe('compare: in words of other rows', () => {
  it('is the same for the same words', () => {
    expect(say(educationOf('Office'), educationOf('office'), false)).to.equal('the same');
  });
  it('takes numbers for what they are', () => {
    const days = (low: number, high: number): Figure => ({
      status: 'range',
      unit: 'words',
      low,
      high,
      sources: [],
      notes: [],
    });
    expect(say(days(2, 4), days(15, 20), false)).to.equal('11–18 less');
    expect(say(days(2, 4), days(3, 20), false)).to.equal('the ranges overlap; the difference is unknown');
  });
  it('knows no ladder', () =>
    expect(say(educationOf('MBA'), educationOf('None'), false)).to.equal('different'));
});

describe('compare: in other languages', () => {
  const inGerman = { ...inEnglish, locale: 'de-DE' };
  it('writes numbers as they are written there', () => {
    const verdict = compare(payOf({ value: 81_765 }), payOf({ value: 51_554 }));
    expect(plainSpaces(sayComparison(verdict, inGerman))).to.equal('30.211 $ more (59 % more)');
  });
  it('counts in digits that are no number to a program', () => {
    const verdict = compare(growthOf({ value: 9 }), growthOf());
    expect(sayComparison(verdict, { ...inEnglish, locale: 'ar-EG' })).to.equal('١ percentage point higher');
  });
});

describe('compare: laws', () => {
  it('hold for figures of all kinds', () => {
    holds(501, pairs(), ([a, b]) => void expect(brokenBy(a, b)).to.eql([]), 2000);
  });
  it('hold for educations', () => {
    holds(
      502,
      fc.tuple(educations(), educations()),
      ([a, b]) => void expect(brokenBy(a, b, true)).to.eql([]),
      500,
    );
  });
});
