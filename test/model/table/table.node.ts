import * as fc from 'fast-check';
import { MARK_STYLES } from '../../../src/model/table/footnote-marks.js';
import { tableOf } from '../../../src/model.js';
import type { Figure, Occupation } from '../../../src/index.js';
import type { Table, TableOptions } from '../../../src/model.js';
import { ORIENTATIONS } from '../../../src/model/table/table.js';
import { fill } from '../../../src/model/words/fill.js';
import { tableWords } from '../../../src/model/words/table-words.js';
import { referenceArticle } from '../../../stories/data/reference-article.js';
import { SLIP, documents, occupations } from '../../helpers/arbitrary.js';
import { compare, inEnglish, inShort, layOut, linesIn, textsIn } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

type Lines = readonly (readonly string[])[];

/** The other orientation of a table in short. Marks stay: they must not depend on it in the cases that use this. */
const turned = (lines: Lines): Lines =>
  lines[0]!.map((_, column) => lines.map((line, row) => (row || column ? line[column]! : '')));

const RESIDUAL = fill(tableWords['for.residual'], { name: 'Managers, All Other' });
const BROADER = fill(tableWords['for.broader'], { name: 'Advertising, Promotions, and Marketing Managers' });

describe('table: the reference article', () => {
  const BY_ROWS = [
    ['Job title', 'Educational requirements', 'Median salary [2017]*', 'Projected job growth [2016–2026]**'],
    [
      'Program Manager',
      "Bachelor's Degree",
      '$81,765 [measured for Program Project Manager]',
      `8% [${RESIDUAL}]`,
    ],
    ['Account Manager', "Bachelor's Degree", '$51,554', `9% [${BROADER}]`],
  ];

  it('with occupations as rows', () => expect(linesIn(layOut(referenceArticle))).to.eql(BY_ROWS));
  it('with occupations as columns', () => {
    expect(linesIn(layOut(referenceArticle, { orientation: 'columns' }))).to.eql(turned(BY_ROWS));
  });
  it('has a caption with names and place', () => {
    expect(layOut(referenceArticle).caption).to.equal(
      'Program Manager and Account Manager compared, United States',
    );
  });
  it('takes another caption', () => {
    expect(layOut(referenceArticle, { caption: 'Two managers' }).caption).to.equal('Two managers');
  });
  it('lists its sources as notes', () => {
    expect(layOut(referenceArticle).notes).to.eql([
      { number: 1, mark: '*', cited: referenceArticle.sources.payscale },
      { number: 2, mark: '**', cited: referenceArticle.sources.bls },
    ]);
  });
  it('has plain numbers for machines', () => {
    expect(layOut(referenceArticle).rows.map(({ cells }) => cells.map((cell) => cell.machineValue))).to.eql([
      [undefined, 81765, 8],
      [undefined, 51554, 9],
    ]);
  });
});

