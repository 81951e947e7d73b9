// The wage statistics as they are published, as people have saved them again, and faulty.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOews } from '../../../src/node/dataset/read/oews.js';
import type { OewsOptions } from '../../../src/node/dataset/read/oews.js';
import {
  csv,
  faultOf,
  OEWS_HEADER,
  OEWS_NOTES,
  OEWS_ROWS,
  oewsBook,
  oewsRow,
  put,
  scratch,
} from './files.js';
import { workbook } from './xlsx.js';

const folder = scratch();
const readAll = (content: string | Buffer, options?: OewsOptions, name = 'national_M2025_dl.xlsx') =>
  readOews(put(folder, name, content), options);
/** The only place of a file. */
const read = async (...args: Parameters<typeof readAll>) => {
  const [release, ...others] = await readAll(...args);
  assert.deepEqual(others, []);
  return release!;
};
const text = (rows: Parameters<typeof csv>[0] = OEWS_ROWS, header = OEWS_HEADER) => csv([header, ...rows]);
const readText = (content: string, options?: OewsOptions) => read(content, options, 'state_M2025_dl.csv');
const without = (...names: readonly string[]) =>
  [OEWS_HEADER, ...OEWS_ROWS].map((row) => row.filter((_, at) => !names.includes(OEWS_HEADER[at]!)));

describe('wage statistics', () => {
  it('have a year, a place, detailed occupations, groups, and all occupations together', async () => {
    const { year, area, detailed, groups, total } = await read(oewsBook());
    assert.deepEqual([year, area.name, area.kind], [2025, 'United States', 'nation']);
    assert.deepEqual([...detailed.keys()], ['11-1011', '13-1020', '13-1082', '25-2021', '27-2011']);
    assert.deepEqual([...groups.keys()], ['00-0000', '13-1020']);
    assert.equal(total?.annual.median, 62400);
  });

  it('take a code that stands twice, for an occupation and its group, as one', async () => {
    const { detailed, doubles } = await read(oewsBook());
    assert.deepEqual(doubles, ['13-1020']);
    assert.equal(detailed.get('13-1020')?.annual.median, 62400);
  });

  it('take the ceiling that "#" stands for from the notes of the release', async () => {
    const line = (await read(oewsBook())).detailed.get('11-1011');
    assert.deepEqual(line?.annual.p90, { low: 239200 });
    assert.deepEqual(line?.hourly.p90, { low: 115 });
    assert.equal(line?.annual.p75, 239200, 'the same amount without "#" is an exact value');
  });

  it('take another ceiling from the notes of another release', async () => {
    const note = '#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year ';
    const line = (
      await read(oewsBook(undefined, [['May 2021 OEWS Estimates'], [note]]), {}, 'national_M2021_dl.xlsx')
    ).detailed.get('11-1011');
    assert.deepEqual([line?.annual.p90, line?.hourly.p90], [{ low: 208000 }, { low: 100 }]);
  });

  it('keep wages that are not published apart from those that are', async () => {
    const { detailed } = await read(oewsBook([oewsRow('13-1082', 'X', 'detailed', { A_MEDIAN: '*' })]));
    assert.deepEqual(detailed.get('13-1082')?.annual.median, { status: 'suppressed' });
    assert.equal(detailed.get('13-1082')?.annual.p90, 104000);
  });

  it('are read in the cells that are used, and in no others', async () => {
    const bad = { TOT_EMP: 'see note 3', A_MEDIAN: '*' };
    const rows = [
      ...OEWS_ROWS,
      oewsRow('13-1000', 'Group', 'minor', { A_PCT10: 'see note 4', ANNUAL: 'WAHR' }),
      oewsRow('13-1081', 'Y', 'detailed', bad),
    ];
    const { detailed } = await read(oewsBook(rows));
    assert.equal(detailed.get('13-1081')?.annual.p10, 20800);
  });

  it('know what is published by the year only, and by the hour only', async () => {
    const { detailed } = await read(oewsBook());
    const [teachers, actors] = ['25-2021', '27-2011'].map((code) => detailed.get(code)!);
    assert.deepEqual([teachers!.annualOnly, teachers!.hourlyOnly], [true, false]);
    assert.deepEqual([actors!.annualOnly, actors!.hourlyOnly], [false, true]);
    assert.deepEqual(
      [teachers!.hourly.median, actors!.annual.median],
      [{ status: 'suppressed' }, { status: 'suppressed' }],
    );
  });

  it('are found under a title that somebody has put above, in any order and case of columns', async () => {
    const table = [OEWS_HEADER, ...OEWS_ROWS].map((row) => [...row].reverse());
    table[0] = table[0]!.map((cell) => String(cell).toLowerCase());
    const { detailed } = await read(workbook({ S: [['My copy'], [], ...table], Notes: OEWS_NOTES }));
    assert.equal(detailed.get('13-1082')?.hourly.p25, 20);
  });

  it('are read as text, with "53,400" and a byte order mark', async () => {
    const rows = [oewsRow('13-1082', 'Project, Managers', 'detailed', { A_MEDIAN: '53,400' })];
    for (const delimiter of [',', ';', '\t']) {
      const content = `\ufeff${csv([OEWS_HEADER, ...rows], delimiter, '\r\n')}`;
      const { detailed } = await readText(delimiter === '\t' ? content.replaceAll('"', '') : content);
      assert.equal(detailed.get('13-1082')?.annual.median, 53400);
      assert.equal(detailed.get('13-1082')?.title, 'Project, Managers');
    }
  });

  it('leave out rows by industry', async () => {
    const rows = [
      ...OEWS_ROWS,
      oewsRow('13-1082', 'Project', 'detailed', { I_GROUP: 'sector', A_MEDIAN: 1 }),
    ];
    assert.equal((await read(oewsBook(rows))).detailed.get('13-1082')?.annual.median, 62400);
  });

  it('take one place of several, by its name', async () => {
    const rows = ['Alabama', 'Alaska'].map((AREA_TITLE, at) =>
      oewsRow('13-1082', 'Project', 'detailed', { AREA: `0${at + 1}`, AREA_TITLE, A_MEDIAN: 50000 + at }),
    );
    const alaska = await read(oewsBook(rows), { place: 'alaska' });
    assert.deepEqual([alaska.area.name, alaska.detailed.get('13-1082')?.annual.median], ['Alaska', 50001]);
  });
});

