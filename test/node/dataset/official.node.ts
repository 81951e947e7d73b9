// The built-in data set against the official files that it was made of, where these are at hand: beside the repository
// in shared/data, or where OC_SHARED_DATA says.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { buildDataSet } from '../../../src/node/dataset/build/build-dataset.js';
import type { DataSet, Inputs } from '../../../src/node/dataset/build/build-dataset.js';
import { checkTogether } from '../../../src/node/dataset/build/check-inputs.js';
import { readOews } from '../../../src/node/dataset/read/oews.js';
import { readCrosswalk } from '../../../src/node/dataset/read/crosswalk.js';
import { readOnet } from '../../../src/node/dataset/read/onet.js';
import { readProjections } from '../../../src/node/dataset/read/projections.js';
import { withSheets } from '../../../src/node/dataset/read/open.js';
import { documentOf, occupationOf } from '../../../src/input/dataset/dataset-files.js';
import { readDocument } from '../../../src/input/read-document.js';
import { faultOf } from './files.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const builtIn = join(root, 'src/data/built-in');
const shared = process.env['OC_SHARED_DATA'] ?? join(root, '../shared/data');
const skip = existsSync(shared) ? false : `the official files are not at hand (${shared})`;

type Json = Record<string, unknown>;
const readJson = <Value>(...path: readonly string[]): Value =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Value;

const index = readJson<{ format: number; version: string; reference: Json; defaults: Json; sources: Json }>(
  builtIn,
  'index.json',
);
const folder = join(builtIn, index.version);
const occupations = new Map(
  readdirSync(join(folder, 'occupations')).map((name) => [
    name.replace('.json', ''),
    readJson<Json & { pay?: Json; name: string }>(folder, 'occupations', name),
  ]),
);
const codes = readJson<Record<string, Json>>(folder, 'codes.json');
const search = readJson<{ occupations: [string, string, string][] }>(folder, 'search.json').occupations;
const gzip = (...path: readonly string[]) => gzipSync(readFileSync(join(...path)), { level: 9 }).length;

