/**
 * What it takes to read figures that people wrote as text. Numbers need none of it, so that it is loaded when there is
 * text to read.
 */
import type { Status } from '../model/figure.js';
import type { Aside } from './aside.js';
import type { FigureText } from './figure-text.js';

export { splitAside, YEARS, yearsIn } from './aside.js';
export { absenceOf, readFigureText } from './figure-text.js';

/** What reads the text of a figure; this module is one. */
export interface TextReader {
  /** The figure that a text says; nothing when any part of it isn't understood. */
  readonly readFigureText: (text: string, locale: string) => FigureText | undefined;
  /** What stands in brackets at the end, and what stands before it. */
  readonly splitAside: (text: string) => { readonly body: string; readonly aside: Aside };
  /** What a sign or a few words in place of a figure mean. */
  readonly absenceOf: (text: string) => Status | undefined;
}