interface Sharing {
  readonly title: string;
  readonly row: string;
  /** What A, B … have in that row. */
  readonly given: readonly unknown[];
  /** The header, then the cells. */
  readonly line: readonly string[];
}
const SHARING: readonly Sharing[] = [
  {
    title: 'one year',
    row: 'pay',
    given: [
      { median: 10, year: 2017 },
      { median: 20, year: 2017 },
    ],
    line: ['Median salary [2017]', '$10', '$20'],
  },
  {
    title: 'two years',
    row: 'pay',
    given: [
      { median: 10, year: 2017 },
      { median: 20, year: 2018 },
    ],
    line: ['Median salary', '$10 [2017]', '$20 [2018]'],
  },
  {
    title: 'a year and none',
    row: 'pay',
    given: [{ median: 10, year: 2017 }, { median: 20 }],
    line: ['Median salary', '$10 [2017]', '$20'],
  },
  {
    title: 'one span',
    row: 'growth',
    given: ['8% (2016-2026)', '9% (2016-2026)'],
    line: ['Projected job growth [2016–2026]', '8%', '9%'],
  },
  {
    title: 'two spans',
    row: 'growth',
    given: ['8% (2016-2026)', '9% (2014-2024)'],
    line: ['Projected job growth', '8% [2016–2026]', '9% [2014–2024]'],
  },
  {
    title: 'the median',
    row: 'pay',
    given: [{ median: 10 }, { median: 20 }],
    line: ['Median salary', '$10', '$20'],
  },
  {
    title: 'the mean',
    row: 'pay',
    given: [{ mean: 10 }, { mean: 20 }],
    line: ['Average salary', '$10', '$20'],
  },
  { title: 'what is typical', row: 'pay', given: [{ typical: 10 }], line: ['Typical salary', '$10'] },
  { title: 'the most common', row: 'pay', given: [{ mostCommon: 10 }], line: ['Most common salary', '$10'] },
  { title: 'pay of no known statistic', row: 'pay', given: [10, '$20'], line: ['Salary', '$10', '$20'] },
  {
    title: 'median and mean',
    row: 'pay',
    given: [{ median: 10 }, { mean: 20 }],
    line: ['Pay', '$10 [median]', '$20 [average]'],
  },
  {
    title: 'median and typical, one year',
    row: 'pay',
    given: [
      { median: 10, year: 2017 },
      { typical: 20, year: 2017 },
    ],
    line: ['Pay [2017]', '$10 [median]', '$20 [typical]'],
  },
  {
    title: 'median and no known statistic',
    row: 'pay',
    given: [{ median: 10 }, 20],
    line: ['Pay', '$10 [median]', '$20 [median or average not stated]'],
  },
  {
    title: 'median and mean, basis unspecified',
    row: 'pay',
    given: [
      { median: 10, basis: 'unspecified' },
      { mean: 20, basis: 'unspecified' },
    ],
    line: ['Pay', '$10 [median]', '$20 [average]'],
  },
  {
    title: 'one basis',
    row: 'pay',
    given: [
      { median: 10, basis: 'wage' },
      { median: 20, basis: 'wage' },
    ],
    line: ['Median salary [wage without overtime and bonuses]', '$10', '$20'],
  },
  {
    title: 'two bases',
    row: 'pay',
    given: [
      { median: 10, basis: 'wage' },
      { median: 20, basis: 'total-cash' },
    ],
    line: ['Median salary', '$10 [wage without overtime and bonuses]', '$20 [total cash pay]'],
  },
  {
    title: 'one interval',
    row: 'pay',
    given: [
      { median: 10, per: 'hour' },
      { median: 20, per: 'hour' },
    ],
    line: ['Median salary [an hour]', '$10', '$20'],
  },
  {
    title: 'the year as interval',
    row: 'pay',
    given: [{ median: 10, per: 'year' }],
    line: ['Median salary', '$10'],
  },
  {
    title: 'two intervals',
    row: 'pay',
    given: [{ median: 10, per: 'hour' }, { median: 20 }],
    line: ['Median salary', '$10 [an hour]', '$20 [a year]'],
  },
  {
    title: 'one place of their own',
    row: 'pay',
    given: [
      { median: 10, place: 'Texas' },
      { median: 20, place: 'Texas' },
    ],
    line: ['Median salary [Texas]', '$10', '$20'],
  },
  {
    title: 'two places',
    row: 'pay',
    given: [
      { median: 10, place: 'Texas' },
      { median: 20, place: 'Ohio' },
    ],
    line: ['Median salary', '$10 [Texas]', '$20 [Ohio]'],
  },
  {
    title: 'a place and that of the comparison',
    row: 'pay',
    given: [{ median: 10, place: 'Texas' }, { median: 20 }],
    line: ['Median salary', '$10 [Texas]', '$20'],
  },
  {
    title: 'the place of the comparison',
    row: 'pay',
    given: [{ median: 10, place: 'United States' }, { median: 20 }],
    line: ['Median salary', '$10', '$20'],
  },
  {
    title: 'what was observed',
    row: 'growth',
    given: [
      { percent: 8, kind: 'observed' },
      { percent: 9, kind: 'observed' },
    ],
    line: ['Job growth', '8%', '9%'],
  },
  {
    title: 'what was observed and what is projected',
    row: 'growth',
    given: [{ percent: 8, kind: 'observed' }, 9],
    line: ['Job growth', '8% [observed]', '9% [projected]'],
  },
  {
    title: 'one kind of education',
    row: 'education',
    given: [
      { value: 'MBA', kind: 'typical-entry' },
      { value: 'BA', kind: 'typical-entry' },
    ],
    line: ['Educational requirements [typical at entry]', 'MBA', 'BA'],
  },
  {
    title: 'two kinds of education',
    row: 'education',
    given: [
      { value: 'MBA', kind: 'required' },
      { value: 'BA', kind: 'most-common' },
    ],
    line: ['Educational requirements', 'MBA [legal requirement]', 'BA [most common degree]'],
  },
  {
    title: 'all at once',
    row: 'pay',
    given: [
      { median: 10, year: 2017, basis: 'wage', per: 'hour', place: 'Texas' },
      { median: 20, year: 2017, basis: 'wage', per: 'hour', place: 'Texas' },
    ],
    line: ['Median salary [2017; wage without overtime and bonuses; an hour; Texas]', '$10', '$20'],
  },
  {
    title: 'nothing at all',
    row: 'pay',
    given: [
      { median: 10, year: 2017, basis: 'wage', per: 'hour', place: 'Texas' },
      { mean: 20, year: 2018, basis: 'base-pay', per: 'week', place: 'Ohio' },
    ],
    line: [
      'Pay',
      '$10 [2017; median; wage without overtime and bonuses; an hour; Texas]',
      '$20 [2018; average; base pay; a week; Ohio]',
    ],
  },
  // what has no number doesn't stand in the way
  {
    title: 'a suppressed one without a year',
    row: 'pay',
    given: [{ median: 10, year: 2017 }, { median: 20, year: 2017 }, { median: '**' }],
    line: ['Median salary [2017]', '$10', '$20', 'Not published'],
  },
  {
    title: 'a suppressed one of another interval',
    row: 'pay',
    given: [{ median: 10, per: 'hour' }, { median: '**' }],
    line: ['Median salary [an hour]', '$10', 'Not published'],
  },
  {
    title: 'a missing one',
    row: 'pay',
    given: [{ median: 10, year: 2017 }, {}],
    line: ['Median salary [2017]', '$10', 'Not given'],
  },
  {
    title: 'none at all',
    row: 'pay',
    given: [{ median: 10, year: 2017 }, undefined],
    line: ['Median salary [2017]', '$10', 'Not given'],
  },
  {
    title: 'a suppressed one of another year',
    row: 'pay',
    given: [
      { median: 10, year: 2017 },
      { median: '**', year: 2018 },
    ],
    line: ['Median salary', '$10 [2017]', 'Not published [2018]'],
  },
  {
    title: 'a suppressed one comes first',
    row: 'pay',
    given: [
      { median: '**', place: 'Texas' },
      { median: 10, year: 2017, place: 'Texas' },
    ],
    line: ['Median salary [2017; Texas]', 'Not published', '$10'],
  },
  {
    title: 'nothing but suppressed ones',
    row: 'pay',
    given: [{ median: '**' }, { median: '**' }],
    line: ['Pay', 'Not published', 'Not published'],
  },
  {
    title: 'all five kinds of no number',
    row: 'pay',
    given: [{}, 'N/A', '**', { status: 'not-collected' }, { status: 'withheld' }],
    line: ['Pay', 'Not given', 'Does not apply', 'Not published', 'Not collected', 'Not disclosed'],
  },
  {
    title: 'bounds',
    row: 'pay',
    given: [{ median: '>=$239,200' }, { median: '#' }, { median: 100, status: 'at-most' }],
    line: ['Median salary', '$239,200 or more', 'At or above the highest published figure', '$100 or less'],
  },
  {
    title: 'words in place of pay',
    row: 'pay',
    given: [{ median: 10 }, { median: 'a lot' }],
    line: ['Median salary', '$10', 'a lot'],
  },
  // sources and notes
  {
    title: 'one source',
    row: 'pay',
    given: [
      { median: 10, source: 'X' },
      { median: 20, source: 'X' },
    ],
    line: ['Median salary*', '$10', '$20'],
  },
  {
    title: 'two sources',
    row: 'pay',
    given: [
      { median: 10, source: 'X' },
      { median: 20, source: 'Y' },
    ],
    line: ['Median salary', '$10*', '$20**'],
  },
  {
    title: 'a source and none',
    row: 'pay',
    given: [{ median: 10, source: 'X' }, { median: 20 }],
    line: ['Median salary', '$10*', '$20'],
  },
  {
    title: 'a source and no figure',
    row: 'pay',
    given: [{ median: 10, source: 'X' }, undefined],
    line: ['Median salary*', '$10', 'Not given'],
  },
  {
    title: 'two sources each',
    row: 'pay',
    given: [
      { median: 10, source: ['X', 'Y'] },
      { median: 20, source: ['Y', 'X'] },
    ],
    line: ['Median salary* **', '$10', '$20'],
  },
  {
    title: 'two sources and one of them',
    row: 'pay',
    given: [
      { median: 10, source: ['X', 'Y'] },
      { median: 20, source: ['X'] },
    ],
    line: ['Median salary', '$10* **', '$20*'],
  },
  {
    title: 'two sources and one of them twice',
    row: 'pay',
    given: [
      { median: 10, source: ['X', 'Y'] },
      { median: 20, source: ['X', 'X'] },
    ],
    line: ['Median salary', '$10* **', '$20*'],
  },
  {
    title: 'one source, two notes',
    row: 'pay',
    given: [
      { median: 10, source: 'X', notes: 'Old.' },
      { median: 20, source: 'X' },
    ],
    line: ['Median salary*', '$10**', '$20'],
  },
  {
    title: 'one note',
    row: 'pay',
    given: [
      { median: 10, notes: 'Old.' },
      { median: 20, notes: 'Old.' },
    ],
    line: ['Median salary*', '$10', '$20'],
  },
];

