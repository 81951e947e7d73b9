import { childScript } from './from-child-script.js';
import { readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `child-script`: linked data. A script of plain JSON was found before. */
export function fromLinkedData(host: DataHost): SourceMatch | undefined {
  const value = childScript(host)?.textContent;
  if (value === undefined) return undefined;
  const read = readLater(async () =>
    (await import('./load-file.js')).readText(value, { type: 'application/ld+json' }),
  );
  return { kind: 'child-script', name: 'child script', value, read };
}
