import { expect } from '@open-wc/testing';
import { OcComparison, OcComparisonTable, OcPayChart } from '../src/index.js';
import { deepAll, drawn, drawnText } from './helpers/deep.js';
import { page, write } from './helpers/mount.js';
import { keepConsoleClean } from './helpers/records.js';

/** A registry of its own, where the browser knows of such; else that of the page. */
function ownRegistry(): CustomElementRegistry {
  try {
    return 'customElementRegistry' in Element.prototype ? new CustomElementRegistry() : customElements;
  } catch {
    return customElements;
  }
}

/** HTML in a shadow root whose elements go by a registry. */
async function shadowWith(html: string, registry: CustomElementRegistry): Promise<ShadowRoot> {
  const place = await page('<div></div>');
  const root = place.firstElementChild!.attachShadow({ mode: 'open', customElementRegistry: registry });
  write(root, html);
  return root;
}

const JOBS = [
  { name: 'Actor', pay: { p10: 20_000, median: 48_000, p90: 90_000, year: 2024 } },
  { name: 'Dancer', pay: { p10: 21_000, median: 41_000, p90: 80_000, year: 2024 } },
];
const attribute = `occupations='${JSON.stringify(JOBS)}'`;

describe('elements in a registry of their own', () => {
  keepConsoleClean();

  it('draw the article with all of its sections, each of that registry', async () => {
    const registry = ownRegistry();
    OcComparison.define('scoped-article', registry);
    const root = await shadowWith(`<scoped-article ${attribute}></scoped-article>`, registry);
    const article = root.firstElementChild as OcComparison;
    await drawn(article);
    expect(drawnText(article)).to.contain('$48,000');
    const sections = deepAll<Element>(article, '[part="section"]');
    expect(sections.length).to.be.greaterThan(1);
    for (const section of sections) {
      expect(section.customElementRegistry ?? customElements).to.equal(registry);
      expect(section.shadowRoot?.textContent).to.contain('Actor');
    }
  });

  it('draw a table that is defined there alone', async () => {
    const registry = ownRegistry();
    OcComparisonTable.define('scoped-table', registry);
    const root = await shadowWith(`<scoped-table ${attribute} sortable></scoped-table>`, registry);
    const table = root.firstElementChild as OcComparisonTable;
    await drawn(table);
    expect(drawnText(table)).to.contain('$41,000');
  });

  it('draw a chart, and again with new data', async () => {
    const registry = ownRegistry();
    OcPayChart.define('scoped-chart', registry);
    const root = await shadowWith(`<scoped-chart ${attribute}></scoped-chart>`, registry);
    const chart = root.firstElementChild as OcPayChart;
    await drawn(chart);
    chart.occupations = [
      ...JOBS,
      { name: 'Singer', pay: { p10: 1000, median: 2000, p90: 3000, year: 2024 } },
    ];
    await drawn(chart);
    expect(drawnText(chart)).to.contain('Singer');
  });
});
