import { expect } from '@open-wc/testing';
import type * as Preact from 'preact';
import type * as Vue from 'vue';
import type { OcComparisonTable, Problem } from '../src/index.js';
import { drawn, drawnText } from './helpers/deep.js';
import { page } from './helpers/mount.js';
import { takeConsole } from './helpers/records.js';

/** What a template of a framework gives an element: an object, a bare flag, a flag that is off, a name with a hyphen. */
const GIVEN = {
  occupations: [{ name: 'Actor', pay: '$61,000' }],
  sortable: '',
  bars: false,
  'max-age': '3',
  'differing-only': '',
};

const load = <Module>(file: string) => import(`/node_modules/${file}`) as Promise<Module>;

describe('elements in templates of a framework', () => {
  takeConsole();

  async function expectGiven(place: Element): Promise<void> {
    const table = place.querySelector<OcComparisonTable>('oc-comparison-table')!;
    await drawn(table);
    expect(drawnText(table)).to.contain('$61,000');
    expect([table.sortable, table.bars, table.maxAge, table.differingOnly]).to.eql([true, false, 3, true]);
  }

  it('take all that Vue sets', async () => {
    const { h, render } = await load<typeof Vue>('vue/dist/vue.runtime.esm-browser.prod.js');
    const place = await page('');
    render(h('oc-comparison-table', GIVEN), place);
    await expectGiven(place);
  });

  it('tell Vue of problems', async () => {
    const { h, render } = await load<typeof Vue>('vue/dist/vue.runtime.esm-browser.prod.js');
    const place = await page('');
    const reported = new Promise<readonly Problem[]>((resolve) => {
      const onOcError = ({ detail }: HTMLElementEventMap['oc-error']) => resolve(detail.problems);
      render(h('oc-comparison-table', { occupations: [{ name: 'Actor', salary: 5 }], onOcError }), place);
    });
    expect((await reported).map(({ code }) => code)).to.eql(['unknown-field']);
  });

  it('take all that Preact sets', async () => {
    const { h, render } = await load<typeof Preact>('preact/dist/preact.mjs');
    const place = await page('');
    // JSX makes `true` of a bare flag
    render(h('oc-comparison-table', { ...GIVEN, sortable: true, 'differing-only': true }), place);
    await expectGiven(place);
  });
});
