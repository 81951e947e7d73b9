import { readCsv } from './read-csv.js';
import type { AuthorDocument } from '../table/author-document.js';
import { readGrid } from '../table/table-to-document.js';

/** Reads CSV: our own export, or anybody's table. */
export function readCsvText(text: string): AuthorDocument {
  const reading = readCsv(text);
  return 'grid' in reading ? readGrid(reading.grid) : { document: reading.document, faults: [] };
}
