import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** An eighteenth lot of pages and files. */
export const EIGHTEENTH: readonly WorldPage[] = [
  rows(
    'United States: certification pay with a cost beside it',
    'en-US',
    `Certification | Average salary | Exam fee | Issuer
     Example Cloud Pro | $128,400 | $300 | Example Inc.
     Sample Security+ | $91,250 | $404 | Sample Org`,
    {
      'Example Cloud Pro': ['pay mean 128400 USD/year', 'Exam fee = $300', 'Issuer = Example Inc.'],
      'Sample Security+': ['pay mean 91250 USD/year', 'Exam fee = $404', 'Issuer = Sample Org'],
    },
  ),
  page(
    'United States: a table inside of a figure, with a caption of a unit and a year',
    'en-US',
    `<figure><table><thead><tr><th>Occupation</th><th>Employment</th><th>Mean wage</th></tr></thead>
     <tbody><tr><td>Boilermakers</td><td>10,600</td><td>$36.16</td></tr><tr><td>Rail car repairers</td><td>19,700</td><td>$33.05</td></tr></tbody></table>
     <figcaption>Employment and mean hourly wage, Ohio valley, May 2024</figcaption></figure>`,
    {
      Boilermakers: ['pay mean 36.16 USD/hour', 'employment 10600'],
      'Rail car repairers': ['pay mean 33.05 USD/hour', 'employment 19700'],
    },
  ),
  rows(
    'United States: entry wage and experienced wage beside a median by the year',
    'en-US',
    `SOC Code | SOC Title | Entry Wage | Annual Median Wage | Experienced Wage
     25-4022 | Librarians | $46,120 | $66,980 | $82,300
     39-3031 | Ushers | $24,100 | $29,450 | $33,760`,
    {
      Librarians: [
        'code 25-4022',
        'pay median 66980 USD/year',
        'Entry Wage = $46,120',
        'Experienced Wage = $82,300',
      ],
      Ushers: [
        'code 39-3031',
        'pay median 29450 USD/year',
        'Entry Wage = $24,100',
        'Experienced Wage = $33,760',
      ],
    },
  ),
  rows(
    'United States: growth as “from – to” with people, and a percent without a sign',
    'en-US',
    `Job title | 2023 employment | 2033 projected employment | Percent growth
     Ergonomist | 8,900 | 9,700 | 9.0%
     Typesetter | 7,100 | 5,900 | -16.9%`,
    {
      Ergonomist: ['growth 9%', 'employment 8900 2023', '2033 projected employment = 9,700'],
      Typesetter: ['growth -16.9%', 'employment 7100 2023', '2033 projected employment = 5,900'],
    },
  ),
  rows(
    'United Kingdom: salary by level with “k” and a bonus in percent',
    'en-GB',
    `Position | Salary range | Bonus | Location
     Analyst | £45k-£55k | 10-20% | London
     Associate | £65k–£90k | 20-60% | Leeds`,
    {
      Analyst: ['pay unspecified 45000..55000 GBP/year @London', 'Bonus = 10-20%', 'Location = London'],
      Associate: ['pay unspecified 65000..90000 GBP/year @Leeds', 'Bonus = 20-60%', 'Location = Leeds'],
    },
  ),
  rows(
    'United Kingdom: what a survey of vacancies advertises',
    'en-GB',
    `Job title | Median advertised salary | Postings (last 30 days) | Change in postings
     Bricklayer | £39,000 | 1,402 | -3%
     Care manager | £36,750 | 912 | +5%`,
    {
      Bricklayer: [
        'Median advertised salary = £39,000',
        'Postings (last 30 days) = 1,402',
        'Change in postings = -3%',
      ],
      'Care manager': [
        'Median advertised salary = £36,750',
        'Postings (last 30 days) = 912',
        'Change in postings = +5%',
      ],
    },
  ),
  rows(
    'Canada: hourly wages with a dash in the head and a percent of women',
    'en-CA',
    `Trade | Wage – low ($/hr) | Wage – high ($/hr) | Women
     Crane operator | 31.00 | 52.00 | 3%
     Hairstylist | 17.20 | 30.00 | 83%`,
    {
      'Crane operator': ['pay unspecified 31..52 CAD/hour', 'Women = 3%'],
      Hairstylist: ['pay unspecified 17.2..30 CAD/hour', 'Women = 83%'],
    },
  ),
  rows(
    'Québec: annual pay on average and jobs, with spaces',
    'fr-CA',
    `Profession | Revenu annuel moyen | Personnes en emploi | Croissance 2024-2028
     Acupuncteur | 46 800 $ | 1 150 | 1,8 %
     Monteur de lignes | 98 300 $ | 5 400 | 0,9 %`,
    {
      Acupuncteur: ['growth 1.8% 2024-2028', 'Revenu annuel moyen = 46 800 $', 'Personnes en emploi = 1 150'],
      'Monteur de lignes': [
        'growth 0.9% 2024-2028',
        'Revenu annuel moyen = 98 300 $',
        'Personnes en emploi = 5 400',
      ],
    },
  ),
  rows(
    'Australia: fortnightly and annual of one award',
    'en-AU',
    `Level | Fortnightly | Annual
     APS 3 | $2,781.40 | $72,566
     EL 1 | $4,602.10 | $120,071`,
    {
      'APS 3': ['pay unspecified 72566 AUD/year', 'Fortnightly = $2,781.40'],
      'EL 1': ['pay unspecified 120071 AUD/year', 'Fortnightly = $4,602.10'],
    },
  ),
  rows(
    'Ireland: a turned table of three trades with a unit in each label',
    'en-IE',
    `Detail | Butcher | Baker
     Average pay (per hour) | €15.90 | €14.80
     Vacancies (2025) | 310 | 190
     Typical week | 39 hours | 42 hours`,
    {
      Butcher: ['pay mean 15.9 EUR/hour', 'Vacancies (2025) = 310', 'Typical week = 39 hours'],
      Baker: ['pay mean 14.8 EUR/hour', 'Vacancies (2025) = 190', 'Typical week = 42 hours'],
    },
  ),
  rows(
    'India: a box of colleges’ packages with crores and lakhs',
    'en-IN',
    `Role | Average package | Highest package
     Quant trader | ₹42 lakh | ₹1.6 crore
     Site engineer | ₹4.8 lakh | ₹9 lakh`,
    {
      'Quant trader': ['pay mean 4200000 INR/year', 'Highest package = ₹1.6 crore'],
      'Site engineer': ['pay mean 480000 INR/year', 'Highest package = ₹9 lakh'],
    },
  ),
  rows(
    'Philippines: a range a month with “to” and PHP once',
    'en-PH',
    `Career | Monthly pay | Growth outlook
     Game artist | PHP 35,000 to 70,000 | Strong
     Librarian | PHP 27,000 to 33,000 | Steady`,
    {
      'Game artist': ['pay unspecified 35000..70000 PHP/month', 'growth «Strong»'],
      Librarian: ['pay unspecified 27000..33000 PHP/month', 'growth «Steady»'],
    },
  ),
  rows(
    'South Africa: rand an hour, with “p/h”',
    'en-ZA',
    `Job | Rate | Days
     Waiter | R30.23 p/h | 5
     Locum pharmacist | R320 per hour | 2`,
    {
      Waiter: ['Rate = R30.23 p/h', 'Days = 5'],
      'Locum pharmacist': ['Rate = R320 per hour', 'Days = 2'],
    },
  ),
  rows(
    'Kenya: monthly pay with a scale and code in the head',
    'en-KE',
    `Profession | Gross monthly pay (KES, thousands) | Licence
     Architect | 140–220 | BORAQS
     Plumber | 45 | NCA`,
    {
      Architect: ['pay unspecified 140000..220000 KES/month {Gross}', 'Licence = BORAQS'],
      Plumber: ['pay unspecified 45000 KES/month {Gross}', 'Licence = NCA'],
    },
  ),
  rows(
    'Singapore: fees and pay in S$ with a slash a month',
    'en-SG',
    `Role | Starting | Median pay
     Preschool teacher | S$2,800/mth | S$3,750/mth
     Pilot | S$5,200/mth | S$14,000/mth`,
    {
      'Preschool teacher': ['pay median 3750 SGD/month', 'Starting = S$2,800/mth'],
      Pilot: ['pay median 14000 SGD/month', 'Starting = S$5,200/mth'],
    },
  ),
  rows(
    'Germany: pay with a footnote star and the state in heads',
    'de',
    `Beruf | Gehalt in Bayern | Gehalt in Sachsen
     Elektroniker/in | 3.720 €/Monat | 2.980 €/Monat
     Bankkaufmann/-frau | 4.130 €/Monat | 3.450 €/Monat`,
    {
      'Elektroniker/in': ['pay unspecified 3720 EUR/month @Bayern', 'Gehalt in Sachsen = 2.980 €/Monat'],
      'Bankkaufmann/-frau': ['pay unspecified 4130 EUR/month @Bayern', 'Gehalt in Sachsen = 3.450 €/Monat'],
    },
  ),
  rows(
    'Germany: a turned box with “Einheit” behind',
    'de',
    `Kennzahl | Lokführer/in | Einheit
     Mediangehalt | 3.870 | € brutto/Monat
     Beschäftigte | 32,6 | Tsd.
     Altersschnitt | 46 | Jahre`,
    {
      'Lokführer/in': [
        'pay median 3870 EUR/month {brutto}',
        'employment 32600',
        'Altersschnitt (Jahre) = 46',
      ],
    },
  ),
  rows(
    'Switzerland in French: three intervals',
    'fr-CH',
    `Métier | Salaire horaire | Salaire mensuel | Salaire annuel
     Horloger | CHF 31.50 | CHF 5'450 | CHF 70'850
     Cuisinier | CHF 24.10 | CHF 4'180 | CHF 54'340`,
    {
      Horloger: [
        'pay unspecified 70850 CHF/year',
        'Salaire horaire = CHF 31.50',
        "Salaire mensuel = CHF 5'450",
      ],
      Cuisinier: [
        'pay unspecified 54340 CHF/year',
        'Salaire horaire = CHF 24.10',
        "Salaire mensuel = CHF 4'180",
      ],
    },
  ),
  rows(
    'France: two jobs side by side',
    'fr',
    `Critère | Aide-soignant | Infirmier
     Salaire net moyen | 1 650 € par mois | 2 120 € par mois
     Durée des études | 11 mois | 3 ans
     Nombre d’emplois | 415 000 | 638 000`,
    {
      'Aide-soignant': ['pay mean 1650 EUR/month {net}', 'employment 415000', 'Durée des études = 11 mois'],
      Infirmier: ['pay mean 2120 EUR/month {net}', 'employment 638000', 'Durée des études = 3 ans'],
    },
  ),
  rows(
    'Spain: a table with units and an autonomy',
    'es',
    `Indicador | Unidad | Albañil | Pintor
     Salario medio | €/año | 21.300 | 19.850
     Empleados | personas | 312.400 | 98.700`,
    {
      Albañil: ['pay mean 21300 EUR/year', 'employment 312400'],
      Pintor: ['pay mean 19850 EUR/year', 'employment 98700'],
    },
  ),
  rows(
    'Mexico: an average a month with “al mes”',
    'es-MX',
    `Profesión | Salario promedio | Vacantes
     Chofer | $11,300 al mes | 2,310
     Actuario | $28,900 al mes | 120`,
    {
      Chofer: ['pay mean 11300 MXN/month', 'Vacantes = 2,310'],
      Actuario: ['pay mean 28900 MXN/month', 'Vacantes = 120'],
    },
  ),
  rows(
    'Egypt in Arabic: a table turned',
    'ar-EG',
    `المعيار | محاسب | مبرمج
     متوسط الراتب الشهري | 12,000 جنيه | 21,500 جنيه
     عدد العاملين | 84,300 | 39,100`,
    {
      محاسب: ['pay mean 12000 EGP/month', 'employment 84300'],
      مبرمج: ['pay mean 21500 EGP/month', 'employment 39100'],
    },
  ),
  csv(
    'a file with a period column in words and amounts of several intervals',
    'en-US',
    `Job title,Pay,Currency,Pay period
Lifeguard,15.75,USD,Hourly
Usher,2100,USD,Monthly
Curator,61200,USD,Annually
`,
    {
      Lifeguard: ['pay unspecified 15.75 USD/hour'],
      Usher: ['pay unspecified 2100 USD/month'],
      Curator: ['pay unspecified 61200 USD/year'],
    },
  ),
  csv(
    'a file with a comment, semicolons and bounds in two columns',
    'de',
    `# Stand 2025
Beruf;Gehalt von (€/Monat);Gehalt bis (€/Monat);Quelle
Augenoptiker/in;2.450;3.300;Musterportal
Tischler/in;2.520;3.410;Musterportal
`,
    {
      'Augenoptiker/in': ['pay unspecified 2450..3300 EUR/month [Musterportal]'],
      'Tischler/in': ['pay unspecified 2520..3410 EUR/month [Musterportal]'],
    },
  ),
  linked(
    'linked data: pay by the year after pay by the month',
    'en-IE',
    {
      '@type': 'Occupation',
      name: 'Sommelier',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'EUR',
          duration: 'P1M',
          median: 2900,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'EUR',
          duration: 'P1Y',
          median: 35200,
        },
      ],
    },
    { Sommelier: ['pay median 35200 EUR/year', 'base, median = 2900 EUR a month'] },
  ),
  linked(
    'linked data: a posting whose amount is a number in quotes with spaces',
    'fr',
    {
      '@type': 'JobPosting',
      title: 'Tailleur de pierre',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', value: '2 150', unitText: 'MONTH' },
      },
    },
    { 'Tailleur de pierre': ['pay unspecified 2150 EUR/month'] },
  ),
  markdown(
    'a Markdown box of facts with a bold name above',
    'en-US',
    `
## Quick facts: Falconer

| Fact | |
|---|---|
| Median pay | $38,200 per year |
| Licence | State and federal |
`,
    { Falconer: ['pay median 38200 USD/year', 'Licence = State and federal'] },
  ),
];
