import * as fc from 'fast-check';
import { readGrid } from '../../../src/input/table/table-to-document.js';
import type { Grid } from '../../../src/input/table/table-to-document.js';
import { readAuthorDocument } from '../../../src/input/author-document-to-comparison.js';
import * as reader from '../../../src/input/figure/text-reader.js';
import { tableOf } from '../../../src/model.js';
import { inEnglish, linesIn, textsIn } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const gridOf = (rows: readonly (readonly string[])[], notes: readonly string[] = []): Grid => ({
  rows: rows.map((row) => row.map((text) => ({ text }))),
  notes: notes.map((text) => ({ text })),
});
const read = (rows: readonly (readonly string[])[], notes: readonly string[] = []) =>
  readAuthorDocument(readGrid(gridOf(rows, notes)), 'en', reader);
const tableFor = (...given: Parameters<typeof read>) =>
  tableOf(read(...given).comparison, { orientation: 'rows', markStyle: 'stars', language: inEnglish });
const lines = (...given: Parameters<typeof read>) =>
  linesIn(tableFor(...given)).map((line) => line.join(' | '));
const notes = (...given: Parameters<typeof read>) =>
  tableFor(...given).notes.map(
    ({ mark, cited }) => `${mark} ${typeof cited === 'string' ? cited : cited.name}`,
  );
const codes = (...given: Parameters<typeof read>) => read(...given).faults.map(({ code }) => code);

const HEAD = ['Job', 'Median pay (2017)', 'Job growth (2016-2026)'];

describe('tables: what their cells say', () => {
  const CELLS: readonly (readonly [cell: string, label: string, shown: string])[] = [
    ['$81,765 (Program Project Manager)', 'Median pay', '$81,765 [measured for Program Project Manager]'],
    ['$102,280 for software developers', 'Median pay', '$102,280 [measured for software developers]'],
    ['33% (2017-2027)', 'Growth', '33%'],
    ['-1%', 'Growth', '−1%'],
    ['8% (faster than average)', 'Growth', '8%'],
    ['208,000+', 'Pay', '$208,000 or more'],
    ['$29.05 an hour', 'Pay', '$29.05'],
    ['N/A', 'Pay', 'Does not apply'],
    ['–', 'Pay', 'Not given'],
    ['', 'Pay', 'Not given'],
    ['Varies', 'Pay', 'Varies'],
    ['Some college, no degree', 'Education', 'Some college, no degree'],
    ["Vocational Training or Associate's", 'Education', "Vocational Training or Associate's"],
    ['O*NET', 'Source of titles', 'O*NET'],
    ['100%', 'Remote work', '100%'],
  ];
  for (const [cell, label, shown] of CELLS) {
    it(`“${cell}” under “${label}”`, () => {
      expect(
        lines([
          ['Job', label],
          ['A', cell],
        ])[1],
      ).to.equal(['A', ...(shown ? [shown] : [])].join(' | '));
    });
  }

  for (const [low, high, shown] of [
    ['30,000', '50,000', '$30,000–$50,000'],
    ['$30,000', '', '$30,000 or more'],
    ['', '50.000 USD', '50.000 USD or less'],
    ['little', 'much', 'little–much'],
    ['30000', '50000', '$30,000–$50,000'],
  ] as const) {
    it(`“${low}” under “Pay low” and “${high}” under “Pay high” are one figure`, () => {
      const [, line] = lines([
        ['Job', 'Pay low', 'Pay high'],
        ['A', low, high],
      ]);
      expect(line!.replaceAll('\u2009', '')).to.equal(`A | ${shown}`);
    });
  }

  it('years in a cell go before those of the header', () => {
    expect(
      lines([HEAD, ['A', '$5', '33% (2017-2027)'], ['B', '$6', '5% (Sales Managers, 2014-2024)']]),
    ).to.eql([
      'Job title | Median salary [2017] | Projected job growth',
      'A | $5 | 33% [2017–2027]',
      'B | $6 | 5% [2014–2024; measured for Sales Managers]',
    ]);
  });

  it('the same label twice gives two columns', () => {
    expect(
      lines([
        ['Job', 'Pay', 'Pay'],
        ['A', '$5', '$6'],
      ])[0],
    ).to.equal('Job title | Salary | Pay');
  });

  it('numbers in thousands are what they count', () => {
    expect(
      lines([
        ['Job', 'Jobs (in thousands)'],
        ['A', '31.9'],
      ]),
    ).to.eql(['Job title | Jobs', 'A | 31,900']);
  });

  it('a code in brackets is the code of the occupation', () => {
    expect(read([HEAD, ['Manager (11-9199)', '$5', '1%']]).comparison.occupations[0]!.code).to.equal(
      '11-9199',
    );
  });

  it('two lines of labels are one', () => {
    const cell = (text: string) => ({ text, isHeader: true });
    const pay = cell('Median pay');
    const rows = [
      [cell('Job'), pay, pay],
      [cell(''), cell('2017'), cell('2018')],
      [{ text: 'A' }, { text: '$5' }, { text: '$6' }],
    ];
    const { comparison } = readAuthorDocument(readGrid({ rows, notes: [] }), 'en', reader);
    expect(
      linesIn(tableOf(comparison, { orientation: 'rows', markStyle: 'stars', language: inEnglish }))[1],
    ).to.eql(['A', '$6', '$5']); // what is latest is the pay, what was before is a fact
  });

  it('decimal commas are read where the language has them', () => {
    const { comparison } = readAuthorDocument(
      readGrid(
        gridOf([
          ['Job', 'Pay'],
          ['A', '41.234,50 €'],
        ]),
      ),
      'de',
      reader,
    );
    expect(comparison.occupations[0]!.figures.get('pay')).to.include({ value: 41234.5, currency: 'EUR' });
  });
});

