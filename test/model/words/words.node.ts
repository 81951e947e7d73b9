import { english } from '../../../src/model.js';
import { articleOf } from '../../../src/model/words/article-words.js';
import { fill } from '../../../src/model/words/fill.js';
import { wordsWith } from '../../../src/elements/shared/labels.js';
import { describe, expect, it } from '../../helpers/suite.js';

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

describe('words: forms for numbers', () => {
  const ROWS = '{count|1:# row is|other:# rows are} the same';
  const NONE = '{count|0:nothing|1:one thing|other:# things}';
  const ARABIC = '{count|zero:z|one:o|two:t|few:# f|many:# m|other:# x}';
  const CASES: readonly (readonly [
    sentence: string,
    value: string | number,
    locale: string | undefined,
    filled: string,
  ])[] = [
    [ROWS, 1, 'en', '1 row is the same'],
    [ROWS, 0, 'en', '0 rows are the same'],
    [ROWS, 2, undefined, '2 rows are the same'],
    [ROWS, 1234, 'en', '1,234 rows are the same'],
    [ROWS, 1234, 'de', '1.234 rows are the same'],
    [ROWS, 1234, undefined, '1234 rows are the same'],
    // English that stands in for a language that counts otherwise
    [ROWS, 1, 'ja', '1 row is the same'],
    [ROWS, 21, 'ru', '21 rows are the same'],
    [ROWS, 0, 'fr', '0 rows are the same'],
    [NONE, 0, 'ar', 'nothing'],
    [NONE, 1, 'ar', 'one thing'],
    ['{count|one:# ligne|other:# lignes}', 0, 'fr', '0 ligne'],
    ['{count|one:# ligne|other:# lignes}', 2, 'fr', '2 lignes'],
    [ARABIC, 0, 'ar-AE', 'z'],
    [ARABIC, 1, 'ar-AE', 'o'],
    [ARABIC, 2, 'ar-AE', 't'],
    [ARABIC, 3, 'ar-AE', '3 f'],
    [ARABIC, 11, 'ar-AE', '11 m'],
    [ARABIC, 100, 'ar-AE', '100 x'],
    [ARABIC, 3, 'ar-EG', '٣ f'],
    ['{count|few:a}', 1, 'en', ''],
    ['{count|other:# # a:b}', 5, 'en', '5 5 a:b'],
    ['{count|other:#}', '$& $1 $$', 'en', '$& $1 $$'],
    ['{count|f:her|m:his|other:their} pay', 'f', 'en', 'her pay'],
    ['{count|f:her|m:his|other:their} pay', 'x', 'en', 'their pay'],
    ['{count|toString:a|other:b}', 'constructor', 'en', 'b'],
    ['{count|no form}', 1, 'en', '{count|no form}'],
  ];
  for (const [sentence, count, locale, filled] of CASES) {
    it(`“${sentence}” with ${count} in ${locale ?? 'no language'} is “${filled}”`, () => {
      expect(fill(sentence, { count }, locale)).to.equal(filled);
    });
  }

  it('write other numbers in the language, too', () => {
    expect(fill('{a} of {b}', { a: 1000, b: '2017' }, 'de')).to.equal('1.000 of 2017');
  });
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
    it(`${title}: what is reported`, () => {
      const reported: string[] = [];
      wordsWith(words, labels, (key) => reported.push(key));
      expect(reported).to.eql(faults);
    });
  }

  it('leave the words alone that they replace', () => {
    wordsWith(words, { one: 'Eins' }, () => undefined);
    expect(words.one).to.equal('One');
  });

  it('can all be replaced', () => {
    const reported: string[] = [];
    wordsWith(english, { ...english }, (key) => reported.push(key));
    expect(reported).to.eql([]);
  });
});

describe('words: the article', () => {
  const AN = [
    'account manager',
    'Account Manager',
    'actor',
    'engineer',
    'editor',
    'instructor',
    'IT manager',
    'operator',
    'optometrist',
    'umpire',
    'underwriter',
    'upholsterer',
    'urban planner',
    'usher',
    'hourly worker',
    'honorary consul',
    'EMT',
    'HR manager',
    'MRI technologist',
    'X-ray technician',
    'HVAC technician',
    'RN',
    'SEO specialist',
  ];
  const A = [
    'program manager',
    'Program Manager',
    'nurse',
    'teacher',
    'housekeeper',
    'historian',
    'human resources manager',
    'university lecturer',
    'union organizer',
    'unit clerk',
    'user researcher',
    'European lawyer',
    'UX designer',
    'UI designer',
    'utility worker',
    'urologist',
    'honey producer',
    'yoga teacher',
    'web developer',
    'rail inspector',
    'model',
    'fisher',
    'lawyer',
    'sailor',
    'zoologist',
    '',
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
