import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A thirteenth lot of pages and files. */
export const THIRTEENTH: readonly WorldPage[] = [
  page(
    'United States: programs and careers with a footnote in the head',
    'en-US',
    `<table><thead><tr><th>Career<sup>1</sup></th><th>Median Wage<sup>2</sup></th><th>10-Year Growth<sup>3</sup></th></tr></thead>
     <tbody><tr><td>Court Reporter</td><td>$67,310</td><td>0%</td></tr>
     <tr><td>Title Examiner</td><td>$54,650</td><td>2.1%</td></tr></tbody></table>
     <p><sup>1</sup> Careers our graduates enter.</p><p><sup>2</sup> Example Labor Office, 2024</p><p><sup>3</sup> Projected, 2023-2033</p>`,
    {
      'Court Reporter': [
        'pay median 67310 USD/year [Example Labor Office, 2024]',
        'growth 0% (Projected, 2023-2033)',
      ],
      'Title Examiner': [
        'pay median 54650 USD/year [Example Labor Office, 2024]',
        'growth 2.1% (Projected, 2023-2033)',
      ],
    },
  ),
  rows(
    'United States: average pay by city with cost of living',
    'en-US',
    `City | Average UX Designer Salary | Cost of Living Index
     Austin, TX | $103,450 | 101.2
     Boise, ID | $92,300 | 98.4`,
    {
      'Austin, TX': ['Average UX Designer Salary = $103,450', 'Cost of Living Index = 101.2'],
      'Boise, ID': ['Average UX Designer Salary = $92,300', 'Cost of Living Index = 98.4'],
    },
  ),
  page(
    'United States: a table with entry, mid and senior pay as heads over degrees',
    'en-US',
    `<table><tr><th rowspan="2">Occupation</th><th colspan="2">Wages (May 2024)</th><th colspan="2">Employment</th></tr>
     <tr><th>Median hourly</th><th>Median annual</th><th>2024</th><th>Change, 2024–34</th></tr>
     <tr><td>Jewelers</td><td>$23.90</td><td>$49,710</td><td>47,300</td><td>-4%</td></tr>
     <tr><td>Locksmiths</td><td>$24.47</td><td>$50,900</td><td>15,900</td><td>-11%</td></tr></table>`,
    {
      Jewelers: [
        'pay median 49710 USD/year 2024',
        'hourly median 23.9 USD/hour 2024',
        'growth -4% 2024-2034',
        'employment 47300 2024',
      ],
      Locksmiths: [
        'pay median 50900 USD/year 2024',
        'hourly median 24.47 USD/hour 2024',
        'growth -11% 2024-2034',
        'employment 15900 2024',
      ],
    },
  ),
  rows(
    'United States: total pay and base beside it',
    'en-US',
    `Title | Base Salary | Total Compensation | Reports
     Account Executive | $78,000 | $142,500 | 1,204
     Sales Engineer | $118,200 | $165,000 | 388`,
    {
      'Account Executive': [
        'pay unspecified 78000 USD/year',
        'Total Compensation = $142,500',
        'Reports = 1,204',
      ],
      'Sales Engineer': ['pay unspecified 118200 USD/year', 'Total Compensation = $165,000', 'Reports = 388'],
    },
  ),
  rows(
    'United States: tips, per diem and by the mile',
    'en-US',
    `Driving job | Pay | Per
     OTR driver | $0.62 | mile
     Bus driver | $27.40 | hour
     Tow operator | $61,000 | year`,
    {
      'OTR driver': ['Pay = $0.62', 'Per = mile'],
      'Bus driver': ['pay unspecified 27.4 USD/hour'],
      'Tow operator': ['pay unspecified 61000 USD/year'],
    },
  ),
  rows(
    'United Kingdom: fees and pay with pounds in words',
    'en-GB',
    `Profession | Average earnings | Trainee pay
     Barrister | 98 thousand pounds | £23,078 minimum
     Conveyancer | 36,500 pounds a year | £19k`,
    {
      Barrister: ['pay mean 98000 GBP/year', 'Trainee pay = £23,078 minimum'],
      Conveyancer: ['pay mean 36500 GBP/year', 'Trainee pay = £19k'],
    },
  ),
  page(
    'United Kingdom: a regional table with the unit in a title line within the table',
    'en-GB',
    `<table><tr><td colspan="3"><b>Median gross weekly pay (£), full-time, April 2024</b></td></tr>
     <tr><th>Occupation</th><th>Men</th><th>Women</th></tr>
     <tr><td>Solicitors</td><td>1,150.20</td><td>1,034.80</td></tr>
     <tr><td>Teaching assistants</td><td>412.10</td><td>398.60</td></tr></table>`,
    {
      Solicitors: ['Men = 1,150.20', 'Women = 1,034.80'],
      'Teaching assistants': ['Men = 412.10', 'Women = 398.60'],
    },
  ),
  rows(
    'Canada: wages in two languages’ heads',
    'en-CA',
    `Occupation / Profession | Median hourly wage / Salaire horaire médian | Outlook / Perspectives
     Cook / Cuisinier | $18.00 | Good / Bonnes
     Roofer / Couvreur | $29.50 | Moderate / Modérées`,
    {
      'Cook / Cuisinier': ['growth «Good / Bonnes»', 'Median hourly wage / Salaire horaire médian = $18.00'],
      'Roofer / Couvreur': [
        'growth «Moderate / Modérées»',
        'Median hourly wage / Salaire horaire médian = $29.50',
      ],
    },
  ),
  rows(
    'Québec: annual pay between two ends and a source column',
    'fr-CA',
    `Métier | Salaire annuel | Source
     Frigoriste | entre 52 000 $ et 84 000 $ | Commission exemple
     Ébéniste | 38 500 $ à 61 000 $ | Guide exemple`,
    {
      Frigoriste: ['pay unspecified 52000..84000 CAD/year [Commission exemple]'],
      Ébéniste: ['pay unspecified 38500..61000 CAD/year [Guide exemple]'],
    },
  ),
  rows(
    'Australia: award rates by classification with casual loading',
    'en-AU',
    `Classification | Weekly full-time rate | Hourly rate | Casual hourly rate
     Level 1 | $936.90 | $24.66 | $30.83
     Level 4 | $1,068.40 | $28.12 | $35.15`,
    {
      'Level 1': [
        'pay unspecified 24.66 AUD/hour',
        'Weekly full-time rate = $936.90',
        'Casual hourly rate = $30.83',
      ],
      'Level 4': [
        'pay unspecified 28.12 AUD/hour',
        'Weekly full-time rate = $1,068.40',
        'Casual hourly rate = $35.15',
      ],
    },
  ),
  page(
    'New Zealand: quartile boxes in lines with the currency said once',
    'en-NZ',
    `<p>All figures are in NZ$ per year.</p>${tableOf(
      `Job family | Lower quartile | Median | Upper quartile
       Marketing | 68,000 | 85,500 | 112,000
       Logistics | 59,200 | 71,000 | 90,300`,
      ['Note: All figures are in NZ$ per year.'],
    )}`,
    {
      Marketing: [
        'pay median 85500 NZD/year (All figures are in NZ$ per year.)',
        'pay p25 68000 NZD/year (All figures are in NZ$ per year.)',
        'pay p75 112000 NZD/year (All figures are in NZ$ per year.)',
      ],
      Logistics: [
        'pay median 71000 NZD/year (All figures are in NZ$ per year.)',
        'pay p25 59200 NZD/year (All figures are in NZ$ per year.)',
        'pay p75 90300 NZD/year (All figures are in NZ$ per year.)',
      ],
    },
  ),
  rows(
    'Ireland: apprentices by phase, a week',
    'en-IE',
    `Apprenticeship | Year 1 (per week) | Year 4 (per week) | Qualified average (per year)
     Electrical | €312 | €702 | €47,800
     Plumbing | €305 | €690 | €46,200`,
    {
      Electrical: [
        'Year 1 (per week) = €312',
        'Year 4 (per week) = €702',
        'Qualified average (per year) = €47,800',
      ],
      Plumbing: [
        'Year 1 (per week) = €305',
        'Year 4 (per week) = €690',
        'Qualified average (per year) = €46,200',
      ],
    },
  ),
  rows(
    'India: government posts with levels and pay in words',
    'en-IN',
    `Post | Pay Level | Basic Pay (₹ per month) | In-hand
     Constable | Level 3 | 21,700 – 69,100 | ₹33,000 approx.
     Section Officer | Level 8 | 47,600 – 1,51,100 | ₹72,000 approx.`,
    {
      Constable: [
        'pay unspecified 21700..69100 INR/month',
        'Pay Level = Level 3',
        'In-hand = ₹33,000 approx.',
      ],
      'Section Officer': [
        'pay unspecified 47600..151100 INR/month',
        'Pay Level = Level 8',
        'In-hand = ₹72,000 approx.',
      ],
    },
  ),
  rows(
    'India: average salary with the source in brackets and the unit in words',
    'en-IN',
    `Company | Designation | Average Salary (Source: Example Jobs)
     Sample Tech | Network Engineer | Rs. 5.4 Lakhs per annum
     Demo Bank | Loan Officer | Rs. 3,85,000 per year`,
    {
      'Network Engineer': ['pay mean 540000 INR/year [Example Jobs]', 'Company = Sample Tech'],
      'Loan Officer': ['pay mean 385000 INR/year [Example Jobs]', 'Company = Demo Bank'],
    },
  ),
  rows(
    'Pakistan and Bangladesh: takas a month',
    'en-BD',
    `Job | Monthly salary (BDT) | Experience (years)
     Merchandiser | 45,000–70,000 | 3–5
     Pharmacist | ৳35,000 | 1`,
    {
      Merchandiser: ['experience «3–5 years»', 'pay unspecified 45000..70000 BDT/month'],
      Pharmacist: ['experience «1 years»', 'pay unspecified 35000 BDT/month'],
    },
  ),
  rows(
    'Sri Lanka: rupees with LKR behind, and a range with a word',
    'en-LK',
    `Position | Monthly Salary
     Quantity Surveyor | 120,000 to 180,000 LKR
     Tea Taster | Rs. 95,000/-`,
    {
      'Quantity Surveyor': ['pay unspecified 120000..180000 LKR/month'],
      'Tea Taster': ['pay unspecified 95000 LKR/month'],
    },
  ),
  rows(
    'South Africa: rand in the head alone, a month',
    'en-ZA',
    `Job title | Average monthly salary (Rand) | Provinces hiring
     Diesel mechanic | 24 800 | Gauteng
     Winemaker | 38 500 | Western Cape`,
    {
      'Diesel mechanic': ['pay mean 24800 ZAR/month', 'Provinces hiring = Gauteng'],
      Winemaker: ['pay mean 38500 ZAR/month', 'Provinces hiring = Western Cape'],
    },
  ),
  rows(
    'Nigeria: pay a year in millions',
    'en-NG',
    `Role | Annual salary (₦ million) | Remote?
     Petroleum engineer | 14.5 – 22 | No
     Product designer | 6.8 | Yes`,
    {
      'Petroleum engineer': ['pay unspecified 14500000..22000000 NGN/year', 'Remote? = No'],
      'Product designer': ['pay unspecified 6800000 NGN/year', 'Remote? = Yes'],
    },
  ),
  rows(
    'Uganda: shillings a month in thousands and millions',
    'en-UG',
    `Job | Gross pay per month
     Agronomist | UGX 1.8M
     Driver | UGX 650,000`,
    {
      Agronomist: ['pay unspecified 1800000 UGX/month {Gross}'],
      Driver: ['pay unspecified 650000 UGX/month {Gross}'],
    },
  ),
  rows(
    'Singapore: an agency’s guide, basic a month, new and top',
    'en-SG',
    `Job title | Basic monthly salary (SGD) | Typical bonus
     Compliance manager | 8,500–12,000 | 2–3 months
     Barista trainer | 2,900 | 1 month`,
    {
      'Compliance manager': ['pay unspecified 8500..12000 SGD/month', 'Typical bonus = 2–3 months'],
      'Barista trainer': ['pay unspecified 2900 SGD/month', 'Typical bonus = 1 month'],
    },
  ),
  rows(
    'Japan in English: yen a year in millions',
    'en-JP',
    `Occupation | Average annual salary | Foreign workers
     Pharmacist | ¥5.8 million | 1,100
     Care worker | ¥3.9 million | 28,400`,
    {
      Pharmacist: ['pay mean 5800000 JPY/year', 'Foreign workers = 1,100'],
      'Care worker': ['pay mean 3900000 JPY/year', 'Foreign workers = 28,400'],
    },
  ),
  rows(
    'Germany: net and gross with the tax class in brackets',
    'de',
    `Beruf | Brutto/Monat | Netto/Monat (Steuerklasse I)
     Notfallsanitäter/in | 3.420 € | 2.270 €
     Mediengestalter/in | 2.980 € | 2.030 €`,
    {
      'Notfallsanitäter/in': ['Brutto/Monat = 3.420 €', 'Netto/Monat (Steuerklasse I) = 2.270 €'],
      'Mediengestalter/in': ['Brutto/Monat = 2.980 €', 'Netto/Monat (Steuerklasse I) = 2.030 €'],
    },
  ),
  page(
    'Germany: a comparison turned, with a unit column and a group line',
    'de',
    `<table><thead><tr><th>Merkmal</th><th>Einheit</th><th>Erzieher/in</th><th>Kinderpfleger/in</th></tr></thead><tbody>
     <tr><th colspan="4">Verdienst</th></tr>
     <tr><td>Medianentgelt</td><td>€/Monat</td><td>3.627</td><td>2.941</td></tr>
     <tr><th colspan="4">Arbeitsmarkt</th></tr>
     <tr><td>Beschäftigte</td><td>Personen</td><td>712.400</td><td>98.300</td></tr>
     <tr><td>Arbeitslosenquote</td><td>%</td><td>1,4</td><td>4,9</td></tr></tbody></table>`,
    {
      'Erzieher/in': ['pay median 3627 EUR/month', 'employment 712400', 'Arbeitslosenquote (%) = 1,4'],
      'Kinderpfleger/in': ['pay median 2941 EUR/month', 'employment 98300', 'Arbeitslosenquote (%) = 4,9'],
    },
  ),
  rows(
    'Austria: yearly gross with fourteen salaries and a span in words',
    'de-AT',
    `Position | Jahresgehalt brutto | Erfahrung
     Buchhalter/in | 38.000 bis 52.000 Euro | 3+ Jahre
     Projektleiter/in | ab 65.000 Euro | 5+ Jahre`,
    {
      'Buchhalter/in': ['experience «3+ Jahre»', 'pay unspecified 38000..52000 EUR/year {brutto}'],
      'Projektleiter/in': ['experience «5+ Jahre»', 'pay unspecified at-least 65000 EUR/year {brutto}'],
    },
  ),
  rows(
    'France: the salary by experience as lines of one job',
    'fr',
    `Expérience | Salaire brut mensuel | Salaire net mensuel
     Débutant (0-2 ans) | 2 100 € | 1 640 €
     Senior (10 ans +) | 3 350 € | 2 610 €`,
    {
      'Débutant (0-2 ans)': ['pay unspecified 2100 EUR/month {brut}', 'Salaire net mensuel = 1 640 €'],
      'Senior (10 ans +)': ['pay unspecified 3350 EUR/month {brut}', 'Salaire net mensuel = 2 610 €'],
    },
  ),
  rows(
    'Belgium in Dutch: euros gross a month stay words',
    'nl-BE',
    `Beroep | Brutoloon per maand | Vacatures
     Loodgieter | € 2.950 | 412
     Kapper | € 2.180 | 96`,
    {
      Loodgieter: ['Brutoloon per maand = € 2.950', 'Vacatures = 412'],
      Kapper: ['Brutoloon per maand = € 2.180', 'Vacatures = 96'],
    },
  ),
  rows(
    'Spain: a range a year with a dash and “brutos” behind',
    'es',
    `Puesto de trabajo | Sueldo medio | Formación
     Técnico de rayos | 22.000 – 27.500 € brutos/año | Grado superior
     Recepcionista | 1.350 € netos al mes | ESO`,
    {
      'Técnico de rayos': ['pay mean 22000..27500 EUR/year {brutos}', 'Formación = Grado superior'],
      Recepcionista: ['pay mean 1350 EUR/month {netos}', 'Formación = ESO'],
    },
  ),
  rows(
    'Peru: soles a month with the sign',
    'es-PE',
    `Carrera | Ingreso mensual promedio (S/) | Egresados
     Topografía | 3 240 | 1 120
     Enfermería técnica | 1 890 | 9 870`,
    {
      Topografía: ['pay mean 3240 PEN/month', 'Egresados = 1 120'],
      'Enfermería técnica': ['pay mean 1890 PEN/month', 'Egresados = 9 870'],
    },
  ),
  rows(
    'United Arab Emirates in Arabic: dirhams a month, low to high',
    'ar-AE',
    `المسمى الوظيفي | الراتب الشهري | الخبرة
     مدير مبيعات | 12,000 - 18,000 درهم | 5 سنوات
     نادل | 3,200 درهم | بدون خبرة`,
    {
      'مدير مبيعات': ['experience «5 سنوات»', 'pay unspecified 12000..18000 AED/month'],
      نادل: ['experience «بدون خبرة»', 'pay unspecified 3200 AED/month'],
    },
  ),
  csv(
    'projections of a state in columns as programs name them',
    'en-US',
    `SOC,Occupation,Emp_2022,Emp_2032,Pct_Change,Annual_Openings,Median_Annual_Wage
47-2111,Electricians,14200,15960,12.4,1610,65490
51-4041,Machinists,5210,5060,-2.9,520,54120
`,
    {
      Electricians: [
        'code 47-2111',
        'pay median 65490 USD/year',
        'employment 14200 2022',
        'openings 1610',
        'Emp_2032 = 15960',
        'Pct_Change = 12.4',
      ],
      Machinists: [
        'code 51-4041',
        'pay median 54120 USD/year',
        'employment 5210 2022',
        'openings 520',
        'Emp_2032 = 5060',
        'Pct_Change = -2.9',
      ],
    },
  ),
  csv(
    'a Spanish office: semicolons, points of thousands, a unit line',
    'es',
    `Encuesta de salarios 2022;;
Ocupación;Salario medio anual;Trabajadores
;euros;miles
Cocineros;17.845,30;182,4
Electricistas;24.112,75;143,0
Fuente: Instituto Ejemplo;;`,
    {
      Cocineros: ['pay mean 17845.3 EUR/year [Instituto Ejemplo]', 'employment 182400 [Instituto Ejemplo]'],
      Electricistas: [
        'pay mean 24112.75 EUR/year [Instituto Ejemplo]',
        'employment 143000 [Instituto Ejemplo]',
      ],
    },
  ),
  csv(
    'a list with places and one job in each',
    'en-IN',
    `City,Job Title,Average Salary (INR/month),Openings
Pune,Machine Operator,18500,240
Kochi,Ship Fitter,22750,35
`,
    {
      'Machine Operator': ['pay mean 18500 INR/month @Pune', 'openings 240 @Pune', 'City = Pune'],
      'Ship Fitter': ['pay mean 22750 INR/month @Kochi', 'openings 35 @Kochi', 'City = Kochi'],
    },
  ),
  linked(
    'linked data: an occupation with a distribution that says its interval in words',
    'en-IN',
    {
      '@type': 'Occupation',
      name: 'Loco Pilot',
      occupationLocation: { '@type': 'Country', name: 'India' },
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'INR',
          unitText: 'MONTH',
          percentile25: 38000,
          median: 52000,
          percentile75: 68000,
        },
      ],
    },
    {
      'Loco Pilot': [
        'pay median 52000 INR/month @India',
        'pay p25 38000 INR/month @India',
        'pay p75 68000 INR/month @India',
      ],
    },
  ),
  linked(
    'linked data: a posting with a range as text and a location of two',
    'de',
    {
      '@type': 'JobPosting',
      title: 'Uhrmacher (m/w/d)',
      hiringOrganization: 'Beispiel GmbH',
      jobLocation: [
        {
          '@type': 'Place',
          address: { '@type': 'PostalAddress', addressLocality: 'Glashütte', addressCountry: 'DE' },
        },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: '2.800', maxValue: '3.400', unitText: 'MONTH' },
      },
    },
    {
      'Uhrmacher (m/w/d)': [
        'pay unspecified 2800..3400 EUR/month @Glashütte, DE',
        'Employer = Beispiel GmbH',
      ],
    },
  ),
  page(
    'linked data in a page: a script of a posting with a yearly range in the head',
    'en-GB',
    `<html><head><script type="application/ld+json">{"@context":"https://schema.org/","@type":"JobPosting","title":"Conservator",
     "baseSalary":{"@type":"MonetaryAmount","currency":"GBP","value":{"@type":"QuantitativeValue","minValue":31000,"maxValue":36500,"unitText":"YEAR"}},
     "jobLocation":{"@type":"Place","address":"Leeds"}}</script></head><body><h1>Jobs</h1><p>Join us.</p></body></html>`,
    { Conservator: ['pay unspecified 31000..36500 GBP/year @Leeds'] },
  ),
  markdown(
    'a comparison in Markdown with units in brackets and a source line',
    'en-US',
    `
### Welder vs. Pipefitter

| | Welder | Pipefitter |
|---|---|---|
| Median pay | $51,000/yr ($24.52/hr) | $62,970/yr ($30.27/hr) |
| Job growth, 2024–34 | 2% | 4% |
| Jobs in 2024 | 457,300 | 504,500 |

*Source: Example Bureau, 2025*
`,
    {
      Welder: [
        'pay median 51000 USD/year [Example Bureau, 2025]',
        'hourly median 24.52 USD/hour [Example Bureau, 2025]',
        'growth 2% 2024-2034 [Example Bureau, 2025]',
        'employment 457300 2024 [Example Bureau, 2025]',
      ],
      Pipefitter: [
        'pay median 62970 USD/year [Example Bureau, 2025]',
        'hourly median 30.27 USD/hour [Example Bureau, 2025]',
        'growth 4% 2024-2034 [Example Bureau, 2025]',
        'employment 504500 2024 [Example Bureau, 2025]',
      ],
    },
  ),
];
