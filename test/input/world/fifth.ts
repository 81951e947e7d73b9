import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A fifth lot of pages and files. */
export const FIFTH: readonly WorldPage[] = [
  page(
    'United Kingdom: the box of a careers service',
    'en-GB',
    `<h1>Dental hygienist</h1><table><tbody>
     <tr><th>Average salary (a year)</th><td>£24,000 starter to £45,000 experienced</td></tr>
     <tr><th>Typical hours (a week)</th><td>37 to 39 a week</td></tr>
     <tr><th>You could work</th><td>evenings / weekends on a rota</td></tr></tbody></table>`,
    {
      'Dental hygienist': [
        'pay mean 24000..45000 GBP/year (£24,000 starter to £45,000 experienced)',
        'hours 37..39',
        'You could work = evenings / weekends on a rota',
      ],
    },
  ),
  page(
    'Canada: wages of the provinces under a header of two lines',
    'en-CA',
    `<h2>Prevailing wages for welders</h2><table>
     <thead><tr><th rowspan="2">Community/Area</th><th colspan="3">Wages ($/hour)</th></tr>
     <tr><th>Low</th><th>Median</th><th>High</th></tr></thead>
     <tbody><tr><td>Ontario</td><td>20.00</td><td>28.50</td><td>40.00</td></tr>
     <tr><td>Yukon</td><td>N/A</td><td>N/A</td><td>N/A</td></tr>
     <tr><td>Alberta</td><td>24.00</td><td>36.00</td><td>46.50</td></tr></tbody></table>`,
    {
      Ontario: ['pay median 28.5 CAD/hour', 'pay unspecified 20..40 CAD/hour'],
      Yukon: ['pay median not-applicable', 'pay unspecified not-applicable'],
      Alberta: ['pay median 36 CAD/hour', 'pay unspecified 24..46.5 CAD/hour'],
    },
  ),
  page(
    'Australia: a box of insights into one job',
    'en-AU',
    `<h1>Surveyor</h1><table>
     <tr><td>Employed</td><td>17,900</td></tr><tr><td>Median weekly earnings</td><td>$1,836</td></tr>
     <tr><td>Future growth</td><td>Strong</td></tr><tr><td>Average age</td><td>41 years</td></tr>
     <tr><td>Female share</td><td>12%</td></tr><tr><td>Skill level</td><td>1</td></tr></table>`,
    {
      Surveyor: [
        'pay median 1836 AUD/week',
        'employment 17900',
        'Future growth = Strong',
        'Average age = 41 years',
        'Female share = 12%',
        'Skill level = 1',
      ],
    },
  ),
  rows(
    'New Zealand: pay and chances of two trades, labels down the side',
    'en-NZ',
    `  | Electrician | Plumber
     Pay | $52K-$98K per year | $26-$48 per hour
     Length of training | 3-4 years | 4 years
     Job opportunities | Good | Good`,
    {
      Electrician: [
        'pay unspecified 52000..98000 NZD/year',
        'Length of training = 3-4 years',
        'Job opportunities = Good',
      ],
      Plumber: [
        'pay unspecified 26..48 NZD/hour',
        'Length of training = 4 years',
        'Job opportunities = Good',
      ],
    },
  ),
  rows(
    'India: pay by years of experience',
    'en-IN',
    `Experience | Average salary per annum
     0-2 years | ₹3.6 LPA
     3-5 years | ₹7.8 LPA
     10+ years | ₹18 LPA`,
    {
      '0-2 years': ['pay mean 360000 INR/year'],
      '3-5 years': ['pay mean 780000 INR/year'],
      '10+ years': ['pay mean 1800000 INR/year'],
    },
  ),
  page(
    'United States: grades and steps of civil servants',
    'en-US',
    tableOf(
      `Grade | Step 1 | Step 5 | Step 10
       GS-7 | $42,679 | $48,371 | $55,486
       GS-9 | $52,205 | $59,165 | $67,865`,
      ['Annual rates by grade and step, effective January 2025'],
      'Salary Table 2025-GS',
    ),
    {
      'GS-7': ['Step 1 = $42,679', 'Step 5 = $48,371', 'Step 10 = $55,486'],
      'GS-9': ['Step 1 = $52,205', 'Step 5 = $59,165', 'Step 10 = $67,865'],
    },
  ),
  rows(
    'Germany: a collective agreement with steps',
    'de',
    `Entgeltgruppe | Stufe 1 | Stufe 3 | Stufe 6
     EG 9b | 3.590,15 € | 4.090,46 € | 5.080,32 €
     EG 13 | 4.628,76 € | 5.354,55 € | 6.585,95 €`,
    {
      'EG 9b': ['Stufe 1 = 3.590,15 €', 'Stufe 3 = 4.090,46 €', 'Stufe 6 = 5.080,32 €'],
      'EG 13': ['Stufe 1 = 4.628,76 €', 'Stufe 3 = 5.354,55 €', 'Stufe 6 = 6.585,95 €'],
    },
  ),
  rows(
    'United States: cities against the nation',
    'en-US',
    `City | Average salary | vs. national average | Cost of living index
     Denver, CO | $71,400 | +6% | 111.3
     Tulsa, OK | $58,250 | −13% | 86.0`,
    {
      'Denver, CO': ['pay mean 71400 USD/year', 'vs. national average = +6%', 'Cost of living index = 111.3'],
      'Tulsa, OK': ['pay mean 58250 USD/year', 'vs. national average = −13%', 'Cost of living index = 86.0'],
    },
  ),
  rows(
    'United Kingdom: hourly rates of contractors with last year’s change',
    'en-GB',
    `Contract role | Median hourly rate | Same period last year | Change
     Site Manager | £27.50 | £26.00 | +5.77%
     Quantity Surveyor | £35.00 | £35.00 | -`,
    {
      'Site Manager': ['pay median 27.5 GBP/hour', 'Same period last year = £26.00', 'Change = +5.77%'],
      'Quantity Surveyor': ['pay median 35 GBP/hour', 'Same period last year = £35.00', 'Change = missing'],
    },
  ),
  page(
    'an encyclopedia: countries down, footnotes in brackets, a column of years',
    'en',
    `<table class="wikitable sortable"><caption>Median pay of airline pilots</caption>
     <tr><th>Country</th><th>Median salary<sup id="r1"><a href="#n1">[1]</a></sup></th><th>Year</th><th>Ref.</th></tr>
     <tr><th scope="row">Freedonia</th><td>US$198,100</td><td>2023</td><td><sup><a href="#n2">[2]</a></sup></td></tr>
     <tr><th scope="row">Sylvania</th><td>€91,000</td><td>2022</td><td><sup><a href="#n3">[3]</a></sup></td></tr></table>
     <ol class="references"><li id="n1">Before tax.</li><li id="n2">Air Line Survey</li><li id="n3">Pilots’ Union</li></ol>`,
    {
      Freedonia: ['pay median 198100 USD/year 2023 [Air Line Survey] (Before tax.)'],
      Sylvania: ['pay median 91000 EUR/year 2022 [Pilots’ Union] (Before tax.)'],
    },
  ),
  rows(
    'Germany: pay of apprentices by year',
    'de',
    `Ausbildungsberuf | 1. Jahr | 2. Jahr | 3. Jahr
     Mechatroniker/in | 1.180 € | 1.240 € | 1.320 €
     Friseur/in | 649 € | 766 € | 876 €`,
    {
      'Mechatroniker/in': ['1. Jahr = 1.180 €', '2. Jahr = 1.240 €', '3. Jahr = 1.320 €'],
      'Friseur/in': ['1. Jahr = 649 €', '2. Jahr = 766 €', '3. Jahr = 876 €'],
    },
  ),
  rows(
    'United States: levels of engineers with base, stock and bonus',
    'en-US',
    `Level | Total Compensation | Base Salary | Stock (/yr) | Bonus
     L3 (Entry) | $191K | $145K | $31K | $15K
     L5 (Senior) | $370K | $205K | $132K | $33K`,
    {
      'L3 (Entry)': [
        'pay unspecified 191000 USD/year',
        'Base Salary = $145K',
        'Stock (/yr) = $31K',
        'Bonus = $15K',
      ],
      'L5 (Senior)': [
        'pay unspecified 370000 USD/year',
        'Base Salary = $205K',
        'Stock (/yr) = $132K',
        'Bonus = $33K',
      ],
    },
  ),
  rows(
    'a university: outcomes of its graduates',
    'en-GB',
    `Programme | Median salary after 15 months | In work or further study | Respondents
     BSc Biology | £24,500 | 93% | 85
     BEng Civil Engineering | £29,000 | 97% | 60`,
    {
      'BSc Biology': [
        'Median salary after 15 months = £24,500',
        'In work or further study = 93%',
        'Respondents = 85',
      ],
      'BEng Civil Engineering': [
        'Median salary after 15 months = £29,000',
        'In work or further study = 97%',
        'Respondents = 60',
      ],
    },
  ),
  page(
    'Germany: an atlas of pay with quartiles',
    'de',
    `<h2>Monatliches Bruttoentgelt</h2>${tableOf(
      `Beruf | Unteres Quartil | Median | Oberes Quartil
       Altenpfleger/in | 3.327 € | 3.920 € | 4.415 €
       Bankkaufmann/-frau | 4.480 € | 5.590 € | 6.980 €`,
    )}`,
    {
      'Altenpfleger/in': ['pay median 3920 EUR/month', 'pay p25 3327 EUR/month', 'pay p75 4415 EUR/month'],
      'Bankkaufmann/-frau': ['pay median 5590 EUR/month', 'pay p25 4480 EUR/month', 'pay p75 6980 EUR/month'],
    },
  ),
  page(
    'France: the sheet of one trade',
    'fr',
    `<h1>Fleuriste</h1><table><tr><th>Niveau minimum d’accès</th><td>CAP ou équivalent</td></tr>
     <tr><th>Salaire débutant</th><td>1 802 € brut par mois</td></tr>
     <tr><th>Salaire médian</th><td>23 400 € brut par an</td></tr>
     <tr><th>Statuts</th><td>artisan, salarié</td></tr></table>`,
    {
      Fleuriste: [
        'pay median 23400 EUR/year {brut}',
        'Niveau minimum d’accès = CAP ou équivalent',
        'Salaire débutant = 1 802 € brut par mois',
        'Statuts = artisan, salarié',
      ],
    },
  ),
  rows(
    'Poland in Polish: amounts of a month that don’t say so',
    'pl',
    `Stanowisko | Mediana (PLN brutto) | Liczba ankiet
     Księgowy | 7 200 | 1 240
     Kierowca | 6 500 | 980`,
    {
      Księgowy: ['pay median «7 200» {brutto}', 'Liczba ankiet = 1 240'],
      Kierowca: ['pay median «6 500» {brutto}', 'Liczba ankiet = 980'],
    },
  ),
  rows(
    'Sweden in English: kronor of a month that don’t say so',
    'en-SE',
    `Occupation | Average salary (SEK) | Employees
     Nurses | 39,800 | 71,600
     Carpenters | 34,300 | 46,200`,
    {
      Nurses: ['pay mean «39,800»', 'employment 71600'],
      Carpenters: ['pay mean «34,300»', 'employment 46200'],
    },
  ),
  rows(
    'India: pay of posts that doesn’t say it is of a month',
    'en-IN',
    `Post | Salary | Grade pay
     Probationary Officer | ₹48,480 | –
     Clerk | ₹24,050 | –`,
    {
      'Probationary Officer': ['pay unspecified «₹48,480»', 'Grade pay = missing'],
      Clerk: ['pay unspecified «₹24,050»', 'Grade pay = missing'],
    },
  ),
  rows(
    'United States: signs of the statistics office',
    'en-US',
    `Occupation title | Employment | Mean hourly wage | Annual mean wage | Wage RSE
     Surgeons, all other | 23,400 | # | # | **
     Fast food cooks | 673,460 | $14.50 | $30,160 | 0.4%`,
    {
      'Surgeons, all other': [
        'pay mean at-least',
        'hourly mean at-least',
        'employment 23400',
        'Wage RSE = suppressed',
      ],
      'Fast food cooks': [
        'pay mean 30160 USD/year',
        'hourly mean 14.5 USD/hour',
        'employment 673460',
        'Wage RSE = 0.4%',
      ],
    },
  ),
  rows(
    'United States: outlook with the words for up and down',
    'en-US',
    `Career | Median annual pay | Projected growth (2023-33)
     Postal clerks | $56,200 | 3% decline
     Nurse practitioners | $126,260 | 40% increase
     Typists | $44,900 | −38 %
     Bakers | $34,950 | Little or no change`,
    {
      'Postal clerks': ['pay median 56200 USD/year', 'growth -3% 2023-2033'],
      'Nurse practitioners': ['pay median 126260 USD/year', 'growth 40% 2023-2033'],
      Typists: ['pay median 44900 USD/year', 'growth -38% 2023-2033'],
      Bakers: ['pay median 34950 USD/year', 'growth «Little or no change» 2023-2033'],
    },
  ),
  csv(
    'a German office: semicolons, a title, a line of units, an end with a source',
    'de',
    `Verdienste nach Berufen 2023
Beruf;Bruttomonatsverdienst;Wochenstunden;Beschäftigte
;EUR;Stunden;1 000
Elektroniker;3.812;38,9;412
Köche;2.688;39,6;233
Quelle: Landesamt für Zahlen`,
    {
      Elektroniker: [
        'pay unspecified 3812 EUR/month {brutto} [Landesamt für Zahlen]',
        'employment 412000 [Landesamt für Zahlen]',
        'hours 38.9 [Landesamt für Zahlen]',
      ],
      Köche: [
        'pay unspecified 2688 EUR/month {brutto} [Landesamt für Zahlen]',
        'employment 233000 [Landesamt für Zahlen]',
        'hours 39.6 [Landesamt für Zahlen]',
      ],
    },
  ),
  csv(
    'tabs and a BOM, hourly and annual percentiles',
    'en-US',
    '\uFEFFarea_title\tocc_code\tocc_title\ttot_emp\th_median\ta_median\ta_pct10\ta_pct90\nMaine\t29-1141\tRegistered Nurses\t15,320\t40.10\t83,410\t64,550\t109,870\n',
    {
      'Registered Nurses': [
        'code 29-1141',
        'pay median 83410 USD/year @Maine',
        'pay p10 64550 USD/year @Maine',
        'pay p90 109870 USD/year @Maine',
        'hourly median 40.1 USD/hour @Maine',
        'employment 15320 @Maine',
        'area_title = Maine',
      ],
    },
  ),
  linked(
    'linked data: estimated salaries by the month in a list, with experience in months',
    'en',
    {
      '@type': 'Occupation',
      name: 'Air traffic controller',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'CHF',
          duration: 'P1M',
          percentile10: '7900',
          median: '9800',
          percentile90: 12600,
        },
      ],
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
    },
    {
      'Air traffic controller': [
        'experience «24 months»',
        'pay median 9800 CHF/month',
        'pay p10 7900 CHF/month',
        'pay p90 12600 CHF/month',
      ],
    },
  ),
  markdown(
    'a blog: pros and cons between two jobs',
    'en',
    `
| | Paralegal | Legal Assistant |
|---|---|---|
| **Avg. salary** | $61,010 | $48,300 |
| **Job growth (2023–2033)** | 1% | \\-5% |
| **Education** | Associate's degree | High school diploma |
| **Best for** | People who like research | People who like order |
`,
    {
      Paralegal: [
        "education «Associate's degree»",
        'pay mean 61010 USD/year',
        'growth 1% 2023-2033',
        'Best for = People who like research',
      ],
      'Legal Assistant': [
        'education «High school diploma»',
        'pay mean 48300 USD/year',
        'growth -5% 2023-2033',
        'Best for = People who like order',
      ],
    },
  ),
  rows(
    'United States: hourly and annual as rows down, jobs across',
    'en-US',
    `Pay | Dental Assistant | Dental Hygienist
     Hourly | $22.38 | $45.32
     Annual | $46,540 | $94,260`,
    {
      'Dental Assistant': ['pay unspecified 46540 USD/year', 'hourly unspecified 22.38 USD/hour'],
      'Dental Hygienist': ['pay unspecified 94260 USD/year', 'hourly unspecified 45.32 USD/hour'],
    },
  ),
];
