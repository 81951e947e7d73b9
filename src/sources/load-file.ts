import type { AuthorDocument } from '../input/table/author-document.js';
import type { DataHost } from './source.js';
import { readText } from '../input/read-text.js';
import { withProseAsFacts } from '../input/table/prose-facts.js';
import { contentOf } from './from-content.js';
import { isProvider } from './provider.js';
import { load } from './fetch-text.js';
import { whenNear } from './near-viewport.js';

/** Loads the file behind `src` once the element is near the viewport, and reads it. */
export async function loadFile(host: DataHost, src: string, signal: AbortSignal): Promise<AuthorDocument> {
  await untilNear(host, signal);
  const loaded = await load(src, signal);
  if (loaded && 'text' in loaded) {
    const made = await readText(loaded.text, loaded);
    // a table has no room for sentences beside it
    return /table/.test(contentOf(host)) && !isProvider(host) ? withProseAsFacts(made) : made;
  }
  return { document: undefined, faults: loaded ? [{ path: '', ...loaded }] : [] };
}

export { load, readText };

/** Resolves when the element is near the viewport, or needn't be (`loading="eager"`), or nobody waits any longer. */
export const untilNear = (host: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (host.getAttribute('loading') === 'eager') {
      resolve();
      return;
    }
    const stop = whenNear(host, resolve);
    signal.addEventListener('abort', () => {
      stop();
      resolve();
    });
  });
