import { isServer } from 'lit';
import type { Fault } from '../model/document/problems.js';
import { fromAttribute } from './from-attribute.js';
import { childScript, fromChildScript } from './from-child-script.js';
import { fromProperty } from './from-property.js';
import type * as laterSources from './later-sources.js';
import type { DataHost, ReadResult, SourceMatch } from './source.js';

/** No source, but for faults. */
const noSource = (name: string, ...faults: readonly Fault[]): SourceMatch => ({
  kind: 'none',
  name,
  value: undefined,
  read: () => ({ faults }),
});

/** What an element without data has. */
export const NO_SOURCE = noSource('');

/** What an element has where nobody can look into the later sources. */
const LOST = noSource('page', {
  code: 'load-failed',
  source: 'chunks',
  path: '',
  found: 'later-sources',
});

/** What looks into the sources that few elements need, once it has been loaded; `null` where it didn't come. */
let later: typeof laterSources | null | undefined;

/**
 * The first source that has data for an element; it counts even when they are faulty. Property, attribute and child
 * script are looked into at once, the others by what is loaded for them: then it is a promise, after which to ask again.
 * @param findAgain Has the element ask again, when another one that it may take data from has got some.
 */
export const findSource = (host: DataHost, findAgain: () => void): SourceMatch | Promise<void> =>
  fromProperty(host) ??
  fromAttribute(host) ??
  (isServer
    ? NO_SOURCE
    : (fromChildScript(host) ??
      (later === undefined
        ? loadLater(host)
        : later === null
          ? LOST
          : later.findLaterSource(host, findAgain, NO_SOURCE))));

/** To be called when an element has been read, or, without a result, has left the page. */
export const finishReading = (host: DataHost, result?: ReadResult): void =>
  later?.finishReading(host, result);

/** To be called when what was read is drawn: hides what it is shown in place of. */
export const hideReplaced = (host: DataHost): void => later?.hideReplaced(host);

/** What most likely reads the data then is loaded at the same time. */
async function loadLater(host: DataHost): Promise<void> {
  if (host.querySelector('table, li, oc-occupation'))
    void import('../input/html/read-content.js').catch(() => {});
  if (childScript(host)) void import('./load-file.js').catch(() => {});
  later = await import('./later-sources.js').catch(() => null);
}
