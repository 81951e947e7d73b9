import { isServer } from 'lit';
import { hydrates } from '../shared/controllers/server-markup.js';
import type { StyledHost } from '../shared/styles/add-styles.js';
import type { LazyModuleController } from '../shared/controllers/lazy-module.js';
import type * as longTable from './long-table.js';

/** With more rows, a table is long: what is out of view is laid out when it comes into view. */
const LONG = 100;

export const isLong = (orientation: string, rows: number): boolean =>
  orientation === 'rows' && rows > LONG && !isServer && !hydrates();

/** What draws long tables, once an element that has one has been given its styles. */
export function loadLong(
  host: StyledHost,
  modules: LazyModuleController,
  take: (long: typeof longTable) => void,
): void {
  void modules.load(async () => {
    const long = await import('./long-table.js');
    long.styleLong(host);
    take(long);
  }, 'long-table');
}
