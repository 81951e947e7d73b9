import { readCsv } from './csv.js';
import type { Draft } from './draft.js';
import { readGrid } from './grid.js';

/** Reads CSV: our own export, or anybody's table. */
export function readCsvText(text: string): Draft {
  const reading = readCsv(text);
  return 'grid' in reading ? readGrid(reading.grid) : { document: reading.document, faults: [] };
}
