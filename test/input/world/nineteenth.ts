import type { WorldPage } from './pages.js';
import { csv, markdown, page, rows, tableOf } from './written.js';

/** A nineteenth lot of pages and files: cells that repeat their labels, and more of many countries. */
export const NINETEENTH: readonly WorldPage[] = [
  rows(
    'United States: two jobs side by side, each cell with its label and no column of labels',
    'en-US',
    `Paralegal | Legal Assistant
     Median salary: $61,010 | Median salary: $48,300
     Job growth: 1.2% (2023-2033) | Job growth: -4% (2023-2033)
     Education: Associate's degree | Education: High school diploma`,
    {
      Paralegal: ["education «Associate's degree»", 'pay median 61010 USD/year', 'growth 1.2% 2023-2033'],
      'Legal Assistant': [
        'education «High school diploma»',
        'pay median 48300 USD/year',
        'growth -4% 2023-2033',
      ],
    },
  ),
  rows(
    'United States: rows with a general head, and what exactly it is in every cell',
    'en-US',
    `Aspect | Data Analyst | Data Engineer
     Salary (2024) | Median salary: $83,640 | Median salary: $125,900
     Education | Bachelor's degree | Bachelor's degree
     Tools | Languages: SQL | Languages: Python, SQL`,
    {
      'Data Analyst': [
        "education «Bachelor's degree»",
        'pay median 83640 USD/year 2024',
        'Tools = Languages: SQL',
      ],
      'Data Engineer': [
        "education «Bachelor's degree»",
        'pay median 125900 USD/year 2024',
        'Tools = Languages: Python, SQL',
      ],
    },
  ),
  rows(
    'United States: cells whose labels differ stay what they are',
    'en-US',
    `Job | Pay
     Roofer | Entry: $38,000
     Glazier | Average: $53,010`,
    { Roofer: ['pay unspecified «Entry: $38,000»'], Glazier: ['pay mean 53010 USD/year'] },
  ),
  rows(
    'United States: a union scale with a rate and a total package',
    'en-US',
    `Classification | Hourly rate | Fringe benefits | Total package
     Journeyman | $48.25 | $31.10 | $79.35
     Apprentice, 1st period | $24.13 | $22.40 | $46.53`,
    {
      Journeyman: ['pay unspecified 48.25 USD/hour', 'Fringe benefits = $31.10', 'Total package = $79.35'],
      'Apprentice, 1st period': [
        'pay unspecified 24.13 USD/hour',
        'Fringe benefits = $22.40',
        'Total package = $46.53',
      ],
    },
  ),
  rows(
    'United States: states compared for one occupation',
    'en-US',
    `State | Annual mean wage | Employment | Jobs per 1,000
     Nevada | $79,480 | 1,220 | 0.81
     Utah | $68,010 | 2,040 | 1.19`,
    {
      Nevada: ['pay mean 79480 USD/year', 'employment 1220', 'Jobs per 1,000 = 0.81'],
      Utah: ['pay mean 68010 USD/year', 'employment 2040', 'Jobs per 1,000 = 1.19'],
    },
  ),
  page(
    'United States: a box of facts with the question as a label',
    'en-US',
    `<h2>Locksmith at a glance</h2><table><tr><th>What is the median pay?</th><td>$49,480 per year</td></tr>
     <tr><th>Typical education</th><td>High school diploma or equivalent</td></tr>
     <tr><th>Job outlook, 2023–33</th><td>-7% (Decline)</td></tr></table>`,
    {
      Locksmith: [
        'education «High school diploma or equivalent»',
        'pay median 49480 USD/year',
        'growth -7% 2023-2033 (Decline)',
      ],
    },
  ),
  rows(
    'United Kingdom: a council’s grades with spinal points',
    'en-GB',
    `Job title | Grade | SCP | Salary (£)
     Library Assistant | Grade 4 | 7-11 | 24,790 - 26,409
     Planning Officer | Grade 9 | 29-32 | 38,626 - 41,511`,
    {
      'Library Assistant': ['pay unspecified 24790..26409 GBP/year', 'Grade = Grade 4', 'SCP = 7-11'],
      'Planning Officer': ['pay unspecified 38626..41511 GBP/year', 'Grade = Grade 9', 'SCP = 29-32'],
    },
  ),
  rows(
    'United Kingdom: starter and experienced pay in one cell of lines',
    'en-GB',
    `Career | Average salary (a year) | Typical hours (a week)
     Cartographer | £24,000 Starter to £45,000 Experienced | 38 to 40
     Farrier | £25,000 Starter to £40,000 Experienced | 42 to 44`,
    {
      Cartographer: [
        'pay mean 24000..45000 GBP/year (£24,000 Starter to £45,000 Experienced)',
        'hours 38..40',
      ],
      Farrier: ['pay mean 25000..40000 GBP/year (£25,000 Starter to £40,000 Experienced)', 'hours 42..44'],
    },
  ),
  rows(
    'Canada: low, median and high by the hour, and a community',
    'en-CA',
    `Community/Area | Low ($/hour) | Median ($/hour) | High ($/hour)
     Yukon | 21.50 | 33.65 | 49.00
     Halifax | 17.20 | 26.44 | 41.03`,
    {
      Yukon: ['pay median 33.65 CAD/hour', 'pay unspecified 21.5..49 CAD/hour'],
      Halifax: ['pay median 26.44 CAD/hour', 'pay unspecified 17.2..41.03 CAD/hour'],
    },
  ),
  rows(
    'Australia: weekly earnings before tax and a share of women',
    'en-AU',
    `Occupation | Median weekly earnings | Female share | Average age
     Arborist | $1,450 | 4% | 35
     Florist | $1,012 | 89% | 44`,
    {
      Arborist: ['pay median 1450 AUD/week', 'Female share = 4%', 'Average age = 35'],
      Florist: ['pay median 1012 AUD/week', 'Female share = 89%', 'Average age = 44'],
    },
  ),
  rows(
    'India: fresher and experienced packages in lakhs',
    'en-IN',
    `Job role | Fresher (LPA) | Average salary (LPA) | Experienced (LPA)
     UX Designer | ₹3.5 | ₹8.2 | ₹21
     QA Engineer | ₹3 | ₹6.4 | ₹15`,
    {
      'UX Designer': ['pay mean 820000 INR/year', 'Fresher (LPA) = ₹3.5', 'Experienced (LPA) = ₹21'],
      'QA Engineer': ['pay mean 640000 INR/year', 'Fresher (LPA) = ₹3', 'Experienced (LPA) = ₹15'],
    },
  ),
  rows(
    'Kenya: gross a month in shillings with a stroke',
    'en-KE',
    `Profession | Average gross salary (KES/month)
     Agronomist | 92,000/=
     Surveyor | 118,500/=`,
    { Agronomist: ['pay mean 92000 KES/month {gross}'], Surveyor: ['pay mean 118500 KES/month {gross}'] },
  ),
  rows(
    'Ireland: starting pay and average pay in euros with k',
    'en-IE',
    `Role | Starting salary | Average salary
     Actuary | €38k | €72k
     Auditor | €34k | €55k`,
    {
      Actuary: ['pay mean 72000 EUR/year', 'Starting salary = €38k'],
      Auditor: ['pay mean 55000 EUR/year', 'Starting salary = €34k'],
    },
  ),
  rows(
    'Germany: labels repeated in every cell',
    'de',
    `Optikerin | Augenoptikermeisterin
     Gehalt: 2.450 € brutto/Monat | Gehalt: 3.600 € brutto/Monat
     Ausbildung: Lehre | Ausbildung: Meisterprüfung`,
    {
      Optikerin: ['pay unspecified 2450 EUR/month {brutto}', 'Ausbildung = Lehre'],
      Augenoptikermeisterin: ['pay unspecified 3600 EUR/month {brutto}', 'Ausbildung = Meisterprüfung'],
    },
  ),
  rows(
    'Austria: a collective agreement with fourteen salaries',
    'de-AT',
    `Beruf | Mindestgehalt brutto/Monat (14x) | Durchschnittsgehalt brutto/Monat
     Rezeptionist | 1.950 € | 2.310 €
     Sommelière | 2.020 € | 2.640 €`,
    {
      Rezeptionist: ['pay mean 2310 EUR/month {brutto}', 'Mindestgehalt brutto/Monat (14x) = 1.950 €'],
      Sommelière: ['pay mean 2640 EUR/month {brutto}', 'Mindestgehalt brutto/Monat (14x) = 2.020 €'],
    },
  ),
  page(
    'France: a sheet with labels and a colon in each cell of one column',
    'fr',
    tableOf(
      `Apiculteur
       Salaire médian : 1 850 € brut par mois
       Niveau d’études : CAP agricole`,
    ),
    { Apiculteur: ['education «CAP agricole»', 'pay median 1850 EUR/month {brut}'] },
  ),
  rows(
    'Spain: pay in fourteen payments and a rise',
    'es',
    `Profesión | Sueldo medio bruto anual | Crecimiento del empleo (2022-2032)
     Topógrafo | 29.400 € | 4,5 %
     Quesera | 19.850 € | -1 %`,
    {
      Topógrafo: ['pay mean 29400 EUR/year {bruto}', 'growth 4.5% 2022-2032'],
      Quesera: ['pay mean 19850 EUR/year {bruto}', 'growth -1% 2022-2032'],
    },
  ),
  rows(
    'Mexico: pesos a month with MXN behind',
    'es-MX',
    `Carrera | Salario promedio mensual
     Enfermería | $14,300 MXN
     Minería y extracción | $28,900 MXN`,
    {
      Enfermería: ['pay mean 14300 MXN/month'],
      'Minería y extracción': ['pay mean 28900 MXN/month'],
    },
  ),
  rows(
    'Egypt in Arabic: an average a month in pounds',
    'ar-EG',
    `المهنة | متوسط الراتب الشهري (جنيه مصري)
     محاسب | 9,500
     صيدلي | 12,000`,
    { محاسب: ['pay mean 9500 EGP/month'], صيدلي: ['pay mean 12000 EGP/month'] },
  ),
  rows(
    'United Arab Emirates: a range a month with the currency in the title of the column',
    'en-AE',
    `Job title | Salary range per month (AED) | Experience
     Site Engineer | 7,000 - 12,000 | 2-5 years
     Chef de Partie | 3,500 - 5,500 | 3+ years`,
    {
      'Site Engineer': ['experience «2-5 years»', 'pay unspecified 7000..12000 AED/month'],
      'Chef de Partie': ['experience «3+ years»', 'pay unspecified 3500..5500 AED/month'],
    },
  ),
  rows(
    'Singapore: gross starting pay of graduates with percentiles',
    'en-SG',
    `Degree | Gross monthly mean | Gross monthly median | 25th percentile | 75th percentile
     Bachelor of Accountancy | $4,150 | $4,000 | $3,700 | $4,300`,
    {
      'Bachelor of Accountancy': [
        'pay median 4000 SGD/month {Gross}',
        'pay mean 4150 SGD/month {Gross}',
        'pay p25 3700 SGD/month',
        'pay p75 4300 SGD/month',
      ],
    },
  ),
  markdown(
    'an article in Markdown with labelled cells and a source beneath',
    'en-US',
    `| Bookkeeper | Accountant |
| --- | --- |
| Median pay: $47,440 | Median pay: $79,880 |
| Job outlook: -5% | Job outlook: 6% |

Source: Bureau of Labor Statistics, 2023`,
    {
      Bookkeeper: [
        'pay median 47440 USD/year [Bureau of Labor Statistics, 2023]',
        'growth -5% [Bureau of Labor Statistics, 2023]',
      ],
      Accountant: [
        'pay median 79880 USD/year [Bureau of Labor Statistics, 2023]',
        'growth 6% [Bureau of Labor Statistics, 2023]',
      ],
    },
  ),
  csv(
    'a file of a careers office with semicolons, decimal commas and an empty column',
    'fr',
    `Métier;Salaire médian brut mensuel (€);;Postes à pourvoir
Ébéniste;1 950,50;;1 200
Luthier;2 010,00;;90`,
    {
      Ébéniste: ['pay median 1950.5 EUR/month {brut}', 'Postes à pourvoir = 1 200'],
      Luthier: ['pay median 2010 EUR/month {brut}', 'Postes à pourvoir = 90'],
    },
  ),
  csv(
    'a file with pay in thousands of dollars, as its column says',
    'en-US',
    `occupation,median_pay_usd_thousands,growth_pct,year
Chemist,84.7,5,2023
Geologist,92.6,5,2023`,
    {
      Chemist: ['pay median 84700 USD/year 2023', 'growth 5% 2023'],
      Geologist: ['pay median 92600 USD/year 2023', 'growth 5% 2023'],
    },
  ),
  rows(
    'California: all openings of ten years, of three kinds, beside a change',
    'en-US',
    `Occupational Title | Base year employment | Numeric change | Percent change | Total job openings
     Brickmasons | 4,300 | 400 | 9.3% | 4,810
     Carpet Installers | 2,900 | -100 | -3.4% | 2,410`,
    {
      Brickmasons: [
        'growth 9.3%',
        'employmentChange 400',
        'Base year employment = 4,300',
        'Total job openings = 4,810',
      ],
      'Carpet Installers': [
        'growth -3.4%',
        'employmentChange -100',
        'Base year employment = 2,900',
        'Total job openings = 2,410',
      ],
    },
  ),
  rows(
    'Ohio: openings a year on average, and total ones a year',
    'en-US',
    `Occupation | Total annual openings | Growth rate
     Millwrights | 310 | 0.4%`,
    { Millwrights: ['growth 0.4%', 'openings 310'] },
  ),
];
