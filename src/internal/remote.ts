import { readText } from '../input/read-text.js';
import type { Outcome } from './doors.js';
import { load } from './load.js';
import { whenNear } from './nearness.js';

/** Loads the file behind `src` once the element is near the viewport, and reads it. */
export async function readRemote(
  host: Element,
  src: string,
  locale: string,
  signal: AbortSignal,
): Promise<Outcome> {
  if (host.getAttribute('loading') !== 'eager') await isNear(host, signal);
  const loaded = await load(src, signal);
  if (!loaded) return { faults: [] };
  if ('code' in loaded) return { faults: [{ code: loaded.code, path: '', found: loaded.found }] };
  const { comparison, faults } = await readText(loaded.text, { type: loaded.type, locale });
  const isEmpty = faults.length > 0 && !comparison.occupations.length && !comparison.schools;
  return isEmpty ? { faults } : { comparison, faults };
}

const isNear = (host: Element, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const stop = whenNear(host, resolve);
    signal.addEventListener('abort', () => {
      stop();
      resolve();
    });
  });
