import * as fc from 'fast-check';
import { readLabel } from '../../../src/input/table/column-label.js';
import { tableWords } from '../../../src/model/words/table-words.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** A label in short: "pay.median 2017-2017 per=hour". */
const inShort = (text: string): string | undefined => {
  const label = readLabel(text);
  if (!label) return undefined;
  const { field, amount, about, qualifiers, isUnclear } = label;
  const { from, to, notes, ...rest } = qualifiers;
  return [
    [field, amount].filter(Boolean).join('.') + (about ? `:${about}` : ''),
    from && `${from}-${to}`,
    ...Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`),
    notes && `(${notes.join()})`,
    isUnclear && 'unclear',
  ]
    .filter(Boolean)
    .join(' ');
};

const KNOWN: readonly (readonly [label: string, read: string])[] = [
  ['Job title', 'name'],
  ['Job Title', 'name'],
  ['Occupation', 'name'],
  ['Occupations', 'name'],
  ['Career', 'name'],
  ['Profession', 'name'],
  ['SOC code', 'code'],
  ['O*NET-SOC code', 'code'],
  ['Code', 'code'],
  ['Education', 'education'],
  ['Educational Requirements', 'education'],
  ['Required Education', 'education'],
  ['Education required', 'education'],
  ['Degree Required', 'education'],
  ['Degree', 'education'],
  ['Typical entry-level education', 'education kind="typical-entry"'],
  ['Most common degree', 'education kind="most-common"'],
  ['Legal requirement', 'education kind="required"'],
  ['Work experience in a related occupation', 'experience'],
  ['Experience', 'experience'],
  ['On-the-job training', 'training'],
  ['Training', 'training'],
  ['Median Salary (2017)', 'pay.median 2017-2017'],
  ['Median salary 2017', 'pay.median 2017-2017'],
  ['Median annual wage, May 2025', 'pay.median 2025-2025 per="year"'],
  ['Median annual wages (2019)', 'pay.median 2019-2019 per="year"'],
  ['Annual mean wage', 'pay.mean per="year"'],
  ['Average Salary', 'pay.mean'],
  ['Average annual salary', 'pay.mean per="year"'],
  ['Typical salary', 'pay.typical'],
  ['Most common salary', 'pay.mostCommon'],
  ['Salary', 'pay.amount'],
  ['Salaries', 'pay.amount'],
  ['Pay', 'pay.amount'],
  ['Salary range', 'pay.amount'],
  ['Hourly wage', 'pay.amount per="hour"'],
  ['Median hourly wage (2020)', 'pay.median 2020-2020 per="hour"'],
  ['Pay per month', 'pay.amount per="month"'],
  ['Base salary', 'pay.amount basis="base-pay"'],
  ['Total compensation', 'pay.amount basis="total-cash"'],
  ['10th percentile', 'pay.p10'],
  ['Salary, 90th percentile', 'pay.p90'],
  ['25th percentile wage', 'pay.p25'],
  ['p75', 'pay.p75'],
  ['Median\nSalary\n(2017)', 'pay.median 2017-2017'],
  ['Median pay (p.a.)', 'pay.median per="year"'],
  ['Median pay 2021/22', 'pay.median 2021-2022'],
  ['2022 Median Pay', 'pay.median 2022-2022'],
  ['Salary (HR)', 'pay.amount condition="HR" unclear'],
  ['Growth (%)', 'growth'],
  ['Education needed', 'education'],
  ['Median salary (before tax)', 'pay.median condition="before tax"'],
  ['Median salary (May 2017)', 'pay.median 2017-2017'],
  ['Median salary (£)', 'pay.median currency="£"'],
  ['Salary (in USD)', 'pay.amount currency="USD"'],
  ['median_pay', 'pay.median'],
  ['medianPay', 'pay.median'],
  ['payYear', 'pay:year'],
  ['OCC_TITLE', 'name'],
  ['OCC_CODE', 'code'],
  ['Median Salary (2017, base pay)', 'pay.median 2017-2017 basis="base-pay"'],
  ['Median salary (United States)', 'pay.median place="United States"'],
  ['Job Growth (2016-2026)', 'growth 2016-2026'],
  ['Job growth (2016–2026)', 'growth 2016-2026'],
  ['Job Outlook, 2019-29', 'growth 2019-2029'],
  ['Projected job growth 2016 to 2026', 'growth 2016-2026'],
  ['Growth rate', 'growth'],
  ['Employment growth', 'growth'],
  ['Jobs', 'employment'],
  ['Number of jobs', 'employment'],
  ['Jobs, 2024', 'employment 2024-2024'],
  ['Employment change, 2024-34', 'employmentChange 2024-2034'],
  ['Change in jobs', 'employmentChange'],
  ['Openings a year', 'openings'],
  ['Annual job openings', 'openings'],
  ['Hours per week', 'hours'],
  ['Weekly hours', 'hours'],
  ['Responsibilities', 'responsibilities'],
  ['Job duties', 'responsibilities'],
  ['Description', 'description'],
  ['pay year', 'pay:year'],
  ['median pay source', 'pay:source'],
  ['Pay sources', 'pay:source'],
  ['growth period', 'growth:period'],
  ['growth for', 'growth:for'],
  ['Source', 'any:source'],
  ['Year', 'any:year'],
  ['Employment (in thousands)', 'employment scale="thousand"'],
  ['Employment (1,000s)', 'employment scale="thousand"'],
  ['Pay ($ thousands)', 'pay.amount scale="thousand" currency="$"'],
  ['Career path', 'name'],
];

const UNKNOWN: readonly string[] = [
  '',
  '–',
  'Skills',
  'Work setting',
  'Starting salary',
  'Entry-level salary',
  'Salary growth',
  'Salary in perpetuity',
  'Job satisfaction',
  'Growth of the industry',
  'toString',
  '__proto__',
  'constructor source',
];

describe('labels of columns', () => {
  for (const [label, read] of KNOWN) it(`“${label}” is ${read}`, () => expect(inShort(label)).to.equal(read));
  for (const label of UNKNOWN)
    it(`“${label}” is its author’s own`, () => expect(inShort(label)).to.equal(undefined));

  const ROWS = /^(?:education|experience|training|pay|growth|employment|openings|hours)/;
  for (const [key, word] of Object.entries(tableWords).filter(([each]) => ROWS.test(each)))
    it(`are read as the table writes them: ${key}`, () => expect(inShort(word)).to.match(/^[a-z]/));

  it('never throw', () => {
    holds(401, fc.string({ maxLength: 300 }), (text) => {
      readLabel(text);
    });
  });
});
