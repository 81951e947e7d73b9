/** Tables of the page around an element: which one it takes its data from. Needs no element to be defined. */
import { isAdvertisement } from '../input/html/advertisements.js';
import { isHeadOnly, isStacked } from '../input/html/script-tables.js';

/** Elements that take a table of the page. */
export const TABLE_TAKERS = 'oc-comparison, oc-comparison-table';

/** Attributes and content by which an element has data of its own. */
const OWN_DATA = ['occupations', 'src', 'codes'];
const OWN_CONTENT = 'script, table, ul, oc-occupation';

/** The element that the attribute `for` names. */
export function namedBy(host: Element): Element | null {
  const id = host.getAttribute('for');
  const root = host.getRootNode();
  return id && 'getElementById' in root ? (root as Document).getElementById(id) : null;
}

/** The table that the attribute `for` names: itself, or what stands around it. */
export const namedTable = (host: Element): Element | undefined => tableIn(namedBy(host));

/**
 * The table that follows an element. Publishing systems move a table out of the element that it stood in: WordPress
 * wraps the element's tag in a paragraph, which the table closes. So it follows the element, or the paragraph around it.
 */
export function nextTable(host: Element): Element | undefined {
  const next = placesAround(host)
    .map((place) => following(place))
    .find(Boolean);
  return next?.matches('table, figure, div') ? tableIn(next) : undefined;
}

/** The tables that elements of a page take, whether these are defined already or not. */
export const takenTables = (root: ParentNode): ReadonlySet<Element> =>
  new Set([...root.querySelectorAll(TABLE_TAKERS)].flatMap((host) => takenBy(host) ?? []));

function takenBy(host: Element): Element | undefined {
  if (host.hasAttribute('for')) return namedTable(host);
  const hasOwn =
    OWN_DATA.some((name) => host.hasAttribute(name)) ||
    host.querySelector(OWN_CONTENT) ||
    (host as { occupations?: unknown }).occupations !== undefined;
  return hasOwn ? undefined : nextTable(host);
}

/** The element, and the paragraph around it. */
export const placesAround = (host: Element): readonly Element[] => {
  const { parentElement: parent } = host;
  return parent?.matches('p, div, span, center, figure') ? [host, parent] : [host];
};

/** The table that an element is, or holds. */
export const tableIn = (element: Element | null): Element | undefined =>
  element?.localName.startsWith('oc-')
    ? undefined
    : element?.localName === 'table'
      ? element
      : [...(element?.querySelectorAll('table') ?? [])].find(isWhole);

/** Whether a script has made a table of another one: of its head, that stays while the rest scrolls, or of all of it. */
export const isCopy = (table: Element): boolean => isHeadOnly(table) || isStacked(table);

const isWhole = (table: Element, _: number, { length }: readonly Element[]) => length === 1 || !isCopy(table);

/** What pages put between an element and its table by themselves, besides advertisements: scripts, menus, links to share. */
const MAY_STAND_BETWEEN =
  'script, style, template, noscript, aside, nav, [class*="share" i], [class*="social" i]';

/** What comes next, past what shows nothing, and past what the page put there by itself. */
function following(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && isPassedOver(next)) next = next.nextSibling;
  return next instanceof Element ? next : null;
}

/** Whether something between an element and its table is passed over; copies of tables are. */
export const isPassedOver = (node: Node): boolean =>
  node instanceof HTMLTableElement
    ? isCopy(node)
    : isBetween(node) || (node instanceof Element && isStacked(node));

const isBetween = (node: Node): boolean =>
  !(node instanceof Element && node.querySelector('table')) &&
  (!node.textContent?.trim() ||
    (node instanceof Element && (node.matches(MAY_STAND_BETWEEN) || isAdvertisement(node))));
