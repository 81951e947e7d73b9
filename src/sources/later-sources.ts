import { fromCodes } from './from-codes.js';
import { fromContent } from './from-content.js';
import { fromFile } from './from-file.js';
import { fromLinkedData } from './from-linked-data.js';
import { awaitProvider, fromProvider, notifyWaiting } from './from-provider.js';
import { fromNamedTable, fromNextTable, tablePlacesOf } from './from-table.js';
import { hideReplaced, setReplaced, showReplaced } from './replaced-elements.js';
import type { DataHost, FindSource, ReadResult, SourceMatch } from './source.js';

export { hideReplaced };

/**
 * The sources that most elements have nothing in, in their order of precedence. A table that merely follows is taken
 * only by an element that has nothing else to go by.
 */
const SOURCES: readonly FindSource[] = [
  fromLinkedData,
  fromContent,
  fromNamedTable,
  fromFile,
  fromCodes,
  fromProvider,
  fromNextTable,
];

/** The first of these sources that has data for an element, or `none`; where a table may come yet, with its place. */
export function findLaterSource(host: DataHost, findAgain: () => void, none: SourceMatch): SourceMatch {
  let match: SourceMatch | undefined;
  for (const find of SOURCES) match ??= find(host);
  awaitProvider(host, match, findAgain);
  return !match || match.kind === 'table'
    ? { ...(match ?? none), elsewhere: tablePlacesOf(host, match?.outside) }
    : match;
}

/** To be called when an element has been read, or, without a result, has left the page. */
export function finishReading(host: DataHost, result?: ReadResult): void {
  if (result) setReplaced(host, result.replaced ?? []);
  else showReplaced(host);
  notifyWaiting(host);
}
