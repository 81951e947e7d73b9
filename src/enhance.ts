import { wrapperOf } from './input/html/script-tables.js';
import { isCopy, TABLE_TAKERS, tableIn, takenTables } from './sources/tables-around.js';

/** Tables that ask for it: publishing systems that strip unknown elements keep the class, or the data attribute. */
const TABLES = 'table[data-oc-comparison], .oc-comparison-table:is(table, figure, div)';
/** Attributes of the element that a table may carry as `data-…`. */
const OPTIONS = ['orientation', 'marks', 'caption', 'lang'];

/** What `enhance()` is told besides where to look. */
export interface EnhanceOptions {
  /**
   * Which tables are meant, as a CSS selector of them or of what stands around them: for publishing systems that take
   * classes and data attributes away.
   * @default 'table[data-oc-comparison], .oc-comparison-table:is(table, figure, div)'
   */
  readonly selector?: string | undefined;
}

/**
 * Puts an `<oc-comparison-table>` in the place of every `<table data-oc-comparison>` and
 * `<table class="oc-comparison-table">`, also where the class stands on a figure around it, with its data out of the table; `data-orientation`, `data-marks`,
 * `data-caption` and `data-lang` of the table are the element's attributes. Nothing else on the page is touched. A table
 * that an element takes already, since it stands in it, follows it or is named by its `for`, is left to that: so this may
 * be called as often as the page changes.
 * @param root Where to look for tables. Default: the page.
 * @param options Which tables are meant.
 * @returns the new elements.
 * @throws {SyntaxError} where `selector` isn't one.
 * @example
 * ```js
 * enhance(document.querySelector('article'), { selector: '.wp-block-table table' });
 * ```
 */
export function enhance(
  root: ParentNode = document,
  { selector = TABLES }: EnhanceOptions = {},
): readonly HTMLElement[] {
  const own = root instanceof Element && root.matches(selector) ? [root] : [];
  const found = [...own, ...root.querySelectorAll(selector)].flatMap((each) => tableIn(each) ?? []);
  // scripts copy a table with its class
  const tables = [...new Set(found)].filter((each) => !each.closest(TABLE_TAKERS) && !isCopy(each));
  if (!tables.length) return [];
  const taken = new Set(rootsOf(tables).flatMap((each) => [...takenTables(each)]));
  return tables.filter((table) => !taken.has(table)).map(putElementBefore);
}

/** The documents and shadow roots that tables stand in: an element that names one may stand anywhere there. */
const rootsOf = (tables: readonly Element[]): readonly ParentNode[] => [
  ...new Set(tables.map((table) => table.getRootNode() as Node & ParentNode)),
];

function putElementBefore(table: Element): HTMLElement {
  const element = document.createElement('oc-comparison-table');
  for (const name of OPTIONS) {
    const value = table.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  (wrapperOf(table) ?? table).before(element);
  return element;
}
