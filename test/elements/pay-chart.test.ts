import { expect } from '@open-wc/testing';
import { OcChart } from '../../src/index.js';
import { deepAll, deepOne, wordsOf } from '../helpers/deep.js';
import { drawWhere, NOWHERE } from '../helpers/elsewhere.js';
import { describeAsEveryElement } from '../helpers/every-element.js';
import { mount, page } from '../helpers/mount.js';
import { keepConsoleClean, takeConsole, until } from '../helpers/records.js';

describeAsEveryElement('oc-pay-chart', { shows: '$81,765', word: ['payChart', 'Range of pay'] });

describe('<oc-pay-chart>', () => {
  keepConsoleClean();

  const tag = 'oc-pay-chart';
  const spread = { median: 50000, p10: 20000, p25: 40000, p75: 60000, p90: 80000 };
  const occupations = [
    { name: 'Tester', pay: { ...spread, year: 2025, source: 'Example Panel' } },
    { name: 'Writer', pay: { ...spread, p90: '>=80,000', year: 2025, source: 'Example Panel' } },
  ];
  const draw = (attributes: Record<string, string> = {}) =>
    mount(tag, { attributes, properties: { occupations } });

  it('reads as a heading, what is shown, and a row for each occupation', async () => {
    const lines = deepAll(await draw(), 'h2, .about, li[part="row"]').map(wordsOf);
    expect(lines).to.eql(
      [
        'Range of pay',
        'Median salary (2025) *',
        'Tester $50,000 Eight in ten earn $20,000 to $80,000. The middle half earn $40,000 to $60,000.',
        'Writer $50,000 Eight in ten earn $20,000 to $80,000 or more. The middle half earn $40,000 to $60,000.',
      ].map((line) => line.replace(') *', ')*')),
    );
  });

  it('says the same in a table', async () => {
    const element = await draw();
    deepOne<HTMLDetailsElement>(element, 'details').open = true;
    const cells = deepAll(element, 'tbody tr').map((row) => [...row.children].map(wordsOf));
    expect(cells).to.eql([
      ['Tester', '$50,000', '$20,000', '$40,000', '$60,000', '$80,000'],
      ['Writer', '$50,000', '$20,000', '$40,000', '$60,000', '$80,000 or more'],
    ]);
  });

  it('hides its pictures from those who can’t see them: the text says all', async () => {
    const open = deepAll<SVGElement>(await draw(), 'svg').filter(
      (each) => !each.closest('[aria-hidden="true"]'),
    );
    expect(open).to.eql([]);
  });

  it('draws the scale once for all rows', async () => {
    const rows = deepAll(await draw(), 'li .plot > svg').map((each) => each.getBoundingClientRect());
    expect(new Set(rows.map(({ left, width }) => `${left} ${width}`)).size).to.equal(1);
  });

  it('says that what draws doesn’t come, to the author as well', async () => {
    const html = `<${tag} occupations='[{ "name": "A", "pay": { "median": 1, "p10": 0, "p90": 2 } }]'></${tag}>`;
    const element = await drawWhere(tag, 'elements/chart/draw-chart', NOWHERE, html);
    expect(deepAll(element, '[role="status"]').map(wordsOf)).to.eql(['The comparison could not be loaded.']);
    expect(element.problems.map(({ code, excerpt }) => [code, excerpt])).to.eql([['load-failed', 'charts']]);
  });

  it('leads from a mark to its note and back', async () => {
    const element = await draw();
    const [mark, back] = [deepOne(element, '[part="mark"]'), deepOne(element, '[part="back"]')];
    mark.click();
    const note = element.shadowRoot!.activeElement;
    back.click();
    expect([note?.id, element.shadowRoot!.activeElement]).to.eql(['note-1', mark]);
  });

  it('draws marks in the style that is wanted', async () => {
    expect(wordsOf(deepOne(await draw({ marks: 'letters' }), '[part="mark"]'))).to.equal('a');
  });

  it('shows an open end as an arrow', async () => {
    expect(deepAll<SVGElement>(await draw(), 'li path')).to.have.length(1);
  });

  it('has a table that is a stop of the Tab key while it scrolls, and never while it is closed', async () => {
    const element = await draw();
    const region = deepOne(element, 'details > [role="region"]');
    const scrolls = () => region.scrollWidth > region.clientWidth;
    const stops: boolean[] = [];
    const look = async (holds: () => boolean) => {
      await until(holds);
      stops.push(region.tabIndex === 0);
    };
    await look(() => true);
    deepOne<HTMLDetailsElement>(element, 'details').open = true;
    element.setAttribute('style', 'inline-size: 800px');
    await look(() => region.clientWidth > 0 && !scrolls());
    element.setAttribute('style', 'inline-size: 80px');
    await look(() => scrolls() && region.tabIndex === 0);
    expect(stops).to.eql([false, false, true]);
  });

  for (const width of [240, 320, 700]) {
    it(`${width} px: no text is smaller than 11 px, and nothing sticks out`, async () => {
      const place = await page(`<div style="inline-size: ${width}px"><${tag}></${tag}></div>`);
      const element = place.querySelector(tag)!;
      element.occupations = occupations;
      await element.updateComplete;
      const small = deepAll(element, '*').filter((each) => parseFloat(getComputedStyle(each).fontSize) < 11);
      expect([small, element.scrollWidth - element.clientWidth]).to.eql([[], 0]);
    });

    it(`${width} px: numbers of the scale don’t touch`, async () => {
      const place = await page(`<div style="inline-size: ${width}px"><${tag}></${tag}></div>`);
      const element = place.querySelector(tag)!;
      element.occupations = occupations;
      await element.updateComplete;
      const boxes = deepAll<SVGElement>(element, '[part="axis"] text')
        .map((each) => each.getBoundingClientRect())
        .filter((box) => box.width);
      const touching = boxes.filter((box, at) => at && box.left <= boxes[at - 1]!.right);
      expect([boxes.length > 1, touching]).to.eql([true, []]);
    });
  }

  it('begins the scale on the right on a page that runs from right to left', async () => {
    const place = await page(`<div dir="rtl"><${tag}></${tag}></div>`);
    const element = place.querySelector(tag)!;
    element.occupations = occupations;
    await element.updateComplete;
    const [first, last] = [0, -1].map((at) =>
      deepAll<SVGElement>(element, '[part="axis"] text').at(at)!.getBoundingClientRect(),
    );
    expect(first!.left).to.be.greaterThan(last!.right);
  });

  it('keeps room for each occupation until what draws has come', async () => {
    OcChart.drawing = undefined;
    const element = document.createElement(tag);
    const seen: string[] = [];
    element.addController({
      hostUpdated: () => {
        const [reserved, rows] = ['.reserve', 'li[part="row"]'].map((each) => deepAll(element, each).length);
        seen.push(`${reserved} reserved, ${rows} drawn`);
      },
    });
    element.occupations = occupations;
    (await page('')).append(element);
    await element.updateComplete;
    expect(seen).to.eql(['2 reserved, 0 drawn', '0 reserved, 2 drawn']);
  });

  it('says so where there is no pay to draw', async () => {
    const element = await mount(tag, { properties: { occupations: [{ name: 'A', growth: 3 }] } });
    expect(deepAll(element, '[part="message"]').map(wordsOf)).to.eql(['There is nothing to show here yet.']);
  });
});

