import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** A sixteenth lot of pages and files. */
export const SIXTEENTH: readonly WorldPage[] = [
  page(
    'United States: a state’s occupation profile with lines of geography and money by the hour and year',
    'en-US',
    `<h1>Surgical Technologists</h1><table><caption>Wages by location, 2024</caption>
     <tr><th rowspan="2">Location</th><th rowspan="2">Pay period</th><th colspan="3">Wages</th></tr>
     <tr><th>10%</th><th>Median</th><th>90%</th></tr>
     <tr><td rowspan="2">Iowa</td><td>Hourly</td><td>$22.11</td><td>$28.40</td><td>$36.02</td></tr>
     <tr><td>Yearly</td><td>$45,990</td><td>$59,070</td><td>$74,930</td></tr></table>`,
    { Iowa: ['pay median 59070 USD/year', 'pay p10 45990 USD/year', 'pay p90 74930 USD/year'] },
  ),
  rows(
    'United States: salary per year as a slash, openings a year as a slash',
    'en-US',
    `Profession | Salary/Year | Growth Rate/Decade | Job Openings/Year
     Orthotist | $78,310 | 13% | 900
     Radiation Therapist | $101,990 | 2% | 900`,
    {
      Orthotist: ['pay unspecified 78310 USD/year', 'openings 900', 'Growth Rate/Decade = 13%'],
      'Radiation Therapist': ['pay unspecified 101990 USD/year', 'openings 900', 'Growth Rate/Decade = 2%'],
    },
  ),
  rows(
    'United States: bootcamp roles with a range in K and years of experience in heads',
    'en-US',
    `Role | Entry (0–1 yr) | Mid (2–4 yrs) | Senior (5+ yrs)
     Data analyst | $58K–$72K | $75K–$95K | $100K+
     SRE | $95K–$115K | $120K–$150K | $160K+`,
    {
      'Data analyst': ['Entry (0–1 yr) = $58K–$72K', 'Mid (2–4 yrs) = $75K–$95K', 'Senior (5+ yrs) = $100K+'],
      SRE: ['Entry (0–1 yr) = $95K–$115K', 'Mid (2–4 yrs) = $120K–$150K', 'Senior (5+ yrs) = $160K+'],
    },
  ),
  rows(
    'United States: difference line at the foot of a comparison',
    'en-US',
    `Category | Dental Hygienist | Dental Assistant | Difference
     Average pay | $94,260 | $47,350 | $46,910
     Schooling | 2–3 years | 9–11 months | –
     Jobs nationwide | 221,600 | 381,900 | 160,300`,
    {
      'Dental Hygienist': ['education «2–3 years»', 'pay mean 94260 USD/year', 'Jobs nationwide = 221,600'],
      'Dental Assistant': ['education «9–11 months»', 'pay mean 47350 USD/year', 'Jobs nationwide = 381,900'],
    },
  ),
  rows(
    'United Kingdom: pay a year with hourly rate in brackets behind',
    'en-GB',
    `Role | Annual pay | Overtime rate
     Signaller | £37,400 (£19.87 an hour) | x1.25
     Track worker | £29,150 (£15.49 an hour) | x1.5`,
    {
      Signaller: ['pay unspecified 37400 GBP/year (£19.87 an hour)', 'Overtime rate = x1.25'],
      'Track worker': ['pay unspecified 29150 GBP/year (£15.49 an hour)', 'Overtime rate = x1.5'],
    },
  ),
  rows(
    'United Kingdom: fees by session and pay as a partner',
    'en-GB',
    `Specialism | Per session | Salaried (per annum)
     GP | £325 | £76,000 – £114,700
     Dentist | £410 | £51,000 – £110,000`,
    {
      GP: ['Per session = £325', 'Salaried (per annum) = £76,000 – £114,700'],
      Dentist: ['Per session = £410', 'Salaried (per annum) = £51,000 – £110,000'],
    },
  ),
  page(
    'United Kingdom: a table with a first line of units in small letters',
    'en-GB',
    `<table><thead><tr><th>Occupation</th><th>Median</th><th>Mean</th><th>Jobs</th></tr>
     <tr><th></th><th>£ per week</th><th>£ per week</th><th>thousand</th></tr></thead>
     <tbody><tr><td>Welders</td><td>640.10</td><td>668.90</td><td>48</td></tr>
     <tr><td>Upholsterers</td><td>498.70</td><td>512.00</td><td>7</td></tr></tbody></table>`,
    {
      Welders: ['pay median 640.1 GBP/week', 'pay mean 668.9 GBP/week', 'employment 48000'],
      Upholsterers: ['pay median 498.7 GBP/week', 'pay mean 512 GBP/week', 'employment 7000'],
    },
  ),
  rows(
    'Canada: hourly by province across',
    'en-CA',
    `Occupation | ON | QC | BC
     Welder ($/h) | 27.00 | 26.50 | 30.00
     Barber ($/h) | 17.60 | 16.50 | 18.75`,
    {
      'Welder ($/h)': ['ON = 27.00', 'QC = 26.50', 'BC = 30.00'],
      'Barber ($/h)': ['ON = 17.60', 'QC = 16.50', 'BC = 18.75'],
    },
  ),
  rows(
    'Australia: enrolled and registered by year level, weekly and hourly',
    'en-AU',
    `Classification | Weekly ($) | Hourly ($)
     Enrolled nurse PP1 | 1,037.80 | 27.31
     Registered nurse L1 | 1,119.10 | 29.45`,
    {
      'Enrolled nurse PP1': ['pay unspecified 1037.8 AUD/week', 'hourly unspecified 27.31 AUD/hour'],
      'Registered nurse L1': ['pay unspecified 1119.1 AUD/week', 'hourly unspecified 29.45 AUD/hour'],
    },
  ),
  rows(
    'Australia: a quick guide of jobs with size and growth in words',
    'en-AU',
    `Job | Weekly pay | Employment size | Future growth (five years)
     Bricklayer | $1,452 | 27,700 | Moderate
     Midwife | $1,864 | 19,200 | Strong`,
    {
      Bricklayer: [
        'pay unspecified 1452 AUD/week',
        'Employment size = 27,700',
        'Future growth (five years) = Moderate',
      ],
      Midwife: [
        'pay unspecified 1864 AUD/week',
        'Employment size = 19,200',
        'Future growth (five years) = Strong',
      ],
    },
  ),
  rows(
    'Ireland: gross a year with net a month beside it',
    'en-IE',
    `Profession | Gross annual salary | Net monthly salary
     Radiographer | €52,300 | €3,405
     Beautician | €28,950 | €2,170`,
    {
      Radiographer: ['pay unspecified 52300 EUR/year {Gross}', 'Net monthly salary = €3,405'],
      Beautician: ['pay unspecified 28950 EUR/year {Gross}', 'Net monthly salary = €2,170'],
    },
  ),
  page(
    'India: a page’s overview box with a colon in each label',
    'en-IN',
    `<h2>Company Secretary: Career Overview</h2><table><tr><td><b>Particulars</b></td><td><b>Details</b></td></tr>
     <tr><td>Average Salary</td><td>INR 6.8 LPA</td></tr><tr><td>Eligibility</td><td>Graduation</td></tr>
     <tr><td>Course Duration</td><td>3 years</td></tr></table>`,
    {
      'Company Secretary': [
        'pay mean 680000 INR/year',
        'Eligibility = Graduation',
        'Course Duration = 3 years',
      ],
    },
  ),
  rows(
    'India: salary by experience of one job in lines',
    'en-IN',
    `Experience Level | Average Annual Salary | Monthly In-hand
     0-1 years | ₹3.2 LPA | ₹24,000
     5-9 years | ₹9.4 LPA | ₹68,000`,
    {
      '0-1 years': ['pay mean 320000 INR/year', 'Monthly In-hand = ₹24,000'],
      '5-9 years': ['pay mean 940000 INR/year', 'Monthly In-hand = ₹68,000'],
    },
  ),
  rows(
    'Nepal: rupees a month in a range with NPR before',
    'en-NP',
    `Job Position | Salary Range (per month) | Demand
     Trekking guide | NPR 35,000 - 60,000 | Seasonal
     Bank teller | NPR 28,000 - 40,000 | Steady`,
    {
      'Trekking guide': ['pay unspecified 35000..60000 NPR/month', 'Demand = Seasonal'],
      'Bank teller': ['pay unspecified 28000..40000 NPR/month', 'Demand = Steady'],
    },
  ),
  rows(
    'Philippines: annual pay in pesos with M and K',
    'en-PH',
    `Career | Average annual salary | Board exam
     Anesthesiologist | ₱1.9M | Yes
     Graphic artist | ₱310K | No`,
    {
      Anesthesiologist: ['pay mean 1900000 PHP/year', 'Board exam = Yes'],
      'Graphic artist': ['pay mean 310000 PHP/year', 'Board exam = No'],
    },
  ),
  rows(
    'Ghana and West Africa: monthly and yearly beside each other',
    'en-GH',
    `Occupation | Monthly salary (GHS) | Annual salary (GHS)
     Quantity surveyor | 6,200 | 74,400
     Lab technician | 3,100 | 37,200`,
    {
      'Quantity surveyor': ['pay unspecified 74400 GHS/year', 'Monthly salary (GHS) = 6,200'],
      'Lab technician': ['pay unspecified 37200 GHS/year', 'Monthly salary (GHS) = 3,100'],
    },
  ),
  rows(
    'South Africa: monthly cost to company',
    'en-ZA',
    `Position | CTC per month | CTC per annum
     Payroll administrator | R21 500 | R258 000
     Mine surveyor | R54 000 | R648 000`,
    {
      'Payroll administrator': ['CTC per month = R21 500', 'CTC per annum = R258 000'],
      'Mine surveyor': ['CTC per month = R54 000', 'CTC per annum = R648 000'],
    },
  ),
  rows(
    'Kenya: an indicator table turned with units',
    'en-KE',
    `Indicator | Unit | Agronomist | Veterinary officer
     Average gross pay | KES/month | 78,500 | 96,200
     Registered practitioners | persons | 4,120 | 2,870
     Projected growth 2024-2029 | % | 6.5 | 4`,
    {
      Agronomist: [
        'pay mean 78500 KES/month {gross}',
        'growth 6.5% 2024-2029',
        'Registered practitioners (persons) = 4,120',
      ],
      'Veterinary officer': [
        'pay mean 96200 KES/month {gross}',
        'growth 4% 2024-2029',
        'Registered practitioners (persons) = 2,870',
      ],
    },
  ),
  rows(
    'Singapore: percentiles with P',
    'en-SG',
    `Job role | P25 | P50 | P75 | Currency | Per
     Marine engineer | 4,900 | 6,400 | 8,300 | SGD | month
     Pastry chef | 2,600 | 3,150 | 3,900 | SGD | month`,
    {
      'Marine engineer': ['pay median 6400 SGD/month', 'pay p25 4900 SGD/month', 'pay p75 8300 SGD/month'],
      'Pastry chef': ['pay median 3150 SGD/month', 'pay p25 2600 SGD/month', 'pay p75 3900 SGD/month'],
    },
  ),
  rows(
    'Germany: job centre figures, with a sign for the mean and per year',
    'de',
    `Beruf | Ø Jahresgehalt | Ø Monatsgehalt | Offene Stellen
     Optiker/in | 33.840 € | 2.820 € | 1.940
     Kfz-Mechatroniker/in | 38.160 € | 3.180 € | 12.300`,
    {
      'Optiker/in': ['pay mean 33840 EUR/year', 'Ø Monatsgehalt = 2.820 €', 'Offene Stellen = 1.940'],
      'Kfz-Mechatroniker/in': [
        'pay mean 38160 EUR/year',
        'Ø Monatsgehalt = 3.180 €',
        'Offene Stellen = 12.300',
      ],
    },
  ),
  page(
    'Germany: two professions side by side, group lines and footnotes',
    'de',
    `<table><thead><tr><th>Vergleich</th><th>Steuerberater/in</th><th>Wirtschaftsprüfer/in</th></tr></thead>
     <tbody><tr><td>Durchschnittsgehalt¹</td><td>72.400 €</td><td>88.900 €</td></tr>
     <tr><td>Abschluss</td><td>Staatsexamen</td><td>Staatsexamen</td></tr>
     <tr><td>Beschäftigte (2023)</td><td>91.200</td><td>14.600</td></tr></tbody></table>
     <p>¹ Brutto im Jahr, Quelle: Musterportal 2024</p>`,
    {
      'Steuerberater/in': [
        'education «Staatsexamen»',
        'pay mean 72400 EUR/year (Brutto im Jahr, Quelle: Musterportal 2024)',
        'employment 91200 2023',
      ],
      'Wirtschaftsprüfer/in': [
        'education «Staatsexamen»',
        'pay mean 88900 EUR/year (Brutto im Jahr, Quelle: Musterportal 2024)',
        'employment 14600 2023',
      ],
    },
  ),
  rows(
    'Austria: monthly in 14 payments',
    'de-AT',
    `Beruf | Bruttogehalt (14x jährlich)
     Elementarpädagoge/in | € 2.905
     Zimmerer/in | € 2.830`,
    {
      'Elementarpädagoge/in': ['pay unspecified «€ 2.905» {brutto} (14x jährlich)'],
      'Zimmerer/in': ['pay unspecified «€ 2.830» {brutto} (14x jährlich)'],
    },
  ),
  rows(
    'Switzerland: hourly and monthly minimum by canton in French',
    'fr-CH',
    `Canton | Salaire minimum horaire (CHF) | Salaire mensuel médian (CHF)
     Genève | 24.48 | 7'510
     Jura | 21.40 | 6'020`,
    {
      Genève: ['pay median 7510 CHF/month', 'Salaire minimum horaire (CHF) = 24.48'],
      Jura: ['pay median 6020 CHF/month', 'Salaire minimum horaire (CHF) = 21.40'],
    },
  ),
  rows(
    'France: a study of graduates, net of premiums, with rate',
    'fr',
    `Formation | Salaire net médian à 30 mois | Taux d’insertion
     Master Droit | 1 980 € | 91 %
     BUT Génie civil | 1 750 € | 94 %`,
    {
      'Master Droit': ['Salaire net médian à 30 mois = 1 980 €', 'Taux d’insertion = 91 %'],
      'BUT Génie civil': ['Salaire net médian à 30 mois = 1 750 €', 'Taux d’insertion = 94 %'],
    },
  ),
  rows(
    'Senegal in French: CFA francs a month',
    'fr-SN',
    `Métier | Salaire mensuel (FCFA) | Expérience
     Comptable | 250 000 – 400 000 | 3 ans
     Chauffeur | 120 000 | 1 an`,
    {
      Comptable: ['experience «3 ans»', 'pay unspecified 250000..400000 XOF/month'],
      Chauffeur: ['experience «1 an»', 'pay unspecified 120000 XOF/month'],
    },
  ),
  rows(
    'Spain: a table of a ministry in thousands of euros a year',
    'es',
    `Ocupación | Ganancia media anual (miles de €) | Mujeres (%)
     Directores | 58,2 | 34,1
     Peones | 15,9 | 28,7`,
    {
      Directores: ['Ganancia media anual (miles de €) = 58,2', 'Mujeres (%) = 34,1'],
      Peones: ['Ganancia media anual (miles de €) = 15,9', 'Mujeres (%) = 28,7'],
    },
  ),
  rows(
    'Chile: pay of graduates in the first year in pesos',
    'es-CL',
    `Carrera | Sueldo promedio mensual | Duración
     Kinesiología | $ 980.000 | 10 semestres
     Minería | $1.640.500 | 12 semestres`,
    {
      Kinesiología: ['pay mean 980000 CLP/month', 'Duración = 10 semestres'],
      Minería: ['pay mean 1640500 CLP/month', 'Duración = 12 semestres'],
    },
  ),
  rows(
    'Morocco in Arabic: dirhams a month',
    'ar-MA',
    `المهنة | متوسط الأجر الشهري (درهم) | المدينة
     تقني صيانة | 6,200 | الدار البيضاء
     مهندس معماري | 15,500 | الرباط`,
    {
      'تقني صيانة': ['pay mean «6,200»', 'المدينة = الدار البيضاء'],
      'مهندس معماري': ['pay mean «15,500»', 'المدينة = الرباط'],
    },
  ),
  csv(
    'a file of a statistics office in columns by measure with notes on top',
    'en-CA',
    `"Table: 14-10-0417-01"
"Employee wages by occupation, annual"
""
"National Occupational Classification (NOC)","Average hourly wage rate","Average weekly wage rate","Number of employees (x 1,000)"
"Pharmacists [31120]","58.10","2,130.40","38.9"
"Dry cleaning machine operators [94104]","18.20","655.20","6.1"
""
"How to cite: Example Canada. Table 14-10-0417-01"`,
    {
      'Pharmacists [31120]': ['pay mean «2,130.40»', 'hourly mean «58.10»', 'employment 38900'],
      'Dry cleaning machine operators [94104]': [
        'pay mean «655.20»',
        'hourly mean «18.20»',
        'employment 6100',
      ],
    },
  ),
  csv(
    'a tab file with decimal points and a euro column',
    'en-IE',
    `Job\tGross annual (EUR)\tBonus (EUR)\tLocation
Site Manager\t78000.00\t6500\tCork
Fitter\t46350.50\t0\tSligo
`,
    {
      'Site Manager': [
        'pay unspecified 78000 EUR/year @Cork {Gross}',
        'Bonus (EUR) = 6500',
        'Location = Cork',
      ],
      Fitter: ['pay unspecified 46350.5 EUR/year @Sligo {Gross}', 'Bonus (EUR) = 0', 'Location = Sligo'],
    },
  ),
  csv(
    'a file of measures as lines with a unit column in German',
    'de',
    `Merkmal;Einheit;Bäcker/in;Konditor/in
Bruttomonatsgehalt;€;2.650;2.590
Beschäftigte;1.000;74,2;21,8
Frauenanteil;%;24;81
`,
    {
      'Bäcker/in': ['pay unspecified 2650 EUR/month {brutto}', 'employment 74200', 'Frauenanteil (%) = 24'],
      'Konditor/in': ['pay unspecified 2590 EUR/month {brutto}', 'employment 21800', 'Frauenanteil (%) = 81'],
    },
  ),
  linked(
    'linked data: a posting by the hour with a range and a currency code in small letters',
    'en-US',
    {
      '@type': 'JobPosting',
      title: 'Pastry Cook',
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Reno', addressRegion: 'NV' },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'usd',
        value: { '@type': 'QuantitativeValue', minValue: '19.00', maxValue: '23.50', unitText: 'hour' },
      },
    },
    { 'Pastry Cook': ['pay unspecified 19..23.5 USD/hour @Reno, NV'] },
  ),
  linked(
    'linked data: thousands with commas in text, and a unit code',
    'en-GB',
    {
      '@type': 'JobPosting',
      title: 'Fleet Manager',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: '38,000', maxValue: '44,500', unitCode: 'ANN' },
      },
    },
    { 'Fleet Manager': ['pay unspecified 38000..44500 GBP/year'] },
  ),
  linked(
    'linked data: estimated and base salary in one posting',
    'en-IN',
    {
      '@type': 'JobPosting',
      title: 'Solar Installer',
      salaryCurrency: 'INR',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'INR',
          duration: 'P1M',
          median: 21000,
        },
      ],
      experienceRequirements: 'One year',
      industry: 'Renewables',
    },
    {
      'Solar Installer': ['experience «One year»', 'pay median 21000 INR/month', 'Industry = Renewables'],
    },
  ),
  markdown(
    'a Markdown table of a blog with emoji heads and a rank sign',
    'en-US',
    `
| # | 💼 Job | 💰 Average Salary | 📈 Growth |
|---|---|---|---|
| 1 | AI trainer | $82,000/yr | 21% |
| 2 | Drone pilot | $58,400/yr | 9% |
`,
    {
      'AI trainer': ['# = 1', '💰 Average Salary = $82,000/yr', '📈 Growth = 21%'],
      'Drone pilot': ['# = 2', '💰 Average Salary = $58,400/yr', '📈 Growth = 9%'],
    },
  ),
];
