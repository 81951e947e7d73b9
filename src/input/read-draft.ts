import type { Fault } from '../model/problems.js';
import type { Draft } from './draft.js';
import { readData } from './read-data.js';
import type { Reading } from './read-data.js';
import type { TextReader } from './text.js';

/**
 * Has a draft judged like any document, and says of each fault where in the author's own table it stands.
 * @param locale Language in which figures are written that are given as text.
 */
export function readDraft({ document, faults, places }: Draft, locale: string, text: TextReader): Reading {
  const { comparison, faults: more } = readData(document, undefined, locale, text);
  return { comparison, faults: placed([...faults, ...(document === undefined ? [] : more)], places) };
}

/** Faults with the place in the author's own table that their path comes from. */
export function placed(faults: readonly Fault[], places: Draft['places']): readonly Fault[] {
  const placeOf = (path: string): string | undefined =>
    path ? (places?.get(path) ?? placeOf(path.replace(/(?:^|\.)[^.]*$/, ''))) : undefined;
  return faults.map((fault) => ({ ...fault, place: placeOf(fault.path) }));
}
