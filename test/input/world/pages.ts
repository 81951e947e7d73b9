import type { Kind } from '../../../src/server/kinds.js';

/** A page or a file as somebody publishes it, and what is read of it. */
export interface WorldPage {
  /** Whose it could be. */
  readonly from: string;
  /** Language of the page. */
  readonly lang: string;
  readonly type: Kind;
  readonly text: string;
  /** Code, figures, description, duties and facts of each occupation in short. */
  readonly read: Readonly<Record<string, readonly string[]>>;
  /** Pieces of text that the caption or the remarks hold. */
  readonly notes?: readonly string[];
}

/** A table of rows, the first of them the header, cells divided by strokes. */
function table(rows: string): string {
  const [head = '', ...bodies] = rows.trim().split('\n');
  const line = (cells: string, tag: string) =>
    `<tr>${cells
      .split('|')
      .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${line(head, 'th')}</thead><tbody>${bodies.map((each) => line(each, 'td')).join('\n')}</tbody></table>`;
}

const page = (
  from: string,
  lang: string,
  text: string,
  read: WorldPage['read'],
  notes?: WorldPage['notes'],
): WorldPage => ({ from, lang, type: 'html', text, read, ...(notes && { notes }) });

/** Pages by country. */
export const PAGES: readonly WorldPage[] = [
  page(
    'India: a range in lakhs in each cell, and growth in words',
    'en-IN',
    table(`Role | Average Annual Salary | Demand
      Data Engineer | ₹8 – ₹15 LPA | High
      DevOps Engineer | ₹7.5 LPA | Very High
      Architect | ₹25 LPA+ | Medium`),
    {
      'Data Engineer': ['pay mean 800000..1500000 INR/year', 'Demand = High'],
      'DevOps Engineer': ['pay mean 750000 INR/year', 'Demand = Very High'],
      Architect: ['pay mean at-least 2500000 INR/year', 'Demand = Medium'],
    },
  ),
  page(
    'India: crores and grouping by lakhs',
    'en-IN',
    table(`Post | Annual Package
      Chief Executive | ₹1.2 crore
      Manager | Rs 18,50,000
      Trainee | INR 3,60,000 p.a.`),
    {
      'Chief Executive': ['pay unspecified 12000000 INR/year'],
      Manager: ['pay unspecified 1850000 INR/year'],
      Trainee: ['pay unspecified 360000 INR/year'],
    },
  ),
  page(
    'India: levels of experience as columns, lakhs in the caption',
    'en-IN',
    `<table><caption>Salaries by experience (in lakhs per annum)</caption><tr><th>Job Title</th><th>Fresher</th><th>5+ Years</th><th>Average Salary</th></tr>
     <tr><td>Tester</td><td>3.5</td><td>8</td><td>5.2</td></tr></table>`,
    { Tester: ['pay mean 520000 INR/year', 'Fresher = 3.5', '5+ Years = 8'] },
  ),
  page(
    'India: pay of a month in hand',
    'en-IN',
    table(`Post Name | Pay Scale | Monthly Salary (in Rs.)
      Clerk | Level 2 | ₹ 28,000/-
      Officer | Level 10 | 56,100`),
    {
      Clerk: ['pay unspecified 28000 INR/month', 'Pay Scale = Level 2'],
      Officer: ['pay unspecified 56100 INR/month', 'Pay Scale = Level 10'],
    },
  ),
  page(
    'Philippines: pesos a month with a rank',
    'en-PH',
    table(`Rank | Profession | Average Monthly Salary (PHP)
      1 | Pilot | ₱134,000
      2 | Software Developer | 45,000 – 90,000`),
    {
      Pilot: ['pay mean 134000 PHP/month', 'Rank = 1'],
      'Software Developer': ['pay mean 45000..90000 PHP/month', 'Rank = 2'],
    },
  ),
  page(
    'Brazil: monthly pay in Portuguese with a range of two columns',
    'pt-BR',
    table(`Cargo | Salário mínimo | Salário máximo | Média salarial
      Analista de Dados | R$ 3.500,00 | R$ 9.000,00 | R$ 5.800,00
      Contador | R$ 2.900,00 | R$ 7.200,00 | R$ 4.300,00`),
    {
      'Analista de Dados': [
        'pay mean «R$ 5.800,00»',
        'Salário mínimo = R$ 3.500,00',
        'Salário máximo = R$ 9.000,00',
      ],
      Contador: ['pay mean «R$ 4.300,00»', 'Salário mínimo = R$ 2.900,00', 'Salário máximo = R$ 7.200,00'],
    },
  ),
  page(
    'Brazil: the month in the cell',
    'pt-BR',
    table(`Profissão | Salário médio | Formação
      Engenheiro civil | R$ 8.200/mês | Superior
      Eletricista | R$ 2,4 mil por mês | Técnico`),
    {
      'Engenheiro civil': ['pay mean 8200 BRL/month', 'Formação = Superior'],
      Eletricista: ['pay mean 2400 BRL/month', 'Formação = Técnico'],
    },
  ),
  page(
    'Nigeria: naira between two words, a note in brackets',
    'en-NG',
    table(`S/N | Career | Salary Range per Month
      1 | Petroleum Engineer | ₦400,000 to ₦1,200,000
      2 | Lecturer | ₦150,000 – ₦450,000 (Senior)`),
    {
      'Petroleum Engineer': ['pay unspecified 400000..1200000 NGN/month', 'S/N = 1'],
      Lecturer: ['pay unspecified 150000..450000 NGN/month {Senior}', 'S/N = 2'],
    },
  ),
  page(
    'South Africa: rand a month and a year, spaces between thousands',
    'en-ZA',
    table(`Job title | Median salary (per month) | Annual salary
      Actuary | R 78 000 | R936 000
      Paramedic | R25 500 | R306 000`),
    {
      Actuary: ['pay median 78000 ZAR/month', 'pay unspecified 936000 ZAR/year'],
      Paramedic: ['pay median 25500 ZAR/month', 'pay unspecified 306000 ZAR/year'],
    },
  ),
  page(
    'Poland: złoty gross a month',
    'pl',
    table(`Zawód | Mediana wynagrodzenia brutto | Zatrudnienie
      Programista | 12 500 zł/mies. | rośnie
      Księgowa | 7 200 zł brutto miesięcznie | stabilne`),
    {
      Programista: ['Mediana wynagrodzenia brutto = 12 500 zł/mies.', 'Zatrudnienie = rośnie'],
      Księgowa: ['Mediana wynagrodzenia brutto = 7 200 zł brutto miesięcznie', 'Zatrudnienie = stabilne'],
    },
  ),
  page(
    'Poland in English: PLN gross per month',
    'en',
    table(`Position | Median salary (PLN gross / month)
      Accountant | 8,300
      Developer | 15,000–22,000`),
    {
      Accountant: ['pay median 8300 PLN/month {gross}'],
      Developer: ['pay median 15000..22000 PLN/month {gross}'],
    },
  ),
  page(
    'Sweden in English: kronor a month by code',
    'en-SE',
    table(`Occupation | Average monthly salary (SEK)
      Nurse | 39 800
      Civil engineer | 52,300 kr`),
    {
      Nurse: ['pay mean 39800 SEK/month'],
      'Civil engineer': ['pay mean 52300 SEK/month'],
    },
  ),
  page(
    'Norway in English: kroner a year, average and median',
    'en-NO',
    table(`Job | Average salary (NOK per year) | Median (NOK)
      Carpenter | NOK 498 000 | 481 000`),
    { Carpenter: ['pay median 481000 NOK/year', 'pay mean 498000 NOK/year'] },
  ),
  page(
    'Denmark in English: kr. behind, a month',
    'en-DK',
    table(`Title | Salary
      Designer | 38.500 kr. per month
      Chef | DKK 31,000 per month`),
    { Designer: ['pay unspecified «38.500 kr. per month»'], Chef: ['pay unspecified 31000 DKK/month'] },
  ),
  page(
    'Switzerland: apostrophes, months and thirteen of them',
    'de-CH',
    table(`Beruf | Medianlohn pro Monat (CHF) | Ausbildung
      Informatiker/in EFZ | 7’210 | Lehre
      Ärztin | 12'400.– | Studium`),
    {
      'Informatiker/in EFZ': ['pay median 7210 CHF/month', 'Ausbildung = Lehre'],
      Ärztin: ['pay median 12400 CHF/month', 'Ausbildung = Studium'],
    },
  ),
  page(
    'Switzerland in English: a range of francs',
    'en-CH',
    table(`Profession | Gross annual salary
      Analyst | CHF 85'000 - 110'000
      Banker | CHF 120’000+`),
    {
      Analyst: ['pay unspecified 85000..110000 CHF/year {Gross}'],
      Banker: ['pay unspecified at-least 120000 CHF/year {Gross}'],
    },
  ),
  page(
    'Japan: ten thousands of yen',
    'ja',
    table(`職種 | 平均年収
      エンジニア | 550万円
      看護師 | 508万円`),
    { エンジニア: ['平均年収 = 550万円'], 看護師: ['平均年収 = 508万円'] },
  ),
  page(
    'Japan in English: yen by sign and by the ten thousand',
    'en-JP',
    table(`Occupation | Average annual income
      Pilot | ¥17,000,000
      Nurse | 508万円
      Doctor | ¥12 million`),
    {
      Pilot: ['pay mean 17000000 JPY/year'],
      Nurse: ['pay mean 5080000 JPY/year'],
      Doctor: ['pay mean 12000000 JPY/year'],
    },
  ),
  page(
    'Australia: p.a. and super, weekly full-time earnings',
    'en-AU',
    table(`Occupation | Average salary | Median full-time weekly earnings | Future growth
      Electrician | $95,000 p.a. + super | $1,950 | Strong
      Chef | A$72k p.a. | N/A | Moderate`),
    {
      Electrician: [
        'pay mean «$95,000 p.a. + super»',
        'Median full-time weekly earnings = $1,950',
        'Future growth = Strong',
      ],
      Chef: [
        'pay mean 72000 AUD/year',
        'Median full-time weekly earnings = not-applicable',
        'Future growth = Moderate',
      ],
    },
  ),
  page(
    'New Zealand: thousands with a K, per hour for one',
    'en-NZ',
    table(`Job | Pay | Job opportunities
      Plumber | $60K-$95K per year | Good
      Barista | $23.15 per hour | Good`),
    {
      Plumber: ['pay unspecified 60000..95000 NZD/year', 'Job opportunities = Good'],
      Barista: ['pay unspecified 23.15 NZD/hour', 'Job opportunities = Good'],
    },
  ),
  page(
    'Canada: percentiles an hour by province, two lines of headers',
    'en-CA',
    `<table><thead><tr><th rowspan="2">Community/Area</th><th colspan="3">Wages ($/hour)</th></tr>
     <tr><th>Low</th><th>Median</th><th>High</th></tr></thead>
     <tbody><tr><td>Ontario</td><td>22.00</td><td>36.06</td><td>57.69</td></tr>
     <tr><td>Alberta</td><td>24.50</td><td>N/A</td><td>61.06</td></tr></tbody></table>`,
    {
      Ontario: ['pay median 36.06 CAD/hour', 'pay unspecified 22..57.69 CAD/hour'],
      Alberta: ['pay median not-applicable', 'pay unspecified 24.5..61.06 CAD/hour'],
    },
  ),
  page(
    'Quebec: dollars behind the number, an hour',
    'fr-CA',
    table(`Profession | Salaire horaire moyen | Salaire annuel
      Soudeur | 28,50 $ l'heure | 58 000 $
      Infirmière | 41,75 $/h | 79 000 $`),
    {
      Soudeur: ['pay unspecified 58000 CAD/year', "Salaire horaire moyen = 28,50 $ l'heure"],
      Infirmière: ['pay unspecified 79000 CAD/year', 'Salaire horaire moyen = 41,75 $/h'],
    },
  ),
  page(
    'United Kingdom: thousands of pounds by the letter',
    'en-GB',
    table(`Job role | Average UK salary | Salary in London
      Solicitor | £48k | £62k
      Paralegal | £24k–£30k | £28k+`),
    {
      Solicitor: ['pay mean 48000 GBP/year @UK', 'pay unspecified 62000 GBP/year @London'],
      Paralegal: ['pay mean 24000..30000 GBP/year @UK', 'pay unspecified at-least 28000 GBP/year @London'],
    },
  ),
  page(
    'United Kingdom: pro rata, bands of the health service, a year of two numbers',
    'en-GB',
    table(`Role | Band | Salary (2024/25) | Source
      Midwife | 6 | £37,338 to £44,962 | NHS Employers
      Porter | 2 | £23,615 | NHS Employers`),
    {
      Midwife: ['pay unspecified 37338..44962 GBP/year 2024-2025 [NHS Employers]', 'Band = 6'],
      Porter: ['pay unspecified 23615 GBP/year 2024-2025 [NHS Employers]', 'Band = 2'],
    },
  ),
  page(
    'Ireland: euros before the number on an English page',
    'en-IE',
    table(`Role | Dublin | Average salary
      Developer | €65,000 - €85,000 | €58,500 per annum`),
    { Developer: ['pay mean 58500 EUR/year', 'Dublin = €65,000 - €85,000'] },
  ),
  page(
    'Germany: cities as columns stay the author’s own',
    'de',
    table(`Beruf | München | Berlin | Bundesweit (Median)
      Arzt | 7.900 € | 7.100 € | 7.300 €`),
    { Arzt: ['München = 7.900 €', 'Berlin = 7.100 €', 'Bundesweit (Median) = 7.300 €'] },
  ),
  page(
    'Germany: monthly gross in the header, a span in the cell',
    'de',
    table(`Beruf | Gehalt brutto pro Monat | Gehaltsspanne (€/Jahr)
      Mechatroniker | 3.400 € | 36.000–48.000
      Erzieher | 3.150,50 € | 32.500–41.000`),
    {
      Mechatroniker: ['pay unspecified 3400 EUR/month {brutto}', 'Gehaltsspanne (€/Jahr) = 36.000–48.000'],
      Erzieher: ['pay unspecified 3150.5 EUR/month {brutto}', 'Gehaltsspanne (€/Jahr) = 32.500–41.000'],
    },
  ),
  page(
    'Austria: collective pay, fourteen times a year, stays with its words',
    'de-AT',
    table(`Lehrberuf | 1. Lehrjahr | Gehalt
      Tischler/in | € 980,- | € 2.850,- brutto im Monat`),
    { 'Tischler/in': ['pay unspecified 2850 EUR/month {brutto}', '1. Lehrjahr = € 980,-'] },
  ),
  page(
    'Spain: bands by experience with gross a year in the title',
    'es',
    `<h2>Sueldos de informática</h2><table><caption>Salario bruto anual en euros</caption><tr><th>Puesto</th><th>Salario medio</th><th>Menos de 2 años</th></tr>
     <tr><td>Programador</td><td>32.400</td><td>24.000</td></tr></table>`,
    { Programador: ['pay mean 32400 EUR/year {bruto}', 'Menos de 2 años = 24.000'] },
    ['Salario bruto anual en euros'],
  ),
  page(
    'Chile: pesos by the sign of the page’s country',
    'es-CL',
    table(`Carrera | Sueldo promedio mensual | Empleabilidad
      Enfermería | $1.350.000 | 92%
      Derecho | $1.210.000 | 78,5 %`),
    {
      Enfermería: ['pay mean 1350000 CLP/month', 'Empleabilidad = 92%'],
      Derecho: ['pay mean 1210000 CLP/month', 'Empleabilidad = 78,5 %'],
    },
  ),
  page(
    'France: thousands gross a year with the scale behind',
    'fr',
    table(`Métier | Débutant | Salaire médian | Formation
      Data analyst | 35 k€ | 45 k€ brut annuel | Bac+5
      Plombier | 1 900 € | 2 300 € brut/mois | CAP`),
    {
      'Data analyst': ['pay median 45000 EUR/year {brut}', 'Débutant = 35 k€', 'Formation = Bac+5'],
      Plombier: ['pay median 2300 EUR/month {brut}', 'Débutant = 1 900 €', 'Formation = CAP'],
    },
  ),
  page(
    'Egypt: pounds a month in Arabic',
    'ar-EG',
    table(`الوظيفة | متوسط الراتب الشهري
      محاسب | 9,500 جنيه مصري
      مهندس برمجيات | من 15,000 إلى 30,000 جنيه مصري`),
    {
      محاسب: ['pay mean 9500 EGP/month'],
      'مهندس برمجيات': ['pay mean 15000..30000 EGP/month'],
    },
  ),
  page(
    'The Emirates in Arabic: dirhams in the header',
    'ar-AE',
    table(`المسمى الوظيفي | متوسط الراتب (درهم شهريا)
      ممرض | 7,000`),
    { ممرض: ['pay mean 7000 AED/month'] },
  ),
  page(
    'United States: a wiki table with marks, bands and an empty cell',
    'en',
    `<table class="wikitable"><tr><th>Occupation</th><th>Entry-level education</th><th>Median pay, 2023<sup>[1]</sup></th><th>Job growth, 2022–32<sup>[1]</sup></th></tr>
     <tr><td><a href="/nurse">Registered nurse</a></td><td>Bachelor's degree</td><td>$86,070</td><td>6% (Faster than average)</td></tr>
     <tr><td>Surgeon</td><td>Doctoral or professional degree</td><td>&ge; $239,200</td><td></td></tr></table>`,
    {
      'Registered nurse': [
        "education «Bachelor's degree»",
        'pay median 86070 USD/year 2023',
        'growth 6% 2022-2032 (Faster than average)',
      ],
      Surgeon: [
        'education «Doctoral or professional degree»',
        'pay median at-least 239200 USD/year 2023',
        'growth missing 2022-2032',
      ],
    },
  ),
  page(
    'United States: change of employment in number and in percent with words',
    'en',
    table(`Occupation | Employment, 2023 | Employment, 2033 | Employment change, 2023–33 | Percent change, 2023–33 | Median annual wage, 2024
      Wind turbine technicians | 11,400 | 18,200 | 6,800 | 60% | $62,580
      Typists | 41,000 | 25,300 | -15,700 | -38% | $47,290`),
    {
      'Wind turbine technicians': [
        'pay median 62580 USD/year 2024',
        'employment 11400 2023',
        'employmentChange 6800 2023-2033',
        'Employment, 2033 = 18,200',
        'Percent change, 2023–33 = 60%',
      ],
      Typists: [
        'pay median 47290 USD/year 2024',
        'employment 41000 2023',
        'employmentChange -15700 2023-2033',
        'Employment, 2033 = 25,300',
        'Percent change, 2023–33 = -38%',
      ],
    },
  ),
  page(
    'United States: states as rows, occupations in the title',
    'en',
    `<h2>Highest paying states for welders</h2>${table(`State | Employment | Hourly mean wage | Annual mean wage
      Alaska | 480 | $39.25 | $81,640
      Hawaii | 290 | $37.10 | $77,170`)}`,
    {
      Alaska: ['pay mean 81640 USD/year', 'hourly mean 39.25 USD/hour', 'employment 480'],
      Hawaii: ['pay mean 77170 USD/year', 'hourly mean 37.1 USD/hour', 'employment 290'],
    },
  ),
  page(
    'United States: cost of living and cities',
    'en',
    table(`City | Average Salary | Cost of Living Index | Adjusted Salary
      Austin, TX | $118,400 | 101.3 | $116,900
      Boston, MA | $131,200 | 148.1 | $88,600`),
    {
      'Austin, TX': [
        'pay mean 118400 USD/year',
        'Cost of Living Index = 101.3',
        'Adjusted Salary = $116,900',
      ],
      'Boston, MA': ['pay mean 131200 USD/year', 'Cost of Living Index = 148.1', 'Adjusted Salary = $88,600'],
    },
  ),
  page(
    'United States: percentiles down, one occupation',
    'en',
    `<h3>Salary of a librarian</h3>${table(`Percentile | Hourly | Annual
      10th | $17.40 | $36,190
      50th | $31.05 | $64,590
      90th | $48.29 | $100,440`)}`,
    {
      Hourly: ['pay median 31.05 USD/hour', 'pay p10 17.4 USD/hour', 'pay p90 48.29 USD/hour'],
      Annual: ['pay median 64590 USD/year', 'pay p10 36190 USD/year', 'pay p90 100440 USD/year'],
    },
  ),
  page(
    'United States: groups that span, and a total beneath',
    'en',
    `<table><thead><tr><th>Job</th><th>Number employed</th><th>Average salary</th></tr></thead><tbody>
     <tr><th colspan="3">Nursing</th></tr><tr><td>RN</td><td>1,200</td><td>$82,000</td></tr>
     <tr><th colspan="3">Allied health</th></tr><tr><td>Sonographer</td><td>310</td><td>$81,000</td></tr></tbody>
     <tfoot><tr><td>Total</td><td>1,510</td><td>$81,800</td></tr></tfoot></table>`,
    {
      RN: ['pay mean 82000 USD/year', 'employment 1200'],
      Sonographer: ['pay mean 81000 USD/year', 'employment 310'],
    },
    ['Nursing', 'Allied health', 'Total', '1,510', '$81,800'],
  ),
  page(
    'United States: groups by a cell over several rows',
    'en',
    `<table><tr><th>Field</th><th>Job title</th><th>Median salary</th></tr>
     <tr><td rowspan="2">Finance</td><td>Actuary</td><td>$125,770</td></tr><tr><td>Teller</td><td>$38,000</td></tr>
     <tr><td>Law</td><td>Paralegal</td><td>$61,010</td></tr></table>`,
    {
      Actuary: ['pay median 125770 USD/year', 'Field = Finance'],
      Teller: ['pay median 38000 USD/year', 'Field = Finance'],
      Paralegal: ['pay median 61010 USD/year', 'Field = Law'],
    },
  ),
  page(
    'United States: pay for half the hour, words and nothing',
    'en',
    table(`Career | Salary | Outlook
      Barber | Varies | –
      Pilot | $100,000 – $250,000+ | 5%
      Tutor | $25/hr | N/A
      Notary | $15 per signing | Stable`),
    {
      Barber: ['pay unspecified «Varies»', 'growth missing'],
      Pilot: ['pay unspecified 100000..250000 USD/year ($100,000 – $250,000+)', 'growth 5%'],
      Tutor: ['pay unspecified 25 USD/hour', 'growth not-applicable'],
      Notary: ['pay unspecified «$15 per signing»', 'growth «Stable»'],
    },
  ),
  page(
    'United States: comparison turned, one in bold, with a row of duties',
    'en',
    `<table><tr><td></td><td><b>Data analyst</b></td><td><b>Data scientist</b></td></tr>
     <tr><td><b>Duties</b></td><td>Reports</td><td>Models</td></tr>
     <tr><td><b>Average base salary</b></td><td>$72,000</td><td>$126,000</td></tr>
     <tr><td><b>Projected growth</b></td><td>23% (2022 to 2032)</td><td>35% (2022 to 2032)</td></tr>
     <tr><td><b>Certifications</b></td><td>Optional</td><td>Optional</td></tr></table>`,
    {
      'Data analyst': [
        'pay mean 72000 USD/year',
        'growth 23% 2022-2032',
        'duty Reports',
        'Certifications = Optional',
      ],
      'Data scientist': [
        'pay mean 126000 USD/year',
        'growth 35% 2022-2032',
        'duty Models',
        'Certifications = Optional',
      ],
    },
  ),
  page(
    'United States: merged sources beneath, hourly and annual in one cell',
    'en',
    `${table(`Job title | Pay | Growth rate (2023-33)
      Electrician | $61,590/year ($29.61/hour) | 11%
      Roofer | $50,970 per year, $24.51 per hour | 6%`)}<p>Source: U.S. Bureau of Labor Statistics, Occupational Outlook Handbook, accessed 2025-01-05.</p>`,
    {
      Electrician: [
        'pay unspecified 61590 USD/year [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
        'hourly unspecified 29.61 USD/hour [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
        'growth 11% 2023-2033 [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
      ],
      Roofer: [
        'pay unspecified 50970 USD/year [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
        'hourly unspecified 24.51 USD/hour [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
        'growth 6% 2023-2033 [U.S. Bureau of Labor Statistics, Occupational Outlook Handbook]',
      ],
    },
  ),
  page(
    'United States: a bare number that can be no pay of a year',
    'en',
    table(`Job | Average Pay
      Cashier | $14.20
      Cook | $31,630`),
    { Cashier: ['pay mean «$14.20»'], Cook: ['pay mean 31630 USD/year'] },
  ),
  page(
    'United States: a line of units under the labels',
    'en',
    `<table><tr><th>Occupation</th><th>Median wage</th><th>Employment</th><th>Growth</th></tr>
     <tr><td></td><td>($/hour)</td><td>(thousands)</td><td>(%)</td></tr>
     <tr><td>Welder</td><td>23.50</td><td>421.5</td><td>2</td></tr>
     <tr><td>Mason</td><td>25.60</td><td>62.3</td><td>-3</td></tr></table>`,
    {
      Welder: ['pay median 23.5 USD/hour', 'growth 2%', 'employment 421500'],
      Mason: ['pay median 25.6 USD/hour', 'growth -3%', 'employment 62300'],
    },
  ),
  page(
    'Hong Kong: dollars of the city by sign, monthly',
    'en-HK',
    table(`Position | Monthly Salary (HK$) | Bonus
      Actuary | 45,000 – 60,000 | 2 months
      Clerk | $16,500 | –`),
    {
      Actuary: ['pay unspecified 45000..60000 HKD/month', 'Bonus = 2 months'],
      Clerk: ['pay unspecified 16500 HKD/month', 'Bonus = missing'],
    },
  ),
  page(
    'Malaysia: ringgit with a range and a currency by column',
    'en-MY',
    table(`Job | Monthly Salary (RM) | Salary in Singapore (SGD/month)
      Accountant | RM4,000 – RM7,500 | 5,200`),
    { Accountant: ['pay unspecified 4000..7500 MYR/month', 'Salary in Singapore (SGD/month) = 5,200'] },
  ),
  page(
    'Pakistan: rupees of the page’s country',
    'en-PK',
    table(`Profession | Average Salary (Monthly)
      Banker | Rs. 85,000
      Doctor | PKR 150,000 - 300,000`),
    {
      Banker: ['pay mean 85000 PKR/month'],
      Doctor: ['pay mean 150000..300000 PKR/month'],
    },
  ),
  page(
    'Korea in English: won by million a year',
    'en-KR',
    table(`Job | Average salary
      Developer | ₩52 million per year
      Teacher | KRW 48,000,000`),
    {
      Developer: ['pay mean 52000000 KRW/year'],
      Teacher: ['pay mean 48000000 KRW/year'],
    },
  ),
  page(
    'a range beside pay of a month a range that says no interval',
    'en-AE',
    table(`Job Title | Average Monthly Salary (AED) | Salary Range (AED)
      Driver | 3,000 | 2,200 – 4,500`),
    { Driver: ['pay mean 3000 AED/month', 'Salary Range (AED) = 2,200 – 4,500'] },
  ),
  page(
    'a column of change beside pay, and the year before',
    'en',
    table(`Role | 2023 Average Salary | 2024 Average Salary | % Change
      Designer | $78,000 | $81,900 | +5.0%
      Writer | $66,000 | $64,680 | -2%`),
    {
      Designer: ['pay mean 81900 USD/year 2024', '2023 Average Salary = $78,000', '% Change = +5.0%'],
      Writer: ['pay mean 64680 USD/year 2024', '2023 Average Salary = $66,000', '% Change = -2%'],
    },
  ),
  page(
    'certifications and companies beside the name',
    'en',
    table(`Company | Job Title | Average Base Salary | Stock | Total Compensation
      Initrode | Analyst | $90,000 | $10,000 | $105,000
      Globex | Manager | $140K | – | $165K`),
    {
      Analyst: [
        'pay mean 90000 USD/year',
        'pay unspecified 105000 USD/year',
        'Company = Initrode',
        'Stock = $10,000',
      ],
      Manager: [
        'pay mean 140000 USD/year',
        'pay unspecified 165000 USD/year',
        'Company = Globex',
        'Stock = missing',
      ],
    },
  ),
  page(
    'description, status and code stay in sight',
    'en',
    table(`Code | Occupation | Description | Duties | Status | Median salary
      A-1 | Baker | Bakes bread | Kneads; bakes | In demand | $34,950`),
    {
      Baker: [
        'pay median 34950 USD/year',
        'description Bakes bread',
        'duty Kneads; bakes',
        'Code = A-1',
        'Status = In demand',
      ],
    },
  ),
  page(
    'groups that a header cell names, with nothing beside it',
    'en',
    `<table><tr><th>Job</th><th>Median salary</th><th>Growth</th></tr>
     <tr><th>Trades</th><td></td><td></td></tr><tr><td>Mason</td><td>$53,010</td><td>2%</td></tr>
     <tr><th>Office</th><td></td><td></td></tr><tr><td>Clerk</td><td>$44,000</td><td>-6%</td></tr></table>`,
    {
      Mason: ['pay median 53010 USD/year', 'growth 2%'],
      Clerk: ['pay median 44000 USD/year', 'growth -6%'],
    },
    ['Trades', 'Office'],
  ),
];
