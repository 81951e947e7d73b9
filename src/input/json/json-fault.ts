/** Where JSON text breaks its grammar. */
export interface JsonFault {
  /** Offset in UTF-16 units from 0. */
  readonly position: number;
  /** What the grammar asks for there. */
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN = /[[\]{},:"]|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|/y;
/** Strings go piece by piece: one pattern for the whole of a long one runs out of stack. */
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const PIECE = /[^"\\\0-\x1f]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|/y;
const KEY = 'a key in double quotes';
const VALUE = 'a value';
const COMMA = 'a comma';

/**
 * Finds the first fault in text that `JSON.parse` refused. Engines name no position, or each its own, so the grammar
 * is walked here; with a list in place of recursion, for input that is nested 100,000 deep.
 */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let position = 0;
  let expected = VALUE;
  let isFirst = false;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = position;
    const [found] = pattern.exec(text)!;
    position += found.length;
    return found;
  };
  for (;;) {
    take(SPACE);
    const start = position;
    const token = take(TOKEN);
    const within = open.at(-1);
    const isOpening = token === '[' || token === '{';
    const isWanted = expected === VALUE ? /^["\w-]/.test(token) : expected === KEY && token === '"';
    if (isWanted && token === '"') {
      while (take(PIECE));
      if (text[position] !== '"') return { position, expected: 'the end of a text in quotes' };
      position++;
    }
    if (token && token === within && (isFirst || expected === COMMA)) {
      open.pop();
      expected = COMMA;
    } else if (expected === VALUE && isOpening) {
      open.push(token === '[' ? ']' : '}');
      expected = token === '[' ? VALUE : KEY;
    } else if (isWanted) expected = expected === KEY ? 'a colon' : COMMA;
    else if (expected === 'a colon' && token === ':') expected = VALUE;
    else if (expected === COMMA && token === ',' && within) expected = within === ']' ? VALUE : KEY;
    else return { position: start, expected: within || expected !== COMMA ? expected : 'the end' };
    isFirst = isOpening;
  }
}
