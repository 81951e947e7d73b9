import { expect } from '@open-wc/testing';
import { deepAll, wordsOf } from '../helpers/deep.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page } from '../helpers/mount.js';
import { keepConsoleClean } from '../helpers/records.js';

describeAsEveryElement('oc-growth-chart', { shows: '8%', word: ['growthChart', 'Growth of jobs'] });

describe('<oc-growth-chart>', () => {
  keepConsoleClean();

  const tag = 'oc-growth-chart';
  const data = {
    defaults: { growth: { from: 2024, to: 2034 } },
    occupations: [
      { name: 'Tester', growth: 8, employment: 1000, openings: 90 },
      { name: 'Writer', growth: -4 },
    ],
    reference: { name: 'All occupations', growth: 3 },
  };
  const draw = () => mount(tag, { properties: { occupations: data } });

  it('reads as a heading, what is shown, and a row for each occupation and for all', async () => {
    const lines = deepAll(await draw(), 'h2, .about, [part="key"], li[part="row"]').map(wordsOf);
    expect(lines).to.eql([
      'Growth of jobs',
      'Projected job growth (2024–2034)',
      'All occupations',
      'Tester 8% Jobs: 1,000 Openings a year: 90 (projected)',
      'Writer −4%',
      'All occupations 3%',
    ]);
  });

  it('draws decline to the other side of zero', async () => {
    const [up, down] = deepAll<SVGElement>(await draw(), '.bar').map((each) => each.getBoundingClientRect());
    expect(down!.right).to.be.at.most(up!.left + 1);
  });

  it('draws a line for all occupations through every row', async () => {
    expect(deepAll<SVGElement>(await draw(), 'li .reference')).to.have.length(3);
  });

  it('has all occupations in the table', async () => {
    expect(deepAll(await draw(), 'tbody th').map(wordsOf)).to.eql(['Tester', 'Writer', 'All occupations']);
  });

  it('draws decline on the right on a page that runs from right to left', async () => {
    const place = await page(`<div dir="rtl"><${tag}></${tag}></div>`);
    const element = place.querySelector(tag)!;
    element.occupations = data;
    await element.updateComplete;
    const [up, down] = deepAll<SVGElement>(element, '.bar').map((each) => each.getBoundingClientRect());
    expect(down!.left).to.be.at.least(up!.right - 1);
  });
});
