import type { Answer } from './dataset.js';
import { load, readText } from './load-file.js';

/** Loads a file of JSON. */
export async function loadJson(address: string, signal: AbortSignal): Promise<Answer> {
  const loaded = await load(address, signal);
  if (!loaded || !('text' in loaded))
    return {
      faults: loaded ? [{ path: '', ...loaded }] : [],
      isAbsent: loaded?.found === 'HTTP 404',
    };
  const { document, faults } = await readText(loaded.text, { type: 'application/json' });
  return faults.length ? { faults } : { value: document };
}
