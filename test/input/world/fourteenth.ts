import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** A fourteenth lot of pages and files. */
export const FOURTEENTH: readonly WorldPage[] = [
  page(
    'United States: an infobox of a wiki, with a picture line and a spanning title',
    'en-US',
    `<table class="infobox"><tr><th colspan="2">Taxidermist</th></tr><tr><td colspan="2"><img src="a.jpg" alt=""></td></tr>
     <tr><th colspan="2">Occupation</th></tr><tr><th>Activity sectors</th><td>Museums, hunting</td></tr>
     <tr><th colspan="2">Description</th></tr><tr><th>Education required</th><td>None</td></tr>
     <tr><th>Average salary</th><td>$34,500 a year</td></tr></table>`,
    {
      Taxidermist: ['education «None»', 'pay mean 34500 USD/year', 'Activity sectors = Museums, hunting'],
    },
  ),
  rows(
    'United States: a program’s outcomes by year of graduates',
    'en-US',
    `Program | Graduates employed | Average starting wage
     Welding | 94% | $22.15/hour
     Cosmetology | 88% | $16.40/hour`,
    {
      Welding: ['Graduates employed = 94%', 'Average starting wage = $22.15/hour'],
      Cosmetology: ['Graduates employed = 88%', 'Average starting wage = $16.40/hour'],
    },
  ),
  rows(
    'United States: a range of pay, a range of growth and stars',
    'en-US',
    `Career | Pay Range | Expected Growth | Rating
     Prosthetist | $48,000 - $112,000 | 15% | ★★★★
     Optician | $31,000 – $70,000 | 3% | ★★★`,
    {
      Prosthetist: ['pay unspecified 48000..112000 USD/year', 'growth 15%', 'Rating = ★★★★'],
      Optician: ['pay unspecified 31000..70000 USD/year', 'growth 3%', 'Rating = ★★★'],
    },
  ),
  page(
    'United States: a page with a table of links on top, and pay in lines of one job below',
    'en-US',
    `<h1>Phlebotomist Salary in Nevada</h1>
     <table><tr><th>Pay period</th><th>Low</th><th>Average</th><th>High</th></tr>
     <tr><td>Hourly</td><td>$16.10</td><td>$20.45</td><td>$26.30</td></tr>
     <tr><td>Annual</td><td>$33,490</td><td>$42,540</td><td>$54,700</td></tr></table>`,
    {
      Hourly: ['pay mean 20.45 USD/hour', 'pay unspecified 16.1..26.3 USD/hour'],
      Annual: ['pay mean 42540 USD/year', 'pay unspecified 33490..54700 USD/year'],
    },
  ),
  rows(
    'United States: what a degree pays by level of school, with debt',
    'en-US',
    `Major | Early Career Pay | Mid-Career Pay | Median Debt
     Hospitality | $41,200 | $66,700 | $21,500
     Optics | $72,900 | $128,300 | $24,100`,
    {
      Hospitality: ['Early Career Pay = $41,200', 'Mid-Career Pay = $66,700', 'Median Debt = $21,500'],
      Optics: ['Early Career Pay = $72,900', 'Mid-Career Pay = $128,300', 'Median Debt = $24,100'],
    },
  ),
  rows(
    'United States: jobs with a dash for what isn’t known, and a word for a limit',
    'en-US',
    `Occupation | Median annual wage | 90th percentile | New jobs, 2023–33
     Surgeons | ≥ $239,200 | # | 1,400
     Models | $47,430 | — | 0
     Loggers | $49,210 | $69,590 | –1,500`,
    {
      Surgeons: [
        'pay median at-least 239200 USD/year',
        'pay p90 at-least',
        'employmentChange 1400 2023-2033',
        '90th percentile = #',
      ],
      Models: ['pay median 47430 USD/year', 'pay p90 missing', 'employmentChange 0 2023-2033'],
      Loggers: ['pay median 49210 USD/year', 'pay p90 69590 USD/year', 'employmentChange -1500 2023-2033'],
    },
  ),
  rows(
    'United Kingdom: pay by age with a pound sign and an hour in the head',
    'en-GB',
    `Occupation | Aged 18–21 (£/hr) | Aged 22+ (£/hr) | All (median, £/hr)
     Waiters | 8.92 | 11.80 | 11.44
     Fitness instructors | 9.60 | 12.75 | 12.30`,
    {
      Waiters: ['Aged 18–21 (£/hr) = 8.92', 'Aged 22+ (£/hr) = 11.80', 'All (median, £/hr) = 11.44'],
      'Fitness instructors': [
        'Aged 18–21 (£/hr) = 9.60',
        'Aged 22+ (£/hr) = 12.75',
        'All (median, £/hr) = 12.30',
      ],
    },
  ),
  rows(
    'United Kingdom: salary up to and from',
    'en-GB',
    `Role | Salary | Holiday
     Deputy head | up to £68,000 | 13 weeks
     Cleaner | from £11.44 per hour | 28 days
     Registrar | circa £42,000 | 30 days`,
    {
      'Deputy head': ['pay unspecified at-most 68000 GBP/year', 'Holiday = 13 weeks'],
      Cleaner: ['pay unspecified at-least 11.44 GBP/hour', 'Holiday = 28 days'],
      Registrar: ['pay unspecified 42000 GBP/year (circa)', 'Holiday = 30 days'],
    },
  ),
  page(
    'Canada: prevailing wages with a rowspan of provinces',
    'en-CA',
    `<table><thead><tr><th>Province</th><th>Occupation</th><th>Minimum ($/h)</th><th>Median ($/h)</th><th>Maximum ($/h)</th></tr></thead>
     <tbody><tr><td rowspan="2">Alberta</td><td>Butchers</td><td>16.00</td><td>20.50</td><td>29.00</td></tr>
     <tr><td>Tailors</td><td>15.00</td><td>17.25</td><td>26.40</td></tr>
     <tr><td>Manitoba</td><td>Foresters</td><td>25.10</td><td>36.00</td><td>49.52</td></tr></tbody></table>`,
    {
      Butchers: [
        'pay median 20.5 CAD/hour @Alberta',
        'Province = Alberta',
        'Minimum ($/h) = 16.00',
        'Maximum ($/h) = 29.00',
      ],
      Tailors: [
        'pay median 17.25 CAD/hour @Alberta',
        'Province = Alberta',
        'Minimum ($/h) = 15.00',
        'Maximum ($/h) = 26.40',
      ],
      Foresters: [
        'pay median 36 CAD/hour @Manitoba',
        'Province = Manitoba',
        'Minimum ($/h) = 25.10',
        'Maximum ($/h) = 49.52',
      ],
    },
  ),
  rows(
    'Québec: pay scales with steps',
    'fr-CA',
    `Titre d’emploi | Échelon 1 ($/h) | Échelon maximum ($/h) | Heures par semaine
     Inhalothérapeute | 27,93 | 48,24 | 36,25
     Commis | 22,36 | 24,92 | 35`,
    {
      Inhalothérapeute: ['hours 36.25', 'Échelon 1 ($/h) = 27,93', 'Échelon maximum ($/h) = 48,24'],
      Commis: ['hours 35', 'Échelon 1 ($/h) = 22,36', 'Échelon maximum ($/h) = 24,92'],
    },
  ),
  rows(
    'Australia: pay a week or a year in one column of words',
    'en-AU',
    `Job | Full-time earnings | Future growth | Gender share
     Arborist | $1,480 per week | Stable | 92% male
     Radiographer | $2,190 per week | Very strong | 66% female`,
    {
      Arborist: ['Full-time earnings = $1,480 per week', 'Future growth = Stable', 'Gender share = 92% male'],
      Radiographer: [
        'Full-time earnings = $2,190 per week',
        'Future growth = Very strong',
        'Gender share = 66% female',
      ],
    },
  ),
  rows(
    'New Zealand: entry and experienced with a slash an hour',
    'en-NZ',
    `Trade | Apprentice ($/hr) | Qualified ($/hr) | Average wage
     Glazier | 23.15–27 | 30–42 | $74,000 p.a.
     Painter | 23.15–25.50 | 28–38 | $66,500 p.a.`,
    {
      Glazier: ['pay mean 74000 NZD/year', 'Apprentice ($/hr) = 23.15–27', 'Qualified ($/hr) = 30–42'],
      Painter: ['pay mean 66500 NZD/year', 'Apprentice ($/hr) = 23.15–25.50', 'Qualified ($/hr) = 28–38'],
    },
  ),
  rows(
    'Ireland: a public scale with points and allowance',
    'en-IE',
    `Grade | Point 1 | Point 5 | Max (LSI 2)
     Clerical Officer | €29,905 | €35,112 | €48,427
     Executive Officer | €36,544 | €43,871 | €60,114`,
    {
      'Clerical Officer': ['Point 1 = €29,905', 'Point 5 = €35,112', 'Max (LSI 2) = €48,427'],
      'Executive Officer': ['Point 1 = €36,544', 'Point 5 = €43,871', 'Max (LSI 2) = €60,114'],
    },
  ),
  rows(
    'India: salary by city with lakhs in the cell',
    'en-IN',
    `City | Average Salary of a Company Secretary
     Mumbai | ₹7.6 Lakhs/year
     Jaipur | ₹5.1 Lakhs/year`,
    {
      Mumbai: ['Average Salary of a Company Secretary = ₹7.6 Lakhs/year'],
      Jaipur: ['Average Salary of a Company Secretary = ₹5.1 Lakhs/year'],
    },
  ),
  rows(
    'India: minimum wages a day by zone and skill',
    'en-IN',
    `Category of worker | Zone A (₹/day) | Zone B (₹/day) | VDA
     Unskilled | 541 | 500 | 18
     Skilled | 654 | 612 | 22`,
    {
      Unskilled: ['Zone A (₹/day) = 541', 'Zone B (₹/day) = 500', 'VDA = 18'],
      Skilled: ['Zone A (₹/day) = 654', 'Zone B (₹/day) = 612', 'VDA = 22'],
    },
  ),
  rows(
    'Philippines: call centres a month in thousands with a K and PHP',
    'en-PH',
    `Role | Average Salary (PHP/month) | 13th month
     Team Lead | 38K–55K | Yes
     Agent | 21K | Yes`,
    {
      'Team Lead': ['pay mean 38000..55000 PHP/month', '13th month = Yes'],
      Agent: ['pay mean 21000 PHP/month', '13th month = Yes'],
    },
  ),
  rows(
    'South Africa: an hourly rate, a month and a year as columns',
    'en-ZA',
    `Occupation | Hourly | Monthly | Annually
     Paralegal | R98 | R17 000 | R204 000
     Radiographer | R187 | R32 400 | R388 800`,
    {
      Paralegal: ['pay unspecified 204000 ZAR/year', 'hourly unspecified 98 ZAR/hour', 'Monthly = R17 000'],
      Radiographer: [
        'pay unspecified 388800 ZAR/year',
        'hourly unspecified 187 ZAR/hour',
        'Monthly = R32 400',
      ],
    },
  ),
  rows(
    'Zambia: kwacha a month',
    'en-ZM',
    `Job | Average salary per month
     Metallurgist | K24,500
     Nurse | ZMW 8,900`,
    {
      Metallurgist: ['pay mean 24500 ZMW/month'],
      Nurse: ['pay mean 8900 ZMW/month'],
    },
  ),
  rows(
    'Kenya: net and gross with county',
    'en-KE',
    `County | Job | Net pay (KSh) | Gross pay (KSh)
     Kisumu | Radiologist | 148,000 a month | 210,000 a month
     Nyeri | Librarian | 51,300 a month | 68,000 a month`,
    {
      Radiologist: [
        'pay unspecified 148000 KES/month @Kisumu {Net}',
        'County = Kisumu',
        'Gross pay (KSh) = 210,000 a month',
      ],
      Librarian: [
        'pay unspecified 51300 KES/month @Nyeri {Net}',
        'County = Nyeri',
        'Gross pay (KSh) = 68,000 a month',
      ],
    },
  ),
  rows(
    'Malaysia: fresh graduates and seniors a month in a range with RM in each',
    'en-MY',
    `Field | Job title | Average monthly salary | Senior (>5 years)
     Finance | Tax associate | RM 3,200 – RM 4,100 | RM 7,500
     IT | Support analyst | RM2.8k – RM3.6k | RM6k`,
    {
      'Tax associate': ['pay mean 3200..4100 MYR/month', 'Field = Finance', 'Senior (>5 years) = RM 7,500'],
      'Support analyst': ['pay mean 2800..3600 MYR/month', 'Field = IT', 'Senior (>5 years) = RM6k'],
    },
  ),
  rows(
    'Hong Kong: a government scale with points',
    'en-HK',
    `Post | Starting pay point | Monthly salary (HK$)
     Police constable | GDS 3 | 28,040
     Assistant librarian | MPS 16 | 38,570`,
    {
      'Police constable': ['pay unspecified 28040 HKD/month', 'Starting pay point = GDS 3'],
      'Assistant librarian': ['pay unspecified 38570 HKD/month', 'Starting pay point = MPS 16'],
    },
  ),
  page(
    'Germany: what jobs pay, with the head in two lines by sex and a total',
    'de',
    `<table><tr><th rowspan="2">Beruf</th><th colspan="3">Durchschnittlicher Bruttomonatsverdienst (€)</th></tr>
     <tr><th>Insgesamt</th><th>Frauen</th><th>Männer</th></tr>
     <tr><td>Apotheker/in</td><td>5.013</td><td>4.911</td><td>5.388</td></tr>
     <tr><td>Koch/Köchin</td><td>2.703</td><td>2.611</td><td>2.766</td></tr></table>`,
    {
      'Apotheker/in': [
        'Durchschnittlicher Bruttomonatsverdienst Insgesamt (€) = 5.013',
        'Durchschnittlicher Bruttomonatsverdienst Frauen (€) = 4.911',
        'Durchschnittlicher Bruttomonatsverdienst Männer (€) = 5.388',
      ],
      'Koch/Köchin': [
        'Durchschnittlicher Bruttomonatsverdienst Insgesamt (€) = 2.703',
        'Durchschnittlicher Bruttomonatsverdienst Frauen (€) = 2.611',
        'Durchschnittlicher Bruttomonatsverdienst Männer (€) = 2.766',
      ],
    },
  ),
  rows(
    'Germany: freelancers by the hour and day',
    'de',
    `Tätigkeit | Stundensatz | Tagessatz
     Webentwicklung | 85–110 € | 700–900 €
     Lektorat | 45 € | 360 €`,
    {
      Webentwicklung: ['Stundensatz = 85–110 €', 'Tagessatz = 700–900 €'],
      Lektorat: ['Stundensatz = 45 €', 'Tagessatz = 360 €'],
    },
  ),
  rows(
    'Switzerland: a year in thousands with CHF',
    'de-CH',
    `Beruf | Jahreslohn (in Tausend CHF) | Quelle
     Treuhänder/in | 98–124 | Musterverband
     Zugbegleiter/in | 71,5 | Musterverband`,
    {
      'Treuhänder/in': ['pay unspecified 98000..124000 CHF/year [Musterverband]'],
      'Zugbegleiter/in': ['pay unspecified «71,5 (thousand)» [Musterverband]'],
    },
  ),
  rows(
    'France: civil servants with an index, gross a month',
    'fr',
    `Grade | Indice majoré | Traitement brut mensuel
     Adjoint | 366 | 1 801,74 €
     Attaché | 395 | 1 944,50 €`,
    {
      Adjoint: ['Indice majoré = 366', 'Traitement brut mensuel = 1 801,74 €'],
      Attaché: ['Indice majoré = 395', 'Traitement brut mensuel = 1 944,50 €'],
    },
  ),
  rows(
    'Tunisia in French: dinars a month, net',
    'fr-TN',
    `Métier | Salaire mensuel moyen net | Ville
     Développeur | 2 400 DT | Tunis
     Infirmier | 1 150 TND | Sfax`,
    {
      Développeur: ['pay mean 2400 TND/month @Tunis {net}', 'Ville = Tunis'],
      Infirmier: ['pay mean 1150 TND/month @Sfax {net}', 'Ville = Sfax'],
    },
  ),
  rows(
    'Spain: regions in rows with one profession named in the head',
    'es',
    `Comunidad autónoma | Sueldo medio de un enfermero | Diferencia
     País Vasco | 34.210 € | +12 %
     Murcia | 27.980 € | -8 %`,
    {
      'País Vasco': ['Sueldo medio de un enfermero = 34.210 €', 'Diferencia = +12 %'],
      Murcia: ['Sueldo medio de un enfermero = 27.980 €', 'Diferencia = -8 %'],
    },
  ),
  rows(
    'Colombia: minimum and average in millions of pesos',
    'es-CO',
    `Cargo | Salario mensual promedio (millones de pesos) | Experiencia
     Gerente de TI | 12,5 | 8 años
     Diseñador gráfico | 2,3 | 1 año`,
    {
      'Gerente de TI': ['experience «8 años»', 'pay mean 12500000 COP/month'],
      'Diseñador gráfico': ['experience «1 año»', 'pay mean 2300000 COP/month'],
    },
  ),
  rows(
    'Egypt in Arabic: thousand pounds a month',
    'ar-EG',
    `المهنة | الراتب الشهري (بالجنيه المصري) | المصدر
     مبرمج | 25,000 | دليل الوظائف
     مدرس | 7,400 | دليل الوظائف`,
    {
      مبرمج: ['pay unspecified 25000 EGP/month [دليل الوظائف]'],
      مدرس: ['pay unspecified 7400 EGP/month [دليل الوظائف]'],
    },
  ),
  csv(
    'a wide file of a national survey with empty columns and quotes',
    'en-US',
    `"OCC_CODE","OCC_TITLE","TOT_EMP","A_MEAN","A_MEDIAN","JOBS_1000"
"53-3032","Heavy and Tractor-Trailer Truck Drivers","2,044,400","58,400","57,440","13.2"
"39-5012","Hairdressers","293,700","**","*","1.9"
`,
    {
      'Heavy and Tractor-Trailer Truck Drivers': [
        'code 53-3032',
        'pay median 57440 USD/year',
        'pay mean 58400 USD/year',
        'employment 2044400',
        'JOBS_1000 = 13.2',
      ],
      Hairdressers: [
        'code 39-5012',
        'pay median suppressed',
        'pay mean suppressed',
        'employment 293700',
        'JOBS_1000 = 1.9',
      ],
    },
  ),
  csv(
    'a file with a title, an empty line, a unit in the head and a foot of three lines',
    'en-AU',
    `Employee earnings by occupation - August 2024,,,
,,,
Occupation,Median weekly earnings ($),Employees ('000),RSE (%)
Plumbers,"1,650",92.1,4.4
Gardeners,"1,020",58.7,5.9
,,,
Source: Example Statistics,,,
(c) Example Statistics 2024,,,`,
    {
      Plumbers: [
        'pay median 1650 AUD/week [Example Statistics]',
        'employment 92100 [Example Statistics]',
        'RSE (%) = 4.4',
      ],
      Gardeners: [
        'pay median 1020 AUD/week [Example Statistics]',
        'employment 58700 [Example Statistics]',
        'RSE (%) = 5.9',
      ],
    },
  ),
  csv(
    'a file of two lines of heads with years over pay and jobs',
    'en-GB',
    `,2023,2023,2024,2024
Occupation,Median pay (£),Jobs,Median pay (£),Jobs
Bakers,24110,41000,25480,40300
Vets,44900,22100,46250,23000
`,
    {
      Bakers: [
        'pay median 25480 GBP/year 2024',
        'employment 41000 2023',
        '2023 Median pay (£) = 24110',
        '2024 Jobs = 40300',
      ],
      Vets: [
        'pay median 46250 GBP/year 2024',
        'employment 22100 2023',
        '2023 Median pay (£) = 44900',
        '2024 Jobs = 23000',
      ],
    },
  ),
  linked(
    'linked data: an amount a day as a text with its currency in it',
    'en-ZA',
    {
      '@type': 'JobPosting',
      title: 'Relief Teacher',
      salaryCurrency: 'ZAR',
      baseSalary: {
        '@type': 'MonetaryAmount',
        value: { '@type': 'QuantitativeValue', value: 'R850', unitText: 'DAY' },
      },
      employmentType: ['TEMPORARY', 'PART_TIME'],
    },
    { 'Relief Teacher': ['pay unspecified 850 ZAR/day', 'Employment type = TEMPORARY, PART_TIME'] },
  ),
  linked(
    'linked data: an interval that nobody knows, and pay by piece',
    'en-US',
    {
      '@type': 'Occupation',
      name: 'Apple Picker',
      estimatedSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: 28, unitText: 'bin' },
    },
    { 'Apple Picker': [] },
  ),
  linked(
    'linked data: two occupations in a list with codes of a classification',
    'en-CA',
    {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Occupation',
            name: 'Geological technologist',
            occupationalCategory: { '@type': 'CategoryCode', inCodeSet: 'NOC', codeValue: '22101' },
            estimatedSalary: {
              '@type': 'MonetaryAmount',
              currency: 'CAD',
              minValue: 24.5,
              maxValue: 55,
              unitText: 'HOUR',
            },
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: { '@type': 'Occupation', name: 'Letter carrier', estimatedSalary: 'CA$54,300 per year' },
        },
      ],
    },
    {
      'Geological technologist': ['code 22101', 'pay unspecified 24.5..55 CAD/hour'],
      'Letter carrier': ['pay unspecified 54300 CAD/year'],
    },
  ),
  markdown(
    'a short list of careers with numbers in the names',
    'en-US',
    `
| Career | Avg. Salary | Growth ('23–'33) |
|:--|--:|--:|
| 1. Hydrologist | $92,060 | 0% |
| 2. Arborist | $50,190 | 4% |
`,
    {
      '1. Hydrologist': ['pay mean 92060 USD/year', "growth 0% ('23–'33)"],
      '2. Arborist': ['pay mean 50190 USD/year', "growth 4% ('23–'33)"],
    },
  ),
];
