import type { WorldPage } from './pages.js';
import { csv, linked, page, tableOf } from './written.js';

/** Files of statistics offices and portals, and data in pages' scripts, with what a reader takes from each. */
export const OFFICES: readonly WorldPage[] = [
  csv(
    'a workforce agency: wages by entry and experience, areas and a code',
    'en-US',
    `Area,SOC Code,Occupation Title,Employment,Mean Wage,Entry Wage,Median Wage,Experienced Wage
Erie MSA,29-1141,Registered Nurses,"3,120","$74,300","$58,900","$75,100","$82,000"
Erie MSA,31-1131,Nursing Assistants,"1,850","$37,100","$31,200","$37,400","$40,050"`,
    {
      'Registered Nurses': [
        'code 29-1141',
        'pay median 75100 USD/year',
        'pay mean 74300 USD/year',
        'employment 3120',
        'Area = Erie MSA',
        'Entry Wage = $58,900',
        'Experienced Wage = $82,000',
      ],
      'Nursing Assistants': [
        'code 31-1131',
        'pay median 37400 USD/year',
        'pay mean 37100 USD/year',
        'employment 1850',
        'Area = Erie MSA',
        'Entry Wage = $31,200',
        'Experienced Wage = $40,050',
      ],
    },
  ),
  csv(
    'projections of a state: base and projected employment, change, openings',
    'en-US',
    `SOC,Title,2022 Employment,2032 Employment,Numeric Change,Percent Change,Annual Openings,Median Wage
47-2111,Electricians,15230,17010,1780,11.7%,1690,"$62,350"
47-2152,Plumbers,9870,10420,550,5.6%,980,"$60,110"`,
    {
      Electricians: [
        'code 47-2111',
        'pay median 62350 USD/year',
        'growth 11.7%',
        'employment 15230 2022',
        'employmentChange 1780',
        'openings 1690',
        '2032 Employment = 17010',
      ],
      Plumbers: [
        'code 47-2152',
        'pay median 60110 USD/year',
        'growth 5.6%',
        'employment 9870 2022',
        'employmentChange 550',
        'openings 980',
        '2032 Employment = 10420',
      ],
    },
  ),
  csv(
    'an export with a title, a blank line and remarks at the end',
    'en-GB',
    `Table 3: Median weekly earnings by occupation (£),,
,,
Occupation,2022,2023
Electricians,702.5,731.0
Bricklayers,612.3,640.8
,,
Source: Labour survey,,
Figures are provisional.,,`,
    {
      Electricians: ['2022 = 702.5', '2023 = 731.0'],
      Bricklayers: ['2022 = 612.3', '2023 = 640.8'],
    },
    ['Table 3: Median weekly earnings by occupation (£)', 'Figures are provisional.'],
  ),
  csv(
    'Germany: semicolons, decimal commas, gross a month',
    'de',
    `Beruf;Schlüssel;Median (Euro brutto/Monat);Anzahl Beschäftigte
Bankkaufleute;72112;4.512,50;312.400
Maler;33212;2.980,00;98.700`,
    {
      Bankkaufleute: ['pay median 4512.5 EUR/month {brutto}', 'employment 312400', 'Schlüssel = 72112'],
      Maler: ['pay median 2980 EUR/month {brutto}', 'employment 98700', 'Schlüssel = 33212'],
    },
  ),
  csv(
    'France: professions by code, medians a month',
    'fr',
    `"code_pcs";"libelle";"salaire_net_median_mensuel";"effectif"
"353A";"Directeurs de journaux";"3890";"5200"
"621A";"Chefs d'équipe";"2240";"41800"`,
    {
      'Directeurs de journaux': ['pay median «3890» {net}', 'employment 5200', 'code_pcs = 353A'],
      "Chefs d'équipe": ['pay median «2240» {net}', 'employment 41800', 'code_pcs = 621A'],
    },
  ),
  csv(
    'Spain: years as columns, euros in the title',
    'es',
    `Ganancia media anual por trabajador. Unidades: euros
Ocupación;2021;2022
Directores;55.320,10;57.110,45
Camareros;15.120,00;15.990,20`,
    {
      Directores: ['2021 = 55.320,10', '2022 = 57.110,45'],
      Camareros: ['2021 = 15.120,00', '2022 = 15.990,20'],
    },
    ['Ganancia media anual por trabajador. Unidades: euros'],
  ),
  csv(
    'Canada: a bilingual file of the wage survey',
    'en-CA',
    `NOC_CNP,NOC_Title_eng,NOC_Title_fra,prov,Low_Wage_Salaire_Minium,Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,Annual_Wage_Flag
NOC_21231,Software engineers,Ingénieurs en logiciel,ON,33.65,57.69,91.35,0
NOC_31100,Specialists in medicine,Spécialistes en médecine,ON,99000,322000,512000,1`,
    {
      'Software engineers': [
        'NOC_CNP = NOC_21231',
        'NOC_Title_fra = Ingénieurs en logiciel',
        'prov = ON',
        'Low_Wage_Salaire_Minium = 33.65',
        'Median_Wage_Salaire_Median = 57.69',
        'High_Wage_Salaire_Maximal = 91.35',
        'Annual_Wage_Flag = 0',
      ],
      'Specialists in medicine': [
        'NOC_CNP = NOC_31100',
        'NOC_Title_fra = Spécialistes en médecine',
        'prov = ON',
        'Low_Wage_Salaire_Minium = 99000',
        'Median_Wage_Salaire_Median = 322000',
        'High_Wage_Salaire_Maximal = 512000',
        'Annual_Wage_Flag = 1',
      ],
    },
  ),
  csv(
    'Australia: employed in thousands and a week’s pay',
    'en-AU',
    `ANZSCO,Occupation,"Employed ('000)",Median weekly earnings ($),Growth to 2028 (%)
2544,Registered Nurses,341.2,"2,034",14.2
3411,Electricians,174.9,"1,897",8.1`,
    {
      'Registered Nurses': [
        'pay median 2034 AUD/week',
        'employment 341200',
        'ANZSCO = 2544',
        'Growth to 2028 (%) = 14.2',
      ],
      Electricians: [
        'pay median 1897 AUD/week',
        'employment 174900',
        'ANZSCO = 3411',
        'Growth to 2028 (%) = 8.1',
      ],
    },
  ),
  csv(
    'a survey of developers: salaries in dollars by code, counts beside',
    'en',
    `job_title,avg_salary_usd,min_salary_usd,max_salary_usd,n
Backend Developer,98500,41000,210000,812
Data Analyst,76500,30000,150000,640`,
    {
      'Backend Developer': ['pay mean 98500 USD/year', 'pay unspecified 41000..210000 USD/year', 'n = 812'],
      'Data Analyst': ['pay mean 76500 USD/year', 'pay unspecified 30000..150000 USD/year', 'n = 640'],
    },
  ),
  csv(
    'postings with a currency and an interval in their columns',
    'en',
    `title,company,location,salary_min,salary_max,salary_currency,pay_period
Barista,Bean Ltd,London,11.5,12.75,GBP,HOURLY
Accountant,Sums plc,Leeds,32000,38000,GBP,YEARLY`,
    {
      Barista: ['pay unspecified 11.5..12.75 GBP/hour @London', 'company = Bean Ltd', 'location = London'],
      Accountant: ['pay unspecified 32000..38000 GBP/year @Leeds', 'company = Sums plc', 'location = Leeds'],
    },
  ),
  csv(
    'tabs, a BOM and CRLF',
    'en',
    `\uFEFFOccupation\tMedian annual wage\tEmployment\r\nLibrarians\t$64,320\t142,100\r\nArchivists\t$61,570\t8,500\r\n`,
    {
      Librarians: ['pay median 64320 USD/year', 'employment 142100'],
      Archivists: ['pay median 61570 USD/year', 'employment 8500'],
    },
  ),
  csv(
    'bars, hours and a bound',
    'en',
    `Title|Hourly mean wage|Annual mean wage|Employment
Surgeons|#|>=$239,200|21,300
Actors|$38.10|*|57,000`,
    {
      Surgeons: ['pay mean at-least 239200 USD/year', 'hourly mean at-least', 'employment 21300'],
      Actors: ['pay mean suppressed', 'hourly mean 38.1 USD/hour', 'employment 57000'],
    },
  ),
  csv(
    'a ranking of majors with shares',
    'en-US',
    `Major,Early Career Pay,Mid-Career Pay,% High Meaning
Petroleum Engineering,"$97,500","$212,500",60%
Nursing,"$66,200","$92,500",84%`,
    {
      'Petroleum Engineering': [
        'Early Career Pay = $97,500',
        'Mid-Career Pay = $212,500',
        '% High Meaning = 60%',
      ],
      Nursing: ['Early Career Pay = $66,200', 'Mid-Career Pay = $92,500', '% High Meaning = 84%'],
    },
  ),
  csv(
    'India: a survey with lakhs in the header and a city',
    'en-IN',
    `Designation,City,Avg CTC (in Lakhs),Min CTC (in Lakhs),Experience (yrs)
Data Scientist,Pune,14.5,8,3-6
HR Executive,Noida,4.2,2.5,1-3`,
    {
      'Data Scientist': [
        'experience «3-6 yrs»',
        'City = Pune',
        'Avg CTC (in Lakhs) = 14.5',
        'Min CTC (in Lakhs) = 8',
      ],
      'HR Executive': [
        'experience «1-3 yrs»',
        'City = Noida',
        'Avg CTC (in Lakhs) = 4.2',
        'Min CTC (in Lakhs) = 2.5',
      ],
    },
  ),
  csv(
    'a file of a fiscal year with totals',
    'en-US',
    `Job Classification,FY 2024 Minimum,FY 2024 Maximum,Headcount
Clerk I,"$34,112","$45,968",14
Engineer II,"$71,448","$98,072",9
Total,,,23`,
    {
      'Clerk I': ['FY 2024 Minimum = $34,112', 'FY 2024 Maximum = $45,968', 'Headcount = 14'],
      'Engineer II': ['FY 2024 Minimum = $71,448', 'FY 2024 Maximum = $98,072', 'Headcount = 9'],
    },
    ['Total – Headcount: 23'],
  ),
  linked(
    'a job by the month in Germany',
    'de',
    {
      '@type': 'JobPosting',
      title: 'Mechatroniker (m/w/d)',
      hiringOrganization: { '@type': 'Organization', name: 'Beispiel GmbH' },
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Kassel', addressCountry: 'DE' },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 3100, maxValue: 3700, unitText: 'MONTH' },
      },
    },
    {
      'Mechatroniker (m/w/d)': [
        'pay unspecified 3100..3700 EUR/month @Kassel, DE',
        'Employer = Beispiel GmbH',
      ],
    },
  ),
  linked(
    'a posting with text amounts',
    'en-GB',
    {
      '@type': 'JobPosting',
      title: 'Care Worker',
      employmentType: ['PART_TIME', 'TEMPORARY'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'GBP',
        value: { '@type': 'QuantitativeValue', value: '12.60', unitText: 'HOUR' },
      },
      workHours: '20 hours a week',
    },
    {
      'Care Worker': [
        'pay unspecified 12.6 GBP/hour',
        'Employment type = PART_TIME, TEMPORARY',
        'Work hours = 20 hours a week',
      ],
    },
  ),
  linked(
    'an occupation whose figures are text with signs',
    'en-US',
    {
      '@type': 'Occupation',
      name: 'Court Reporter',
      occupationalCategory: { '@type': 'CategoryCode', codeValue: '27-3092', inCodeSet: 'SOC' },
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: '$38,300',
        median: '$67,310',
        percentile90: '$127,000',
      },
      occupationLocation: { '@type': 'Country', name: 'US' },
      educationRequirements: 'Postsecondary certificate',
    },
    {
      'Court Reporter': [
        'code 27-3092',
        'education «Postsecondary certificate»',
        'pay median 67310 USD/year @US',
        'pay p10 38300 USD/year @US',
        'pay p90 127000 USD/year @US',
      ],
    },
  ),
  linked(
    'two occupations in a graph with an hourly distribution',
    'en-CA',
    {
      '@graph': [
        {
          '@type': 'Occupation',
          name: 'Millwright',
          estimatedSalary: [
            {
              '@type': 'MonetaryAmountDistribution',
              currency: 'CAD',
              duration: 'PT1H',
              median: 38.5,
              percentile25: 33,
              percentile75: 44,
            },
          ],
          occupationLocation: [{ '@type': 'State', name: 'Ontario' }],
        },
        {
          '@type': 'Occupation',
          name: 'Machinist',
          estimatedSalary: [
            { '@type': 'MonetaryAmountDistribution', currency: 'CAD', duration: 'PT1H', median: 30 },
          ],
          occupationLocation: [{ '@type': 'State', name: 'Ontario' }],
        },
      ],
    },
    {
      Millwright: [
        'pay median 38.5 CAD/hour @Ontario',
        'pay p25 33 CAD/hour @Ontario',
        'pay p75 44 CAD/hour @Ontario',
      ],
      Machinist: ['pay median 30 CAD/hour @Ontario'],
    },
  ),
  linked(
    'an aggregation by employer with a bonus',
    'en-US',
    {
      '@type': 'OccupationAggregationByEmployer',
      name: 'Store Manager',
      hiringOrganization: { '@type': 'Organization', name: 'Shoply' },
      sampleSize: 41,
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Annual bonus',
          currency: 'USD',
          duration: 'P1Y',
          median: 6200,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'Base pay',
          currency: 'USD',
          duration: 'P1Y',
          median: 64800,
        },
      ],
    },
    {
      'Store Manager': [
        'pay median 64800 USD/year',
        'annual bonus, median = 6200 USD a year',
        'Employer = Shoply',
        'Sample size = 41',
      ],
    },
  ),
  linked(
    'experience in months and education as a credential',
    'en',
    {
      '@type': 'JobPosting',
      title: 'Lab Technician',
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: '24' },
      educationRequirements: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'associate degree',
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', value: 950, unitText: 'WEEK' },
      },
    },
    {
      'Lab Technician': [
        'education «associate degree»',
        'experience «24 months»',
        'pay unspecified 950 USD/week',
      ],
    },
  ),
  page(
    'two lines of headers: hour and year over their statistics',
    'en-US',
    `<table><thead><tr><th rowspan="2">Occupation</th><th rowspan="2">Employment</th><th colspan="2">Hourly wage</th><th colspan="2">Annual wage</th></tr>
<tr><th>Mean</th><th>Median</th><th>Mean</th><th>Median</th></tr></thead>
<tbody><tr><td>Roofers</td><td>129,600</td><td>$26.85</td><td>$24.51</td><td>$55,850</td><td>$50,970</td></tr>
<tr><td>Glaziers</td><td>53,700</td><td>$28.30</td><td>$25.60</td><td>$58,860</td><td>$53,250</td></tr></tbody></table>`,
    {
      Roofers: [
        'pay median 50970 USD/year',
        'pay mean 55850 USD/year',
        'hourly median 24.51 USD/hour',
        'hourly mean 26.85 USD/hour',
        'employment 129600',
      ],
      Glaziers: [
        'pay median 53250 USD/year',
        'pay mean 58860 USD/year',
        'hourly median 25.6 USD/hour',
        'hourly mean 28.3 USD/hour',
        'employment 53700',
      ],
    },
  ),
  page(
    'two lines of headers: entry and experienced over two countries',
    'en',
    `<table><tr><th rowspan="2">Role</th><th colspan="2">United Kingdom</th><th colspan="2">Germany</th></tr>
<tr><th>Entry</th><th>Senior</th><th>Entry</th><th>Senior</th></tr>
<tr><td>Analyst</td><td>£32k</td><td>£60k</td><td>€45k</td><td>€75k</td></tr>
<tr><td>Engineer</td><td>£38k</td><td>£75k</td><td>€52k</td><td>€88k</td></tr></table>`,
    {
      Analyst: [
        'United Kingdom Entry = £32k',
        'United Kingdom Senior = £60k',
        'Germany Entry = €45k',
        'Germany Senior = €75k',
      ],
      Engineer: [
        'United Kingdom Entry = £38k',
        'United Kingdom Senior = £75k',
        'Germany Entry = €52k',
        'Germany Senior = €88k',
      ],
    },
  ),
  page(
    'a caption with thousands and a year',
    'en',
    tableOf(
      `Occupation | Employment | Median salary
       Carpenters | 956.3 | 56.4
       Masons | 60.1 | 54.0`,
      ['Note: Employment in thousands; salaries in thousands of dollars.'],
      'Construction trades, 2023',
    ),
    {
      Carpenters: [
        'pay median 56400 USD/year (Employment in thousands; salaries in thousands of dollars.)',
        'employment 956300 (Employment in thousands; salaries in thousands of dollars.)',
      ],
      Masons: [
        'pay median 54000 USD/year (Employment in thousands; salaries in thousands of dollars.)',
        'employment 60100 (Employment in thousands; salaries in thousands of dollars.)',
      ],
    },
    ['Construction trades, 2023'],
  ),
  page(
    'footnotes as letters above the line',
    'en-US',
    `<table><tr><th>Job</th><th>Median pay<sup>a</sup></th><th>Growth<sup>b</sup></th></tr>
<tr><td>Chef</td><td>$58,920</td><td>8%</td></tr><tr><td>Cook</td><td>$35,780</td><td>6%</td></tr></table>
<p><sup>a</sup> May 2023, U.S. Bureau of Labor Statistics</p><p><sup>b</sup> Projected, 2023 to 2033</p>`,
    {
      Chef: [
        'pay median 58920 USD/year [May 2023, U.S. Bureau of Labor Statistics]',
        'growth 8% (Projected, 2023 to 2033)',
      ],
      Cook: [
        'pay median 35780 USD/year [May 2023, U.S. Bureau of Labor Statistics]',
        'growth 6% (Projected, 2023 to 2033)',
      ],
    },
  ),
  page(
    'groups in rows that span, a row of averages',
    'en-US',
    `<table><tr><th>Position</th><th>Average salary</th><th>Openings</th></tr>
<tr><td colspan="3"><b>Front of house</b></td></tr>
<tr><td>Host</td><td>$31,200</td><td>340</td></tr><tr><td>Server</td><td>$33,760</td><td>1,210</td></tr>
<tr><td colspan="3"><b>Kitchen</b></td></tr><tr><td>Line cook</td><td>$36,400</td><td>870</td></tr>
<tr><td><b>Average</b></td><td>$33,787</td><td></td></tr></table>`,
    {
      Host: ['pay mean 31200 USD/year', 'openings 340'],
      Server: ['pay mean 33760 USD/year', 'openings 1210'],
      'Line cook': ['pay mean 36400 USD/year', 'openings 870'],
    },
    ['Front of house', 'Kitchen', 'Average – Average salary: $33,787'],
  ),
  page(
    'a box of a career with unknown rows',
    'en-US',
    `<h2>Sommelier</h2><table class="infobox"><tr><th colspan="2">Career snapshot</th></tr>
<tr><td>Average Salary</td><td>$54,200/year</td></tr><tr><td>Job Outlook</td><td>+6% (2022-2032)</td></tr>
<tr><td>Work Environment</td><td>Restaurants, hotels</td></tr><tr><td>Certification</td><td>Introductory course</td></tr></table>`,
    {
      Sommelier: [
        'pay mean 54200 USD/year',
        'growth 6% 2022-2032',
        'Work Environment = Restaurants, hotels',
        'Certification = Introductory course',
      ],
    },
  ),
];
