import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A third lot of pages and files, written after the second had been read. */
export const MORE: readonly WorldPage[] = [
  page(
    'United States: percentiles of the wage office across, hour and year down',
    'en-US',
    `<h3>Percentile wage estimates for Carpenters</h3><table>
<tr><th>Percentile</th><th>10%</th><th>25%</th><th>50%<br>(Median)</th><th>75%</th><th>90%</th></tr>
<tr><td>Hourly Wage</td><td>$17.87</td><td>$21.92</td><td>$27.21</td><td>$36.14</td><td>$47.27</td></tr>
<tr><td>Annual Wage</td><td>$37,170</td><td>$45,590</td><td>$56,590</td><td>$75,170</td><td>$98,320</td></tr></table>`,
    {
      '10%': ['pay unspecified 37170 USD/year', 'hourly unspecified 17.87 USD/hour'],
      '25%': ['pay unspecified 45590 USD/year', 'hourly unspecified 21.92 USD/hour'],
      '50%\n(Median)': ['pay unspecified 56590 USD/year', 'hourly unspecified 27.21 USD/hour'],
      '75%': ['pay unspecified 75170 USD/year', 'hourly unspecified 36.14 USD/hour'],
      '90%': ['pay unspecified 98320 USD/year', 'hourly unspecified 47.27 USD/hour'],
    },
  ),
  rows(
    'two occupations and what parts them, in a column of its own',
    'en-US',
    `Aspect | Nurse Practitioner | Physician Assistant | Difference
     Median salary | $129,210 | $133,260 | $4,050
     Job growth | 40% | 28% | 12 points`,
    {
      'Nurse Practitioner': ['pay median 129210 USD/year', 'growth 40%'],
      'Physician Assistant': ['pay median 133260 USD/year', 'growth 28%'],
    },
    ['Difference – Median salary: $4,050; Job growth: 12 points'],
  ),
  rows(
    'percentiles by letters',
    'en-GB',
    `Role | P10 | P25 | P50 | P75 | P90
     QS | £31,000 | £38,500 | £46,000 | £55,000 | £68,000
     Estimator | £30,000 | £36,000 | £43,000 | £52,500 | £63,000`,
    {
      QS: [
        'pay median 46000 GBP/year',
        'pay p10 31000 GBP/year',
        'pay p25 38500 GBP/year',
        'pay p75 55000 GBP/year',
        'pay p90 68000 GBP/year',
      ],
      Estimator: [
        'pay median 43000 GBP/year',
        'pay p10 30000 GBP/year',
        'pay p25 36000 GBP/year',
        'pay p75 52500 GBP/year',
        'pay p90 63000 GBP/year',
      ],
    },
  ),
  rows(
    'the lowest and the highest tenth in words',
    'en-US',
    `Occupation | Lowest 10% | Median | Highest 10%
     Umpires | $21,460 | $38,820 | $93,430
     Coaches | $26,030 | $45,920 | $93,360`,
    {
      Umpires: ['pay median 38820 USD/year', 'Lowest 10% = $21,460', 'Highest 10% = $93,430'],
      Coaches: ['pay median 45920 USD/year', 'Lowest 10% = $26,030', 'Highest 10% = $93,360'],
    },
  ),
  rows(
    'base with a bonus in one cell',
    'en-GB',
    `Role | Package
     Sales Executive | £32,000 + £12,000 OTE
     Negotiator | £24k basic, £40k OTE`,
    {
      'Sales Executive': ['pay unspecified «£32,000 + £12,000 OTE»'],
      Negotiator: ['pay unspecified «£24k basic, £40k OTE»'],
    },
  ),
  rows(
    'pay with a bonus in a column of pay stays as it is',
    'en-GB',
    `Role | Salary
     Sales Executive | £32,000 + bonus
     Negotiator | Up to £40,000
     Trainee | £22,500 rising to £27,000
     Director | Competitive`,
    {
      'Sales Executive': ['pay unspecified «£32,000 + bonus»'],
      Negotiator: ['pay unspecified at-most 40000 GBP/year'],
      Trainee: ['pay unspecified «£22,500 rising to £27,000»'],
      Director: ['pay unspecified «Competitive»'],
    },
  ),
  rows(
    'many pays times fourteen or thirteen',
    'es',
    `Puesto | Salario
     Dependiente | 1.250 € x 14 pagas
     Encargado | 1.600 € brutos/mes en 14 pagas
     Jefe de tienda | 27.000 € brutos anuales`,
    {
      Dependiente: ['pay unspecified «1.250 € x 14 pagas»'],
      Encargado: ['pay unspecified «1.600 € brutos/mes en 14 pagas»'],
      'Jefe de tienda': ['pay unspecified 27000 EUR/year {brutos}'],
    },
  ),
  rows(
    'growth in many forms',
    'en-US',
    `Occupation | Job Growth
     Solar Installer | 48% (2023–33)
     Typist | -38%
     Nurse | 6 percent
     Clerk | 3% decline
     Roofer | 5-7%
     Cashier | Decline
     Baker | about 6%
     Chef | +8.0%
     Actor | 4.5 per cent
     Judge | Little or no change`,
    {
      'Solar Installer': ['growth 48% 2023-2033'],
      Typist: ['growth -38%'],
      Nurse: ['growth 6%'],
      Clerk: ['growth -3%'],
      Roofer: ['growth 5..7%'],
      Cashier: ['growth «Decline»'],
      Baker: ['growth 6% (about)'],
      Chef: ['growth 8%'],
      Actor: ['growth 4.5%'],
      Judge: ['growth «Little or no change»'],
    },
  ),
  rows(
    'India: letters for lakhs, thousands a month',
    'en-IN',
    `Role | Salary
     Tester | ₹3L - ₹5L per annum
     Developer | ₹40k/month
     Architect | Rs. 25 lacs p.a.
     Intern | ₹15,000 stipend`,
    {
      Tester: ['pay unspecified 300000..500000 INR/year'],
      Developer: ['pay unspecified 40000 INR/month'],
      Architect: ['pay unspecified 2500000 INR/year'],
      Intern: ['pay unspecified «₹15,000 stipend»'],
    },
  ),
  rows(
    'United States: the dollar named, spaces between',
    'en',
    `Role | Average salary (USD)
     Editor | US$ 62,000
     Writer | 54 000 USD
     Translator | $57,090 USD per year`,
    {
      Editor: ['pay mean 62000 USD/year'],
      Writer: ['pay mean 54000 USD/year'],
      Translator: ['pay mean 57090 USD/year'],
    },
  ),
  page(
    'years over one statistic in two lines of headers',
    'en-GB',
    `<table><thead><tr><th rowspan="2">Occupation</th><th colspan="2">Median annual pay (£)</th></tr>
<tr><th>2022</th><th>2023</th></tr></thead>
<tbody><tr><td>Librarians</td><td>29,100</td><td>30,250</td></tr><tr><td>Archivists</td><td>30,400</td><td>31,700</td></tr></tbody></table>`,
    {
      Librarians: ['pay median 30250 GBP/year 2023', 'Median annual pay 2022 (£) = 29,100'],
      Archivists: ['pay median 31700 GBP/year 2023', 'Median annual pay 2022 (£) = 30,400'],
    },
  ),
  page(
    'a link to more, an image and a button in the table',
    'en-US',
    `<table><tr><th></th><th>Career</th><th>Median salary</th><th>Learn more</th></tr>
<tr><td><img src="n.png" alt=""></td><td><a href="/n">Nurse</a></td><td>$93,600</td><td><a href="/n">Read</a></td></tr>
<tr><td><img src="d.png" alt=""></td><td><a href="/d">Dietitian</a></td><td>$73,850</td><td><a href="/d">Read</a></td></tr></table>`,
    {
      Nurse: ['pay median 93600 USD/year', 'Learn more = Read'],
      Dietitian: ['pay median 73850 USD/year', 'Learn more = Read'],
    },
  ),
  markdown(
    'bold names, emoji and a footnote in Markdown',
    'en',
    `
| # | Career 🚀 | Avg. Salary | Growth[^1] |
|---|---|---|---|
| 1 | **Data Scientist** | $112,590 | 34% |
| 2 | **UX Researcher** | $98,090 | 8% |

[^1]: Projected 2024–34, U.S. Bureau of Labor Statistics
`,
    {
      'Data Scientist': [
        'pay mean 112590 USD/year',
        'growth 34% (Projected 2024–34, U.S. Bureau of Labor Statistics)',
        '# = 1',
      ],
      'UX Researcher': [
        'pay mean 98090 USD/year',
        'growth 8% (Projected 2024–34, U.S. Bureau of Labor Statistics)',
        '# = 2',
      ],
    },
  ),
  rows(
    'Canada: a wage and its source in one row, prevailing pay in brackets',
    'en-CA',
    `Province | Average hourly wage (Electrician) | Outlook
     Alberta | $38.00 | Good
     Ontario | $36.50 | Very good`,
    {
      Alberta: ['pay mean 38 CAD/hour for Electrician', 'growth «Good»'],
      Ontario: ['pay mean 36.5 CAD/hour for Electrician', 'growth «Very good»'],
    },
  ),
  rows(
    'Germany: net and gross by the hour and words of growth',
    'de',
    `Beruf | Stundenlohn | Jobaussichten
     Fliesenleger | 18,50 €/Std. | gut
     Maurer | 17,80 – 21,20 € pro Stunde | sehr gut`,
    {
      Fliesenleger: ['pay unspecified 18.5 EUR/hour', 'growth «gut»'],
      Maurer: ['pay unspecified 17.8..21.2 EUR/hour', 'growth «sehr gut»'],
    },
  ),
  rows(
    'Germany: from and to in two columns',
    'de',
    `Position | von | bis | Median
     Controller | 48.000 € | 72.000 € | 59.000 €
     Treasurer | 55.000 € | 90.000 € | 70.500 €`,
    {
      Controller: ['pay median 59000 EUR/year', 'pay unspecified 48000..72000 EUR/year'],
      Treasurer: ['pay median 70500 EUR/year', 'pay unspecified 55000..90000 EUR/year'],
    },
  ),
  rows(
    'Germany: an amount with a comma and a dash, monthly by the letters',
    'de-DE',
    `Tätigkeit | Lohn
     Verkäufer | 2.150,- € mtl.
     Filialleiter | 3.600,-- EUR/Monat
     Aushilfe | 13,- €/h`,
    {
      Verkäufer: ['pay unspecified 2150 EUR/month'],
      Filialleiter: ['pay unspecified 3600 EUR/month'],
      Aushilfe: ['pay unspecified 13 EUR/hour'],
    },
  ),
  rows(
    'France: growth and posts, a note of the year',
    'fr',
    `Métier | Salaire médian annuel (2023) | Emplois | Recrutements
     Cuisinier | 25 200 € | 341 000 | 52 300
     Pâtissier | 24 600 € | 61 500 | 9 800`,
    {
      Cuisinier: ['pay median 25200 EUR/year 2023', 'employment 341000', 'Recrutements = 52 300'],
      Pâtissier: ['pay median 24600 EUR/year 2023', 'employment 61500', 'Recrutements = 9 800'],
    },
  ),
  rows(
    'France: thousands in words, with a word of vagueness',
    'fr',
    `Poste | Rémunération
     Juriste | environ 45 000 € bruts par an
     Notaire | entre 60 et 90 k€
     Clerc | 2 200 à 2 600 € nets/mois`,
    {
      Juriste: ['pay unspecified 45000 EUR/year {bruts} (environ)'],
      Notaire: ['pay unspecified 60000..90000 EUR/year'],
      Clerc: ['pay unspecified 2200..2600 EUR/month {nets}'],
    },
  ),
  page(
    'Arabic: a heading with the country and the currency, numbers beneath',
    'ar',
    `<h2>متوسط الرواتب الشهرية في السعودية بالريال السعودي</h2>${tableOf(
      `المهنة | متوسط الراتب
       طيار | 38,000
       محامي | 19,500`,
    )}`,
    {
      طيار: ['pay mean 38000 SAR/month'],
      محامي: ['pay mean 19500 SAR/month'],
    },
  ),
  rows(
    'Arabic: dollars a year and words of growth',
    'ar',
    `الوظيفة | متوسط الراتب السنوي | نسبة النمو
     عالم بيانات | 108,000 دولار | 35%
     محلل أمن | 120,360 دولار أمريكي | 32%`,
    {
      'عالم بيانات': ['pay mean 108000 USD/year', 'نسبة النمو = 35%'],
      'محلل أمن': ['pay mean 120360 USD/year', 'نسبة النمو = 32%'],
    },
  ),
  rows(
    'Hungary in English: forints, thousands in the header',
    'en-HU',
    `Job | Gross monthly wage (thousand HUF)
     Waiter | 412
     Engineer | 865.5`,
    {
      Waiter: ['pay unspecified 412000 HUF/month {Gross}'],
      Engineer: ['pay unspecified 865500 HUF/month {Gross}'],
    },
  ),
  rows(
    'Israel in English: shekels',
    'en-IL',
    `Role | Monthly salary (₪)
     QA | 14,000–18,000
     DevOps | 28,000`,
    {
      QA: ['pay unspecified 14000..18000 ILS/month'],
      DevOps: ['pay unspecified 28000 ILS/month'],
    },
  ),
  csv(
    'United Kingdom: a vacancy survey with "£000s"',
    'en-GB',
    `Occupation,SOC 2020,Median salary (£000s),Vacancies
Solicitors,2412,48.5,5210
Barristers,2411,62.0,310`,
    {
      Solicitors: ['code 2412', 'pay median 48500 GBP/year', 'SOC 2020 = 2412', 'Vacancies = 5210'],
      Barristers: ['code 2411', 'pay median 62000 GBP/year', 'SOC 2020 = 2411', 'Vacancies = 310'],
    },
  ),
  csv(
    'a state of India: districts, trade and a wage of a day',
    'en-IN',
    `Trade,Daily wage (Rs),Year
Mason,850,2023
Helper,540,2023`,
    {
      Mason: ['pay unspecified 850 INR/day 2023'],
      Helper: ['pay unspecified 540 INR/day 2023'],
    },
  ),
  csv(
    'projections with thousands in every header',
    'en-US',
    `"2023 National Employment Matrix title","Employment, 2023 (thousands)","Employment change, percent, 2023-33","Occupational openings, 2023-33 annual average (thousands)","Median annual wage, dollars, 2024[1]"
"Tax preparers",91.6,4.4,11.6,50560
"Bill collectors",190.2,-10.0,18.4,46040`,
    {
      'Tax preparers': [
        'pay median 50560 USD/year 2024',
        'growth 4.4% 2023-2033',
        'employment 91600 2023',
        'Occupational openings, 2023-33 annual average (thousands) = 11.6',
      ],
      'Bill collectors': [
        'pay median 46040 USD/year 2024',
        'growth -10% 2023-2033',
        'employment 190200 2023',
        'Occupational openings, 2023-33 annual average (thousands) = 18.4',
      ],
    },
  ),
  csv(
    'Switzerland: semicolons, quarters of the distribution',
    'de-CH',
    `Beruf;Anzahl;Unteres Viertel (CHF/Monat);Median (CHF/Monat);Oberes Viertel (CHF/Monat)
Schreiner;812;5100;5650;6200
Maurer;640;5300;5900;6450`,
    {
      Schreiner: [
        'pay median 5650 CHF/month',
        'Anzahl = 812',
        'Unteres Viertel (CHF/Monat) = 5100',
        'Oberes Viertel (CHF/Monat) = 6200',
      ],
      Maurer: [
        'pay median 5900 CHF/month',
        'Anzahl = 640',
        'Unteres Viertel (CHF/Monat) = 5300',
        'Oberes Viertel (CHF/Monat) = 6450',
      ],
    },
  ),
  linked(
    'a posting with a salary as text',
    'en-US',
    {
      '@type': 'JobPosting',
      title: 'Groundskeeper',
      baseSalary: '$18.50 per hour',
      jobLocation: { '@type': 'Place', address: 'Tulsa, OK' },
    },
    { Groundskeeper: ['pay unspecified 18.5 USD/hour @Tulsa, OK'] },
  ),
  linked(
    'an aggregation with years of experience',
    'en-IN',
    {
      '@type': 'OccupationAggregation',
      name: 'QA Analyst',
      yearsExperienceMin: 2,
      yearsExperienceMax: 5,
      sampleSize: 122,
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'INR',
        unitText: 'YEAR',
        minValue: 350000,
        median: 620000,
        maxValue: 1100000,
      },
    },
    {
      'QA Analyst': [
        'pay median 620000 INR/year',
        'pay unspecified 350000..1100000 INR/year',
        'Least years of experience = 2',
        'Most years of experience = 5',
        'Sample size = 122',
      ],
    },
  ),
  linked(
    'a posting by the day in Swiss francs, a range in the value',
    'de-CH',
    {
      '@type': ['JobPosting'],
      title: 'Maler/in',
      salaryCurrency: 'CHF',
      baseSalary: {
        '@type': 'MonetaryAmount',
        value: { '@type': 'QuantitativeValue', minValue: '220', maxValue: '260', unitText: 'DAY' },
      },
      qualifications: 'EFZ',
    },
    { 'Maler/in': ['pay unspecified 220..260 CHF/day', 'Qualifications = EFZ'] },
  ),
];
