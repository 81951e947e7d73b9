import { LADDER, rungOf } from '../../../src/model.js';
import { rungsOf } from '../../../src/model/figure/education-ladder.js';
import { describe, expect, it } from '../../helpers/suite.js';

type Rung = (typeof LADDER)[number];

const CASES: readonly (readonly [text: string, rung: Rung])[] = [
  // the words of the Bureau of Labor Statistics
  ['No formal educational credential', 'no formal credential'],
  ['High school diploma or equivalent', 'high school'],
  ['Some college, no degree', 'some college'],
  ['Postsecondary nondegree award', 'postsecondary award'],
  ["Associate's degree", 'associate'],
  ["Bachelor's degree", 'bachelor'],
  ["Master's degree", 'master'],
  ['Doctoral or professional degree', 'doctoral or professional'],
  // people's own
  ['None', 'no formal credential'],
  ['Less than high school', 'no formal credential'],
  ['Less than a high school diploma', 'no formal credential'],
  ['GED', 'high school'],
  ['High School Diploma', 'high school'],
  ['HIGH SCHOOL', 'high school'],
  ['Secondary school', 'high school'],
  ['Some college', 'some college'],
  ['Certificate', 'postsecondary award'],
  ['Vocational training', 'postsecondary award'],
  ['Post-secondary school', 'postsecondary award'],
  ['Secondary school', 'high school'],
  ['Two-year or four-year degree', 'associate'],
  ['Four-year college', 'bachelor'],
  ['Master', 'master'],
  ['Trade school', 'postsecondary award'],
  ['Post-secondary award', 'postsecondary award'],
  ['Associate’s Degree', 'associate'],
  ['Associates', 'associate'],
  ['2-year degree', 'associate'],
  ['Two-year degree', 'associate'],
  ["Bachelor's Degree", 'bachelor'],
  ['Bachelor’s degree', 'bachelor'],
  ['Bachelors degree', 'bachelor'],
  ['BACHELOR OF SCIENCE', 'bachelor'],
  ['BA', 'bachelor'],
  ['BS in Nursing', 'bachelor'],
  ['B.A.', 'bachelor'],
  ['B.S. in Project Management', 'bachelor'],
  ['Four-year degree', 'bachelor'],
  ['Undergraduate degree', 'bachelor'],
  ["Master's", 'master'],
  ['Master of Science', 'master'],
  ['MBA', 'master'],
  ['MS', 'master'],
  ['M.A.', 'master'],
  ['Graduate degree', 'master'],
  ['Doctorate', 'doctoral or professional'],
  ['PhD', 'doctoral or professional'],
  ['Ph.D.', 'doctoral or professional'],
  ['Ph. D. in Physics', 'doctoral or professional'],
  ['Juris Doctor', 'doctoral or professional'],
  ['JD', 'doctoral or professional'],
  ['J.D.', 'doctoral or professional'],
  ['MD', 'doctoral or professional'],
  ['M.D.', 'doctoral or professional'],
  ['Professional degree', 'doctoral or professional'],
  // the lower one of two is enough
  ["Vocational training or associate's degree", 'postsecondary award'],
  ["Bachelor's or master's degree", 'bachelor'],
  ["Master's preferred, bachelor's required", 'bachelor'],
];

describe('education', () => {
  for (const [text, rung] of CASES) {
    it(`“${text}” is the rung “${rung}”`, () => {
      expect(LADDER[rungOf(text) ?? -1]).to.equal(rung);
    });
  }

  for (const text of [
    '',
    'It depends',
    'Degree',
    'Experience',
    'Massachusetts',
    'Basic knowledge',
    '16 years',
    'Four-year apprenticeship',
    'Master electrician license',
    'Mastery of a language',
  ]) {
    it(`“${text}” names no rung`, () => {
      expect(rungOf(text)).to.equal(undefined);
    });
  }

  it('is a ladder from no credential to doctor', () => {
    const climbing = [
      'No formal educational credential',
      'High school diploma or equivalent',
      'Some college, no degree',
      'Postsecondary nondegree award',
      "Associate's degree",
      "Bachelor's degree",
      "Master's degree",
      'Doctoral or professional degree',
    ];
    expect(climbing.map(rungOf)).to.eql([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  for (const [text, low, high] of [
    ["Bachelor's degree", 'bachelor', 'bachelor'],
    ["Bachelor's degree in nursing", 'bachelor', 'bachelor'],
    ["Associate's or bachelor's degree", 'associate', 'bachelor'],
    ["Associate's and/or bachelor's degree", 'associate', 'bachelor'],
    ["Bachelor's degree or higher", 'bachelor', 'doctoral or professional'],
    ["At least a bachelor's degree", 'bachelor', 'doctoral or professional'],
    ['No formal educational credential', 'no formal credential', 'no formal credential'],
    ['Less than high school', 'no formal credential', 'no formal credential'],
    ['No formal credential or high school diploma', 'no formal credential', 'high school'],
    ['Some college, no degree', 'some college', 'some college'],
    ['High school diploma or equivalent', 'high school', 'high school'],
  ] as const) {
    it(`“${text}” means ${low} to ${high}`, () => {
      expect(rungsOf(text).map((rung) => LADDER[rung])).to.eql([low, high]);
    });
  }

  for (const text of [
    "Bachelor's degree not required",
    "Bachelor's degree preferred",
    "Bachelor's required, master's preferred",
    "Up to a bachelor's degree",
    "Bachelor's degree and teaching certificate",
    "Bachelor's plus master's",
    "Associate's, bachelor's",
    "Bachelor's or equivalent work experience",
    "None; bachelor's degree helpful",
    "Bachelor's degree, unless you have a licence",
  ]) {
    it(`“${text}” is on no rung for certain`, () => expect(rungsOf(text)).to.eql([NaN, NaN]));
  }

  // work that grows with the square of the length would not end before the runner gives up
  it('reads a text of eight million characters', () =>
    expect(rungOf('post b. '.repeat(1_000_000))).to.equal(undefined));
});