describe('faulty wage statistics', () => {
  const bad = (cells: Parameters<typeof oewsRow>[3]) =>
    oewsBook([oewsRow('13-1082', 'X', 'detailed', cells)]);
  const sheet = 'national_M2025_dl.xlsx, sheet "national_M2025_dl"';
  const cases: readonly (readonly [what: string, content: string | Buffer, message: string])[] = [
    [
      'a word for a wage',
      bad({ A_MEDIAN: 'n.a.' }),
      `${sheet}, row 2, column A_MEDIAN (O): "n.a." isn’t a number`,
    ],
    [
      'a point for thousands',
      bad({ A_MEDIAN: '53.400' }),
      `${sheet}, row 2, column A_MEDIAN (O): "53.400" isn’t a number`,
    ],
    ['a translated truth', bad({ ANNUAL: 'WAHR' }), `${sheet}, row 2, column ANNUAL (R): "WAHR" isn’t TRUE`],
    [
      'a code that is none',
      bad({ OCC_CODE: '131082' }),
      `${sheet}, row 2, column OCC_CODE (D): "131082" isn’t a code such as 13-1082`,
    ],
    ['no title', bad({ OCC_TITLE: ' ' }), `${sheet}, row 2, column OCC_TITLE (E): is empty`],
    [
      'two detailed rows',
      oewsBook([...OEWS_ROWS, OEWS_ROWS[4]!]),
      `${sheet}, row 9, column OCC_CODE (D): is a second detailed row for 13-1082; give the national or state file, not one by industry`,
    ],
    [
      'percentiles that fall',
      bad({ A_PCT75: 50000 }),
      `${sheet}, row 2, column A_PCT75 (P): 50000 is below A_MEDIAN, 62400: percentiles never fall`,
    ],
    [
      'an exact wage below the ceiling of the percentile before it',
      bad({ H_PCT75: '#', H_PCT90: 60 }),
      `${sheet}, row 2, column H_PCT90 (L): 60 is below H_PCT75, 115: percentiles never fall`,
    ],
    [
      'no detailed row',
      oewsBook([OEWS_ROWS[0]!]),
      `${sheet}, column O_GROUP: has no row "detailed" for United States`,
    ],
    ['no row', oewsBook([]), `${sheet}: has a header, but no rows; download the file again`],
    [
      'no columns for the hour',
      workbook({ S: without('H_MEDIAN', 'H_PCT10') }),
      'national_M2025_dl.xlsx, sheet "S", row 1: lacks the columns H_MEDIAN, H_PCT10; give the file as it is published',
    ],
    [
      'another table',
      workbook({ S: [['Title', 'Wage']] }),
      'national_M2025_dl.xlsx: has none of the columns of the Occupational Employment and Wage Statistics (OCC_CODE, A_MEDIAN …); name another file with --oews',
    ],
    [
      'two places of one code',
      oewsBook(['Guam', 'Ohio'].map((AREA_TITLE) => oewsRow('13-1082', 'X', 'detailed', { AREA_TITLE }))),
      `${sheet}, column AREA: has the code 99 for Guam and for Ohio`,
    ],
  ];
  for (const [what, content, message] of cases)
    it(`are reported by file, sheet, row and column: ${what}`, async () =>
      assert.equal(await faultOf(read(content)), message));

  it('have "#", and nothing says what it stands for', async () => {
    const message =
      /^state_M2025_dl\.csv, row 3, column A_PCT90: is at or above the ceiling.* --ceiling 115\.00\/239200$/;
    assert.match(await faultOf(readText(text())), message);
    const { detailed } = await readText(text(), { ceiling: '120.00/250,000' });
    assert.deepEqual(detailed.get('11-1011')?.annual.p90, { low: 250000 });
  });

  it('don’t say which May they are of', async () => {
    const rows = OEWS_ROWS.filter((row) => !row.includes('#'));
    assert.match(
      await faultOf(read(text(rows), {}, 'wages.csv')),
      /^wages\.csv: says nowhere which May it is of/,
    );
  });

  it('are of one May by their notes, and of another by their name', async () => {
    assert.match(
      await faultOf(read(oewsBook(), {}, 'national_M2024_dl.xlsx')),
      /sheet "national_M2025_dl": is of May 2025 by .* and of May 2024 by another/,
    );
  });

  it('lack the place that was asked for', async () => {
    assert.match(
      await faultOf(read(oewsBook(), { place: 'Atlantis' })),
      /has no rows for the place "Atlantis"$/,
    );
  });
});
