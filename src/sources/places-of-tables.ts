/** Where around an element tables and their sources stand, or may come to stand. */
import { isPassedOver, placesAround } from './tables-around.js';

/** The nodes in which a table that follows an element would stand. */
export const parentsOf = (host: Element): readonly Node[] =>
  placesAround(host).flatMap(({ parentNode }) => parentNode ?? []);

/** What a table may come to stand in, be it empty now: all that is passed over, and what comes next. */
export const roomsAfter = (host: Element): readonly Element[] =>
  placesAround(host).flatMap((place) => {
    const rooms: Element[] = [];
    for (let next = place.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element) rooms.push(next);
      if (!isPassedOver(next)) break;
    }
    return rooms;
  });

/** Paragraphs and lists below a table, among which the lines of its sources are. */
export function linesBelow(table: Element): readonly Element[] {
  const { parentElement: parent } = table;
  return [table, ...(parent?.matches('figure, div') ? [parent] : [])].flatMap((each) => {
    const lines: Element[] = [];
    let next = each.nextElementSibling;
    for (; next && lines.length < MOST_LINES && !next.matches(ENDS); next = next.nextElementSibling)
      lines.push(next);
    return lines;
  });
}

/** Further down nobody looks for sources. */
const MOST_LINES = 4;
const ENDS = 'table, h1, h2, h3, h4, h5, h6, oc-comparison, oc-comparison-table';
