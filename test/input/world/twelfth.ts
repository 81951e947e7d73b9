import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** A twelfth lot of pages and files. */
export const TWELFTH: readonly WorldPage[] = [
  page(
    'United States: a handbook-like box without a heading row, name in a link of the caption',
    'en-US',
    `<table><caption>Quick Facts: Wind Turbine Technicians</caption><tbody>
     <tr><td>2024 Median Pay</td><td>$62,580 per year<br>$30.09 per hour</td></tr>
     <tr><td>Typical Entry-Level Education</td><td>Postsecondary nondegree award</td></tr>
     <tr><td>Number of Jobs, 2024</td><td>13,600</td></tr>
     <tr><td>Job Outlook, 2024-34</td><td>50% (Much faster than average)</td></tr>
     <tr><td>Employment Change, 2024-34</td><td>6,800</td></tr></tbody></table>`,
    {
      'Wind Turbine Technicians': [
        'education «Postsecondary nondegree award»',
        'pay median 62580 USD/year 2024',
        'hourly median 30.09 USD/hour 2024',
        'growth 50% 2024-2034 (Much faster than average)',
        'employment 13600 2024',
        'employmentChange 6800 2024-2034',
      ],
    },
  ),
  page(
    'United States: state wages by metro area under a group line',
    'en-US',
    `<table><thead><tr><th>Area</th><th>Entry (25th percentile)</th><th>Median</th><th>Experienced (75th percentile)</th></tr></thead>
     <tbody><tr><td colspan="4">Hourly wages for Machinists</td></tr>
     <tr><td>Duluth</td><td>$22.10</td><td>$27.35</td><td>$33.02</td></tr>
     <tr><td>Mankato</td><td>$21.48</td><td>$26.10</td><td>$31.77</td></tr></tbody></table>`,
    {
      Duluth: [
        'pay median 27.35 USD/hour',
        'Entry (25th percentile) = $22.10',
        'Experienced (75th percentile) = $33.02',
      ],
      Mankato: [
        'pay median 26.1 USD/hour',
        'Entry (25th percentile) = $21.48',
        'Experienced (75th percentile) = $31.77',
      ],
    },
  ),
  rows(
    'United States: openings, growth and wage symbols of a state agency',
    'en-US',
    `Occupation | Base employment 2022 | Projected employment 2032 | Percent change | Average annual openings | 2024 median wage
     Carpenters | 21,310 | 22,480 | 5.5% | 1,960 | $28.17/hr
     Postal clerks | 1,480 | 1,390 | -6.1% | 110 | $29.40/hr`,
    {
      Carpenters: [
        'pay median 28.17 USD/hour 2024',
        'openings 1960',
        'Base employment 2022 = 21,310',
        'Projected employment 2032 = 22,480',
        'Percent change = 5.5%',
      ],
      'Postal clerks': [
        'pay median 29.4 USD/hour 2024',
        'openings 110',
        'Base employment 2022 = 1,480',
        'Projected employment 2032 = 1,390',
        'Percent change = -6.1%',
      ],
    },
  ),
  rows(
    'United States: teacher pay schedule by lane',
    'en-US',
    `Step | BA | BA+30 | MA | PhD
     1 | $48,250 | $50,100 | $53,875 | $58,400
     10 | $61,940 | $64,310 | $70,225 | $75,800`,
    {
      '1': ['BA = $48,250', 'BA+30 = $50,100', 'MA = $53,875', 'PhD = $58,400'],
      '10': ['BA = $61,940', 'BA+30 = $64,310', 'MA = $70,225', 'PhD = $75,800'],
    },
  ),
  page(
    'United Kingdom: apprenticeships with levels, pounds a week and a note of the year',
    'en-GB',
    `${tableOf(
      `Apprenticeship | Level | Average weekly wage | Duration
       Bricklayer | 2 | £322 | 30 months
       Actuarial technician | 4 | £455.50 | 24 months`,
    )}`,
    {
      Bricklayer: ['pay mean 322 GBP/week', 'Level = 2', 'Duration = 30 months'],
      'Actuarial technician': ['pay mean 455.5 GBP/week', 'Level = 4', 'Duration = 24 months'],
    },
  ),
  rows(
    'United Kingdom: bands of the health service with points',
    'en-GB',
    `Band | Example role | Entry step point | Top step point
     Band 5 | Dietitian | £29,970 | £36,483
     Band 7 | Advanced dietitian | £46,148 | £52,809`,
    {
      'Band 5': ['Example role = Dietitian', 'Entry step point = £29,970', 'Top step point = £36,483'],
      'Band 7': [
        'Example role = Advanced dietitian',
        'Entry step point = £46,148',
        'Top step point = £52,809',
      ],
    },
  ),
  rows(
    'Canada: annual salary with dollar sign behind, NOC and TEER',
    'en-CA',
    `NOC | Occupation | TEER | Median wage ($/h) | Outlook (3 years)
     32101 | Licensed practical nurses | 2 | 31.00 | Very good
     75200 | Taxi drivers | 5 | 19.23 | Moderate`,
    {
      'Licensed practical nurses': [
        'pay median 31 CAD/hour',
        'NOC = 32101',
        'TEER = 2',
        'Outlook (3 years) = Very good',
      ],
      'Taxi drivers': [
        'pay median 19.23 CAD/hour',
        'NOC = 75200',
        'TEER = 5',
        'Outlook (3 years) = Moderate',
      ],
    },
  ),
  page(
    'Québec: a table turned, with groups and units in brackets',
    'fr-CA',
    `<table><tr><th>Critère</th><th>Denturologiste</th><th>Opticien d’ordonnances</th></tr>
     <tr><td>Salaire horaire médian</td><td>34,00 $</td><td>27,50 $</td></tr>
     <tr><td>Nombre d’emplois (2023)</td><td>1 050</td><td>3 400</td></tr>
     <tr><td>Taux de placement</td><td>96 %</td><td>91 %</td></tr></table>`,
    {
      Denturologiste: [
        'employment 1050 2023',
        'Salaire horaire médian = 34,00 $',
        'Taux de placement = 96 %',
      ],
      'Opticien d’ordonnances': [
        'employment 3400 2023',
        'Salaire horaire médian = 27,50 $',
        'Taux de placement = 91 %',
      ],
    },
  ),
  rows(
    'Australia: annual pay of graduates with AUD in the head and a range of K',
    'en-AU',
    `Profession | Graduate (AUD) | Average annual salary (AUD) | Demand
     Podiatrist | $68K | $85K–$105K | Strong
     Surveyor | $72K | $95K–$120K | Strong`,
    {
      Podiatrist: ['pay mean 85000..105000 AUD/year', 'Graduate (AUD) = $68K', 'Demand = Strong'],
      Surveyor: ['pay mean 95000..120000 AUD/year', 'Graduate (AUD) = $72K', 'Demand = Strong'],
    },
  ),
  rows(
    'Ireland: average pay with a comparison to the minimum in words',
    'en-IE',
    `Sector | Job | Average hourly earnings (€) | Weekly paid hours
     Retail | Sales assistant | 16.85 | 27.4
     ICT | Systems analyst | 41.30 | 38.1`,
    {
      'Sales assistant': ['pay mean 16.85 EUR/hour', 'hours 27.4', 'Sector = Retail'],
      'Systems analyst': ['pay mean 41.3 EUR/hour', 'hours 38.1', 'Sector = ICT'],
    },
  ),
  rows(
    'India: CTC by experience in years across',
    'en-IN',
    `Designation | 0–2 years | 3–5 years | Average CTC
     Business Analyst | ₹4–6 LPA | ₹7–11 LPA | ₹7.8 LPA
     UI Designer | ₹3–5 LPA | ₹6–9 LPA | ₹6.1 LPA`,
    {
      'Business Analyst': ['0–2 years = ₹4–6 LPA', '3–5 years = ₹7–11 LPA', 'Average CTC = ₹7.8 LPA'],
      'UI Designer': ['0–2 years = ₹3–5 LPA', '3–5 years = ₹6–9 LPA', 'Average CTC = ₹6.1 LPA'],
    },
  ),
  page(
    'India: a table with a title in the table, units in a caption',
    'en-IN',
    `<p>Pay of common jobs</p><table><caption>Average salary in INR lakhs per annum</caption><tr><th>Job</th><th>Average salary</th></tr>
     <tr><td>Interior Designer</td><td>4.6</td></tr><tr><td>Animator</td><td>5.25</td></tr></table>`,
    {
      'Interior Designer': ['pay mean 460000 INR/year'],
      Animator: ['pay mean 525000 INR/year'],
    },
  ),
  rows(
    'Philippines: salary grades of the government by step',
    'en-PH',
    `Position | Salary Grade | Monthly Salary (Step 1) | Qualification
     Teacher I | 11 | ₱30,024 | Bachelor’s degree
     Attorney III | 21 | ₱70,013 | Bachelor of Laws`,
    {
      'Teacher I': [
        'education «Bachelor’s degree»',
        'pay unspecified 30024 PHP/month (Step 1)',
        'Salary Grade = 11',
      ],
      'Attorney III': [
        'education «Bachelor of Laws»',
        'pay unspecified 70013 PHP/month (Step 1)',
        'Salary Grade = 21',
      ],
    },
  ),
  rows(
    'South Africa: rand in thousands a year by experience',
    'en-ZA',
    `Role | Entry level (R'000 p.a.) | Average salary (R'000 p.a.)
     Actuarial analyst | 420 | 815
     Safety officer | 180 | 296.5`,
    {
      'Actuarial analyst': ['pay mean 815000 ZAR/year', "Entry level (R'000 p.a.) = 420"],
      'Safety officer': ['pay mean 296500 ZAR/year', "Entry level (R'000 p.a.) = 180"],
    },
  ),
  rows(
    'Ghana: cedis a month with the sign and the code',
    'en-GH',
    `Job | Average monthly pay | Highest paying employer
     Surveyor | GH₵4,800 | Example Mines
     Midwife | GHS 3,250.00 | Sample Hospital`,
    {
      Surveyor: ['pay mean 4800 GHS/month', 'Highest paying employer = Example Mines'],
      Midwife: ['pay mean 3250 GHS/month', 'Highest paying employer = Sample Hospital'],
    },
  ),
  rows(
    'Kenya: ranges a month in words with a K',
    'en-KE',
    `Career | Salary per month | Course
     Pilot | KSh 400K – 1.2M | CPL
     Welder | KSh 28K – 55K | Artisan`,
    {
      Pilot: ['pay unspecified 400000..1200000 KES/month', 'Course = CPL'],
      Welder: ['pay unspecified 28000..55000 KES/month', 'Course = Artisan'],
    },
  ),
  rows(
    'Singapore: fresh graduates by course, gross monthly mean and median, employment rate',
    'en-SG',
    `Degree | Employment rate | Gross monthly mean | Gross monthly median
     Nursing | 96.4% | S$3,905 | S$3,880
     Law | 98.1% | S$7,120 | S$7,000`,
    {
      Nursing: [
        'pay median 3880 SGD/month {Gross}',
        'pay mean 3905 SGD/month {Gross}',
        'Employment rate = 96.4%',
      ],
      Law: [
        'pay median 7000 SGD/month {Gross}',
        'pay mean 7120 SGD/month {Gross}',
        'Employment rate = 98.1%',
      ],
    },
  ),
  page(
    'Germany: a box in a sidebar with a heading and gross a month',
    'de',
    `<h2>Steckbrief: Zerspanungsmechaniker/in</h2><table>
     <tr><th>Gehalt (Median)</th><td>3.310 € brutto im Monat</td></tr>
     <tr><th>Ausbildungsdauer</th><td>3,5 Jahre</td></tr>
     <tr><th>Schulabschluss</th><td>Mittlere Reife</td></tr>
     <tr><th>Arbeitszeit</th><td>37–40 Stunden pro Woche</td></tr></table>`,
    {
      'Zerspanungsmechaniker/in': [
        'pay median 3310 EUR/month {brutto}',
        'Ausbildungsdauer = 3,5 Jahre',
        'Schulabschluss = Mittlere Reife',
        'Arbeitszeit = 37–40 Stunden pro Woche',
      ],
    },
  ),
  rows(
    'Germany: yearly and monthly, with the experience in words',
    'de',
    `Berufserfahrung | Bruttojahresgehalt | Bruttomonatsgehalt
     Berufseinsteiger | 41.500 € | 3.458 €
     Mehr als 10 Jahre | 63.200 € | 5.267 €`,
    {
      Berufseinsteiger: ['pay unspecified 41500 EUR/year {brutto}', 'Bruttomonatsgehalt = 3.458 €'],
      'Mehr als 10 Jahre': ['pay unspecified 63200 EUR/year {brutto}', 'Bruttomonatsgehalt = 5.267 €'],
    },
  ),
  rows(
    'Austria: collective agreement by group, a month, with commas for cents',
    'de-AT',
    `Beschäftigungsgruppe | Tätigkeit | Mindestlohn/Monat
     II | Lagerarbeiter | EUR 2.135,40
     IV | Facharbeiter | EUR 2.688,90`,
    {
      Lagerarbeiter: ['Beschäftigungsgruppe = II', 'Mindestlohn/Monat = EUR 2.135,40'],
      Facharbeiter: ['Beschäftigungsgruppe = IV', 'Mindestlohn/Monat = EUR 2.688,90'],
    },
  ),
  rows(
    'Switzerland in Italian: francs a month',
    'it-CH',
    `Professione | Salario mediano (CHF al mese)
     Falegname | 5'510
     Infermiere | 6'320`,
    {
      Falegname: ['pay median 5510 CHF/month'],
      Infermiere: ['pay median 6320 CHF/month'],
    },
  ),
  rows(
    'France: an employment agency’s line of gross a month for beginners and others',
    'fr',
    `Métier | Salaire médian brut mensuel | Offres | Tension
     Soudeur | 2 250 € | 8 430 | Forte
     Fleuriste | 1 830 € | 1 120 | Faible`,
    {
      Soudeur: ['pay median 2250 EUR/month {brut}', 'Offres = 8 430', 'Tension = Forte'],
      Fleuriste: ['pay median 1830 EUR/month {brut}', 'Offres = 1 120', 'Tension = Faible'],
    },
  ),
  rows(
    'France: pay before and after tax by year',
    'fr',
    `Profession | Rémunération annuelle brute moyenne | Rémunération nette
     Notaire | 92 400 € | 5 600 € / mois
     Géomètre | 41 k€ | 2 650 € / mois`,
    {
      Notaire: ['pay mean 92400 EUR/year {brute}', 'pay unspecified 5600 EUR/month {nette}'],
      Géomètre: ['pay mean 41000 EUR/year {brute}', 'pay unspecified 2650 EUR/month {nette}'],
    },
  ),
  rows(
    'Morocco in French: dirhams a month',
    'fr-MA',
    `Poste | Salaire mensuel net (MAD) | Ville
     Téléconseiller | 5 200 | Rabat
     Ingénieur qualité | 11 000 – 14 500 | Tanger`,
    {
      Téléconseiller: ['pay unspecified 5200 MAD/month @Rabat {net}', 'Ville = Rabat'],
      'Ingénieur qualité': ['pay unspecified 11000..14500 MAD/month @Tanger {net}', 'Ville = Tanger'],
    },
  ),
  rows(
    'Spain: agreement table with pay a year and an hour’s price',
    'es',
    `Categoría | Salario base anual | Precio hora extra
     Oficial 1ª | 21.345,60 € | 14,85 €
     Peón | 18.012,40 € | 12,30 €`,
    {
      'Oficial 1ª': ['pay unspecified 21345.6 EUR/year', 'Precio hora extra = 14,85 €'],
      Peón: ['pay unspecified 18012.4 EUR/year', 'Precio hora extra = 12,30 €'],
    },
  ),
  rows(
    'Chile: liquid pay a month at the fourth year, with employability',
    'es-CL',
    `Carrera | Ingreso promedio al 4° año | Empleabilidad 1er año
     Enfermería | $1.450.000 mensuales | 92,4 %
     Geología | $2.010.000 mensuales | 71,0 %`,
    {
      Enfermería: ['Ingreso promedio al 4° año = $1.450.000 mensuales', 'Empleabilidad 1er año = 92,4 %'],
      Geología: ['Ingreso promedio al 4° año = $2.010.000 mensuales', 'Empleabilidad 1er año = 71,0 %'],
    },
  ),
  rows(
    'Argentina: pesos a month, gross, with a range of thousands in words',
    'es-AR',
    `Puesto | Sueldo bruto mensual promedio
     Contador | $ 1.850.000
     Operario | $ 980 mil`,
    {
      Contador: ['pay mean 1850000 ARS/month {bruto}'],
      Operario: ['pay mean 980000 ARS/month {bruto}'],
    },
  ),
  rows(
    'Saudi Arabia: riyals a month and housing beside it',
    'en-SA',
    `Job | Basic salary (SAR/month) | Housing allowance
     Nurse | 5,500 | 25% of basic
     Project engineer | 12,000 – 16,000 | SAR 3,000`,
    {
      Nurse: ['pay unspecified 5500 SAR/month', 'Housing allowance = 25% of basic'],
      'Project engineer': ['pay unspecified 12000..16000 SAR/month', 'Housing allowance = SAR 3,000'],
    },
  ),
  csv(
    'a file of a national office: suppressed cells, thousands and a long title',
    'en-GB',
    `"Table 2: Jobs and gross annual pay by occupation, United Kingdom, 2023"
"Occupation (SOC 2020)","Number of jobs (thousands)","Median (£)","Mean (£)","CV (%)"
"Librarians","21","31,204","32,880","2.1"
"Archivists and curators","14","x","33,410","4.8"
"Source: Example Statistics Service"
"x = too unreliable to publish"
`,
    {
      Librarians: [
        'pay median 31204 GBP/year [Example Statistics Service]',
        'pay mean 32880 GBP/year [Example Statistics Service]',
        'employment 21000 [Example Statistics Service]',
        'CV (%) = 2.1',
      ],
      'Archivists and curators': [
        'pay median «x» [Example Statistics Service]',
        'pay mean 33410 GBP/year [Example Statistics Service]',
        'employment 14000 [Example Statistics Service]',
        'CV (%) = 4.8',
      ],
    },
  ),
  csv(
    'a French file: semicolons, net monthly pay, decimals with commas',
    'fr',
    `Métier;Salaire net médian (€ par mois);Effectifs (milliers);Âge moyen
Ambulanciers;1820,50;58,4;41
Paysagistes;1765,00;131,2;36
`,
    {
      Ambulanciers: ['pay median 1820.5 EUR/month {net}', 'employment 58400', 'Âge moyen = 41'],
      Paysagistes: ['pay median 1765 EUR/month {net}', 'employment 131200', 'Âge moyen = 36'],
    },
  ),
  csv(
    'a survey export with bars and a scale in the head',
    'en-US',
    `role|base_salary_k_usd|remote|n
Data Engineer|142|yes|310
QA Engineer|98.5|no|120
`,
    {
      'Data Engineer': ['base_salary_k_usd = 142', 'remote = yes', 'n = 310'],
      'QA Engineer': ['base_salary_k_usd = 98.5', 'remote = no', 'n = 120'],
    },
  ),
  linked(
    'linked data: an occupation with a text amount and the place in an area',
    'en-GB',
    {
      '@type': 'Occupation',
      name: 'Tree Surgeon',
      occupationLocation: [{ '@type': 'AdministrativeArea', name: 'Devon' }],
      estimatedSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: '£27,500 - £34,000',
        unitText: 'YEAR',
      },
      skills: ['Climbing', 'First aid'],
    },
    {
      'Tree Surgeon': ['pay unspecified 27500..34000 GBP/year @Devon', 'Skills = Climbing, First aid'],
    },
  ),
  linked(
    'linked data: hourly and yearly distributions, and a bonus',
    'en-US',
    {
      '@type': 'OccupationAggregation',
      name: 'Dental Assistant',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Base',
          currency: 'USD',
          duration: 'PT1H',
          median: 22.8,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Base',
          currency: 'USD',
          duration: 'P1Y',
          median: 47300,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Bonus',
          currency: 'USD',
          duration: 'P1Y',
          median: 900,
        },
      ],
    },
    {
      'Dental Assistant': [
        'pay median 47300 USD/year',
        'hourly median 22.8 USD/hour',
        'bonus, median = 900 USD a year',
      ],
    },
  ),
  markdown(
    'a list of jobs in Markdown with a range in words and euros behind',
    'en-IE',
    `
## Tech salaries in Ireland

Job | Typical range | Contract
--- | --- | ---
Cloud Engineer | 70,000–95,000 EUR | Permanent
IT Trainer | 250–320 EUR per day | Contract
`,
    {
      'Cloud Engineer': ['pay typical 70000..95000 EUR/year', 'Contract = Permanent'],
      'IT Trainer': ['pay typical 250..320 EUR/day', 'Contract = Contract'],
    },
  ),
];
