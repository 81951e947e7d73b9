import { readAs } from '../../../src/node/reading.js';
import { describe, expect, it } from '../../helpers/suite.js';
import { tableOf } from '../world/written.js';

const read = (lines: string) => readAs(tableOf(lines), { type: 'html', lang: 'en' });

describe('cells that repeat their labels', () => {
  it('say where a figure stands that can’t be read, in the author’s own columns', async () => {
    const { faults } = await read(
      'Baker | Cook\nMedian salary: $35,000 | Median salary: plenty\nGrowth: 5% | Growth: 6%',
    );
    expect(faults.map(({ code, path, place }) => [code, path, place])).to.eql([
      ['unreadable-figure', 'occupations[1].pay.median', 'row 2, column 2'],
    ]);
  });

  it('keep lines with labels that nobody knows, where one is known', async () => {
    const { comparison } = await read(
      'Baker | Cook\nPay: $35,000 | Pay: $33,000\nTools: oven | Tools: knife',
    );
    expect(comparison.occupations.map(({ name, facts }) => [name, facts.map(({ label }) => label)])).to.eql([
      ['Baker', ['Tools']],
      ['Cook', ['Tools']],
    ]);
  });

  it('are no labels where none of them is known', async () => {
    const { comparison } = await read('Step | Detail\nFirst: mix | Later: bake\nThen: knead | Last: cool');
    expect(JSON.stringify(comparison.occupations)).to.contain('First: mix');
  });
});
