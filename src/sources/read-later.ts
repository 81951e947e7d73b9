import type { Draft } from '../input/table/author-document.js';
import { judgeDraft } from '../input/check-author-document.js';
import type { readData } from '../input/read-data.js';
import type { loadText } from './load-text-reader.js';
import type { ReadResult, SourceMatch } from './source.js';

/** What reads documents and the text in them, one for the page, so that it is handed in. */
export interface Readers {
  readonly readData: typeof readData;
  readonly loadText: typeof loadText;
}

/** Makes the reading of a source of what loads its document. */
export type ReadLater = (load: (signal: AbortSignal) => Promise<Draft>) => SourceMatch['read'];

/** Reads a document that has to be loaded first, like any document. */
export const readLaterWith =
  ({ readData, loadText }: Readers): ReadLater =>
  (load) =>
  async (locale, signal) => {
    const [made, text] = await Promise.all([load(signal), loadText()]);
    const reading = judgeDraft(made, (document) => readData(document, undefined, locale, text));
    return { ...reading, replaced: made.replaced ?? [] };
  };

/** Whether nothing came of a file; codes that there aren't are there no more when they are asked for again. */
export const hasFailed = ({ comparison, faults }: ReadResult): boolean =>
  faults.length > 0 &&
  !faults.every(({ code }) => code.endsWith('-code')) &&
  !comparison?.occupations.length &&
  !comparison?.schools;
