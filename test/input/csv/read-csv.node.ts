import * as fc from 'fast-check';
import { explain, readDocument } from '../../../src/index.js';
import { readCsv } from '../../../src/input/csv/read-csv.js';
import { corpus, itWith } from '../../helpers/corpora.js';
import { compare } from '../../helpers/model.js';
import { holds } from '../../helpers/property.js';
import { isFull } from '../../helpers/full.js';
import { describe, expect, it } from '../../helpers/suite.js';

const payloads = (await corpus<{ text: string }>('html.json')).map(({ text }) => text);
const strings = (await corpus<{ text: string }>('strings.json')).map(({ text }) => text);

/** A table in short: its caption, its cells, its notes. */
function gridIn(text: string) {
  const reading = readCsv(text);
  if (!('grid' in reading)) throw new Error('That is no grid');
  const { caption, rows, notes } = reading.grid;
  return {
    caption,
    rows: rows.map((row) => row.map((cell) => cell.text)),
    notes: notes.map((each) => each.text),
  };
}
const documentIn = (text: string): unknown => {
  const reading = readCsv(text);
  return 'document' in reading ? reading.document : undefined;
};

/** How much a reading holds: rows and notes of a grid, or facts and sources of a document. */
function sizeOf(text: string) {
  const reading = readCsv(text);
  if ('grid' in reading) return { rows: reading.grid.rows.length, notes: reading.grid.notes.length };
  const { occupations = [], sources = {} } = reading.document as {
    readonly occupations?: readonly { readonly facts?: readonly unknown[] }[];
    readonly sources?: object;
  };
  return {
    facts: occupations.flatMap(({ facts = [] }) => facts).length,
    sources: Object.keys(sources).length,
  };
}

