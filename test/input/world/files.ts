import type { WorldPage } from './pages.js';

const csv = (
  from: string,
  lang: string,
  text: string,
  read: WorldPage['read'],
  notes?: WorldPage['notes'],
): WorldPage => ({ from, lang, type: 'csv', text: `${text.trim()}\n`, read, ...(notes && { notes }) });
const linked = (from: string, lang: string, data: object, read: WorldPage['read']): WorldPage => ({
  from,
  lang,
  type: 'json-ld',
  text: JSON.stringify({ '@context': 'https://schema.org/', ...data }),
  read,
});

/** Files of offices, portals and pages' scripts. */
export const FILES: readonly WorldPage[] = [
  csv(
    'all data of a state from the wage survey: suppressed cells and a ceiling',
    'en',
    `AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,LOC_QUOTIENT,H_MEAN,A_MEAN,H_MEDIAN,A_MEDIAN,A_PCT10,A_PCT90,ANNUAL,HOURLY
39,Ohio,2,OH,000000,Cross-industry,1235,29-1141,Registered Nurses,detailed,"129,330",2.1,23.8,1.14,39.99,"83,180",39.11,"81,350","63,010","101,420",,
39,Ohio,2,OH,000000,Cross-industry,1235,29-1216,General Internal Medicine Physicians,detailed,**,**,**,**,*,*,#,#,"78,060",#,,`,
    {
      'Registered Nurses': [
        'code 29-1141',
        'pay median 81350 USD/year @Ohio',
        'pay mean 83180 USD/year @Ohio',
        'pay p10 63010 USD/year @Ohio',
        'pay p90 101420 USD/year @Ohio',
        'hourly median 39.11 USD/hour @Ohio',
        'hourly mean 39.99 USD/hour @Ohio',
        'employment 129330 @Ohio',
        'AREA = 39',
        'AREA_TITLE = Ohio',
        'AREA_TYPE = 2',
        'PRIM_STATE = OH',
        'NAICS = 000000',
        'NAICS_TITLE = Cross-industry',
        'OWN_CODE = 1235',
        'O_GROUP = detailed',
        'EMP_PRSE = 2.1',
        'JOBS_1000 = 23.8',
        'LOC_QUOTIENT = 1.14',
        'ANNUAL = missing',
        'HOURLY = missing',
      ],
      'General Internal Medicine Physicians': [
        'code 29-1216',
        'pay median at-least @Ohio',
        'pay mean suppressed @Ohio',
        'pay p10 78060 USD/year @Ohio',
        'pay p90 at-least @Ohio',
        'hourly median at-least @Ohio',
        'hourly mean suppressed @Ohio',
        'employment suppressed @Ohio',
        'AREA = 39',
        'AREA_TITLE = Ohio',
        'AREA_TYPE = 2',
        'PRIM_STATE = OH',
        'NAICS = 000000',
        'NAICS_TITLE = Cross-industry',
        'OWN_CODE = 1235',
        'O_GROUP = detailed',
        'EMP_PRSE = suppressed',
        'JOBS_1000 = suppressed',
        'LOC_QUOTIENT = suppressed',
        'A_PCT90 = #',
        'ANNUAL = missing',
        'HOURLY = missing',
      ],
    },
  ),
  csv(
    'an export of a portal of salaries',
    'en',
    `Job Title,Location,Base Pay (Median),Total Pay (Median),Currency,Pay Period,Salaries Submitted
Data Analyst,"Chicago, IL","$74,000","$81,000",USD,ANNUAL,1204
Barista,"Chicago, IL","$16.10","$17.00",USD,HOURLY,88`,
    {
      'Data Analyst': [
        'pay median 74000 USD/year @Chicago, IL',
        'Location = Chicago, IL',
        'Total Pay (Median) = $81,000',
        'Salaries Submitted = 1204',
      ],
      Barista: [
        'pay median 16.1 USD/hour @Chicago, IL',
        'Location = Chicago, IL',
        'Total Pay (Median) = $17.00',
        'Salaries Submitted = 88',
      ],
    },
  ),
  csv(
    'a table of earnings from the office of the United Kingdom, with x where it isn’t reliable',
    'en-GB',
    `"Table 2.5a  Hourly pay - Gross (£) - For all employee jobs: United Kingdom, 2024",,,,,,
Description,Code,Number of jobs (thousand),Median,Annual percentage change,Mean,10
All employees,,"26,050",17.09,6.8,20.43,11.44
Nurses,2231,640,20.81,4.2,21.30,15.02
Florists,5443,5,x,,12.20,x`,
    {
      'All employees': [
        'pay median 17.09 GBP/hour',
        'pay mean 20.43 GBP/hour',
        'pay p10 11.44 GBP/hour',
        'employment «26,050 (thousand)»',
        'Annual percentage change = 6.8',
      ],
      Nurses: [
        'code 2231',
        'pay median 20.81 GBP/hour',
        'pay mean 21.3 GBP/hour',
        'pay p10 15.02 GBP/hour',
        'employment 640000',
        'Code = 2231',
        'Annual percentage change = 4.2',
      ],
      Florists: [
        'code 5443',
        'pay median «x»',
        'pay mean 12.2 GBP/hour',
        'pay p10 «x»',
        'employment 5000',
        'Code = 5443',
        'Annual percentage change = missing',
      ],
    },
  ),
  csv(
    'wages of Canada by area, hourly',
    'en-CA',
    `NOC code,Occupation,Geography,Low wage ($/hour),Median wage ($/hour),High wage ($/hour),Reference period
72106,Welders,Alberta,25.00,36.00,46.00,2022-2023
31301,Registered nurses,Nova Scotia,30.00,40.00,48.50,2022-2023`,
    {
      Welders: [
        'pay median 36 CAD/hour 2022-2023 @Alberta',
        'pay unspecified 25..46 CAD/hour 2022-2023 @Alberta',
        'NOC code = 72106',
        'Geography = Alberta',
      ],
      'Registered nurses': [
        'pay median 40 CAD/hour 2022-2023 @Nova Scotia',
        'pay unspecified 30..48.5 CAD/hour 2022-2023 @Nova Scotia',
        'NOC code = 31301',
        'Geography = Nova Scotia',
      ],
    },
  ),
  csv(
    'occupations and median weekly earnings, semicolons and decimal commas',
    'de',
    `Berufsgruppe;Medianentgelt (€/Monat);Anzahl Beschäftigte
Informatik;5.210,00;812.400
Gastronomie;2.430,50;410.200`,
    {
      Informatik: ['pay median 5210 EUR/month', 'employment 812400'],
      Gastronomie: ['pay median 2430.5 EUR/month', 'employment 410200'],
    },
  ),
  csv(
    'projections with numbers in thousands in the title line',
    'en',
    `"Table 1.4 Occupations with the most growth, 2024 and projected 2034 (Numbers in thousands)"
Occupation title,Occupation code,"Employment, 2024","Employment change, numeric, 2024–34","Employment change, percent, 2024–34","Median annual wage, 2024"
Home health and personal care aides,31-1120,"4,347.7",739.8,17.0,"$34,900"
Software developers,15-1252,"1,693.8",267.7,15.8,"$133,080"`,
    {
      'Home health and personal care aides': [
        'code 31-1120',
        'pay median 34900 USD/year 2024',
        'growth 17% 2024-2034',
        'employment 4347700 2024',
        'employmentChange 739800 2024-2034',
      ],
      'Software developers': [
        'code 15-1252',
        'pay median 133080 USD/year 2024',
        'growth 15.8% 2024-2034',
        'employment 1693800 2024',
        'employmentChange 267700 2024-2034',
      ],
    },
  ),
  csv(
    'tabs, a rank, and money in one column of currency',
    'en',
    `Rank\tOccupation\tMedian Salary\tCurrency\tCountry
1\tNurse\t86070\tUSD\tUnited States
2\tNurse practitioner\t61000\tGBP\tUnited Kingdom`,
    {
      Nurse: ['pay median 86070 USD/year @United States', 'Rank = 1', 'Country = United States'],
      'Nurse practitioner': [
        'pay median 61000 GBP/year @United Kingdom',
        'Rank = 2',
        'Country = United Kingdom',
      ],
    },
  ),
  csv(
    'fields as databases name them',
    'en',
    `id,job_title,avg_salary_usd,salary_min,salary_max,experience_level
7,Engineer,120000,90000,150000,SE
8,Manager,145000,110000,180000,EX`,
    {
      Engineer: ['experience «SE»', 'pay mean 120000 USD/year', 'pay unspecified 90000..150000 USD/year'],
      Manager: ['experience «EX»', 'pay mean 145000 USD/year', 'pay unspecified 110000..180000 USD/year'],
    },
  ),
  linked(
    'a posting with pay of an hour and a place in parts',
    'en',
    {
      '@type': 'JobPosting',
      title: 'Line Cook',
      hiringOrganization: { '@type': 'Organization', name: 'Example Diner' },
      jobLocation: {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'Akron',
          addressRegion: 'OH',
          addressCountry: 'US',
        },
      },
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'USD',
        value: { '@type': 'QuantitativeValue', minValue: 16.5, maxValue: '19.00', unitText: 'HOUR' },
      },
    },
    { 'Line Cook': ['pay unspecified 16.5..19 USD/hour @Akron, OH, US', 'Employer = Example Diner'] },
  ),
  linked(
    'a posting whose pay is text with its unit',
    'en-GB',
    { '@type': 'JobPosting', title: 'Driver', baseSalary: '£14.20 per hour' },
    { Driver: ['pay unspecified 14.2 GBP/hour'] },
  ),
  linked(
    'a posting with pay of a week as a bound',
    'en-AU',
    {
      '@type': 'JobPosting',
      title: 'Shearer',
      salaryCurrency: 'AUD',
      baseSalary: { '@type': 'MonetaryAmount', minValue: 1800, unitText: 'WEEK' },
    },
    { Shearer: ['pay unspecified at-least 1800 AUD/week'] },
  ),
  linked(
    'pay of a shift',
    'en',
    {
      '@type': 'JobPosting',
      title: 'Extra',
      baseSalary: { '@type': 'MonetaryAmount', currency: 'USD', value: { value: 240, unitText: 'SHIFT' } },
    },
    { Extra: [] },
  ),
  linked(
    'many employers in one aggregation, percentiles of a year and a sample',
    'en-IN',
    {
      '@graph': [
        {
          '@type': 'OccupationAggregation',
          name: 'Product Manager',
          sampleSize: 318,
          occupationLocation: [{ '@type': 'City', name: 'Pune' }],
          estimatedSalary: [
            {
              '@type': 'MonetaryAmountDistribution',
              name: 'base',
              currency: 'INR',
              duration: 'P1Y',
              percentile10: 900000,
              percentile25: 1400000,
              median: 2100000,
              percentile75: 2900000,
              percentile90: 4000000,
            },
          ],
        },
      ],
    },
    {
      'Product Manager': [
        'pay median 2100000 INR/year @Pune',
        'pay p10 900000 INR/year @Pune',
        'pay p25 1400000 INR/year @Pune',
        'pay p75 2900000 INR/year @Pune',
        'pay p90 4000000 INR/year @Pune',
        'Sample size = 318',
      ],
    },
  ),
  linked(
    'an occupation with base and total pay',
    'en',
    {
      '@type': 'Occupation',
      name: 'Sales Engineer',
      occupationalCategory: '41-9031.00',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          currency: 'USD',
          duration: 'P1Y',
          median: 98000,
        },
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'total',
          currency: 'USD',
          duration: 'P1Y',
          median: 131000,
        },
      ],
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 36 },
    },
    {
      'Sales Engineer': [
        'code 41-9031.00',
        'experience «36 months»',
        'pay median 98000 USD/year',
        'total, median = 131000 USD a year',
      ],
    },
  ),
];
