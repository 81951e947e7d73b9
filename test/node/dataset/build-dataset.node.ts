// From inputs to the files of a data set, and what is different in another one.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { buildDataSet } from '../../../src/node/dataset/build/build-dataset.js';
import type { BuildOptions, DataSet, Inputs } from '../../../src/node/dataset/build/build-dataset.js';
import { diffSummary } from '../../../src/node/dataset/diff/diff-summary.js';
import { diffMarkdown, diffText } from '../../../src/node/dataset/diff/diff-text.js';
import { diffDataSets } from '../../../src/node/dataset/diff/diff.js';
import type { DataSetDiff } from '../../../src/node/dataset/diff/diff.js';
import { checkTogether } from '../../../src/node/dataset/build/check-inputs.js';
import { loadDataSet } from '../../../src/node/dataset/diff/load-dataset.js';
import { readOews } from '../../../src/node/dataset/read/oews.js';
import { readOnet } from '../../../src/node/dataset/read/onet.js';
import type { Json } from '../../../src/node/dataset/build/joined.js';
import type { Projections } from '../../../src/node/dataset/read/projection-line.js';
import { readProjections } from '../../../src/node/dataset/read/projections.js';
import { writeDataSet } from '../../../src/node/dataset/build/write-dataset.js';
import {
  faultOf,
  OEWS_ROWS,
  oewsBook,
  oewsRow,
  PROJECTIONS_ROWS,
  projectionRow,
  projectionsBook,
  put,
  putOnet,
  scratch,
} from './files.js';

const folder = scratch();
const note = (year: number) => [
  [`May ${year} OEWS Estimates`],
  ['#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year '],
];
const oewsOf = (year: number, rows = OEWS_ROWS) =>
  readOews(put(folder, `m${year}.xlsx`, oewsBook(rows, note(year)))).then(([release]) => release!);

/** The year before: one occupation counted in another, and a code that means something else. */
const ROWS_2024 = [
  ...OEWS_ROWS.filter(([, , , code]) => code !== '13-1082' && code !== '27-2011'),
  oewsRow('13-1198', 'Project Management Specialists and Business Operations Specialists', 'detailed'),
  oewsRow('15-1132', 'Software Developers, Applications', 'detailed'),
  oewsRow('99-9999', 'Lamplighters', 'detailed'),
];

let inputs: Inputs;
let set: DataSet;
before(async () => {
  const older = projectionsBook([
    projectionRow('Chief executives', '11-1010'),
    projectionRow('Buyers, farm products', '13-1021'),
  ]);
  const header = put(folder, 'p2024.xlsx', projectionsBook());
  inputs = {
    oews: [await oewsOf(2025), await oewsOf(2024, ROWS_2024)],
    projections: [
      await readProjections(header),
      { ...(await readProjections(put(folder, 'p2016.xlsx', older))), from: 2016, to: 2026 },
    ],
    onet: await readOnet(putOnet(folder), { tasks: true }),
  };
  set = buildDataSet(inputs);
});

const fileOf = (of: DataSet, path: string): unknown => {
  const text = of.files.get(path === 'index.json' ? path : `${of.version}/${path}`);
  return text && JSON.parse(text);
};
const occupation = (code: string, of = set) =>
  fileOf(of, `occupations/${code}.json`) as Record<string, unknown>;
const codes = () => fileOf(set, 'codes.json') as Record<string, Record<string, unknown>>;