describe('the built-in data set', () => {
  it('has 832 occupations', () => assert.equal(occupations.size, 832));

  const spots: readonly (readonly [code: string, median: number, growth: number])[] = [
    ['11-2011', 133660, -3.7],
    ['11-2021', 166790, 6.9],
    ['13-1082', 102320, 6.7],
    ['41-3091', 69990, 2.7],
    ['11-9199', 141900, 4.9],
  ];
  for (const [code, median, growth] of spots)
    it(`has ${code} with its median wage and its growth`, () => {
      const { pay, growth: percent } = occupations.get(code)!;
      assert.deepEqual([pay?.['median'], percent], [median, growth]);
    });

  it('has actors by the hour, teachers by the year, and no wages for those who fish and hunt', () => {
    const pay = (code: string) => occupations.get(code)?.pay;
    assert.deepEqual([pay('27-2011')?.['per'], pay('27-2011')?.['median']], ['hour', 29.05]);
    assert.equal('hourly' in pay('25-2021')!, false);
    assert.equal(pay('45-3031'), undefined);
  });

  it('says of what is of an older release which one that is', () => {
    const { pay, growth, education, experience } = occupations.get('11-1031')!;
    assert.deepEqual([pay?.['year'], pay?.['source']], [2024, 'oews-2024']);
    assert.deepEqual(growth, { percent: 3.4, from: 2024, to: 2034, source: 'projections-2024' });
    assert.deepEqual(education, { value: "Bachelor's degree", source: 'projections-2024' });
    assert.deepEqual(
      [experience, index.defaults['experience']],
      ['Less than 5 years', { source: 'projections-2024' }],
    );
  });

  it('has no figure without release and place', () => {
    for (const [code, record] of occupations) {
      const whole = documentOf(index, [occupationOf(code, record)!]);
      const { comparison } = readDocument(whole);
      for (const { figures, facts, related } of comparison.occupations)
        for (const figure of [
          ...figures.values(),
          ...facts.map((fact) => fact.figure),
          ...related.flatMap((career) => [...career.figures.values()]),
        ]) {
          assert.equal(figure.place, 'United States', code);
          assert.ok(figure.sources.length && figure.sources.every(({ dataSet }) => dataSet), code);
          if (figure.unit !== 'words') assert.ok(figure.from !== undefined, code);
        }
    }
  });

  it('weighs at most 6 kB over the network for two occupations, the search at most 120 kB', () => {
    const weights = [...occupations.keys()].map((code) => gzip(folder, 'occupations', `${code}.json`));
    const [heaviest = 0, second = 0] = weights.sort((a, b) => b - a);
    assert.ok(gzip(builtIn, 'index.json') + heaviest + second <= 6000);
    assert.ok(gzip(builtIn, 'index.json') <= 1500);
    assert.ok(gzip(folder, 'search.json') <= 120_000);
  });

  it('says where everything is from', () => {
    const text = readFileSync(join(builtIn, 'index.json'), 'utf8');
    for (const said of [
      'May 2025',
      '2025–35',
      '2024–34',
      'not from the workbook',
      'O*NET 29.3 Database by the U.S. Department of Labor',
      'CC BY 4.0',
    ])
      assert.ok(text.includes(said), said);
  });

  it('has facts and figures only: no sentences of O*NET', () => {
    for (const [code, each] of occupations)
      assert.ok(!('description' in each) && !('responsibilities' in each), code);
  });

  const everyday: readonly (readonly [title: string, code: string])[] = [
    ['account manager', '11-2022'],
    ['program manager', '11-9199'],
    ['nurse', '29-1141'],
    ['truck driver', '53-3032'],
    ['software engineer', '15-1252'],
    ['plumber', '47-2152'],
    ['baristas', '35-3023'],
    ['data scientists', '15-2051'],
    ['hr manager', '11-3121'],
    ['ux designer', '15-1255'],
    ['police officer', '33-3051'],
    ['ceo', '11-1011'],
  ];
  for (const [title, code] of everyday)
    it(`leads from "${title}" to ${code}`, () => {
      const found = search.filter(([, name, others]) =>
        [name, ...others.split('|')].some((each) => each.toLowerCase() === title),
      );
      assert.ok(found.map(([first]) => first).includes(code), JSON.stringify(found.map(([first]) => first)));
    });

  it('leads from "account manager" and "program manager" to several, a choice', () => {
    for (const title of ['Account Manager', 'Program Manager'])
      assert.ok(search.filter(([, , others]) => others.split('|').includes(title)).length > 1, title);
  });

  it('explains retired codes by codes that are in use, and guesses nothing', () => {
    const retired = Object.entries(codes['retired']!) as [string, [string, string, string[]]][];
    assert.ok(retired.length > 100);
    for (const [code, [, fate, to]] of retired) {
      assert.equal(occupations.has(code), false, code);
      assert.equal(to.length === 0, fate === 'unknown', code);
      for (const each of to) assert.ok(occupations.has(each), `${code} → ${each}`);
    }
    assert.deepEqual(codes['retired']?.['15-1132'], [
      'Software developers, applications',
      'merged',
      ['15-1252'],
    ]);
    assert.deepEqual((codes['retired']?.['13-1198'] as unknown[])[2], ['13-1082', '13-1199']);
  });

  it('knows the codes that O*NET has in parts, and those that stand twice', () => {
    assert.equal((codes['withoutOnet'] as unknown as string[]).length, 12);
    const doubles = ['13-1020', '13-2020', '29-2010', '31-1120', '39-7010', '47-4090', '51-2090'];
    assert.deepEqual(codes['doubles'], doubles);
    assert.equal(Object.keys(codes['details']!).length, 149);
  });

  it(
    'is as its JSON Schema says',
    { skip: existsSync(join(root, 'dataset.schema.json')) ? false : 'not built yet' },
    () => {
      const ajv = new Ajv2020({ strict: false });
      addFormats(ajv);
      const schema = readJson<Json>(root, 'dataset.schema.json');
      ajv.addSchema(schema, 'set');
      const check = (part: string, value: unknown, what: string) => {
        const validate = ajv.getSchema(`set${part}`)!;
        assert.ok(validate(value), `${what}: ${ajv.errorsText(validate.errors)}`);
      };
      check('', index, 'index.json');
      check('#/$defs/codesFile', codes, 'codes.json');
      check('#/$defs/searchFile', { occupations: search }, 'search.json');
      for (const [code, each] of occupations) check('#/$defs/occupationFile', each, code);
    },
  );
});

