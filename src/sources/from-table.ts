import { contentOf, contentReaderFor } from './from-content.js';
import { aboveOf, namedBy, isProvider } from './provider.js';
import { readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `table`: the one that the attribute `for` names. */
export function fromNamedTable(host: DataHost): SourceMatch | undefined {
  const table = takesTables(host) ? tableIn(namedBy(host)) : undefined;
  return table && tableMatch(host, table);
}

/**
 * Source `table`: the one that follows. Publishing systems move a table out of the element that it stood in: WordPress
 * wraps the element's tag in a paragraph, which the table closes. So it follows the element, or the paragraph around it.
 */
export function fromNextTable(host: DataHost): SourceMatch | undefined {
  if (!takesTables(host) || host.hasAttribute('for') || aboveOf(host)) return undefined;
  const { parentElement: parent } = host;
  const next = following(host) ?? (parent?.matches('p, div') ? following(parent) : null);
  const table = next?.matches('table, figure, div') ? tableIn(next) : undefined;
  return table && tableMatch(host, table);
}

const takesTables = (host: DataHost) => /table/.test(contentOf(host));

const tableIn = (element: Element | null): Element | undefined =>
  element?.localName.startsWith('oc-')
    ? undefined
    : element?.localName === 'table'
      ? element
      : (element?.querySelector('table') ?? undefined);

function tableMatch(host: DataHost, table: Element): SourceMatch {
  const read = readLater(async () =>
    (await contentReaderFor(table)).readTable(host, table, isProvider(host)),
  );
  return { kind: 'table', name: 'table', value: table.outerHTML, outside: table, read };
}

/** What comes next, past what shows nothing. */
function following(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeName !== 'TABLE' && !next.textContent?.trim()) next = next.nextSibling;
  return next instanceof Element ? next : null;
}
