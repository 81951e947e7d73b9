/** Elements of one parent that stand one behind the other, in the order in which they were drawn. */
interface Group {
  readonly items: readonly Element[];
  /** What follows the last of them. */
  readonly end: Node | null;
}

/** What Lit puts before and after each item of a list: they stay with it, so that Lit finds it again. */
const withMarkers = (item: Element): readonly Node[] => [item.previousSibling!, item, item.nextSibling!];

/**
 * Moves the rows, or the columns, of a table that Lit has drawn. Nothing is drawn anew: marks, listeners and what the
 * reader came from stay what they are.
 */
export class Reorder {
  #groups: readonly Group[] = [];
  #order = '';

  /** Takes the items of a table that was just drawn: the rows of its body, or in each row all cells but the first. */
  take(table: HTMLTableElement | null, byRows: boolean, count: number): void {
    const lists = !table ? [] : byRows ? [[...table.tBodies[0]!.rows]] : [...table.rows].map(cellsOf);
    this.#groups = lists.flatMap((list) => {
      const items = list.slice(0, count);
      const last = items.at(-1);
      return last ? [{ items, end: last.nextSibling!.nextSibling }] : [];
    });
    this.#order = '';
  }

  /** Brings the items into an order, given as their places when they were drawn; without one, into that. */
  put(order: readonly number[] = []): void {
    if (this.#order === order.join()) return;
    this.#order = order.join();
    for (const { items, end } of this.#groups) {
      const moved = document.createDocumentFragment();
      const { parentNode } = items[0]!;
      const sorted = order.length ? order.map((at) => items[at]!) : items;
      moved.append(...sorted.flatMap(withMarkers));
      parentNode!.insertBefore(moved, end);
    }
  }
}

const cellsOf = ({ cells }: HTMLTableRowElement): readonly Element[] => [...cells].slice(1);
