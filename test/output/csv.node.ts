import { csvParseRows } from 'd3-dsv';
import * as fc from 'fast-check';
import type { Comparison } from '../../src/index.js';
import { readCsv } from '../../src/input/csv/read-csv.js';
import { guard, guardText, unguard } from '../../src/model/document/csv-columns.js';
import { toCsv } from '../../src/output/csv.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { documents } from '../helpers/arbitrary.js';
import { corpus, itWith } from '../helpers/corpora.js';
import { compare } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

const strings = (await corpus<{ text: string }>('strings.json')).map(({ text }) => text);

/** The rows of the table as objects: columns that say something. */
function rowsOf(data: unknown): readonly Readonly<Record<string, string>>[] {
  const [headers = [], ...lines] = csvParseRows(toCsv(compare(data)));
  return lines.map((cells) =>
    Object.fromEntries(cells.flatMap((cell, at) => (cell ? [[headers[at]!, cell]] : []))),
  );
}

const readBack = (csv: string): Comparison => {
  const reading = readCsv(csv);
  return compare('document' in reading ? reading.document : undefined);
};

/** What an empty list or object says, the table doesn't: nothing. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length ? value.map(withoutEmpty) : undefined;
  const entries = Object.entries(value)
    .map(([key, each]) => [key, withoutEmpty(each)] as const)
    .filter(([, each]) => each !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}
const comparable = (comparison: Comparison) => ({ ...comparison, schools: withoutEmpty(comparison.schools) });

describe('a comparison as CSV', () => {
  it('begins with the names of its columns', () => {
    expect(toCsv(compare([])).split(',').slice(0, 3)).to.eql(['occupation', 'code', 'measure']);
  });
  it('ends every line with CRLF', () => {
    const csv = toCsv(compare(referenceArticle));
    expect([...csv.matchAll(/\r?\n/g)].every(([end]) => end === '\r\n')).to.be.true;
    expect(csv.endsWith('\r\n')).to.be.true;
  });
  it('has rows of the same length', () => {
    const widths = csvParseRows(toCsv(compare(referenceArticle))).map(({ length }) => length);
    expect(new Set(widths).size).to.equal(1);
  });
  it('has one row for a figure, with all that holds for it', () => {
    expect(rowsOf(referenceArticle).find(({ measure }) => measure === 'pay')).to.eql({
      occupation: 'Program Manager',
      code: '11-9199',
      measure: 'pay',
      value: '81765',
      status: 'value',
      unit: 'money',
      currency: 'USD',
      per: 'year',
      statistic: 'median',
      from: '2017',
      to: '2017',
      place: 'United States',
      'measured for': 'Program Project Manager',
      source: 'Payscale',
      'source URL': 'https://www.payscale.com/',
      retrieved: '2018-03-01',
    });
  });
  it('keeps codes from becoming days where a spreadsheet opens it', () => {
    const csv = toCsv(compare(referenceArticle), true);
    expect([csv.includes(",'11-9199,"), csv.includes(',11-9199,'), csv.includes(",'2018-03-01,")]).to.eql([
      true, // November 9199 to a spreadsheet
      false,
      true,
    ]);
  });
  it('has the amounts of pay in rows of their own', () => {
    const rows = rowsOf([{ name: 'A', pay: { median: 5, p90: 9 } }]).filter(
      ({ measure }) => measure === 'pay',
    );
    expect(rows.map(({ statistic, value }) => [statistic, value])).to.eql([
      ['median', '5'],
      ['p90', '9'],
    ]);
  });
  it('has no bound among the values', () => {
    const rows = rowsOf([{ name: 'A', pay: '$5 or more', hours: 'up to 6' }]).slice(1);
    expect(rows.map(({ value, low, high }) => [value, low, high])).to.eql([
      [undefined, '5', undefined],
      [undefined, undefined, '6'],
    ]);
  });
  it('puts several notes and sources into one cell, each in its place', () => {
    const sources = { a: { name: 'A', licence: 'CC0' }, b: { name: 'B | C', href: '/b' } };
    const hours = { value: 5, source: ['a', 'b'], notes: ['x', 'y\\z'] };
    expect(rowsOf({ sources, occupations: [{ name: 'A', hours }] })[1]).to.include({
      source: 'A | B \\| C',
      'source URL': ' | /b',
      licence: 'CC0 | ',
      notes: 'x | y\\\\z',
    });
  });
  it('leaves the occupation empty for what belongs to the whole', () => {
    const whole = rowsOf({ title: 'T', notes: ['N'], occupations: [] });
    expect(whole).to.eql([
      { measure: 'title', text: 'T' },
      { measure: 'note', text: 'N' },
    ]);
  });
  it('says of each school that paid that it did', () => {
    const items = [
      { name: 'A', sponsored: true },
      { name: 'B', sponsored: false },
    ];
    const schools = rowsOf({ schools: { items } }).map(({ label, status }) => [label, status]);
    expect(schools).to.eql([
      ['A', 'sponsored'],
      ['B', 'not sponsored'],
    ]);
  });

  it('reads back as the very same comparison', () => {
    holds(621, documents(), (data) => {
      const comparison = compare(data);
      for (const forSpreadsheet of [false, true])
        expect(comparable(readBack(toCsv(comparison, forSpreadsheet)))).to.eql(comparable(comparison));
    });
  });

  it('reads back with any text whatever in any place', () => {
    const texts = fc.string({ minLength: 1, unit: 'binary' }).filter((text) => text.trim() !== '');
    holds(622, fc.tuple(texts, texts), ([one, other]) => {
      const source = { name: one, dataSet: other, licence: one };
      const comparison = compare({
        title: one,
        introduction: [one, other],
        occupations: [
          { name: one, education: { value: other, notes: [one, other, `${one} | ${other}`], source: 's' } },
          { name: one, facts: [{ label: other, value: one }], related: [{ name: other, reason: one }] },
        ],
        sources: { s: source, t: source },
        schools: { items: [{ name: one, programs: [other], place: one }] },
      });
      expect(readBack(toCsv(comparison))).to.eql(comparison);
    });
  });

  it('keeps occupations of the same name apart', () => {
    const comparison = compare([{ name: 'A', hours: 5 }, { name: 'A' }, { name: 'A', hours: 6 }]);
    expect(readBack(toCsv(comparison))).to.eql(comparison);
  });

  it('keeps the figures of each related career with it', () => {
    const related = [
      { name: 'B', tier: 'Primary', pay: { median: 5, p90: 9, year: 2025 }, growth: 3 },
      { name: 'B', growth: { percent: 4, source: 'X' } },
      { name: 'C', pay: { status: 'suppressed' } },
    ];
    const comparison = compare([
      { name: 'A', pay: 1, related },
      { name: 'B', related },
    ]);
    expect(readBack(toCsv(comparison))).to.eql(comparison);
  });

  it('keeps the reference apart from an occupation of the same name', () => {
    const all = { name: 'A', hours: 5 };
    const comparison = compare({ occupations: [all, all], reference: { ...all, growth: 3 } });
    expect(readBack(toCsv(comparison))).to.eql(comparison);
  });

  itWith(strings, 'of naughty strings reads back as it was', () => {
    const comparison = compare({ introduction: strings, occupations: strings.map((name) => ({ name })) });
    expect(readBack(toCsv(comparison))).to.eql(comparison);
  });
});

describe('the guard against formulas', () => {
  for (const [text, guarded] of [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\nx', "'\nx"],
    [' =1', "' =1"],
    ['＝1+1', "'＝1+1"],
    ['-1', '-1'],
    ['-1.5e-7', '-1.5e-7'],
    ['1-1', '1-1'],
    ['“=1”', '“=1”'],
    ["'tis", "'tis"],
    ["'=1", "''=1"],
    ["'-1", "''-1"],
    ['', ''],
  ] as const) {
    it(`makes ${JSON.stringify(guarded)} of ${JSON.stringify(text)}`, () =>
      expect(guard(text)).to.equal(guarded));
  }

  for (const text of [
    '11-2011',
    '1-2',
    '5-10',
    '3/4',
    '31-12',
    '2017/05',
    '2018-03-01',
    '3/1/2018',
    '1.3.2018',
    '9:30',
    'May 2017',
    'Nov-11',
    '11-Nov',
    '1 May',
    'September 3, 2017',
    '007',
    '8%',
    '$81,765',
    '1,234',
    'TRUE',
    "'1-2",
  ]) {
    it(`keeps ${text} as text, and takes it back`, () => {
      expect(guardText(text)).to.equal(`'${text}`);
      expect(unguard(guardText(text))).to.equal(text);
    });
  }

  for (const text of [
    '13-1082',
    '11-2011.00',
    '2016-2026',
    '81765',
    '-1.5',
    '8.25e-7',
    'March',
    'May',
    'May be 5',
    '3 to 5',
    '0',
    '0.08',
    '$12 an hour',
    '15-1252 and 11-2011',
    'Marketing 5',
    'Level 1-2',
    '',
  ]) {
    it(`leaves ${text || 'nothing'} as it is`, () => expect(guardText(text)).to.equal(text));
  }

  it('of days is taken away again exactly', () => {
    const texts = fc
      .array(fc.constantFrom("'", '-', '/', '.', ':', ' ', '0', '1', '12', '2011', 'May', '%', '=', 'true'))
      .map((signs) => signs.join(''));
    const check = (text: string) =>
      void expect([unguard(guardText(text)), unguard(guard(text))]).to.eql([text, text]);
    holds(624, texts, check, 2000);
  });

  it('is taken away again exactly', () => {
    const texts = fc
      .array(fc.constantFrom("'", '=', '-', '+', '@', '\t', '\r', '\n', ' ', '1', 'a', '＝'))
      .map((signs) => signs.join(''));
    const check = (text: string) =>
      void expect([unguard(guardText(text)), unguard(guard(text))]).to.eql([text, text]);
    holds(623, texts, check, 2000);
  });

  it('leaves no cell that a spreadsheet would run', () => {
    const evil = ['=cmd|" /C calc"!A0', '+1+1', '-2+3', '@SUM(1)', '\t=1', '=HYPERLINK("//x.invalid")'];
    const comparison = compare({
      title: evil[0],
      occupations: evil.map((text) => ({
        name: text,
        code: text,
        education: { value: text, notes: [text] },
      })),
      sources: { x: { name: evil[0], licence: evil[1] } },
      schools: { items: evil },
    });
    const cells = csvParseRows(toCsv(comparison)).flat();
    expect(cells.filter((cell) => /^\s*[=+\-@\t\r]/.test(cell))).to.eql([]);
  });
});