describe('the official files', { skip }, () => {
  const YEARS = [2020, 2021, 2022, 2023, 2024, 2025];
  const oewsFile = (year: number) => join(shared, `bls/oews/national_M${year}_dl.xlsx`);
  let inputs: Inputs;
  let set: DataSet;
  before(async () => {
    const oews = (await Promise.all(YEARS.map((year) => readOews(oewsFile(year))))).flat();
    const projections = await Promise.all(
      [
        join(shared, 'bls/projections/occupation_2016-26.xlsx'),
        join(shared, 'bls/projections/occupation_2024-34.xlsx'),
        join(shared, 'bls/projections/2025-35/line-items.csv'),
        join(root, 'src/data/extracts/projections-2025-35-total.csv'),
      ].map((file) => readProjections(file)),
    );
    inputs = {
      oews,
      projections,
      onet: await readOnet(join(shared, 'onet-29.3/xlsx'), { tasks: true }),
      crosswalk: await readCrosswalk(join(shared, 'cip/CIP2020_SOC2018_Crosswalk.xlsx')),
    };
    checkTogether(inputs);
    set = buildDataSet(inputs);
  });

  it('make the same bytes as are committed', () => {
    const paths = readdirSync(builtIn, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    );
    assert.deepEqual(paths.map((path) => path.replaceAll('\\', '/')).sort(), [...set.files.keys()].sort());
    for (const [path, text] of set.files) assert.equal(readFileSync(join(builtIn, path), 'utf8'), text, path);
  });

  it('agree with the list that others have made of them', () => {
    interface Expected {
      readonly soc: string;
      readonly title: string;
      readonly wageAnnual2025: Record<string, { value: number | null }> | null;
      readonly wageHourlyMedian2025: { value: number | null } | null;
      readonly annualOnly: boolean | null;
      readonly hourlyOnly: boolean | null;
      readonly typicalEducation: string;
      readonly workExperience: string;
      readonly onTheJobTraining: string;
      readonly oohUrl: string | null;
    }
    const expected = readJson<Expected[]>(shared, 'expected/occupations-832.lite.json');
    assert.deepEqual(expected.map(({ soc }) => soc).sort(), [...occupations.keys()].sort());
    for (const each of expected) {
      const ours = occupations.get(each.soc)!;
      assert.equal(ours.name.toLowerCase(), each.title.toLowerCase());
      const said = (value: unknown) => (typeof value === 'object' ? (value as Json)['value'] : value);
      assert.deepEqual(
        [said(ours['education']), ours['experience'], ours['training']],
        [each.typicalEducation, each.workExperience, each.onTheJobTraining],
        each.soc,
      );
      assert.equal((codes['handbook']![each.soc] as string | undefined) ?? null, each.oohUrl);
      const { pay } = ours;
      if (!each.wageAnnual2025) assert.notEqual(pay?.['year'] ?? 2024, 2025, each.soc);
      else if (each.hourlyOnly)
        assert.deepEqual([pay?.['per'], pay?.['median']], ['hour', each.wageHourlyMedian2025?.value]);
      else {
        for (const name of ['median', 'p10', 'p25', 'p75', 'p90'])
          assert.equal(pay?.[name], each.wageAnnual2025[name]?.value, `${each.soc} ${name}`);
        const hourly = (pay?.['hourly'] as Json | undefined)?.['median'];
        assert.equal(hourly, each.annualOnly ? undefined : each.wageHourlyMedian2025?.value, each.soc);
      }
    }
  });

  it('hold all 831 lines of the projections 2025-35, figure by figure', () => {
    const [header = '', ...lines] = readFileSync(
      join(shared, 'bls/projections/2025-35/line-items.csv'),
      'utf8',
    )
      .trim()
      .split(/\r?\n/);
    assert.match(header, /^code,employment_2025,employment_2035,change_percent,openings,education,/);
    assert.equal(lines.length, 831);
    for (const line of lines) {
      const [code = '', employment, , percent, openings, ...rest] = line.split(',');
      const education = rest.slice(0, -1).join(',').replaceAll('"', '');
      const ours = occupations.get(code)!;
      assert.deepEqual(
        [ours['employment'], ours['growth'], ours['openings'], ours['education']],
        [Number(employment), Number(percent), Number(openings), education],
        code,
      );
      assert.equal('employmentChange' in ours, false, `${code}: nobody has published it yet`);
    }
    assert.deepEqual(
      ['growth', 'employment', 'openings'].map((row) => index.reference[row]),
      [3.5, 170280800, 17461800],
    );
  });

  /** Cells of the detailed rows of a release by code and column, nothing else done to them. */
  async function cellsOf(year: number): Promise<Map<string, unknown>> {
    return withSheets(oewsFile(year), async ([sheet]) => {
      const cells = new Map<string, unknown>();
      let header: readonly unknown[] = [];
      for await (const row of sheet!.rows()) {
        if (!header.length) header = row.cells;
        const code = String(row.cells[header.indexOf('OCC_CODE')]);
        if (row.cells[header.indexOf('O_GROUP')] === 'detailed')
          for (const [at, name] of header.entries()) cells.set(`${code} ${String(name)}`, row.cells[at]);
      }
      return cells;
    });
  }
  const STATISTICS = { median: 'MEDIAN', p10: 'PCT10', p25: 'PCT25', p75: 'PCT75', p90: 'PCT90' };
  it('hold every hourly wage in the cell that it is of', async () => {
    const cells = await cellsOf(2025);
    let count = 0;
    for (const [code, { pay }] of occupations) {
      const hourly = pay?.['per'] === 'hour' ? pay : (pay?.['hourly'] as Json | undefined);
      for (const [name, column] of Object.entries(STATISTICS)) {
        if (!hourly || pay?.['year']) continue;
        assert.deepEqual(hourly[name], cells.get(`${code} H_${column}`), `${code} ${name}`);
        count++;
      }
    }
    assert.ok(count > 3500);
  });

  it('have a hybrid classification in May 2020, which explains codes and gives no figures', () => {
    const [first] = inputs.oews;
    assert.deepEqual([first?.detailed.has('13-1082'), first?.detailed.has('11-9199')], [false, false]);
    assert.equal('oews-2020' in index.sources, false);
  });

  it('move the ceiling from release to release, and have none in May 2025', () => {
    const bounds = inputs.oews.map(({ detailed }) => {
      const wages = [...detailed.values()].flatMap(({ annual }) => Object.values(annual) as unknown[]);
      return [
        ...new Set(
          wages.flatMap((wage) =>
            typeof wage === 'object' && wage !== null && 'low' in wage ? [wage.low] : [],
          ),
        ),
      ];
    });
    assert.deepEqual(bounds, [[208000], [208000], [239200], [239200], [239200], []]);
  });

  it('have projections in two layouts', () => {
    const [older, newer] = inputs.projections;
    assert.deepEqual([older?.items.size, newer?.items.size, newer?.groups.size], [819, 832, 281]);
    assert.equal(older?.items.get('11-9199')?.growth, 8);
    assert.equal(newer?.total?.growth, 3.1);
  });

  it('have some wages by the year only, some by the hour only, and codes that stand twice', () => {
    const counts = inputs.oews.map(({ detailed, doubles }) => {
      const lines = [...detailed.values()];
      const annual = lines.filter(({ annualOnly }) => annualOnly).length;
      return [annual, lines.filter(({ hourlyOnly }) => hourlyOnly).length, doubles.length];
    });
    const usual = [59, 5, 7];
    assert.deepEqual(counts, [[59, 4, 13], usual, usual, usual, usual, [58, 5, 7]]);
  });

  it('have 1,016 occupations of O*NET, 923 with tasks and 20 related ones, 93 with neither nor a zone', () => {
    const all = [...inputs.onet.occupations.values()];
    const tierOf = (rank: number) =>
      rank < 5 ? 'Primary-Short' : rank < 10 ? 'Primary-Long' : 'Supplemental';
    const tiers = Array.from({ length: 20 }, (_, rank) => tierOf(rank));
    const [full, bare] = [true, false].map((has) => all.filter(({ tasks }) => tasks.length > 0 === has));
    assert.deepEqual([full!.length, bare!.length], [923, 93]);
    for (const { code, related } of full!)
      assert.deepEqual(
        related.map(({ tier }) => tier),
        tiers,
        code,
      );
    for (const { code, related, zone } of bare!) assert.deepEqual([related, zone], [[], undefined], code);
  });

  it('say the same of O*NET as text and as Excel', async () => {
    const text = await readOnet(join(shared, 'onet-29.3/text-slice'));
    for (const [code, { title, zone, related, reported }] of text.occupations) {
      const excel = inputs.onet.occupations.get(code)!;
      assert.deepEqual(
        [title, zone, related, reported],
        [excel.title, excel.zone, excel.related, excel.reported],
        code,
      );
    }
  });

  describe('as people have them', () => {
    const malformed = (name: string) => join(shared, 'malformed', name);
    it('are read when a spreadsheet program has saved them again, or only detailed rows are left', async () => {
      const original = inputs.oews.find(({ year }) => year === 2024)!;
      for (const name of [
        'national_M2024_dl.libreoffice.xlsx',
        'national_M2024_dl.filtered-detailed-only.xlsx',
      ]) {
        const [release] = await readOews(malformed(name));
        assert.equal(release?.year, 2024);
        assert.deepEqual([...release.detailed], [...original.detailed], name);
      }
    });

    const cases: readonly (readonly [
      name: string,
      read: (file: string) => Promise<unknown>,
      message: RegExp,
    ])[] = [
      [
        'state_M2023_3occ_22cols.csv',
        readOews,
        /^state_M2023_3occ_22cols\.csv, row 1: lacks the columns OCC_CODE, O_GROUP; /,
      ],
      [
        'state_M2023_semicolon_5cols.csv',
        readOews,
        /^state_M2023_semicolon_5cols\.csv, row 1: lacks the columns O_GROUP, A_MEDIAN, /,
      ],
      [
        'occupation_2016-26_Table1.7.third-party.csv',
        readProjections,
        /^occupation_2016-26_Table1\.7\.third-party\.csv, row 1: lacks .*column with the codes/,
      ],
      [
        'occupation_2016-26_Table1.7.third-party.csv',
        readOews,
        /has none of the columns of the Occupational Employment/,
      ],
    ];
    for (const [name, read, message] of cases)
      it(`say what they lack: ${name}`, async () =>
        assert.match(await faultOf(read(malformed(name))), message));
  });
});