describe('<oc-pay-chart> with a style of marks that there isn’t', () => {
  const taken = takeConsole();

  it('tells of it, and draws stars', async () => {
    const element = await mount('oc-pay-chart', {
      attributes: { marks: 'dots' },
      properties: { occupations: [{ name: 'A', pay: { median: 5, source: 'B' } }] },
    });
    const codes = element.problems.map(({ code }) => code);
    expect([codes, taken.warnings.length, wordsOf(deepOne(element, '[part="mark"]'))]).to.eql([
      ['bad-option'],
      1,
      '*',
    ]);
  });
});

describe('<oc-comparison> with charts', () => {
  keepConsoleClean();

  const spread = { median: 50, p10: 20, p90: 80 };
  const DUE: readonly (readonly [string, object, Record<string, string>, readonly string[]])[] = [
    ['pay with percentiles', { occupations: [{ name: 'A', pay: spread }] }, {}, ['oc-pay-chart']],
    ['pay without percentiles', { occupations: [{ name: 'A', pay: 50 }] }, {}, []],
    [
      'growth with a reference',
      { occupations: [{ name: 'A', growth: 3 }], reference: { name: 'All', growth: 4 } },
      {},
      ['oc-growth-chart'],
    ],
    ['growth without a reference', { occupations: [{ name: 'A', growth: 3 }] }, {}, []],
    [
      'both by wish',
      { occupations: [{ name: 'A', growth: 3, pay: { median: 5 } }] },
      { sections: 'growth-chart pay-chart' },
      ['oc-growth-chart', 'oc-pay-chart'],
    ],
    ['neither by wish', { occupations: [{ name: 'A', pay: spread }] }, { sections: 'table' }, []],
  ];
  for (const [title, data, attributes, tags] of DUE) {
    it(`shows ${tags.join(' and ') || 'none'} for ${title}`, async () => {
      const element = await mount('oc-comparison', { attributes, properties: { occupations: data } });
      expect(deepAll(element, 'oc-pay-chart, oc-growth-chart').map((each) => each.localName)).to.eql(tags);
    });
  }
});
