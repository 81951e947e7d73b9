import { dsvFormat } from 'd3-dsv';
import * as fc from 'fast-check';
import { csvRows } from '../../../src/input/csv/csv-rows.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const DELIMITERS = [',', ';', '\t', '|'];
const delimiters = fc.constantFrom(...DELIMITERS);
/** Cells of what divides cells, and of all else. */
const cells = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', '\n', '\r', ...DELIMITERS, 'a', 'é', ' '), maxLength: 6 }),
  fc.string({ unit: 'grapheme' }),
);
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });

describe('rows of CSV', () => {
  for (const [title, text, rows] of [
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    ['an end after the last line', 'a,b\n', [['a', 'b']]],
    ['lines that end in any way', 'a\nb\r\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'empty cells',
      ',a,\n,',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    ['empty lines', 'a\n\nb\n\n', [['a'], [''], ['b'], ['']]],
    ['quotes around dividers and ends of lines', '"a,b\nc",d', [['a,b\nc', 'd']]],
    ['doubled quotes', '"a ""b""",""""', [['a "b"', '"']]],
    ['quotes around nothing', '"",""\n""', [['', ''], ['']]],
    ['quotes within a cell', 'a "b", 5\' 2"', [['a "b"', ' 5\' 2"']]],
    [
      'what follows a closing quote',
      '"Senior" manager,"a" ,"b"c\nd',
      [['Senior manager', 'a ', 'bc'], ['d']],
    ],
    ['a quote that is never closed', 'a,"b,c\nd', [['a', 'b,c\nd']]],
    ['a quote that ends the text', 'a,"', [['a', '']]],
  ] as const)
    it(`are read from ${title}`, () => expect(csvRows(text, ',')).to.eql(rows));

  it('are those that were written', () =>
    holds(1, fc.tuple(tables, delimiters), ([rows, delimiter]) => {
      // a last line of one empty cell is the end of the line before
      const text = `${dsvFormat(delimiter).formatRows(rows)}\n`;
      expect(csvRows(text, delimiter)).to.eql(rows);
    }));

  it('are those that another reader finds where cells are in quotes or without', () =>
    holds(2, fc.tuple(tables, delimiters, fc.constantFrom('\n', '\r\n', '\r')), ([rows, delimiter, end]) => {
      const format = dsvFormat(delimiter);
      const text = rows.map((row) => format.formatRow(row)).join(end);
      expect(csvRows(text, delimiter)).to.eql(format.parseRows(text));
    }));

  it('lose no letter of any text', () =>
    holds(
      3,
      fc.tuple(fc.string({ unit: fc.constantFrom('"', '\n', ',', 'a', 'b') }), delimiters),
      ([text]) => {
        const letters = (each: string) => each.replaceAll(/[^ab]/g, '');
        expect(letters(csvRows(text, ',').flat().join(''))).to.equal(letters(text));
      },
    ));
});