describe('table: what is shared and what isn’t', () => {
  const documentOf = ({ row, given }: Sharing) => ({
    place: 'United States',
    occupations: given.map((each, at) => ({ name: 'ABCDEF'[at], [row]: each })),
  });
  for (const sharing of SHARING) {
    it(`${sharing.title}: with occupations as columns`, () => {
      const [, line] = linesIn(layOut(documentOf(sharing), { orientation: 'columns' }));
      expect(line).to.eql(sharing.line);
    });
    it(`${sharing.title}: with occupations as rows`, () => {
      expect(linesIn(layOut(documentOf(sharing))).map((line) => line[1])).to.eql(sharing.line);
    });
  }

  for (const relation of [undefined, 'broader', 'narrower', 'similar', 'residual'] as const) {
    it(`a substitute stays in the cell, shared or not: ${relation ?? 'no relation known'}`, () => {
      const given = { median: 10, for: { name: 'C', relation } };
      const details = fill(relation ? tableWords[`for.${relation}` as const] : tableWords.for, { name: 'C' });
      const [, line] = linesIn(
        layOut(
          [
            { name: 'A', pay: given },
            { name: 'B', pay: given },
          ],
          { orientation: 'columns' },
        ),
      );
      expect(line).to.eql(['Median salary', `$10 [${details}]`, `$10 [${details}]`]);
    });
  }

  it('speaks the words that it is given', () => {
    const words = { ...tableWords, 'pay.median': 'Medianlohn', missing: 'keine Angabe', occupation: 'Beruf' };
    const language = { locale: 'de', words };
    expect(linesIn(layOut([{ name: 'A', pay: { median: 1000 } }, { name: 'B' }], { language }))).to.eql([
      ['Beruf', 'Medianlohn'],
      ['A', '1.000 $'],
      ['B', 'keine Angabe'],
    ]);
  });
});

