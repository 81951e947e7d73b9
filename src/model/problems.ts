/** What can be wrong with data; each has an anchor of this name in `docs/messages.md`. */
export type ProblemCode =
  | 'json-syntax'
  | 'json-repaired'
  | 'object-as-text'
  | 'wrong-type'
  | 'missing-field'
  | 'unknown-field'
  | 'bad-option'
  | 'bad-link'
  | 'unreadable-figure'
  | 'unreadable-value'
  | 'no-occupations'
  | 'no-action';

/** One fault in the data, told to the author. */
export interface Problem {
  /** Which kind of fault; the anchor of its explanation in `docs/messages.md`. */
  readonly code: ProblemCode;
  /** What is wrong and what to write instead, as a sentence. */
  readonly message: string;
  /** Where in the data, as a path: `occupations[1].pay.median`. Empty for the data as a whole. */
  readonly path: string;
  /** Where in the text, counted in UTF-16 units from 0, when the text itself is faulty. */
  readonly position?: number;
  /** What stands there, at most 40 characters of it. */
  readonly excerpt?: string;
  /** How the data came: "attribute occupations", "property occupations", "child script". Filled in by the element. */
  readonly door?: string;
}

/** Takes the problems as they are found. */
export type Report = (problem: Problem) => void;

const EXCERPT_LENGTH = 40;

/** The beginning of a text, short enough for a message. */
export const excerptOf = (text: string): string =>
  text.length > EXCERPT_LENGTH ? text.slice(0, EXCERPT_LENGTH - 1) + '…' : text;

/** Names a value of unknown type without calling any of its methods. */
export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `"${excerptOf(value)}"`;
    case 'object':
      return 'an object';
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      return `a ${typeof value}`;
  }
}
