import type { AuthorDocument } from './table/author-document.js';
import { checkAuthorDocument } from './check-author-document.js';
import { readData } from './read-data.js';
import type { Reading } from './read-data.js';
import type { TextReader } from './figure/text-reader.js';

/**
 * Reads the document that was made of a table, or of a page, like any other.
 * @param locale Language in which figures are written that are given as text.
 */
export const readAuthorDocument = (given: AuthorDocument, locale: string, text: TextReader): Reading =>
  checkAuthorDocument(given, (document) =>
    readData(document, undefined, locale, given.isTable ? { ...text, isOfTable: true } : text),
  );
