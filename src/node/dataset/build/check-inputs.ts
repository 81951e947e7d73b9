import { DataFault } from '../read/data-fault.js';
import type { Oews } from '../read/oews.js';
import type { Projections } from '../read/projection-line.js';
import type { Inputs } from './joined.js';

/** What the files say that belongs together. Throws a `DataFault` when it doesn't. */
export function checkTogether({ oews, projections, onet }: Inputs): void {
  checkWages(oews);
  for (const [index, release] of projections.entries()) {
    const twin = projections.slice(0, index).find((other) => isTwin(other, release));
    const { file, from, to } = release;
    if (twin)
      throw new DataFault({ file }, `is for ${from}–${to}, as ${twin.file} is; name one of them`, true);
  }
  const home = oews.filter(({ area }) => area.kind === 'nation');
  const newest = [...(home.length ? home : oews)].sort((a, b) => b.year - a.year)[0]!;
  const { items } = [...projections].sort((a, b) => b.from - a.from || b.items.size - a.items.size)[0]!;
  const common = [...items.keys()].filter((code) => newest.detailed.has(code)).length;
  // a state has fewer occupations than the nation
  if (common < items.size / (newest.area.kind === 'nation' ? 2 : 10))
    throw new DataFault(
      { file: newest.file },
      `has wages for ${common} of the ${items.size} occupations of the projections; download the whole file again`,
    );
  if (![...onet.occupations.keys()].some((code) => items.has(code.slice(0, 7))))
    throw new DataFault({ file: onet.folder }, 'has no occupation that the projections have');
}

function checkWages(oews: readonly Oews[]): void {
  for (const [index, { file, year, area }] of oews.entries()) {
    const twin = oews.slice(0, index).find((other) => other.year === year && other.area.id === area.id);
    if (twin)
      throw new DataFault(
        { file },
        `is of May ${year} for ${area.name}, as ${twin.file} is; name one of them`,
        true,
      );
  }
  const places = new Map(oews.map(({ area }) => [area.id, area]));
  if (places.size < 2 || [...places.values()].some(({ kind }) => kind === 'nation')) return;
  const [first] = places.values();
  throw new DataFault(
    { file: oews[0]!.file, column: 'AREA_TITLE' },
    `holds ${places.size} places and none of them is the nation; add the national file, or choose one place with --place, for example --place "${first!.name}"`,
    true,
  );
}

/** Two extracts of one release may hold different lines of it. */
const isTwin = (one: Projections, other: Projections): boolean =>
  one.from === other.from &&
  (!one.isExtract ||
    !other.isExtract ||
    Boolean(one.total && other.total) ||
    [...other.items.keys()].some((code) => one.items.has(code)));
