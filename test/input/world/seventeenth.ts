import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** A seventeenth lot of pages and files. */
export const SEVENTEENTH: readonly WorldPage[] = [
  page(
    'United States: a percentile table of a profession, its percentiles across',
    'en-US',
    `<h2>Industrial Designer wages</h2><table><tr><th>Percentile</th><th>10%</th><th>25%</th><th>50% (Median)</th><th>75%</th><th>90%</th></tr>
     <tr><td>Hourly Wage</td><td>$22.90</td><td>$29.10</td><td>$38.20</td><td>$48.90</td><td>$63.70</td></tr>
     <tr><td>Annual Wage</td><td>$47,630</td><td>$60,530</td><td>$79,450</td><td>$101,710</td><td>$132,490</td></tr></table>`,
    {
      '10%': ['pay unspecified 47630 USD/year', 'hourly unspecified 22.9 USD/hour'],
      '25%': ['pay unspecified 60530 USD/year', 'hourly unspecified 29.1 USD/hour'],
      '50% (Median)': ['pay unspecified 79450 USD/year', 'hourly unspecified 38.2 USD/hour'],
      '75%': ['pay unspecified 101710 USD/year', 'hourly unspecified 48.9 USD/hour'],
      '90%': ['pay unspecified 132490 USD/year', 'hourly unspecified 63.7 USD/hour'],
    },
  ),
  rows(
    'United States: pay of travel nurses by week, with stipends',
    'en-US',
    `Specialty | Average weekly pay | Top weekly pay | Assignments
     ICU | $2,310 | $3,480 | 4,120
     Labor and delivery | $2,205 | $3,150 | 1,980`,
    {
      ICU: ['pay mean 2310 USD/week', 'Top weekly pay = $3,480', 'Assignments = 4,120'],
      'Labor and delivery': ['pay mean 2205 USD/week', 'Top weekly pay = $3,150', 'Assignments = 1,980'],
    },
  ),
  rows(
    'United States: heads with line breaks and a slash',
    'en-US',
    `Occupation | Median Wages (hourly / annual) | Projected Growth (2022–32) | Education / Training
     Millwrights | $30.05 / $62,500 | 5% | Apprenticeship
     Riggers | $28.61 / $59,500 | 2% | High school`,
    {
      Millwrights: [
        'growth 5% 2022-2032',
        'Median Wages (hourly / annual) = $30.05 / $62,500',
        'Education / Training = Apprenticeship',
      ],
      Riggers: [
        'growth 2% 2022-2032',
        'Median Wages (hourly / annual) = $28.61 / $59,500',
        'Education / Training = High school',
      ],
    },
  ),
  page(
    'United States: a page of an association with a two-column list of pay by setting',
    'en-US',
    `<h1>Speech-language pathologist pay</h1><table><tr><th>Setting</th><th>Median annual salary</th></tr>
     <tr><td>Schools</td><td>$80,280</td></tr><tr><td>Hospitals</td><td>$101,560</td></tr></table>
     <p>Source: Example Survey of Members, 2024.</p>`,
    {
      Schools: ['pay median 80280 USD/year [Example Survey of Members, 2024]'],
      Hospitals: ['pay median 101560 USD/year [Example Survey of Members, 2024]'],
    },
  ),
  rows(
    'United States: declines in brackets and unchanged in words',
    'en-US',
    `Occupation | Employment change, 2024–34 (%) | Median annual wage
     Typists | -36.1 | $47,850
     Cashiers | -9.9 | $31,190
     Choreographers | 5.6 | $54,700`,
    {
      Typists: ['pay median 47850 USD/year', 'growth -36.1% 2024-2034'],
      Cashiers: ['pay median 31190 USD/year', 'growth -9.9% 2024-2034'],
      Choreographers: ['pay median 54700 USD/year', 'growth 5.6% 2024-2034'],
    },
  ),
  rows(
    'United Kingdom: two jobs compared by aspect with a unit in the cell',
    'en-GB',
    `Factor | Optometrist | Dispensing optician
     Average pay | £48,000 p.a. | £29,500 p.a.
     Working week | 37–40 hours | 37–40 hours
     Register | GOC | GOC`,
    {
      Optometrist: ['pay mean 48000 GBP/year', 'Working week = 37–40 hours', 'Register = GOC'],
      'Dispensing optician': ['pay mean 29500 GBP/year', 'Working week = 37–40 hours', 'Register = GOC'],
    },
  ),
  rows(
    'United Kingdom: pro rata and term time only',
    'en-GB',
    `Post | Salary | Actual salary
     Exams invigilator | £12.21 per hour | –
     Lab technician | £25,584 pro rata | £21,940 per annum`,
    {
      'Exams invigilator': ['pay unspecified 12.21 GBP/hour', 'Actual salary = missing'],
      'Lab technician': ['pay unspecified «£25,584 pro rata»', 'Actual salary = £21,940 per annum'],
    },
  ),
  rows(
    'Canada: average salary with a dollar sign and a code behind',
    'en-CA',
    `Career | Average salary | Job growth | Where to study
     Dental hygienist | $87,000 CAD | Above average | Ontario
     Cabinetmaker | C$49,920 | Average | Nova Scotia`,
    {
      'Dental hygienist': ['pay mean 87000 CAD/year', 'growth «Above average»', 'Where to study = Ontario'],
      Cabinetmaker: ['pay mean 49920 CAD/year', 'growth «Average»', 'Where to study = Nova Scotia'],
    },
  ),
  rows(
    'Québec: average pay a week of graduates and rate of employment',
    'fr-CA',
    `Programme | Salaire hebdomadaire moyen | Taux d’emploi
     Soudage-montage | 1 148 $ | 93,2 %
     Coiffure | 612 $ | 88,7 %`,
    {
      'Soudage-montage': ['pay mean 1148 CAD/week', 'Taux d’emploi = 93,2 %'],
      Coiffure: ['pay mean 612 CAD/week', 'Taux d’emploi = 88,7 %'],
    },
  ),
  rows(
    'Australia: annual salary with dollars in heads and hours',
    'en-AU',
    `Occupation | Avg. annual salary ($AUD) | Avg. weekly hours | Unemployment
     Wool classer | 68,900 | 42 | Low
     Beekeeper | 61,250 | 45 | Low`,
    {
      'Wool classer': ['pay mean 68900 AUD/year', 'hours 42', 'Unemployment = Low'],
      Beekeeper: ['pay mean 61250 AUD/year', 'hours 45', 'Unemployment = Low'],
    },
  ),
  rows(
    'New Zealand: pay bands with K and a plus, in the title of the column the dollar',
    'en-NZ',
    `Role | Low (NZ$) | High (NZ$) | Market
     GIS analyst | 75,000 | 110,000 | Steady
     Brewer | 58,000 | 82,000 | Tight`,
    {
      'GIS analyst': ['pay unspecified 75000..110000 NZD/year', 'Market = Steady'],
      Brewer: ['pay unspecified 58000..82000 NZD/year', 'Market = Tight'],
    },
  ),
  rows(
    'Ireland: median a week with the number of people in thousands',
    'en-IE',
    `Occupation group | Median weekly earnings (€) | Persons employed ('000)
     Caring services | 548.30 | 112.6
     Science professionals | 1,102.75 | 138.9`,
    {
      'Caring services': ['pay median 548.3 EUR/week', 'employment 112600'],
      'Science professionals': ['pay median 1102.75 EUR/week', 'employment 138900'],
    },
  ),
  rows(
    'India: average, highest and lowest packages',
    'en-IN',
    `Specialisation | Lowest (LPA) | Average (LPA) | Highest (LPA)
     Data Science | 5.5 | 11.2 | 38
     Civil | 3 | 4.4 | 9`,
    {
      'Data Science': ['pay mean 1120000 INR/year', 'pay unspecified 550000..3800000 INR/year'],
      Civil: ['pay mean 440000 INR/year', 'pay unspecified 300000..900000 INR/year'],
    },
  ),
  rows(
    'India: a portal’s list with ₹ and L and reviews',
    'en-IN',
    `Designation | Average Salary | Salaries shared
     Lead Engineer | ₹18.4 L/yr | 2.1k
     Associate | ₹4.9 L/yr | 860`,
    {
      'Lead Engineer': ['pay mean 1840000 INR/year', 'Salaries shared = 2.1k'],
      Associate: ['pay mean 490000 INR/year', 'Salaries shared = 860'],
    },
  ),
  rows(
    'Pakistan: monthly in PKR with K',
    'en-PK',
    `Profession | Monthly Salary Range | Job Market
     Content Writer | PKR 45K - 90K | Growing
     Patwari | Rs. 38,000 - Rs. 55,000 | Stable`,
    {
      'Content Writer': ['pay unspecified 45000..90000 PKR/month', 'Job Market = Growing'],
      Patwari: ['pay unspecified 38000..55000 PKR/month', 'Job Market = Stable'],
    },
  ),
  rows(
    'Philippines: a daily and a monthly rate as columns',
    'en-PH',
    `Trade | Daily rate | Monthly equivalent
     Mason | ₱750 | ₱19,500
     Electrician | ₱900 | ₱23,400`,
    {
      Mason: ['pay unspecified 750 PHP/day', 'Monthly equivalent = ₱19,500'],
      Electrician: ['pay unspecified 900 PHP/day', 'Monthly equivalent = ₱23,400'],
    },
  ),
  rows(
    'Nigeria: basic facts of one job turned with a general head',
    'en-NG',
    `Metric | Software tester | Product manager
     Average monthly salary | ₦280,000 | ₦620,000
     Entry requirement | Diploma | Degree
     Remote jobs | 34% | 51%`,
    {
      'Software tester': ['pay mean 280000 NGN/month', 'Entry requirement = Diploma', 'Remote jobs = 34%'],
      'Product manager': ['pay mean 620000 NGN/month', 'Entry requirement = Degree', 'Remote jobs = 51%'],
    },
  ),
  rows(
    'South Africa: entry, median and senior a year in R',
    'en-ZA',
    `Occupation | Entry-level | Median salary (annual) | Senior
     Geologist | R310 000 | R590 000 | R1 050 000
     Physiotherapist | R228 000 | R372 000 | R540 000`,
    {
      Geologist: ['pay median 590000 ZAR/year', 'Entry-level = R310 000', 'Senior = R1 050 000'],
      Physiotherapist: ['pay median 372000 ZAR/year', 'Entry-level = R228 000', 'Senior = R540 000'],
    },
  ),
  rows(
    'Singapore: full-time and hourly with a change in percent',
    'en-SG',
    `Occupation | Gross wage 2023 (S$/month) | Gross wage 2024 (S$/month) | Growth (% p.a.)
     Cook | 2,300 | 2,420 | 5.2
     Nurse | 4,900 | 5,110 | 4.3`,
    {
      Cook: [
        'pay unspecified 2420 SGD/month 2024 {Gross}',
        'Gross wage 2023 (S$/month) = 2,300',
        'Growth (% p.a.) = 5.2',
      ],
      Nurse: [
        'pay unspecified 5110 SGD/month 2024 {Gross}',
        'Gross wage 2023 (S$/month) = 4,900',
        'Growth (% p.a.) = 4.3',
      ],
    },
  ),
  rows(
    'Malaysia in English: a range a month with a dash and “per month” once',
    'en-MY',
    `Occupation | Expected pay | Demand
     Process engineer | RM 4,000–6,500 per month | High
     Tailor | RM 1,800–2,400 per month | Low`,
    {
      'Process engineer': ['pay unspecified 4000..6500 MYR/month', 'Demand = High'],
      Tailor: ['pay unspecified 1800..2400 MYR/month', 'Demand = Low'],
    },
  ),
  page(
    'Germany: a table in which units stand in a line under the heads',
    'de',
    `<table><thead><tr><th>Beruf</th><th>Stundenlohn</th><th>Monatslohn</th><th>Jahreslohn</th></tr>
     <tr><th></th><th>€</th><th>€</th><th>€</th></tr></thead>
     <tbody><tr><td>Gerüstbauer/in</td><td>17,60</td><td>2.990</td><td>35.880</td></tr>
     <tr><td>Goldschmied/in</td><td>15,10</td><td>2.570</td><td>30.840</td></tr></tbody></table>`,
    {
      'Gerüstbauer/in': [
        'pay unspecified 35880 EUR/year',
        'hourly unspecified 17.6 EUR/hour',
        'Monatslohn (€) = 2.990',
      ],
      'Goldschmied/in': [
        'pay unspecified 30840 EUR/year',
        'hourly unspecified 15.1 EUR/hour',
        'Monatslohn (€) = 2.570',
      ],
    },
  ),
  rows(
    'Germany: median with people and a trend in percent',
    'de',
    `Berufsgattung | Median (€ brutto/Monat) | Beschäftigte | Veränderung seit 2019
     Tiefbau | 3.540 | 214.900 | +6,1 %
     Hauswirtschaft | 2.480 | 88.400 | -2,4 %`,
    {
      Tiefbau: ['pay median 3540 EUR/month {brutto}', 'employment 214900', 'Veränderung seit 2019 = +6,1 %'],
      Hauswirtschaft: [
        'pay median 2480 EUR/month {brutto}',
        'employment 88400',
        'Veränderung seit 2019 = -2,4 %',
      ],
    },
  ),
  rows(
    'Switzerland: gross a year with a dash in place of cents',
    'de-CH',
    `Funktion | Bruttojahreslohn | Pensum
     Sachbearbeiter/in | CHF 74'000.– | 80–100 %
     Hauswart/in | CHF 68'500.– | 100 %`,
    {
      'Sachbearbeiter/in': ['pay unspecified 74000 CHF/year {brutto}', 'Pensum = 80–100 %'],
      'Hauswart/in': ['pay unspecified 68500 CHF/year {brutto}', 'Pensum = 100 %'],
    },
  ),
  rows(
    'France: a study’s table with a plus and a range in K€',
    'fr',
    `Fonction | Salaire annuel brut (K€) | Part variable
     Contrôleur de gestion | 42 – 55 | 5 %
     Ingénieur d’affaires | 48 – 70 | 20 %`,
    {
      'Contrôleur de gestion': ['pay unspecified 42000..55000 EUR/year {brut}', 'Part variable = 5 %'],
      'Ingénieur d’affaires': ['pay unspecified 48000..70000 EUR/year {brut}', 'Part variable = 20 %'],
    },
  ),
  rows(
    'Belgium in French: a median gross a month with the source in a column',
    'fr-BE',
    `Métier | Salaire médian brut/mois | Source
     Infirmier·ère | 3 610 € | Office exemple
     Menuisier | 2 985,50 € | Office exemple`,
    {
      'Infirmier·ère': ['pay median 3610 EUR/month {brut} [Office exemple]'],
      Menuisier: ['pay median 2985.5 EUR/month {brut} [Office exemple]'],
    },
  ),
  rows(
    'Spain: net a month and gross a year, men and women',
    'es',
    `Profesión | Sueldo neto mensual | Sueldo bruto anual | Mujeres
     Veterinario | 1.520 € | 24.300 € | 71 %
     Fontanero | 1.410 € | 21.950 € | 2 %`,
    {
      Veterinario: [
        'pay unspecified 24300 EUR/year {bruto}',
        'Sueldo neto mensual = 1.520 €',
        'Mujeres = 71 %',
      ],
      Fontanero: ['pay unspecified 21950 EUR/year {bruto}', 'Sueldo neto mensual = 1.410 €', 'Mujeres = 2 %'],
    },
  ),
  rows(
    'Argentina: dollars and pesos by seniority',
    'es-AR',
    `Perfil | Sueldo mensual (ARS) | Sueldo mensual (USD) | Seniority
     QA | 1.450.000 | 1.210 | Junior
     DevOps | 3.900.000 | 3.260 | Senior`,
    {
      QA: ['pay unspecified 1450000 ARS/month', 'Sueldo mensual (USD) = 1.210', 'Seniority = Junior'],
      DevOps: ['pay unspecified 3900000 ARS/month', 'Sueldo mensual (USD) = 3.260', 'Seniority = Senior'],
    },
  ),
  rows(
    'Saudi Arabia in Arabic: salary with currency in words a year',
    'ar-SA',
    `المهنة | متوسط الراتب السنوي | المؤهل
     صيدلي | 168,000 ريال | بكالوريوس
     طيار | 420,000 ريال | رخصة طيران`,
    {
      صيدلي: ['education «بكالوريوس»', 'pay mean 168000 SAR/year'],
      طيار: ['education «رخصة طيران»', 'pay mean 420000 SAR/year'],
    },
  ),
  csv(
    'a file with both ends, a median and an interval in the name of the column',
    'en-US',
    `occupation,wage_low_hourly,wage_median_hourly,wage_high_hourly
Farrier,18.50,24.75,39.10
Sailmaker,17.20,21.60,30.00
`,
    {
      Farrier: ['pay median 24.75 USD/hour', 'pay unspecified 18.5..39.1 USD/hour'],
      Sailmaker: ['pay median 21.6 USD/hour', 'pay unspecified 17.2..30 USD/hour'],
    },
  ),
  csv(
    'a British file with pounds in cells and a head above',
    'en-GB',
    `Graduate outcomes 2023
Subject,Median salary,In work (%)
Pharmacy,"£33,500",97
Drama,"£21,250",84
`,
    {
      Pharmacy: ['pay median 33500 GBP/year', 'In work (%) = 97'],
      Drama: ['pay median 21250 GBP/year', 'In work (%) = 84'],
    },
  ),
  linked(
    'linked data: a posting with the salary as a list of two ends',
    'en-CA',
    {
      '@type': 'JobPosting',
      title: 'Heavy Equipment Operator',
      baseSalary: [
        {
          '@type': 'MonetaryAmount',
          currency: 'CAD',
          minValue: 36,
          maxValue: 44.5,
          unitText: 'HOUR',
        },
      ],
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressRegion: 'AB', addressCountry: 'CA' },
      },
      workHours: '40 hours per week',
    },
    {
      'Heavy Equipment Operator': [
        'pay unspecified 36..44.5 CAD/hour @AB, CA',
        'Work hours = 40 hours per week',
      ],
    },
  ),
  linked(
    'linked data: an aggregation whose interval is of a week, in capitals',
    'en-AU',
    {
      '@type': 'OccupationAggregation',
      name: 'Jackaroo',
      occupationLocation: [{ '@type': 'State', name: 'Queensland' }],
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        currency: 'AUD',
        duration: 'P1W',
        median: 980,
        percentile90: 1310,
      },
    },
    {
      Jackaroo: ['pay median 980 AUD/week @Queensland', 'pay p90 1310 AUD/week @Queensland'],
    },
  ),
  markdown(
    'a Markdown table with two units in heads and no outer bars',
    'en-GB',
    `
Trade | Employed (£/day) | Self-employed (£/day)
--- | ---: | ---:
Tiler | 165 | 220
Groundworker | 150 | 195
`,
    {
      Tiler: ['Employed (£/day) = 165', 'Self-employed (£/day) = 220'],
      Groundworker: ['Employed (£/day) = 150', 'Self-employed (£/day) = 195'],
    },
  ),
];