describe('tables: which way round', () => {
  const ROWS = [HEAD, ['A', '$5', '1%'], ['B', '$6', '2%']];
  const turned = HEAD.map((_, at) => ROWS.map((row) => row[at]!));

  it('occupations as columns give the same', () => expect(lines(turned)).to.eql(lines(ROWS)));
  it('an empty corner changes nothing', () => {
    expect(lines(turned.map((row, at) => (at ? row : ['', ...row.slice(1)])))).to.eql(lines(ROWS));
  });
  it('nothing known leaves occupations as rows', () => {
    expect(
      lines([
        ['x', 'y'],
        ['a', 'b'],
      ]),
    ).to.eql(['x | y', 'a | b']);
  });
});

describe('tables: marks and the lines under them', () => {
  const table = (...marks: readonly string[]) => [
    ['Job', `Pay${marks[0] ?? ''}`, `Growth${marks[1] ?? ''}`],
    ['A', `$5${marks[2] ?? ''}`, `1%${marks[3] ?? ''}`],
    ['B', '$6', '2%'],
  ];
  const LINES: readonly (readonly [
    title: string,
    marks: readonly string[],
    lines: readonly string[],
    notes: readonly string[],
  ])[] = [
    ['one line for all', ['*', '**'], ['Sources: *Payscale, **BLS'], ['* Payscale', '** BLS']],
    ['a line each', ['*', '**'], ['*Payscale', '**BLS'], ['* Payscale', '** BLS']],
    ['spaces after marks', ['*', '**'], ['Source: * Payscale; ** BLS.'], ['* Payscale', '** BLS']],
    ['one mark for two sources', ['*'], ['Sources: *Payscale; Glassdoor'], ['* Payscale', '** Glassdoor']],
    ['one mark twice', ['*'], ['Sources: *Payscale, *Glassdoor'], ['* Payscale', '** Glassdoor']],
    ['two marks for one source', ['*', '**'], ['Sources: *, **BLS'], ['* BLS']],
    ['daggers', ['†', '‡'], ['†Payscale ‡BLS'], ['* Payscale', '** BLS']],
    ['numbers above the line', ['¹', '²'], ['¹ Payscale ² BLS'], ['* Payscale', '** BLS']],
    ['numbered lines', ['¹', '²'], ['1. Payscale', '2. BLS'], ['* Payscale', '** BLS']],
    ['a mark on a cell', ['', '', '', '***'], ['***PMI'], ['* PMI']],
    ['two marks on a cell', ['', '', '', '*,**'], ['*PMI, **BLS'], ['* PMI', '** BLS']],
    ['no marks at all', [], ['Source: BLS'], ['* BLS']],
    ['a remark', ['*'], ['Notes: *Before tax'], ['* Before tax']],
    [
      'a sentence',
      ['*'],
      ['* This figure is an estimate by the author alone.'],
      ['* This figure is an estimate by the author alone.'],
    ],
    ['an asterisk within a word', ['*'], ['*O*NET 29.3'], ['* O*NET 29.3']],
  ];
  for (const [title, marks, under, expected] of LINES)
    it(title, () => expect(notes(table(...marks), under)).to.eql(expected));

  it('a mark before brackets', () => {
    expect(
      lines(
        [
          ['Job', 'Pay* (2017)'],
          ['A', '$5'],
        ],
        ['*BLS'],
      )[0],
    ).to.equal('Job title | Salary [2017]*');
  });
  it('a day of retrieval', () => {
    const { comparison } = read(table('*'), ['*BLS, retrieved 2018-03-01']);
    expect(comparison.sources).to.eql([{ name: 'BLS', retrieved: '2018-03-01' }]);
  });
  it('a line without marks is for figures that have none', () => {
    const { comparison } = read(table('', '', '*'), ['Source: BLS', '*PMI']);
    const sources = comparison.occupations.map(({ figures }) => figures.get('pay')!.sources[0]!.name);
    expect(sources).to.eql(['PMI', 'BLS']);
  });
  it('a line that nobody calls sources is a remark on the whole', () => {
    const { comparison } = read(table(), ['Pay is before tax', 'Source: BLS']);
    expect([comparison.notes, comparison.sources]).to.eql([['Pay is before tax'], [{ name: 'BLS' }]]);
  });
  it('the source of a cell goes before that of its header', () => {
    const { comparison } = read(table('*', '', '**'), ['*BLS', '**PMI']);
    const sources = comparison.occupations.map(({ figures }) => figures.get('pay')!.sources);
    expect(sources).to.eql([[{ name: 'PMI' }], [{ name: 'BLS' }]]);
  });
  it('a mark that leads nowhere is reported', () => expect(codes(table('*'))).to.include('lost-mark'));
  it('a number above the line without a line is no mark', () => {
    expect(
      lines([
        ['Job', 'Size'],
        ['A', '5 m²'],
      ])[1],
    ).to.equal('A | 5 m²');
  });
  it('an asterisk alone is what publishers mean by it', () => {
    expect(
      lines([
        ['Job', 'Pay'],
        ['A', '*'],
        ['B', '$5'],
      ])[1],
    ).to.equal('A | Not published');
  });
});

