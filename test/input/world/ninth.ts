import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A ninth lot of pages and files. */
export const NINTH: readonly WorldPage[] = [
  rows(
    'United States: career guide with annual and hourly in brackets',
    'en-US',
    `Position | Average Salary | Growth Rate
     HVAC Technician | $59,810 ($28.75/hour) | 9%
     Sheet Metal Worker | $60,850 ($29.26/hour) | 2%`,
    {
      'HVAC Technician': ['pay mean 59810 USD/year ($28.75/hour)', 'growth 9%'],
      'Sheet Metal Worker': ['pay mean 60850 USD/year ($29.26/hour)', 'growth 2%'],
    },
  ),
  rows(
    'United States: growth with the number of jobs',
    'en-US',
    `Career | Median Annual Wage (May 2024) | Job Outlook (2024 – 2034)
     Web developer | $90,930 | 7% (14,500 new jobs)
     Court clerk | $47,700 | -2% (-3,200 jobs)`,
    {
      'Web developer': ['pay median 90930 USD/year 2024', 'growth 7% 2024-2034 (14,500 new jobs)'],
      'Court clerk': ['pay median 47700 USD/year 2024', 'growth -2% 2024-2034 (-3,200 jobs)'],
    },
  ),
  rows(
    'United States: range columns of two words',
    'en-US',
    `Job | Salary Low | Salary High | Education
     Jeweler | $31,000 | $78,500 | High school
     Gemologist | $44,000 | $101,000 | Certificate`,
    {
      Jeweler: ['education «High school»', 'pay unspecified 31000..78500 USD/year'],
      Gemologist: ['education «Certificate»', 'pay unspecified 44000..101000 USD/year'],
    },
  ),
  page(
    'United States: a list of cards that a table makes, one job each line, with pictures and links',
    'en-US',
    `<table><tr><th>Career</th><th>Median Salary*</th><th>Minimum Education</th></tr>
     <tr><td><a href="/tutor"><img src="t.png" alt="Tutor icon"> Tutor</a></td><td><b>$40,090</b></td><td>Bachelor's degree</td></tr>
     <tr><td><a href="/curator">Curator</a></td><td><b>$61,750</b></td><td>Master's degree<br>(varies by museum)</td></tr></table>
     <p><i>Source: *U.S. Bureau of Labor Statistics (BLS), May 2024</i></p>`,
    {
      Tutor: [
        "education «Bachelor's degree»",
        'pay median 40090 USD/year [U.S. Bureau of Labor Statistics (BLS), May 2024]',
      ],
      Curator: [
        "education «Master's degree\n(varies by museum)»",
        'pay median 61750 USD/year [U.S. Bureau of Labor Statistics (BLS), May 2024]',
      ],
    },
  ),
  rows(
    'United Kingdom: what members earn, by grade',
    'en-GB',
    `Grade | National (£) | Inner London (£)
     SEO | 41,600 – 45,500 | 46,000 – 50,200
     Grade 7 | 54,300 – 61,000 | 59,100 – 66,800`,
    {
      SEO: ['National (£) = 41,600 – 45,500', 'Inner London (£) = 46,000 – 50,200'],
      'Grade 7': ['National (£) = 54,300 – 61,000', 'Inner London (£) = 59,100 – 66,800'],
    },
  ),
  rows(
    'United Kingdom: the survey of hours and earnings by sex',
    'en-GB',
    `Description | Code | (thousand) | Median | Mean
     Chefs | 5434 | 148 | 25,940 | 26,812
     Vets | 2240 | 17 | 44,286 | 47,120`,
    {
      Chefs: ['code 5434', 'pay median «25,940»', 'pay mean «26,812»', 'Code = 5434', '(thousand) = 148'],
      Vets: ['code 2240', 'pay median «44,286»', 'pay mean «47,120»', 'Code = 2240', '(thousand) = 17'],
    },
  ),
  rows(
    'Canada: union rates with an effective date',
    'en-CA',
    `Trade | Rate ($/hr) | Vacation pay | Effective
     Carpenter | 45.86 | 11% | May 1, 2025
     Labourer | 38.10 | 10% | May 1, 2025`,
    {
      Carpenter: ['pay unspecified 45.86 CAD/hour', 'Vacation pay = 11%', 'Effective = May 1, 2025'],
      Labourer: ['pay unspecified 38.1 CAD/hour', 'Vacation pay = 10%', 'Effective = May 1, 2025'],
    },
  ),
  rows(
    'Australia: salaries with super',
    'en-AU',
    `Role | Base + super | Full-time median p.a.
     Auditor | $95k + super | $92,000
     Payroll officer | $78k + super | $76,500`,
    {
      Auditor: ['Base + super = $95k + super', 'Full-time median p.a. = $92,000'],
      'Payroll officer': ['Base + super = $78k + super', 'Full-time median p.a. = $76,500'],
    },
  ),
  rows(
    'India: pay of central posts with levels and pay bands',
    'en-IN',
    `Designation | In-hand salary (per month) | Gross salary (per annum)
     Income Tax Inspector | Rs. 72,500 – Rs. 80,000 | Rs 9.6 lakh
     Postal Assistant | Rs. 38,200 | Rs 5.2 lakh`,
    {
      'Income Tax Inspector': [
        'pay unspecified 960000 INR/year {Gross}',
        'In-hand salary (per month) = Rs. 72,500 – Rs. 80,000',
      ],
      'Postal Assistant': [
        'pay unspecified 520000 INR/year {Gross}',
        'In-hand salary (per month) = Rs. 38,200',
      ],
    },
  ),
  rows(
    'Philippines: daily wages and overseas months',
    'en-PH',
    `Occupation | Average daily wage | Vacancies
     Mason | PHP 640 | 3,120
     Welder | ₱715.50 per day | 2,480`,
    {
      Mason: ['pay mean 640 PHP/day', 'Vacancies = 3,120'],
      Welder: ['pay mean 715.5 PHP/day', 'Vacancies = 2,480'],
    },
  ),
  rows(
    'Singapore: starting pay of graduates with employment rates',
    'en-SG',
    `Degree | Gross monthly salary (mean) | Gross monthly salary (median) | Employment rate
     Nursing | S$4,150 | S$4,000 | 97.1%
     Architecture | S$4,620 | S$4,500 | 92.4%`,
    {
      Nursing: [
        'pay median 4000 SGD/month {Gross}',
        'pay mean 4150 SGD/month {Gross}',
        'Employment rate = 97.1%',
      ],
      Architecture: [
        'pay median 4500 SGD/month {Gross}',
        'pay mean 4620 SGD/month {Gross}',
        'Employment rate = 92.4%',
      ],
    },
  ),
  rows(
    'Ghana: cedis a month by sign and code',
    'en-GH',
    `Job | Net monthly pay
     Nurse | GH₵3,450
     Geologist | GHS 9,800 – 14,200`,
    {
      Nurse: ['pay unspecified 3450 GHS/month {Net}'],
      Geologist: ['pay unspecified 9800..14200 GHS/month {Net}'],
    },
  ),
  rows(
    'Germany: tariff of a trade by the hour, valid from',
    'de',
    `Lohngruppe | Stundenlohn ab 1.4.2025 | Stundenlohn ab 1.4.2026
     Lohngruppe 3 | 24,19 € | 25,13 €
     Lohngruppe 6 | 29,60 € | 30,75 €`,
    {
      'Lohngruppe 3': ['Stundenlohn ab 1.4.2025 = 24,19 €', 'Stundenlohn ab 1.4.2026 = 25,13 €'],
      'Lohngruppe 6': ['Stundenlohn ab 1.4.2025 = 29,60 €', 'Stundenlohn ab 1.4.2026 = 30,75 €'],
    },
  ),
  rows(
    'Germany: companies by size and pay a month',
    'de',
    `Beruf | Gehalt im Monat (brutto) | Gehalt im Jahr (brutto) | Stundenlohn
     Physiotherapeut | 2.980 € | 35.760 € | 17,19 €
     Hebamme | 3.640 € | 43.680 € | 21,00 €`,
    {
      Physiotherapeut: [
        'pay unspecified 35760 EUR/year {brutto}',
        'hourly unspecified 17.19 EUR/hour',
        'Gehalt im Monat (brutto) = 2.980 €',
      ],
      Hebamme: [
        'pay unspecified 43680 EUR/year {brutto}',
        'hourly unspecified 21 EUR/hour',
        'Gehalt im Monat (brutto) = 3.640 €',
      ],
    },
  ),
  rows(
    'Austria: median by sex with points and minus',
    'de-AT',
    `Beruf | Medianeinkommen (brutto/Jahr) | Veränderung zum Vorjahr
     Koch/Köchin | 31.280 € | +4,1 %
     Richter/in | 98.400 € | -0,3 %`,
    {
      'Koch/Köchin': ['pay median 31280 EUR/year {brutto}', 'Veränderung zum Vorjahr = +4,1 %'],
      'Richter/in': ['pay median 98400 EUR/year {brutto}', 'Veränderung zum Vorjahr = -0,3 %'],
    },
  ),
  rows(
    'France: deciles and a median, net a month',
    'fr',
    `Profession | 1er décile | Salaire médian (net/mois) | 9e décile
     Infirmiers | 1 720 € | 2 310 € | 3 180 €
     Cuisiniers | 1 480 € | 1 790 € | 2 420 €`,
    {
      Infirmiers: ['pay median 2310 EUR/month {net}', '1er décile = 1 720 €', '9e décile = 3 180 €'],
      Cuisiniers: ['pay median 1790 EUR/month {net}', '1er décile = 1 480 €', '9e décile = 2 420 €'],
    },
  ),
  rows(
    'Portugal in Portuguese: euros a month',
    'pt-PT',
    `Profissão | Salário médio mensal | Saídas
     Eletricista | 1.180 € | Boas
     Arquiteto | 1 640 € | Razoáveis`,
    {
      Eletricista: ['pay mean 1180 EUR/month', 'Saídas = Boas'],
      Arquiteto: ['pay mean 1640 EUR/month', 'Saídas = Razoáveis'],
    },
  ),
  rows(
    'Argentina: pesos a month, thousands by points',
    'es-AR',
    `Puesto | Salario bruto mensual (ARS) | Modalidad
     Analista contable | $1.250.000 - $1.600.000 | Híbrido
     Operario | $ 890.000 | Presencial`,
    {
      'Analista contable': ['pay unspecified 1250000..1600000 ARS/month {bruto}', 'Modalidad = Híbrido'],
      Operario: ['pay unspecified 890000 ARS/month {bruto}', 'Modalidad = Presencial'],
    },
  ),
  rows(
    'Vietnam in English: millions of dong',
    'en-VN',
    `Position | Monthly salary (million VND) | Level
     Accountant | 15 – 22 | Mid
     CFO | 120+ | Senior`,
    {
      Accountant: ['pay unspecified 15000000..22000000 VND/month', 'Level = Mid'],
      CFO: ['pay unspecified at-least 120000000 VND/month', 'Level = Senior'],
    },
  ),
  csv(
    'an office: codes first, names with commas, thousands and percents, notes',
    'en-US',
    `Matrix code,Occupation title,"Employment, 2024","Employment, 2034","Employment change, numeric, 2024–34","Employment change, percent, 2024–34","Median annual wage, dollars, 2024",Typical education needed for entry
29-1292,Dental hygienists,221.6,237.1,15.5,7.0,"94,260",Associate's degree
35-3023,"Fast food workers, counter",3780.0,4001.2,221.2,5.9,"30,480",No formal educational credential
`,
    {
      'Dental hygienists': [
        "education «Associate's degree»",
        'pay median 94260 USD/year 2024',
        'growth 7% 2024-2034',
        'Matrix code = 29-1292',
        'Employment, 2024 = 221.6',
        'Employment, 2034 = 237.1',
        'Employment change, numeric, 2024–34 = 15.5',
      ],
      'Fast food workers, counter': [
        'education «No formal educational credential»',
        'pay median 30480 USD/year 2024',
        'growth 5.9% 2024-2034',
        'Matrix code = 35-3023',
        'Employment, 2024 = 3780.0',
        'Employment, 2034 = 4001.2',
        'Employment change, numeric, 2024–34 = 221.2',
      ],
    },
  ),
  csv(
    'a spreadsheet of a blogger: units in the cells, empty cells',
    'en-US',
    `Job,Pay,Outlook,School
Lineworker,"$85,420/yr",8%,Apprenticeship
Meter reader,$23.11/hr,-26%,
`,
    {
      Lineworker: ['pay unspecified 85420 USD/year', 'growth 8%', 'School = Apprenticeship'],
      'Meter reader': ['pay unspecified 23.11 USD/hour', 'growth -26%', 'School = missing'],
    },
  ),
  linked(
    'linked data: a day rate and a place without an address',
    'en-IE',
    {
      '@type': 'JobPosting',
      title: 'Locum Optometrist',
      jobLocation: { '@type': 'Place', name: 'Galway' },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', value: 350, unitText: 'DAY' },
      },
    },
    { 'Locum Optometrist': ['pay unspecified 350 EUR/day @Galway'] },
  ),
  markdown(
    'a comparison with a winner and bold lines',
    'en-US',
    `
| Factor | Physician Assistant | Nurse Practitioner |
|--------|--------------------|--------------------|
| **Median salary** | $133,260 | $129,210 |
| **Job growth (2024–34)** | 20% | 40% |
| **Years of school** | 6–7 years | 6–8 years |
| **Can practise alone** | No | Yes, in 27 states |
`,
    {
      'Physician Assistant': [
        'pay median 133260 USD/year',
        'growth 20% 2024-2034',
        'Years of school = 6–7 years',
        'Can practise alone = No',
      ],
      'Nurse Practitioner': [
        'pay median 129210 USD/year',
        'growth 40% 2024-2034',
        'Years of school = 6–8 years',
        'Can practise alone = Yes, in 27 states',
      ],
    },
  ),
  page(
    'a page of two tables: the second is of the job',
    'en-US',
    `<h1>Locksmith career guide</h1><table><tr><td>On this page</td><td>Pay</td></tr></table>
     <h2>Locksmith salary</h2>${tableOf(
       `Percentile | Hourly wage | Annual wage
        10% | $16.42 | $34,150
        Median | $24.21 | $50,360
        90% | $37.90 | $78,830`,
     )}`,
    {
      '10%': ['pay unspecified 34150 USD/year', 'hourly unspecified 16.42 USD/hour'],
      Median: ['pay unspecified 50360 USD/year', 'hourly unspecified 24.21 USD/hour'],
      '90%': ['pay unspecified 78830 USD/year', 'hourly unspecified 37.9 USD/hour'],
    },
  ),
  rows(
    'a table of one occupation by country with codes of currencies',
    'en',
    `Country | Average nurse salary | In USD
     Norway | NOK 612,000 | $57,300
     Switzerland | CHF 91,000 | $103,800`,
    {
      Norway: ['Average nurse salary = NOK 612,000', 'In USD = $57,300'],
      Switzerland: ['Average nurse salary = CHF 91,000', 'In USD = $103,800'],
    },
  ),
];