describe('table: rows', () => {
  const headersOf = (data: unknown) => layOut(data).columns.map(inShort);

  it('come in their own order, whatever the order of the data', () => {
    const all = {
      hours: 40,
      openings: 5,
      employmentChange: 5,
      employment: 5,
      growth: 5,
      pay: { median: 5 },
      training: 'None',
      experience: 'None',
      education: 'MBA',
      name: 'A',
    };
    expect(headersOf([all])).to.eql([
      'Educational requirements',
      'Work experience',
      'On-the-job training',
      'Median salary',
      'Projected job growth',
      'Jobs',
      'Change in jobs [projected]',
      'Openings a year [projected]',
      'Hours a week',
    ]);
  });

  const PERCENTILES = [
    'Median salary',
    ...['10th', '25th', '75th', '90th'].map((which) => `Salary, ${which} percentile`),
  ];
  for (const [title, pays] of [
    ['one occupation has them all', [{ median: 5, p10: 1, p25: 3, p75: 7, p90: 9 }]],
    [
      'the first has the high ones, the second the low ones',
      [
        { median: 5, p75: 7, p90: 9 },
        { median: 5, p10: 1, p25: 3 },
      ],
    ],
    [
      'the first has no median',
      [
        { p10: 1, p90: 9 },
        { median: 5, p25: 3, p75: 7 },
      ],
    ],
  ] as const) {
    it(`has the percentiles from low to high after the median: ${title}`, () => {
      expect(headersOf(pays.map((pay, at) => ({ name: `N${at}`, pay })))).to.eql(PERCENTILES);
    });
  }

  it('says of no figure that it isn’t given which another row has', () => {
    const lines = linesIn(
      layOut(
        [
          { name: 'A', pay: { median: 10, mean: 12 } },
          { name: 'B', pay: { mean: 20 } },
        ],
        { orientation: 'columns' },
      ),
    );
    const isWrong = ([header, , cell]: readonly string[]) => /average/i.test(header!) && cell === 'Not given';
    expect(lines.filter(isWrong)).to.eql([]);
  });

  it('has a row for each fact, after all others', () => {
    const facts = [
      { label: 'Work setting', value: 'Office' },
      { label: 'Travel', value: 'Often' },
    ];
    expect(
      linesIn(
        layOut(
          [
            { name: 'A', facts, hours: 40 },
            { name: 'B', facts: [{ label: 'Travel', value: 'Never' }] },
          ],
          {
            orientation: 'columns',
          },
        ),
      ),
    ).to.eql([
      ['', 'A', 'B'],
      ['Hours a week', '40', 'Not given'],
      ['Work setting', 'Office', 'Not given'],
      ['Travel', 'Often', 'Never'],
    ]);
  });

  for (const label of [
    'pay',
    'hours',
    'note',
    'caption',
    'required',
    'year',
    'toString',
    'for',
    'growth',
    'missing',
  ]) {
    it(`shows an author’s label as it is: ${label}`, () => {
      expect(headersOf([{ name: 'A', facts: [{ label, value: 'W' }] }])).to.eql([label]);
    });
  }

  it('loses no fact that has a label twice', () => {
    const facts = ['Excel', 'Jira'].map((value) => ({ label: 'Tools', value }));
    expect(textsIn(layOut([{ name: 'A', facts }])).join())
      .to.contain('Excel')
      .and.to.contain('Jira');
  });

  it('marks the sources of facts', () => {
    const facts = [{ label: 'Travel', value: 'Often', source: 'X' }];
    expect(headersOf([{ name: 'A', facts }])).to.eql(['Travel*']);
  });
});

