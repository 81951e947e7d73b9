/** What authors of pages slip on: names of attributes and tags, and tags without an end. */
import type { Fault } from '../../model/document/problems.js';
import { nearestTo } from '../../model/search/nearest.js';
import { FOREIGN, TAGS } from './tag-names.js';

const tagged = (tag: string): string => `<${tag}>`;

/** What an author wrote where, for a fault of a page. */
const slip = (
  code: Fault['code'],
  source: string,
  found: string,
  wanted: readonly string[] | undefined,
): Fault => ({ code, source, path: '', found, ...(wanted && { wanted }) });

/**
 * Attributes that an element doesn't know, if they are like one that it does, or are those of another element. What is
 * like none is somebody else's.
 * @param known Attributes of each element by its tag.
 */
export const attributeSlips = (
  tag: string,
  names: readonly string[],
  known: ReadonlyMap<string, readonly string[]>,
): readonly Fault[] =>
  names.flatMap((name) => {
    const own = known.get(tag) ?? [];
    if (own.includes(name) || FOREIGN.test(name)) return [];
    const source = `attribute ${name}`;
    const meant = nearestTo(name, own);
    if (meant) return slip('unknown-attribute', source, name, [meant]);
    const owners = [...known].filter(([, attributes]) => attributes.includes(name));
    return owners.length
      ? slip(
          'misplaced-attribute',
          source,
          name,
          owners.map(([owner]) => tagged(owner)),
        )
      : [];
  });

/** How tags begin that may be meant for ours; `x-comparison` is somebody else's. */
const MAY_BE_OURS = /^o-?c/;

/** A tag that is like one of ours, and none. */
export function tagSlips(tag: string): readonly Fault[] {
  const meant = MAY_BE_OURS.test(tag) && !TAGS.includes(tag) ? nearestTo(tag, TAGS) : undefined;
  return meant ? [slip('unknown-tag', `tag ${tagged(tag)}`, tagged(tag), [tagged(meant)])] : [];
}

/** Of an occupation that stands in none of our elements, so that nobody sees it. */
export const strayOccupation = (): Fault =>
  slip('stray-occupation', 'tag <oc-occupation>', '<oc-occupation>', [
    '<oc-comparison>',
    '<oc-comparison-table>',
  ]);

/** Elements that show data and nothing without. */
export const DATA_TAKERS: readonly string[] = TAGS.filter((tag) => !/occupation|place|finder/.test(tag));

/**
 * Of an element that got no data.
 * @param named What its attribute `for` says, where it has one: nothing has that id.
 */
export const noData = (tag: string, named: string | null): Fault =>
  named === null
    ? slip('no-data', `tag ${tagged(tag)}`, tagged(tag), [
        `<${tag} codes="13-1082 11-2011"></${tag}>`,
        'put a table or JSON in it',
      ])
    : slip('no-data', `tag ${tagged(tag)}`, `<${tag} for="${named}">`, ['the id of what holds its data']);

/** Elements that an author puts into an article to compose it; all may hold occupations. */
const NO_SECTIONS = ['oc-comparison', 'oc-occupation-picker', 'oc-place-picker'];

/** Whether an element may stand in one of ours. */
export const mayStandIn = (outer: string, inner: string): boolean =>
  !TAGS.includes(inner) ||
  (inner === 'oc-occupation' ? outer !== inner : outer === 'oc-comparison' && !NO_SECTIONS.includes(inner));

/**
 * Of an element that holds what it can't be meant to hold: its end is missing, or comes too late.
 * @param held The first tag of what it holds; nothing where it is the last of the page.
 */
export const unclosed = (tag: string, held?: string): Fault =>
  slip('unclosed-tag', `tag ${tagged(tag)}`, held ? tagged(held) : 'What follows', [`<${tag} …></${tag}>`]);
