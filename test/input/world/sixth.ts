import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A sixth lot of pages and files. */
export const SIXTH: readonly WorldPage[] = [
  page(
    'an encyclopedia: occupations that span lines, a group of columns, notes by letters',
    'en',
    `<table class="wikitable"><caption>Earnings of health workers in Ruritania</caption>
     <thead><tr><th rowspan="2">Occupation</th><th colspan="2">Annual salary (€)</th><th rowspan="2">Workers<sup>a</sup></th></tr>
     <tr><th>Mean</th><th>Median</th></tr></thead>
     <tbody><tr><th scope="row">Midwife</th><td>41,200</td><td>39,800</td><td>12,300</td></tr>
     <tr><th scope="row">Radiographer</th><td>44,050</td><td>43,100</td><td>8,740</td></tr></tbody></table>
     <p><sup>a</sup> Full-time equivalents.</p>`,
    {
      Midwife: [
        'pay median 39800 EUR/year',
        'pay mean 41200 EUR/year',
        'employment 12300 (Full-time equivalents.)',
      ],
      Radiographer: [
        'pay median 43100 EUR/year',
        'pay mean 44050 EUR/year',
        'employment 8740 (Full-time equivalents.)',
      ],
    },
  ),
  page(
    'a magazine: a table of two columns whose first line is a head',
    'en-US',
    `<h2>Pharmacist vs. Pharmacy Technician: Salary</h2>${tableOf(
      `State | Pharmacist salary | Technician salary
       California | $151,390 | $50,610
       Ohio | $130,270 | $37,870`,
    )}`,
    {
      California: ['Pharmacist salary = $151,390', 'Technician salary = $50,610'],
      Ohio: ['Pharmacist salary = $130,270', 'Technician salary = $37,870'],
    },
  ),
  rows(
    'United States: the highest paying industries of one job',
    'en-US',
    `Industry | Employment (1) | Percent of industry employment | Hourly mean wage | Annual mean wage (2)
     Hospitals | 1,815,640 | 29.92 | $45.93 | $95,530
     Home Health Care Services | 183,620 | 11.0 | $42.36 | $88,100`,
    {
      Hospitals: [
        'pay mean 95530 USD/year (2)',
        'hourly mean 45.93 USD/hour',
        'employment 1815640 (1)',
        'Percent of industry employment = 29.92',
      ],
      'Home Health Care Services': [
        'pay mean 88100 USD/year (2)',
        'hourly mean 42.36 USD/hour',
        'employment 183620 (1)',
        'Percent of industry employment = 11.0',
      ],
    },
  ),
  rows(
    'United Kingdom: bands of the health service',
    'en-GB',
    `Band | Years of experience | Annual salary
     Band 5 | Under 2 years | £29,970
     Band 6 | 2–5 years | £39,405
     Band 7 | 5+ years | £52,809`,
    {
      'Band 5': ['experience «Under 2 years»', 'pay unspecified 29970 GBP/year'],
      'Band 6': ['experience «2–5 years»', 'pay unspecified 39405 GBP/year'],
      'Band 7': ['experience «5+ years»', 'pay unspecified 52809 GBP/year'],
    },
  ),
  rows(
    'United States: pay by degree',
    'en-US',
    `Education level | Median weekly earnings | Unemployment rate
     Bachelor’s degree | $1,493 | 2.2%
     High school diploma | $899 | 3.9%`,
    {
      'Bachelor’s degree': ['pay median 1493 USD/week', 'Unemployment rate = 2.2%'],
      'High school diploma': ['pay median 899 USD/week', 'Unemployment rate = 3.9%'],
    },
  ),
  rows(
    'Netherlands in English: gross a month with holiday allowance',
    'en-NL',
    `Job title | Average gross monthly salary | Range
     Civil engineer | €3,950 | €3,100–€5,600
     Notary clerk | €3,400 | €2,650–€4,700`,
    {
      'Civil engineer': ['pay mean 3950 EUR/month {gross}', 'Range = €3,100–€5,600'],
      'Notary clerk': ['pay mean 3400 EUR/month {gross}', 'Range = €2,650–€4,700'],
    },
  ),
  rows(
    'Switzerland in German: apostrophes, a thirteenth month',
    'de-CH',
    `Beruf | Medianlohn pro Jahr | Einstiegslohn
     Polymechaniker EFZ | CHF 78'650.– | CHF 65’000.–
     Logistiker EFZ | CHF 66’300 | CHF 57'200`,
    {
      'Polymechaniker EFZ': ['pay median 78650 CHF/year', 'Einstiegslohn = CHF 65’000.–'],
      'Logistiker EFZ': ['pay median 66300 CHF/year', "Einstiegslohn = CHF 57'200"],
    },
  ),
  rows(
    'Austria: gross entry pay of a month',
    'de-AT',
    `Beruf | Einstiegsgehalt brutto/Monat | Arbeitsmarkttrend
     Elektrotechniker/in | € 2.640,- bis € 3.020,- | steigend
     Florist/in | € 1.950,- | gleichbleibend`,
    {
      'Elektrotechniker/in': [
        'Einstiegsgehalt brutto/Monat = € 2.640,- bis € 3.020,-',
        'Arbeitsmarkttrend = steigend',
      ],
      'Florist/in': ['Einstiegsgehalt brutto/Monat = € 1.950,-', 'Arbeitsmarkttrend = gleichbleibend'],
    },
  ),
  rows(
    'France: thin spaces, k€, a range with à',
    'fr',
    `Métier | Salaire brut annuel | Salaire net mensuel
     Contrôleur de gestion | 38 à 52 k€ | 2 430 €
     Juriste | 36 k€ – 48 k€ | 2 290 €`,
    {
      'Contrôleur de gestion': [
        'pay unspecified 38000..52000 EUR/year {brut}',
        'Salaire net mensuel = 2 430 €',
      ],
      Juriste: ['pay unspecified 36000..48000 EUR/year {brut}', 'Salaire net mensuel = 2 290 €'],
    },
  ),
  rows(
    'Spain: ranges by experience in thousands',
    'es',
    `Puesto | Salario bruto anual (miles de euros) | Demanda
     Administrativo | 18 - 22 | Alta
     Director financiero | 60 - 90 | Media`,
    {
      Administrativo: ['pay unspecified 18000..22000 EUR/year {bruto}', 'Demanda = Alta'],
      'Director financiero': ['pay unspecified 60000..90000 EUR/year {bruto}', 'Demanda = Media'],
    },
  ),
  rows(
    'Mexico: pesos a month with the sign of the dollar',
    'es-MX',
    `Profesión | Sueldo mensual promedio | Ocupados
     Contador | $14,820 | 742,000
     Arquitecto | $16,300 | 180,500`,
    {
      Contador: ['pay mean 14820 MXN/month', 'employment 742000'],
      Arquitecto: ['pay mean 16300 MXN/month', 'employment 180500'],
    },
  ),
  rows(
    'Brazil: floor, mean and ceiling of a category',
    'pt-BR',
    `Cargo | Piso salarial | Média salarial | Teto salarial
     Técnico de Enfermagem | R$ 2.104,00 | R$ 2.350,75 | R$ 3.890,10
     Enfermeiro | R$ 3.650,00 | R$ 4.412,90 | R$ 8.020,00`,
    {
      'Técnico de Enfermagem': [
        'pay mean «R$ 2.350,75»',
        'Piso salarial = R$ 2.104,00',
        'Teto salarial = R$ 3.890,10',
      ],
      Enfermeiro: ['pay mean «R$ 4.412,90»', 'Piso salarial = R$ 3.650,00', 'Teto salarial = R$ 8.020,00'],
    },
  ),
  rows(
    'Philippines: entry and experienced pay a month',
    'en-PH',
    `Position | Monthly salary (PHP) | Salary grade
     Teacher I | ₱30,024 | 11
     Nurse II | P42,178 | 16`,
    {
      'Teacher I': ['pay unspecified 30024 PHP/month', 'Salary grade = 11'],
      'Nurse II': ['pay unspecified 42178 PHP/month', 'Salary grade = 16'],
    },
  ),
  rows(
    'Nigeria: millions and thousands a month',
    'en-NG',
    `S/N | Job | Average monthly salary
     1 | Petroleum engineer | ₦1.2 million
     2 | Bank teller | ₦150k – ₦220k`,
    {
      'Petroleum engineer': ['pay mean 1200000 NGN/month', 'S/N = 1'],
      'Bank teller': ['pay mean 150000..220000 NGN/month', 'S/N = 2'],
    },
  ),
  rows(
    'Singapore: gross wages of a month at percentiles',
    'en-SG',
    `Occupation | Employed | 25th Percentile ($) | Median Gross Wage ($) | 75th Percentile ($)
     Actuary | 1,200 | 6,000 | 9,100 | 13,500
     Barista | 8,900 | 1,900 | 2,250 | 2,700`,
    {
      Actuary: ['pay median «9,100» {Gross}', 'pay p25 «6,000»', 'pay p75 «13,500»', 'employment 1200'],
      Barista: ['pay median «2,250» {Gross}', 'pay p25 «1,900»', 'pay p75 «2,700»', 'employment 8900'],
    },
  ),
  rows(
    'Malaysia: ringgit a month with a plus',
    'en-MY',
    `Role | Salary (RM/month) | Experience
     Audit associate | 3,000 - 3,800 | 0–2 years
     Audit manager | 8,500+ | 6–9 years`,
    {
      'Audit associate': ['experience «0–2 years»', 'pay unspecified 3000..3800 MYR/month'],
      'Audit manager': ['experience «6–9 years»', 'pay unspecified at-least 8500 MYR/month'],
    },
  ),
  rows(
    'Japan in English: yearly pay in man-yen, age and headcount',
    'en-JP',
    `Occupation | Average annual income | Average age
     Pilot | ¥16.7 million | 40.5
     Tax accountant | 7.47 million yen | 42.1`,
    {
      Pilot: ['pay mean 16700000 JPY/year', 'Average age = 40.5'],
      'Tax accountant': ['pay mean 7470000 JPY/year', 'Average age = 42.1'],
    },
  ),
  rows(
    'Turkey in English: lira a month, net',
    'en-TR',
    `Job | Net monthly salary
     Software developer | 75.000 TL
     Nurse | ₺48,500`,
    {
      'Software developer': ['pay unspecified «75.000 TL» {Net}'],
      Nurse: ['pay unspecified 48500 TRY/month {Net}'],
    },
  ),
  rows(
    'Norway: crowns a month and a year',
    'en-NO',
    `Occupation | Monthly earnings (NOK) | Annual earnings (NOK)
     Teachers | 52,340 | 628,080
     Cooks | 38,200 | 458,400`,
    {
      Teachers: ['pay unspecified 628080 NOK/year', 'Monthly earnings (NOK) = 52,340'],
      Cooks: ['pay unspecified 458400 NOK/year', 'Monthly earnings (NOK) = 38,200'],
    },
  ),
  page(
    'a box with a name in its own line, hourly and yearly pay in one cell, entry education',
    'en-US',
    `<table><tr><th colspan="2">Quick Facts: Arborists</th></tr>
     <tr><td>2024 Median Pay</td><td>$50,850 per year<br>$24.45 per hour</td></tr>
     <tr><td>Typical Entry-Level Education</td><td>High school diploma or equivalent</td></tr>
     <tr><td>Number of Jobs, 2024</td><td>62,100</td></tr>
     <tr><td>Job Outlook, 2024-34</td><td>4% (As fast as average)</td></tr>
     <tr><td>Employment Change, 2024-34</td><td>2,300</td></tr></table>`,
    {
      Arborists: [
        'education «High school diploma or equivalent»',
        'pay median 50850 USD/year 2024',
        'hourly median 24.45 USD/hour 2024',
        'growth 4% 2024-2034 (As fast as average)',
        'employment 62100 2024',
        'employmentChange 2300 2024-2034',
      ],
    },
  ),
  markdown(
    'Markdown with an empty corner and percents that fall',
    'en',
    `
## Travel agents and flight attendants

|                      | Travel agent | Flight attendant |
|:---------------------|-------------:|-----------------:|
| Median salary, 2024  | $48,450      | $67,130          |
| Outlook, 2023–2033   | 3%           | 10% (much faster than average) |
| New jobs             | 2,100        | 12,900 |
| Entry-level education | High school diploma | High school diploma |
`,
    {
      'Travel agent': [
        'education «High school diploma»',
        'pay median 48450 USD/year 2024',
        'growth 3% 2023-2033',
        'employmentChange 2100',
      ],
      'Flight attendant': [
        'education «High school diploma»',
        'pay median 67130 USD/year 2024',
        'growth 10% 2023-2033 (much faster than average)',
        'employmentChange 12900',
      ],
    },
  ),
  csv(
    'commas, a title, a note at the end, suppressed cells',
    'en-CA',
    `Table 4. Employment income by occupation
Occupation,Number of workers,Median employment income ($),Average employment income ($)
Elementary teachers,312400,72000,68300
Fishers,8100,F,31400
F: too unreliable to be published
Source: Census of Ruritania`,
    {
      'Elementary teachers': [
        'pay median 72000 CAD/year [Census of Ruritania]',
        'pay mean 68300 CAD/year [Census of Ruritania]',
        'employment 312400 [Census of Ruritania]',
      ],
      Fishers: [
        'pay median «F» [Census of Ruritania]',
        'pay mean 31400 CAD/year [Census of Ruritania]',
        'employment 8100 [Census of Ruritania]',
      ],
    },
  ),
  csv(
    'a file of a portal: snake case, currency and period columns',
    'en',
    `job_title,country,salary_min,salary_max,currency,pay_period
Data Analyst,Ireland,42000,55000,EUR,year
Barista,Ireland,12.7,14.5,EUR,hour
`,
    {
      'Data Analyst': ['pay unspecified 42000..55000 EUR/year @Ireland', 'country = Ireland'],
      Barista: ['pay unspecified 12.7..14.5 EUR/hour @Ireland', 'country = Ireland'],
    },
  ),
  linked(
    'linked data: a posting with a range by the hour',
    'en-US',
    {
      '@type': 'JobPosting',
      title: 'Warehouse Associate',
      jobLocation: { '@type': 'Place', address: { addressLocality: 'Dayton', addressRegion: 'OH' } },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 17.5, maxValue: 21, unitText: 'HOUR' },
      },
      employmentType: 'FULL_TIME',
    },
    {
      'Warehouse Associate': ['pay unspecified 17.5..21 USD/hour @Dayton, OH', 'Employment type = FULL_TIME'],
    },
  ),
  rows(
    'United States: unions by hour with fringe',
    'en-US',
    `Classification | Base wage/hr | Fringe/hr | Total package
     Journeyman electrician | $48.20 | $27.15 | $75.35
     Apprentice 1st period | $21.69 | $9.40 | $31.09`,
    {
      'Journeyman electrician': [
        'pay unspecified 48.2 USD/hour',
        'Fringe/hr = $27.15',
        'Total package = $75.35',
      ],
      'Apprentice 1st period': [
        'pay unspecified 21.69 USD/hour',
        'Fringe/hr = $9.40',
        'Total package = $31.09',
      ],
    },
  ),
];
