import { childScript } from './from-child-script.js';
import { namedBy } from './tables-around.js';
import { readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `child-script`: linked data. A script of plain JSON was found before. */
export function fromLinkedData(host: DataHost): SourceMatch | undefined {
  const script = childScript(host) ?? namedScript(host);
  if (!script) return undefined;
  const value = script.textContent;
  const read = readLater(async () =>
    (await import('./load-file.js')).readText(value, { type: 'application/ld+json' }),
  );
  return { kind: 'child-script', name: host.contains(script) ? 'child script' : 'script', value, read };
}

/** The script of data, wherever on the page, that the attribute `for` names. */
function namedScript(host: DataHost): Element | undefined {
  const named = namedBy(host);
  return named?.matches('script[type$="json" i]') ? named : undefined;
}
