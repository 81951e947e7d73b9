import type { AuthorDocument } from './table/author-document.js';
import { checkAuthorDocument } from './check-author-document.js';
import { readData } from './read-data.js';
import type { Reading } from './read-data.js';
import type { TextReader } from './figure/text-reader.js';

/**
 * Reads a draft like any document.
 * @param locale Language in which figures are written that are given as text.
 */
export const readAuthorDocument = (draft: AuthorDocument, locale: string, text: TextReader): Reading =>
  checkAuthorDocument(draft, (document) => readData(document, undefined, locale, text));
