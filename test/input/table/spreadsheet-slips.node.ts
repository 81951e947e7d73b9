import { explain } from '../../../src/index.js';
import { readText } from '../../../src/input/read-text.js';
import { readAs } from '../../../src/node/reading.js';
import { describe, expect, it } from '../../helpers/suite.js';

const readCsv = async (text: string) => {
  const { comparison, faults } = await readAs(text, { type: 'csv' });
  return { ...comparison, codes: faults.map(({ code }) => code), faults };
};
const growthOf = async (text: string) => {
  const { occupations, codes } = await readCsv(text);
  return [occupations.map(({ figures }) => figures.get('growth')?.value), codes];
};
const column = (header: string, cells: readonly string[]) =>
  `Occupation,${header}\n${cells.map((cell, at) => `Job ${at},"${cell}"`).join('\n')}`;

describe('what spreadsheets make of growth', () => {
  for (const cells of [
    ['0.08', '-0.02'],
    ['.5', '0.125'],
    ['0.1'],
    ['0', '0.3'],
    ['0,08', '0,1'],
    ['0.08', '12%'],
  ])
    it(`is text, and told once: ${cells.join(', ')}`, async () => {
      const { occupations, faults } = await readCsv(column('Projected growth 2023-2033', cells));
      expect(faults.map(({ code, place }) => [code, place?.slice(0, 4)])).to.eql([
        ['unclear-fraction', 'row '],
      ]);
      expect(explain(faults)[0]!.message).to.match(/"8%"/);
      expect(occupations.map(({ facts: [fact] }) => [fact!.label, fact!.figure.text])).to.eql(
        cells.map((cell) => ['Projected growth 2023-2033', cell]),
      );
      expect(occupations.some(({ figures }) => figures.has('growth'))).to.equal(false);
    });

  it('is in percent where the header says so', async () =>
    expect(await growthOf(column('Growth (%)', ['0.4', '-0.02']))).to.eql([[0.4, -0.02], []]));
  it('is in percent where a number of the column can be no part of one', async () =>
    expect(await growthOf(column('Growth', ['0.4', '12.3']))).to.eql([[0.4, 12.3], []]));
  it('is in percent where the cell says so', async () =>
    expect(await growthOf(column('Growth', ['0.4%', '0.9 percent']))).to.eql([[0.4, 0.9], []]));
  it('is none where nothing grows', async () =>
    expect(await growthOf(column('Growth', ['0', '0']))).to.eql([[0, 0], []]));
});

describe('what spreadsheets make of codes', () => {
  for (const day of [
    'Nov-11',
    '11-Nov',
    '01-Nov-2011',
    'Nov 2011',
    '2011-11-01',
    '2011/11/01',
    '11/1/2011',
    '1.11.2011',
    '11/2011',
  ])
    it(`is told, and shown to nobody: ${day}`, async () => {
      const { occupations, faults } = await readCsv(
        `Occupation,SOC code,Pay (USD)\nActor,${day},50000\nDancer,27-2031,60000`,
      );
      expect(faults.map(({ code, place }) => [code, place])).to.eql([['date-code', 'row 2, column 2']]);
      expect(explain(faults)[0]!.message).to.contain(`“${day}”`).and.to.contain('11-2011');
      expect(occupations.map(({ code, facts }) => [code, facts])).to.eql([
        [undefined, []],
        ['27-2031', []],
      ]);
    });

  it('is what their author wrote where it is no day', async () => {
    const { codes } = await readCsv(
      'Occupation,Code\nActor,27-2011\nDancer,A-1\nSinger,2165\nMime,ABC-12\nClown,Art 22',
    );
    expect(codes).to.eql([]);
  });
});

describe('files as offices write them', () => {
  it('are divided by bars', async () => {
    const { occupations, codes } = await readCsv(
      'Occupation|Pay|Growth\nActor|$48,000|8%\nDancer|$41,000|-2%',
    );
    expect(occupations.map(({ name, figures }) => [name, figures.get('pay')?.value])).to.eql([
      ['Actor', 48000],
      ['Dancer', 41000],
    ]);
    expect(codes).to.eql([]);
  });

  for (const comment of [
    '# made on Monday',
    '# made, as ever, by hand',
    '// pay of artists',
    '#pay\n# of artists',
  ])
    it(`have comments for programs above their header: ${JSON.stringify(comment)}`, async () => {
      const { occupations, caption } = await readCsv(`${comment}\nOccupation,Pay\nActor,"$48,000"`);
      expect(occupations.map(({ figures }) => figures.get('pay')?.value)).to.eql([48000]);
      expect(caption).to.equal(undefined);
    });

  it('have titles above it, which are the caption', async () => {
    const { caption, occupations } = await readCsv(
      'Pay of artists\nSpring 2024\n\nOccupation,Pay\nActor,"$48,000"',
    );
    expect([caption, occupations.length]).to.eql(['Pay of artists. Spring 2024', 1]);
  });

  it('have ranks under "#", and headers that begin with it', async () => {
    const { occupations } = await readCsv('#,Occupation,Pay\n1,Actor,"$48,000"');
    expect(occupations.map(({ name }) => name)).to.eql(['Actor']);
    const other = await readCsv('# Occupation,Pay\nActor,"$48,000"');
    expect(other.occupations.map(({ name }) => name)).to.eql(['Actor']);
  });
});

describe('a file in which nothing is compared', () => {
  for (const [title, text, type] of [
    ['a table of heads', 'Job,Median salary\n', 'text/csv'],
    ['the page of an error, called CSV', '<!doctype html><title>404</title>', 'text/csv'],
    [
      'linked data of something else',
      '{"@context":"https://schema.org","@type":"Recipe"}',
      'application/ld+json',
    ],
  ] as const)
    it(`is told: ${title}`, async () => {
      const { faults } = await readText(text, { type });
      expect(faults.map(({ code }) => code)).to.eql(['no-occupations']);
    });
});
