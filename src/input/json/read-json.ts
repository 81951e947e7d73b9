import type { ProblemCode } from '../../model/document/problems.js';

/** A value out of JSON text, and what was wrong with the text. */
export interface JsonReading {
  readonly value?: unknown;
  readonly code?: ProblemCode;
}

/** What an object, or an array of them, becomes that is written into an attribute. */
export const isObjectAsText = (text: string): boolean =>
  /^\s*\[object Object\](,\[object Object\])*\s*$/.test(text);

/**
 * Reads JSON text, also as publishing systems mangle it: with `&quot;` for every quote (read as it was meant), or
 * with curly quotes around keys and values (read too, and reported, since a curly quote inside a text is lost by that).
 */
export const readJson = (text: string): JsonReading => attempt(text) ?? readMangled(text);

function readMangled(text: string): JsonReading {
  const unescaped = text
    .replace(/^\uFEFF/, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replaceAll('&amp;', '&');
  const straight = unescaped.replace(/[“”„]/g, '"').replaceAll('\u00a0', ' ');
  const broken = isObjectAsText(text) ? 'object-as-text' : 'json-syntax';
  return attempt(unescaped) ?? attempt(straight, 'json-repaired') ?? { code: broken };
}

function attempt(text: string, code?: ProblemCode): JsonReading | undefined {
  try {
    return { value: JSON.parse(text), code };
  } catch {
    return undefined;
  }
}
