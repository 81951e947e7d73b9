import type { Comparison } from '../../model/comparison/occupations.js';
import type { Problem } from '../../model/document/problems.js';
import type { Sort } from '../../model/comparison/sort.js';

/** What the reader can follow: a related career or a school. */
export interface Choice {
  /** Which list it stands in. */
  readonly kind: 'related' | 'school';
  /** Its name, as it is shown. */
  readonly name: string;
  /** Where its link leads; absent where it is no link. */
  readonly href?: string;
  /** Of a school: whether it paid for its place. */
  readonly sponsored?: boolean;
  /** Name of the occupation that a career is related to. */
  readonly occupation?: string;
}

/** What the reader has chosen to compare. */
export interface OccupationChange {
  /** SOC or O*NET-SOC codes, in the order in which they were chosen. */
  readonly codes: readonly string[];
  /** The same, each with its name. */
  readonly occupations: readonly { readonly code: string; readonly name: string }[];
}

/** The place that the reader has chosen: its id, empty where it is the whole that the data set is of, and its name. */
export interface PlaceChange {
  /** Id of the place in the data set: "OH"; empty for the whole. */
  readonly place: string;
  /** Its name: "Ohio". */
  readonly name: string;
}

/** The events that elements send, by name. All bubble, and leave shadow roots. */
export interface OcEventMap {
  /** Data came by attribute or child and is drawn. Not for a property that the page sets. */
  'oc-ready': CustomEvent<{ readonly comparison: Comparison }>;
  /** The data had faults; what is good of it is shown. */
  'oc-error': CustomEvent<{ readonly problems: readonly Problem[] }>;
  /** The reader sorts the table; cancelling it leaves the order as it is. */
  'oc-sort': CustomEvent<Sort>;
  /** The reader follows a related career or a school; cancelling it keeps the reader on the page. */
  'oc-select': CustomEvent<Choice>;
  /** The reader has chosen an occupation in the picker, or removed one. */
  'oc-change': CustomEvent<OccupationChange>;
  /** The reader has chosen the place that wages are of. */
  'oc-place-change': CustomEvent<PlaceChange>;
}

// They bubble: a listener may be on an element, the document or the window.
declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- only an interface can be added to
  interface GlobalEventHandlersEventMap extends OcEventMap {}
}
