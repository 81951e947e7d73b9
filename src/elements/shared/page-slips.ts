/** Slips of authors in a page, found in its elements: loaded where something looks like one. */
import {
  attributeSlips,
  mayStandIn,
  strayOccupation,
  tagSlips,
  unclosed,
} from '../../input/html/author-slips.js';
import { OCCUPATION_ATTRIBUTES, TAGS } from '../../input/html/tag-names.js';
import type { Fault } from '../../model/document/problems.js';
import { reportProblems } from './report-problems.js';
import { send } from './send-event.js';

/** What a page has around its articles, never in them. */
const OF_PAGES = 'main, nav, footer, script[src]';

/** What is wrong with an element as its author wrote it: attributes that it doesn't know, an end that isn't there. */
export function slipsOf(host: Element): readonly Fault[] {
  const { localName, constructor } = host;
  const tag = (constructor as { tag?: string }).tag ?? localName;
  const known = new Map(TAGS.map((each) => [each, attributesOf(customElements.get(each))]));
  known.set('oc-occupation', OCCUPATION_ATTRIBUTES).set(tag, attributesOf(constructor));
  const held = [...host.querySelectorAll(`${OF_PAGES}, ${TAGS.join()}`)].find(
    (each) => each.matches(OF_PAGES) || !mayStandIn(tag, each.localName),
  );
  return [
    ...attributeSlips(tag, host.getAttributeNames(), known),
    ...(held ? [unclosed(localName, held.localName)] : []),
  ];
}

const attributesOf = (element: unknown): readonly string[] =>
  (element as { observedAttributes?: readonly string[] } | undefined)?.observedAttributes ?? [];

/** Reports tags that are misspelt, and occupations in none of our elements, each by an event of its own. */
export function reportTags(elements: readonly Element[]): void {
  for (const element of elements) {
    const { localName } = element;
    const isStray = localName === 'oc-occupation' && !element.parentElement?.closest(TAGS.join());
    const faults = isStray ? [strayOccupation()] : tagSlips(localName);
    if (faults.length)
      send(element, 'oc-error', { problems: reportProblems(element, faults, new Set(), undefined) });
  }
}
