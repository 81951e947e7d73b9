import { isServer } from 'lit';
import { hydrates } from '../shared/controllers/server-markup.js';
import type { StyledHost } from '../shared/styles/add-styles.js';
import type { LazyModuleController } from '../shared/controllers/lazy-module.js';
import type * as longTable from './long-table.js';

/** With more rows, a table is long: what is out of view is laid out when it comes into view. */
const LONG = 100;

export const isLong = (orientation: string, rows: number): boolean =>
  orientation === 'rows' && rows > LONG && !isServer && !hydrates();

let loaded: typeof longTable | undefined;

/**
 * What draws long tables, once the element has been given its styles: at once where it has come for another one, so that
 * no frame is drawn that shows the author's own table.
 */
export function longFor(host: StyledHost, modules: LazyModuleController): typeof longTable | undefined {
  if (!loaded)
    void modules.load(async () => {
      loaded = await import('./long-table.js');
    }, 'long-table');
  loaded?.styleLong(host);
  return loaded;
}
