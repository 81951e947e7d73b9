import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A seventh lot of pages and files. */
export const SEVENTH: readonly WorldPage[] = [
  page(
    'United States: a profile with heads of lines and a caption',
    'en-US',
    `<table><caption>Career overview: Phlebotomist</caption><tbody>
     <tr><th scope="row">Degree required</th><td>Postsecondary nondegree award</td></tr>
     <tr><th scope="row">Licensure</th><td>Required in 4 states</td></tr>
     <tr><th scope="row">Key skills</th><td>Compassion, detail</td></tr>
     <tr><th scope="row">Job growth (2023-2033)*</th><td>8%</td></tr>
     <tr><th scope="row">Median salary (2024)*</th><td>$43,660</td></tr></tbody></table>
     <p>Source: *U.S. Bureau of Labor Statistics</p>`,
    {
      Phlebotomist: [
        'education «Postsecondary nondegree award»',
        'pay median 43660 USD/year 2024 [U.S. Bureau of Labor Statistics]',
        'growth 8% 2023-2033 [U.S. Bureau of Labor Statistics]',
        'Licensure = Required in 4 states',
        'Key skills = Compassion, detail',
      ],
    },
  ),
  page(
    'United States: two columns under a head of general words',
    'en-US',
    `<h1>How to become a Court Reporter</h1><table><thead><tr><th>Category</th><th>Details</th></tr></thead><tbody>
     <tr><td>Education</td><td>Certificate or associate degree</td></tr>
     <tr><td>Average salary</td><td>$67,310 per year</td></tr>
     <tr><td>Job growth</td><td>1% (2023-2033)</td></tr></tbody></table>`,
    {
      'Court Reporter': [
        'education «Certificate or associate degree»',
        'pay mean 67310 USD/year',
        'growth 1% 2023-2033',
      ],
    },
  ),
  rows(
    'United States: states with hourly and yearly percentiles',
    'en-US',
    `State | 10th percentile | Median | 90th percentile
     Vermont | $38,120 | $57,090 | $88,640
     Nevada | $36,900 | $55,450 | $94,010`,
    {
      Vermont: ['pay median 57090 USD/year', 'pay p10 38120 USD/year', 'pay p90 88640 USD/year'],
      Nevada: ['pay median 55450 USD/year', 'pay p10 36900 USD/year', 'pay p90 94010 USD/year'],
    },
  ),
  rows(
    'United States: the ceiling written out',
    'en-US',
    `Specialty | Median annual wage | Top 10 percent
     Anesthesiologists | ≥ $239,200 | >$239,200
     Dentists, general | $166,300 | >$239,200
     Models | >= $115.00 per hour | n/a`,
    {
      Anesthesiologists: ['pay median at-least 239200 USD/year', 'Top 10 percent = >$239,200'],
      'Dentists, general': ['pay median 166300 USD/year', 'Top 10 percent = >$239,200'],
      Models: ['pay median at-least 115 USD/hour', 'Top 10 percent = not-applicable'],
    },
  ),
  rows(
    'United States: outlooks with dashes, signs and a sentence',
    'en-US',
    `Occupation | Employment 2023 | Projected employment change, 2023–33 | Percent change
     Actuaries | 30,200 | +6,600 | 22%
     Word processors | 36,100 | –13,700 | –38%
     Judges | 44,600 | 800 | 2 %`,
    {
      Actuaries: ['growth 22% 2023-2033', 'employment 30200 2023', 'employmentChange 6600 2023-2033'],
      'Word processors': [
        'growth -38% 2023-2033',
        'employment 36100 2023',
        'employmentChange -13700 2023-2033',
      ],
      Judges: ['growth 2% 2023-2033', 'employment 44600 2023', 'employmentChange 800 2023-2033'],
    },
  ),
  rows(
    'United Kingdom: salary by region, a dash and an asterisk',
    'en-GB',
    `Region | Avg. salary (GBP) | Vacancies*
     London | 61,250 | 1,104
     Wales | 44,900 | —
     Scotland | n/a | 96`,
    {
      London: ['pay mean 61250 GBP/year', 'Vacancies = 1,104'],
      Wales: ['pay mean 44900 GBP/year', 'Vacancies = missing'],
      Scotland: ['pay mean not-applicable', 'Vacancies = 96'],
    },
  ),
  rows(
    'Ireland: teachers’ points of a common scale',
    'en-IE',
    `Point on scale | From 1 March 2025 | From 1 August 2025
     1 | €41,810 | €42,228
     2 | €44,120 | €44,561`,
    {
      '1': ['From 1 March 2025 = €41,810', 'From 1 August 2025 = €42,228'],
      '2': ['From 1 March 2025 = €44,120', 'From 1 August 2025 = €44,561'],
    },
  ),
  rows(
    'Australia: award rates by the week and the hour',
    'en-AU',
    `Classification | Weekly pay rate | Hourly pay rate
     Level 1 | $915.90 | $24.10
     Level 4 | $1,102.70 | $29.02`,
    {
      'Level 1': ['pay unspecified 915.9 AUD/week', 'hourly unspecified 24.1 AUD/hour'],
      'Level 4': ['pay unspecified 1102.7 AUD/week', 'hourly unspecified 29.02 AUD/hour'],
    },
  ),
  rows(
    'South Africa: rand by the letter with spaces, per month',
    'en-ZA',
    `Job title | Average salary per month | Entry level
     Chartered accountant | R 62 500 | R 38 000
     Boilermaker | R24,300 | R15,100`,
    {
      'Chartered accountant': ['pay mean 62500 ZAR/month', 'Entry level = R 38 000'],
      Boilermaker: ['pay mean 24300 ZAR/month', 'Entry level = R15,100'],
    },
  ),
  page(
    'Kenya: gross a month said above the table',
    'en-KE',
    `<h2>Gross monthly salaries (KSh)</h2>${tableOf(
      `Job Group | Minimum | Maximum
       L | 42,000 | 52,000
       N | 65,290 | 81,940`,
    )}`,
    {
      L: ['Minimum = 42,000', 'Maximum = 52,000'],
      N: ['Minimum = 65,290', 'Maximum = 81,940'],
    },
  ),
  rows(
    'India: crore and lakh with a range of words',
    'en-IN',
    `Company role | Average CTC | CTC range
     SDE 3 | ₹62.5 lakh per annum | 45 lakhs to 1.1 crore
     Director | ₹1.4 Cr per annum | –`,
    {
      'SDE 3': ['Average CTC = ₹62.5 lakh per annum', 'CTC range = 45 lakhs to 1.1 crore'],
      Director: ['Average CTC = ₹1.4 Cr per annum', 'CTC range = missing'],
    },
  ),
  rows(
    'the Emirates: ranges a month in a cell',
    'en-AE',
    `Profession | Monthly salary range
     Pilot | AED 38,000 – 62,000
     Teacher | AED 9,000 to AED 16,000
     Nurse | 5k-13k AED`,
    {
      Pilot: ['pay unspecified 38000..62000 AED/month'],
      Teacher: ['pay unspecified 9000..16000 AED/month'],
      Nurse: ['pay unspecified 5000..13000 AED/month'],
    },
  ),
  rows(
    'Germany: levels of experience across, gross a year',
    'de',
    `Beruf | Bruttojahresgehalt (Median) | Spanne
     Steuerberater | 71.400 € | 52.000 – 98.000 €
     Erzieher | 41.300 € | 36.500 € bis 47.900 €`,
    {
      Steuerberater: ['pay median 71400 EUR/year {brutto}', 'Spanne = 52.000 – 98.000 €'],
      Erzieher: ['pay median 41300 EUR/year {brutto}', 'Spanne = 36.500 € bis 47.900 €'],
    },
  ),
  page(
    'Germany: a fact sheet in a box',
    'de',
    `<h1>Tischler/in</h1><table><tr><td>Ausbildungsdauer</td><td>3 Jahre</td></tr>
     <tr><td>Durchschnittsgehalt</td><td>2.950 € brutto im Monat</td></tr>
     <tr><td>Schulabschluss</td><td>Hauptschulabschluss</td></tr>
     <tr><td>Quelle</td><td>Handwerkskammer Musterstadt</td></tr></table>`,
    {
      'Tischler/in': [
        'pay mean 2950 EUR/month {brutto} [Handwerkskammer Musterstadt]',
        'Ausbildungsdauer = 3 Jahre',
        'Schulabschluss = Hauptschulabschluss',
      ],
    },
  ),
  rows(
    'France: net a month and gross a year for one job by experience',
    'fr',
    `Expérience | Salaire brut mensuel | Salaire brut annuel
     Débutant | 2 150 € | 25 800 €
     10 ans et plus | 3 400 € | 40 800 €`,
    {
      Débutant: ['pay unspecified 25800 EUR/year {brut}', 'Salaire brut mensuel = 2 150 €'],
      '10 ans et plus': ['pay unspecified 40800 EUR/year {brut}', 'Salaire brut mensuel = 3 400 €'],
    },
  ),
  rows(
    'Spain: provinces with thousands by points',
    'es',
    `Provincia | Salario medio anual | Variación
     Álava | 29.870 € | 3,1 %
     Cáceres | 21.450 € | −0,4 %`,
    {
      Álava: ['pay mean 29870 EUR/year', 'Variación = 3,1 %'],
      Cáceres: ['pay mean 21450 EUR/year', 'Variación = −0,4 %'],
    },
  ),
  rows(
    'Italy in Italian: nothing of it is known',
    'it',
    `Professione | Stipendio medio netto | Anni di esperienza
     Avvocato | 2.400 € al mese | 5-10
     Idraulico | 1.650 € al mese | 3-5`,
    {
      Avvocato: ['Stipendio medio netto = 2.400 € al mese', 'Anni di esperienza = 5-10'],
      Idraulico: ['Stipendio medio netto = 1.650 € al mese', 'Anni di esperienza = 3-5'],
    },
  ),
  rows(
    'Denmark in English: crowns with points',
    'en-DK',
    `Occupation | Monthly salary before tax | Pension
     Engineer | DKK 52,300 | 12%
     Pedagogue | kr. 33,900 | 14.2%`,
    {
      Engineer: ['pay unspecified 52300 DKK/month {before tax}', 'Pension = 12%'],
      Pedagogue: ['pay unspecified 33900 DKK/month {before tax}', 'Pension = 14.2%'],
    },
  ),
  rows(
    'Korea in English: won in millions',
    'en-KR',
    `Job | Average annual salary (million won)
     Doctor | 231
     Airline pilot | 119.2`,
    {
      Doctor: ['pay mean 231000000 KRW/year'],
      'Airline pilot': ['pay mean 119200000 KRW/year'],
    },
  ),
  markdown(
    'a list of day rates of freelancers',
    'en-GB',
    `
**Freelance day rates 2025**

| Discipline | Median day rate | Top quartile |
|---|---|---|
| Copywriting | £342/day | £480 |
| Motion design | £310/day | £425 |
`,
    {
      Copywriting: ['pay median 342 GBP/day', 'Top quartile = £480'],
      'Motion design': ['pay median 310 GBP/day', 'Top quartile = £425'],
    },
  ),
  page(
    'groups of occupations with subheads and a total',
    'en-US',
    `<table><thead><tr><th>Occupation</th><th>Jobs (thousands)</th><th>Median wage</th></tr></thead><tbody>
     <tr><th colspan="3">Health</th></tr><tr><td>Dietitians</td><td>85.3</td><td>$73,850</td></tr>
     <tr><th colspan="3">Law</th></tr><tr><td>Paralegals</td><td>366.2</td><td>$61,010</td></tr>
     <tr><td>Total</td><td>451.5</td><td></td></tr></tbody></table>`,
    {
      Dietitians: ['pay median 73850 USD/year', 'employment 85300'],
      Paralegals: ['pay median 61010 USD/year', 'employment 366200'],
    },
    ['Health', 'Law', '451.5'],
  ),
  csv(
    'an office: a line of years over a line of labels',
    'en',
    `,2023,2023
Occupation,Employment,Median annual wage
Roofers,135900,50970
Glaziers,58800,52470
`,
    {
      Roofers: ['pay median 50970 USD/year 2023', 'employment 135900 2023'],
      Glaziers: ['pay median 52470 USD/year 2023', 'employment 58800 2023'],
    },
  ),
  csv(
    'semicolons with decimal commas, gross by the hour',
    'fr',
    `Métier;Salaire horaire brut médian (€);Effectifs
Carreleur;14,80;21 400
Couvreur;15,35;33 900
`,
    {
      Carreleur: ['employment 21400', 'Salaire horaire brut médian (€) = 14,80'],
      Couvreur: ['employment 33900', 'Salaire horaire brut médian (€) = 15,35'],
    },
  ),
  linked(
    'linked data: an aggregation by employer in a graph',
    'en',
    {
      '@graph': [
        { '@type': 'WebPage', name: 'Pay' },
        {
          '@type': 'OccupationAggregationByEmployer',
          name: 'Line cook',
          hiringOrganization: { '@type': 'Organization', name: 'Blue Kettle' },
          occupationLocation: [{ '@type': 'City', name: 'Portland' }],
          estimatedSalary: [
            {
              '@type': 'MonetaryAmountDistribution',
              name: 'base',
              currency: 'USD',
              unitText: 'HOUR',
              median: 18.4,
              percentile25: 17,
              percentile75: 20.5,
            },
          ],
          sampleSize: 41,
        },
      ],
    },
    {
      'Line cook': [
        'pay median 18.4 USD/hour @Portland',
        'pay p25 17 USD/hour @Portland',
        'pay p75 20.5 USD/hour @Portland',
        'Employer = Blue Kettle',
        'Sample size = 41',
      ],
    },
  ),
  rows(
    'a table turned with pay of two kinds and a rating',
    'en-US',
    `Criteria | Data analyst | Data scientist
     Base salary (median) | $84,000 | $124,000
     Projected growth 2023-33 | 23% | 36%
     Typical education | Bachelor’s | Master’s
     Work-life balance | 4/5 | 3/5`,
    {
      'Data analyst': [
        'education «Bachelor’s»',
        'pay median 84000 USD/year',
        'growth 23% 2023-2033',
        'Work-life balance = 4/5',
      ],
      'Data scientist': [
        'education «Master’s»',
        'pay median 124000 USD/year',
        'growth 36% 2023-2033',
        'Work-life balance = 3/5',
      ],
    },
  ),
];
