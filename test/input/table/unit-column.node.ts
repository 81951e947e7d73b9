import * as fc from 'fast-check';
import { readGrid } from '../../../src/input/table/table-to-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import { describe, expect, it } from '../../helpers/suite.js';
import { holds } from '../../helpers/property.js';
import { inShort } from '../world/in-short.js';

const gridOf = (table: string) =>
  readGrid({ rows: table.split('\n').map((line) => line.split('|').map((text) => ({ text }))), notes: [] });
const read = (table: string, lang = 'en-GB') =>
  inShort(readAuthorDocument(gridOf(table), lang, reader).comparison);

describe('a column of units', () => {
  for (const [head, unit] of [
    ['Unit', '£/week'],
    ['Units', '(GBP per week)'],
    ['Unit of measure', '£ a week'],
    ['Einheit', 'GBP/Woche'],
    ['Unité', 'GBP/semaine'],
    ['Unidad de medida', 'GBP a la semana'],
  ] as const)
    it(`is what the figures of its line are in: ${head}`, () =>
      expect(read(`Measure|${head}|Baker|Mason\nMedian pay|${unit}|512|640`)).to.eql({
        Baker: ['pay median 512 GBP/week'],
        Mason: ['pay median 640 GBP/week'],
      }));

  it('may stand behind the figures', () =>
    expect(read('Measure|Baker|Unit\nMedian pay|31,000|£/year\nJobs|41.2|thousands')).to.eql({
      Baker: ['pay median 31000 GBP/year', 'employment 41200'],
    }));

  it('leaves figures in the author’s words where it isn’t understood', () =>
    expect(read('Measure|Unit|Baker\nMedian pay|zork|31,000\nJobs|–|40,300')).to.eql({
      Baker: ['employment 40300', 'Median pay (zork) = 31,000'],
    }));

  it('says it of each line of occupations, and pay of a shift stays words', () =>
    expect(read('Job|Unit|Wage (£)\nBaker|per hour|14.20\nPilot|year|88,000\nMedic|shift|9,000')).to.eql({
      Baker: ['pay unspecified 14.2 GBP/hour'],
      Pilot: ['pay unspecified 88000 GBP/year'],
      Medic: ['Unit = shift', 'Wage (£) = 9,000'],
    }));

  it('is told to authors where it isn’t understood', () => {
    const faults = gridOf('Job|Unit|Wage (£)\nBaker|per hour|14.20\nMedic|shift|9,000').advice!();
    expect(faults.map(({ code, place, found }) => [code, place, found])).to.deep.include([
      'bad-option',
      'row 3, column 2',
      'shift',
    ]);
  });

  it('is a ward or a firm where no cell is a unit', () =>
    expect(read('Unit|Position|Salary (£)\nICU|Nurse|38,000\nLab|Porter|24,500')).to.eql({
      Nurse: ['pay unspecified 38000 GBP/year', 'Unit = ICU'],
      Porter: ['pay unspecified 24500 GBP/year', 'Unit = Lab'],
    }));

  it('makes no figure of a unit that nobody knows', () => {
    const word = fc.constantFrom('shift', 'piece', 'zork', 'bin', 'per gig', 'points', 'session');
    const head = fc.constantFrom('Median pay', 'Average salary', 'Wage', 'Annual pay');
    holds(408, fc.tuple(head, word), ([label, unit]) => {
      for (const lines of Object.values(read(`Measure|Unit|Baker|Mason\n${label}|${unit}|31,000|40,000`)))
        expect(lines.filter((line) => !line.includes(' = '))).to.eql([]);
    });
  });
});

describe('pay of several times', () => {
  it('is that of the year, in whichever order the columns stand', () => {
    const columns = { Hourly: '£22', Daily: '£175', Weekly: '£860', Monthly: '£3,200', Annual: '£38,500' };
    const heads = Object.keys(columns) as (keyof typeof columns)[];
    holds(409, fc.shuffledSubarray(heads, { minLength: 2 }), (order) => {
      const { Tiler } = read(
        `Trade|${order.join('|')}\nTiler|${order.map((head) => columns[head]).join('|')}`,
      );
      const said = Tiler!.join('\n');
      for (const head of order)
        expect(said.replaceAll(',', '')).to.include(columns[head].replace(/[£,]/g, ''));
      if (order.includes('Annual')) expect(Tiler).to.include('pay unspecified 38500 GBP/year');
      if (order.includes('Annual') && order.includes('Hourly'))
        expect(Tiler).to.include('hourly unspecified 22 GBP/hour');
    });
  });
});
