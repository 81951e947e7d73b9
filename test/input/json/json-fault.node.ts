import * as fc from 'fast-check';
import { findJsonFault } from '../../../src/input/json/json-fault.js';
import { holds } from '../../helpers/property.js';
import { describe, expect, it } from '../../helpers/suite.js';

const VALUE = 'a value';
const KEY = 'a key in double quotes';
const COLON = 'a colon';
const COMMA = 'a comma';
const END = 'the end';
const TEXT = 'the end of a text in quotes';

const CASES: readonly (readonly [text: string, position: number, expected: string])[] = [
  ['', 0, VALUE],
  [' ', 1, VALUE],
  ['x', 0, VALUE],
  ['  x', 2, VALUE],
  ['undefined', 0, VALUE],
  ['NaN', 0, VALUE],
  ['nul', 0, VALUE],
  ['-', 0, VALUE],
  ['.5', 0, VALUE],
  ['+1', 0, VALUE],
  ["'a'", 0, VALUE],
  ['“a”', 0, VALUE],
  ['\ufeff[]', 0, VALUE],
  ['\u00a0[]', 0, VALUE],
  ['"a', 2, TEXT],
  ['"a\nb"', 2, TEXT],
  ['"a\\x"', 2, TEXT],
  ['"\\u12"', 1, TEXT],
  ['<p>[]</p>', 0, VALUE],
  ['}', 0, VALUE],
  [']', 0, VALUE],
  [',', 0, VALUE],
  [':', 0, VALUE],
  // after the end
  ['1 2', 2, END],
  ['01', 1, END],
  ['1.', 1, END],
  ['1e', 1, END],
  ['truefalse', 4, END],
  ['[] // nothing', 3, END],
  ['[]]', 2, END],
  ['{}}', 2, END],
  ['"a" "b"', 4, END],
  ['null,', 4, END],
  // lists
  ['[', 1, VALUE],
  ['[1', 2, COMMA],
  ['[1 2]', 3, COMMA],
  ['[1,', 3, VALUE],
  ['[1,]', 3, VALUE],
  ['[,1]', 1, VALUE],
  ['[1,,2]', 3, VALUE],
  ['[1}', 2, COMMA],
  ['[}', 1, VALUE],
  ['[1:2]', 2, COMMA],
  ['[[[', 3, VALUE],
  ['["a" "b"]', 5, COMMA],
  ['[object Object]', 1, VALUE],
  // objects
  ['{', 1, KEY],
  ['{"a"', 4, COLON],
  ['{"a":', 5, VALUE],
  ['{"a":1', 6, COMMA],
  ['{"a":1,', 7, KEY],
  ['{"a":1,}', 7, KEY],
  ['{,}', 1, KEY],
  ['{a:1}', 1, KEY],
  ["{'a':1}", 1, KEY],
  ['{“a”:1}', 1, KEY],
  ['{1:1}', 1, KEY],
  ['{null:1}', 1, KEY],
  ['{[]:1}', 1, KEY],
  ['{"a" 1}', 5, COLON],
  ['{"a",1}', 4, COLON],
  ['{"a"}', 4, COLON],
  ['{"a":}', 5, VALUE],
  ['{"a"::1}', 5, VALUE],
  ['{"a":1 "b":2}', 7, COMMA],
  ['{"a":1]', 6, COMMA],
  ['{]', 1, KEY],
  ['[{"name":"A"', 12, COMMA],
  ['[{"name":"A"}', 13, COMMA],
  ['[{"name":"A"},]', 14, VALUE],
  ['[{"name":"it', 12, TEXT],
  ['[{"name', 7, TEXT],
  ['["a" "b', 5, COMMA],
  ['{"a" "b', 5, COLON],
  ['"a" "b', 4, END],
];

/** What can follow where something is expected. */
const FILLING: Readonly<Record<string, readonly string[]>> = {
  [VALUE]: ['0'],
  [KEY]: ['"k":0'],
  [TEXT]: ['"', '":0'],
  [COLON]: [':0'],
  [COMMA]: [''],
  [END]: [''],
};

/** The brackets that close what a text of whole tokens leaves open. */
function closing(text: string): string {
  const open: string[] = [];
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"?/g, '')) {
    if (sign === '[') open.push(']');
    else if (sign === '{') open.push('}');
    else if (sign === ']' || sign === '}') open.pop();
  }
  return open.reverse().join('');
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** That a fault stands where the text can't be gone on with, and that all before it can. */
function expectRight(text: string) {
  if (isJson(text)) return;
  const { position, expected } = findJsonFault(text);
  expect(position).to.be.within(0, text.length);
  expect(FILLING).to.have.property(expected);
  const before = text.slice(0, position);
  const isViable = FILLING[expected]!.some((filling) => isJson(before + filling + closing(before)));
  expect(isViable, `${text} up to ${position}`).to.equal(true);
}

describe('faults in JSON', () => {
  for (const [text, position, expected] of CASES) {
    it(`${JSON.stringify(text)} breaks at ${position}, where ${expected} should be`, () => {
      expect(findJsonFault(text)).to.eql({ position, expected });
    });
  }

  for (const [text] of CASES) {
    it(`${JSON.stringify(text)} can be gone on with up to there`, () => expectRight(text));
  }

  const texts = fc.json({ maxDepth: 4 });
  const places = fc.nat(10_000);
  const signs = fc.oneof(fc.constantFrom(...'[]{},:"\\0-.eE+ \n'), fc.string({ minLength: 1, maxLength: 1 }));

  it('are found in JSON that is cut off', () => {
    holds(
      206,
      fc.tuple(texts, places),
      ([text, at]) => expectRight(text.slice(0, at % (text.length + 1))),
      500,
    );
  });

  it('are found in JSON that lost a character', () => {
    holds(
      207,
      fc.tuple(texts, places),
      ([text, place]) => {
        const at = place % text.length;
        expectRight(text.slice(0, at) + text.slice(at + 1));
      },
      500,
    );
  });

  it('are found in JSON with another character', () => {
    holds(
      208,
      fc.tuple(texts, places, signs),
      ([text, place, sign]) => {
        const at = place % text.length;
        expectRight(text.slice(0, at) + sign + text.slice(at + 1));
      },
      500,
    );
  });

  it('are found in JSON with a character too many', () => {
    holds(
      209,
      fc.tuple(texts, places, signs),
      ([text, place, sign]) => {
        const at = place % (text.length + 1);
        expectRight(text.slice(0, at) + sign + text.slice(at));
      },
      500,
    );
  });

  it('are found in any text', () => holds(210, fc.string(), expectRight));

  // work that grows with the square of the length would not end before the runner gives up
  for (const [title, text, position] of [
    ['100,000 open lists', '['.repeat(100_000), 100_000],
    ['100,000 open objects', '{"a":'.repeat(100_000), 500_000],
    ['100,000 lists of which one is not closed', '['.repeat(100_000) + ']'.repeat(99_999), 199_999],
    ['a million characters without a quote at the end', `"${'x'.repeat(1_000_000)}`, 1_000_001],
    ['ten million characters without a quote at the end', `"${'x'.repeat(10_000_000)}`, 10_000_001],
    ['a million backslashes', `"${'\\'.repeat(1_000_000)}`, 1_000_001],
    ['a million digits', `${'9'.repeat(1_000_000)}x`, 1_000_000],
    ['a million spaces', `${' '.repeat(1_000_000)}x`, 1_000_000],
    ['a long list', `[${'0,'.repeat(300_000)}]`, 600_001],
  ] as const) {
    it(`are found in ${title}`, () => expect(findJsonFault(text).position).to.equal(position));
  }
});
