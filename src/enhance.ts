/** Tables that ask for it: publishing systems that strip unknown elements keep the class, or the data attribute. */
const TABLES = 'table[data-oc-comparison], table.oc-comparison-table';
/** Attributes of the element that a table may carry as `data-…`. */
const OPTIONS = ['orientation', 'marks', 'caption', 'lang'];
const enhanced = new WeakSet<Element>();

/**
 * Puts an `<oc-comparison-table>` in the place of every `<table data-oc-comparison>` and
 * `<table class="oc-comparison-table">`, with its data out of the table; `data-orientation`, `data-marks` and
 * `data-caption` of the table are the element's attributes. Nothing else on the page is touched; a table is taken
 * once, however often this is called.
 * @param root Where to look for tables. Default: the page.
 * @returns the new elements.
 */
export function enhance(root: ParentNode = document): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(TABLES)].flatMap((table) => {
    if (enhanced.has(table) || table.closest('oc-comparison, oc-comparison-table')) return [];
    enhanced.add(table);
    const element = document.createElement('oc-comparison-table');
    for (const name of OPTIONS) {
      const value = table.dataset[name];
      if (value !== undefined) element.setAttribute(name, value);
    }
    table.before(element);
    return [element];
  });
}
