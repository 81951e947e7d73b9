import { contentOf, readContentBy } from './from-content.js';
import { aboveOf, isProvider } from './provider.js';
import { readLater } from './read-later.js';
import type { DataHost, Elsewhere, SourceMatch } from './source.js';
import { namedTable, nextTable, parentsOf } from './tables-around.js';

/** Source `table`: the one that the attribute `for` names. */
export function fromNamedTable(host: DataHost): SourceMatch | undefined {
  const table = takesTables(host) ? namedTable(host) : undefined;
  return table && tableMatch(host, table);
}

/** Source `table`: the one that follows. */
export function fromNextTable(host: DataHost): SourceMatch | undefined {
  const table = takesNext(host) ? nextTable(host) : undefined;
  return table && tableMatch(host, table);
}

/** Where a table may come to stand that an element would take, or another in place of the one that it took. */
export function tablePlacesOf(host: DataHost, taken?: Element): Elsewhere | undefined {
  if (!takesTables(host)) return undefined;
  if (host.hasAttribute('for'))
    return {
      nodes: [host.getRootNode()],
      isDeep: true,
      isOther: () => namedTable(host) !== taken,
    };
  return takesNext(host)
    ? { nodes: parentsOf(host), isDeep: false, isOther: () => nextTable(host) !== taken }
    : undefined;
}

const takesTables = (host: DataHost) => /table/.test(contentOf(host));

const takesNext = (host: DataHost) => takesTables(host) && !host.hasAttribute('for') && !aboveOf(host);

function tableMatch(host: DataHost, table: Element): SourceMatch {
  const read = readLater(() =>
    readContentBy(table, ({ readTable }) => readTable(host, table, isProvider(host))),
  );
  return { kind: 'table', name: 'table', value: table.innerHTML, outside: table, read };
}