describe('table: how many occupations', () => {
  for (const count of [1, 2, 3, 6, 10]) {
    const data = Array.from({ length: count }, (_, at) => ({ name: `N${at}`, pay: at, growth: at }));
    it(`${count} as rows`, () => {
      expect(layOut(data).rows.map(({ header }) => header.text)).to.eql(data.map(({ name }) => name));
    });
    it(`${count} as columns`, () => {
      expect(layOut(data, { orientation: 'columns' }).columns.map(({ text }) => text)).to.eql(
        data.map(({ name }) => name),
      );
    });
  }

  it('none', () => expect(linesIn(layOut([]))).to.eql([['Job title']]));
  it('one without any figure', () => expect(linesIn(layOut([{ name: 'A' }]))).to.eql([['Job title'], ['A']]));
  it('two of the same name', () => {
    expect(
      linesIn(
        layOut([
          { name: 'A', pay: 1 },
          { name: 'A', pay: 2 },
        ]),
      ),
    ).to.eql([
      ['Job title', 'Salary'],
      ['A', '$1'],
      ['A', '$2'],
    ]);
  });

  for (const [names, place, caption] of [
    [['A'], undefined, 'A'],
    [['A', 'B'], 'Texas', 'A and B compared, Texas'],
    [['A', 'B', 'C'], undefined, 'A, B, and C compared'],
    [['{names}', '$&'], undefined, '{names} and $& compared'],
  ] as const) {
    it(`the caption “${caption}”`, () => {
      expect(layOut({ place, occupations: names.map((name) => ({ name })) }).caption).to.equal(caption);
    });
  }
});

