/** Where JSON text breaks its grammar. */
export interface JsonFault {
  /** Offset in UTF-16 units from 0; of a text in quotes that never ends, its beginning. */
  readonly position: number;
  /** What the grammar asks for there. */
  readonly expected: string;
}

const TOKEN =
  // eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
  /([ \t\n\r]*)([[\]{},:]|"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|)/y;

/**
 * Finds the first fault in text that `JSON.parse` refused. Engines name no position, or each its own, so the grammar
 * is walked here; with a list in place of recursion, for input that is nested 100,000 deep.
 */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected = 'a value';
  let isFirst = false;
  TOKEN.lastIndex = 0;
  for (;;) {
    const [, , token] = TOKEN.exec(text)! as unknown as [string, string, string];
    const within = open.at(-1);
    const isOpening = token === '[' || token === '{';
    if (token && token === within && (isFirst || expected === 'a comma')) {
      open.pop();
      expected = 'a comma';
    } else if (expected === 'a value' && isOpening) {
      open.push(token === '[' ? ']' : '}');
      expected = token === '[' ? 'a value' : 'a key in double quotes';
    } else if (expected === 'a value' && /^["\w-]/.test(token)) expected = 'a comma';
    else if (expected.startsWith('a key') && token[0] === '"') expected = 'a colon';
    else if (expected === 'a colon' && token === ':') expected = 'a value';
    else if (expected === 'a comma' && token === ',' && within)
      expected = within === ']' ? 'a value' : 'a key in double quotes';
    else return { position: TOKEN.lastIndex - token.length, expected: wantedAt(text, expected, within) };
    isFirst = isOpening;
  }
}

/** Where a text in quotes begins that could stand there, what is missing is its end. */
function wantedAt(text: string, expected: string, within?: string): string {
  if (text[TOKEN.lastIndex] === '"' && /value|key/.test(expected)) return 'a text in quotes that ends';
  return within || expected !== 'a comma' ? expected : 'the end';
}
