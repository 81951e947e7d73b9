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

  it('leave out what is not available, and the column of wages that nobody uses', async () => {
    const { items, total } = await read(
      projectionsBook([...PROJECTIONS_ROWS, projectionRow('Poets', '27-3043', 'Line item', 'see note')]),
    );
    assert.equal(total?.education, undefined);
    assert.equal(items.get('27-3043')?.growth, 5.6);
  });

  it('are read from the workbook of 2025-35, whose years have moved', async () => {
    const header = PROJECTIONS_HEADER.map((name) =>
      name.replaceAll('2034', '2035').replaceAll('2024', '2025').replaceAll('–34', '–35'),
    );
    const { from, to, isExtract, items } = await read(projectionsBook(PROJECTIONS_ROWS, header));
    assert.deepEqual([from, to, isExtract, items.size], [2025, 2035, false, 6]);
  });

  it('lead to the Occupational Outlook Handbook by the link of a cell', async () => {
    const data = rowsXml([PROJECTIONS_HEADER, ...PROJECTIONS_ROWS.slice(1)]);
    const files = workbookFiles({ T: { data, links: { M4: 'https://example.edu/ooh' } } });
    const { items } = await read(zip(files));
    assert.equal(items.get('13-1082')?.handbook, 'https://example.edu/ooh');
    assert.equal(items.get('27-2011')?.handbook, undefined);
  });

  it('are read under two rows of headers, with merged cells and line breaks inside', async () => {
    const top = [
      '2016 National Employment Matrix title and code',
      undefined,
      'Occupation\r\ntype',
      'Employment',
      undefined,
      'Employment Change, 2016-26',
      undefined,
      'Percent self employed, 2016',
      'Occupational openings, 2016-26 annual average',
      'Median annual wage, 2017(1)',
      'Typical education needed\r\nfor entry',
      'Work experience in a related occupation',
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
    assert.deepEqual([line.change, line.growth, line.openings], [79500, 8, 79200]);
    assert.deepEqual([line.education, line.experience, line.training], ['x', 'y', 'z']);
  });

  it('are read as text', async () => {
    const { items } = await read(
      csv(
        [PROJECTIONS_HEADER, ...PROJECTIONS_ROWS.slice(1, 7)].map((row) =>
          PROJECTIONS_HEADER.map((_, at) => row[at]),
        ),
      ),
      'occupation.csv',
    );
    assert.equal(items.get('13-1082')?.employment, 1046300);
  });
});

describe('an extract of projections', () => {
  const lines = [
    'code,employment_2025,employment_2035,change_percent,openings,education,median_wage_2025',
    "13-1082,1067000,1138300,6.7,79900,Bachelor's degree,102320",
    '27-2011,67500,67500,0.0,6300,"Some college, no degree",',
  ];
  const readLines = (...more: readonly string[]) => read([...lines, ...more].join('\n'), 'line-items.csv');

  it('has what its columns say, counted in ones, and nothing that it doesn’t say', async () => {
    const { from, to, isExtract, items, total } = await readLines();
    assert.deepEqual([from, to, isExtract, total], [2025, 2035, true, undefined]);
    const { employment, employmentTo, growth, openings, education, change, experience } =
      items.get('27-2011')!;
    assert.deepEqual([employment, employmentTo, growth, openings], [67500, 67500, 0, 6300]);
    assert.deepEqual([education, change, experience], ['Some college, no degree', undefined, undefined]);
  });

  it('may have all occupations together', async () => {
    const { total, items } = await readLines('00-0000,170280800,176198500,3.5,17461800,,');
    assert.deepEqual([total?.growth, items.size], [3.5, 2]);
  });

  const faulty: readonly (readonly [line: string, message: string])[] = [
    ['11-1011,many,2,1,1,,', 'line-items.csv, row 4, column employment: "many" isn’t a number'],
    ['111011,1,2,1,1,,', 'line-items.csv, row 4, column code: isn’t a code such as 13-1082'],
    ['13-1082,1,2,1,1,,', 'line-items.csv, row 4, column code: 13-1082 stands there a second time'],
  ];
  for (const [line, message] of faulty)
    it(`is reported by file, row and column: ${line}`, async () =>
      assert.equal(await faultOf(readLines(line)), message));
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
      'a change that its counts contradict',
      bad(5, '99.9'),
      `${place}, row 3, column change (F): 99900 isn’t the change from 1046300 to 1105000 jobs`,
    ],
    [
      'a total that its parts contradict',
      workbook({
        'Table 1.2': [
          ['Table 1.2'],
          PROJECTIONS_HEADER,
          PROJECTIONS_ROWS[0]!,
          ...PROJECTIONS_ROWS.slice(3, 5),
        ],
      }),
      `${place}, row 3, column employment: the line items have 2,092,600 jobs together, the row 00-0000 has 1,046,300; download the whole file again`,
    ],
    [
      'years that contradict each other',
      projectionsBook(
        PROJECTIONS_ROWS,
        PROJECTIONS_HEADER.map((name) => name.replace('openings, 2024–34', 'openings, 2023–33')),
      ),
      `${place}, row 2, column openings: is for 2023–33, the jobs are of 2024 and 2034; give the file as it is published`,
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
    it(`are reported by file, sheet, row and column: ${what}`, async () =>
      assert.equal(await faultOf(read(content)), message));
});
