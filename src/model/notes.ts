import type { Source } from './figure.js';
import { markAt } from './marks.js';
import type { MarkStyle } from './marks.js';

/** What a mark leads to: a source, or a remark of the author. */
export type Cited = Source | string;

/** One entry of the list that the marks lead to. */
export interface Note {
  /** Counted from 1, in the order in which the marks are met. */
  readonly number: number;
  readonly mark: string;
  readonly cited: Cited;
  /** Every place that bears the mark, for the way back. */
  readonly places: readonly Mark[];
}

/** A mark on a header or a cell. */
export interface Mark {
  readonly number: number;
  readonly mark: string;
  /** Name of the mark's own element within its root. */
  readonly id: string;
  /** The place in words: "Median salary", "Program Manager: Median salary". */
  readonly place: string;
}

/** Past this many, stars can't be told apart at a glance; then numbers stand in their place. */
const MOST_STARS = 4;

/** Numbers sources and remarks as they are cited; what is equal shares its mark. */
export class NoteBook {
  readonly #places = new Map<Cited, Mark[]>();
  readonly #style: MarkStyle;

  constructor(style: MarkStyle, citations: number) {
    this.#style = style === 'stars' && citations > MOST_STARS ? 'numbers' : style;
  }

  /** Cites one thing after another at a place, and gives the marks to put there. */
  cite(things: readonly Cited[], place: string): readonly Mark[] {
    return things.map((thing) => {
      const places = this.#places.get(thing) ?? [];
      this.#places.set(thing, places);
      const number = places[0]?.number ?? this.#places.size;
      const mark = {
        number,
        mark: markAt(number - 1, this.#style),
        id: `mark-${number}-${places.length + 1}`,
        place,
      };
      places.push(mark);
      return mark;
    });
  }

  /** The list that the marks lead to. */
  get notes(): readonly Note[] {
    return [...this.#places].map(([cited, places]) => ({
      number: places[0]!.number,
      mark: places[0]!.mark,
      cited,
      places,
    }));
  }
}
