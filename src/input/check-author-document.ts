import type { Fault } from '../model/document/problems.js';
import type { AuthorDocument } from './table/author-document.js';
import type { Reading } from './read-data.js';

/**
 * Has the document of a table checked like any other, and says of each fault where in the author's own table it stands.
 * @param read Reads its document.
 */
export function checkAuthorDocument(
  { document, faults, placeOf }: AuthorDocument,
  read: (document: unknown) => Reading,
): Reading {
  const { comparison, faults: more } = read(document);
  return { comparison, faults: placed([...faults, ...(document === undefined ? [] : more)], placeOf) };
}

/** Faults with the place in the author's own table that their path comes from. */
export function placed(
  faults: readonly Fault[],
  placeOf: AuthorDocument['placeOf'] = () => undefined,
): readonly Fault[] {
  const nearestTo = (path: string): string | undefined =>
    path ? (placeOf(path) ?? nearestTo(path.replace(/(?:^|\.)[^.]*$/, ''))) : undefined;
  return faults.map((fault) => ({ ...fault, place: fault.place ?? nearestTo(fault.path) }));
}
