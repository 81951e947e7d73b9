import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { deepAll, deepOne, drawn, wordsOf } from './helpers/deep.js';
import { isChromium } from './helpers/engine.js';
import { make, page } from './helpers/mount.js';
import { keepConsoleClean, until } from './helpers/records.js';

/** What margins of a centimetre leave of a sheet, in px. */
const SHEETS = { A4: 718, A5: 483, Letter: 740 };
const CODES = ['13-1082', '11-2011', '15-1252', '29-1141', '25-2021', '47-2111'];

async function articleOn(width: number, count: number) {
  const place = await page(
    `<div style="inline-size: ${width}px; font: 16px/1.5 'Test Sans'"><span></span></div>`,
  );
  const attributes = {
    codes: CODES.slice(0, count).join(' '),
    dataset: '/dist/data/',
    loading: 'eager',
    orientation: 'columns',
  };
  const element = make('oc-comparison', { attributes });
  place.querySelector('span')!.replaceWith(element);
  await until(
    () =>
      deepAll(element, 'td').length &&
      deepAll(element, 'circle').length &&
      deepAll(element, 'li').length > 20,
  );
  return drawn(element);
}

// the only engine that lays out for paper when a test asks it to
(isChromium ? describe : () => undefined)('on paper', () => {
  keepConsoleClean();
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({ media: 'screen' }));

  for (const [sheet, width] of Object.entries(SHEETS))
    for (const count of [2, 3, 4, 5, 6])
      it(`${count} occupations fit on ${sheet}`, async () => {
        const element = await articleOn(width, count);
        const table = deepOne(element, 'table');
        // browsers shrink a page by a little; what sticks out further is cut off
        expect(table.scrollWidth / width).to.be.at.most(1.2);
        expect(getComputedStyle(deepOne(element, '[part="region"]')).overflow).to.equal('visible');
      });

  it('heads of tables are repeated, and neither rows nor charts are parted', async () => {
    const element = await articleOn(SHEETS.A4, 2);
    expect(getComputedStyle(deepOne(element, 'thead')).display).to.equal('table-header-group');
    const whole = [...deepAll(element, 'tbody tr'), ...deepAll(element, '[part="chart"]')];
    expect(whole.filter((each) => getComputedStyle(each).breakInside !== 'avoid')).to.eql([]);
  });

  it('the addresses of sources are said', async () => {
    const element = await articleOn(SHEETS.A4, 2);
    const [source] = deepAll(element, '[part="source"]');
    expect(getComputedStyle(source!, '::after').content).to.contain('https://www.bls.gov/oes/');
  });

  // older engines have no way to show what is closed
  if (!CSS.supports('selector(::details-content)')) return;

  it('nothing is closed', async () => {
    const element = await articleOn(SHEETS.A4, 2);
    const closed = deepAll(element, 'details > :not(summary)').filter(
      (each) => !each.checkVisibility({ contentVisibilityAuto: true }) || !each.offsetHeight,
    );
    expect(closed.map(wordsOf)).to.eql([]);
  });

  it('nothing has the triangle of what is closed', async () => {
    const element = await articleOn(SHEETS.A4, 2);
    const summaries = deepAll(element, 'summary').filter((each) => each.offsetHeight);
    expect(summaries.length).to.be.above(1);
    expect(new Set(summaries.map((each) => getComputedStyle(each).listStyleType))).to.eql(new Set(['none']));
  });
});
