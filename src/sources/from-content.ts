import type * as contentReader from '../input/html/read-content.js';
import type { AuthorDocument } from '../input/table/author-document.js';
import { isProvider } from './provider.js';
import { readLater } from './read-later.js';
import type { DataHost, SourceMatch } from './source.js';

/** Source `content`: elements and text that an author put inside; what reads them is loaded when there are any. */
export function fromContent(host: DataHost): SourceMatch | undefined {
  const content = contentOf(host);
  const found = [...(content ? host.querySelectorAll(content) : [])].filter((each) => ownerOf(each) === host);
  const first = found.find(isOccupation) ?? found[0];
  if (!first) return undefined;
  const read = readLater(() =>
    readContentBy(host, ({ readContent }) => inSight(host, () => readContent(host, isProvider(host)))),
  );
  const name = `child ${first.localName}`;
  return { kind: 'content', name, value: host.innerHTML, isInAttributes: isOccupation(first), read };
}

/** What an element takes as its content: a selector, empty where it takes none. */
export const contentOf = (host: DataHost): string => (host.constructor as { content?: string }).content ?? '';

type ContentReader = typeof contentReader;
let reader: ContentReader | undefined;

/**
 * Reads content by what is loaded for it, once for the page. Marks lead to footnotes at the end of the page, which may be
 * still on its way.
 */
export function readContentBy(
  place: Element,
  read: (reader: ContentReader) => AuthorDocument,
): AuthorDocument | Promise<AuthorDocument> {
  const isEarly = document.readyState === 'loading' && place.querySelector('sup');
  return reader && !isEarly ? read(reader) : loadReader(Boolean(isEarly)).then(read);
}

async function loadReader(isEarly: boolean): Promise<ContentReader> {
  reader ??= await import('../input/html/read-content.js');
  if (isEarly) await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  return reader;
}

/** Reads content with the styles it has; before an element is drawn first, nothing in its root shows what stands in it. */
function inSight<Result>(host: Element, read: () => Result): Result {
  const root = host.shadowRoot;
  if (!root || root.firstChild) return read();
  const slot = root.appendChild(document.createElement('slot'));
  try {
    return read();
  } finally {
    slot.remove();
  }
}

const isOccupation = ({ localName }: Element) => localName === 'oc-occupation';

/** The element of this package that a piece of content belongs to. */
function ownerOf({ parentElement }: Element): Element | null {
  const isOwner =
    !parentElement || (parentElement.localName.startsWith('oc-') && !isOccupation(parentElement));
  return isOwner ? parentElement : ownerOf(parentElement);
}
