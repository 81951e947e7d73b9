import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** More pages and files, written after the readers had been mended for the others. */
export const FURTHER: readonly WorldPage[] = [
  page(
    'a heading that says the month and the currency, bare numbers beneath',
    'en-KE',
    `<h1>Best paid jobs</h1><h2>Monthly salaries of doctors in Kenya (KES)</h2>${tableOf(
      `Specialty | Average Salary | Minimum
       Surgeon | 420,000 | 280,000
       Paediatrician | 310,000 | 220,000`,
    )}`,
    {
      Surgeon: ['pay mean 420000 KES/month', 'Minimum = 280,000'],
      Paediatrician: ['pay mean 310000 KES/month', 'Minimum = 220,000'],
    },
  ),
  markdown(
    'a README without outer strokes, salaries in thousands of dollars',
    'en',
    `
# Tech salaries

Role | Base ($K) | Total comp ($K)
--- | ---: | ---:
SWE II | 155 | 210
Staff SWE | 240 | 415
`,
    {
      'SWE II': ['pay unspecified 210000 USD/year', 'Base ($K) = 155'],
      'Staff SWE': ['pay unspecified 415000 USD/year', 'Base ($K) = 240'],
    },
  ),
  rows(
    'United States: wage and growth with a word of the office',
    'en-US',
    `Occupation (SOC code) | Median wage, May 2024 | Percent change, 2024–34 | Typical entry-level education
     Librarians (25-4022) | $64,320 | 2 | Master’s degree
     Curators (25-4012) | $61,770 | 8 | Master’s degree`,
    {
      Librarians: [
        'code 25-4022',
        'education «Master’s degree»',
        'pay median 64320 USD/year 2024',
        'Percent change, 2024–34 = 2',
      ],
      Curators: [
        'code 25-4012',
        'education «Master’s degree»',
        'pay median 61770 USD/year 2024',
        'Percent change, 2024–34 = 8',
      ],
    },
  ),
  rows(
    'United States: salaries with a dot for thousands left out and a slash',
    'en-US',
    `Title | Salary | Bonus
     Actuary I | $68K/yr | 5%
     Actuary II | $91.5K/yr | 8%`,
    {
      'Actuary I': ['pay unspecified 68000 USD/year', 'Bonus = 5%'],
      'Actuary II': ['pay unspecified 91500 USD/year', 'Bonus = 8%'],
    },
  ),
  rows(
    'United States: union scale by the hour with fringe',
    'en-US',
    `Classification | Base Hourly Wage | Fringe | Total package
     Journeyman Electrician | $52.10 | $24.35 | $76.45
     Apprentice, 1st year | $20.84 | $9.10 | $29.94`,
    {
      'Journeyman Electrician': [
        'pay unspecified 52.1 USD/hour',
        'Fringe = $24.35',
        'Total package = $76.45',
      ],
      'Apprentice, 1st year': ['pay unspecified 20.84 USD/hour', 'Fringe = $9.10', 'Total package = $29.94'],
    },
  ),
  rows(
    'United Kingdom: apprentices by the week, qualified by the year',
    'en-GB',
    `Trade | Apprentice pay (per week) | Qualified (average per year)
     Plasterer | £256 | £34,800
     Tiler | £240 | £33,100`,
    {
      Plasterer: ['Apprentice pay (per week) = £256', 'Qualified (average per year) = £34,800'],
      Tiler: ['Apprentice pay (per week) = £240', 'Qualified (average per year) = £33,100'],
    },
  ),
  rows(
    'United Kingdom: survey of percentiles, quartiles by their names',
    'en-GB',
    `Job title | Lower quartile | Median | Upper quartile | YoY change
     Data Engineer | £50,000 | £62,500 | £77,500 | -3.8%
     BI Developer | £41,000 | £50,000 | £60,000 | +1.2%`,
    {
      'Data Engineer': [
        'pay median 62500 GBP/year',
        'pay p25 50000 GBP/year',
        'pay p75 77500 GBP/year',
        'YoY change = -3.8%',
      ],
      'BI Developer': [
        'pay median 50000 GBP/year',
        'pay p25 41000 GBP/year',
        'pay p75 60000 GBP/year',
        'YoY change = +1.2%',
      ],
    },
  ),
  page(
    'two units in a line beneath the header',
    'en-AU',
    `<table><tr><th>Occupation</th><th>Median earnings</th><th>Employed</th><th>Share part-time</th></tr>
<tr><td></td><td>$/week</td><td>'000</td><td>%</td></tr>
<tr><td>Chefs</td><td>1,290</td><td>112.4</td><td>23</td></tr>
<tr><td>Cooks</td><td>1,160</td><td>41.8</td><td>55</td></tr></table>`,
    {
      Chefs: ['pay median 1290 AUD/week', 'employment 112400', 'Share part-time (%) = 23'],
      Cooks: ['pay median 1160 AUD/week', 'employment 41800', 'Share part-time (%) = 55'],
    },
  ),
  page(
    'occupations across, years of one statistic down',
    'en-CA',
    `<table><tr><th>Year</th><th>Nurses</th><th>Teachers</th></tr>
<tr><td>2021</td><td>$41.20</td><td>$44.00</td></tr><tr><td>2022</td><td>$42.85</td><td>$45.10</td></tr></table>`,
    { Nurses: ['2021 = $41.20', '2022 = $42.85'], Teachers: ['2021 = $44.00', '2022 = $45.10'] },
  ),
  page(
    'a box in two columns with the name in its caption',
    'en-GB',
    `<table><caption>Optometrist: key facts</caption><tbody>
<tr><th>Average salary</th><td>£52,000</td></tr><tr><th>Typical hours</th><td>37.5 a week</td></tr>
<tr><th>Qualifications</th><td>Degree in optometry</td></tr><tr><th>Employers</th><td>High street, hospitals</td></tr></tbody></table>`,
    {
      Optometrist: [
        'education «Degree in optometry»',
        'pay mean 52000 GBP/year',
        'hours 37.5',
        'Employers = High street, hospitals',
      ],
    },
  ),
  rows(
    'India: fresher and experienced in LPA',
    'en-IN',
    `Specialisation | Fresher (LPA) | Experienced (LPA) | Top recruiters
     Cyber Security | 4 – 6 | 15 – 25 | Alpha, Beta
     Cloud | 5 – 7 | 18 – 30 | Gamma`,
    {
      'Cyber Security': [
        'Fresher (LPA) = 4 – 6',
        'Experienced (LPA) = 15 – 25',
        'Top recruiters = Alpha, Beta',
      ],
      Cloud: ['Fresher (LPA) = 5 – 7', 'Experienced (LPA) = 18 – 30', 'Top recruiters = Gamma'],
    },
  ),
  rows(
    'India: salary in crore and lakh mixed in one column',
    'en-IN',
    `Job | Average salary per annum
     CEO | INR 3 crores
     Brand Manager | INR 15.8 lakh
     Analyst | INR 7,50,000`,
    {
      CEO: ['pay mean 30000000 INR/year'],
      'Brand Manager': ['pay mean 1580000 INR/year'],
      Analyst: ['pay mean 750000 INR/year'],
    },
  ),
  rows(
    'Nepal and Sri Lanka: rupees of the page',
    'en-LK',
    `Career | Monthly income
     Accountant | Rs. 95,000
     Chef | LKR 120,000`,
    { Accountant: ['pay unspecified 95000 LKR/month'], Chef: ['pay unspecified 120000 LKR/month'] },
  ),
  rows(
    'Thailand in English: baht a month',
    'en-TH',
    `Position | Salary (THB/month) | Years of experience
     Accountant | 25,000 - 40,000 | 2-5
     Sales Manager | ฿70,000+ | 8+`,
    {
      Accountant: ['experience «2-5 years»', 'pay unspecified 25000..40000 THB/month'],
      'Sales Manager': ['experience «8+ years»', 'pay unspecified at-least 70000 THB/month'],
    },
  ),
  rows(
    'China in English: thousands of yuan',
    'en-CN',
    `Role | Monthly salary (RMB, thousands) | 13th month
     Product manager | 28 | Yes
     Designer | 18.5 | No`,
    {
      'Product manager': ['pay unspecified 28000 CNY/month', '13th month = Yes'],
      Designer: ['pay unspecified 18500 CNY/month', '13th month = No'],
    },
  ),
  rows(
    'Turkey in English: lira net a month',
    'en-TR',
    `Job | Net monthly salary (TRY)
     Pharmacist | 62,000
     Driver | 34,500`,
    {
      Pharmacist: ['pay unspecified 62000 TRY/month {Net}'],
      Driver: ['pay unspecified 34500 TRY/month {Net}'],
    },
  ),
  rows(
    'Germany: annual gross by experience, and a class of tax',
    'de',
    `Berufserfahrung | Bruttogehalt | Netto (Steuerklasse I)
     unter 3 Jahre | 41.000 € | 27.100 €
     über 9 Jahre | 58.000 € | 36.300 €`,
    {
      'unter 3 Jahre': ['pay unspecified 41000 EUR/year {brutto}', 'Netto (Steuerklasse I) = 27.100 €'],
      'über 9 Jahre': ['pay unspecified 58000 EUR/year {brutto}', 'Netto (Steuerklasse I) = 36.300 €'],
    },
  ),
  rows(
    'Germany: pay of apprentices by the year of training',
    'de',
    `Ausbildungsberuf | 1. Jahr | 2. Jahr | 3. Jahr | Gehalt nach der Ausbildung
     Koch/Köchin | 1.000 € | 1.100 € | 1.200 € | 2.300–2.700 € brutto
     Tischler/in | 855 € | 980 € | 1.080 € | 2.600 € brutto im Monat`,
    {
      'Koch/Köchin': [
        '1. Jahr = 1.000 €',
        '2. Jahr = 1.100 €',
        '3. Jahr = 1.200 €',
        'Gehalt nach der Ausbildung = 2.300–2.700 € brutto',
      ],
      'Tischler/in': [
        '1. Jahr = 855 €',
        '2. Jahr = 980 €',
        '3. Jahr = 1.080 €',
        'Gehalt nach der Ausbildung = 2.600 € brutto im Monat',
      ],
    },
  ),
  rows(
    'Germany: the top of a ranking with a median of the whole year',
    'de',
    `Platz | Beruf | Median-Jahresgehalt (brutto)
     1 | Oberarzt | 128.000 Euro
     2 | Fondsmanager | 92.500 Euro`,
    {
      Oberarzt: ['pay median 128000 EUR/year {brutto}', 'Platz = 1'],
      Fondsmanager: ['pay median 92500 EUR/year {brutto}', 'Platz = 2'],
    },
  ),
  page(
    'France: a box of a trade with its name above it',
    'fr',
    `<h1>Fiche métier : Menuisier</h1><table>
<tr><th>Salaire moyen</th><td>2 150 € brut par mois</td></tr>
<tr><th>Diplôme</th><td>CAP</td></tr>
<tr><th>Secteur</th><td>Bâtiment</td></tr></table>`,
    {
      Menuisier: ['education «CAP»', 'pay mean 2150 EUR/month {brut}', 'Secteur = Bâtiment'],
    },
  ),
  rows(
    'France: gross a month with cents, a source in its column',
    'fr',
    `Métier | Salaire médian brut mensuel | Source
     Boulanger | 1 987,50 € | Enquête BMO
     Carreleur | 2 240,00 € | INSEE`,
    {
      Boulanger: ['pay median 1987.5 EUR/month {brut} [Enquête BMO]'],
      Carreleur: ['pay median 2240 EUR/month {brut} [INSEE]'],
    },
  ),
  rows(
    'Spain: a range in thousands with a K and a bound',
    'es',
    `Perfil | Salario bruto anual | Experiencia
     Consultor | 35K - 42K € | 3-5 años
     Gerente | más de 70.000 € | +10 años`,
    {
      Consultor: ['experience «3-5 años»', 'pay unspecified 35000..42000 EUR/year {bruto}'],
      Gerente: ['experience «+10 años»', 'pay unspecified at-least 70000 EUR/year {bruto}'],
    },
  ),
  rows(
    'Mexico: pay of a fortnight',
    'es-MX',
    `Puesto | Sueldo quincenal | Sueldo mensual
     Cajero | $4,200 | $8,400
     Supervisor | $7,500 | $15,000`,
    {
      Cajero: ['pay unspecified 8400 MXN/month', 'Sueldo quincenal = $4,200'],
      Supervisor: ['pay unspecified 15000 MXN/month', 'Sueldo quincenal = $7,500'],
    },
  ),
  rows(
    'Chile: net income at the fourth year in a sentence',
    'es-CL',
    `Carrera | Ingreso promedio al 4° año | Empleabilidad 1er año
     Ingeniería Civil | De $1 millón 800 mil a $1 millón 900 mil | 88,1%
     Trabajo Social | De $900 mil a $1 millón | 68,4%`,
    {
      'Ingeniería Civil': [
        'Ingreso promedio al 4° año = De $1 millón 800 mil a $1 millón 900 mil',
        'Empleabilidad 1er año = 88,1%',
      ],
      'Trabajo Social': [
        'Ingreso promedio al 4° año = De $900 mil a $1 millón',
        'Empleabilidad 1er año = 68,4%',
      ],
    },
  ),
  rows(
    'Saudi Arabia in English: housing beside the base',
    'en-SA',
    `Job title | Basic salary (SAR) | Housing allowance | Total monthly package (SAR)
     HSE Officer | 7,000 | 1,750 | 9,450
     Project Engineer | 11,000 | 2,750 | 14,850`,
    {
      'HSE Officer': [
        'pay unspecified 9450 SAR/month',
        'Basic salary (SAR) = 7,000',
        'Housing allowance = 1,750',
      ],
      'Project Engineer': [
        'pay unspecified 14850 SAR/month',
        'Basic salary (SAR) = 11,000',
        'Housing allowance = 2,750',
      ],
    },
  ),
  rows(
    'Qatar in Arabic: lowest, middle and highest',
    'ar-QA',
    `الوظيفة | الحد الأدنى | متوسط الراتب الشهري (ر.ق) | الحد الأقصى
     مهندس كهرباء | 9,000 | 14,500 | 22,000
     معلم | 7,500 | 11,000 | 15,000`,
    {
      'مهندس كهرباء': ['الحد الأدنى = 9,000', 'متوسط الراتب الشهري (ر.ق) = 14,500', 'الحد الأقصى = 22,000'],
      معلم: ['الحد الأدنى = 7,500', 'متوسط الراتب الشهري (ر.ق) = 11,000', 'الحد الأقصى = 15,000'],
    },
  ),
  csv(
    'a city’s payroll: titles, base and overtime',
    'en-US',
    `Fiscal Year,Agency,Title Description,Base Salary,Pay Basis,Regular Hours
2024,PARKS,GARDENER,54302.00,per Annum,1820
2024,PARKS,LIFEGUARD,22.00,per Hour,410`,
    {
      GARDENER: [
        'pay unspecified 54302 USD/year',
        'Fiscal Year = 2024',
        'Agency = PARKS',
        'Regular Hours = 1820',
      ],
      LIFEGUARD: [
        'pay unspecified 22 USD/hour',
        'Fiscal Year = 2024',
        'Agency = PARKS',
        'Regular Hours = 410',
      ],
    },
  ),
  csv(
    'Ireland: a statistics table with its statistic in a column',
    'en-IE',
    `Statistic Label,Year,Occupation,UNIT,VALUE
Median weekly earnings,2022,Nurses,Euro,846.2
Median weekly earnings,2022,Chefs,Euro,560.4`,
    {
      Nurses: ['Statistic Label = Median weekly earnings', 'VALUE = 846.2', 'Year = 2022', 'UNIT = Euro'],
      Chefs: ['Statistic Label = Median weekly earnings', 'VALUE = 560.4', 'Year = 2022', 'UNIT = Euro'],
    },
  ),
  csv(
    'New Zealand: quartiles and codes with quotes',
    'en-NZ',
    `"ANZSCO","Occupation","Lower quartile annual","Median annual","Upper quartile annual"
"254400","Nursing","72,000","86,500","99,000"
"341100","Electrical","61,000","78,000","92,500"`,
    {
      Nursing: ['pay median «86,500»', 'pay p25 «72,000»', 'pay p75 «99,000»', 'ANZSCO = 254400'],
      Electrical: ['pay median «78,000»', 'pay p25 «61,000»', 'pay p75 «92,500»', 'ANZSCO = 341100'],
    },
  ),
  csv(
    'a wage file of all percentiles by the hour',
    'en-US',
    `occ_code,occ_title,h_pct10,h_pct25,h_median,h_pct75,h_pct90,a_median
29-2052,Pharmacy Technicians,15.79,17.55,19.37,22.68,24.90,40300
29-1051,Pharmacists,41.24,56.13,65.41,74.21,79.26,136030`,
    {
      'Pharmacy Technicians': [
        'code 29-2052',
        'pay median 40300 USD/year',
        'pay p10 15.79 USD/hour',
        'pay p25 17.55 USD/hour',
        'pay p75 22.68 USD/hour',
        'pay p90 24.9 USD/hour',
        'hourly median 19.37 USD/hour',
      ],
      Pharmacists: [
        'code 29-1051',
        'pay median 136030 USD/year',
        'pay p10 41.24 USD/hour',
        'pay p25 56.13 USD/hour',
        'pay p75 74.21 USD/hour',
        'pay p90 79.26 USD/hour',
        'hourly median 65.41 USD/hour',
      ],
    },
  ),
  linked(
    'a posting with the interval beside the amount and a shift',
    'en-AU',
    {
      '@type': 'JobPosting',
      title: 'Night Nurse',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'AUD',
        minValue: 44.1,
        maxValue: 51.3,
        unitText: 'HOUR',
      },
      jobLocationType: 'On site',
    },
    { 'Night Nurse': ['pay unspecified 44.1..51.3 AUD/hour', 'Place of work = On site'] },
  ),
  linked(
    'an occupation of a region with text for experience',
    'fr',
    {
      '@type': 'Occupation',
      name: 'Ébéniste',
      occupationLocation: { '@type': 'City', name: 'Lyon' },
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'EUR',
          duration: 'P1M',
          percentile10: '1767',
          median: '2100',
          percentile90: '2900',
        },
      ],
      experienceRequirements: 'Débutant accepté',
      skills: ['Dessin', 'Marqueterie'],
    },
    {
      Ébéniste: [
        'experience «Débutant accepté»',
        'pay median 2100 EUR/month @Lyon',
        'pay p10 1767 EUR/month @Lyon',
        'pay p90 2900 EUR/month @Lyon',
        'Skills = Dessin, Marqueterie',
      ],
    },
  ),
  linked(
    'postings in a list',
    'en-US',
    {
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'JobPosting',
            title: 'Welder',
            baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: '26.50', unitText: 'HOUR' },
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: {
            '@type': 'JobPosting',
            title: 'Rigger',
            baseSalary: {
              '@type': 'PriceSpecification',
              priceCurrency: 'USD',
              price: 61000,
              unitText: 'YEAR',
            },
          },
        },
      ],
    },
    { Welder: ['pay unspecified 26.5 USD/hour'], Rigger: ['pay unspecified 61000 USD/year'] },
  ),
  page(
    'a table of a word processor with units in brackets and a total',
    'en-GB',
    tableOf(
      `Occupation | Employees (thousands) | Median pay (£/hour)
       Cleaners | 612 | 11.90
       Porters | 34 | 12.15
       All | 646 | 11.92`,
      ['Source: Office for National Statistics, 2023. Figures exclude overtime.'],
    ),
    {
      Cleaners: [
        'pay median 11.9 GBP/hour [Office for National Statistics, 2023] (Figures exclude overtime.)',
        'employment 612000 [Office for National Statistics, 2023] (Figures exclude overtime.)',
      ],
      Porters: [
        'pay median 12.15 GBP/hour [Office for National Statistics, 2023] (Figures exclude overtime.)',
        'employment 34000 [Office for National Statistics, 2023] (Figures exclude overtime.)',
      ],
      All: [
        'pay median 11.92 GBP/hour [Office for National Statistics, 2023] (Figures exclude overtime.)',
        'employment 646000 [Office for National Statistics, 2023] (Figures exclude overtime.)',
      ],
    },
  ),
];
