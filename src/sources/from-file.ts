import { isMissing, readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `file`: the address in `src`. */
export function fromFile(host: DataHost): SourceMatch | undefined {
  const src = host.getAttribute('src');
  if (!src?.trim()) return undefined;
  const read = readLater(async (signal) => (await import('./load-file.js')).loadFile(host, src, signal));
  return { kind: 'file', name: 'src', value: src, read, hasFailed: isMissing };
}
