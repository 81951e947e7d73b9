import { readData } from './read-data.js';
import type { Reading } from './read-data.js';
import * as text from './figure/text-reader.js';

export type { Reading } from './read-data.js';

/**
 * Reads data of any kind: a document, an array of occupations, or a comparison read before. Total: whatever is bad
 * is left out and reported, and nothing is thrown.
 * @param beside Sources that stand beside the data, used when it has none of its own.
 * @param data Objects, or what `JSON.parse()` gave; never changed.
 * @param locale Language in which figures are written that are given as text: "1.234,56 €".
 * @returns The comparison, and faults with code and path; `explain()` puts them in words.
 * @throws Never.
 * @example
 * ```js
 * const { comparison, faults } = readDocument([{ name: 'Actor', pay: '$23.50 an hour' }]);
 * ```
 */
export const readDocument = (data: unknown, beside?: unknown, locale = 'en'): Reading =>
  readData(data, beside, locale, text);
