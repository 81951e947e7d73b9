/** One table as a career page somewhere writes it, and what is read of it. */
export interface WorldTable {
  /** Where such tables stand. */
  readonly from: string;
  /** Language of the page. */
  readonly lang: string;
  /** The rows, cells divided by strokes; lines of notes after an empty line. */
  readonly table: string;
  /** The figures of each occupation in short, and its facts. */
  readonly read: Readonly<Record<string, readonly string[]>>;
}

/** Written for these tests by kinds of what differs between countries. Facts are `label = text`. */
export const WORLD: readonly WorldTable[] = [
  {
    from: 'an Indian job portal: lakhs a year in header and cells',
    lang: 'en-IN',
    table: `S.No|Job Profile|Average Salary (LPA)
1|Data Analyst|6.5
2|Cloud Architect|₹ 22,00,000
3|Support Executive|Rs. 2.5 - 3.5 Lakhs`,
    read: {
      'Data Analyst': ['pay mean 650000 INR/year', 'S.No = 1'],
      'Cloud Architect': ['pay mean «₹ 22,00,000 (lakh)»', 'S.No = 2'],
      'Support Executive': ['pay mean 250000..350000 INR/year', 'S.No = 3'],
    },
  },
  {
    from: 'a Nigerian guide: naira a month',
    lang: 'en-NG',
    table: `Profession|Average Monthly Salary (₦)
Doctor|250,000
Pilot|N900,000`,
    read: { Doctor: ['pay mean 250000 NGN/month'], Pilot: ['pay mean 900000 NGN/month'] },
  },
  {
    from: 'a Philippine recruiter: pesos by code, sign and letter',
    lang: 'en-PH',
    table: `Job Title|Average Monthly Salary
Call Center Agent|PHP 25,000
Nurse|₱32,000 - ₱45,000
Teacher|P27,000/month`,
    read: {
      'Call Center Agent': ['pay mean 25000 PHP/month'],
      Nurse: ['pay mean 32000..45000 PHP/month'],
      Teacher: ['pay mean 27000 PHP/month'],
    },
  },
  {
    from: 'a Brazilian page in Portuguese',
    lang: 'pt-BR',
    table: `Profissão|Salário médio
Enfermeiro|R$ 4.500,00 por mês`,
    read: { Enfermeiro: ['pay mean 4500 BRL/month'] },
  },
  {
    from: 'a Mexican page: a dollar sign that is a peso',
    lang: 'es-MX',
    table: `Profesión|Salario promedio mensual
Ingeniero|$18,500 MXN
Contador|$12,000`,
    read: { Ingeniero: ['pay mean 18500 MXN/month'], Contador: ['pay mean 12000 MXN/month'] },
  },
  {
    from: 'a South African page: rand with either separator',
    lang: 'en-ZA',
    table: `Occupation|Average salary per month|Entry Level
Electrician|R18 500|R9 000
Actuary|R75,000|R35,000`,
    read: {
      Electrician: ['pay mean 18500 ZAR/month', 'Entry Level = R9 000'],
      Actuary: ['pay mean 75000 ZAR/month', 'Entry Level = R35,000'],
    },
  },
  {
    from: 'Canada: dollars an hour, and the whole range',
    lang: 'en-CA',
    table: `Occupation|Low ($/hour)|Median ($/hour)|High ($/hour)
Welder|20.00|28.50|40.00`,
    read: { Welder: ['pay median 28.5 CAD/hour', 'pay unspecified 20..40 CAD/hour'] },
  },
  {
    from: 'Australia: pay of a week beside pay of a year',
    lang: 'en-AU',
    table: `Role|Weekly Pay|Average Salary (A$)
Plumber|$1,650|85,800`,
    read: { Plumber: ['pay mean 85800 AUD/year', 'pay unspecified 1650 AUD/week'] },
  },
  {
    from: 'Singapore: percentiles that are of the wage beside them',
    lang: 'en-SG',
    table: `Job|Gross Monthly Wage (S$)|25th Percentile|75th Percentile
Chef|3,900|3,000|4,800`,
    read: {
      Chef: ['pay unspecified 3900 SGD/month {Gross}', 'pay p25 3000 SGD/month', 'pay p75 4800 SGD/month'],
    },
  },
  {
    from: 'Germany: gross and net, months and years, words for a bound',
    lang: 'de',
    table: `Beruf|Durchschnittsgehalt|Einstieg
Pflegefachkraft|3.200 € brutto/Monat|2.800 €
Ingenieur|65.000 € pro Jahr|50.000 €
Koch|ca. 2.500 € mtl.|1.900 €

Quelle: Statistisches Bundesamt`,
    read: {
      Pflegefachkraft: ['pay mean 3200 EUR/month {brutto} [Statistisches Bundesamt]', 'Einstieg = 2.800 €'],
      Ingenieur: ['pay mean 65000 EUR/year [Statistisches Bundesamt]', 'Einstieg = 50.000 €'],
      Koch: ['pay mean 2500 EUR/month [Statistisches Bundesamt] (ca.)', 'Einstieg = 1.900 €'],
    },
  },
  {
    from: 'Germany: compounds of pay, and pay by the hour',
    lang: 'de',
    table: `Berufsbezeichnung|Bruttojahresgehalt in Euro|Stundenlohn
Maler|34.500|16,50 €`,
    read: { Maler: ['pay unspecified 34500 EUR/year {brutto}', 'hourly unspecified 16.5 EUR/hour'] },
  },
  {
    from: 'Switzerland: francs with apostrophes',
    lang: 'de-CH',
    table: `Beruf|Medianlohn
Polymechaniker|CHF 78’000
Arzt|Fr. 120'000.– pro Jahr`,
    read: { Polymechaniker: ['pay median 78000 CHF/year'], Arzt: ['pay median 120000 CHF/year'] },
  },
  {
    from: 'France: thousands of euros, gross and net',
    lang: 'fr',
    table: `Métier|Salaire moyen
Développeur|50–58 k€ brut/an
Cuisinier|1 900 € net par mois`,
    read: {
      Développeur: ['pay mean 50000..58000 EUR/year {brut}'],
      Cuisinier: ['pay mean 1900 EUR/month {net}'],
    },
  },
  {
    from: 'Morocco: dirhams by the letters of the country',
    lang: 'fr-MA',
    table: `Poste|Salaire mensuel (DH)
Comptable|6 000 à 9 000 DH`,
    read: { Comptable: ['pay unspecified 6000..9000 MAD/month'] },
  },
  {
    from: 'Spain: gross a year in header and cell',
    lang: 'es',
    table: `Puesto|Salario medio (€ brutos/año)
Enfermera|28.000
Cocinero|18.000 - 22.000 € brutos/año

Fuente: INE`,
    read: {
      Enfermera: ['pay mean 28000 EUR/year {brutos} [INE]'],
      Cocinero: ['pay mean 18000..22000 EUR/year {brutos} [INE]'],
    },
  },
  {
    from: 'the Emirates: a code and an interval in brackets',
    lang: 'en-AE',
    table: `Job Title|Average Salary (AED per month)
Nurse|9,000`,
    read: { Nurse: ['pay mean 9000 AED/month'] },
  },
  {
    from: 'Saudi Arabia: Arabic words and digits',
    lang: 'ar',
    table: `المهنة|متوسط الراتب الشهري
مهندس|9000 ريال سعودي
طبيب|١٨٬٠٠٠ ريال سعودي`,
    read: { مهندس: ['pay mean 9000 SAR/month'], طبيب: ['pay mean 18000 SAR/month'] },
  },
  {
    from: 'Japan in English: millions of yen',
    lang: 'en-JP',
    table: `Job|Average Annual Salary (million yen)
Engineer|5.5`,
    read: { Engineer: ['pay mean 5500000 JPY/year'] },
  },
  {
    from: 'Kenya: the interval in a column',
    lang: 'en-KE',
    table: `Job|Average Salary (KSh)|Per
Teacher|35,000|Month`,
    read: { Teacher: ['pay mean 35000 KES/month'] },
  },
  {
    from: 'Britain: hours, and levels at both ends of a range',
    lang: 'en-GB',
    table: `Role|Salary|Hours
Paramedic|£20,000 starter to £40,000 experienced|37 to 40
Porter|£11.44 per hour|40 hours a week`,
    read: {
      Paramedic: [
        'pay unspecified 20000..40000 GBP/year (£20,000 starter to £40,000 experienced)',
        'hours 37..40',
      ],
      Porter: ['pay unspecified 11.44 GBP/hour', 'hours 40'],
    },
  },
  {
    from: 'the United States: words around growth, on-target earnings',
    lang: 'en',
    table: `Occupation|Avg. Salary (2023)|Job Outlook (2022–2032)|OTE
Account Executive|$85K|6% growth|$150,000 OTE
Sales Trainee|$55k–$65k+|Faster than average (8%)|$80K+`,
    read: {
      'Account Executive': [
        'pay mean 85000 USD/year 2023',
        'pay unspecified 150000 USD/year',
        'growth 6% 2022-2032',
      ],
      'Sales Trainee': [
        'pay mean 55000..65000 USD/year 2023 ($55k–$65k+)',
        'pay unspecified at-least 80000 USD/year',
        'growth 8% 2022-2032 (Faster than average)',
      ],
    },
  },
  {
    from: 'a magazine: brackets that say no title',
    lang: 'en',
    table: `Job|Average Salary|Job Growth
Cook|$45,000 (Entry-Level)|8% (High demand)
Chef|$56,000 (Coastal)|6% (Stable)
Baker|$38,000 (Head Bakers)|5% by 2032`,
    read: {
      Cook: ['pay mean 45000 USD/year {Entry-Level}', 'growth 8% (High demand)'],
      Chef: ['pay mean 56000 USD/year {Coastal}', 'growth 6% (Stable)'],
      Baker: ['pay mean 38000 USD/year for Head Bakers', 'growth 5% (by 2032)'],
    },
  },
  {
    from: 'a column whose bracket nobody knows, over figures without a unit',
    lang: 'en',
    table: `Job|Average Salary (quatloos)|Status
Cook|6.5|Part-time`,
    read: { Cook: ['Average Salary (quatloos) = 6.5', 'Status = Part-time'] },
  },
  {
    from: 'figures in thousands, one of which may be written out',
    lang: 'en',
    table: `Occupation|Employment (in thousands)
Actuaries|30.2
Clerks|25120`,
    read: { Actuaries: ['employment 30200'], Clerks: ['employment «25120 (thousand)»'] },
  },
  {
    from: 'a German page without a currency',
    lang: 'de',
    table: `Beruf|Gehalt
Bäcker|32.850`,
    read: { Bäcker: ['pay unspecified «32.850»'] },
  },
  {
    from: 'a box of one occupation with its name above it',
    lang: 'en',
    table: `Quick Facts: Bakers|Quick Facts: Bakers
2024 Median Pay|$36,650 per year $17.62 per hour
Number of Jobs, 2024|240,000
Job Outlook, 2024-34|6% (Faster than average)`,
    read: {
      Bakers: [
        'pay median 36650 USD/year 2024',
        'hourly median 17.62 USD/hour 2024',
        'growth 6% 2024-2034 (Faster than average)',
        'employment 240000 2024',
      ],
    },
  },
  {
    from: 'labels that are no labels we know, with a corner that says where they stand',
    lang: 'en',
    table: `Aspect|Cook|Chef
Focus|Stations|Menus
Starting salary|$30,000|$46,000`,
    read: {
      Cook: ['Focus = Stations', 'Starting salary = $30,000'],
      Chef: ['Focus = Menus', 'Starting salary = $46,000'],
    },
  },
];
