// A long table of which some figures change: what is made of the last one is what would be laid out anew.
import * as fc from 'fast-check';
import { readDocument } from '../../src/index.js';
import { knownData } from '../../src/input/known-occupations.js';
import { readData, useKnown } from '../../src/input/read-data.js';
import * as text from '../../src/input/figure/text-reader.js';
import { columnWidths } from '../../src/elements/comparison-table/column-widths.js';
import { reviseTable, revisionOf } from '../../src/elements/comparison-table/revise-table.js';
import { mayBeMixed, rowsOf } from '../../src/model/comparison/rows.js';
import { knownTable, tableOf } from '../../src/model/table/table.js';
import type { TableOptions } from '../../src/model.js';
import { documents } from '../helpers/arbitrary.js';
import { inEnglish } from '../helpers/model.js';
import { holds } from '../helpers/property.js';
import { describe, expect, it } from '../helpers/suite.js';

useKnown(knownData);

const OPTIONS: TableOptions = {
  orientation: 'rows',
  markStyle: 'stars',
  language: inEnglish,
  isGrouped: true,
};

/** The table of a document after that of another one, made of it where that is possible; and whether it was. */
function tableAfter(before: unknown, data: unknown) {
  const { comparison: last } = readDocument(before);
  const lastTable = tableOf(last, OPTIONS);
  columnWidths(lastTable);
  const { comparison } = readData(data, undefined, 'en', text, last);
  const revision = revisionOf(last, comparison);
  if (revision) reviseTable(revision, OPTIONS);
  const isRevised = knownTable(comparison, OPTIONS) !== undefined;
  const table = tableOf(comparison, OPTIONS);
  const isKept = table.rows.map((row, at) => row === lastTable.rows[at]);
  return {
    table,
    isRevised,
    isKept,
    widths: columnWidths(table),
    rows: rowsOf(comparison),
    mixed: mayBeMixed(comparison),
  };
}

/** The same of the document alone. */
function tableAlone(data: unknown) {
  const { comparison } = readDocument(data);
  const table = tableOf(comparison, OPTIONS);
  return { table, widths: columnWidths(table), rows: rowsOf(comparison), mixed: mayBeMixed(comparison) };
}

const expectSame = (before: unknown, data: unknown) => {
  const { isRevised, isKept, ...revised } = tableAfter(before, data);
  expect(revised).to.eql(tableAlone(data));
  return { isRevised, isKept };
};

const pay = (median: number, more: object = {}) => ({
  pay: { median, year: 2024, source: 'Agency', ...more },
});
const listOf = (second: object, more: object = {}) => [
  { name: 'Baker', ...pay(30_000), education: 'None', facts: [{ label: 'Code', value: '1' }] },
  { name: 'Cook', ...pay(35_000), education: 'None', facts: [{ label: 'Code', value: '2' }], ...second },
  {
    name: 'Dentist',
    ...pay(150_000),
    education: 'Doctorate',
    facts: [{ label: 'Code', value: '3' }],
    ...more,
  },
];

describe('a table of which figures change', () => {
  const REVISED: readonly (readonly [string, object])[] = [
    ['another number', pay(36_000)],
    ['a number that is the longest', pay(1_234_567)],
    ['other words', { education: 'A degree that takes its time' }],
    ['another fact', { facts: [{ label: 'Code', value: '22-2222' }] }],
    ['another description', { description: ['New.'] }],
  ];
  for (const [title, second] of REVISED)
    it(`keeps every other row, with ${title}`, () => {
      const { isRevised, isKept } = expectSame(listOf({}), listOf(second));
      expect(isRevised).to.equal(true);
      expect(isKept).to.eql([true, false, true]);
    });
  it('is as wide as it has to be once its longest figure has gone', () =>
    void expectSame(listOf(pay(1_234_567)), listOf({})));

  const LAID_OUT: readonly (readonly [string, object])[] = [
    ['another name', { name: 'Chef' }],
    ['another year', pay(35_000, { year: 2023 })],
    ['another source', pay(35_000, { source: 'Office' })],
    ['a remark', pay(35_000, { notes: ['Estimated.'] })],
    ['cents', pay(35_000.5)],
    ['what was measured for another one', pay(35_000, { for: 'Cooks, all other' })],
    ['no number', { pay: 'N/A' }],
    ['no pay', { pay: undefined }],
    [
      'another fact besides',
      {
        facts: [
          { label: 'Code', value: '2' },
          { label: 'Setting', value: 'Kitchens' },
        ],
      },
    ],
    ['a fact of another name', { facts: [{ label: 'Number', value: '2' }] }],
    ['another place', pay(35_000, { place: 'Texas' })],
  ];
  for (const [title, second] of LAID_OUT)
    it(`is laid out anew, with ${title}`, () =>
      expect(expectSame(listOf({}), listOf(second)).isRevised).to.equal(false));

  it('is what it would be alone, whatever changes', () =>
    holds(1702, fc.tuple(documents(), documents(), fc.double({ noNaN: true })), ([before, other, value]) => {
      const list = before['occupations'] as readonly object[];
      expectSame(before, other);
      expectSame(before, {
        ...before,
        occupations: list.map((each, at) => (at ? each : { ...each, ...pay(value) })),
      });
      const rich = list.map((each) => ({ ...each, ...pay(1) }));
      expectSame(
        { ...before, occupations: rich },
        { ...before, occupations: rich.map((each, at) => (at ? each : { ...each, ...pay(value) })) },
      );
    }));
});
