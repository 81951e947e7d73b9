import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A fourth lot of pages and files. */
export const FOURTH: readonly WorldPage[] = [
  page(
    'a heading that asks for an hour over pay of a year',
    'en-US',
    `<h2>How much do nurses earn per hour?</h2>${tableOf(
      `State | Average salary
       Oregon | $106,610
       Nevada | $96,210`,
    )}`,
    { Oregon: ['pay mean 106610 USD/year'], Nevada: ['pay mean 96210 USD/year'] },
  ),
  page(
    'a heading of two intervals and of two currencies',
    'en-GB',
    `<h2>Monthly and annual salaries in pounds and dollars</h2>${tableOf(
      `Role | Average salary
       Editor | £34,000
       Proofreader | £27,500`,
    )}`,
    { Editor: ['pay mean 34000 GBP/year'], Proofreader: ['pay mean 27500 GBP/year'] },
  ),
  page(
    'the jobs of the month',
    'en-US',
    `<h2>Best paying jobs of the month</h2>${tableOf(
      `Job | Median pay
       Orthodontist | $239,200
       Pilot | $219,140`,
    )}`,
    { Orthodontist: ['pay median 239200 USD/year'], Pilot: ['pay median 219140 USD/year'] },
  ),
  rows(
    'United States: entry, median, top with a letter for thousands',
    'en-US',
    `Career | Entry level | Median | Top 10%
     UX Designer | $58K | $89K | $145K+
     Copywriter | $42K | $63K | $110K+`,
    {
      'UX Designer': ['pay median 89000 USD/year', 'Entry level = $58K', 'Top 10% = $145K+'],
      Copywriter: ['pay median 63000 USD/year', 'Entry level = $42K', 'Top 10% = $110K+'],
    },
  ),
  rows(
    'United States: education and experience words, training in months',
    'en-US',
    `Occupation | Typical education needed for entry | Work experience in a related occupation | On-the-job training needed
     Chefs | High school diploma | 5 years or more | None
     Bakers | No formal educational credential | None | Long-term`,
    {
      Chefs: ['education «High school diploma»', 'experience «5 years or more»', 'training «None»'],
      Bakers: ['education «No formal educational credential»', 'experience «None»', 'training «Long-term»'],
    },
  ),
  rows(
    'United States: a cell with pay twice, per year and per hour',
    'en-US',
    `Job | Median pay (2024)
     Surveyor | $72,740 per year / $34.97 per hour
     Drafter | $65,380 per year, $31.43 per hour`,
    {
      Surveyor: ['pay median 72740 USD/year 2024', 'hourly median 34.97 USD/hour 2024'],
      Drafter: ['pay median 65380 USD/year 2024', 'hourly median 31.43 USD/hour 2024'],
    },
  ),
  page(
    'a list of jobs in cards: a box for each with the same rows',
    'en-US',
    `<h2>1. Software developer</h2><table><tr><th>Median pay</th><td>$133,080</td></tr><tr><th>Growth</th><td>16%</td></tr></table>`,
    { '1. Software developer': ['pay median 133080 USD/year', 'growth 16%'] },
  ),
  rows(
    'United Kingdom: regions across for one job',
    'en-GB',
    `Region | Median salary | % change | Jobs advertised
     London | £75,000 | +2.7% | 4,210
     Scotland | £58,000 | -1.7% | 512`,
    {
      London: ['pay median 75000 GBP/year', '% change = +2.7%', 'Jobs advertised = 4,210'],
      Scotland: ['pay median 58000 GBP/year', '% change = -1.7%', 'Jobs advertised = 512'],
    },
  ),
  rows(
    'Ireland: tax year and gross pay by the week',
    'en-IE',
    `Grade | Point 1 | Point 5 | Max
     Staff Nurse | €35,919 | €42,540 | €54,241
     CNM1 | €53,119 | €57,410 | €62,525`,
    {
      'Staff Nurse': ['Point 1 = €35,919', 'Point 5 = €42,540', 'Max = €54,241'],
      CNM1: ['Point 1 = €53,119', 'Point 5 = €57,410', 'Max = €62,525'],
    },
  ),
  rows(
    'India: government pay levels, basic and gross',
    'en-IN',
    `Post | Pay Level | Basic Pay | Gross Salary (approx. per month)
     Inspector | 7 | ₹44,900 | ₹72,000 – ₹80,000
     Assistant | 4 | ₹25,500 | ₹42,000`,
    {
      Inspector: [
        'pay unspecified 72000..80000 INR/month {Gross} (approx.)',
        'Pay Level = 7',
        'Basic Pay = ₹44,900',
      ],
      Assistant: [
        'pay unspecified 42000 INR/month {Gross} (approx.)',
        'Pay Level = 4',
        'Basic Pay = ₹25,500',
      ],
    },
  ),
  rows(
    'India: an approximate package with a plus',
    'en-IN',
    `Course | Avg. Package (LPA) | Highest Package (LPA)
     B.Tech CSE | 12.4 | 54
     B.Tech Civil | 6.1 | 18`,
    {
      'B.Tech CSE': ['pay mean 1240000 INR/year', 'Highest Package (LPA) = 54'],
      'B.Tech Civil': ['pay mean 610000 INR/year', 'Highest Package (LPA) = 18'],
    },
  ),
  rows(
    'Philippines: dollars beside pesos',
    'en-PH',
    `Job | Local salary (PHP/month) | Overseas salary (USD/month)
     Seafarer | 38,000 | 1,450
     Nurse | 36,600 | 3,900`,
    {
      Seafarer: ['Local salary (PHP/month) = 38,000', 'Overseas salary (USD/month) = 1,450'],
      Nurse: ['Local salary (PHP/month) = 36,600', 'Overseas salary (USD/month) = 3,900'],
    },
  ),
  rows(
    'Poland: thousands of złoty gross a month',
    'en-PL',
    `Role | Junior (PLN) | Mid (PLN) | Senior (PLN)
     Tester | 6–9k | 10–14k | 15–20k
     Developer | 8–12k | 15–20k | 22–30k`,
    {
      Tester: ['Junior (PLN) = 6–9k', 'Mid (PLN) = 10–14k', 'Senior (PLN) = 15–20k'],
      Developer: ['Junior (PLN) = 8–12k', 'Mid (PLN) = 15–20k', 'Senior (PLN) = 22–30k'],
    },
  ),
  rows(
    'Sweden in English: a rank and kronor behind the number',
    'en-SE',
    `# | Profession | Average salary/month
     1 | Dentist | 60 200 SEK
     2 | Police officer | 39 100 SEK`,
    {
      Dentist: ['pay mean 60200 SEK/month', '# = 1'],
      'Police officer': ['pay mean 39100 SEK/month', '# = 2'],
    },
  ),
  rows(
    'Czech Republic in English: crowns gross',
    'en-CZ',
    `Position | Gross salary (CZK/month)
     Accountant | 42 000
     Welder | 38 500 – 47 000`,
    {
      Accountant: ['pay unspecified 42000 CZK/month {Gross}'],
      Welder: ['pay unspecified 38500..47000 CZK/month {Gross}'],
    },
  ),
  rows(
    'Greece in English: net months and a number of them',
    'en-GR',
    `Job | Net monthly salary | Months paid
     Teacher | €1,010 | 12
     Bank clerk | €1,280 | 14`,
    {
      Teacher: ['pay unspecified 1010 EUR/month {Net}', 'Months paid = 12'],
      'Bank clerk': ['pay unspecified 1280 EUR/month {Net}', 'Months paid = 14'],
    },
  ),
  rows(
    'Germany: a column for men and one for women',
    'de',
    `Beruf | Männer (brutto/Monat) | Frauen (brutto/Monat) | Gender Pay Gap
     Arzt | 8.100 € | 6.900 € | 14,8 %
     Koch | 2.700 € | 2.480 € | 8,1 %`,
    {
      Arzt: ['Männer (brutto/Monat) = 8.100 €', 'Frauen (brutto/Monat) = 6.900 €', 'Gender Pay Gap = 14,8 %'],
      Koch: ['Männer (brutto/Monat) = 2.700 €', 'Frauen (brutto/Monat) = 2.480 €', 'Gender Pay Gap = 8,1 %'],
    },
  ),
  markdown(
    'Germany: Markdown with colons in cells and the source under it',
    'de',
    `
## Gehalt im Handwerk

| Handwerk | Durchschnittsgehalt | Gehaltsspanne |
|:--|--:|--:|
| Dachdecker | 39.600 €/Jahr | 33.000–47.000 € |
| Zimmerer | 38.200 €/Jahr | 32.500–45.000 € |

*Quelle: Beispielportal 2024*
`,
    {
      Dachdecker: [
        'pay mean 39600 EUR/year [Beispielportal 2024]',
        'pay unspecified 33000..47000 EUR/year [Beispielportal 2024]',
      ],
      Zimmerer: [
        'pay mean 38200 EUR/year [Beispielportal 2024]',
        'pay unspecified 32500..45000 EUR/year [Beispielportal 2024]',
      ],
    },
  ),
  rows(
    'France: grid of the public service by echelon',
    'fr',
    `Grade | Échelon 1 | Échelon 6 | Traitement brut mensuel moyen
     Infirmier | 1 944 € | 2 372 € | 2 405 €
     Attaché | 1 944 € | 2 550 € | 2 890 €`,
    {
      Infirmier: ['Échelon 1 = 1 944 €', 'Échelon 6 = 2 372 €', 'Traitement brut mensuel moyen = 2 405 €'],
      Attaché: ['Échelon 1 = 1 944 €', 'Échelon 6 = 2 550 €', 'Traitement brut mensuel moyen = 2 890 €'],
    },
  ),
  page(
    'France: two trades face to face',
    'fr',
    `<table><tr><th>Critère</th><th>Architecte</th><th>Ingénieur civil</th></tr>
<tr><td>Salaire moyen</td><td>42 000 € brut/an</td><td>48 500 € brut/an</td></tr>
<tr><td>Durée des études</td><td>6 ans</td><td>5 ans</td></tr>
<tr><td>Débouchés</td><td>Moyens</td><td>Bons</td></tr></table>`,
    {
      Architecte: ['pay mean 42000 EUR/year {brut}', 'Durée des études = 6 ans', 'Débouchés = Moyens'],
      'Ingénieur civil': ['pay mean 48500 EUR/year {brut}', 'Durée des études = 5 ans', 'Débouchés = Bons'],
    },
  ),
  rows(
    'Spain: percent of insertion and pay a month in twelve',
    'es',
    `Grado | Tasa de empleo | Salario medio mensual
     Enfermería | 92 % | 1.980 €
     Historia | 58 % | 1.210 €`,
    {
      Enfermería: ['pay mean 1980 EUR/month', 'Tasa de empleo = 92 %'],
      Historia: ['pay mean 1210 EUR/month', 'Tasa de empleo = 58 %'],
    },
  ),
  rows(
    'Mexico: a range with the word pesos',
    'es-MX',
    `Profesión | Rango salarial mensual | Nivel
     Contador | $12,000 a $25,000 pesos | Licenciatura
     Chofer | 9,500 pesos | Secundaria`,
    {
      Contador: ['pay unspecified 12000..25000 MXN/month', 'Nivel = Licenciatura'],
      Chofer: ['pay unspecified 9500 MXN/month', 'Nivel = Secundaria'],
    },
  ),
  rows(
    'Arabic: levels of experience across',
    'ar-SA',
    `الوظيفة | مبتدئ | متوسط الخبرة | خبير
     محاسب | 5,000 ريال | 8,000 ريال | 14,000 ريال
     مصمم | 4,500 ريال | 7,000 ريال | 12,000 ريال`,
    {
      محاسب: ['مبتدئ = 5,000 ريال', 'متوسط الخبرة = 8,000 ريال', 'خبير = 14,000 ريال'],
      مصمم: ['مبتدئ = 4,500 ريال', 'متوسط الخبرة = 7,000 ريال', 'خبير = 12,000 ريال'],
    },
  ),
  csv(
    'wages by area with two lines of title and a comment at the end',
    'en-US',
    `"State of Example, Department of Labor"
"Occupational wages, first quarter 2024"

SOC,Occupation,Employment,Hourly median,Annual median
35-2014,Cooks,"8,410",$17.12,"$35,610"
35-3031,Servers,"11,250",$15.02,"$31,240"

"(1) Wages are in current dollars."`,
    {
      Cooks: ['code 35-2014', 'pay median 35610 USD/year', 'hourly median 17.12 USD/hour', 'employment 8410'],
      Servers: [
        'code 35-3031',
        'pay median 31240 USD/year',
        'hourly median 15.02 USD/hour',
        'employment 11250',
      ],
    },
    ['Occupational wages, first quarter 2024'],
  ),
  csv(
    'a payroll in Canada with grades and steps',
    'en-CA',
    `Position,Classification,Step 1 (Annual),Step 5 (Annual),Hours per week
Librarian,L2,"$61,200","$74,900",35
Page,P1,"$33,100","$38,000",20`,
    {
      Librarian: [
        'hours 35',
        'Classification = L2',
        'Step 1 (Annual) = $61,200',
        'Step 5 (Annual) = $74,900',
      ],
      Page: ['hours 20', 'Classification = P1', 'Step 1 (Annual) = $33,100', 'Step 5 (Annual) = $38,000'],
    },
  ),
  csv(
    'a file of growth as numbers with the sign in the header',
    'en-US',
    `title,median_salary,job_growth_pct,openings_per_year
Paramedic,58410,5,19200
Dispatcher,50730,3,10400`,
    {
      Paramedic: ['pay median 58410 USD/year', 'growth 5%', 'openings 19200'],
      Dispatcher: ['pay median 50730 USD/year', 'growth 3%', 'openings 10400'],
    },
  ),
  linked(
    'a posting with a bonus and remote work',
    'en-US',
    {
      '@type': 'JobPosting',
      title: 'Account Executive',
      jobLocationType: 'TELECOMMUTE',
      incentiveCompensation: 'Uncapped commission',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 70000, maxValue: 85000, unitText: 'YEAR' },
      },
    },
    {
      'Account Executive': [
        'pay unspecified 70000..85000 USD/year',
        'Place of work = TELECOMMUTE',
        'Incentives = Uncapped commission',
      ],
    },
  ),
  linked(
    'an occupation whose salary is a plain number with a currency beside',
    'en-GB',
    {
      '@type': 'Occupation',
      name: 'Stonemason',
      estimatedSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value: 31500, unitText: 'YEAR' },
      qualifications: 'NVQ Level 3',
      responsibilities: 'Carve stone\nFix stone',
    },
    {
      Stonemason: [
        'pay unspecified 31500 GBP/year',
        'duty Carve stone',
        'duty Fix stone',
        'Qualifications = NVQ Level 3',
      ],
    },
  ),
  linked(
    'a posting without an interval',
    'en-ZA',
    {
      '@type': 'JobPosting',
      title: 'Rigger',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'ZAR',
        value: { '@type': 'QuantitativeValue', value: 310000 },
      },
    },
    { Rigger: ['pay unspecified 310000 ZAR/year'] },
  ),
];
