// Elements of a page that have got no data: their author is told what to write, after some seconds, in the console.
import { expect } from '@open-wc/testing';
import '../src/define.js';
import { reportEmptyLater } from '../src/cdn/empty-elements.js';
import { drawn } from './helpers/deep.js';
import { page } from './helpers/mount.js';
import { holdTimers, takeConsole, until, wait } from './helpers/records.js';

const TABLE = '<table><tr><th>Job<th>Median pay<tr><td>Actor<td>$5</table>';
const DATA = '[{ "name": "Actor" }, { "name": "Dancer" }]';

/** Runs the page up to the moment when it is looked at. */
async function pageUntilLooked(html: string, meanwhile?: (place: Element) => void): Promise<void> {
  const timers = holdTimers(5000);
  reportEmptyLater();
  const place = await page(html);
  await drawn(place);
  meanwhile?.(place);
  await drawn(place);
  timers.release();
}

describe('elements without data', () => {
  const taken = takeConsole();

  for (const [html, says] of [
    ['<oc-comparison></oc-comparison>', /^<oc-comparison>.*write <oc-comparison codes="13-1082 11-2011">/],
    [
      '<oc-comparison-table>\n</oc-comparison-table>',
      /^<oc-comparison-table>.*codes=.*put a table or JSON in it/,
    ],
    ['<oc-pay-chart id="pay" heading-level="3"></oc-pay-chart>', /^<oc-pay-chart id="pay">.*codes=/],
    ['<oc-comparison><p>Soon</p></oc-comparison>', /^<oc-comparison>.*codes=/],
    ['<oc-source-list for="nowhere"></oc-source-list>', /for="nowhere".*write the id of what holds its data/],
  ] as const)
    it(`are told to their author, once: ${html}`, async () => {
      await pageUntilLooked(html);
      await until(() => taken.warnings.length);
      await wait(20);
      expect(taken.warnings).to.have.length(1);
      expect(taken.warnings[0]).to.match(says);
      expect(taken.warnings[0]).to.match(/messages\.md#no-data$/);
    });

  const QUIET: Readonly<Record<string, readonly [html: string, meanwhile?: (place: Element) => void]>> = {
    'that have a table': [`<oc-comparison-table>${TABLE}</oc-comparison-table>`],
    'that have the table after them': [`<oc-comparison-table></oc-comparison-table>${TABLE}`],
    'that have JSON': [`<oc-comparison occupations='${DATA}'></oc-comparison>`],
    'that wait for a file': ['<oc-comparison src="/never.json" hidden></oc-comparison>'],
    'that wait for codes': ['<oc-comparison codes="13-1082" hidden></oc-comparison>'],
    'of which a framework sets the property': [
      '<oc-comparison></oc-comparison>',
      (place) => Object.assign(place.firstElementChild!, { occupations: JSON.parse(DATA) as unknown }),
    ],
    'of which a script says that there are none yet': [
      '<oc-comparison></oc-comparison>',
      (place) => Object.assign(place.firstElementChild!, { occupations: null }),
    ],
    'that show what readers choose': [
      '<oc-comparison></oc-comparison><oc-occupation-picker hidden></oc-occupation-picker>',
    ],
    'that show what another one has': [
      `<oc-comparison id="a" occupations='${DATA}'></oc-comparison><oc-source-list for="a"></oc-source-list>`,
    ],
    'that need none': ['<oc-school-finder action="/schools"></oc-school-finder>'],
  };
  for (const [what, [html, meanwhile]] of Object.entries(QUIET))
    it(`are not those ${what}`, async () => {
      await pageUntilLooked(html, meanwhile);
      await wait(100);
      expect(taken.warnings.filter((line) => line.includes('#no-data'))).to.eql([]);
    });
});
