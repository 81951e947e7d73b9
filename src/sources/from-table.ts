import { contentOf, readContentBy } from './from-content.js';
import { aboveOf, isProvider } from './provider.js';
import { readLater } from './read-later.js';
import type { DataHost, Elsewhere, SourceMatch } from './source.js';
import { copiesOf } from '../input/html/script-tables.js';
import { linesBelow, parentsOf, roomsAfter } from './places-of-tables.js';
import { namedTable, nextTable } from './tables-around.js';

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

const TEXT = { childList: true, subtree: true, characterData: true };
const NAMES = { childList: true, subtree: true, attributeFilter: ['id'] };

/**
 * Where a table may come to stand that an element would take, or another in place of the one that it took, and where
 * its sources may.
 */
export function tablePlacesOf(host: DataHost, taken?: Element): Elsewhere | undefined {
  const isNamed = host.hasAttribute('for');
  if (!(isNamed ? takesTables(host) : takesNext(host))) return undefined;
  const find = () => (isNamed ? namedTable(host) : nextTable(host));
  const rooms = isNamed ? [] : roomsAfter(host);
  const said = taken && around(taken);
  const watched = new Map<Node, MutationObserverInit>();
  if (isNamed) watched.set(host.getRootNode(), NAMES);
  else for (const parent of parentsOf(host)) watched.set(parent, { childList: true });
  for (const element of [...rooms, ...(taken ? linesBelow(taken) : [])]) watched.set(element, TEXT);
  const isOther = () =>
    find() !== taken || (taken && around(taken)) !== said || (!isNamed && !areSame(roomsAfter(host), rooms));
  return { watched, isOther };
}

const areSame = (some: readonly Element[], others: readonly Element[]): boolean =>
  some.length === others.length && some.every((each, at) => each === others[at]);

/** What goes with a table: what is said below it, and its copies for narrow screens. */
const around = (table: Element): string =>
  [...linesBelow(table), ...copiesOf(table)].map(({ innerHTML }) => innerHTML).join('\n');

const takesTables = (host: DataHost) => /table/.test(contentOf(host));

const takesNext = (host: DataHost) => takesTables(host) && !host.hasAttribute('for') && !aboveOf(host);

function tableMatch(host: DataHost, table: Element): SourceMatch {
  const read = readLater(() =>
    readContentBy(table, ({ readTable }) => readTable(host, table, isProvider(host))),
  );
  return {
    kind: 'table',
    name: 'table',
    value: `${table.innerHTML}\n${around(table)}`,
    outside: table,
    read,
  };
}
