import { expect } from '@open-wc/testing';
import { english } from '../../src/index.js';
import { articleOf, fill, wordsWith } from '../../src/model/words.js';

describe('words: gaps', () => {
  const CASES: readonly (readonly [
    sentence: string,
    gaps: Readonly<Record<string, string | number>>,
    filled: string,
  ])[] = [
    ['nothing to fill', { a: 'x' }, 'nothing to fill'],
    ['{a}', { a: 'x' }, 'x'],
    ['{a} and {a}', { a: 'x' }, 'x and x'],
    ['{a} and {b}', { a: 'x', b: 'y' }, 'x and y'],
    ['note {number}', { number: 0 }, 'note 0'],
    ['{a} is unknown', {}, ' is unknown'],
    ['{toString}{constructor}{__proto__}', {}, ''],
    ['{a}', { a: '{b}', b: 'never' }, '{b}'],
    ['{a}', { a: '$& $1 $$' }, '$& $1 $$'],
    ['{ a } {}', { a: 'x' }, '{ a } {}'],
  ];
  for (const [sentence, gaps, filled] of CASES) {
    it(`“${sentence}” with ${JSON.stringify(gaps)} is “${filled}”`, () => {
      expect(fill(sentence, gaps)).to.equal(filled);
    });
  }
});

describe('words: an author’s own', () => {
  const words = { one: 'One', two: 'Two' };
  const CASES: readonly (readonly [
    title: string,
    labels: unknown,
    words: object,
    faults: readonly string[],
  ])[] = [
    ['one replaced', { one: 'Eins' }, { one: 'Eins', two: 'Two' }, []],
    ['all replaced', { one: 'Eins', two: 'Zwei' }, { one: 'Eins', two: 'Zwei' }, []],
    ['an empty word', { one: '' }, { one: '', two: 'Two' }, []],
    ['an unknown key', { three: 'Drei', one: 'Eins' }, { one: 'Eins', two: 'Two' }, ['three']],
    ['a number in place of a word', { one: 1 }, words, ['one']],
    ['null in place of a word', { one: null }, words, ['one']],
    ['an object in place of a word', { one: { en: 'x' } }, words, ['one']],
    ['__proto__', JSON.parse('{"__proto__":"x"}'), words, ['__proto__']],
    ['names of methods', { toString: 'x', constructor: 'y' }, words, ['toString', 'constructor']],
    ['inherited words', Object.create({ one: 'Eins' }), words, []],
    ['undefined', undefined, words, []],
    ['null', null, words, []],
    ['a number', 7, words, []],
    ['true', true, words, []],
    ['text', 'one', words, []],
    ['a list', ['Eins'], words, ['0']],
  ];
  for (const [title, labels, expected, faults] of CASES) {
    it(`${title}: the words`, () => {
      expect(wordsWith(words, labels, () => undefined)).to.eql(expected);
    });
    it(`${title}: what is told`, () => {
      const told: string[] = [];
      wordsWith(words, labels, (key) => told.push(key));
      expect(told).to.eql(faults);
    });
  }

  it('leave the words alone that they replace', () => {
    wordsWith(words, { one: 'Eins' }, () => undefined);
    expect(words.one).to.equal('One');
  });

  it('can all be replaced', () => {
    const told: string[] = [];
    wordsWith(english, { ...english }, (key) => told.push(key));
    expect(told).to.eql([]);
  });
});

describe('words: the article', () => {
  const AN = [
    ...['account manager', 'Account Manager', 'actor', 'engineer', 'editor', 'instructor', 'IT manager'],
    ...['operator', 'optometrist', 'umpire', 'underwriter', 'upholsterer', 'urban planner', 'usher'],
    ...['hourly worker', 'honorary consul', 'EMT', 'HR manager', 'MRI technologist', 'X-ray technician'],
    ...['HVAC technician', 'RN', 'SEO specialist'],
  ];
  const A = [
    ...[
      'program manager',
      'Program Manager',
      'nurse',
      'teacher',
      'housekeeper',
      'historian',
      'human resources manager',
    ],
    ...['university lecturer', 'union organizer', 'unit clerk', 'user researcher', 'European lawyer'],
    ...[
      'UX designer',
      'UI designer',
      'utility worker',
      'urologist',
      'honey producer',
      'yoga teacher',
      'web developer',
    ],
    ...['rail inspector', 'model', 'fisher', 'lawyer', 'sailor', 'zoologist', ''],
  ];
  for (const name of AN) {
    it(`an ${name}`, () => {
      expect(articleOf(name)).to.equal('an');
    });
  }
  for (const name of A) {
    it(`a ${name}`, () => {
      expect(articleOf(name)).to.equal('a');
    });
  }
});