describe('an occupation of a data set', () => {
  const hourly = { median: 30, p10: 10, p25: 20, p75: 40, p90: 50 };
  const annual = { median: 62400, p10: 20800, p25: 41600, p75: 83200, p90: 104000 };
  const pays: readonly (readonly [what: string, code: string, pay: unknown])[] = [
    ['a year and an hour', '13-1082', { ...annual, hourly }],
    [
      'amounts at or above the ceiling',
      '11-1011',
      { ...annual, p75: 239200, p90: { low: 208000 }, hourly: { ...hourly, p90: { low: 100 } } },
    ],
    ['a year only', '25-2021', annual],
    ['an hour only, never multiplied', '27-2011', { per: 'hour', ...hourly }],
    ['none where there are no statistics', '45-3031', undefined],
  ];
  for (const [what, code, pay] of pays)
    it(`has pay for ${what}`, () => assert.deepEqual(occupation(code)['pay'], pay));

  it('has projections, education, experience and training', () => {
    const { growth, employment, employmentChange, openings, education, experience, training } =
      occupation('13-1082');
    assert.deepEqual([growth, employment, employmentChange, openings], [5.6, 1046300, 58700, 78200]);
    assert.deepEqual([education, experience, training], ["Bachelor's degree", 'None', 'None']);
  });

  it('has the title of the wage statistics, else of O*NET, else of the projections', () => {
    const names = ['13-1082', '45-3031'].map((code) => occupation(code)['name']);
    assert.deepEqual(names, ['Project Management Specialists', 'Fishing and Hunting Workers']);
  });

  it('ranks related ones; what is narrower says whose figures it has, what is combined is named once', () => {
    const broader = { name: 'Chief Executives', code: '11-1011', relation: 'broader' };
    assert.deepEqual(occupation('13-1082')['related'], [
      {
        name: 'Chief Sustainability Officers',
        code: '11-1011.03',
        tier: 'Primary-Short',
        pay: { median: 62400, for: broader },
        growth: { percent: 5.6, for: broader },
      },
      {
        name: 'Buyers and Purchasing Agents',
        code: '13-1020',
        tier: 'Primary-Short',
        education: "Bachelor's degree",
        pay: { median: 62400 },
        growth: 5.6,
      },
      {
        name: 'Actors',
        code: '27-2011',
        tier: 'Primary-Long',
        education: "Bachelor's degree",
        pay: { per: 'hour', median: 30 },
        growth: 5.6,
      },
      { name: 'Air Crew Officers', code: '55-1011.00', tier: 'Supplemental' },
    ]);
  });

  it('that O*NET has in parts has the related ones of its parts in turn, and none of the parts', () => {
    const related = occupation('13-1020')['related'] as { code: string }[];
    assert.deepEqual(
      related.map(({ code }) => code),
      ['11-1011', '13-1082'],
    );
  });

  it('has a job zone where all its parts agree', () => {
    const zone = [{ label: 'Job zone', value: '4 of 5: considerable preparation needed', source: 'onet' }];
    assert.deepEqual(occupation('13-1082')['facts'], zone);
    assert.equal(occupation('13-1020')['facts'], undefined);
  });

  it('names its parts', () => {
    assert.deepEqual(occupation('11-1011')['details'], [['11-1011.03', 'Chief Sustainability Officers']]);
    assert.equal((occupation('13-1020')['details'] as unknown[]).length, 2);
    assert.equal(occupation('27-2011')['details'], undefined);
  });

  it('has sentences of O*NET only when asked for, with the line that they ask for', () => {
    assert.equal(occupation('13-1082')['responsibilities'], undefined);
    const worded = buildDataSet(inputs, { tasks: 2 });
    assert.deepEqual(occupation('13-1082', worded)['responsibilities'], ['The core.', 'Supplement.']);
    assert.deepEqual(occupation('13-1082', worded)['description'], ['Coordinate.']);
    assert.match(
      JSON.stringify(fileOf(worded, 'index.json')),
      /"notes":\["O\*NET 29\.3 Database by .* CC BY 4\.0 license; modified/,
    );
  });
});

describe('the other files of a data set', () => {
  it('index.json says what holds for all, and where it is from', () => {
    const index = fileOf(set, 'index.json') as Record<string, Record<string, unknown>>;
    assert.equal(index['version'], set.version);
    assert.match(set.version, /^2025-05\.2024-34\.29-3\.[0-9a-f]{8}$/);
    assert.deepEqual(index['defaults']?.['growth'], { from: 2024, to: 2034, source: 'projections' });
    assert.equal(index['reference']?.['name'], 'All occupations');
    assert.deepEqual(Object.keys(index['sources']!), ['oews', 'projections', 'onet']);
    assert.match(JSON.stringify(index['sources']), /O\*NET 29\.3 Database by the U\.S\. Department of Labor/);
  });

  it('the same input gives the same bytes, whatever the order of the files', () => {
    const again = buildDataSet({ ...inputs, oews: [...inputs.oews].reverse() });
    assert.deepEqual([...again.files], [...set.files]);
  });

  it('the version is another one when anything is', () => {
    const options: readonly BuildOptions[] = [{ name: 'Mine' }, { retrieved: '2026-05-20' }, { tasks: 1 }];
    const versions = options.map((option) => buildDataSet(inputs, option).version);
    assert.equal(new Set([...versions, set.version]).size, 4);
  });

  it('codes.json explains parts, combined, unpublished and retired codes', () => {
    const { details, combined, unpublished, retired, doubles, withoutOnet } = codes();
    assert.deepEqual(details, { '11-1011.03': ['Chief Sustainability Officers', '11-1011'] });
    assert.deepEqual(combined?.['13-1023'], ['Purchasing Agents, Except Farm Products', '13-1020']);
    assert.deepEqual(unpublished, { '55-1011': 'Air Crew Officers' });
    assert.deepEqual(doubles, ['13-1020']);
    assert.deepEqual(withoutOnet, ['13-1020', '25-2021']);
    assert.deepEqual(retired, {
      '11-1010': ['Chief executives', 'renumbered', ['11-1011']],
      '13-1198': [
        'Project Management Specialists and Business Operations Specialists',
        'hybrid',
        ['13-1082'],
      ],
      '15-1132': ['Software Developers, Applications', 'unknown', []],
      '99-9999': ['Lamplighters', 'unknown', []],
    });
  });

  it('search.json has every occupation with the titles that lead to it', () => {
    const { occupations } = fileOf(set, 'search.json') as { occupations: string[][] };
    assert.deepEqual(occupations[0], [
      '11-1011',
      'Chief Executives',
      'Chief Sustainability Officers|CEO|Chief Executive Officer|Agency Owner|Program Manager',
    ]);
    assert.equal(occupations.length, 6);
  });
});

describe('layers', () => {
  const STATE = { id: 'OH', name: 'Ohio', kind: 'state', code: '39' } as const;
  let extract: Projections;
  before(async () => {
    const lines = [
      'code,employment_2025,employment_2035,change_percent,openings,education',
      "13-1082,1067000,1138300,6.7,79900,Master's degree",
    ];
    extract = await readProjections(put(folder, 'lines.csv', lines.join('\n')));
  });
  const layered = (changed: Partial<Inputs> = {}) =>
    buildDataSet({ ...inputs, projections: [...inputs.projections, extract], ...changed });
  const index = (of: DataSet) => fileOf(of, 'index.json') as Record<string, Record<string, unknown>>;
  const old = { from: 2024, to: 2034, source: 'projections-2024' };
  const fresh = { from: 2025, to: 2035, source: 'projections' };

  it('take each figure from the newest release that has it, and say which one that is', () => {
    const of = layered();
    assert.deepEqual(index(of)['defaults']?.['growth'], { ...old }, 'most occupations have the older one');
    assert.deepEqual(occupation('13-1082', of)['growth'], { percent: 6.7, ...fresh });
    assert.deepEqual(occupation('13-1082', of)['employment'], {
      value: 1067000,
      year: 2025,
      source: 'projections',
    });
    assert.deepEqual(occupation('13-1082', of)['education'], {
      value: "Master's degree",
      source: 'projections',
    });
    assert.equal(occupation('13-1082', of)['experience'], 'None', 'which only the older one has');
    assert.equal(occupation('27-2011', of)['growth'], 5.6);
    assert.deepEqual(Object.keys(index(of)['sources']!), ['oews', 'projections', 'projections-2024', 'onet']);
  });

  it('never mix the jobs of one release with the change of another', () => {
    assert.equal('employmentChange' in occupation('13-1082', layered()), false);
  });

  it('say how figures were come by that aren’t from the workbook', () => {
    const of = index(layered());
    assert.match(
      String(of['provenance']?.[0]),
      /^Employment Projections, 2025–35: Read from an extract .*lines\.csv/,
    );
    assert.match(String((of['sources']?.['projections'] as Json)['licence']), /not from the workbook/);
    assert.equal(index(set)['provenance'], undefined);
  });

  it('leave codes of another classification out of the figures', () => {
    assert.equal(fileOf(set, 'occupations/13-1021.json'), undefined);
  });

  it('take wages that the newest release lacks from the one before, where the code means the same', async () => {
    const without = await oewsOf(
      2026,
      OEWS_ROWS.filter(([, , , code]) => code !== '27-2011' && code !== '13-1082'),
    );
    const renamed = OEWS_ROWS.map((row) =>
      row[3] === '13-1082' ? oewsRow('13-1082', 'Something else', 'detailed') : row,
    );
    const of = buildDataSet({ ...inputs, oews: [without, await oewsOf(2025, renamed)] });
    const { pay } = occupation('27-2011', of) as { pay: Json };
    assert.deepEqual([pay['median'], pay['year'], pay['source']], [30, 2025, 'oews-2025']);
    assert.equal(occupation('13-1082', of)['pay'], undefined);
  });

  it('say of the wages of a state that they are, and of projections that they are the nation’s', () => {
    const [nation] = inputs.oews;
    const of = layered({ oews: [{ ...nation!, area: STATE }] });
    const { place, defaults, sources } = index(of);
    assert.equal(place, undefined);
    assert.equal((defaults?.['pay'] as Json)['place'], 'Ohio');
    for (const row of ['education', 'experience', 'training', 'growth', 'employment', 'openings'])
      assert.equal((defaults?.[row] as Json)['place'], 'United States', row);
    assert.equal((occupation('13-1082', of)['facts'] as Json[])[0]!['place'], 'United States');
    assert.ok(sources);
  });
});

describe('places', () => {
  const area = (id: string, name: string, kind: 'state' | 'area') => ({ id, name, kind });
  let of: DataSet;
  before(() => {
    const [nation] = inputs.oews;
    const withheld = { status: 'suppressed' } as const;
    const none = { median: withheld, p10: withheld, p25: withheld, p75: withheld, p90: withheld };
    const detailed = new Map(nation!.detailed);
    detailed.set('13-1082', { ...detailed.get('13-1082')!, annual: none, hourly: none });
    detailed.delete('25-2021');
    of = buildDataSet({
      ...inputs,
      oews: [
        ...inputs.oews,
        { ...nation!, area: area('OH', 'Ohio', 'state'), detailed },
        { ...nation!, area: area('18140', 'Columbus, OH', 'area'), year: 2024 },
      ],
    });
  });

  it('are a list, and wages by place and group of codes', () => {
    assert.deepEqual(fileOf(of, 'places.json'), {
      places: [
        ['18140', 'Columbus, OH', 'area'],
        ['OH', 'Ohio', 'state'],
      ],
    });
    assert.deepEqual(fileOf(of, 'place-names/columbus-oh.json'), {
      places: [['18140', 'Columbus, OH', 'area']],
    });
    assert.deepEqual(fileOf(of, 'places/OH/27-20.json'), {
      place: 'Ohio',
      year: 2025,
      source: 'oews',
      statistics: ['median', 'p10', 'p25', 'p75', 'p90'],
      pay: { '27-2011': { hour: [30, 10, 20, 40, 50] } },
    });
  });

  it('keep apart what is withheld and what isn’t there', () => {
    const { pay } = fileOf(of, 'places/OH/13-10.json') as { pay: Json };
    assert.deepEqual([pay['13-1082'], Object.keys(pay)], [{}, ['13-1020', '13-1082']]);
    assert.equal(fileOf(of, 'places/OH/25-20.json'), undefined);
  });

  it('have their own release', () => {
    const index = fileOf(of, 'index.json') as Record<string, Json>;
    const { year, source } = fileOf(of, 'places/18140/27-20.json') as Json;
    assert.deepEqual([year, source], [2024, 'oews-2024']);
    assert.match(JSON.stringify(index['sources']![source as string]), /May 2024/);
  });

  it('change nothing of the figures of the nation', () => {
    const index = fileOf(of, 'index.json') as Json;
    assert.equal(index['place'], 'United States');
    assert.deepEqual(occupation('13-1082', of), occupation('13-1082'));
    assert.equal('places' in (fileOf(set, 'index.json') as Json), false);
  });
});

describe('inputs', () => {
  const message = (changed: Partial<Inputs>) =>
    faultOf(Promise.resolve().then(() => checkTogether({ ...inputs, ...changed })));
  it('that belong together are fine', async () => assert.equal(await message({}), ''));
  it('must not be given twice', async () => {
    const { oews, projections } = inputs;
    assert.match(
      await message({ oews: [oews[0]!, oews[0]!] }),
      /^m2025\.xlsx: is of May 2025 for United States, as .*m2025\.xlsx is; name one/,
    );
    assert.match(
      await message({ projections: [projections[0]!, projections[0]!] }),
      /is for 2024–2034, as .* is; name one/,
    );
  });
  it('of several places need the nation among them', async () => {
    const [nation] = inputs.oews;
    const places = ['Guam', 'Ohio'].map((name) => ({
      ...nation!,
      area: { id: name, name, kind: 'state' as const },
    }));
    assert.match(
      await message({ oews: places }),
      /holds 2 places and none of them is the nation; .* for example --place "Guam"$/,
    );
    assert.equal(await message({ oews: [nation!, ...places] }), '');
  });
  it('must not have an extract and the workbook of one release', async () => {
    const [whole] = inputs.projections;
    assert.match(
      await message({ projections: [whole!, { ...whole!, isExtract: true }] }),
      /is for 2024–2034, as .* is; name one/,
    );
  });
  it('must not be cut off', async () => {
    const oews = [await oewsOf(2023, OEWS_ROWS.slice(0, 2))];
    assert.match(
      await message({ oews }),
      /^m2023\.xlsx: has wages for 1 of the 6 occupations of the projections/,
    );
  });
});

describe('writing', () => {
  const index = (path: string) => readFileSync(join(path, 'index.json'), 'utf8');
  it('keeps the older version for those who still read it, unless it shall go', async () => {
    const path = join(folder, 'two');
    const next = buildDataSet(inputs, { name: 'Next' });
    await writeDataSet(path, set);
    await writeDataSet(path, next);
    assert.deepEqual(readdirSync(path).sort(), [set.version, next.version, 'index.json'].sort());
    assert.match(index(path), new RegExp(next.version));
    await writeDataSet(path, next, { prune: true });
    assert.deepEqual(readdirSync(path).sort(), [next.version, 'index.json'].sort());
  });

  it('leaves what is there as it is when it fails half way', async () => {
    const path = join(folder, 'half');
    await writeDataSet(path, set);
    const bad: DataSet = {
      version: 'bad',
      files: new Map([
        ['bad/a.json', '1'],
        ['bad/a.json/b.json', '2'],
      ]),
    };
    assert.match(await faultOf(writeDataSet(path, bad)), /^half: can’t be written: \S/);
    assert.deepEqual(readdirSync(path).sort(), [set.version, 'index.json'].sort());
    assert.equal(index(path), set.files.get('index.json'));
  });

  it('leaves alone a folder that holds something else, or a file', async () => {
    const path = join(folder, 'other');
    mkdirSync(path);
    put(path, 'index.json', '{"name":"my-package"}');
    assert.match(
      await faultOf(writeDataSet(path, set)),
      /^index\.json: isn’t the index of a data set; choose another folder$/,
    );
    assert.deepEqual(readdirSync(path), ['index.json']);
    assert.match(await faultOf(writeDataSet(put(folder, 'a-file', ''), set)), /^a-file: is no folder/);
  });
});

describe('the difference of two data sets', () => {
  let diff: DataSetDiff;
  const [oldPath, newPath] = [join(folder, 'old'), join(folder, 'new')];
  before(async () => {
    const old = buildDataSet({
      ...inputs,
      oews: [await oewsOf(2023, ROWS_2024)],
      projections: [
        await readProjections(
          put(
            folder,
            'p-old.xlsx',
            projectionsBook([
              ...PROJECTIONS_ROWS.filter(([, code]) => code !== '13-1082' && code !== '27-2011'),
              projectionRow('Project management specialists and business operations specialists', '13-1198'),
              projectionRow('Lamplighters', '99-9999'),
            ]),
          ),
        ),
      ],
    });
    const rows = OEWS_ROWS.map((row) =>
      row[3] === '13-1020'
        ? oewsRow('13-1020', 'Purchasers', String(row[5]), { A_MEDIAN: 65520, A_P90: '*' })
        : row,
    );
    const fresh = buildDataSet({ ...inputs, oews: [await oewsOf(2025, rows), inputs.oews[1]!] });
    await writeDataSet(oldPath, old);
    await writeDataSet(newPath, fresh);
    diff = diffDataSets(await loadDataSet(oldPath), await loadDataSet(newPath));
  });

  it('names figures, before and after', () => {
    const buyers = diff.changed.find(({ code }) => code === '13-1020')!;
    assert.deepEqual(buyers.figures, [
      { figure: 'name', before: 'Buyers and Purchasing Agents', after: 'Purchasers' },
      { figure: 'pay, median', before: 62400, after: 65520, percent: 5 },
      { figure: 'related', before: '11-1011 13-1082.00', after: '11-1011 13-1082' },
    ]);
    assert.equal(diff.same, 3);
  });

  it('names what came and went, by the classification', () => {
    assert.deepEqual(
      diff.came.map(({ code, fate, codes: from }) => [code, fate, from]),
      [
        ['13-1082', 'hybrid', ['13-1198']],
        ['27-2011', undefined, []],
      ],
    );
    assert.deepEqual(
      diff.went.map(({ code, fate, codes: to }) => [code, fate, to]),
      [
        ['13-1198', 'hybrid', ['13-1082']],
        ['99-9999', 'unknown', []],
      ],
    );
    assert.deepEqual(diff.breaks, [
      '13-1020 was Buyers and Purchasing Agents and is Purchasers: compare with care.',
    ]);
  });

  it('names the releases', () => {
    const statistics = 'Occupational Employment and Wage Statistics, May';
    assert.deepEqual(diff.releases, [
      { source: 'oews', before: `${statistics} 2023`, after: `${statistics} 2025` },
    ]);
  });

  it('is text', () => {
    const text = diffText(diff);
    assert.match(text, /^1 occupation changed, 3 did not, 2 came, 2 went$/m);
    assert.match(text, /^ {2}13-1198 .*: stood for 13-1082$/m);
    assert.match(text, /^ {2}13-1082 Project Management Specialists: was counted in 13-1198$/m);
    assert.match(text, /^ {4}pay, median: 62,400 → 65,520 \(\+5%\)$/m);
    assert.match(text, /^ {4}related: had also 13-1082\.00 → has also 13-1082$/m);
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
  });

  it('is Markdown', () => {
    const text = diffMarkdown(diff);
    assert.match(text, /^\| 13-1020 Purchasers \| pay, median \| 62,400 \| 65,520 \(\+5%\) \|$/m);
    assert.match(text, /^## Breaks$/m);
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
  });

  it('is a few lines for a change log', () => {
    const text = diffSummary(diff);
    assert.match(text, /: 3 figures changed in 1 of 4 occupations$/m);
    assert.match(text, /^- Largest moves, pay, median: 13-1020 Purchasers 62,400 → 65,520 \(\+5%\)$/m);
    assert.match(text, /^- Came: 13-1082 Project Management Specialists; 27-2011 Actors$/m);
    assert.doesNotMatch(text, /undefined|null|NaN|\[object/);
  });

  it('of a set and itself is nothing', async () => {
    const one = await loadDataSet(newPath);
    const none = diffDataSets(one, one);
    assert.deepEqual([none.changed, none.came, none.went, none.breaks, none.releases], [[], [], [], [], []]);
    assert.equal(diffText(none).trim().split('\n').length, 2);
  });

  it('names a change of the classification', async () => {
    const one = await loadDataSet(newPath);
    const [line] = diffDataSets({ ...one, classification: 'SOC 2010' }, one).breaks;
    assert.equal(
      line,
      'The classification changed from SOC 2010 to SOC 2018: the same code may stand for other work.',
    );
  });

  it('needs two data sets', async () => {
    assert.match(
      await faultOf(loadDataSet(join(folder, 'none'))),
      /^index\.json: there is no such file; name the folder of a data set/,
    );
    const path = join(folder, 'broken');
    await writeDataSet(path, set);
    rmSync(join(path, set.version), { recursive: true });
    assert.match(await faultOf(loadDataSet(path)), /names version .*, whose folder isn’t there$/);
    writeFileSync(join(path, 'index.json'), '[1');
    assert.match(await faultOf(loadDataSet(path)), /^index\.json: holds no JSON object/);
    assert.ok(existsSync(path));
  });
});
