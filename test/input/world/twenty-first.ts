import type { WorldPage } from './pages.js';
import { csv, markdown } from './written.js';

/** A twenty-first lot, of files in the layouts of data sets that many use. */
export const TWENTY_FIRST: readonly WorldPage[] = [
  csv(
    'the Handbook’s data, as a treemap of jobs has them',
    'en-US',
    `title,category,slug,soc_code,median_pay_annual,median_pay_hourly,entry_education,work_experience,training,num_jobs_2024,projected_employment_2034,outlook_pct,outlook_desc,employment_change,url
Glaziers,construction-and-extraction,glaziers,47-2121,55440,26.65,High school diploma or equivalent,,Apprenticeship,58200,61000,5,Faster than average,2800,https://example.edu/glaziers
Couriers,office,couriers,43-5021,38340,18.43,High school diploma or equivalent,,Short-term on-the-job training,72100,75000,4,As fast as average,2900,https://example.edu/couriers`,
    {
      Glaziers: [
        'code 47-2121',
        'education «High school diploma or equivalent»',
        'experience missing',
        'training «Apprenticeship»',
        'pay median 55440 USD/year',
        'hourly median 26.65 USD/hour',
        'growth 5%',
        'employment 58200 2024',
        'employmentChange 2800',
        'category = construction-and-extraction',
        'slug = glaziers',
        'projected_employment_2034 = 61000',
        'outlook_desc = Faster than average',
        'url = https://example.edu/glaziers',
      ],
      Couriers: [
        'code 43-5021',
        'education «High school diploma or equivalent»',
        'experience missing',
        'training «Short-term on-the-job training»',
        'pay median 38340 USD/year',
        'hourly median 18.43 USD/hour',
        'growth 4%',
        'employment 72100 2024',
        'employmentChange 2900',
        'category = office',
        'slug = couriers',
        'projected_employment_2034 = 75000',
        'outlook_desc = As fast as average',
        'url = https://example.edu/couriers',
      ],
    },
  ),
  markdown(
    'research notes with codes in names and changes behind growth',
    'en-US',
    `| Occupation (SOC) | Jobs base yr | Growth | Openings/yr | Median pay |
|---|---|---|---|---|
| Glaziers (47-2121) | 58,200 (2024) | **+5% 2024–34** (+2,800) | 5,100 | $55,440 (2024); 10th pct $36,660; 90th $98,420 |
| Couriers (43-5021) | 72,100 (2025) | **-4% 2025–35** (-2,900) | 7,300 | $38,340 (2025) |`,
    {
      Glaziers: [
        'code 47-2121',
        'pay median «$55,440 (2024); 10th pct $36,660; 90th $98,420»',
        'growth 5% 2024-2034 (+2,800)',
        'openings 5100',
        'Jobs base yr = 58,200',
      ],
      Couriers: [
        'code 43-5021',
        'pay median 38340 USD/year 2025',
        'growth -4% 2025-2035 (-2,900)',
        'openings 7300',
        'Jobs base yr = 72,100',
      ],
    },
  ),
  csv(
    'projections with emp_2023 and emp_2033',
    'en-US',
    `occupation,soc,median_wage,mean_wage,p10,p90,emp_2023,emp_2033,growth_rate,annual_openings
Sawyers,51-7041,37890,39120,28400,51200,48300,45100,-6.6,4900
Tilers,47-2044,48910,52300,31800,86400,41200,44800,8.7,3700`,
    {
      Sawyers: [
        'code 51-7041',
        'pay median 37890 USD/year',
        'pay mean 39120 USD/year',
        'pay p10 28400 USD/year',
        'pay p90 51200 USD/year',
        'growth -6.6%',
        'employment 48300 2023',
        'openings 4900',
        'emp_2033 = 45100',
      ],
      Tilers: [
        'code 47-2044',
        'pay median 48910 USD/year',
        'pay mean 52300 USD/year',
        'pay p10 31800 USD/year',
        'pay p90 86400 USD/year',
        'growth 8.7%',
        'employment 41200 2023',
        'openings 3700',
        'emp_2033 = 44800',
      ],
    },
  ),
  csv(
    'a survey of pay with a bonus',
    'en-US',
    `Job Title,Industry,Location,Years Experience,Annual Salary (USD),Bonus (USD)
Tester,Software,Austin,3,"$78,500","$4,000"
Planner,Rail,Reno,5,"$64,200",`,
    {
      Tester: [
        'experience «3 years»',
        'pay unspecified 78500 USD/year @Austin',
        'Industry = Software',
        'Location = Austin',
        'Bonus (USD) = $4,000',
      ],
      Planner: [
        'experience «5 years»',
        'pay unspecified 64200 USD/year @Reno',
        'Industry = Rail',
        'Location = Reno',
        'Bonus (USD) = missing',
      ],
    },
  ),
  csv(
    'a survey of three currencies with pay converted beside it',
    'en-US',
    `work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size
2024,SE,FT,Search Engineer,70000,EUR,76200,DE,0,DE,L
2024,MI,FT,Map Analyst,60000,GBP,77100,GB,50,GB,S`,
    {
      'Search Engineer': [
        'experience «SE»',
        'pay unspecified 70000 EUR/year',
        'work_year = 2024',
        'employment_type = FT',
        'salary_in_usd = 76200',
        'employee_residence = DE',
        'remote_ratio = 0',
        'company_location = DE',
        'company_size = L',
      ],
      'Map Analyst': [
        'experience «MI»',
        'pay unspecified 60000 GBP/year',
        'work_year = 2024',
        'employment_type = FT',
        'salary_in_usd = 77100',
        'employee_residence = GB',
        'remote_ratio = 50',
        'company_location = GB',
        'company_size = S',
      ],
    },
  ),
  csv(
    'reports of pay from India',
    'en-US',
    `Rating,Company Name,Job Title,Salary,Salaries Reported,Location
4.1,Example Ltd,Dye Maker,"₹4,00,000",3,Pune
3.9,Sample Corp,Loom Fixer,"₹2,40,000",5,Surat`,
    {
      'Dye Maker': [
        'pay unspecified 400000 INR/year @Pune',
        'Rating = 4.1',
        'Company Name = Example Ltd',
        'Salaries Reported = 3',
        'Location = Pune',
      ],
      'Loom Fixer': [
        'pay unspecified 240000 INR/year @Surat',
        'Rating = 3.9',
        'Company Name = Sample Corp',
        'Salaries Reported = 5',
        'Location = Surat',
      ],
    },
  ),
  csv(
    'wages of an area with the columns of the office',
    'en-US',
    `AREA_TITLE,OCC_CODE,OCC_TITLE,TOT_EMP,EMP_PRSE,H_MEAN,A_MEAN,H_MEDIAN,A_MEDIAN,A_PCT10,A_PCT90
Guam,47-2121,Glaziers,120,9.1,21.30,44300,19.80,41180,29900,61000`,
    {
      Glaziers: [
        'code 47-2121',
        'pay median 41180 USD/year @Guam',
        'pay mean 44300 USD/year @Guam',
        'pay p10 29900 USD/year @Guam',
        'pay p90 61000 USD/year @Guam',
        'hourly median 19.8 USD/hour @Guam',
        'hourly mean 21.3 USD/hour @Guam',
        'employment 120 @Guam',
        'AREA_TITLE = Guam',
        'EMP_PRSE = 9.1',
      ],
    },
  ),
  csv(
    'projections in thousands, as the office heads them',
    'en-US',
    `Occupation Title,Occupation Code,"Employment, 2024","Employment, 2034","Employment Change, 2024-2034","Employment Percent Change, 2024-2034","Occupational Openings, 2024-2034 Annual Average","Median Annual Wage 2024",Typical Entry-Level Education
Glaziers,47-2121,58.2,61.0,2.8,4.8,5.1,55440,High school diploma or equivalent`,
    {
      Glaziers: [
        'code 47-2121',
        'education «High school diploma or equivalent»',
        'pay median 55440 USD/year 2024',
        'growth 4.8% 2024-2034',
        'Employment, 2024 = 58.2',
        'Employment, 2034 = 61.0',
        'Employment Change, 2024-2034 = 2.8',
        'Occupational Openings, 2024-2034 Annual Average = 5.1',
      ],
    },
  ),
  csv(
    'estimates of a portal in brackets',
    'en-US',
    `Job Title,Salary Estimate,Company Name,Location,Size
Quality Planner,$53K-$91K (Glassdoor est.),Example Co,Albany,501 to 1000 employees
Route Modeler,Employer Provided Salary:$80K-$90K,Sample Co,Tampa,51 to 200 employees
Crate Tester,$17-$24 Per Hour(Glassdoor est.),Sample Co,Tampa,51 to 200 employees`,
    {
      'Quality Planner': [
        'pay unspecified 53000..91000 USD/year @Albany [Glassdoor] (Glassdoor est.)',
        'Company Name = Example Co',
        'Location = Albany',
        'Size = 501 to 1000 employees',
      ],
      'Route Modeler': [
        'pay unspecified «Employer Provided Salary:$80K-$90K» @Tampa',
        'Company Name = Sample Co',
        'Location = Tampa',
        'Size = 51 to 200 employees',
      ],
      'Crate Tester': [
        'pay unspecified 17..24 USD/hour @Tampa [Glassdoor] (Glassdoor est.)',
        'Company Name = Sample Co',
        'Location = Tampa',
        'Size = 51 to 200 employees',
      ],
    },
  ),
  csv(
    'payroll of a city',
    'en-US',
    `EmployeeName,JobTitle,BasePay,OvertimePay,OtherPay,Benefits,TotalPay,TotalPayBenefits,Year
A. Person,Transit Planner,91000.12,0,1200.50,33000.1,92200.62,125200.72,2014
B. Person,Crossing Guard,28000.00,310.2,0,9000,28310.2,37310.2,2014`,
    {
      'Transit Planner': [
        'pay unspecified 91000.12 USD/year 2014',
        'EmployeeName = A. Person',
        'OvertimePay = 0',
        'OtherPay = 1200.50',
        'Benefits = 33000.1',
        'TotalPay = 92200.62',
        'TotalPayBenefits = 125200.72',
      ],
      'Crossing Guard': [
        'pay unspecified 28000 USD/year 2014',
        'EmployeeName = B. Person',
        'OvertimePay = 310.2',
        'OtherPay = 0',
        'Benefits = 9000',
        'TotalPay = 28310.2',
        'TotalPayBenefits = 37310.2',
      ],
    },
  ),
  csv(
    'earnings of an office with x where it isn’t reliable',
    'en-US',
    `description,code,jobs_thousand,median,annual_change_pct,mean,p10,p25,p75,p90
Upholsterers,5413,6,27318,4.1,27990,x,23010,31200,x
Farriers,5441,:,x,,x,x,x,x,x`,
    {
      Upholsterers: [
        'code 5413',
        'pay median 27318 USD/year',
        'pay mean 27990 USD/year',
        'pay p10 «x»',
        'pay p25 23010 USD/year',
        'pay p75 31200 USD/year',
        'pay p90 «x»',
        'employment 6000',
        'code = 5413',
        'annual_change_pct = 4.1',
      ],
      Farriers: [
        'code 5441',
        'pay median «x»',
        'pay mean «x»',
        'pay p10 «x»',
        'pay p25 «x»',
        'pay p75 «x»',
        'pay p90 «x»',
        'employment «: (thousand)»',
        'code = 5441',
        'annual_change_pct = missing',
      ],
    },
  ),
  csv(
    'one occupation in two states',
    'en-US',
    `state,occupation,median_hourly,median_annual,employment,loc_quotient
Ohio,Millwrights,28.9,60110,2310,1.4
Iowa,Millwrights,27.1,56370,940,1.2`,
    {
      Ohio: [
        'pay median 60110 USD/year',
        'hourly median 28.9 USD/hour',
        'employment 2310',
        'occupation = Millwrights',
        'loc_quotient = 1.4',
      ],
      Iowa: [
        'pay median 56370 USD/year',
        'hourly median 27.1 USD/hour',
        'employment 940',
        'occupation = Millwrights',
        'loc_quotient = 1.2',
      ],
    },
  ),
  csv(
    'France: thousands in the head',
    'fr',
    `Intitulé;Salaire annuel brut (k€);Tension
Chaudronnier;28-34;forte
Opticien;26-40;moyenne`,
    {
      Chaudronnier: ['pay unspecified 28000..34000 EUR/year {brut}', 'Tension = forte'],
      Opticien: ['pay unspecified 26000..40000 EUR/year {brut}', 'Tension = moyenne'],
    },
  ),
  csv(
    'low, median and high with a period in each line',
    'en-US',
    `title,low,median,high,currency,period
Ferry mate,41000,52000,66000,USD,annual
Deck boy,14,17.5,22,USD,hourly`,
    {
      'Ferry mate': ['pay median 52000 USD/year', 'pay unspecified 41000..66000 USD/year'],
      'Deck boy': ['pay median 17.5 USD/hour', 'pay unspecified 14..22 USD/hour'],
    },
  ),
  csv(
    'minimum and maximum, and years joined by a stroke',
    'en-US',
    `job,avg_salary,min_salary,max_salary,growth_rate_2023_2033,remote_pct
Ferry mate,52000,41000,66000,3.4%,0`,
    {
      'Ferry mate': [
        'pay mean 52000 USD/year',
        'pay unspecified 41000..66000 USD/year',
        'growth 3.4% 2023-2033',
        'remote_pct = 0',
      ],
    },
  ),
  csv(
    'dollars in thousands and a change in percent',
    'en-US',
    `Career,Salary ($k),Outlook (% change),Stress (1-10)
Ferry mate,52,3.4,6
Deck boy,36.5,-1,4`,
    {
      'Ferry mate': ['pay unspecified 52000 USD/year', 'growth 3.4%', 'Stress (1-10) = 6'],
      'Deck boy': ['pay unspecified 36500 USD/year', 'growth -1%', 'Stress (1-10) = 4'],
    },
  ),
];
