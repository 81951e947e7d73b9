/** Where JSON text breaks its grammar. */
export interface JsonFault {
  /** Offset in UTF-16 units from 0. */
  readonly position: number;
  /** What the grammar asks for there. */
  readonly expected: string;
}

type State = 'value' | 'item' | 'key' | 'first key' | 'after';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// eslint-disable-next-line no-control-regex -- JSON forbids control characters in strings
const STRING_START = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;

/**
 * Finds the first fault in text that `JSON.parse` refused. Engines name no position, or each its own, so the grammar
 * is walked here; with a list in place of recursion, for input that is nested 100,000 deep.
 */
export const findJsonFault = (text: string): JsonFault => new JsonWalk(text).run();

class JsonWalk {
  readonly #text: string;
  readonly #open: ('[' | '{')[] = [];
  #position = 0;
  #expected = '';

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault {
    let state: State | undefined = 'value';
    while (state) state = this.#step(state);
    return { position: this.#position, expected: this.#expected };
  }

  #step(state: State): State | undefined {
    this.#take(SPACE);
    if (state === 'after') return this.#after();
    if (state === 'key' || state === 'first key')
      return (state === 'first key' && this.#close('}')) || this.#key();
    return (state === 'item' && this.#close(']')) || this.#value();
  }

  #value(): State | undefined {
    if (this.#char('[')) return this.#enter('[', 'item');
    if (this.#char('{')) return this.#enter('{', 'first key');
    if (this.#take(STRING_START))
      return this.#char('"') ? 'after' : this.#expect('the end of a text in quotes');
    return this.#take(SCALAR) ? 'after' : this.#expect('a value');
  }

  #key(): State | undefined {
    if (!this.#take(STRING_START)) return this.#expect('a key in double quotes');
    if (!this.#char('"')) return this.#expect('the end of a key in quotes');
    this.#take(SPACE);
    return this.#char(':') ? 'value' : this.#expect('a colon');
  }

  #after(): State | undefined {
    const within = this.#open.at(-1);
    if (!within) return this.#expect('nothing more');
    if (this.#char(',')) return within === '[' ? 'value' : 'key';
    const end = within === '[' ? ']' : '}';
    return this.#close(end) ?? this.#expect(`a comma or ${end}`);
  }

  #enter(bracket: '[' | '{', state: State): State {
    this.#open.push(bracket);
    return state;
  }

  #close(bracket: ']' | '}'): State | undefined {
    if (!this.#char(bracket)) return undefined;
    this.#open.pop();
    return 'after';
  }

  #expect(expected: string): undefined {
    this.#expected = expected;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#position += found.length;
    return found;
  }

  #char(char: string): boolean {
    const there = this.#text[this.#position] === char;
    if (there) this.#position++;
    return there;
  }
}
