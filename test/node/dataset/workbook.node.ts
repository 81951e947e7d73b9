// Workbooks as spreadsheet programs write them, and what isn't one.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withSheets } from '../../../src/node/dataset/read/open.js';
import type { Cell } from '../../../src/node/dataset/read/sheet.js';
import { columnOf, lettersOf } from '../../../src/node/dataset/read/sheet.js';
import { faultOf, put, scratch } from './files.js';
import { workbook, workbookFiles, zip } from './xlsx.js';

const folder = scratch();

/** Cells of every sheet, row by row. */
async function cellsOf(content: string | Buffer, name = 'book.xlsx'): Promise<Record<string, Cell[][]>> {
  return withSheets(put(folder, name, content), async (sheets) => {
    const all: Record<string, Cell[][]> = {};
    for (const sheet of sheets) {
      const rows: Cell[][] = [];
      for await (const { cells } of sheet.rows()) rows.push(Array.from(cells));
      all[sheet.name ?? ''] = rows;
    }
    return all;
  });
}
const sheetXml = (data: string, shared?: string) => zip(workbookFiles({ S: { data } }, shared));

describe('a workbook', () => {
  it('has sheets by name, texts and numbers', async () => {
    const book = workbook({ One: [['a', 1.5]], Two: [[undefined, 'b & <c>']] });
    assert.deepEqual(await cellsOf(book), { One: [['a', 1.5]], Two: [[undefined, 'b & <c>']] });
  });

  const cases: readonly (readonly [what: string, data: string, expected: Cell[][], shared?: string])[] = [
    [
      'shared texts',
      '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
      [['b']],
      '<si><t>a</t></si><si><t>b</t></si>',
    ],
    [
      'texts in several formats, without how they are pronounced',
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      [['Actors']],
      '<si><r><t>Act</t></r><r><t>ors</t></r><rPh sb="0" eb="1"><t>ak</t></rPh></si>',
    ],
    [
      'line breaks written as codes',
      '<row><c t="inlineStr"><is><t>a_x000D_\nb</t></is></c></row>',
      [['a\r\nb']],
    ],
    [
      'rows and cells without address',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [[1, 2], [3]],
    ],
    ['gaps', '<row r="3"><c r="C3"><v>7</v></c></row>', [[undefined, undefined, 7]]],
    [
      'numbers to the last digit',
      '<row><c><v>134.47999999999999</v></c><c><v>1.5418738E8</v></c></row>',
      [[134.48, 154187380]],
    ],
    ['numbers with their type', '<row><c t="n"><v>5</v></c></row>', [[5]]],
    ['truths', '<row><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>', [['TRUE', 'FALSE']]],
    ['results of formulas', '<row><c t="str"><f>A1</f><v>x</v></c></row>', [['x']]],
    [
      'empty rows and cells left out',
      '<row r="1"><c r="A1" t="s"/></row><row r="2"><c r="A2"><v>1</v></c></row>',
      [[1]],
    ],
    ['names with a prefix', '<x:row xmlns:x="x"><x:c><x:v>1</x:v></x:c></x:row>', [[1]]],
  ];
  for (const [what, data, expected, shared] of cases)
    it(`is read with ${what}`, async () => {
      assert.deepEqual(await cellsOf(sheetXml(data, shared)), { S: expected });
    });

  it('gives the links of cells', async () => {
    const files = workbookFiles({ S: { data: '', links: { P6: 'https://example.edu/a' } } });
    const links = await withSheets(put(folder, 'links.xlsx', zip(files)), ([sheet]) => sheet!.links());
    assert.deepEqual([...links], [['P6', 'https://example.edu/a']]);
  });

  it('is told by how it begins, not by its name', async () => {
    assert.deepEqual(await cellsOf(workbook({ S: [['a']] }), 'book.csv'), { S: [['a']] });
  });
});

describe('what isn’t a whole workbook', () => {
  const whole = workbook({ S: [['a', 1]] });
  const cases: readonly (readonly [what: string, content: string | Buffer, message: RegExp])[] = [
    ['an empty file', '', /^book\.xlsx: is empty; download it again$/],
    [
      'one that ends early',
      whole.subarray(0, -40),
      /^book\.xlsx: isn’t a whole Excel workbook \(.+\); download it again$/,
    ],
    [
      'a ZIP file of something else',
      zip({ 'a.txt': 'a' }),
      /^book\.xlsx: has no sheets; download the file again$/,
    ],
    ['broken XML', sheetXml('<row><c>'), /^book\.xlsx: isn’t a whole Excel workbook/],
    [
      'an old workbook',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /^book\.xlsx: is an old or protected workbook; save it as \.xlsx/,
    ],
    ['another binary file', Buffer.from('GIF89a\0\0\0'), /^book\.xlsx: isn’t a table: neither a workbook/],
  ];
  for (const [what, content, message] of cases)
    it(`is ${what}`, async () => assert.match(await faultOf(cellsOf(content)), message));

  it('is one whose bytes were changed', async () => {
    const changed = Buffer.from(whole);
    changed.write('9', changed.indexOf('<v>1</v>') + 3);
    assert.match(await faultOf(cellsOf(changed)), /isn’t a whole Excel workbook/);
  });

  it('is a file that isn’t there, or a folder', async () => {
    const read = (file: string) => withSheets(file, () => Promise.resolve());
    assert.match(await faultOf(read(`${folder}/none.xlsx`)), /^none\.xlsx: there is no such file/);
    assert.match(await faultOf(read(folder)), /is a folder; name a file$/);
  });
});

describe('text', () => {
  const rows = (content: string | Buffer) => cellsOf(content, 'table.csv').then((all) => all['']);
  const cases: readonly (readonly [what: string, content: string | Buffer, expected: Cell[][]])[] = [
    [
      'commas and quotes',
      'A,B\n"x, ""y""",1\n',
      [
        ['A', 'B'],
        ['x, "y"', '1'],
      ],
    ],
    [
      'semicolons',
      'A;B\n"1,5";2\n',
      [
        ['A', 'B'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs, where a quote is a quote',
      'A\tB\n3" pipe\t"x\n',
      [
        ['A', 'B'],
        ['3" pipe', '"x'],
      ],
    ],
    [
      'a byte order mark',
      '\ufeffA,B\n1,2\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of Windows and empty lines',
      'A,B\r\n\r\n1,2\r\n',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
    ],
    [
      'n/a for nothing',
      'A\tB\nx\tn/a\n',
      [
        ['A', 'B'],
        ['x', undefined],
      ],
    ],
    [
      'UTF-16',
      Buffer.from('\ufeffA,é\n1,2\n', 'utf16le'),
      [
        ['A', 'é'],
        ['1', '2'],
      ],
    ],
    [
      'Windows-1252',
      Buffer.from('A,\u0097\n1,\u00e9\n', 'latin1'),
      [
        ['A', '—'],
        ['1', 'é'],
      ],
    ],
  ];
  for (const [what, content, expected] of cases)
    it(`is read with ${what}`, async () => assert.deepEqual(await rows(content), expected));

  it('says which row is cut off', async () => {
    const message = 'table.csv, row 3: has 2 cells where the first row has 3; download the file again';
    assert.equal(await faultOf(rows('A,B,C\n1,2,3\n4,5')), message);
  });
});

describe('columns', () => {
  const pairs = [
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ] as const;
  for (const [column, name] of pairs)
    it(`have letters: ${column} is ${name}`, () => {
      assert.equal(lettersOf(column), name);
      assert.equal(columnOf(`${name}12`), column);
    });
});
