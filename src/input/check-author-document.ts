import type { Fault } from '../model/document/problems.js';
import type { AuthorDocument } from './table/author-document.js';
import type { Reading } from './read-data.js';

/**
 * Has the document of a table checked like any other, and says of each fault where in the author's own table it stands.
 * @param read Reads its document.
 */
export function checkAuthorDocument(
  { document, faults, places }: AuthorDocument,
  read: (document: unknown) => Reading,
): Reading {
  const { comparison, faults: more } = read(document);
  return { comparison, faults: placed([...faults, ...(document === undefined ? [] : more)], places) };
}

/** Faults with the place in the author's own table that their path comes from. */
export function placed(faults: readonly Fault[], places: AuthorDocument['places']): readonly Fault[] {
  const placeOf = (path: string): string | undefined =>
    path ? (places?.get(path) ?? placeOf(path.replace(/(?:^|\.)[^.]*$/, ''))) : undefined;
  return faults.map((fault) => ({ ...fault, place: placeOf(fault.path) }));
}
