/** Where some of the items stand one behind the other, in the order in which they were drawn. */
interface Place {
  readonly parent: Node;
  readonly count: number;
  /** What follows the last of them. */
  readonly end: Node | null;
}

/** Parts that change places with each other: the rows of all bodies, or the cells of one row. */
interface Group {
  readonly items: readonly Element[];
  readonly places: readonly Place[];
}

/** What Lit puts before and after each item of a list stays with it, so that Lit finds it again; other items have none. */
const withMarkers = (item: Element): readonly Node[] => {
  const around = [item.previousSibling, item.nextSibling];
  const isLits = around.every((each) => each?.nodeType === Node.COMMENT_NODE);
  return isLits ? [around[0]!, item, around[1]!] : [item];
};

/**
 * Moves the rows, or the columns, of a table that was drawn. Nothing is drawn anew: marks, listeners and what the
 * reader came from stay what they are.
 */
export class Reorder {
  #groups: readonly Group[] = [];
  #order = '';

  /** Takes the items of a table that was just drawn: the rows of its bodies, or in each row all cells but the first. */
  take(table: HTMLTableElement | null, byRows: boolean, count: number): void {
    const lists = !table ? [] : byRows ? [[...table.tBodies].map(rowsOf)] : [...table.rows].map(cellsOf);
    this.#groups = lists.map((list) => groupOf(list, count)).filter(({ items }) => items.length);
    this.#order = '';
  }

  /** Brings the items into an order, given as their places when they were drawn; without one, into that. */
  put(order: readonly number[] = []): void {
    if (this.#order === order.join()) return;
    this.#order = order.join();
    for (const { items, places } of this.#groups) {
      const sorted = (order.length ? order.map((at) => items[at]!) : items).map(withMarkers);
      let start = 0;
      for (const { parent, count, end } of places) {
        const moved = document.createDocumentFragment();
        moved.append(...sorted.slice(start, (start += count)).flat());
        parent.insertBefore(moved, end);
      }
    }
  }
}

/** The first so many items of lists that follow each other. */
function groupOf(lists: readonly (readonly Element[])[], count: number): Group {
  const items: Element[] = [];
  const places: Place[] = [];
  for (const list of lists) {
    const taken = list.slice(0, count - items.length);
    const last = taken.at(-1);
    if (!last) continue;
    items.push(...taken);
    places.push({
      parent: last.parentNode!,
      count: taken.length,
      end: (withMarkers(last).at(-1) as ChildNode).nextSibling,
    });
  }
  return { items, places };
}

const rowsOf = ({ rows }: HTMLTableSectionElement): readonly Element[] => [...rows];
const cellsOf = ({ cells }: HTMLTableRowElement): readonly (readonly Element[])[] => [[...cells].slice(1)];
