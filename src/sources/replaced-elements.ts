import { REPLACED as MARK } from '../input/html/unseen.js';
import type { DataHost } from './source.js';

/** What the mark says of an element that doesn't follow ours. */
const ELSEWHERE = 'elsewhere';
/** State of an element of ours that is shown in place of others. */
const STATE = 'oc-replaces';

/** Where a browser knows no states of elements, the mark alone hides. */
const CSS_TEXT = (hasStates: boolean) =>
  hasStates
    ? `:state(${STATE}) ~ [${MARK}], :has(> :state(${STATE})) ~ [${MARK}], [${MARK}="${ELSEWHERE}"] { display: none !important; }`
    : `[${MARK}] { display: none !important; }`;

/** Elements that each host is shown in place of. */
const replacedBy = new WeakMap<DataHost, readonly HTMLElement[]>();
/** Sees marks that the page takes away, as scripts do that bring a page in line with new HTML from a server. */
const observers = new WeakMap<DataHost, MutationObserver>();
const internalsOf = new WeakMap<DataHost, ElementInternals | undefined>();
const sheets = new WeakMap<Node, CSSStyleSheet>();

/** Notes what a host is shown in place of; what was hidden for it before, and no longer is replaced, is shown again. */
export function setReplaced(host: DataHost, replaced: readonly HTMLElement[]): void {
  showReplaced(host, replaced);
  replacedBy.set(host, replaced);
}

/** Shows what was hidden for a host, but for some; a host that comes back into the page hides it again. */
export function showReplaced(host: DataHost, still: readonly HTMLElement[] = []): void {
  observers.get(host)?.disconnect();
  for (const element of replacedBy.get(host) ?? [])
    if (!still.includes(element)) element.removeAttribute(MARK);
  if (!still.length) internalsOf.get(host)?.states.delete(STATE);
}

/** Hides what a drawn host is shown in place of. */
export function hideReplaced(host: DataHost): void {
  const replaced = replacedBy.get(host) ?? [];
  if (!replaced.length || !host.isConnected || !host.comparison?.occupations.length) return;
  addSheet(host.getRootNode());
  const isKnown = setState(host);
  const observer = observers.get(host) ?? new MutationObserver(() => hideReplaced(host));
  observers.set(host, observer);
  for (const element of replaced) {
    const mark = isKnown && follows(element, host) ? '' : ELSEWHERE;
    // scripts of pages put tables into boxes; two elements may stand for one, and must not mark it in turn for ever
    if (!element.hasAttribute(MARK) || (mark && !element.getAttribute(MARK)))
      element.setAttribute(MARK, mark);
    observer.observe(element, { attributes: true, attributeFilter: [MARK] });
  }
  observer.takeRecords(); // of its own marks
}

/** Whether the style sheet finds an element by where it stands: after the host, or after the paragraph around it. */
const follows = (element: HTMLElement, host: DataHost): boolean =>
  [host.parentNode, host.parentNode?.parentNode].includes(element.parentNode) &&
  Boolean(host.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);

/** Says in a state of the host that it replaces others; false where the page has taken the host's internals. */
function setState(host: DataHost): boolean {
  if (!internalsOf.has(host)) internalsOf.set(host, attach(host));
  const internals = internalsOf.get(host);
  internals?.states.add(STATE);
  return Boolean(internals);
}

function attach(host: DataHost): ElementInternals | undefined {
  try {
    return host.attachInternals();
  } catch {
    return undefined; // a class of the page that extends ours has them
  }
}

function addSheet(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  if (!sheets.has(root)) sheet.replaceSync(CSS_TEXT(CSS.supports('selector(:state(a))')));
  sheets.set(root, sheet);
  // the page may have set its own list of style sheets since
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
