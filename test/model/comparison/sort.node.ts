import * as fc from 'fast-check';
import { DIRECTIONS, orderOf } from '../../../src/model/comparison/sort.js';
import { rowsOf } from '../../../src/model/comparison/rows.js';
import { documents } from '../../helpers/arbitrary.js';
import { compare } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

/** Figures of one measure in the order that sorting gives them; they are known by the text that they were written as. */
const sorted = (measure: string, values: readonly unknown[], direction: 'ascending' | 'descending') => {
  const comparison = compare(values.map((value, at) => ({ name: `N${at}`, [measure]: value })));
  return orderOf(comparison, { measure, direction }, 'en')!.map((at) => values[at]);
};

describe('sorting: what comes before what', () => {
  for (const [title, measure, values, ascending, descending] of [
    ['numbers are numbers', 'pay', [9, 1000, 80], [9, 80, 1000], [1000, 80, 9]],
    ['zero is a number', 'growth', [5, 0, -5], [-5, 0, 5], [5, 0, -5]],
    [
      'what is open comes at its bound, after an exact number',
      'pay',
      ['$50 or more', 50, 51, 'up to $49', 49],
      [49, 'up to $49', 50, '$50 or more', 51],
      [51, 50, '$50 or more', 49, 'up to $49'],
    ],
    [
      'a range begins where it begins',
      'pay',
      ['$40 - $60', 50, 30],
      [30, '$40 - $60', 50],
      [50, '$40 - $60', 30],
    ],
    [
      'what has no number comes last both ways, as it was',
      'pay',
      ['*', 5, 'N/A', '#', 4],
      [4, 5, '*', 'N/A', '#'],
      [5, 4, '*', 'N/A', '#'],
    ],
    ['equal numbers stay as they were', 'hours', [40, '40', 35], [35, 40, '40'], [40, '40', 35]],
    [
      'education goes by its ladder',
      'education',
      ['Master’s degree', 'High school diploma', 'Bachelor’s degree', 'Any'],
      ['High school diploma', 'Bachelor’s degree', 'Master’s degree', 'Any'],
      ['Master’s degree', 'Bachelor’s degree', 'High school diploma', 'Any'],
    ],
    [
      'words go by the language, with the numbers in them',
      'experience',
      ['10 years', 'none', '2 years', 'École', 'ear'],
      ['2 years', '10 years', 'ear', 'École', 'none'],
      ['none', 'École', 'ear', '10 years', '2 years'],
    ],
    [
      'money of two currencies, by the hour and by the year, stays apart',
      'pay',
      ['$5', '€1', '$2', '$4 an hour'],
      ['$2', '$5', '€1', '$4 an hour'],
      ['$5', '$2', '€1', '$4 an hour'],
    ],
  ] as const) {
    it(`${title}: up`, () => expect(sorted(measure, values, 'ascending')).to.eql(ascending));
    it(`${title}: down`, () => expect(sorted(measure, values, 'descending')).to.eql(descending));
  }
});

describe('sorting: of any legal comparison', () => {
  const cases = documents().chain((data) => {
    const comparison = compare(data);
    const measures = ['name', ...rowsOf(comparison).map(({ key }) => key)];
    return fc.tuple(fc.constant(comparison), fc.constantFrom(...measures), fc.constantFrom(...DIRECTIONS));
  });

  it('loses nobody', () => {
    holds(701, cases, ([comparison, measure, direction]) => {
      const order = orderOf(comparison, { measure, direction }, 'en')!;
      expect([...order].sort()).to.eql(comparison.occupations.map((_, at) => at));
    });
  });
  it('puts what has no number behind what has one, both ways', () => {
    holds(702, cases, ([comparison, measure, direction]) => {
      // education goes by words alone, whatever numbers it is given
      const figures = rowsOf(comparison).find(({ key }) => key === measure && key !== 'education')?.figures;
      const order = orderOf(comparison, { measure, direction }, 'en')!;
      const isEmpty = order.map((at) => {
        const { value, low, text } = figures?.[at] ?? {};
        return (value ?? low ?? text) === undefined;
      });
      const first = isEmpty.includes(true) ? isEmpty.indexOf(true) : Infinity;
      if (figures) expect(isEmpty.lastIndexOf(false)).to.be.below(first);
    });
  });
});