describe('table: kinds of cells', () => {
  for (const [pay, kind, machineValue] of [
    [{ median: 10 }, 'number', 10],
    [{ median: 0 }, 'number', 0],
    [{ median: '>=$10' }, 'number', undefined],
    [{ median: 10, status: 'at-most' }, 'number', undefined],
    [{ low: 10, high: 20 }, 'number', undefined],
    [{ low: 0, high: 20 }, 'number', undefined],
    ['#', 'words', undefined],
    ['a lot', 'words', undefined],
    ['**', 'absent', undefined],
    [{}, 'absent', undefined],
    [{ median: 10, status: 'withheld' }, 'absent', undefined],
  ] as const) {
    const cellOf = () => layOut([{ name: 'A', pay }]).rows[0]!.cells[0]!;
    it(`pay ${JSON.stringify(pay)} is a cell of kind ${kind}`, () => expect(cellOf().kind).to.equal(kind));
    it(`pay ${JSON.stringify(pay)} is ${machineValue ?? 'nothing'} for machines`, () => {
      expect(cellOf().machineValue).to.equal(machineValue);
    });
  }
  it('no figure is a cell of kind absent', () => {
    expect(layOut([{ name: 'A', pay: 5 }, { name: 'B' }]).rows[1]!.cells[0]!.kind).to.equal('absent');
  });
});

