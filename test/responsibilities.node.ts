// What the project has written for the occupations of the built-in data set. Its sources aren't needed for these tests;
// those of full runs compare it with them.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  faultsOf,
  gradeOf,
  sharedRun,
  syllablesOf,
  wordsOf,
  writtenResponsibilities,
} from './helpers/responsibilities.js';
import type { Responsibilities } from './helpers/responsibilities.js';

const dataSet = new URL('../src/data/built-in/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dataSet), 'utf8'));
const { version } = read('index.json') as { version: string };
const { occupations } = read(`${version}/codes.json`) as { occupations: { [code: string]: string } };
const written = writtenResponsibilities();

const GOOD: Responsibilities = {
  description: ['Bakers make bread and cakes.', 'They work early in the day.'],
  duties: [
    { text: 'Measure flour and sugar', tasks: [1] },
    { text: 'Set the oven', tasks: [2] },
    { text: 'Bake bread', tasks: [3, 4] },
    { text: 'Clean the kitchen', tasks: [5] },
  ],
};

const withDuty = (text: string, tasks: readonly number[] = [9]): Responsibilities => ({
  ...GOOD,
  duties: [...GOOD.duties, { text, tasks }],
});

describe('Responsibilities', () => {
  it('are there for each occupation of the built-in data set, and for no other', () => {
    assert.deepEqual([...written.keys()].sort(), Object.keys(occupations).sort());
  });

  it('stand in the file of their major group, in the order of their codes', () => {
    const folder = new URL('../src/data/responsibilities/', import.meta.url);
    for (const name of readdirSync(folder).filter((each) => /^\d\d\.json$/.test(each))) {
      const codes = Object.keys(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object);
      assert.deepEqual(codes, [...codes].sort(), name);
      assert.ok(
        codes.every((code) => code.startsWith(name.slice(0, 3).replace('.', '-'))),
        name,
      );
    }
  });

  it('are plain, in one form, without repeats, figures and words for one gender', () => {
    const faults = [...written].flatMap(([code, each]) => faultsOf(each).map((fault) => `${code} ${fault}`));
    assert.deepEqual(faults, []);
  });

  it('have a reason where there are no duties', () => {
    for (const [code, { duties, none }] of written)
      assert.equal(none, duties.length ? undefined : 'no-tasks', code);
  });
});

describe('The check of responsibilities', () => {
  it('has nothing against good ones', () => assert.deepEqual(faultsOf(GOOD), []));

  for (const [what, bad, fault] of [
    ['a duty without a task', withDuty('Knead the dough', []), /no task/],
    ['an id that is none', withDuty('Knead the dough', [1.5]), /id that is none/],
    ['a task that is named twice', withDuty('Knead the dough', [7, 7]), /twice/],
    ['the same duty in other words', withDuty('Clean up the kitchen'), /repeats/],
    ['another form', withDuty('Kneading the dough'), /form/],
    ['a full stop', withDuty('Knead the dough.'), /ends/],
    ['a word for one gender', withDuty('Help the salesman'), /gender/],
    ['pay', withDuty('Earn $20 an hour'), /figure/],
    ['too few duties', { ...GOOD, duties: GOOD.duties.slice(1) }, /3 duties/],
    ['too few sentences', { ...GOOD, description: GOOD.description.slice(1) }, /1 sentences/],
    ['two sentences in one', { ...GOOD, description: ['They bake. They sell.', 'They clean.'] }, /is none/],
    [
      'a hard text',
      {
        ...GOOD,
        description: [
          'Administrators facilitate organizational communication regarding regulatory accountability.',
          'Responsibilities necessitate interdisciplinary collaboration and continuous evaluation.',
        ],
      },
      /hard to read/,
    ],
  ] satisfies [string, Responsibilities, RegExp][])
    it(`refuses ${what}`, () => assert.match(faultsOf(bad).join('; '), fault));

  it('finds six words in a row, whatever their case and punctuation', () => {
    const source = ['Plan, direct, or coordinate the work of others.'];
    assert.equal(
      sharedRun('They PLAN direct or coordinate – the work', source),
      'plan direct or coordinate the work',
    );
    assert.equal(sharedRun('They plan, direct, or coordinate the job', source), undefined);
  });

  it('counts syllables as they are said, nearly always', () => {
    const counted = {
      bread: 1,
      make: 1,
      makes: 1,
      named: 1,
      needed: 2,
      table: 2,
      boxes: 2,
      mediator: 4,
      nation: 2,
    };
    for (const [word, count] of Object.entries(counted)) assert.equal(syllablesOf(word), count, word);
    assert.deepEqual(wordsOf("Don’t stop: it's fine"), ["don't", 'stop', "it's", 'fine']);
  });

  it('reckons the reading level as Flesch and Kincaid do', () => {
    // ten words of one syllable in two sentences: 0.39 × 5 + 11.8 × 1 − 15.59
    assert.ok(Math.abs(gradeOf(['They bake bread each day.', 'It is good to eat.']) - -1.84) < 0.001);
  });
});
