// The tables of O*NET, as Excel and as text.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readOnet } from '../../../src/node/dataset/read/onet.js';
import { searchTitles, usageOf } from '../../../src/node/dataset/build/titles.js';
import { csv, faultOf, ONET, put, putOnet, scratch } from './files.js';
import { workbook } from './xlsx.js';

const folder = scratch();
const text = putOnet(folder);

/** The same tables as Excel has them: names repeated, nothing for nothing. */
function putExcel(): string {
  const path = join(folder, 'onet-29.3');
  mkdirSync(path, { recursive: true });
  for (const [name, [header = [], ...rows]] of Object.entries(ONET)) {
    const [first, ...others] = header;
    const named = name === 'Occupation Data' || name === 'Job Zone Reference';
    const table = named
      ? [header, ...rows]
      : [
          [first, 'Title', ...others],
          ...rows.map(([code, ...cells]) => [
            code,
            'A name',
            ...cells.map((cell) => (cell === 'n/a' ? undefined : cell)),
          ]),
        ];
    put(path, `${name}.xlsx`, workbook({ [name.slice(0, 31)]: table }));
  }
  return path;
}

describe('O*NET', () => {
  it('says the same as Excel and as text', async () => {
    const options = { tasks: true };
    const [asText, asExcel] = [await readOnet(text, options), await readOnet(putExcel(), options)];
    assert.deepEqual([...asExcel.occupations], [...asText.occupations]);
    assert.deepEqual([...asExcel.zones], [...asText.zones]);
    assert.deepEqual([asText.release, asExcel.release], ['29.3', '29.3']);
  });

  it('ranks related occupations by their index', async () => {
    const { occupations } = await readOnet(text);
    const codes = occupations.get('13-1082.00')!.related.map(({ code }) => code);
    assert.deepEqual(codes, ['11-1011.03', '13-1023.00', '27-2011.00', '55-1011.00', '13-1021.00']);
  });

  it('puts core tasks first, and those not surveyed last; only when asked for', async () => {
    const { occupations } = await readOnet(text, { tasks: true });
    assert.deepEqual(occupations.get('13-1082.00')?.tasks, ['The core.', 'Supplement.', 'Not surveyed yet.']);
    assert.deepEqual((await readOnet(text)).occupations.get('13-1082.00')?.tasks, []);
  });

  it('has occupations without tasks, zone and related ones', async () => {
    const { zone, related } = (await readOnet(text)).occupations.get('55-1011.00')!;
    assert.deepEqual([zone, related], [undefined, []]);
  });

  it('keeps quotes, and leaves out "n/a"', async () => {
    const { occupations } = await readOnet(text);
    assert.equal(occupations.get('13-1023.00')?.description, 'Buy "anything" else.');
    const { alternate } = occupations.get('11-1011.00')!;
    assert.deepEqual(
      alternate.map(({ title }) => title),
      ['Chief Abalone Processor', 'Agency Owner', 'Program Manager'],
    );
  });
});

/** The tables as O*NET 30.3 and later editions name them: job titles, and the title of the occupation in every table. */
const NEWER: typeof ONET = Object.fromEntries(
  Object.entries(ONET).map(([name, [header = [], ...rows]]) => {
    const isNamed = header[0] !== 'O*NET-SOC Code' || name === 'Occupation Data';
    const [first, ...others] = header.map((each) => (each === 'Alternate Title' ? 'Job Title' : each));
    const table = [
      [first, 'Title', ...others],
      ...rows.map(([code, ...cells]) => [code, 'A name', ...cells]),
    ];
    return [name.replace('Alternate', 'Job'), isNamed ? [header, ...rows] : table];
  }),
);

describe('O*NET 30.3 to 31.0', () => {
  const plain = (onet: Awaited<ReturnType<typeof readOnet>>) => [[...onet.occupations], [...onet.zones]];
  const write = (name: string, put_: (path: string) => void): string => {
    const path = join(folder, name);
    mkdirSync(path);
    put_(path);
    return path;
  };
  const snake = (name: string): string =>
    name
      .toLowerCase()
      .replaceAll('*', '')
      .replaceAll(/[^a-z0-9]+/g, '_')
      .replace(/_$/, '');

  it('says the same as text, whose tables have new names', async () => {
    const options = { tasks: true };
    const newer = await readOnet(putOnet(folder, NEWER), options);
    assert.deepEqual(plain(newer), plain(await readOnet(text, options)));
  });

  it('says the same as Excel', async () => {
    const path = write('db_31_0_excel', (to) => {
      for (const [name, table] of Object.entries(NEWER))
        put(
          to,
          `${name}.xlsx`,
          workbook({
            S: table.map((row) => row.map((cell) => (cell === 'n/a' ? undefined : cell))),
          }),
        );
    });
    const newer = await readOnet(path, { tasks: true });
    assert.equal(newer.release, '31.0');
    assert.deepEqual(plain(newer), plain(await readOnet(text, { tasks: true })));
  });

  it('says the same as CSV, whose tables and columns have underscores', async () => {
    const path = write('db_31_0_csv', (to) => {
      for (const [name, [header = [], ...rows]] of Object.entries(NEWER))
        put(
          to,
          `${snake(name)}.csv`,
          csv([
            header.map((each) => snake(String(each))),
            ...rows.map((row) => header.map((_, at) => row[at])),
          ]),
        );
    });
    assert.deepEqual(
      plain(await readOnet(path, { tasks: true })),
      plain(await readOnet(text, { tasks: true })),
    );
  });

  it('of an unknown edition names the tables that were looked for, and those that were found', async () => {
    const path = write('db_40_0_text', (to) => {
      put(to, 'Occupations.txt', 'x');
      put(to, 'Titles.txt', 'x');
    });
    assert.equal(
      await faultOf(readOnet(path)),
      'db_40_0_text: lacks the table "Occupation Data", as .xlsx, .txt or .csv; found Occupations.txt, Titles.txt; unpack the whole O*NET database there',
    );
    const titles = putOnet(folder, NEWER);
    rmSync(join(titles, 'Job Titles.txt'));
    assert.match(await faultOf(readOnet(titles)), /lacks the table "Alternate Titles" or "Job Titles"/);
  });
});

