import { DataFault } from '../read/data-fault.js';
import type { Inputs } from './build-dataset.js';

/** What the files say that belongs together. Throws a `DataFault` when it doesn't. */
export function checkTogether({ oews, projections, onet }: Inputs): void {
  for (const [index, { file, year, place }] of oews.entries()) {
    const twin = oews.slice(0, index).find((other) => other.year === year);
    if (twin) throw new DataFault({ file }, `is of May ${year}, as ${twin.file} is; name one of them`, true);
    if (place !== oews[0]!.place)
      throw new DataFault({ file }, `is for ${place}, not for ${oews[0]!.place} as the others are`, true);
  }
  for (const [index, { file, from, to }] of projections.entries()) {
    const twin = projections.slice(0, index).find((other) => other.from === from);
    if (twin)
      throw new DataFault({ file }, `is for ${from}–${to}, as ${twin.file} is; name one of them`, true);
  }
  const newest = [...oews].sort((a, b) => b.year - a.year)[0]!;
  const { items } = [...projections].sort((a, b) => b.from - a.from)[0]!;
  const common = [...items.keys()].filter((code) => newest.detailed.has(code)).length;
  if (common < items.size / 2)
    throw new DataFault(
      { file: newest.file },
      `has wages for ${common} of the ${items.size} occupations of the projections; download the whole file again`,
    );
  if (![...onet.occupations.keys()].some((code) => items.has(code.slice(0, 7))))
    throw new DataFault({ file: onet.folder }, 'has no occupation that the projections have');
}
