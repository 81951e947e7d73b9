import type { AuthorDocument } from '../input/table/author-document.js';
import { readAuthorDocument } from '../input/author-document-to-comparison.js';
import { loadText } from './load-text-reader.js';
import type { ReadResult, SourceMatch } from './source.js';

/** Makes the reading of a source of what loads its document, which is read like any other then. */
export const readLater =
  (load: (signal: AbortSignal) => Promise<AuthorDocument>): SourceMatch['read'] =>
  async (locale, signalOf) => {
    const [made, text] = await Promise.all([load(signalOf()), loadText()]);
    return { ...readAuthorDocument(made, locale, text), replaced: made.replaced ?? [] };
  };

/** Whether nothing came of a file; codes and places that there aren't are there no more when they are asked for again. */
export const isMissing = ({ comparison, faults }: ReadResult): boolean =>
  faults.length > 0 &&
  !faults.every(({ code }) => code.endsWith('-code') || code === 'unknown-place') &&
  !comparison?.occupations.length &&
  !comparison?.schools;
