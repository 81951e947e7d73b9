/** Files as people have them; all tell of the same two occupations. */
export const CSV = `Job title,Education,Median salary (2017)*,Job growth (2016-2026)**
Program Manager,Bachelor's Degree,"$81,765","8%"
Account Manager,Bachelor's Degree,"$51,554",9%
"Sources: *Payscale, **U.S. Bureau of Labor Statistics"
`;
const ROWS = CSV.split('\n').slice(0, 3);
const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const SOURCES = 'Sources: *Payscale, **U.S. Bureau of Labor Statistics';

export const HTML = `<!doctype html><html lang="en"><head><title>Jobs</title></head><body><h1>Jobs</h1>
<table>${ROWS.map(
  (row) =>
    `<tr>${cellsOf(row)
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`,
).join('\n')}</table>
<p>${SOURCES}</p></body></html>`;

export const MARKDOWN = `---
layout: post
---

${ROWS.map((row, at) => `| ${cellsOf(row).join(' | ').replaceAll('*', '\\*')} |${at ? '' : '\n|---|---|---|---|'}`).join('\n')}

${SOURCES.replaceAll('*', '\\*')}
`;

export const JSON_LD = JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': ['Program Manager', 'Account Manager'].map((name, at) => ({
    '@type': 'Occupation',
    name,
    educationRequirements: "Bachelor's Degree",
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      name: '2017',
      currency: 'USD',
      duration: 'P1Y',
      median: [81765, 51554][at],
    },
  })),
});

/** Nothing to say against it on any day of the next decades. */
const figure = { from: 2090, to: 2100, source: 'bls' };
export const GOOD = JSON.stringify({
  occupations: [
    { name: 'Actor', growth: { percent: 4, ...figure } },
    { name: 'Dancer', growth: { percent: 5, ...figure } },
  ],
  sources: { bls: { name: 'U.S. Bureau of Labor Statistics', href: 'https://www.bls.gov/emp/' } },
});
