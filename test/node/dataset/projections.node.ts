// The projections in the layouts of their releases, and faulty.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readProjections } from '../../../src/node/dataset/read/projections.js';
import {
  csv,
  faultOf,
  PROJECTIONS_HEADER,
  PROJECTIONS_ROWS,
  projectionRow,
  projectionsBook,
  put,
  scratch,
} from './files.js';
import { rowsXml, workbook, workbookFiles, zip } from './xlsx.js';

const folder = scratch();
const read = (content: string | Buffer, name = 'occupation.xlsx') =>
  readProjections(put(folder, name, content));

describe('projections', () => {
  it('are found by their headers, on whatever sheet', async () => {
    const { from, to, items, groups, total } = await read(projectionsBook());
    assert.deepEqual([from, to], [2024, 2034]);
    assert.equal(items.size, 6);
    assert.deepEqual([...groups], [['00-0000', 'Total, all occupations']]);
    assert.equal(total?.growth, 5.6);
  });

  it('count thousands as ones, to the published precision', async () => {
    const line = (await read(projectionsBook())).items.get('13-1082')!;
    assert.deepEqual(
      [line.employment, line.employmentTo, line.change, line.growth, line.openings],
      [1046300, 1105000, 58700, 5.6, 78200],
    );
  });

  it('leave hierarchy, footnote marks and notes out of titles and rows', async () => {
    const { items } = await read(projectionsBook());
    assert.equal(items.get('13-1082')?.title, 'Project management specialists');
  });

  it('keep apart what is not available and what is at or above a limit', async () => {
    const { items, total } = await read(projectionsBook());
    assert.equal(items.get('27-2011')?.wage, undefined);
    assert.deepEqual(items.get('11-1011')?.wage, { low: 239200 });
    assert.equal(items.get('13-1082')?.wage, 62400);
    assert.equal(total?.education, undefined);
  });

  it('lead to the Occupational Outlook Handbook by the link of a cell', async () => {
    const data = rowsXml([PROJECTIONS_HEADER, ...PROJECTIONS_ROWS]);
    const files = workbookFiles({ T: { data, links: { M5: 'https://example.edu/ooh' } } });
    const { items } = await read(zip(files));
    assert.equal(items.get('13-1082')?.handbook, 'https://example.edu/ooh');
    assert.equal(items.get('27-2011')?.handbook, undefined);
  });

  it('are read under two rows of headers, with merged cells and line breaks inside', async () => {
    const top = [
      ...[
        '2016 National Employment Matrix title and code',
        undefined,
        'Occupation\r\ntype',
        'Employment',
        undefined,
      ],
      ...['Employment Change, 2016-26', undefined, 'Percent self employed, 2016'],
      ...['Occupational openings, 2016-26 annual average', 'Median annual wage, 2017(1)'],
      ...['Typical education needed\r\nfor entry', 'Work experience in a related occupation'],
      'Typical on-the-job training needed to attain competency in the occupation',
    ];
    const below = [undefined, undefined, undefined, 2016, 2026, 'Number', 'Percent'];
    const row = [
      'Managers, all other',
      '11-9199',
      'Line item',
      992.1,
      1071.7,
      79.5,
      8,
      57,
      79.2,
      105610,
      'x',
      'y',
      'z',
    ];
    const { from, to, items } = await read(
      workbook({ 'Table 1.7': [['Table 1.7\r\n(thousands)'], top, below, row] }),
    );
    const line = items.get('11-9199')!;
    assert.deepEqual([from, to, line.employment, line.employmentTo], [2016, 2026, 992100, 1071700]);
    assert.deepEqual([line.change, line.growth, line.openings, line.wage], [79500, 8, 79200, 105610]);
    assert.deepEqual([line.education, line.experience, line.training], ['x', 'y', 'z']);
  });

  it('are read as text', async () => {
    const { items } = await read(
      csv(
        [PROJECTIONS_HEADER, ...PROJECTIONS_ROWS.slice(0, 7)].map((row) =>
          PROJECTIONS_HEADER.map((_, at) => row[at]),
        ),
      ),
      'occupation.csv',
    );
    assert.equal(items.get('13-1082')?.employment, 1046300);
  });
});

describe('faulty projections', () => {
  const place = 'occupation.xlsx, sheet "Table 1.2"';
  const bad = (at: number, cell: string) => {
    const row = projectionRow('Actors', '27-2011');
    row[at] = cell;
    return projectionsBook([row]);
  };
  const cases: readonly (readonly [what: string, content: string | Buffer, message: string])[] = [
    ['a word for a number', bad(3, 'many'), `${place}, row 3, column employment (D): "many" isn’t a number`],
    [
      'another type of row',
      bad(2, 'Line'),
      `${place}, row 3, column type (C): "line" is neither "Line item" nor "Summary"`,
    ],
    [
      'a code twice',
      projectionsBook([PROJECTIONS_ROWS[3]!, PROJECTIONS_ROWS[3]!]),
      `${place}, row 4, column code (B): 13-1082 stands there a second time`,
    ],
    [
      'no rows',
      projectionsBook([PROJECTIONS_ROWS[0]!]),
      `${place}: has a header, but no line items; download the file again`,
    ],
    [
      'missing columns',
      projectionsBook(
        PROJECTIONS_ROWS,
        PROJECTIONS_HEADER.map((name) => (/openings|percent/.test(name) ? 'x' : name)),
      ),
      `${place}, row 2: lacks "Employment change, percent", "Occupational openings"; give the file as it is published`,
    ],
    [
      'another table',
      workbook({ S: [['a']] }),
      'occupation.xlsx: has no sheet with the header "Typical education needed for entry"; name the table of occupational projections (occupation.xlsx) with --projections',
    ],
  ];
  for (const [what, content, message] of cases)
    it(`are told by file, sheet, row and column: ${what}`, async () =>
      assert.equal(await faultOf(read(content)), message));
});
