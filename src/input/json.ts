import { excerptOf } from '../model/problems.js';
import type { Problem } from '../model/problems.js';
import { findJsonFault } from './json-fault.js';

/** A value out of JSON text, or why there is none. */
export interface JsonReading {
  readonly value?: unknown;
  readonly problem?: Problem;
}

/**
 * Reads JSON text, also as publishing systems mangle it: with `&quot;` for every quote (read as it was meant), or
 * with curly quotes around keys and values (read too, and told, since a curly quote inside a text is lost by that).
 */
export function readJson(text: string): JsonReading {
  return attempt(text) ?? attempt(unescapeQuotes(text)) ?? repaired(text) ?? { problem: faultOf(text) };
}

function attempt(text: string): JsonReading | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

const unescapeQuotes = (text: string) => text.replace(/&(?:quot|#34|#x22);/gi, '"').replace(/&amp;/gi, '&');

function repaired(text: string): JsonReading | undefined {
  if (!/[“”„″]/.test(text)) return undefined;
  const read = attempt(
    unescapeQuotes(text)
      .replace(/[“”„″]/g, '"')
      .replaceAll('\u00a0', ' '),
  );
  return (
    read && {
      ...read,
      problem: { code: 'json-repaired', path: '', excerpt: excerptOf(text.trim()), message: REPAIRED },
    }
  );
}

const REPAIRED =
  'The JSON has curly quotes where straight ones belong and was read as if they were straight. Paste it where the publishing system leaves text alone, such as a block for custom HTML.';

function faultOf(text: string): Problem {
  if (text.trim() === '[object Object]')
    return {
      code: 'object-as-text',
      path: '',
      excerpt: text.trim(),
      message:
        'An object was written as text. Set the property instead of the attribute, or write JSON.stringify(data) into the attribute.',
    };
  const { position, expected } = findJsonFault(text);
  const found = position < text.length ? `“${excerptOf(text.slice(position))}”` : 'the end of the text';
  const hint = position < text.length ? '' : CUT_OFF;
  return {
    code: 'json-syntax',
    path: '',
    position,
    excerpt: excerptOf(text.slice(Math.max(0, position - 12))),
    message: `This isn't JSON: at position ${position} there should be ${expected}, but there is ${found}.${hint}`,
  };
}

/** An attribute in single quotes ends at the first apostrophe of the data. */
const CUT_OFF =
  ' In an attribute, write &#39; for an apostrophe and &quot; for a quote that belong to the data.';
