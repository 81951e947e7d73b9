import { expect } from '@open-wc/testing';
import { readPage } from '../../../src/input/html/read-content.js';
import type { AuthorDocument } from '../../../src/input/table/author-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import type { Comparison, Figure } from '../../../src/index.js';

/** A figure in short: "$81765/year median 2017 for Program Project Manager [Payscale] (before tax)". */
function inShort(figure: Figure): string {
  const { status, value, low, high, text, unit, currency, per, statistic, from, to } = figure;
  const { measuredFor, condition, sources, notes } = figure;
  const number = status === 'range' ? `${low}..${high}` : status === 'text' ? text : value;
  const kind = status === 'value' || status === 'range' || status === 'text' ? '' : `${status} `;
  return [
    `${kind}${number ?? ''}`.trim(),
    unit === 'money' ? `${currency}/${per} ${statistic}` : unit === 'percent' ? '%' : '',
    from === undefined ? '' : from === to ? String(from) : `${from}-${to}`,
    measuredFor ? `for ${measuredFor.name}` : '',
    sources.length ? `[${sources.map(({ name, href = '' }) => name + href).join(' + ')}]` : '',
    condition ? `{${condition}}` : '',
    notes.length ? `(${notes.join(' + ')})` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const linesOf = ({ caption, notes, occupations }: Comparison): readonly string[] => [
  ...(caption ? [`caption: ${caption}`] : []),
  ...occupations.flatMap(({ name, code = '', figures, facts }) => [
    `${name}${code && ` ${code}`}`,
    ...[...figures].map(([measure, figure]) => `  ${measure}: ${inShort(figure)}`),
    ...facts.map(({ label, figure }) => `  ${label} = ${inShort(figure)}`),
  ]),
  ...notes.map((note) => `note: ${note}`),
];

function read(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { comparison, faults } = readAuthorDocument(
    readPage(page) as AuthorDocument,
    page.documentElement.lang || 'en',
    reader,
  );
  return [...linesOf(comparison), ...faults.map(({ code, place }) => `! ${code} ${place ?? ''}`.trim())];
}

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr>`;
const table = (...rows: readonly string[]) => `<table>${rows.join('')}</table>`;

const POSTS: readonly (readonly [title: string, html: string, read: readonly string[]])[] = [
  [
    'WordPress, classic editor',
    `<p><oc-comparison-table></p>
<table>
<tbody>
${row('<strong>Job Title</strong>', '<strong>Educational Requirements</strong>', '<strong>Median Salary (2017)*</strong>', '<strong>Job Growth (2016-2026)**</strong>')}
${row('Social Worker', 'Bachelor&#8217;s Degree', '$47,980', '16%')}
${row('Case Manager', 'Bachelor&#8217;s Degree (varies)', '$39,100 (Case Manager, Social Services)', '13% (social and human service assistants)')}
</tbody>
</table>
<p><em>Sources: *PayScale, **U.S. Bureau of Labor Statistics (BLS)</em></p>`,
    [
      'Social Worker',
      '  education: Bachelor’s Degree',
      '  pay: 47980 USD/year median 2017 [PayScale]',
      '  growth: 16 % 2016-2026 [U.S. Bureau of Labor Statistics (BLS)]',
      'Case Manager',
      '  education: Bachelor’s Degree (varies)',
      '  pay: 39100 USD/year median 2017 for Case Manager, Social Services [PayScale]',
      '  growth: 13 % 2016-2026 [U.S. Bureau of Labor Statistics (BLS)] {social and human service assistants}',
    ],
  ],
  [
    'WordPress, block with its source as caption',
    `<figure class="wp-block-table"><table class="has-fixed-layout"><thead>${head('', 'Software Developer', 'Web Developer')}</thead><tbody>${row('Median Salary (2018)', '$103,620', '$69,430')}${row('Job Outlook (2018&#8211;2028)', '21% (All software developers)', '13%')}${row('Key Skills', 'Coding, math', 'Design &amp; HTML')}</tbody></table><figcaption class="wp-element-caption">Source: U.S. Bureau of Labor Statistics</figcaption></figure>`,
    [
      'Software Developer',
      '  pay: 103620 USD/year median 2018 [U.S. Bureau of Labor Statistics]',
      '  growth: 21 % 2018-2028 for All software developers [U.S. Bureau of Labor Statistics]',
      '  Key Skills = Coding, math [U.S. Bureau of Labor Statistics]',
      'Web Developer',
      '  pay: 69430 USD/year median 2018 [U.S. Bureau of Labor Statistics]',
      '  growth: 13 % 2018-2028 [U.S. Bureau of Labor Statistics]',
      '  Key Skills = Design & HTML [U.S. Bureau of Labor Statistics]',
    ],
  ],
  [
    'an element around a figure with its caption',
    `<oc-comparison-table><figure>${table(head('Job', 'Pay*'), row('A', '$5'))}<figcaption>Two managers</figcaption></figure><p>Sources: *BLS</p></oc-comparison-table>`,
    ['caption: Two managers', 'A', '  pay: 5 USD/year unspecified [BLS]'],
  ],
  [
    'Word',
    `<table class=MsoTableGrid border=1><tr><td width=156><p class=MsoNormal><b>Job Title<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Median Annual Salary (2016)*<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Projected Job Growth (2014-2024)*<o:p></o:p></b></p></td></tr><tr><td><p class=MsoNormal>Actu&shy;ary<o:p></o:p></p></td><td><p class=MsoNormal>$100,610<o:p></o:p></p></td><td><p class=MsoNormal>-11%<o:p></o:p></p></td></tr></table><p class=MsoNormal><i>Source: *U.S. Bureau of Labor Statistics</i></p>`,
    [
      'Actuary',
      '  pay: 100610 USD/year median 2016 [U.S. Bureau of Labor Statistics]',
      '  growth: -11 % 2014-2024 [U.S. Bureau of Labor Statistics]',
    ],
  ],
  [
    'Excel',
    `<table border=0 cellpadding=0 width=384><col width=64 span=4><tr height=20><td class=xl65>Occupation</td><td>Mean salary</td><td>25th percentile</td><td>75th percentile wage</td><td>Hourly mean wage</td><td>Number of jobs (2022)</td></tr><tr><td>Dental hygienist</td><td align=right x:num>84,860</td><td>76,960</td><td>$94,380</td><td>$40.80</td><td>219,400</td></tr></table>`,
    [
      'Dental hygienist',
      '  pay: 84860 USD/year mean',
      '  pay.p25: 76960 USD/year p25',
      '  pay.p75: 94380 USD/year p75',
      '  hourly: 40.8 USD/hour mean',
      '  employment: 219400 2022',
    ],
  ],
  [
    'Google Docs',
    `<div dir="ltr"><table><colgroup><col width="156" /></colgroup><tbody><tr><td><p dir="ltr"><span>Career</span></p></td><td><p dir="ltr"><span>Average Salary</span><span> (2019)*</span></p></td><td><p dir="ltr"><span>Job Growth Rate (2018-28)**</span></p></td></tr><tr><td><p dir="ltr"><span>Paralegal\u200b</span></p></td><td><p dir="ltr"><span>$55,020</span></p></td><td><p dir="ltr"><span>12% (much faster than average)</span></p></td></tr></tbody></table></div><br /><p dir="ltr"><span>*Glassdoor.com; Payscale.com</span></p><p dir="ltr"><span>**BLS</span></p>`,
    [
      'Paralegal',
      '  pay: 55020 USD/year mean 2019 [Glassdoor.com + Payscale.com]',
      '  growth: 12 % 2018-2028 [BLS] (much faster than average)',
    ],
  ],
  [
    'Markdown',
    table(
      head('Job', 'Pay', 'Growth'),
      row('A', '$29.05 an hour', '–'),
      row('B', '208,000+', 'N/A'),
      row('C', '$29.05/hr', '-1%'),
      row('D', '$50,000 - $60,000', '5–7%'),
      row('E', 'about $50,000', '−3 %'),
      row('F', '$50,000 CAD', '+5%'),
      row('G', '−', '0%'),
    ),
    [
      'A',
      '  pay: 29.05 USD/hour unspecified',
      '  growth: missing %',
      'B',
      '  pay: at-least 208000 USD/year unspecified',
      '  growth: not-applicable %',
      'C',
      '  pay: 29.05 USD/hour unspecified',
      '  growth: -1 %',
      'D',
      '  pay: 50000..60000 USD/year unspecified',
      '  growth: 5..7 %',
      'E',
      '  pay: 50000 USD/year unspecified (about)',
      '  growth: -3 %',
      'F',
      '  pay: 50000 CAD/year unspecified',
      '  growth: 5 %',
      'G',
      '  pay: missing USD/year unspecified',
      '  growth: 0 %',
    ],
  ],
  [
    'marks of cells before those of headers',
    `${table(
      head('Job Title', 'Median Salary (2018)*', 'Job Growth (2018-2028)**'),
      row('Sales rep', '$58,510', '2%'),
      row('Sales Manager', '$124,220', '5% (Sales Managers, 2014-2024)**'),
      row('Engineer', '$99,999***', '33% (2017-2027)***'),
    )}<p>Sources: *BLS; **BLS Employment Projections, ***O*NET OnLine</p>`,
    [
      'Sales rep',
      '  pay: 58510 USD/year median 2018 [BLS]',
      '  growth: 2 % 2018-2028 [BLS Employment Projections]',
      'Sales Manager',
      '  pay: 124220 USD/year median 2018 [BLS]',
      '  growth: 5 % 2014-2024 for Sales Managers [BLS Employment Projections]',
      'Engineer',
      '  pay: 99999 USD/year median 2018 [O*NET OnLine]',
      '  growth: 33 % 2017-2027 [O*NET OnLine]',
    ],
  ],
  [
    'one mark for two links',
    `${table(head('Job', 'Pay*'), row('A', '$5'))}<p>Source: *<a href="/p">Payscale.com</a> and <a href="/b">Bureau of Labor, Ohio</a></p>`,
    ['A', '  pay: 5 USD/year unspecified [Payscale.com and Bureau of Labor, Ohio/p]'],
  ],
  [
    'one mark for two links of one name each',
    `${table(head('Job', 'Pay*'), row('A', '$5'))}<p>Source: *<a href="/p">Payscale.com</a> and <a href="/b">BLS</a></p>`,
    ['A', '  pay: 5 USD/year unspecified [Payscale.com/p + BLS/b]'],
  ],
  [
    'two data sets of one publisher, each with its address',
    `${table(head('Job', 'Pay*', 'Growth**'), row('A', '$50,000', '1%'))}<p>Sources: *<a href="/oes">BLS</a>, Wages, **<a href="/emp">BLS</a>, Projections</p>`,
    ['A', '  pay: 50000 USD/year unspecified [BLS, Wages/oes]', '  growth: 1 % [BLS, Projections/emp]'],
  ],
  [
    'one mark for two links of one name',
    `${table(head('Job', 'Pay*'), row('A', '$50,000'))}<p>Source: *<a href="/oes">BLS</a>; <a href="/emp">BLS</a></p>`,
    ['A', '  pay: 50000 USD/year unspecified [BLS/oes + BLS/emp]'],
  ],
  [
    'a mark that leads to a remark',
    `${table(head('Job', 'Pay*', 'Growth**'), row('A', '$5', '1%'))}<p>*as of 2018<br>**Includes part-time jobs</p>`,
    ['A', '  pay: 5 USD/year unspecified (as of 2018)', '  growth: 1 % (Includes part-time jobs)'],
  ],
  [
    'marks without a line',
    table(head('Job', 'Median Salary (2018)*', 'Growth**'), row('A', '$5', '2%')),
    ['A', '  pay: 5 USD/year median 2018', '  growth: 2 %', '! lost-mark', '! lost-mark'],
  ],
  [
    'headings within the table, which are nobody’s source',
    table(
      head('Job', 'Median pay'),
      '<tr><th colspan=2>Health</th></tr>',
      row('Nurse', '$5'),
      '<tr><th colspan=2>Law</th></tr>',
      row('Judge', '$6'),
    ),
    ['Nurse', '  pay: 5 USD/year median', 'Judge', '  pay: 6 USD/year median', 'note: Health', 'note: Law'],
  ],
  [
    'dates in brackets',
    table(
      head('Job', 'Median pay (May 2022)', 'Growth (2016-26)'),
      row('A', '$5', '1% for 2018-28'),
      row('B', '$5 (as of 2019)', '2% (for 2018-28)'),
      row('C', '$5 (January 2020)', '3%'),
    ),
    [
      'A',
      '  pay: 5 USD/year median 2022',
      '  growth: 1 % 2018-2028',
      'B',
      '  pay: 5 USD/year median 2019',
      '  growth: 2 % 2018-2028',
      'C',
      '  pay: 5 USD/year median 2020 (January 2020)',
      '  growth: 3 % 2016-2026',
    ],
  ],
  [
    'money in brackets',
    table(
      head('Job', 'Median salary (£)', 'Average salary (EUR, 2020)', '90th percentile ($)'),
      row('A', '21,000', '32,000', '43,000'),
    ),
    [
      'A',
      '  pay: 21000 GBP/year median',
      '  pay.mean: 32000 EUR/year mean 2020',
      '  pay.p90: 43000 USD/year p90',
    ],
  ],
  [
    'remarks that begin with a capital',
    table(
      head('Job', 'Pay', 'Growth'),
      row('A', '$5 (PayScale, 2019)', '1% (Faster than average)'),
      row('B', '$5 (before tax) (Estimated)', '2% (BLS)'),
      row('C', '$5 (+ tips)', '3% (Average)'),
    ),
    [
      'A',
      '  pay: 5 USD/year unspecified 2019 [PayScale]',
      '  growth: 1 % (Faster than average)',
      'B',
      '  pay: 5 USD/year unspecified {before tax} (Estimated)',
      '  growth: 2 % [BLS]',
      'C',
      '  pay: 5 USD/year unspecified (+ tips)',
      '  growth: 3 % (Average)',
    ],
  ],
  [
    'another statistic in brackets',
    table(head('Job', 'Median pay'), row('A', '$5'), row('B', '$6 (mean)'), row('C', '$7 (Average)')),
    ['A', '  pay: 5 USD/year median', 'B', '  pay: 6 USD/year mean', 'C', '  pay: 7 USD/year mean'],
  ],
  [
    'another title than the header’s',
    table(
      head('Job', 'Median pay (Managers)'),
      row('A', '$5'),
      row('B', '$6 (Actors)'),
      row('C', '$7 for singers'),
    ),
    [
      'A',
      '  pay: 5 USD/year median for Managers',
      'B',
      '  pay: 6 USD/year median for Actors',
      'C',
      '  pay: 7 USD/year median for singers',
    ],
  ],
  [
    'headers in two lines',
    `<table><thead><tr><th rowspan=2>Occupation</th><th colspan=2>Annual wages (May 2022)</th><th rowspan=2>Growth, 2022–32</th></tr><tr><th>Median</th><th>90th percentile</th></tr></thead>${row('Nurse', '$81,220', '$129,400', '6%')}</table>`,
    [
      'Nurse',
      '  pay: 81220 USD/year median 2022',
      '  pay.p90: 129400 USD/year p90 2022',
      '  growth: 6 % 2022-2032',
    ],
  ],
  [
    'headers of a database',
    table(
      head('occupation_title', 'soc_code', 'median_pay', 'payYear'),
      row('Nurse', '29-1141', '81220', '2022'),
    ),
    ['Nurse 29-1141', '  pay: 81220 USD/year median 2022'],
  ],
  [
    'hidden text',
    table(head('Job', 'Pay'), row('A', '<span hidden>Pay:</span>$5')),
    ['A', '  pay: 5 USD/year unspecified'],
  ],
  [
    'a table that is hidden since the element shows it',
    `<oc-comparison-table><div hidden><table hidden>${head('Job', 'Pay')}<tr><td hidden>A<td>$5</table></div></oc-comparison-table>`,
    ['A', '  pay: 5 USD/year unspecified'],
  ],
  [
    'German numbers',
    `<html lang="de"><body>${table(head('Job', 'Median pay'), row('A', '45.678,50 €'), row('B', '3.500 € pro Monat'))}</body></html>`,
    ['A', '  pay: 45678.5 EUR/year median', 'B', '  pay: 3500 EUR/month median'],
  ],
  [
    'French numbers',
    `<html lang="fr"><body>${table(head('Job', 'Median pay', 'Growth'), row('A', '45 678 €', '5,5 %'), row('B', '31&#8239;234,50 €', '12&nbsp;%'))}</body></html>`,
    [
      'A',
      '  pay: 45678 EUR/year median',
      '  growth: 5.5 %',
      'B',
      '  pay: 31234.5 EUR/year median',
      '  growth: 12 %',
    ],
  ],
  [
    'Spanish numbers',
    `<html lang="es"><body>${table(head('Job', 'Median pay', 'Growth'), row('A', '45.678 €', '5,5%'))}</body></html>`,
    ['A', '  pay: 45678 EUR/year median', '  growth: 5.5 %'],
  ],
  [
    'a table of what sanitizers leave',
    `<div>Compared ${table(row('Job Title', 'Median Salary (2017)*'), row('Nurse', '$70,000 (Registered Nurses)*'))}<p>Sources: *Payscale</p>[{"name":"A"}]</div>`,
    ['Nurse', '  pay: 70000 USD/year median 2017 for Registered Nurses [Payscale]'],
  ],
  [
    'schooling in words',
    table(
      head('Job', 'Education Requirements', 'Work experience in a related occupation'),
      row('A', 'Some college, no degree', 'None'),
      row('B', 'Vocational Training or Associate’s', '5 years or more'),
      row('C', 'N/A', '—'),
    ),
    [
      'A',
      '  education: Some college, no degree',
      '  experience: None',
      'B',
      '  education: Vocational Training or Associate’s',
      '  experience: 5 years or more',
      'C',
      '  education: not-applicable',
      '  experience: missing',
    ],
  ],
  [
    'money in brackets behind words',
    table(head('Job', 'Bonus'), row('A', 'Varies (USD)')),
    ['A', '  Bonus = Varies (USD)'],
  ],
  [
    'thousands',
    table(head('Job', 'Jobs (000s)', 'Median pay (in thousands)'), row('A', '3,172', '$50.2')),
    [
      'A',
      '  pay: 50200 USD/year median',
      '  employment: 3,172 (thousand)',
      '! unclear-scale row 2, column 2',
    ],
  ],
  [
    'the handbook’s quick facts, by the year and by the hour',
    table(
      head('Quick Facts', 'Software Developers', 'Web Developers'),
      row('2023 Median Pay', '$130,160 per year<br>$62.58 per hour', '$92,750 a year ($44.59/hr)'),
      row('Typical Entry-Level Education', 'Bachelor’s degree', 'See How to Become One'),
      row('On-the-job Training', 'None', '–'),
      row('Number of Jobs, 2023', '1,897,100', '228,100'),
      row('Job Outlook, 2023-33', '17% (Much faster than average)', '8% (much faster than average)'),
      row('Employment Change, 2023-33', '327,900', 'about 18,500'),
    ),
    [
      'Software Developers',
      '  education: Bachelor’s degree',
      '  training: None',
      '  pay: 130160 USD/year median 2023',
      '  hourly: 62.58 USD/hour median 2023',
      '  growth: 17 % 2023-2033 (Much faster than average)',
      '  employment: 1897100 2023',
      '  employmentChange: 327900 2023-2033',
      'Web Developers',
      '  education: See How to Become One',
      '  training: missing',
      '  pay: 92750 USD/year median 2023',
      '  hourly: 44.59 USD/hour median 2023',
      '  growth: 8 % 2023-2033 (much faster than average)',
      '  employment: 228100 2023',
      '  employmentChange: 18500 2023-2033 (about)',
    ],
  ],
  [
    'pay by the year with pay by the hour',
    table(
      head('Job', 'Average salary*'),
      row('A', '$62,400/year or $30/hour'),
      row('B', '$60,000 - $80,000 per year, $30 - $40 per hour'),
      row('C', '$62,400 annually ($30 hourly)'),
      row('D', '$30 per hour / $5,000 per month'),
    ) + '<p>*BLS</p>',
    [
      'A',
      '  pay: 62400 USD/year mean [BLS]',
      '  hourly: 30 USD/hour mean [BLS]',
      'B',
      '  pay: 60000..80000 USD/year mean [BLS]',
      '  hourly: 30..40 USD/hour mean [BLS]',
      'C',
      '  pay: 62400 USD/year mean [BLS]',
      '  hourly: 30 USD/hour mean [BLS]',
      'D',
      '  pay: $30 per hour / $5,000 per month USD/year mean [BLS]',
      '! unreadable-figure row 5, column 2',
    ],
  ],
  [
    'careers in Britain',
    table(
      head('Role', 'Starting salary', 'Average salary (2022/23)', 'Salary range', 'Hours'),
      row('Teacher', '£28k', '£41,000 p.a.', '£28,000 - £43,000', '40-45'),
      row('Tutor', 'Varies', 'c. £30k per annum', '£20–35k', '35'),
    ) + '<p>Source: ONS</p>',
    [
      'Teacher',
      '  pay: 41000 GBP/year mean 2022-2023 [ONS]',
      '  pay.unspecified: 28000..43000 GBP/year unspecified [ONS]',
      '  hours: 40..45 [ONS]',
      '  Starting salary = £28k [ONS]',
      'Tutor',
      '  pay: 30000 GBP/year mean 2022-2023 [ONS] (c.)',
      '  pay.unspecified: 20000..35000 GBP/year unspecified [ONS]',
      '  hours: 35 [ONS]',
      '  Starting salary = Varies [ONS]',
    ],
  ],
  [
    'salaries in thousands',
    table(
      head('Career', '10th percentile', 'Median', '90th percentile', 'Jobs'),
      row('A', '$30K', '$50.5k', '$100K+', '1.2 million'),
      row('B', '~$28K', 'about $45K', 'over $80K', 'nearly 12,000'),
    ),
    [
      'A',
      '  pay: 50500 USD/year median',
      '  pay.p10: 30000 USD/year p10',
      '  pay.p90: at-least 100000 USD/year p90',
      '  employment: 1200000',
      'B',
      '  pay: 45000 USD/year median (about)',
      '  pay.p10: 28000 USD/year p10 (~$28K)',
      '  pay.p90: at-least 80000 USD/year p90',
      '  employment: 12000 (nearly)',
    ],
  ],
  [
    'ranges and bounds in words',
    table(
      head('Career', 'Salary Range', 'Job Growth'),
      row('A', '$45K–$60K', '5 to 7%'),
      row('B', '$70,000+ per year', 'more than 5%'),
      row('C', 'between $40,000 and $60,000', 'less than 1%'),
      row('D', 'up to $90,000', 'roughly 5-7%'),
      row('E', '$60,000 - $45,000', '–3%'),
    ),
    [
      'A',
      '  pay: 45000..60000 USD/year unspecified',
      '  growth: 5..7 %',
      'B',
      '  pay: at-least 70000 USD/year unspecified',
      '  growth: at-least 5 %',
      'C',
      '  pay: 40000..60000 USD/year unspecified',
      '  growth: at-most 1 %',
      'D',
      '  pay: at-most 90000 USD/year unspecified',
      '  growth: 5..7 % (roughly)',
      'E',
      '  pay: 45000..60000 USD/year unspecified',
      '  growth: -3 %',
    ],
  ],
  [
    'what nobody can be sure of',
    table(
      head('Career', 'Salary', 'Job Growth'),
      row('A', '$40-50,000', '2022-2032'),
      row('B', 'TBD', 'see below'),
      row('C', '$60,000 plus bonus', 'Little or no change'),
    ),
    [
      'A',
      '  pay: $40-50,000 USD/year unspecified',
      '  growth: 2022-2032 %',
      'B',
      '  pay: TBD USD/year unspecified',
      '  growth: see below %',
      'C',
      '  pay: $60,000 plus bonus USD/year unspecified',
      '  growth: Little or no change %',
      ...[2, 3, 4].flatMap((at) => [2, 3].map((column) => `! unreadable-figure row ${at}, column ${column}`)),
    ],
  ],
  [
    'statistics and years in cells',
    table(
      head('', 'Nurse', 'Doctor', 'Midwife'),
      row('Salary', 'Median: $81,765', 'Average $229,300 (2021)', '2022: $120,880'),
      row('Job outlook', '6% (from 2022 to 2032)', '3% (2022/32)', '6% (Faster than average)'),
    ),
    [
      'Nurse',
      '  pay: 81765 USD/year median',
      '  growth: 6 % 2022-2032',
      'Doctor',
      '  pay: 229300 USD/year mean 2021',
      '  growth: 3 % 2022-2032',
      'Midwife',
      '  pay: 120880 USD/year unspecified 2022',
      '  growth: 6 % (Faster than average)',
    ],
  ],
  [
    'headers over several lines, with units',
    table(
      head(
        'Job<br>Title',
        'Median<br>Salary<br>(2017)*',
        'Growth 2016-26 (%)',
        'Mean wage (2018)',
        'Key<br>Skills',
      ),
      row('A', '$5', '8', '$6', 'Many'),
    ) + '<p>*Source: BLS</p>',
    [
      'A',
      '  pay: 5 USD/year median 2017 [BLS]',
      '  pay.mean: 6 USD/year mean 2018',
      '  growth: 8 % 2016-2026',
      '  Key\nSkills = Many',
    ],
  ],
  [
    'who says it, in the header',
    table(
      head('Job', 'Median Annual Salary* (BLS, May 2022)', 'Job Growth (2021-2031; BLS)'),
      row('A', '$81,765', '8%'),
    ) + '<p>*Wages of all workers</p>',
    ['A', '  pay: 81765 USD/year median 2022 [Wages of all workers + BLS]', '  growth: 8 % 2021-2031 [BLS]'],
  ],
  [
    'letters above the line',
    `${table(head('Job', 'Pay<sup>a</sup>', 'Growth<sup>b</sup>'), row('A', '$5', '8%<sup>a</sup>'))}<p><sup>a</sup> Payscale</p><p><sup>b</sup> BLS</p>`,
    ['A', '  pay: 5 USD/year unspecified [Payscale]', '  growth: 8 % [Payscale]'],
  ],
  [
    'marks in the middle of cells',
    `${table(head('Job', 'Pay* (2017)**'), row('A', '$102,280* for developers'), row('B', '$5** per hour'), row('C', '$6*<br>(Actors)**'))}<p>*Payscale **BLS</p>`,
    [
      'A',
      '  pay: 102280 USD/year unspecified 2017 for developers [Payscale]',
      'B',
      '  pay: 5 USD/hour unspecified 2017 [BLS]',
      'C',
      '  pay: 6 USD/year unspecified 2017 for Actors [Payscale + BLS]',
    ],
  ],
  [
    'a mark on the caption',
    `<table><caption>Pay of actors*</caption>${head('Job', 'Pay')}${row('A', '$5')}</table><p>* Source: BLS</p>`,
    ['caption: Pay of actors*', 'A', '  pay: 5 USD/year unspecified', 'note: BLS'],
  ],
  [
    'a line without a mark in the table',
    `<h2>Pay*</h2>${table(head('Job', 'Pay'), row('A', '$5'))}<p>*Payscale</p>`,
    ['A', '  pay: 5 USD/year unspecified', 'note: Payscale'],
  ],
  [
    'stars that are no marks',
    table(head('Program', 'Rating', 'Grade'), row('A', '****', 'A+'), row('B', '★★★', 'B')),
    ['A', '  Rating = ****', '  Grade = A+', 'B', '  Rating = ★★★', '  Grade = B'],
  ],
  [
    'money in other ways',
    table(
      head('Job', 'Average salary'),
      row('A', '$81,765 USD'),
      row('B', 'US$81,765'),
      row('C', '$81,765.00'),
      row('D', '$81,765 (Indeed)'),
    ),
    [
      'A',
      '  pay: 81765 USD/year mean',
      'B',
      '  pay: 81765 USD/year mean',
      'C',
      '  pay: 81765 USD/year mean',
      'D',
      '  pay: 81765 USD/year mean [Indeed]',
    ],
  ],
  [
    'figures near the true ones, in German',
    `<html lang="de"><body>${table(head('Job', 'Median pay'), row('A', 'rund 50.000 €'), row('B', '45.000 - 60.000 €'), row('C', '40-50.000 €'), row('D', '50k €'))}</body></html>`,
    [
      'A',
      '  pay: 50000 EUR/year median (rund)',
      'B',
      '  pay: 45000..60000 EUR/year median',
      'C',
      '  pay: 40-50.000 € USD/year median',
      'D',
      '  pay: 50000 EUR/year median',
      '! unreadable-figure row 4, column 2',
    ],
  ],
  [
    'a bound and a range in columns of their own',
    table(head('Job', 'Pay low', 'Pay high', 'Top 10% Salary'), row('A', '30000', '50000', '$80,000+')),
    ['A', '  pay: 30000..50000 USD/year unspecified', '  Top 10% Salary = $80,000+'],
  ],
];

describe('HTML: tables as posts have them', () => {
  for (const [title, html, expected] of POSTS) it(title, () => expect(read(html)).to.eql(expected));
});