describe('faulty O*NET', () => {
  const broken = (change: Partial<typeof ONET>) =>
    readOnet(putOnet(folder, { ...ONET, ...change } as typeof ONET));
  const head = ONET['Job Zones']![0]!;

  it('lacks a folder, a table, or a column', async () => {
    assert.match(
      await faultOf(readOnet(join(folder, 'none'))),
      /^none: there is no such folder; looked for /,
    );
    assert.match(await faultOf(readOnet(put(folder, 'file', 'x'))), /^file: is a file; name the folder$/);
    const path = putOnet(folder);
    rmSync(join(path, 'Job Zones.txt'));
    assert.match(
      await faultOf(readOnet(path)),
      /lacks the table "Job Zones", as \.xlsx, \.txt or \.csv; found Alternate Titles\.txt, .*Task Statements\.txt; unpack/,
    );
    const message = 'Job Zones.txt, row 1: lacks the column "Job Zone"; found "O*NET-SOC Code", "Zone"';
    assert.equal(await faultOf(broken({ 'Job Zones': [['O*NET-SOC Code', 'Zone']] })), message);
  });

  it('is another folder, whose release is no matter', async () => {
    const path = join(folder, 'downloads');
    mkdirSync(path);
    assert.match(await faultOf(readOnet(path)), /^downloads: lacks the table "Occupation Data"/);
  });

  it('names an occupation that it doesn’t have, or none', async () => {
    const message =
      'Job Zones.txt, row 2, column O*NET-SOC Code: "99-0000.00" isn’t in the table "Occupation Data"';
    assert.equal(await faultOf(broken({ 'Job Zones': [head, ['99-0000.00', 1]] })), message);
    const occupations = [
      ['O*NET-SOC Code', 'Title', 'Description'],
      ['13-1082', 'X', 'Y'],
    ];
    assert.equal(
      await faultOf(broken({ 'Occupation Data': occupations })),
      'Occupation Data.txt, row 2, column O*NET-SOC Code: "13-1082" isn’t a code such as 13-1082.00',
    );
  });

  it('has a word for a number, or another type of task', async () => {
    assert.match(
      await faultOf(broken({ 'Job Zones': [head, ['11-1011.00', 'four']] })),
      /row 2, column Job Zone: "four" isn’t a number/,
    );
    const tasks = [ONET['Task Statements']![0]!, ['13-1082.00', 1, 'Do.', 'Vital']];
    const reading = readOnet(putOnet(folder, { ...ONET, 'Task Statements': tasks }), { tasks: true });
    assert.match(await faultOf(reading), /row 2, column Task Type: "Vital" is neither Core nor Supplemental/);
  });

  it('doesn’t say which release it is', async () => {
    const path = join(folder, 'tables');
    mkdirSync(path);
    for (const name of Object.keys(ONET)) put(path, `${name}.txt`, '');
    assert.match(
      await faultOf(readOnet(path)),
      /says nowhere which release of O\*NET it is; add it, such as --onet-release 29\.3$/,
    );
  });
});

describe('titles to search by', () => {
  const usage = usageOf([['Project Manager'], ['Office Manager'], ['Truck Driver']]);
  const titles = (
    alternate: readonly (readonly [title: string, source: string])[],
    reported: readonly string[] = [],
  ) =>
    searchTitles(
      {
        title: 'Chief Executives',
        details: [],
        reported,
        alternate: alternate.map(([title, source]) => ({ title, sources: [source] })),
      },
      usage,
    );
  const cases: readonly (readonly [what: string, found: readonly string[], expected: readonly string[]])[] = [
    ['its own title in the singular is left out', titles([], ['Chief Executive', 'chief-executives']), []],
    [
      'an abbreviation is a title of its own',
      titles([], ['CEO (Chief Executive Officer)', 'Human Resources Manager (HR Manager)']),
      ['CEO', 'Chief Executive Officer', 'Human Resources Manager', 'HR Manager'],
    ],
    ['what explains a title is left out', titles([], ['Teacher (Retired)']), ['Teacher']],
    [
      'titles of today are taken, also in new words',
      titles([
        ['DevOps Engineer', '08'],
        ['Vlogger', '10'],
      ]),
      ['DevOps Engineer', 'Vlogger'],
    ],
    [
      'old trades are left out',
      titles([
        ['Abalone Processor', '04'],
        ['Truck Driver', '06'],
      ]),
      ['Truck Driver'],
    ],
    ['long ones are left out', titles([['Senior Assistant Regional Project Manager', '10']]), []],
    [
      'the usual ones come first',
      titles([
        ['Truck Driver', '04'],
        ['Manager', '06'],
      ]),
      ['Manager', 'Truck Driver'],
    ],
    ['a bar divides titles, and is none', titles([], ['A|B Tester']), ['A/B Tester']],
  ];
  for (const [what, found, expected] of cases) it(what, () => assert.deepEqual(found, expected));

  it('are no more than a reader’s search bears, the usual ones of 2,750', () => {
    const rare = Array.from({ length: 2750 }, (_, at) => [`Whatsit${at} Minder`, '10'] as const);
    const found = titles([...rare, ['Truck Driver', '10']], ['Boss']);
    assert.deepEqual([found.length, found[0], found[1]], [240, 'Boss', 'Truck Driver']);
  });
});
