import type { AuthorDocument } from '../input/table/author-document.js';
import { readAuthorDocument } from '../input/author-document-to-comparison.js';
import type { TextReader } from '../input/figure/text-reader.js';
import { loadText, textReader } from './load-text-reader.js';
import type { ReadResult, SourceMatch } from './source.js';

/**
 * Makes the reading of a source of what loads its document, which is read like any other then: at once where all that
 * reads it is there already, so that no frame is drawn without the data.
 */
export const readLater =
  (load: (signal: AbortSignal) => AuthorDocument | Promise<AuthorDocument>): SourceMatch['read'] =>
  (locale, signalOf) => {
    const read = (made: AuthorDocument, text: TextReader): ReadResult => ({
      ...readAuthorDocument(made, locale, text),
      replaced: made.replaced ?? [],
    });
    try {
      const [made, text] = [load(signalOf()), textReader()];
      return text && !(made instanceof Promise)
        ? read(made, text)
        : Promise.all([made, loadText()]).then((both) => read(...both));
    } catch (error) {
      // what is nested deeper than the stack is told like a file that didn't come
      return Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  };

/** Whether nothing came of a file; codes and places that there aren't are there no more when they are asked for again. */
export const isMissing = ({ comparison, faults }: ReadResult): boolean =>
  faults.length > 0 &&
  !faults.every(({ code }) => /-codes?$/.test(code) || code === 'unknown-place') &&
  !comparison?.occupations.length &&
  !comparison?.schools;
