/** Slips of authors in a page, found in its elements: loaded where something looks like one. */
import {
  attributeSlips,
  DATA_TAKERS,
  mayStandIn,
  noData,
  strayOccupation,
  tagSlips,
  unclosed,
} from '../../input/html/author-slips.js';
import { wrapperOf } from '../../input/html/script-tables.js';
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
    (each) => !wrapperOf(each) && (each.matches(OF_PAGES) || !mayStandIn(tag, each.localName)),
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

/** What the page says of an element's data by itself, and what takes the place of that: a choice of the reader. */
const GIVEN = '[src], [codes]';
const CHOOSERS = 'oc-occupation-picker, oc-place-picker';

/**
 * Warns, of elements that have got no data, what to write. Not where somebody says that there are none: by a property,
 * or by a picker on the page, whose choices a script hands on; nor of sections, which have what their article has.
 */
export function warnOfEmpty(elements: readonly Element[]): void {
  if (document.querySelector(CHOOSERS)) return;
  for (const element of elements) {
    const { localName } = element;
    const { occupations, problems } = element as { occupations?: unknown; problems?: readonly unknown[] };
    const isEmpty =
      DATA_TAKERS.includes(localName) &&
      occupations === undefined &&
      !problems?.length &&
      !element.matches(GIVEN) &&
      !element.parentElement?.closest(DATA_TAKERS.join());
    const fault = isEmpty && noData(localName, element.getAttribute('for'));
    if (fault) reportProblems(element, [fault], new Set(), undefined);
  }
}
