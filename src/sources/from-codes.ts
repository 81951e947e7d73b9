import { isMissing, readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `codes`: occupations of a data set. What reads data sets loads with what loads files, which it needs. */
export function fromCodes(host: DataHost): SourceMatch | undefined {
  const codes = [host.codes].flat().filter(isText).join(' ').trim();
  if (!codes) return undefined;
  const place = typeof host.place === 'string' ? host.place.trim() : '';
  const read = readLater(async (signal) => {
    const [{ loadCodes }] = await Promise.all([import('./dataset-loader.js'), import('./load-file.js')]);
    return loadCodes(host, codes, place, signal);
  });
  const value = [codes, host.getAttribute('dataset'), place].join();
  return { kind: 'codes', name: 'codes', value, read, hasFailed: isMissing };
}

const isText = (value: unknown) => typeof value === 'string';
