import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** An eighth lot of pages and files. */
export const EIGHTH: readonly WorldPage[] = [
  page(
    'an encyclopedia: a group of lines that a cell spans',
    'en',
    `<table class="wikitable"><tr><th>Sector</th><th>Occupation</th><th>Average annual wage (US$)</th><th>Notes</th></tr>
     <tr><td rowspan="2">Mining</td><td>Driller</td><td>61,200</td><td>Offshore pay is higher</td></tr>
     <tr><td>Blaster</td><td>57,900</td><td></td></tr>
     <tr><td>Farming</td><td>Shearer</td><td>38,450</td><td>Seasonal</td></tr></table>`,
    {
      Driller: ['pay mean 61200 USD/year (Offshore pay is higher)', 'Sector = Mining'],
      Blaster: ['pay mean 57900 USD/year', 'Sector = Mining'],
      Shearer: ['pay mean 38450 USD/year (Seasonal)', 'Sector = Farming'],
    },
  ),
  rows(
    'United States: what nurses earn by the state, ranked, with a difference in dollars',
    'en-US',
    `Rank | State | Average RN salary | Compared to national average
     1 | California | $137,690 | +$43,210
     2 | Hawaii | $119,710 | +$25,230`,
    {
      California: ['Rank = 1', 'Average RN salary = $137,690', 'Compared to national average = +$43,210'],
      Hawaii: ['Rank = 2', 'Average RN salary = $119,710', 'Compared to national average = +$25,230'],
    },
  ),
  rows(
    'United States: enlisted pay by grade and years of service',
    'en-US',
    `Pay Grade | 2 or less | Over 2 | Over 10
     E-5 | $3,342.90 | $3,598.20 | $4,395.90
     O-3 | $5,331.60 | $6,044.10 | $7,949.10`,
    {
      'E-5': ['2 or less = $3,342.90', 'Over 2 = $3,598.20', 'Over 10 = $4,395.90'],
      'O-3': ['2 or less = $5,331.60', 'Over 2 = $6,044.10', 'Over 10 = $7,949.10'],
    },
  ),
  page(
    'United States: a careers site with a box of labels in bold and stars',
    'en-US',
    `<h2>Court interpreter at a glance</h2><table>
     <tr><td><strong>Median Annual Salary*</strong></td><td>$59,440</td></tr>
     <tr><td><strong>Number of Jobs**</strong></td><td>78,300</td></tr>
     <tr><td><strong>Projected Job Growth (2023–2033)**</strong></td><td>2%</td></tr>
     <tr><td><strong>Annual Job Openings</strong></td><td>7,500</td></tr></table>
     <p>*Payscale, **U.S. Bureau of Labor Statistics</p>`,
    {
      'Court interpreter': [
        'pay median 59440 USD/year [Payscale]',
        'growth 2% 2023-2033 [U.S. Bureau of Labor Statistics]',
        'employment 78300 [U.S. Bureau of Labor Statistics]',
        'openings 7500',
      ],
    },
  ),
  rows(
    'United States: growth in words before the number',
    'en-US',
    `Job | Outlook (2023-2033) | Total openings
     Epidemiologist | Much faster than average: 19% | 800
     Floral designer | Decline of 9 percent | 5,600
     Cashier | -11% (decline) | 542,600`,
    {
      Epidemiologist: ['growth 19% 2023-2033 (Much faster than average)', 'Total openings = 800'],
      'Floral designer': ['growth -9% 2023-2033', 'Total openings = 5,600'],
      Cashier: ['growth -11% 2023-2033 (decline)', 'Total openings = 542,600'],
    },
  ),
  rows(
    'United Kingdom: graduate schemes with a plus and benefits',
    'en-GB',
    `Sector | Starting salary | Salary after 5 years
     Investment banking | £60,000+ | £120,000–£150,000
     Charity | £24k | £34.5k`,
    {
      'Investment banking': ['Starting salary = £60,000+', 'Salary after 5 years = £120,000–£150,000'],
      Charity: ['Starting salary = £24k', 'Salary after 5 years = £34.5k'],
    },
  ),
  rows(
    'United Kingdom: per hour, day and year of one role in three columns',
    'en-GB',
    `Role | Per hour | Per day | Per annum
     Locum GP | £85 | £680 | £110,000
     Locum pharmacist | £28 | £252 | £52,000`,
    {
      'Locum GP': ['pay unspecified 110000 GBP/year', 'hourly unspecified 85 GBP/hour', 'Per day = £680'],
      'Locum pharmacist': [
        'pay unspecified 52000 GBP/year',
        'hourly unspecified 28 GBP/hour',
        'Per day = £252',
      ],
    },
  ),
  rows(
    'Canada: salaries with CAD after and a note of the board',
    'en-CA',
    `Position | Average Salary | Job outlook (BC)
     Geologist | $96,480 CAD/year | Moderate
     Millwright | 41.50 CAD per hour | Good`,
    {
      Geologist: ['pay mean 96480 CAD/year', 'Job outlook (BC) = Moderate'],
      Millwright: ['pay mean 41.5 CAD/hour', 'Job outlook (BC) = Good'],
    },
  ),
  rows(
    'New Zealand: pay steps of new and experienced workers',
    'en-NZ',
    `Job | New workers usually earn | Experienced workers usually earn
     Beekeeper | $24-$27 per hour | $60K-$80K per year
     Diver | $200 per day | $600 per day`,
    {
      Beekeeper: [
        'New workers usually earn = $24-$27 per hour',
        'Experienced workers usually earn = $60K-$80K per year',
      ],
      Diver: ['New workers usually earn = $200 per day', 'Experienced workers usually earn = $600 per day'],
    },
  ),
  rows(
    'Pakistan: rupees a month, lakh in words',
    'en-PK',
    `Career | Monthly salary (Rs.) | Scope
     Chartered Accountant | 1.5 lakh - 3 lakh | High
     Lecturer | 60,000 | Medium`,
    {
      'Chartered Accountant': ['pay unspecified 150000..300000 PKR/month', 'Scope = High'],
      Lecturer: ['pay unspecified 60000 PKR/month', 'Scope = Medium'],
    },
  ),
  rows(
    'Saudi Arabia in Arabic: columns by experience',
    'ar',
    `المهنة | متوسط الراتب الشهري | المصدر
     مهندس مدني | 12,500 ريال سعودي | بوابة الرواتب
     ممرض | 7,800 ريال سعودي | بوابة الرواتب`,
    {
      'مهندس مدني': ['pay mean 12500 SAR/month [بوابة الرواتب]'],
      ممرض: ['pay mean 7800 SAR/month [بوابة الرواتب]'],
    },
  ),
  rows(
    'Egypt in English: pounds a month',
    'en-EG',
    `Job | Average monthly salary (EGP)
     Dentist | 18,500
     Tour guide | 12,000 – 15,000`,
    {
      Dentist: ['pay mean 18500 EGP/month'],
      'Tour guide': ['pay mean 12000..15000 EGP/month'],
    },
  ),
  rows(
    'Colombia: millions with points and a sign of the dollar',
    'es-CO',
    `Cargo | Salario promedio mensual
     Ingeniero de sistemas | $4.850.000
     Auxiliar contable | $ 1.650.000 COP`,
    {
      'Ingeniero de sistemas': ['pay mean 4850000 COP/month'],
      'Auxiliar contable': ['pay mean 1650000 COP/month'],
    },
  ),
  rows(
    'Germany: entry, after years, with the word ab',
    'de',
    `Position | Gehalt pro Jahr | Gehalt Senior
     UX-Designer | ab 45.000 € | 68–85 T€
     Redakteur | ca. 42.500 EUR | bis zu 60.000 Euro`,
    {
      'UX-Designer': ['pay unspecified at-least 45000 EUR/year', 'Gehalt Senior = 68–85 T€'],
      Redakteur: ['pay unspecified 42500 EUR/year (ca.)', 'Gehalt Senior = bis zu 60.000 Euro'],
    },
  ),
  rows(
    'Germany: federal states with deviations',
    'de',
    `Bundesland | Durchschnittsgehalt (brutto/Jahr) | Abweichung
     Hessen | 53.420 € | +8,4 %
     Sachsen | 41.870 € | -15,0 %`,
    {
      Hessen: ['pay mean 53420 EUR/year {brutto}', 'Abweichung = +8,4 %'],
      Sachsen: ['pay mean 41870 EUR/year {brutto}', 'Abweichung = -15,0 %'],
    },
  ),
  rows(
    'Belgium in French: gross a month, a range with a slash',
    'fr-BE',
    `Fonction | Salaire mensuel brut moyen | Avantages
     Comptable | 3.450 € | chèques-repas
     Chauffeur | 2.780 € | –`,
    {
      Comptable: ['pay mean 3450 EUR/month {brut}', 'Avantages = chèques-repas'],
      Chauffeur: ['pay mean 2780 EUR/month {brut}', 'Avantages = missing'],
    },
  ),
  rows(
    'China in English: yuan a month in thousands',
    'en-CN',
    `Role | Salary (RMB/month) | Annual bonus
     Product manager | ¥25k-40k | 2 months
     Teacher | 12,000 RMB | 1 month`,
    {
      'Product manager': ['pay unspecified 25000..40000 CNY/month', 'Annual bonus = 2 months'],
      Teacher: ['pay unspecified 12000 CNY/month', 'Annual bonus = 1 month'],
    },
  ),
  csv(
    'an office of statistics: a title, a head of two lines with blanks, a total and a source',
    'en-NZ',
    `"Earnings by occupation, June 2024 quarter",,,
,Average hourly earnings,Average weekly earnings,People
Occupation,($),($),(000)
Managers,52.10,2180,412.3
Labourers,28.40,980,258.1
Total all occupations,39.20,1530,2890.5
"Source: Office of Ruritanian Statistics",,,`,
    {
      Managers: [
        'pay mean 2180 NZD/week [Office of Ruritanian Statistics]',
        'hourly mean 52.1 NZD/hour [Office of Ruritanian Statistics]',
        'People (000) = 412.3',
      ],
      Labourers: [
        'pay mean 980 NZD/week [Office of Ruritanian Statistics]',
        'hourly mean 28.4 NZD/hour [Office of Ruritanian Statistics]',
        'People (000) = 258.1',
      ],
      'Total all occupations': [
        'pay mean 1530 NZD/week [Office of Ruritanian Statistics]',
        'hourly mean 39.2 NZD/hour [Office of Ruritanian Statistics]',
        'People (000) = 2890.5',
      ],
    },
  ),
  csv(
    'a survey in the layout of tools: camel case',
    'en',
    `jobTitle,medianSalary,salaryCurrency,employmentCount,educationLevel
Optician,44170,USD,78900,High school diploma
Audiologist,87740,USD,15800,Doctoral degree
`,
    {
      Optician: ['education «High school diploma»', 'pay median 44170 USD/year', 'employmentCount = 78900'],
      Audiologist: ['education «Doctoral degree»', 'pay median 87740 USD/year', 'employmentCount = 15800'],
    },
  ),
  linked(
    'linked data: a salary as a number with a currency beside it, in two languages',
    'en',
    {
      '@type': 'Occupation',
      name: [
        { '@value': 'Beekeeper', '@language': 'en' },
        { '@value': 'Imker', '@language': 'de' },
      ],
      estimatedSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', value: '2650.00', unitText: 'MONTH' },
      },
      occupationalCategory: '6123',
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'vocational training',
      },
    },
    {
      Beekeeper: ['code 6123', 'education «vocational training»', 'pay unspecified 2650 EUR/month'],
    },
  ),
  linked(
    'linked data: a posting with a plain number a year and remote work',
    'en-GB',
    {
      '@type': 'JobPosting',
      title: 'Data Steward',
      hiringOrganization: { '@type': 'Organization', name: 'Example Trust' },
      jobLocationType: 'TELECOMMUTE',
      salaryCurrency: 'GBP',
      baseSalary: 43500,
    },
    {
      'Data Steward': [
        'pay unspecified 43500 GBP/year',
        'Employer = Example Trust',
        'Place of work = TELECOMMUTE',
      ],
    },
  ),
  markdown(
    'a wiki of levels with equity',
    'en-US',
    `
| Level | Years | Base | Equity/yr | Bonus % | TC |
|---|---|---|---|---|---|
| IC2 | 0-2 | $120k | $25k | 10% | $157k |
| IC4 | 6+ | $185k | $110k | 15% | $323k |
`,
    {
      IC2: ['Years = 0-2', 'Base = $120k', 'Equity/yr = $25k', 'Bonus % = 10%', 'TC = $157k'],
      IC4: ['Years = 6+', 'Base = $185k', 'Equity/yr = $110k', 'Bonus % = 15%', 'TC = $323k'],
    },
  ),
  rows(
    'pay of two jobs with years across',
    'en-US',
    `Occupation | 2021 | 2022 | 2023
     Optometrists | $124,300 | $125,590 | $131,860
     Opticians | $37,570 | $39,610 | $44,170`,
    {
      Optometrists: ['2021 = $124,300', '2022 = $125,590', '2023 = $131,860'],
      Opticians: ['2021 = $37,570', '2022 = $39,610', '2023 = $44,170'],
    },
  ),
  rows(
    'United States: a training table with licences',
    'en-US',
    `Career | Entry-level education | License required | On-the-job training | Median pay
     Electrician | High school diploma | Yes, most states | Apprenticeship | $62,350/year
     Barber | Postsecondary nondegree award | Yes | None | $18.32/hr`,
    {
      Electrician: [
        'education «High school diploma»',
        'training «Apprenticeship»',
        'pay median 62350 USD/year',
        'License required = Yes, most states',
      ],
      Barber: [
        'education «Postsecondary nondegree award»',
        'training «None»',
        'pay median 18.32 USD/hour',
        'License required = Yes',
      ],
    },
  ),
  page(
    'a transposed table whose occupations are headers and whose units are in a column',
    'en-AU',
    `<table><tr><th>Measure</th><th>Unit</th><th>Baker</th><th>Butcher</th></tr>
     <tr><td>Median weekly pay</td><td>A$</td><td>1,150</td><td>1,240</td></tr>
     <tr><td>Employed</td><td>people</td><td>32,100</td><td>21,400</td></tr></table>`,
    {
      Baker: ['pay median 1150 AUD/week', 'employment 32100'],
      Butcher: ['pay median 1240 AUD/week', 'employment 21400'],
    },
  ),
];
