import type { Draft } from '../input/table/author-document.js';
import { readText } from '../input/read-text.js';
import { load } from './fetch-text.js';
import { whenNear } from './near-viewport.js';

/** Loads the file behind `src` once the element is near the viewport, and reads it. */
export async function loadDraft(host: Element, src: string, signal: AbortSignal): Promise<Draft> {
  await isNear(host, signal);
  const loaded = await load(src, signal);
  if (loaded && 'text' in loaded) return readText(loaded.text, loaded);
  return { document: undefined, faults: loaded ? [{ path: '', ...loaded }] : [] };
}

/** Resolves when the element is near the viewport, or needn't be, or nobody waits any longer. */
export const isNear = (host: Element, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
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

export { load, readText };
