import type { WorldPage } from './pages.js';
import { csv, markdown } from './written.js';

/** A twenty-second lot, of files and articles in the layouts of repositories. */
export const TWENTY_SECOND: readonly WorldPage[] = [
  csv(
    'an outlook in bare numbers is no growth',
    'en-US',
    `title,category,exposure,jobs,pay,education,outlook,outlook_desc
Sailmakers,textile,2,5400,38100,High school diploma or equivalent,4,As fast as average
Typists,office,9,31200,47290,High school diploma or equivalent,-36,Decline`,
    {
      Sailmakers: [
        'education «High school diploma or equivalent»',
        'pay unspecified 38100 USD/year',
        'employment 5400',
        'category = textile',
        'exposure = 2',
        'outlook = 4',
        'outlook_desc = As fast as average',
      ],
      Typists: [
        'education «High school diploma or equivalent»',
        'pay unspecified 47290 USD/year',
        'employment 31200',
        'category = office',
        'exposure = 9',
        'outlook = -36',
        'outlook_desc = Decline',
      ],
    },
  ),
  csv(
    'columns of a data set of wages and projections',
    'en-US',
    `soc,title,wage_mean,wage_median,wage_pct_10,wage_pct_90,employment_count,employment_2024,employment_2034,employment_change_number,employment_change_pct,annual_openings,typical_entry_education
47-2121,Glaziers,59120,55440,36660,98420,56100,58200,61000,2800,4.8,5100,High school diploma or equivalent`,
    {
      Glaziers: [
        'code 47-2121',
        'education «High school diploma or equivalent»',
        'pay median 55440 USD/year',
        'pay mean 59120 USD/year',
        'growth 4.8%',
        'employment 58200 2024',
        'employmentChange 2800',
        'openings 5100',
        'wage_pct_10 = 36660',
        'wage_pct_90 = 98420',
        'employment_count = 56100',
        'employment_2034 = 61000',
      ],
    },
  ),
  markdown(
    'jobs of a country by its letters, and a label',
    'en-US',
    `| Occupation | US employment | Median annual wage | Label |
|---|---|---|---|
| Pump operators | 9,640 | $54,520 | ACTUAL |
| Boat riggers | 20,020 | $50,850 | ACTUAL |`,
    {
      'Pump operators': ['pay median 54520 USD/year', 'employment 9640', 'Label = ACTUAL'],
      'Boat riggers': ['pay median 50850 USD/year', 'employment 20020', 'Label = ACTUAL'],
    },
  ),
  markdown(
    'growth with how it compares in brackets',
    'en-US',
    `| Field | Median Salary | Growth (2022-2032) |
|---|---|---|
| Computing | $104,420 | +15% (much faster) |
| Design | $72,390 | +5% (average) |`,
    {
      Computing: ['pay median 104420 USD/year', 'growth 15% 2022-2032 (much faster)'],
      Design: ['pay median 72390 USD/year', 'growth 5% 2022-2032 (average)'],
    },
  ),
  markdown(
    'France: dollars in the head, and about so',
    'fr',
    `| Poste | Salaire moyen (USD) | Offres |
|---|---|---|
| Responsable données | $205 000 | 143 |
| Analyste | ~$100 000 | 97 |`,
    {
      'Responsable données': ['pay mean 205000 USD/year', 'Offres = 143'],
      Analyste: ['pay mean 100000 USD/year (~$100 000)', 'Offres = 97'],
    },
  ),
  markdown(
    'a box whose name has a row, with its code',
    'en-US',
    `| Metric | Value |
|--------|-------|
| Occupation | Glaziers (SOC 47-2121) |
| Employment | 56,100 |
| Median Annual Wage | $55,440 |
| Entry-Level (10th percentile) | $36,660 |
| 25th Percentile | $44,100 |
| Experienced (90th percentile) | $98,420 |`,
    {
      Glaziers: [
        'code 47-2121',
        'pay median 55440 USD/year',
        'pay p25 44100 USD/year',
        'employment 56100',
        'Entry-Level (10th percentile) = $36,660',
        'Experienced (90th percentile) = $98,420',
      ],
    },
  ),
  markdown(
    'entry and senior pay in brackets, growth and outlook',
    'en-US',
    `| Career | Salary (Entry) | Salary (Senior) | Growth Rate | Job Outlook |
|---|---|---|---|---|
| Curator | $41,000 | $88,000 | 11% | Good |
| Docent | $29,000 | $47,000 | 6% | Fair |`,
    {
      Curator: [
        'pay unspecified 41000 USD/year {Entry}',
        'growth 11%',
        'Salary (Senior) = $88,000',
        'Job Outlook = Good',
      ],
      Docent: [
        'pay unspecified 29000 USD/year {Entry}',
        'growth 6%',
        'Salary (Senior) = $47,000',
        'Job Outlook = Fair',
      ],
    },
  ),
  markdown(
    'codes behind names',
    'en-US',
    `| Occupation | Median wage |
|---|---|
| Bakers – 51-3011 | $34,950 |
| Cooks, SOC 35-2014 | $35,300 |
| Pay grade 10-1200 | $35,300 |`,
    {
      Bakers: ['code 51-3011', 'pay median 34950 USD/year'],
      Cooks: ['code 35-2014', 'pay median 35300 USD/year'],
      'Pay grade 10-1200': ['pay median 35300 USD/year'],
    },
  ),
];
