/** Module that draws long tables: loaded where a page has one. */
import { addStyles } from '../shared/styles/add-styles.js';
import type { StyledHost } from '../shared/styles/add-styles.js';
import { columnWidths } from './column-widths.js';
import { longStyles } from './long-table.styles.js';
import { knownData } from '../../input/known-occupations.js';
import { useKnown } from '../../input/read-data.js';
import type { Table } from '../../model/table/table.js';

useKnown(knownData);

export { knownDrawing, reviseTable, revisionOf } from './revise-table.js';

/** Rows that stand in a body together; what is out of view is laid out by bodies. */
const BODY = 50;
/** The rows of each body. */
export const bodiesOf = <Each>(rows: readonly Each[]): readonly (readonly Each[])[] =>
  Array.from({ length: Math.ceil(rows.length / BODY) }, (_, at) => rows.slice(at * BODY, (at + 1) * BODY));

/** Writes out what a row and its cells are: laid out as a grid, browsers no longer know it. */
export function setRoles(row: Element): void {
  row.setAttribute('role', 'row');
  for (const cell of row.children) {
    const scope = cell.getAttribute('scope');
    cell.setAttribute('role', scope === 'row' ? 'rowheader' : scope ? 'columnheader' : 'cell');
  }
}

/** Gives an element what long tables are laid out by. */
export const styleLong = (host: StyledHost): void => addStyles(host, longStyles);

/** What was drawn last in the boxes of tables. */
const laidOut = new WeakMap<Element, Table>();

/** Gives a long table in its box the widths of its columns, and its heads their places and roles, once it is drawn. */
export function layOutLong(region: HTMLElement | null, table: Table): void {
  const element = region?.querySelector<HTMLTableElement>('.long');
  if (!region || !element) return;
  const last = laidOut.get(region);
  laidOut.set(region, table);
  for (const row of element.tHead!.rows)
    if (last?.columns !== table.columns || ![...row.cells].every(hasRole)) placeHeads(row);
  if (last === table) return;
  const widths = columnWidths(table);
  const tracks = widths.map(({ least, share }) => `minmax(${least}em, ${share}fr)`).join(' ');
  if (element.style.getPropertyValue('--columns') === tracks) return;
  element.style.setProperty('--columns', tracks);
  element.style.setProperty('--least', `${widths.reduce((sum, { least }) => sum + least, 0)}em`);
}

/** A head that was drawn anew, as a button to sort by, has none. */
const hasRole = (cell: Element): boolean => cell.hasAttribute('role');

function placeHeads(row: HTMLTableRowElement): void {
  setRoles(row);
  for (const cell of row.cells) {
    cell.style.gridColumn = cell.colSpan > 1 ? `span ${cell.colSpan}` : '';
    cell.style.gridRow = cell.rowSpan > 1 ? `span ${cell.rowSpan}` : '';
  }
}