describe('CSV: cells', () => {
  const table = [
    ['Job title', 'Pay'],
    ['A', '5'],
  ];
  for (const [title, text, rows] of [
    ['divided by commas', 'Job title,Pay\nA,5\n', table],
    ['divided by semicolons', 'Job title;Pay\nA;5\n', table],
    ['divided by tabs', 'Job title\tPay\nA\t5\n', table],
    ['divided as the first line says', 'sep=;\nJob title;Pay\nA;5', table],
    ['with CRLF', 'Job title,Pay\r\nA,5\r\n', table],
    ['with CR', 'Job title,Pay\rA,5\r', table],
    ['without an end of the last line', 'Job title,Pay\nA,5', table],
    ['with a byte-order mark', '\uFEFFJob title,Pay\nA,5', table],
    ['with a byte-order mark before quotes', '\uFEFF"Job title",Pay\nA,5', table],
    ['with blank lines', '\n\nJob title,Pay\n\n , \nA,5\n\n', table],
    ['in quotes', '"Job title","Pay"\n"A","5"', table],
    [
      'with commas in semicolons',
      'Job title;Pay\nA;$81,765\nB;$51,554',
      [table[0], ['A', '$81,765'], ['B', '$51,554']],
    ],
    [
      'with semicolons in commas',
      'Job title,Skills\nA,x; y; z',
      [
        ['Job title', 'Skills'],
        ['A', 'x; y; z'],
      ],
    ],
    ['with delimiters in quotes', 'Job title,Pay\nA,"$81,765"', [table[0], ['A', '$81,765']]],
    [
      'with other delimiters in quotes',
      '"a;b;c",Pay\n"d;e;f",5',
      [
        ['a;b;c', 'Pay'],
        ['d;e;f', '5'],
      ],
    ],
    ['with lines in quotes', 'Job title,Pay\n"A\r\nB",5', [table[0], ['A\r\nB', '5']]],
    ['with quotes in quotes', 'Job title,Pay\n"A ""B""",5', [table[0], ['A "B"', '5']]],
    ['with a quote within a cell', 'Job title,Pay\nA 5" pipe,5', [table[0], ['A 5" pipe', '5']]],
    [
      'of rows too short and too long',
      'a,b,c\nd,e\nf,g,h,i',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
        ['f', 'g', 'h', 'i'],
      ],
    ],
    [
      'after a quote that is never closed',
      'a,b\n"x,1\ny,2',
      [
        ['a', 'b'],
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    [
      'after a quote that is never closed in the last line',
      'a,b\nx,"1',
      [
        ['a', 'b'],
        ['x', '1'],
      ],
    ],
    [
      'after a quote that is never closed, before one cell with commas',
      'a,b\nx,"$81,220\ny,5',
      [
        ['a', 'b'],
        ['x', '$81,220'],
        ['y', '5'],
      ],
    ],
    ['of one column', 'a\nb\nc', [['a'], ['b'], ['c']]],
    ['of nothing', '', []],
    ['of white space', ' \n\t\n', []],
  ] as const) {
    it(`are read: ${title}`, () => expect(gridIn(text).rows).to.eql(rows));
  }
});

describe('CSV: lines around the table', () => {
  const body = 'Job title,Pay\nA,5\nB,6';
  for (const [title, text, caption, notes] of [
    ['none', body, undefined, []],
    ['one cell before it', `Pay in 2017\n${body}`, 'Pay in 2017', []],
    ['one filled cell before it', `Pay in 2017,\n\n${body}`, 'Pay in 2017', []],
    ['sources after it', `${body}\nSources: *Payscale, **BLS`, undefined, ['Sources: *Payscale, **BLS']],
    ['sources in quotes', `${body}\n"Sources: *Payscale, **BLS"`, undefined, ['Sources: *Payscale, **BLS']],
    ['sources that were filled up', `${body}\nSource: BLS,,,`, undefined, ['Source: BLS']],
    ['a mark', `${body}\n* Payscale,`, undefined, ['* Payscale']],
    ['a remark of one cell', `${body}\nBefore tax`, undefined, ['Before tax']],
    ['a remark that stands apart', `${body}\n\nBefore tax,`, undefined, ['Before tax']],
    ['several', `${body}\n\nSource: BLS\nBefore tax\n`, undefined, ['Source: BLS', 'Before tax']],
    ['an occupation without data', `${body}\nC,`, undefined, []],
  ] as const) {
    it(`are told from it: ${title}`, () => {
      const read = gridIn(text);
      expect([read.caption, read.notes]).to.eql([caption, notes]);
      expect(read.rows.slice(0, 3)).to.eql([
        ['Job title', 'Pay'],
        ['A', '5'],
        ['B', '6'],
      ]);
    });
  }
});

describe('CSV: the exported table', () => {
  const occupationsIn = (text: string) =>
    compare(documentIn(text)).occupations.map(({ name, figures, facts }) => ({
      name,
      figures: [...figures].map(([key, { status, value, text: words }]) => [key, value ?? words ?? status]),
      facts: facts.map(({ label, figure }) => [label, figure.text ?? figure.status]),
    }));

  for (const [title, text, occupations] of [
    [
      'of two columns',
      'measure,occupation\nhours,A\n',
      [{ name: 'A', figures: [['hours', 'missing']], facts: [] }],
    ],
    [
      'with headers as people write them',
      ' Occupation ;MEASURE;Value\nA;hours;5\n',
      [{ name: 'A', figures: [['hours', 5]], facts: [] }],
    ],
    [
      'sorted by measure',
      'occupation,measure,value\nA,hours,5\nB,hours,6\nA,openings,7',
      [
        {
          name: 'A',
          figures: [
            ['openings', 7],
            ['hours', 5],
          ],
          facts: [],
        },
        { name: 'B', figures: [['hours', 6]], facts: [] },
      ],
    ],
    [
      'with values as people write them',
      'occupation,measure,value,statistic\nA,pay,"$81,765",median',
      [{ name: 'A', figures: [['pay', 81765]], facts: [] }],
    ],
    [
      'with a guarded number',
      "occupation,measure,value\nA,growth,'-1%",
      [{ name: 'A', figures: [['growth', -1]], facts: [] }],
    ],
    [
      'with a measure that nobody knows',
      'occupation,measure,value,text\nA,Stress,,high\nA,Rank,5,',
      [
        {
          name: 'A',
          figures: [],
          facts: [
            ['Stress', 'high'],
            ['Rank', '5'],
          ],
        },
      ],
    ],
    [
      'with a measure twice',
      'occupation,measure,value\nA,hours,5\nA,hours,6',
      [{ name: 'A', figures: [['hours', 5]], facts: [['hours', '6']] }],
    ],
    [
      'with columns that nobody knows',
      'occupation,measure,value,x,__proto__\nA,hours,5,y,z',
      [{ name: 'A', figures: [['hours', 5]], facts: [] }],
    ],
  ] as const) {
    it(`is read: ${title}`, () => expect(occupationsIn(text)).to.eql(occupations));
  }

  it('cites sources by name where no row lists them', () => {
    const { sources } = compare(documentIn('occupation,measure,value,source\nA,hours,5,X | Y\nB,hours,5,X'));
    expect(sources).to.eql([{ name: 'X' }, { name: 'Y' }]);
  });
  it('knows two data sets of one publisher apart', () => {
    const text = 'occupation,measure,value,source,data set\nA,hours,5,X,1\nB,hours,5,X,2\nC,hours,5,X,1';
    const { sources, occupations } = compare(documentIn(text));
    expect(sources.map(({ dataSet }) => dataSet)).to.eql(['1', '2']);
    expect([...occupations[2]!.figures.values()][0]!.sources[0]).to.equal(sources[0]);
  });
  it('tells of what is wrong', () => {
    const text = 'occupation,measure,value,status,statistic\nA,hours,5,maybe,\nA,pay,5,,modal\n,weather,,,';
    const { faults } = readDocument(documentIn(text));
    expect(faults.map(({ code, path }) => `${code} ${path}`)).to.eql([
      'unknown-field weather',
      'bad-option occupations[0].hours.status',
      'unknown-field occupations[0].pay.modal',
    ]);
  });
});

describe('CSV: whatever it holds', () => {
  const check = (text: string) => {
    const reading = readCsv(text);
    const { faults } = readDocument('document' in reading ? reading.document : []);
    expect(explain(faults)).to.have.length(faults.length);
  };
  const signs = fc
    .array(fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '=', "'", '\0', '|', '\\', ' '))
    .map((list) => list.join(''));

  it('is never thrown over', () => holds(631, fc.oneof(fc.string(), signs), check, 1000));
  it('is never thrown over where it looks like an export', () => {
    const measures = fc.constantFrom(
      'pay',
      'growth',
      'fact',
      'source',
      'school',
      'program',
      '__proto__',
      'toString',
    );
    const lines = fc.array(
      fc.tuple(fc.constantFrom('A', 'B', '', '__proto__'), measures, fc.oneof(fc.string(), signs)),
    );
    holds(632, lines, (list) => {
      check(['occupation,measure,statistic,value', ...list.map((cells) => cells.join(','))].join('\n'));
    });
  });
  it('loses no cell that is not in quotes', () => {
    const cells = fc.array(fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 4 }));
    holds(633, cells, (rows) => {
      const { caption = '', rows: read, notes } = gridIn(rows.map((row) => row.join(',')).join('\n'));
      const found = [caption, ...read.flat(), ...notes].join(',').split(/,|\. /).filter(Boolean).sort();
      expect(found).to.eql(rows.flat().sort());
    });
  });
  itWith(payloads, 'leaves script in cells as the text it is', () => {
    const text = ['a,b', ...payloads.map((each) => `x,"${each.replaceAll('"', '""')}"`)].join('\n');
    expect(
      gridIn(text)
        .rows.slice(1)
        .map(([, cell]) => cell),
    ).to.eql(payloads);
  });
  itWith(strings, 'leaves naughty strings as they are', () => {
    const text = ['a,b', ...strings.map((each) => `x,"${each.replaceAll('"', '""')}"`)].join('\n');
    expect(
      gridIn(text)
        .rows.slice(1)
        .map(([, cell]) => cell),
    ).to.eql(strings);
  });
  // work that grows with the square of the length would not end before the runner gives up; in browsers, whose stacks
  // may be smaller than Node's, a tenth of it shows that, and the full run asks for all
  const many = isFull || typeof document === 'undefined' ? 1e5 : 1e4;
  for (const [title, text, size] of [
    ['a cell of millions of characters', `a,b\n"${'x'.repeat(100 * many)}`, { rows: 1, notes: 1 }],
    ['a million quotes', `a,b\n${'"'.repeat(10 * many + 1)}`, { rows: 1, notes: 1 }],
    ['a million quotes in lines', `a,b\n${'"\n'.repeat(5 * many + 1)}`, { rows: 1, notes: 0 }],
    ['two hundred thousand lines', `a,b\n${'x,y\n'.repeat(2 * many)}`, { rows: 2 * many + 1, notes: 0 }],
    [
      'a hundred thousand statements of one occupation',
      `occupation,measure\n${'A,x\n'.repeat(many)}`,
      { facts: many, sources: 0 },
    ],
    [
      'a hundred thousand sources of one name',
      `occupation,measure,source\n${',source,A\n'.repeat(many)}`,
      { facts: 0, sources: many },
    ],
  ] as const) {
    it(`is read to its end: ${title}`, () => expect(sizeOf(text)).to.eql(size));
  }
});