describe('table: marks', () => {
  const cross = [
    { name: 'A', pay: { median: 1, source: 'P' }, growth: { percent: 1, source: 'Q' } },
    { name: 'B', pay: { median: 2, source: 'R' }, growth: { percent: 2, source: 'S' } },
  ];
  const numbered = (data: unknown, options: Partial<TableOptions> = {}) =>
    linesIn(layOut(data, { markStyle: 'numbers', ...options }));

  it('are numbered from left to right and top to bottom with occupations as rows', () => {
    expect(numbered(cross).slice(1)).to.eql([
      ['A', '$11', '1%2'],
      ['B', '$23', '2%4'],
    ]);
  });
  it('are numbered from left to right and top to bottom with occupations as columns', () => {
    expect(numbered(cross, { orientation: 'columns' }).slice(1)).to.eql([
      ['Median salary', '$11', '$22'],
      ['Projected job growth', '1%3', '2%4'],
    ]);
  });
  it('of the head come first', () => {
    const data = cross.map((each) => ({ ...each, growth: { percent: 1, source: 'Z' } }));
    expect(numbered(data)).to.eql([
      ['Job title', 'Median salary', 'Projected job growth1'],
      ['A', '$12', '1%'],
      ['B', '$23', '1%'],
    ]);
  });
  it('are the same on a header and on a cell', () => {
    const data = [
      { name: 'A', pay: { median: 1, source: 'P' }, growth: { percent: 1, source: 'P' } },
      { name: 'B', pay: { median: 2, source: 'P' }, growth: { percent: 2, source: 'Q' } },
    ];
    expect(numbered(data)).to.eql([
      ['Job title', 'Median salary1', 'Projected job growth'],
      ['A', '$1', '1%1'],
      ['B', '$2', '2%2'],
    ]);
  });
  it('are the same for the same remark in several places', () => {
    const data = ['Old.', 'New.', 'Old.'].map((notes, at) => ({ name: `N${at}`, pay: { median: 1, notes } }));
    expect(numbered(data).map((line) => line[1])).to.eql(['Median salary', '$11', '$12', '$11']);
  });
  it('are several on one cell, sources before remarks', () => {
    const data = [
      { name: 'A', pay: { median: 1, source: ['X', 'Y'], notes: ['Old.'] } },
      { name: 'B', pay: { median: 2 } },
    ];
    expect(layOut(data).notes.map(({ cited }) => (typeof cited === 'string' ? cited : cited.name))).to.eql([
      'X',
      'Y',
      'Old.',
    ]);
  });
  it('are the same for a source named by key and by name', () => {
    const data = {
      sources: { b: 'Bureau' },
      occupations: [
        { name: 'A', pay: { median: 1, source: 'b' } },
        { name: 'B', pay: { median: 1, source: 'Bureau' } },
      ],
    };
    expect(layOut(data).notes).to.have.length(1);
  });
  it('are two for a source and a remark of the same words', () => {
    expect(layOut([{ name: 'A', pay: { median: 1, source: 'X', notes: 'X' } }]).notes).to.have.length(2);
  });
  it('lead to no source that isn’t cited', () => {
    expect(
      layOut({
        sources: { a: 'A', b: 'B' },
        occupations: [{ name: 'N', pay: { median: 1, source: 'b' } }],
      }).notes.map(({ cited }) => cited),
    ).to.eql([{ name: 'B' }]);
  });

  const styles: Readonly<Record<(typeof MARK_STYLES)[number], readonly string[]>> = {
    stars: ['*', '**', '***', '****'],
    symbols: ['*', '†', '‡', '§'],
    numbers: ['1', '2', '3', '4'],
    letters: ['a', 'b', 'c', 'd'],
  };
  const citing = (count: number) => [
    { name: 'A', pay: { median: 1, source: [...'ABCDEFGH'].slice(0, count) } },
  ];
  for (const markStyle of MARK_STYLES) {
    it(`of four notes in the style ${markStyle}`, () => {
      expect(layOut(citing(4), { markStyle }).notes.map(({ mark }) => mark)).to.eql(styles[markStyle]);
    });
    it(`are on the header as in the list, in the style ${markStyle}`, () => {
      const { columns, notes } = layOut(citing(4), { markStyle });
      expect(columns[0]!.marks).to.eql(notes);
    });
  }
  it('are numbers where there would be five stars', () => {
    expect(layOut(citing(5)).notes.map(({ mark }) => mark)).to.eql(['1', '2', '3', '4', '5']);
  });
  it('stay symbols where there are five', () => {
    expect(layOut(citing(5), { markStyle: 'symbols' }).notes.map(({ mark }) => mark)).to.eql([...'*†‡§‖']);
  });
});

/** Pay per hour is no row by itself. */
const rowsIn = (figures: Occupation['figures']): readonly Figure[] =>
  [...figures].flatMap(([measure, figure]) => (measure.startsWith('hourly') ? [] : figure));

