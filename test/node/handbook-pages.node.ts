// Pages built as those of the Occupational Outlook Handbook are: one box of quick facts among tables of other things.
// The facts are of 24 pages that were drawn by a seed, and of one each of the kinds that are rare: pay by the hour alone,
// no pay, pay at the ceiling. All pages are read in the full run, where they are beside the checkout.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readAs } from '../../src/node/reading.js';
import { heldAgainst } from '../helpers/handbook.js';
import type { QuickFacts } from '../helpers/handbook.js';

const facts = JSON.parse(
  readFileSync(new URL('../fixtures/handbook/facts.json', import.meta.url), 'utf8'),
) as readonly QuickFacts[];

const LABELS = [
  '2024 Median Pay',
  'Typical Entry-Level Education',
  'Work Experience in a Related Occupation',
  'On-the-job Training',
  'Number of Jobs, 2024',
  'Job Outlook, 2024-34',
  'Employment Change, 2024-34',
];

/** The label with the link that opens a box of words on it. */
const labelled = (label: string, at: number) =>
  `<th id="quickfacts-${at + 1}-0" scope="row"><a href="#help-${at}" aria-label="    ${label}   help on    ${label}">
     ${label.replace(' ', '     ')}     </a> </th>`;

const inLines = (value: string) => value.replace(/(per year) (\$)/, '$1\n <br>$2').replaceAll('&', '&amp;');

function pageOf([name = '', ...values]: QuickFacts): string {
  const box = values.map(
    (value, at) => `<tr>${labelled(LABELS[at]!, at)}<td headers="quickfacts-${at + 1}-0">
       ${inLines(value)}
    </td></tr>`,
  );
  return `<!doctype html><html lang="en-us"><head><title>    ${name} :     Handbook</title></head><body>
<nav><table role="presentation"><tr><td><a href="/">Home</a></td><td><a href="/find">Find</a></td></tr></table></nav>
<h1>    ${name}</h1><h2 id="Summary"><span>    Summary</span></h2>
<table class="tooltips" id="quickfacts"><thead><tr><th colspan="2" scope="colgroup">    Quick Facts:     ${name}</th></tr></thead>
<tbody>${box.join('\n')}</tbody></table>
<h3>What they do</h3><p>A few words on what ${name.toLowerCase()} do.</p>
<h2>Pay</h2><p>Pay by industry:</p>
<table><tbody><tr class="odd"><td>Government</td><td>$70,010</td></tr><tr><td>Retail trade</td><td>41,220</td></tr></tbody></table>
<h2>Job Outlook</h2>
<table id="outlook-table"><caption>Projections for ${name}, 2024–34</caption>
<thead><tr><th rowspan="2">Occupational Title</th><th rowspan="2">SOC Code</th><th rowspan="2">Employment, 2024</th><th colspan="2">Change, 2024–34</th></tr>
<tr><th>Percent</th><th>Numeric</th></tr></thead>
<tbody><tr><th scope="row"><p><strong>    A part of them</strong></p></th><td>99-9999</td><td>1,100</td><td>1</td><td>10</td></tr></tbody></table>
<h2>Similar Occupations</h2><div class="dataTables_wrapper"><table class="dataTable"><thead><tr><th></th><th>Occupation</th><th>Job Duties</th><th>Median Pay</th></tr></thead>
<tbody><tr><td><img alt="somebody" src="a.jpg"></td><td><a href="/a">Somebody similar</a></td><td>Does similar work.</td><td>$51,000</td></tr></tbody></table></div>
<div id="help-0"><h2>2024 Median Pay</h2><p>Half of the workers earned more, half of them less.</p></div>
</body></html>`;
}

describe('a page built as those of the Handbook', () => {
  for (const page of facts)
    it(`is read fact by fact: ${page[0]}`, async () => {
      const { comparison } = await readAs(pageOf(page), { type: 'html' });
      const wrong = Object.entries(heldAgainst(page, comparison)).flatMap(([key, holds]) =>
        holds ? [] : key,
      );
      assert.deepEqual([comparison.occupations.length, wrong], [1, []]);
    });

  it('says of pay at the ceiling that it is at least that', async () => {
    const page = facts.find(([, pay = '']) => pay.includes('greater'))!;
    const { comparison } = await readAs(pageOf(page), { type: 'html' });
    const { figures } = comparison.occupations[0]!;
    const said = (['pay', 'hourly'] as const).map((name) => [
      figures.get(name)?.status,
      figures.get(name)?.value,
    ]);
    assert.deepEqual(said, [
      ['at-least', 239200],
      ['at-least', 115],
    ]);
  });
});
