import type { WorldPage } from './pages.js';
import { csv, linked, markdown, page, rows } from './written.js';

/** A tenth lot of pages and files. */
export const TENTH: readonly WorldPage[] = [
  rows(
    'United States: jobs by outlook in words alone',
    'en-US',
    `Occupation | Typical salary | Job outlook | Stress level
     Librarian | $64,370 | Slower than average | Low
     Paramedic | $53,180 | Faster than average | High`,
    {
      Librarian: ['pay typical 64370 USD/year', 'growth «Slower than average»', 'Stress level = Low'],
      Paramedic: ['pay typical 53180 USD/year', 'growth «Faster than average»', 'Stress level = High'],
    },
  ),
  page(
    'United States: a box of one job with heads of lines and a name in the caption',
    'en-US',
    `<table><caption>Elevator Mechanic Salary</caption><tr><th>Work environment</th><td>Shafts, machine rooms</td></tr>
     <tr><th>Annual median pay</th><td>$106,580</td></tr><tr><th>Hourly median pay</th><td>$51.24</td></tr>
     <tr><th>Annual openings</th><td>2,000</td></tr></table>`,
    {
      'Elevator Mechanic': [
        'pay median 106580 USD/year',
        'hourly median 51.24 USD/hour',
        'openings 2000',
        'Work environment = Shafts, machine rooms',
      ],
    },
  ),
  rows(
    'United Kingdom: hourly, daily and yearly as columns for one trade',
    'en-GB',
    `Trade | Hourly | Daily | Annual
     Plasterer | £22 | £175 | £38,500
     Tiler | £20 | £160 | £35,000`,
    {
      Plasterer: ['pay unspecified 38500 GBP/year', 'hourly unspecified 22 GBP/hour', 'Daily = £175'],
      Tiler: ['pay unspecified 35000 GBP/year', 'hourly unspecified 20 GBP/hour', 'Daily = £160'],
    },
  ),
  rows(
    'United States: drops in words and signs',
    'en-US',
    `Job | Employment growth, 2023-33
     Data entry keyer | down 26 percent
     Logger | (4%)
     Solar installer | +48%
     Telemarketer | 22% decrease`,
    {
      'Data entry keyer': ['growth -26% 2023-2033'],
      Logger: ['growth «(4%)» 2023-2033'],
      'Solar installer': ['growth 48% 2023-2033'],
      Telemarketer: ['growth -22% 2023-2033'],
    },
  ),
  rows(
    'Ireland: weekly pay with a dash range',
    'en-IE',
    `Occupation | Average weekly earnings | Hours per week
     Barista | €498.20 | 36.5
     Analyst | €1,120 – €1,340 | 39`,
    {
      Barista: ['pay mean 498.2 EUR/week', 'hours 36.5'],
      Analyst: ['pay mean 1120..1340 EUR/week', 'hours 39'],
    },
  ),
  rows(
    'India: fresher and experienced, monthly',
    'en-IN',
    `Job Role | Average Monthly Salary | Freshers | Experienced
     Data Entry Operator | ₹18,500 | ₹14,000 | ₹26,000
     Team Leader | ₹45,000 | ₹32,000 | ₹70,000`,
    {
      'Data Entry Operator': ['pay mean 18500 INR/month', 'Freshers = ₹14,000', 'Experienced = ₹26,000'],
      'Team Leader': ['pay mean 45000 INR/month', 'Freshers = ₹32,000', 'Experienced = ₹70,000'],
    },
  ),
  rows(
    'Nigeria: pay without an interval',
    'en-NG',
    `Career | Average salary
     Pharmacist | ₦180,000
     Drilling engineer | ₦9,600,000`,
    {
      Pharmacist: ['pay mean «₦180,000»'],
      'Drilling engineer': ['pay mean 9600000 NGN/year'],
    },
  ),
  rows(
    'Hungary in English: forints gross a month',
    'en-HU',
    `Job | Gross average (HUF/month) | Change y/y
     Teacher | 710,400 | +32.2%
     Cook | 428 900 | +11.0%`,
    {
      Teacher: ['pay mean 710400 HUF/month {Gross}', 'Change y/y = +32.2%'],
      Cook: ['pay mean 428900 HUF/month {Gross}', 'Change y/y = +11.0%'],
    },
  ),
  rows(
    'Germany: a range with a dash and thousands, and a plus',
    'de',
    `Beruf | Einstiegsgehalt | Durchschnittsgehalt
     Lokführer/in | 38.000–42.000 € | 46.300 €
     Pilot/in | ab 60.000 € | 113.000 €`,
    {
      'Lokführer/in': ['pay mean 46300 EUR/year', 'Einstiegsgehalt = 38.000–42.000 €'],
      'Pilot/in': ['pay mean 113000 EUR/year', 'Einstiegsgehalt = ab 60.000 €'],
    },
  ),
  rows(
    'Switzerland in French: francs with thin spaces a month',
    'fr-CH',
    `Métier | Salaire mensuel brut médian
     Menuisier | CHF 5 720
     Géomaticien | 6’480 francs`,
    {
      Menuisier: ['pay median 5720 CHF/month {brut}'],
      Géomaticien: ['pay median 6480 CHF/month {brut}'],
    },
  ),
  rows(
    'Spain: a table by sector without a currency',
    'es',
    `Ocupación | Salario medio | Contratos
     Camarero | 17.420 | 210.400
     Programador | 33.900 | 18.250`,
    {
      Camarero: ['pay mean «17.420»', 'Contratos = 210.400'],
      Programador: ['pay mean «33.900»', 'Contratos = 18.250'],
    },
  ),
  csv(
    'an office with a head of years over labels and a line of units',
    'en-GB',
    `Earnings survey
,2024,2024
Occupation,Median annual pay,Jobs
,£,thousands
Roofers,34210,38
Crane drivers,41970,11
`,
    {
      Roofers: ['pay median 34210 GBP/year 2024', 'employment 38000 2024'],
      'Crane drivers': ['pay median 41970 GBP/year 2024', 'employment 11000 2024'],
    },
  ),
  csv(
    'counts with decimals and nothing that says of what',
    'en-US',
    `Occupation,Employment,Openings
Nurses,3300.1,193.1
Orderlies,52.3,8.1
`,
    {
      Nurses: ['Employment = 3300.1', 'Openings = 193.1'],
      Orderlies: ['Employment = 52.3', 'Openings = 8.1'],
    },
  ),
  linked(
    'linked data: a posting by the week with a text for the amount',
    'en-AU',
    {
      '@type': 'JobPosting',
      title: 'Deckhand',
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'AUD',
        value: { '@type': 'QuantitativeValue', value: '1450', unitText: 'WEEK' },
      },
    },
    { Deckhand: ['pay unspecified 1450 AUD/week'] },
  ),
  markdown(
    'a box in Markdown with a general head',
    'en-US',
    `
# Beekeeper

| Attribute | Value |
|---|---|
| Average salary | $43,100 |
| Education | None required |
| Season | April to October |
`,
    {
      Beekeeper: ['education «None required»', 'pay mean 43100 USD/year', 'Season = April to October'],
    },
  ),
  rows(
    'pay by education level of one job',
    'en-US',
    `Education | Average salary | Share of workers
     Associate degree | $58,900 | 31%
     Bachelor’s degree | $71,300 | 58%`,
    {
      'Associate degree': ['pay mean 58900 USD/year', 'Share of workers = 31%'],
      'Bachelor’s degree': ['pay mean 71300 USD/year', 'Share of workers = 58%'],
    },
  ),
];
