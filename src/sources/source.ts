import type { LitElement } from 'lit';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';

/** An element that shows data, with the properties that say where they come from. */
export type DataHost = LitElement & {
  readonly occupations?: unknown;
  readonly sources?: unknown;
  readonly codes?: unknown;
  readonly place?: unknown;
  readonly comparison?: Comparison | undefined;
};

/** Properties of an element that its data come from. */
export const SOURCE_PROPERTIES = ['occupations', 'sources', 'codes', 'place'] as const;

/** Attributes that are read from the element when its data are looked for; no property stands for them. */
export const SOURCE_ATTRIBUTES = ['occupations', 'sources', 'src', 'dataset', 'for', 'loading'];

/** What kind of source data come from; `none` where an element has no data. */
export type SourceKind =
  'property' | 'attribute' | 'child-script' | 'content' | 'table' | 'file' | 'codes' | 'provider' | 'none';

/** What was read from a source. */
export interface ReadResult {
  readonly comparison?: Comparison;
  readonly faults: readonly Fault[];
  /** Elements outside of the host that it is shown in place of. */
  readonly replaced?: readonly HTMLElement[];
}

/** Places outside of an element where its data may come to stand, or others in their place. */
export interface Elsewhere {
  /** Nodes that are watched, and for what. */
  readonly watched: ReadonlyMap<Node, MutationObserverInit>;
  /** Whether something else stands there now than when the source was found. */
  isOther(): boolean;
}

/** A source that an element has data from, and how they are read. */
export interface SourceMatch {
  readonly kind: SourceKind;
  /** The source as the author would name it: "attribute occupations". Said to authors, never compared with anything. */
  readonly name: string;
  /** What the data are read from: as long as it, `sources` and `outside` stay the same, nothing is read again. */
  readonly value: unknown;
  /** The sources of figures, given beside an array of occupations. */
  readonly sources?: unknown;
  /** What to watch for changes besides the host's children; another one is read anew, whatever is in it. */
  readonly outside?: Element;
  /** Where else data may come to stand. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Whether the data stand in attributes of the host's children, too. */
  readonly isInAttributes?: boolean;
  /** Of what comes from a server: whether it didn't come. It can be asked for again, and what was there before stays. */
  readonly hasFailed?: (result: ReadResult) => boolean;
  /**
   * Reads it; later, where a reader or a file has to be loaded first.
   * @param signalOf Gives what says that nobody waits for it any longer.
   */
  read(locale: string, signalOf: () => AbortSignal): ReadResult | Promise<ReadResult>;
}

/** Finds data of an element in one source; nothing where that source has none. */
export type FindSource = (host: DataHost) => SourceMatch | undefined;