describe('tables: whatever is in them', () => {
  /** Text that no reader takes for anything. */
  const plain = fc
    .string({ unit: fc.constantFrom(...'abc xyz'), minLength: 1, maxLength: 8 })
    .map((text) => `q${text.trim()}`);
  const grids = fc.array(fc.array(plain, { minLength: 2, maxLength: 4 }), { minLength: 2, maxLength: 5 });

  it('lose no text', () => {
    holds(402, grids, (rows) => {
      const texts = textsIn(tableFor(rows)).join('\n');
      expect(rows.flat().filter((text) => !texts.includes(text))).to.eql([]);
    });
  });

  for (const stars of ['*'.repeat(20_000), '* '.repeat(10_000), '¹'.repeat(20_000), '[1]'.repeat(5_000)])
    it(`keep thousands of ${stars.slice(0, 3).trim()} in a cell`, () => {
      const rows = [HEAD, ['A', `5${stars}x`, '8%']];
      expect(lines(rows, [`${stars}x`])[1]).to.equal(`A | 5${stars}x | 8%`);
    });

  it('never throw', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Pay*', '(2017)', '$5 (', '***', 'Job', '**', 'Sources: *', '¹'),
    );
    holds(403, fc.tuple(fc.array(fc.array(cell)), fc.array(cell)), ([rows, under]) => {
      read(rows, under);
    });
  });

  it('are read the same whichever way round', () => {
    holds(
      404,
      fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 1, maxLength: 5 }),
      (amounts) => {
        const rows = [['Job', 'Median pay (2017)'], ...amounts.map((amount, at) => [`q${at}`, `$${amount}`])];
        const turned = [0, 1].map((at) => rows.map((row) => row[at]!));
        expect(read(turned).comparison).to.eql(read(rows).comparison);
      },
    );
  });
});

