import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows, tableOf } from './written.js';

/** An eleventh lot of pages and files. */
export const ELEVENTH: readonly WorldPage[] = [
  page(
    'United States: a school’s page with columns for degrees and a spanning title',
    'en-US',
    `<table><tr><th colspan="4">Careers with an Associate Degree in Health</th></tr>
     <tr><th>Job Title</th><th>Mean Annual Wage (2024)</th><th>Projected Growth Rate (2024-2034)</th><th>Number of Annual Openings</th></tr>
     <tr><td>Dental Hygienist</td><td>$96,100</td><td>7%</td><td>15,300</td></tr>
     <tr><td>Respiratory Therapist</td><td>$82,280</td><td>12%</td><td>8,800</td></tr></table>`,
    {
      'Dental Hygienist': ['pay mean 96100 USD/year 2024', 'growth 7% 2024-2034', 'openings 15300'],
      'Respiratory Therapist': ['pay mean 82280 USD/year 2024', 'growth 12% 2024-2034', 'openings 8800'],
    },
  ),
  page(
    'United States: two jobs side by side with a “vs.” heading and a unit in the label',
    'en-US',
    `<h2>Paralegal vs. Legal Secretary</h2><table><thead><tr><th></th><th>Paralegal</th><th>Legal Secretary</th></tr></thead>
     <tbody><tr><th>Median pay (annual)</th><td>$61,010</td><td>$54,140</td></tr>
     <tr><th>Median pay (hourly)</th><td>$29.33</td><td>$26.03</td></tr>
     <tr><th>10-year job outlook</th><td>1%</td><td>-21%</td></tr>
     <tr><th>Typical education</th><td>Associate’s degree</td><td>High school diploma</td></tr></tbody></table>`,
    {
      Paralegal: [
        'education «Associate’s degree»',
        'pay median 61010 USD/year',
        'hourly median 29.33 USD/hour',
        'growth 1%',
      ],
      'Legal Secretary': [
        'education «High school diploma»',
        'pay median 54140 USD/year',
        'hourly median 26.03 USD/hour',
        'growth -21%',
      ],
    },
  ),
  rows(
    'United States: percentiles of one survey with hourly and yearly lines',
    'en-US',
    `Occupation | 10th Percentile | 25th Percentile | Median | 75th Percentile | 90th Percentile
     Roofers | $35,650 | $41,120 | $50,970 | $63,890 | $81,240
     Glaziers | $37,010 | $43,600 | $55,440 | $74,630 | $101,890`,
    {
      Roofers: [
        'pay median 50970 USD/year',
        'pay p10 35650 USD/year',
        'pay p25 41120 USD/year',
        'pay p75 63890 USD/year',
        'pay p90 81240 USD/year',
      ],
      Glaziers: [
        'pay median 55440 USD/year',
        'pay p10 37010 USD/year',
        'pay p25 43600 USD/year',
        'pay p75 74630 USD/year',
        'pay p90 101890 USD/year',
      ],
    },
  ),
  rows(
    'United Kingdom: a careers service with hours and a salary range of two words',
    'en-GB',
    `Career | Average salary (a year) | Typical hours (a week)
     Dog groomer | £18,500 Starter to £27,000 Experienced | 38 to 40
     Train driver | £30,000 Starter to £69,000 Experienced | 35 to 37`,
    {
      'Dog groomer': [
        'pay mean 18500..27000 GBP/year (£18,500 Starter to £27,000 Experienced)',
        'hours 38..40',
      ],
      'Train driver': [
        'pay mean 30000..69000 GBP/year (£30,000 Starter to £69,000 Experienced)',
        'hours 35..37',
      ],
    },
  ),
  rows(
    'United Kingdom: day rates of contractors, with the change on last year',
    'en-GB',
    `Role | Median day rate | Change on last year | Permanent equivalent
     Solution architect | £588 | +2.3% | £85,000
     Test analyst | £412 | -4.6% | £47,500`,
    {
      'Solution architect': [
        'pay median 588 GBP/day',
        'Change on last year = +2.3%',
        'Permanent equivalent = £85,000',
      ],
      'Test analyst': [
        'pay median 412 GBP/day',
        'Change on last year = -4.6%',
        'Permanent equivalent = £47,500',
      ],
    },
  ),
  page(
    'Canada: wages of the job bank, low median high by the hour in a caption',
    'en-CA',
    `<table><caption>Hourly wages ($/hour) for Bakers by region</caption>
     <tr><th>Region</th><th>Low</th><th>Median</th><th>High</th></tr>
     <tr><td>Calgary</td><td>15.00</td><td>18.50</td><td>25.00</td></tr>
     <tr><td>Red Deer</td><td>15.00</td><td>17.75</td><td>23.40</td></tr></table>`,
    {
      Calgary: ['pay median 18.5 CAD/hour', 'pay unspecified 15..25 CAD/hour'],
      'Red Deer': ['pay median 17.75 CAD/hour', 'pay unspecified 15..23.4 CAD/hour'],
    },
  ),
  rows(
    'Québec: outlook in words and wages in dollars behind the number',
    'fr-CA',
    `Profession | Salaire annuel moyen | Perspectives d’emploi 2024-2028 | Diplôme
     Arpenteur | 72 400 $ | Favorables | Baccalauréat
     Boucher | 41 350 $ | Équilibrées | DEP`,
    {
      Arpenteur: ['education «Baccalauréat»', 'pay mean 72400 CAD/year', 'growth «Favorables» 2024-2028'],
      Boucher: ['education «DEP»', 'pay mean 41350 CAD/year', 'growth «Équilibrées» 2024-2028'],
    },
  ),
  rows(
    'Australia: an outlook of jobs in five years and median weekly earnings',
    'en-AU',
    `Occupation | Employed | Median weekly earnings | Projected growth (5 yrs to 2029) | Part-time share
     Early childhood teachers | 62,700 | $1,535 | 16.9% | 38%
     Sheetmetal workers | 7,900 | $1,412 | -2.1% | 5%`,
    {
      'Early childhood teachers': [
        'pay median 1535 AUD/week',
        'growth 16.9% (5 yrs to 2029)',
        'employment 62700',
        'Part-time share = 38%',
      ],
      'Sheetmetal workers': [
        'pay median 1412 AUD/week',
        'growth -2.1% (5 yrs to 2029)',
        'employment 7900',
        'Part-time share = 5%',
      ],
    },
  ),
  rows(
    'New Zealand: pay by years of experience in sentences',
    'en-NZ',
    `Role | Pay | Job opportunities
     Tower crane operator | $32–$46 per hour | Good
     Park ranger | $58,000–$84,000 per year | Poor`,
    {
      'Tower crane operator': ['pay unspecified 32..46 NZD/hour', 'Job opportunities = Good'],
      'Park ranger': ['pay unspecified 58000..84000 NZD/year', 'Job opportunities = Poor'],
    },
  ),
  page(
    'Ireland: a definition list of key facts that a table holds, figures with a source line',
    'en-IE',
    `<h1>Quantity Surveyor</h1><table class="facts"><tbody>
     <tr><td>Average salary:</td><td>€58,400</td></tr><tr><td>Graduate salary:</td><td>€34,000 - €38,000</td></tr>
     <tr><td>Qualification:</td><td>Level 8 degree</td></tr><tr><td>Weekly hours:</td><td>39</td></tr></tbody></table>
     <p>Source: Example Institute of Surveyors, 2025</p>`,
    {
      'Quantity Surveyor': [
        'education «Level 8 degree» [Example Institute of Surveyors, 2025]',
        'pay mean 58400 EUR/year [Example Institute of Surveyors, 2025]',
        'hours 39 [Example Institute of Surveyors, 2025]',
        'Graduate salary: = €34,000 - €38,000',
      ],
    },
  ),
  rows(
    'India: packages in lakhs with a range and a plus',
    'en-IN',
    `Course | Job Role | Average Package (per annum)
     B.Tech | DevOps Engineer | INR 8.5 LPA
     BBA | Relationship Manager | INR 4.2 - 6 LPA
     MBBS | Medical Officer | INR 9 LPA+`,
    {
      'DevOps Engineer': ['pay mean 850000 INR/year', 'Course = B.Tech'],
      'Relationship Manager': ['pay mean 420000..600000 INR/year', 'Course = BBA'],
      'Medical Officer': ['pay mean at-least 900000 INR/year', 'Course = MBBS'],
    },
  ),
  rows(
    'India: rupees with grouping of two digits, per month in the head',
    'en-IN',
    `S.No. | Profession | Monthly Income (in Rs.) | Top Recruiters
     1. | Air Hostess | 45,000 – 1,25,000 | Example Air
     2. | Fitness Trainer | 22,500 | Sample Gyms`,
    {
      'Air Hostess': [
        'pay unspecified 45000..125000 INR/month',
        'S.No. = 1.',
        'Top Recruiters = Example Air',
      ],
      'Fitness Trainer': ['pay unspecified 22500 INR/month', 'S.No. = 2.', 'Top Recruiters = Sample Gyms'],
    },
  ),
  rows(
    'Philippines: entry and average pay a month with the peso sign and Php',
    'en-PH',
    `Job | Average Monthly Salary | Annual Equivalent
     Nurse | ₱32,000 | ₱384,000
     Seafarer | Php 68,500 | Php 822,000`,
    {
      Nurse: ['pay mean 32000 PHP/month', 'Annual Equivalent = ₱384,000'],
      Seafarer: ['pay mean 68500 PHP/month', 'Annual Equivalent = Php 822,000'],
    },
  ),
  rows(
    'South Africa: rand with spaces, per annum, with demand',
    'en-ZA',
    `Occupation | Median salary p.a. | OFO code | In demand
     Boilermaker | R312 400 | 651302 | Yes
     Land surveyor | R548 900 | 216502 | Yes`,
    {
      Boilermaker: ['pay median 312400 ZAR/year', 'OFO code = 651302', 'In demand = Yes'],
      'Land surveyor': ['pay median 548900 ZAR/year', 'OFO code = 216502', 'In demand = Yes'],
    },
  ),
  rows(
    'Nigeria: monthly pay with naira sign and the letter N',
    'en-NG',
    `Profession | Average Monthly Salary | Experience Level
     Data Analyst | ₦350,000 – ₦600,000 | Mid
     Civil Servant | N70,000 | Entry`,
    {
      'Data Analyst': ['experience «Mid»', 'pay mean 350000..600000 NGN/month'],
      'Civil Servant': ['experience «Entry»', 'pay mean 70000 NGN/month'],
    },
  ),
  rows(
    'Kenya: gross a month by job group in thousands',
    'en-KE',
    `Job Title | Gross Salary (Ksh. '000 per month) | Sector
     Actuary | 185 – 340 | Insurance
     Clinical Officer | 62 | Health`,
    {
      Actuary: ['pay unspecified 185000..340000 KES/month {Gross}', 'Sector = Insurance'],
      'Clinical Officer': ['pay unspecified 62000 KES/month {Gross}', 'Sector = Health'],
    },
  ),
  rows(
    'Singapore: gross wages with quartiles as a ministry has them',
    'en-SG',
    `SSOC | Occupation | Median Gross Wage ($) | 25th Percentile ($) | 75th Percentile ($)
     25121 | Software developer | 7,600 | 5,800 | 10,000
     33131 | Accounting associate | 3,450 | 2,900 | 4,130`,
    {
      'Software developer': [
        'pay median «7,600» {Gross}',
        'pay p25 «5,800»',
        'pay p75 «10,000»',
        'SSOC = 25121',
      ],
      'Accounting associate': [
        'pay median «3,450» {Gross}',
        'pay p25 «2,900»',
        'pay p75 «4,130»',
        'SSOC = 33131',
      ],
    },
  ),
  rows(
    'Malaysia: ringgit a month, minimum and maximum',
    'en-MY',
    `Position | Min (RM) | Max (RM) | Experience
     Payroll executive | 3,000 | 4,500 | 1–3 years
     Site engineer | 3,800 | 6,500 | 3–5 years`,
    {
      'Payroll executive': ['experience «1–3 years»', 'Min (RM) = 3,000', 'Max (RM) = 4,500'],
      'Site engineer': ['experience «3–5 years»', 'Min (RM) = 3,800', 'Max (RM) = 6,500'],
    },
  ),
  rows(
    'Hong Kong: dollars a month, from and to, in the heads',
    'en-HK',
    `Position | Monthly salary from (HK$) | Monthly salary to (HK$)
     Chef de partie | 19,000 | 24,000
     Quantity surveyor | 28,000 | 45,000`,
    {
      'Chef de partie': ['pay unspecified 19000..24000 HKD/month'],
      'Quantity surveyor': ['pay unspecified 28000..45000 HKD/month'],
    },
  ),
  page(
    'Germany: an offices’ table with a unit line and years over it',
    'de',
    `<table><thead><tr><th rowspan="2">Berufsgruppe</th><th colspan="2">Medianentgelt</th></tr>
     <tr><th>in Euro</th><th>Veränderung zum Vorjahr in %</th></tr></thead>
     <tbody><tr><td>Altenpflege</td><td>3.901</td><td>4,7</td></tr>
     <tr><td>Gartenbau</td><td>2.748</td><td>3,1</td></tr></tbody></table><p>Quelle: Beispielamt für Statistik</p>`,
    {
      Altenpflege: [
        'pay median «3.901» [Beispielamt für Statistik]',
        'Medianentgelt Veränderung zum Vorjahr in % = 4,7',
      ],
      Gartenbau: [
        'pay median «2.748» [Beispielamt für Statistik]',
        'Medianentgelt Veränderung zum Vorjahr in % = 3,1',
      ],
    },
  ),
  rows(
    'Germany: apprentices by year of training',
    'de',
    `Ausbildungsberuf | 1. Lehrjahr | 2. Lehrjahr | 3. Lehrjahr | Gehalt nach der Ausbildung (brutto)
     Dachdecker/in | 950 € | 1.100 € | 1.370 € | 2.900 – 3.300 €
     Florist/in | 760 € | 810 € | 880 € | ca. 2.250 €`,
    {
      'Dachdecker/in': [
        '1. Lehrjahr = 950 €',
        '2. Lehrjahr = 1.100 €',
        '3. Lehrjahr = 1.370 €',
        'Gehalt nach der Ausbildung (brutto) = 2.900 – 3.300 €',
      ],
      'Florist/in': [
        '1. Lehrjahr = 760 €',
        '2. Lehrjahr = 810 €',
        '3. Lehrjahr = 880 €',
        'Gehalt nach der Ausbildung (brutto) = ca. 2.250 €',
      ],
    },
  ),
  rows(
    'Austria: gross entry pay a month, spelled with the currency in front',
    'de-AT',
    `Beruf | Einkommen pro Monat (brutto) | Ausbildung
     Hafner/in | € 2.710,- bis € 3.120,- | Lehre
     Hebamme | € 3.050,- | FH`,
    {
      'Hafner/in': ['pay unspecified 2710..3120 EUR/month {brutto}', 'Ausbildung = Lehre'],
      Hebamme: ['pay unspecified 3050 EUR/month {brutto}', 'Ausbildung = FH'],
    },
  ),
  rows(
    'Switzerland: francs with an apostrophe, thirteen months in a note',
    'de-CH',
    `Beruf | Medianlohn (brutto, CHF/Monat) | Wochenstunden
     Polymechaniker/in | 5'970 | 40
     Drogist/in | 4’450 | 42`,
    {
      'Polymechaniker/in': ['pay median 5970 CHF/month {brutto}', 'hours 40'],
      'Drogist/in': ['pay median 4450 CHF/month {brutto}', 'hours 42'],
    },
  ),
  rows(
    'France: net pay a month, a range with “à” and thousands of euros a year',
    'fr',
    `Métier | Salaire net mensuel | Niveau d’études
     Ostéopathe | 1 800 à 3 200 € | Bac +5
     Chef de projet | 38-45 k€ par an | Bac +4/5`,
    {
      Ostéopathe: ['education «Bac +5»', 'pay unspecified 1800..3200 EUR/month {net}'],
      'Chef de projet': ['education «Bac +4/5»', 'pay unspecified 38000..45000 EUR/year {net}'],
    },
  ),
  rows(
    'Spain: gross a year, fourteen payments in the head',
    'es',
    `Profesión | Salario bruto anual | Salario mensual (14 pagas)
     Fisioterapeuta | 23.400 € | 1.671 €
     Abogado | 34.750 € | 2.482 €`,
    {
      Fisioterapeuta: ['pay unspecified 23400 EUR/year {bruto}', 'Salario mensual (14 pagas) = 1.671 €'],
      Abogado: ['pay unspecified 34750 EUR/year {bruto}', 'Salario mensual (14 pagas) = 2.482 €'],
    },
  ),
  rows(
    'Mexico: pesos a month with the code and a count of workers',
    'es-MX',
    `Ocupación | Ingreso mensual promedio | Personas ocupadas
     Enfermera especialista | $14,850 MXN | 402,300
     Soldador | $9,720 MXN | 287,100`,
    {
      'Enfermera especialista': ['pay mean 14850 MXN/month', 'employment 402300'],
      Soldador: ['pay mean 9720 MXN/month', 'employment 287100'],
    },
  ),
  rows(
    'Egypt in Arabic: pounds a month with Arabic digits',
    'ar-EG',
    `الوظيفة | متوسط الراتب الشهري | المؤهل
     محاسب | ٩٬٥٠٠ جنيه | بكالوريوس
     سائق | ٦٬٢٠٠ جنيه | لا يوجد`,
    {
      محاسب: ['education «بكالوريوس»', 'pay mean 9500 EGP/month'],
      سائق: ['education «لا يوجد»', 'pay mean 6200 EGP/month'],
    },
  ),
  rows(
    'United Arab Emirates: dirhams a month, from – to',
    'en-AE',
    `Job title | Salary range (AED per month) | Visa sponsored
     Chef | 6,000 - 9,500 | Yes
     HVAC engineer | 11,000 - 17,000 | Yes`,
    {
      Chef: ['pay unspecified 6000..9500 AED/month', 'Visa sponsored = Yes'],
      'HVAC engineer': ['pay unspecified 11000..17000 AED/month', 'Visa sponsored = Yes'],
    },
  ),
  csv(
    'a German office: semicolons, decimal commas, a title and a foot',
    'de',
    `Verdienste nach Berufen;;;
Stand: April 2024;;;

Beruf;Bruttostundenverdienst in Euro;Bruttomonatsverdienst in Euro;Beschäftigte in 1 000
Köche;16,85;2912;214,5
Elektroniker;23,40;4011;388,2

Quelle: Amt für Beispiele;;;`,
    {
      Köche: [
        'pay unspecified 2912 EUR/month {brutto} [Amt für Beispiele]',
        'hourly unspecified 16.85 EUR/hour {brutto} [Amt für Beispiele]',
        'employment 214500 [Amt für Beispiele]',
      ],
      Elektroniker: [
        'pay unspecified 4011 EUR/month {brutto} [Amt für Beispiele]',
        'hourly unspecified 23.4 EUR/hour {brutto} [Amt für Beispiele]',
        'employment 388200 [Amt für Beispiele]',
      ],
    },
  ),
  csv(
    'a file of a tool with comments, tabs and codes',
    'en-US',
    `# exported 2025-06-01
soc_code\tsoc_title\tannual_median_wage\thourly_median_wage\tpct_change_2024_2034
29-1141\tRegistered nurses\t93600\t45.00\t5.0
31-9092\tMedical assistants\t44200\t21.25\t12.5
`,
    {
      'Registered nurses': [
        'code 29-1141',
        'pay median 93600 USD/year',
        'hourly median 45 USD/hour',
        'pct_change_2024_2034 = 5.0',
      ],
      'Medical assistants': [
        'code 31-9092',
        'pay median 44200 USD/year',
        'hourly median 21.25 USD/hour',
        'pct_change_2024_2034 = 12.5',
      ],
    },
  ),
  csv(
    'a table of columns min, max and currency',
    'en',
    `title,min_salary,max_salary,currency,period,location
Scrum Master,52000,71000,EUR,yearly,Vienna
Help Desk Agent,15.5,19,USD,hourly,Tampa
`,
    {
      'Scrum Master': ['pay unspecified 52000..71000 EUR/year @Vienna', 'location = Vienna'],
      'Help Desk Agent': ['pay unspecified 15.5..19 USD/hour @Tampa', 'location = Tampa'],
    },
  ),
  linked(
    'linked data: an aggregation by employer with percentiles',
    'en-US',
    {
      '@type': 'OccupationAggregationByEmployer',
      name: 'Forklift Operator',
      hiringOrganization: { '@type': 'Organization', name: 'Example Freight' },
      sampleSize: 88,
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          median: 43800,
          percentile10: '36100',
          percentile90: '55200',
        },
      ],
    },
    {
      'Forklift Operator': [
        'pay median 43800 USD/year',
        'pay p10 36100 USD/year',
        'pay p90 55200 USD/year',
        'Employer = Example Freight',
        'Sample size = 88',
      ],
    },
  ),
  linked(
    'linked data: a posting whose salary is a price specification by the fortnight',
    'en-AU',
    {
      '@graph': [
        {
          '@type': ['JobPosting'],
          title: 'Correctional Officer',
          jobLocation: {
            '@type': 'Place',
            address: { '@type': 'PostalAddress', addressLocality: 'Ballarat', addressRegion: 'VIC' },
          },
          baseSalary: {
            '@type': 'PriceSpecification',
            priceCurrency: 'AUD',
            minPrice: '2480.50',
            maxPrice: '2890.00',
            unitText: 'fortnightly',
          },
        },
      ],
    },
    { 'Correctional Officer': ['pay unspecified 2480.5..2890 AUD/fortnight @Ballarat, VIC'] },
  ),
  markdown(
    'an article in Markdown that ranks jobs with bold heads and a dollar K',
    'en-US',
    `
# Best jobs without a degree

| Rank | Job | Median pay | Why it made the list |
|:----:|-----|-----------:|----------------------|
| 1 | **Elevator mechanic** | $106K | Union pay |
| 2 | **Claims adjuster** | $76.8K | Steady demand |
`,
    {
      'Elevator mechanic': ['pay median 106000 USD/year', 'Rank = 1', 'Why it made the list = Union pay'],
      'Claims adjuster': ['pay median 76800 USD/year', 'Rank = 2', 'Why it made the list = Steady demand'],
    },
  ),
  page(
    'a table of states with the heads repeated at the foot and a national line',
    'en-US',
    `<h2>Average Electrician Salary by State</h2>${tableOf(
      `State | Hourly Rate | Average Annual Salary
       Ohio | $28.90 | $60,110
       Utah | $29.75 | $61,880
       National Average | $30.96 | $64,400`,
      ['*All data from the fictional Bureau of Wages, May 2024'],
    )}`,
    {
      Ohio: ['pay mean 60110 USD/year', 'pay unspecified 28.9 USD/hour'],
      Utah: ['pay mean 61880 USD/year', 'pay unspecified 29.75 USD/hour'],
      'National Average': ['pay mean 64400 USD/year', 'pay unspecified 30.96 USD/hour'],
    },
  ),
];
