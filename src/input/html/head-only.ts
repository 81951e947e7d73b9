/** Whether a table has heads only: those of another one that scrolls below it. */
export const isHeadOnly = (table: Element): boolean =>
  table.querySelector('th') !== null && table.querySelector('td') === null;