describe('tables: heads over groups of lines, as our own have them', () => {
  const ROWS = [
    ['', 'Actors', 'Dancers'],
    ['Pay (2024, wage without overtime and bonuses)*', '', ''],
    ['Median salary', '$50,000', '$40,000'],
    ['10th percentile', '$30,000', '$20,000'],
    ['Outlook (2024–2034)**', '', ''],
    ['Projected job growth', '4%', '5%'],
    ['Jobs (2023)', '100', '200'],
    ['Openings a year (projected)***', '10', '20'],
  ];
  const NOTES = ['* Bureau of Pay', '** Bureau of Jobs', '*** Bureau of Openings'];
  const figuresOf = (rows: readonly (readonly string[])[]) => {
    const { comparison } = read(rows, NOTES);
    const [first] = comparison.occupations;
    return [...first!.figures].map(([name, { basis, from, to, sources }]) =>
      [name, basis ?? '', from ?? '', to ?? '', ...sources.map((source) => source.name)].join(' '),
    );
  };
  const EXPECTED = [
    'pay wage 2024 2024 Bureau of Pay',
    'pay.p10 wage 2024 2024 Bureau of Pay',
    'growth  2024 2034 Bureau of Jobs',
    'employment  2023 2023 Bureau of Jobs',
    'openings  2024 2034 Bureau of Jobs Bureau of Openings',
  ];

  it('say the same of each line below, but for what it says of itself', () => {
    expect(figuresOf(ROWS).sort()).to.eql([...EXPECTED].sort());
    expect(read(ROWS, NOTES).comparison.notes).to.eql([]);
  });
  it('may have marks beside those of a line', () => {
    const rows = [
      ['', 'Actors', 'Dancers'],
      ['Outlook²', '', ''],
      ['Jobs¹', '100', '200'],
      ['Openings a year', '10', '20'],
    ];
    const { comparison } = read(rows, ['¹ Bureau of Pay', '² Bureau of Jobs']);
    const cited = [...comparison.occupations[0]!.figures.values()].map(({ sources }) =>
      sources.map(({ name }) => name),
    );
    expect(cited).to.eql([['Bureau of Pay', 'Bureau of Jobs'], ['Bureau of Jobs']]);
  });
  it('may span the table', () => {
    const cells = ROWS.map((row) => row.map((text) => ({ text })));
    const rows = cells.map(([first, ...others]) =>
      others.every(({ text }) => text === '') ? [first!, first!, first!] : [first!, ...others],
    );
    const grid: Grid = { rows, notes: NOTES.map((text) => ({ text })) };
    const { comparison } = readAuthorDocument(readGrid(grid), 'en', reader);
    const spread = comparison.occupations[0]!.figures.get('pay.p10');
    expect([spread?.from, spread?.basis, spread?.sources[0]?.name]).to.eql([2024, 'wage', 'Bureau of Pay']);
    expect(comparison.notes).to.eql([]);
  });
  it('say nothing of occupations that are lines', () => {
    const { comparison } = read([
      ['Job', 'Median pay', 'Growth'],
      ['Actors', '$50,000', '4%'],
      ['Work (2024)', '', ''],
      ['Dancers', '$40,000', '5%'],
    ]);
    expect(comparison.occupations.map(({ name }) => name)).to.not.include('Dancers (2024)');
  });
});
