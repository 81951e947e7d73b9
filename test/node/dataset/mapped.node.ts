// Data sets of the tables of other countries, by a mapping of their columns: a few lines as they are published.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { documentOf, isIndex, occupationOf } from '../../../src/input/dataset/dataset-files.js';
import { readDocument } from '../../../src/input/read-document.js';
import { compare } from '../../../src/model/figure/compare-figures.js';
import { mappedFiles, readMapped } from '../../../src/node/dataset/mapped.js';
import { faultOf, put, scratch } from './files.js';

const folder = scratch();
const guide = readFileSync(new URL('../../../docs/data-sets.md', import.meta.url), 'utf8');
/** The mapping of the guide for a country. */
const mappingOf = (country: string): string =>
  new RegExp(`\`${country}\\.json\`:\\n\\n\`\`\`jsonc\\n([^]*?)\`\`\``).exec(guide)![1]!;

const TABLES: Readonly<Record<string, string>> = {
  'uk.csv':
    'SOC 2020,title,median GBP a year,CV of median percent,mean GBP a year,CV of mean percent\n' +
    '2421,Chartered and certified accountants,45538,5.8,50563,3.3\n' +
    '2315,Nursery education teaching professionals,31425,16.0,36576,9.7\n' +
    '1111,Rare trade,90000,23.5,95000,4.0\n' +
    '7111,Sales and retail assistants,14491,1.3,,\n',
  'ca.csv':
    'NOC 2021,title,province,reference period,low,p25,median,p75,high,mean,unit\n' +
    '11100,Financial auditors and accountants,AB,2023-2024,27.70,32.31,43.27,54.95,72.12,46.59,CAD/hour\n' +
    '11100,Financial auditors and accountants,BC,2023-2024,25.64,30.77,40.00,50.48,66.11,43.49,CAD/hour\n',
  'de.csv':
    'Beruf,Anforderungsniveau,median EUR a month\nArzt/Ärztin,Experte,7450\nKoch/Köchin,Fachkraft,3018\n',
};

async function setOf(country: string, change = (text: string): string => text) {
  for (const [name, text] of Object.entries(TABLES)) put(folder, name, text);
  const { index, files } = mappedFiles(
    await readMapped(put(folder, `${country}.json`, change(mappingOf(country)))),
  );
  const whole = { ...index, version: 'table' };
  assert.ok(isIndex(whole));
  const figuresOf = (code: string) => {
    const record = files.get(`occupations/${code}.json`);
    const { comparison, faults } = readDocument(documentOf(whole, [occupationOf(code, record)!]));
    assert.deepEqual(faults, []);
    return comparison.occupations[0]!.figures;
  };
  return { index, files, figuresOf };
}

describe('a table of another country', () => {
  it('of the United Kingdom has remarks on quality, and keeps back what is unreliable', async () => {
    const { figuresOf } = await setOf('uk');
    const pay = figuresOf('2421').get('pay')!;
    assert.deepEqual(
      [pay.value, pay.currency, pay.per, pay.from, pay.place],
      [45538, 'GBP', 'year', 2025, 'United Kingdom'],
    );
    assert.deepEqual(pay.notes, ['Coefficient of variation: 5.8 %.']);
    const rare = figuresOf('1111').get('pay')!;
    assert.deepEqual([rare.status, rare.value], ['suppressed', undefined]);
    assert.match(rare.notes[0]!, /23\.5 %, which the publisher calls unreliable/);
    assert.equal(compare(rare, pay).kind, 'absent');
    assert.equal(figuresOf('1111').get('pay.mean')?.value, 95000);
    assert.equal(figuresOf('7111').get('pay.mean')?.status, 'suppressed');
  });

  it('of Canada has the rows of one province, and pay an hour', async () => {
    const { figuresOf, index } = await setOf('ca');
    const figures = figuresOf('11100');
    const values = ['pay', 'pay.p10', 'pay.p25', 'pay.p75', 'pay.p90'].map(
      (name) => figures.get(name as 'pay')!.value,
    );
    assert.deepEqual(values, [43.27, 27.7, 32.31, 54.95, 72.12]);
    const { currency, per, from, to, place } = figures.get('pay')!;
    assert.deepEqual([currency, per, from, to, place], ['CAD', 'hour', 2023, 2024, 'Alberta']);
    assert.equal(index['classification'], 'NOC 2021');
  });

  it('of Germany has pay a month, and codes made of names', async () => {
    const { figuresOf, files } = await setOf('de');
    const { value, currency, per } = figuresOf('arzt-arztin').get('pay')!;
    assert.deepEqual([value, currency, per], [7450, 'EUR', 'month']);
    const { facts } = files.get('occupations/koch-kochin.json') as { facts: unknown };
    assert.deepEqual(facts, [{ label: 'Anforderungsniveau', value: 'Fachkraft', source: 'table' }]);
  });

  const faulty: readonly (readonly [what: string, change: (text: string) => string, message: RegExp])[] = [
    ['no JSON', () => '[', /^uk\.json: is no JSON object/],
    ['a field that is missing', (text) => text.replace('"place"', '"land"'), /^uk\.json: lacks "place"$/],
    [
      'a column that the table lacks',
      (text) => text.replace('"median GBP a year"', '"Median"'),
      /^uk\.csv: has no row with all the columns that the mapping names: .*"Median"/,
    ],
    [
      'a table that isn’t there',
      (text) => text.replace('uk.csv', 'none.csv'),
      /^none\.csv: there is no such file/,
    ],
    [
      'a word for a number',
      (text) => text.replace('"median GBP a year"', '"title"'),
      /^uk\.csv, row 2, column title: "Chartered and certified accountants" isn’t a number$/,
    ],
  ];
  for (const [what, change, message] of faulty)
    it(`is reported: ${what}`, async () => assert.match(await faultOf(setOf('uk', change)), message));

  it('is reported where two rows have one code', async () => {
    const both = (text: string) => text.replace(/,\s*"where": \{[^}]*\}/, '');
    assert.match(
      await faultOf(setOf('ca', both)),
      /row 3, column NOC 2021: "11100" stands there a second time/,
    );
  });
});
