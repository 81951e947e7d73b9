import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A fifteenth lot of pages and files. */
export const FIFTEENTH: readonly WorldPage[] = [
  page(
    'United States: a comparison with a column of pictures and “Learn more” links',
    'en-US',
    `<table><thead><tr><th></th><th>Career</th><th>Annual Median Salary</th><th>Job Growth Through 2033</th><th></th></tr></thead><tbody>
     <tr><td><img src="1.png" alt=""></td><td><a href="/a">Audiologist</a></td><td>$92,120</td><td>11%</td><td><a href="/a">Learn more</a></td></tr>
     <tr><td><img src="2.png" alt=""></td><td><a href="/b">Art Therapist</a></td><td>$65,010</td><td>12%</td><td><a href="/b">Learn more</a></td></tr>
     </tbody></table>`,
    {
      Audiologist: ['pay median 92120 USD/year', 'Job Growth Through 2033 = 11%', '– = Learn more'],
      'Art Therapist': ['pay median 65010 USD/year', 'Job Growth Through 2033 = 12%', '– = Learn more'],
    },
  ),
  rows(
    'United States: nurses by degree with a plus and a note of experience',
    'en-US',
    `Nursing Role | Degree Required | Average Annual Salary | Time to Complete
     LPN | Diploma or certificate | $64,150+ | 12 months
     Nurse Anesthetist | Doctorate | $231,700+ | 7–8 years`,
    {
      LPN: [
        'education «Diploma or certificate»',
        'pay mean at-least 64150 USD/year',
        'Time to Complete = 12 months',
      ],
      'Nurse Anesthetist': [
        'education «Doctorate»',
        'pay mean at-least 231700 USD/year',
        'Time to Complete = 7–8 years',
      ],
    },
  ),
  rows(
    'United States: growth and jobs in one cell, and pay with a year in the cell',
    'en-US',
    `Occupation | Median pay | Outlook
     Cartographer | $78,380 in 2024 | 6% growth from 2024 to 2034
     Travel agent | $48,450 in 2024 | 3% growth from 2024 to 2034`,
    {
      Cartographer: ['pay median 78380 USD/year 2024', 'growth 6% 2024-2034'],
      'Travel agent': ['pay median 48450 USD/year 2024', 'growth 3% 2024-2034'],
    },
  ),
  page(
    'United States: a school’s table with a caption that names the source and the year',
    'en-US',
    `${tableOf(
      `Position | Top 10% | Median | Bottom 10%
       Chef | $96,030 | $60,990 | $36,000
       Baker | $49,100 | $36,650 | $27,500`,
      [],
      'Annual wages for culinary careers (Example Labor Bureau, May 2024)',
    )}`,
    {
      Chef: ['pay median 60990 USD/year', 'Top 10% = $96,030', 'Bottom 10% = $36,000'],
      Baker: ['pay median 36650 USD/year', 'Top 10% = $49,100', 'Bottom 10% = $27,500'],
    },
  ),
  rows(
    'United States: union scale with fringe and total',
    'en-US',
    `Classification | Base Hourly Rate | Fringe Benefits | Total Hourly
     Ironworker | $41.75 | $33.10 | $74.85
     Laborer | $30.20 | $19.45 | $49.65`,
    {
      Ironworker: ['pay unspecified 41.75 USD/hour', 'Fringe Benefits = $33.10', 'Total Hourly = $74.85'],
      Laborer: ['pay unspecified 30.2 USD/hour', 'Fringe Benefits = $19.45', 'Total Hourly = $49.65'],
    },
  ),
  rows(
    'United Kingdom: London and elsewhere as columns',
    'en-GB',
    `Job | Average salary (London) | Average salary (UK) | Vacancies
     Copywriter | £41,500 | £34,200 | 1,120
     Paralegal | £32,750 | £27,900 | 2,410`,
    {
      Copywriter: ['pay mean 41500 GBP/year @London', 'Average salary (UK) = £34,200', 'Vacancies = 1,120'],
      Paralegal: ['pay mean 32750 GBP/year @London', 'Average salary (UK) = £27,900', 'Vacancies = 2,410'],
    },
  ),
  page(
    'United Kingdom: a fact box of labels in bold, each a paragraph in a cell',
    'en-GB',
    `<h1>How to become a thatcher</h1><table><tbody><tr><td><p><strong>Salary</strong></p></td><td><p>£18,000 to £35,000</p></td></tr>
     <tr><td><p><strong>Hours</strong></p></td><td><p>39 to 41 a week</p></td></tr>
     <tr><td><p><strong>Entry routes</strong></p></td><td><p>Apprenticeship</p><p>Working towards the role</p></td></tr></tbody></table>`,
    {
      thatcher: [
        'pay unspecified 18000..35000 GBP/year',
        'hours 39..41',
        'Entry routes = Apprenticeship\nWorking towards the role',
      ],
    },
  ),
  rows(
    'United Kingdom: median per week from a survey with a count in thousands',
    'en-GB',
    `Occupation | SOC 2020 | Median weekly pay (£) | Jobs (000s)
     Plumbers | 5315 | 701.40 | 78
     Florists | 5443 | 398.00 | 9`,
    {
      Plumbers: ['code 5315', 'pay median 701.4 GBP/week', 'employment 78000', 'SOC 2020 = 5315'],
      Florists: ['code 5443', 'pay median 398 GBP/week', 'employment 9000', 'SOC 2020 = 5443'],
    },
  ),
  rows(
    'Canada: annual salaries in CAD and USD',
    'en-CA',
    `Job title | Annual salary (CAD) | Annual salary (USD)
     Animator | 71,400 | 52,100
     Actuary | 112,900 | 82,400`,
    {
      Animator: ['pay unspecified 71400 CAD/year', 'Annual salary (USD) = 52,100'],
      Actuary: ['pay unspecified 112900 CAD/year', 'Annual salary (USD) = 82,400'],
    },
  ),
  page(
    'Québec: an agency’s box of a profession',
    'fr-CA',
    `<h2>Technologue en radiologie</h2><table><tr><th scope="row">Salaire annuel moyen</th><td>73 500 $</td></tr>
     <tr><th scope="row">Perspective d’emploi</th><td>Excellente</td></tr>
     <tr><th scope="row">Formation</th><td>DEC</td></tr><tr><th scope="row">Effectifs</th><td>6 900</td></tr></table>`,
    {
      'Technologue en radiologie': [
        'pay mean 73500 CAD/year',
        'employment 6900',
        'Perspective d’emploi = Excellente',
        'Formation = DEC',
      ],
    },
  ),
  rows(
    'Australia: with super in the head, a year',
    'en-AU',
    `Role | Salary (incl. super) | Median base salary
     Grain trader | $120,000 | $105,500
     Agronomist | $98,000 | $86,250`,
    {
      'Grain trader': ['pay median 105500 AUD/year', 'pay unspecified 120000 AUD/year {incl. super}'],
      Agronomist: ['pay median 86250 AUD/year', 'pay unspecified 98000 AUD/year {incl. super}'],
    },
  ),
  rows(
    'New Zealand: a survey by quarter in heads',
    'en-NZ',
    `Occupation | Average salary Q1 2024 | Average salary Q1 2025 | Change
     Civil engineer | $101,300 | $104,850 | 3.5%
     Chef | $62,900 | $65,000 | 3.3%`,
    {
      'Civil engineer': [
        'Average salary Q1 2024 = $101,300',
        'Average salary Q1 2025 = $104,850',
        'Change = 3.5%',
      ],
      Chef: ['Average salary Q1 2024 = $62,900', 'Average salary Q1 2025 = $65,000', 'Change = 3.3%'],
    },
  ),
  rows(
    'India: a table of exams and posts with in-hand pay',
    'en-IN',
    `Name of Post | Grade Pay | Gross Salary (Approx.) | Age limit
     Junior Engineer | ₹4,200 | ₹52,000 per month | 18–32
     Stenographer | ₹2,400 | ₹38,500 per month | 18–27`,
    {
      'Junior Engineer': [
        'pay unspecified 52000 INR/month {Gross} (Approx.)',
        'Grade Pay = ₹4,200',
        'Age limit = 18–32',
      ],
      Stenographer: [
        'pay unspecified 38500 INR/month {Gross} (Approx.)',
        'Grade Pay = ₹2,400',
        'Age limit = 18–27',
      ],
    },
  ),
  rows(
    'India: LPA in the head, ranges with a dash, and freshers beside',
    'en-IN',
    `Career Option | Fresher (LPA) | Average Salary (LPA) | Experienced (LPA)
     Ethical Hacker | 4–6 | 9.5 | 20+
     Product Manager | 8–12 | 18 | 40+`,
    {
      'Ethical Hacker': ['pay mean 950000 INR/year', 'Fresher (LPA) = 4–6', 'Experienced (LPA) = 20+'],
      'Product Manager': ['pay mean 1800000 INR/year', 'Fresher (LPA) = 8–12', 'Experienced (LPA) = 40+'],
    },
  ),
  rows(
    'Philippines: daily rates by region, non-agriculture',
    'en-PH',
    `Region | Non-agriculture (₱/day) | Agriculture (₱/day) | Effective date
     NCR | 645.00 | 608.00 | 17 July 2024
     Caraga | 385.00 | 385.00 | 6 January 2024`,
    {
      NCR: [
        'Non-agriculture (₱/day) = 645.00',
        'Agriculture (₱/day) = 608.00',
        'Effective date = 17 July 2024',
      ],
      Caraga: [
        'Non-agriculture (₱/day) = 385.00',
        'Agriculture (₱/day) = 385.00',
        'Effective date = 6 January 2024',
      ],
    },
  ),
  rows(
    'South Africa: a range a year in R and k',
    'en-ZA',
    `Career | Salary range per year | Study required
     Town planner | R280k – R640k | BSc, 4 years
     Chef | R120 000 – R310 000 | Diploma, 3 years`,
    {
      'Town planner': ['pay unspecified 280000..640000 ZAR/year', 'Study required = BSc, 4 years'],
      Chef: ['pay unspecified 120000..310000 ZAR/year', 'Study required = Diploma, 3 years'],
    },
  ),
  rows(
    'Nigeria: entry and senior a month with k and m',
    'en-NG',
    `Tech role | Average monthly salary (₦) | Skill
     Backend developer | 650k – 1.4m | Go
     Community manager | 180k | Writing`,
    {
      'Backend developer': ['pay mean «650k – 1.4m»', 'Skill = Go'],
      'Community manager': ['pay mean 180000 NGN/month', 'Skill = Writing'],
    },
  ),
  rows(
    'Tanzania: shillings a month',
    'en-TZ',
    `Occupation | Monthly wage (TZS) | Sector
     Tour guide | 750,000 | Tourism
     Assayer | 1,900,000 | Mining`,
    {
      'Tour guide': ['pay unspecified 750000 TZS/month', 'Sector = Tourism'],
      Assayer: ['pay unspecified 1900000 TZS/month', 'Sector = Mining'],
    },
  ),
  page(
    'Singapore: a wage table with a caption that holds month and dollars',
    'en-SG',
    `${tableOf(
      `Occupation | 25th percentile | Median | 75th percentile
       Bus captain | 2,650 | 3,120 | 3,600
       Physiotherapist | 4,300 | 5,050 | 6,100`,
      ['Source: Example Manpower Survey, June 2024'],
      'Monthly gross wages (S$) of selected occupations',
    )}`,
    {
      'Bus captain': [
        'pay median 3120 SGD/month [Example Manpower Survey, June 2024]',
        'pay p25 2650 SGD/month [Example Manpower Survey, June 2024]',
        'pay p75 3600 SGD/month [Example Manpower Survey, June 2024]',
      ],
      Physiotherapist: [
        'pay median 5050 SGD/month [Example Manpower Survey, June 2024]',
        'pay p25 4300 SGD/month [Example Manpower Survey, June 2024]',
        'pay p75 6100 SGD/month [Example Manpower Survey, June 2024]',
      ],
    },
  ),
  rows(
    'Malaysia: starting pay and after five years with allowances in brackets',
    'en-MY',
    `Job | Average salary (RM, monthly) | Starting salary
     Marine surveyor | 9,200 | RM4,500
     Baker | 2,350 | RM1,700`,
    {
      'Marine surveyor': ['pay mean 9200 MYR/month', 'Starting salary = RM4,500'],
      Baker: ['pay mean 2350 MYR/month', 'Starting salary = RM1,700'],
    },
  ),
  rows(
    'Germany: a range from quarter to quarter with Q1 and Q3',
    'de',
    `Beruf | Q1 | Median | Q3
     Fluglotse/-lotsin | 84.200 € | 112.500 € | 131.000 €
     Imker/in | 25.900 € | 29.400 € | 34.100 €`,
    {
      'Fluglotse/-lotsin': ['pay median 112500 EUR/year', 'Q1 = 84.200 €', 'Q3 = 131.000 €'],
      'Imker/in': ['pay median 29400 EUR/year', 'Q1 = 25.900 €', 'Q3 = 34.100 €'],
    },
  ),
  rows(
    'Germany: what is paid by region, east and west',
    'de',
    `Beruf | Gehalt West | Gehalt Ost | Monatsgehalt (Deutschland)
     Maurer/in | 3.410 € | 2.890 € | 3.322 €
     Logopäde/-in | 3.060 € | 2.750 € | 2.985 €`,
    {
      'Maurer/in': [
        'pay unspecified 3322 EUR/month @Deutschland',
        'Gehalt West = 3.410 €',
        'Gehalt Ost = 2.890 €',
      ],
      'Logopäde/-in': [
        'pay unspecified 2985 EUR/month @Deutschland',
        'Gehalt West = 3.060 €',
        'Gehalt Ost = 2.750 €',
      ],
    },
  ),
  rows(
    'Austria: entry pay of a labour office with “bis”',
    'de-AT',
    `Beruf | Einstiegsgehalt (brutto/Monat) | Arbeitsmarkttrend
     Kälteanlagentechniker/in | € 2.680,- bis € 3.010,- | steigend
     Florist/in | € 1.950,- | gleichbleibend`,
    {
      'Kälteanlagentechniker/in': [
        'Einstiegsgehalt (brutto/Monat) = € 2.680,- bis € 3.010,-',
        'Arbeitsmarkttrend = steigend',
      ],
      'Florist/in': ['Einstiegsgehalt (brutto/Monat) = € 1.950,-', 'Arbeitsmarkttrend = gleichbleibend'],
    },
  ),
  rows(
    'France: freelancers by day, employees by year',
    'fr',
    `Métier | TJM moyen | Salaire annuel brut
     Développeur mobile | 520 € | 42 000 – 58 000 €
     Graphiste | 310 € | 28 000 – 36 000 €`,
    {
      'Développeur mobile': ['pay unspecified 42000..58000 EUR/year {brut}', 'TJM moyen = 520 €'],
      Graphiste: ['pay unspecified 28000..36000 EUR/year {brut}', 'TJM moyen = 310 €'],
    },
  ),
  rows(
    'Algeria in French: dinars a month in a range',
    'fr-DZ',
    `Poste | Salaire mensuel (DZD) | Niveau
     Géologue | 75 000 à 110 000 | Bac+5
     Soudeur | 48 000 | CFPA`,
    {
      Géologue: ['pay unspecified 75000..110000 DZD/month', 'Niveau = Bac+5'],
      Soudeur: ['pay unspecified 48000 DZD/month', 'Niveau = CFPA'],
    },
  ),
  rows(
    'Spain: monthly gross by group in a table of a firm, hours a year',
    'es',
    `Grupo profesional | Salario bruto mensual | Jornada anual (horas)
     Grupo I | 2.310,00 € | 1.760
     Grupo IV | 1.495,25 € | 1.760`,
    {
      'Grupo I': ['pay unspecified 2310 EUR/month {bruto}', 'Jornada anual (horas) = 1.760'],
      'Grupo IV': ['pay unspecified 1495.25 EUR/month {bruto}', 'Jornada anual (horas) = 1.760'],
    },
  ),
  rows(
    'Mexico: a portal’s range a month with a dash and the sign twice',
    'es-MX',
    `Puesto | Rango salarial mensual | Escolaridad
     Gerente de tienda | $14,000 - $22,500 | Licenciatura
     Cajero | $7,200 - $8,900 | Preparatoria`,
    {
      'Gerente de tienda': ['pay unspecified 14000..22500 MXN/month', 'Escolaridad = Licenciatura'],
      Cajero: ['pay unspecified 7200..8900 MXN/month', 'Escolaridad = Preparatoria'],
    },
  ),
  rows(
    'Saudi Arabia in Arabic: a range a month and a growth in percent',
    'ar-SA',
    `الوظيفة | نطاق الراتب (ريال/شهر) | نسبة النمو
     محلل بيانات | 9,000 – 16,000 | 12%
     فني كهرباء | 3,500 – 5,200 | 4%`,
    {
      'محلل بيانات': ['pay unspecified 9000..16000 SAR/month', 'نسبة النمو = 12%'],
      'فني كهرباء': ['pay unspecified 3500..5200 SAR/month', 'نسبة النمو = 4%'],
    },
  ),
  csv(
    'a spreadsheet with a rank, quotes and a percent column as parts of one',
    'en-US',
    `Rank,Occupation,Median Salary,Growth Rate,Openings/Year
1,"Nurse Practitioners","$132,050",0.40,"32,700"
2,"Actuaries","$125,770",0.22,"2,400"
`,
    {
      'Nurse Practitioners': [
        'pay median 132050 USD/year',
        'openings 32700',
        'Rank = 1',
        'Growth Rate = 0.40',
      ],
      Actuaries: ['pay median 125770 USD/year', 'openings 2400', 'Rank = 2', 'Growth Rate = 0.22'],
    },
  ),
  csv(
    'a Swiss file: semicolons, apostrophes, quartiles',
    'de-CH',
    `Monatlicher Bruttolohn (Zentralwert), in Franken;;;;
Berufsgruppe;Median;25%-Quartil;75%-Quartil;Anzahl
Köche;4'710;4'290;5'260;1'840
Informatiker;8'960;7'350;10'870;5'120
Quelle: Beispielerhebung 2024;;;;`,
    {
      Köche: [
        'pay median 4710 CHF/month [Beispielerhebung 2024]',
        "25%-Quartil = 4'290",
        "75%-Quartil = 5'260",
        "Anzahl = 1'840",
      ],
      Informatiker: [
        'pay median 8960 CHF/month [Beispielerhebung 2024]',
        "25%-Quartil = 7'350",
        "75%-Quartil = 10'870",
        "Anzahl = 5'120",
      ],
    },
  ),
  csv(
    'a file whose lines are measures and whose columns are jobs, with units',
    'en-US',
    `measure,unit,Glazier,Mason
median pay,USD/year,"55,440","56,600"
employment,jobs,"54,800","294,100"
growth 2024-2034,%,3,1
`,
    {
      Glazier: ['pay median 55440 USD/year', 'growth 3% 2024-2034', 'employment 54800'],
      Mason: ['pay median 56600 USD/year', 'growth 1% 2024-2034', 'employment 294100'],
    },
  ),
  linked(
    'linked data: base and total pay by employer, a month',
    'en-SG',
    {
      '@type': 'OccupationAggregationByEmployer',
      name: 'Barista',
      hiringOrganization: { '@type': 'Organization', name: 'Example Coffee' },
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Total',
          currency: 'SGD',
          duration: 'P1M',
          median: 2650,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Base',
          currency: 'SGD',
          duration: 'P1M',
          median: 2400,
        },
      ],
    },
    {
      Barista: ['pay median 2400 SGD/month', 'total, median = 2650 SGD a month', 'Employer = Example Coffee'],
    },
  ),
  linked(
    'linked data: an occupation with training, experience in months and a place with an address',
    'en-US',
    {
      '@context': { schema: 'https://schema.org/' },
      '@type': 'schema:Occupation',
      'schema:name': 'Diesel Technician',
      'schema:occupationLocation': { '@type': 'schema:City', 'schema:name': 'Fargo, ND' },
      'schema:experienceRequirements': {
        '@type': 'schema:OccupationalExperienceRequirements',
        'schema:monthsOfExperience': 24,
      },
      'schema:estimatedSalary': {
        '@type': 'schema:MonetaryAmount',
        'schema:currency': 'USD',
        'schema:value': {
          '@type': 'schema:QuantitativeValue',
          'schema:value': 61250,
          'schema:unitText': 'YEAR',
        },
      },
    },
    {
      'Diesel Technician': ['experience «24 months»', 'pay unspecified 61250 USD/year @Fargo, ND'],
    },
  ),
  page(
    'linked data in a page beside a table that is of something else',
    'en-US',
    `<h1>Glass Blower Jobs</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"Occupation","name":"Glass Blower",
     "estimatedSalary":[{"@type":"MonetaryAmountDistribution","name":"base","currency":"USD","duration":"P1Y","median":"46100"}]}</script>
     <p>Make vases.</p>`,
    { 'Glass Blower': ['pay median 46100 USD/year'] },
  ),
  markdown(
    'two tables in Markdown: the first is of contents',
    'en-GB',
    `
# Salaries in the arts

| Role | Salary guide |
| :-- | :-- |
| Gallery assistant | £22,500–£25,000 |
| Lighting designer | £250–£400 per day |

> Figures are a guide only.
`,
    {
      'Gallery assistant': ['Salary guide = £22,500–£25,000'],
      'Lighting designer': ['Salary guide = £250–£400 per day'],
    },
  ),
];
