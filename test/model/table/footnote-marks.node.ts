import { MARK_STYLES, markAt } from '../../../src/model/table/footnote-marks.js';
import type { MarkStyle } from '../../../src/index.js';
import { holds } from '../../helpers/property.js';
import * as fc from 'fast-check';
import { describe, expect, it } from '../../helpers/suite.js';

describe('marks', () => {
  const CASES: readonly (readonly [MarkStyle, number, string])[] = [
    ['stars', 0, '*'],
    ['stars', 1, '**'],
    ['stars', 2, '***'],
    ['stars', 3, '****'],
    ['symbols', 0, '*'],
    ['symbols', 1, '†'],
    ['symbols', 2, '‡'],
    ['symbols', 3, '§'],
    ['symbols', 4, '‖'],
    ['symbols', 5, '¶'],
    ['symbols', 6, '**'],
    ['symbols', 7, '††'],
    ['symbols', 12, '***'],
    ['numbers', 0, '1'],
    ['numbers', 9, '10'],
    ['numbers', 99, '100'],
    ['letters', 0, 'a'],
    ['letters', 25, 'z'],
    ['letters', 26, 'aa'],
    ['letters', 27, 'ab'],
    ['letters', 51, 'az'],
    ['letters', 52, 'ba'],
    ['letters', 701, 'zz'],
    ['letters', 702, 'aaa'],
  ];
  for (const [style, index, mark] of CASES) {
    it(`in the style ${style}, note ${index + 1} has ${mark}`, () => {
      expect(markAt(index, style)).to.equal(mark);
    });
  }

  for (const style of MARK_STYLES) {
    it(`in the style ${style}, no two notes have the same mark`, () => {
      holds(101, fc.tuple(fc.nat(800), fc.nat(800)), ([one, other]) => {
        expect(markAt(one, style) === markAt(other, style)).to.equal(one === other);
      });
    });
  }
});
