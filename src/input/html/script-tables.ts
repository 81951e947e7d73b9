/** What scripts of pages make of an author's table: parts of it, copies of it, and boxes around it. */

/** Whether a table has heads only, or in a box that scrolls nothing: those of another one that scrolls beside it. */
export const isHeadOnly = (table: Element): boolean =>
  table.querySelector('td') === null &&
  (table.querySelector('th') !== null || wrapperOf(table) !== undefined);

/** A copy with one cell below the other, and the table that it was made of: one is shown on narrow screens, one on wide ones. */
const STACKED = '.stacktable.small-only';
const ORIGINAL = '.large-only';

/** Whether an element is such a copy, or a box of copies. */
export const isStacked = (element: Element): boolean => {
  const has = (selector: string) => [...element.children].some((child) => child.matches(selector));
  return element.matches(STACKED) || (has(STACKED) && !has(ORIGINAL));
};

/** The copies that stand beside a table. */
export const copiesOf = ({ parentElement: parent }: Element): readonly HTMLElement[] =>
  ([...(parent?.children ?? [])] as HTMLElement[]).filter(isStacked);

/** What scripts put around a table, with its controls and a second table of its head. */
const WRAPPERS = '.dataTables_wrapper, .dt-container, .bootstrap-table, .tabulator, .wpDataTablesWrapper';

/** The outermost of what a script put around an element. */
export function wrapperOf(element: Element | null): Element | undefined {
  const wrapper = element?.closest(WRAPPERS);
  return wrapper ? (wrapperOf(wrapper.parentElement) ?? wrapper) : undefined;
}
