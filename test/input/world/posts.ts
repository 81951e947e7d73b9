import type { WorldPage } from './pages.js';
import { markdown, page, rows, tableOf } from './written.js';

/** Career posts of many countries, each with what a reader takes from it, written down before it was read. */
export const POSTS: readonly WorldPage[] = [
  markdown(
    'United States: three columns of levels beside growth, in Markdown',
    'en-US',
    `
| Role | Entry-Level (0–2 yrs) | Mid-Level (3–6 yrs) | Senior (7+ yrs) | Growth (2023–33) |
|:-----|------:|------:|------:|:-----:|
| Network Engineer | $62,000 | $88,500 | $121,000 | +5% |
| Cloud Engineer | $78,000 | $112,000 | $158,000+ | +12% |
`,
    {
      'Network Engineer': [
        'growth 5% 2023-2033',
        'Entry-Level (0–2 yrs) = $62,000',
        'Mid-Level (3–6 yrs) = $88,500',
        'Senior (7+ yrs) = $121,000',
      ],
      'Cloud Engineer': [
        'growth 12% 2023-2033',
        'Entry-Level (0–2 yrs) = $78,000',
        'Mid-Level (3–6 yrs) = $112,000',
        'Senior (7+ yrs) = $158,000+',
      ],
    },
  ),
  rows(
    'United States: the publisher and the month in the header',
    'en-US',
    `Career | Median Annual Salary (BLS, May 2024) | 10th Percentile | 90th Percentile | Job Outlook, 2024–34
     Dental Hygienist | $94,260 | $66,470 | $120,060 | 7% (Faster than average)
     Dental Assistant | $47,300 | $36,190 | $61,780 | 6%`,
    {
      'Dental Hygienist': [
        'pay median 94260 USD/year 2024 [BLS]',
        'pay p10 66470 USD/year',
        'pay p90 120060 USD/year',
        'growth 7% 2024-2034 (Faster than average)',
      ],
      'Dental Assistant': [
        'pay median 47300 USD/year 2024 [BLS]',
        'pay p10 36190 USD/year',
        'pay p90 61780 USD/year',
        'growth 6% 2024-2034',
      ],
    },
  ),
  rows(
    'United States: hourly and yearly columns of one statistic',
    'en-US',
    `Job Title | Median Hourly Wage | Median Annual Wage | Typical Education
     Phlebotomist | $20.91 | $43,660 | Postsecondary nondegree award
     Medical Assistant | $21.19/hr | $44,200/yr | Certificate`,
    {
      Phlebotomist: [
        'education «Postsecondary nondegree award»',
        'pay median 43660 USD/year',
        'hourly median 20.91 USD/hour',
      ],
      'Medical Assistant': [
        'education «Certificate»',
        'pay median 44200 USD/year',
        'hourly median 21.19 USD/hour',
      ],
    },
  ),
  page(
    'United States: two facing professions, features down, marks and a note',
    'en-US',
    `<h2>Paralegal vs. Legal Assistant</h2>
<table><tbody>
<tr><td></td><td><strong>Paralegal</strong></td><td><strong>Legal Assistant</strong></td></tr>
<tr><td>Average salary*</td><td>$61,010</td><td>$46,300</td></tr>
<tr><td>Projected job growth (2023-2033)</td><td>1%</td><td>-3%</td></tr>
<tr><td>Minimum education</td><td>Associate degree</td><td>High school diploma</td></tr>
<tr><td>Works for</td><td>Law firms</td><td>Law firms, courts</td></tr>
</tbody></table><p>*Source: ZipRecruiter, March 2024</p>`,
    {
      Paralegal: [
        'education «Associate degree»',
        'pay mean 61010 USD/year [ZipRecruiter, March 2024]',
        'growth 1% 2023-2033',
        'Works for = Law firms',
      ],
      'Legal Assistant': [
        'education «High school diploma»',
        'pay mean 46300 USD/year [ZipRecruiter, March 2024]',
        'growth -3% 2023-2033',
        'Works for = Law firms, courts',
      ],
    },
  ),
  rows(
    'United States: pay for travel by the week',
    'en-US',
    `Specialty | Average Weekly Pay | Housing stipend
     ICU Travel Nurse | $2,410 | $1,100
     Cath Lab Tech | $2,180/week | Included`,
    {
      'ICU Travel Nurse': ['pay mean 2410 USD/week', 'Housing stipend = $1,100'],
      'Cath Lab Tech': ['pay mean 2180 USD/week', 'Housing stipend = Included'],
    },
  ),
  rows(
    'United States: growth and openings in sentences',
    'en-US',
    `Occupation | Job Outlook | Annual Openings | Median Pay
     Actuary | 22 percent from 2023 to 2033 (much faster than average) | About 2,200 per year | $120,000 per year
     Statistician | 11 percent | 2,200 openings | $104,110 a year`,
    {
      Actuary: [
        'pay median 120000 USD/year',
        'growth 22% 2023-2033 (much faster than average)',
        'openings 2200 (about)',
      ],
      Statistician: ['pay median 104110 USD/year', 'growth 11%', 'openings 2200'],
    },
  ),
  rows(
    'United States: percentages as a change with a sign and a word',
    'en-US',
    `Job | Projected change in employment, 2023 to 2033 | Wages
     Postal Clerk | −5.4% | $61,630
     Baker | 6.1% increase | $36,650`,
    {
      'Postal Clerk': ['pay unspecified 61630 USD/year', 'growth -5.4% 2023-2033'],
      Baker: ['pay unspecified 36650 USD/year', 'growth 6.1% 2023-2033'],
    },
  ),
  rows(
    'United States: states of a nurse',
    'en-US',
    `State | Average RN Salary | Adjusted for cost of living | Rank
     California | $137,690 | $98,210 | 1
     Hawaii | $119,710 | $64,120 | 2`,
    {
      California: ['Average RN Salary = $137,690', 'Adjusted for cost of living = $98,210', 'Rank = 1'],
      Hawaii: ['Average RN Salary = $119,710', 'Adjusted for cost of living = $64,120', 'Rank = 2'],
    },
  ),
  page(
    'United States: a list of definitions turned to a table of facts',
    'en-US',
    `<h1>How to become a welder</h1><table>
<tr><th scope="row">Median salary</th><td>$51,000 (2024)</td></tr>
<tr><th scope="row">Entry-level education</th><td>High school diploma or equivalent</td></tr>
<tr><th scope="row">On-the-job training</th><td>Moderate-term</td></tr>
<tr><th scope="row">Job growth</th><td>2% through 2034</td></tr></table>`,
    {
      welder: [
        'education «High school diploma or equivalent»',
        'training «Moderate-term»',
        'pay median 51000 USD/year 2024',
        'growth 2% (through 2034)',
      ],
    },
  ),
  rows(
    'United Kingdom: starter and experienced in two columns',
    'en-GB',
    `Job | Starter salary | Experienced salary | Hours per week
     Zookeeper | £20,500 | £28,000 | 40 to 42
     Vet nurse | £22k | £32k | 38 to 40`,
    {
      Zookeeper: ['hours 40..42', 'Starter salary = £20,500', 'Experienced salary = £28,000'],
      'Vet nurse': ['hours 38..40', 'Starter salary = £22k', 'Experienced salary = £32k'],
    },
  ),
  rows(
    'United Kingdom: day rates of contractors beside permanent pay',
    'en-GB',
    `Role | Average day rate | Permanent salary (median)
     Scrum Master | £475 per day | £62,500
     Java Developer | £525 | £67,500`,
    {
      'Scrum Master': ['pay mean 475 GBP/day', 'Permanent salary (median) = £62,500'],
      'Java Developer': ['pay mean 525 GBP/day', 'Permanent salary (median) = £67,500'],
    },
  ),
  rows(
    'United Kingdom: FTE and hourly rates of the public service',
    'en-GB',
    `Post | Grade | Salary (FTE) | Hourly rate
     Teaching Assistant | C | £23,656 | £12.26
     Caretaker | D | £24,790 | £12.85`,
    {
      'Teaching Assistant': [
        'pay unspecified 23656 GBP/year {FTE}',
        'hourly unspecified 12.26 GBP/hour',
        'Grade = C',
      ],
      Caretaker: ['pay unspecified 24790 GBP/year {FTE}', 'hourly unspecified 12.85 GBP/hour', 'Grade = D'],
    },
  ),
  rows(
    'Ireland: bands with a dash and a K at the end only',
    'en-IE',
    `Position | Dublin Salary | Salary Range
     Auditor | €48k | €45-60K
     Tax Manager | €80,000 | €75k - €95k`,
    {
      Auditor: ['pay unspecified 45000..60000 EUR/year', 'Dublin Salary = €48k'],
      'Tax Manager': ['pay unspecified 75000..95000 EUR/year', 'Dublin Salary = €80,000'],
    },
  ),
  rows(
    'Canada in English: low, median and high by the year with sources beneath',
    'en-CA',
    `Occupation | NOC | Low | Median | High
     Cook | 63200 | $33,000 | $37,400 | $47,800
     Baker | 63202 | $33,200 | $36,900 | $50,000`,
    {
      Cook: ['pay median 37400 CAD/year', 'pay unspecified 33000..47800 CAD/year', 'NOC = 63200'],
      Baker: ['pay median 36900 CAD/year', 'pay unspecified 33200..50000 CAD/year', 'NOC = 63202'],
    },
  ),
  rows(
    'Canada in French: hourly low and high with a comma',
    'fr-CA',
    `Profession | Salaire minimum ($/h) | Salaire médian ($/h) | Salaire maximum ($/h)
     Électricien | 20,00 | 33,65 | 47,00
     Plombier | 19,50 | 32,00 | 46,15`,
    {
      Électricien: [
        'pay median 33.65 CAD/hour',
        'Salaire minimum ($/h) = 20,00',
        'Salaire maximum ($/h) = 47,00',
      ],
      Plombier: ['pay median 32 CAD/hour', 'Salaire minimum ($/h) = 19,50', 'Salaire maximum ($/h) = 46,15'],
    },
  ),
  rows(
    'Australia: superannuation and thousands',
    'en-AU',
    `Job title | Median salary (excl. super) | Demand
     Physiotherapist | $92,000 | High
     Dietitian | $88,500 | Medium`,
    {
      Physiotherapist: ['pay median 92000 AUD/year {excl. super}', 'Demand = High'],
      Dietitian: ['pay median 88500 AUD/year {excl. super}', 'Demand = Medium'],
    },
  ),
  rows(
    'New Zealand: pay with experience in a bracket',
    'en-NZ',
    `Role | Pay (1–3 years' experience) | Pay (senior)
     Builder | $55,000–$70,000 per year | $75,000–$100,000 per year
     Painter | $26-$32 per hour | $35-$45 per hour`,
    {
      Builder: [
        "pay unspecified 55000..70000 NZD/year {1–3 years' experience}",
        'Pay (senior) = $75,000–$100,000 per year',
      ],
      Painter: ["pay unspecified 26..32 NZD/hour {1–3 years' experience}", 'Pay (senior) = $35-$45 per hour'],
    },
  ),
  page(
    'India: a numbered post with lakhs in the caption and a rank',
    'en-IN',
    tableOf(
      `Sl. No. | Career Option | Average Annual Salary
       1. | Chartered Accountant | 9.2
       2. | Company Secretary | 7.1`,
      [],
      'Highest paid commerce careers (INR lakhs)',
    ),
    {
      'Chartered Accountant': ['pay mean 920000 INR/year', 'Sl. No. = 1.'],
      'Company Secretary': ['pay mean 710000 INR/year', 'Sl. No. = 2.'],
    },
  ),
  rows(
    'India: rupees a month and a year with a slash',
    'en-IN',
    `Designation | In-hand salary (per month) | CTC
     Probationary Officer | Rs. 52,000/- | ₹8.5 LPA
     Clerk | Rs 32,000 – 34,000/- | ₹5.2 LPA`,
    {
      'Probationary Officer': ['In-hand salary (per month) = Rs. 52,000/-', 'CTC = ₹8.5 LPA'],
      Clerk: ['In-hand salary (per month) = Rs 32,000 – 34,000/-', 'CTC = ₹5.2 LPA'],
    },
  ),
  rows(
    'India: one range, one with a sign of rupees at either end',
    'en-IN',
    `Job Role | Salary Range (per annum) | Experience Required
     UI Designer | ₹4,00,000 – ₹9,00,000 | 0-3 years
     UX Lead | INR 18 lakhs to INR 30 lakhs | 8+ years`,
    {
      'UI Designer': ['experience «0-3 years»', 'pay unspecified 400000..900000 INR/year'],
      'UX Lead': ['experience «8+ years»', 'pay unspecified 1800000..3000000 INR/year'],
    },
  ),
  rows(
    'Pakistan: rupees in thousands by the month',
    'en-PK',
    `Profession | Average salary (PKR/month) | Scope
     Doctor | 120,000 | High
     Banker | 85,000 – 150,000 | Medium`,
    {
      Doctor: ['pay mean 120000 PKR/month', 'Scope = High'],
      Banker: ['pay mean 85000..150000 PKR/month', 'Scope = Medium'],
    },
  ),
  rows(
    'Bangladesh: taka by sign',
    'en-BD',
    `Job | Monthly Salary
     Banker | ৳45,000
     Teacher | BDT 28,000`,
    { Banker: ['pay unspecified 45000 BDT/month'], Teacher: ['pay unspecified 28000 BDT/month'] },
  ),
  rows(
    'Philippines: thirteen months and a grade of pay',
    'en-PH',
    `Position | Salary Grade | Monthly Basic Salary | 13th Month Pay
     Teacher I | SG 11 | ₱30,024 | ₱30,024
     Nurse II | SG 16 | ₱43,560 | ₱43,560`,
    {
      'Teacher I': ['pay unspecified 30024 PHP/month', 'Salary Grade = SG 11', '13th Month Pay = ₱30,024'],
      'Nurse II': ['pay unspecified 43560 PHP/month', 'Salary Grade = SG 16', '13th Month Pay = ₱43,560'],
    },
  ),
  rows(
    'Singapore: gross wages of a ministry',
    'en-SG',
    `Occupation | Median Gross Monthly Wage (S$) | 25th Percentile (S$) | 75th Percentile (S$)
     Civil engineer | 6,050 | 4,800 | 7,900
     Quantity surveyor | 5,500 | 4,400 | 6,800`,
    {
      'Civil engineer': [
        'pay median 6050 SGD/month {Gross}',
        'pay p25 4800 SGD/month',
        'pay p75 7900 SGD/month',
      ],
      'Quantity surveyor': [
        'pay median 5500 SGD/month {Gross}',
        'pay p25 4400 SGD/month',
        'pay p75 6800 SGD/month',
      ],
    },
  ),
  rows(
    'Malaysia: ringgit by the letters RM and a word',
    'en-MY',
    `Job Title | Average Base Salary | Fresh Graduate
     Accountant | RM 4,200 / month | RM2,800
     Pharmacist | RM5,100 monthly | RM3,500`,
    {
      Accountant: ['pay mean 4200 MYR/month', 'Fresh Graduate = RM2,800'],
      Pharmacist: ['pay mean 5100 MYR/month', 'Fresh Graduate = RM3,500'],
    },
  ),
  rows(
    'Indonesia in English: millions of rupiah',
    'en-ID',
    `Profession | Monthly salary (IDR million)
     Accountant | 7.5
     Pilot | 35 – 60`,
    {
      Accountant: ['pay unspecified 7500000 IDR/month'],
      Pilot: ['pay unspecified 35000000..60000000 IDR/month'],
    },
  ),
  rows(
    'Vietnam in English: millions of dong',
    'en-VN',
    `Job | Salary (VND million/month)
     Tester | 15-25
     Developer | 20-40`,
    {
      Tester: ['pay unspecified 15000000..25000000 VND/month'],
      Developer: ['pay unspecified 20000000..40000000 VND/month'],
    },
  ),
  rows(
    'Nigeria: naira with an N and a K',
    'en-NG',
    `S/N | Job Title | Minimum Salary | Maximum Salary
     1 | Web Developer | N150k | N400k
     2 | Accountant | ₦120,000 | ₦300,000`,
    {
      'Web Developer': ['S/N = 1', 'Minimum Salary = N150k', 'Maximum Salary = N400k'],
      Accountant: ['S/N = 2', 'Minimum Salary = ₦120,000', 'Maximum Salary = ₦300,000'],
    },
  ),
  rows(
    'Ghana: cedis with a sign of the country',
    'en-GH',
    `Career | Average Salary (GH₵ per month)
     Geologist | 9,800
     Midwife | GH₵3,400 – GH₵4,100`,
    {
      Geologist: ['pay mean 9800 GHS/month'],
      Midwife: ['pay mean 3400..4100 GHS/month'],
    },
  ),
  rows(
    'Kenya: shillings with a comma and a level',
    'en-KE',
    `Profession | Entry Level | Average Monthly Salary
     Pharmacist | KES 60,000 | Ksh. 110,000
     Surveyor | KES 40,000 | KSh 85,000 – 140,000`,
    {
      Pharmacist: ['pay mean 110000 KES/month', 'Entry Level = KES 60,000'],
      Surveyor: ['pay mean 85000..140000 KES/month', 'Entry Level = KES 40,000'],
    },
  ),
  rows(
    'South Africa: cost to company a year and a month in cells',
    'en-ZA',
    `Job | Average salary
     Chartered accountant | R870 000 per annum
     Call centre agent | R8 500 pm
     Boilermaker | R180 per hour`,
    {
      'Chartered accountant': ['pay mean 870000 ZAR/year'],
      'Call centre agent': ['pay mean «R8 500 pm»'],
      Boilermaker: ['pay mean 180 ZAR/hour'],
    },
  ),
];
