import { expect } from '@open-wc/testing';
import { deepAll } from '../helpers/deep.js';
import { drawWhere, NOWHERE } from '../helpers/elsewhere.js';
import { keepConsoleClean } from '../helpers/records.js';

const data = JSON.stringify({
  occupations: [
    { name: 'A', pay: { median: 2, p10: 1, p90: 3 }, growth: 4 },
    { name: 'B', pay: { median: 3, p10: 2, p90: 4 }, growth: 5 },
  ],
  reference: { name: 'All', growth: 3 },
});

describe('a module that doesn’t come for sections of an article', () => {
  keepConsoleClean();

  it('is reported once, by the article', async () => {
    const html = `<oc-comparison occupations='${data}'></oc-comparison>`;
    const article = await drawWhere('oc-comparison', 'elements/chart/draw-chart', NOWHERE, html);
    const charts = (['oc-pay-chart', 'oc-growth-chart'] as const).flatMap((tag) =>
      deepAll<HTMLElementTagNameMap[typeof tag]>(article, tag),
    );
    expect(charts.map(({ problems }) => problems)).to.eql([[], []]);
    expect(article.problems.map(({ code, source, excerpt }) => [code, source, excerpt])).to.eql([
      ['load-failed', 'chunks', 'charts'],
    ]);
  });

  it('leaves what it isn’t needed for as it is', async () => {
    const html = `<oc-comparison differences occupations='${data}'></oc-comparison>`;
    const article = await drawWhere('oc-comparison', 'elements/shared/comparing', NOWHERE, html);
    expect(deepAll(article, '[part="figure"]')).not.to.be.empty;
    expect(article.problems.map(({ code, excerpt }) => [code, excerpt])).to.eql([
      ['load-failed', 'comparing'],
    ]);
  });
});
