import type { AuthorDocument } from '../input/table/author-document.js';
import { readText } from '../input/read-text.js';
import { load } from './fetch-text.js';
import { whenNear } from './near-viewport.js';

/** Loads the file behind `src` once the element is near the viewport, and reads it. */
export async function loadFile(host: Element, src: string, signal: AbortSignal): Promise<AuthorDocument> {
  await untilNear(host, signal);
  const loaded = await load(src, signal);
  if (loaded && 'text' in loaded) return readText(loaded.text, loaded);
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