describe('table: of any legal comparison', () => {
  const options = fc.record({
    orientation: fc.constantFrom(...ORIENTATIONS),
    markStyle: fc.constantFrom(...MARK_STYLES),
    language: fc.constantFrom(...['en', 'de', 'ar-EG', 'hi'].map((locale) => ({ ...inEnglish, locale }))),
  });
  const comparisons = documents().map((data) => compare(data));
  const tables = fc.tuple(comparisons, options);
  const placesIn = ({ columns, rows }: Table) => [
    ...columns,
    ...rows.flatMap(({ header, cells }) => [header, ...cells]),
  ];

  it('never throws', () => holds(401, tables, ([comparison, given]) => void tableOf(comparison, given)));
  it('is rectangular', () => {
    holds(402, tables, ([comparison, given]) => {
      const { columns, rows } = tableOf(comparison, given);
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).to.eql([]);
    });
  });
  it('has each occupation once, in order', () => {
    holds(403, tables, ([comparison, given]) => {
      const { columns, rows } = tableOf(comparison, given);
      const heads = given.orientation === 'rows' ? rows.map(({ header }) => header) : columns;
      expect(heads.map(({ text }) => text)).to.eql(comparison.occupations.map(({ name }) => name));
    });
  });
  it('has a note for each mark and a mark for each note, in the order in which they are met', () => {
    holds(404, tables, ([comparison, given]) => {
      const table = tableOf(comparison, given);
      const met = new Set(placesIn(table).flatMap(({ marks }) => marks));
      expect([...met]).to.eql(table.notes);
      expect(table.notes.map(({ number }) => number)).to.eql(table.notes.map((_, at) => at + 1));
      expect(new Set(table.notes.map(({ mark }) => mark)).size).to.equal(table.notes.length);
    });
  });
  it('lists each source and each remark once', () => {
    holds(405, tables, ([comparison, given]) => {
      const { notes } = tableOf(comparison, given);
      expect(new Set(notes.map(({ cited }) => cited)).size).to.equal(notes.length);
    });
  });
  it('cites all that the figures of its rows cite', () => {
    holds(406, tables, ([comparison, given]) => {
      const cited = tableOf(comparison, given).notes.map((note) => note.cited);
      const wanted = comparison.occupations.flatMap(({ figures, facts }) =>
        [...rowsIn(figures), ...facts.map(({ figure }) => figure)].flatMap(({ sources, notes }) => [
          ...sources,
          ...notes,
        ]),
      );
      expect(wanted.filter((each) => !cited.includes(each))).to.eql([]);
    });
  });
  it('has no gap in its texts', () => {
    holds(407, tables, ([comparison, given]) => {
      const texts = textsIn(tableOf(comparison, given));
      expect(texts.filter((text) => SLIP.test(text))).to.eql([]);
    });
  });
  it('has words in every header and cell, and in every detail', () => {
    holds(408, tables, ([comparison, given]) => {
      const texts = placesIn(tableOf(comparison, given)).flatMap(({ text, details }) => [text, ...details]);
      expect(texts.filter((text) => text.trim() === '')).to.eql([]);
    });
  });
  it('is the same each time', () => {
    holds(409, tables, ([comparison, given]) => {
      expect(tableOf(comparison, given)).to.eql(tableOf(comparison, given));
    });
  });
  it('says the same in both orientations', () => {
    holds(410, fc.tuple(comparisons, fc.constantFrom(...MARK_STYLES)), ([comparison, markStyle]) => {
      const textsOf = (orientation: TableOptions['orientation']) =>
        textsIn(tableOf(comparison, { orientation, markStyle, language: inEnglish })).filter(
          (text) => text !== tableWords.occupation,
        );
      expect(textsOf('columns').filter(Boolean).sort()).to.eql(textsOf('rows').filter(Boolean).sort());
    });
  });

  /** What is said of each occupation in each row, marks as what they lead to. */
  const cellsOf = (data: unknown) => {
    const { columns, rows } = tableOf(compare(data), {
      orientation: 'rows',
      markStyle: 'stars',
      language: inEnglish,
    });
    const wordsOf = ({ text, details, marks }: Table['columns'][number]) =>
      JSON.stringify([text, details, marks.map(({ cited }) => JSON.stringify(cited)).sort()]);
    return rows
      .flatMap(({ header, cells }) =>
        cells.map((cell, at) => [header.text, wordsOf(columns[at]!), wordsOf(cell)].join(' | ')),
      )
      .sort();
  };
  it('says the same of each occupation whatever their order', () => {
    holds(411, occupations(), (list) => {
      expect(cellsOf(list.toReversed())).to.eql(cellsOf(list));
    });
  });
});
