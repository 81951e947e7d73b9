import { managers } from './managers.js';

/** The same two occupations, given from every source: HTML as a page has it. */

const TABLE = `<table>
<tr><th>Job Title</th><th>Educational Requirements</th><th>Median Salary (2017)*</th><th>Job Growth (2016-2026)**</th></tr>
<tr><td>Program Manager</td><td>Bachelor's Degree</td><td>$81,765 (Program Project Manager)</td><td>8% (Managers, All Other)</td></tr>
<tr><td>Account Manager</td><td>Bachelor's Degree</td><td>$51,554</td><td>9% (Advertising, Promotions, and Marketing Managers)</td></tr>
</table>`;
const SOURCES = '<p>Sources: *Payscale, **U.S. Bureau of Labor Statistics</p>';
const json = JSON.stringify(managers);
const attribute = json.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const file = (name: string) => new URL(name, import.meta.url).href;
const jsonLd = {
  '@context': ['https://schema.org', { oc: 'https://example.com/occupation-comparison#' }],
  '@type': 'Dataset',
  'oc:document': { '@type': '@json', '@value': managers },
};

export const table = `<oc-comparison-table>
${TABLE}
${SOURCES}
</oc-comparison-table>`;

export const turnedTable = `<oc-comparison-table>
<table>
<tr><td></td><th>Program Manager</th><th>Account Manager</th></tr>
<tr><th>Educational Requirements</th><td>Bachelor's Degree</td><td>Bachelor's Degree</td></tr>
<tr><th>Median Salary (2017)*</th><td>$81,765 (Program Project Manager)</td><td>$51,554</td></tr>
<tr><th>Job Growth (2016-2026)**</th><td>8% (Managers, All Other)</td><td>9% (Advertising, Promotions, and Marketing Managers)</td></tr>
</table>
${SOURCES}
</oc-comparison-table>`;

export const wordPressTable = `<p><oc-comparison-table>
${TABLE}</oc-comparison-table></p>
${SOURCES}`;

export const namedTable = `<oc-comparison-table for="managers-table"></oc-comparison-table>
<p>Text in between.</p>
<div id="managers-table">${TABLE}${SOURCES}</div>`;

export const enhancedTable = `${TABLE.replace('<table>', '<table class="oc-comparison-table">')}
${SOURCES}`;

export const occupations = `<oc-comparison-table>
<oc-occupation name="Program Manager" education="Bachelor's Degree" median-pay="81765" pay-year="2017"
  pay-for="Program Project Manager" pay-source="Payscale" growth="8" growth-period="2016-2026"
  growth-for="Managers, All Other" growth-source="U.S. Bureau of Labor Statistics"></oc-occupation>
<oc-occupation name="Account Manager" education="Bachelor's Degree" median-pay="$51,554" pay-year="2017"
  pay-source="Payscale" growth="9% (Advertising, Promotions, and Marketing Managers)" growth-period="2016-2026"
  growth-source="U.S. Bureau of Labor Statistics"></oc-occupation>
</oc-comparison-table>`;

export const jsonAttribute = `<oc-comparison-table occupations='${attribute}'></oc-comparison-table>`;

export const childScript = `<oc-comparison-table>
<script type="application/json">${json}</script>
</oc-comparison-table>`;

export const jsonLdScript = `<oc-comparison-table>
<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>
</oc-comparison-table>`;

export const jsonFile = `<oc-comparison-table src="${file('managers.json')}" loading="eager"></oc-comparison-table>`;
export const csvFile = `<oc-comparison-table src="${file('managers.csv')}" loading="eager"></oc-comparison-table>`;
export const htmlFile = `<oc-comparison-table src="${file('managers.html')}" loading="eager"></oc-comparison-table>`;

export const inherited = `<oc-comparison>
<script type="application/json">${json}</script>
<p>An article that its author composed.</p>
<oc-comparison-table></oc-comparison-table>
</oc-comparison>`;

export const namedElement = `<oc-comparison-table for="managers-article"></oc-comparison-table>
<oc-comparison id="managers-article" sections="title" hidden>
<script type="application/json">${json}</script>
</oc-comparison>`;
