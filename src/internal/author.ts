import { explain } from '../input/explain.js';
import type { Fault, Problem } from '../model/problems.js';

/** Where every problem is explained, under an anchor named by its code. */
const MESSAGES_URL =
  'https://github.com/occupation-comparison/occupation-comparison/blob/main/docs/messages.md#';

/**
 * Tells the author of faults: one warning for each kind, however many cases it has and however often it is drawn.
 * `occupations[1].pay` and `occupations[7].pay` are two cases of one kind.
 * @param told The kinds that this element has told of; new ones are added.
 */
export function tellAuthor(
  { localName, id }: Element,
  faults: readonly Fault[],
  told: Set<string>,
): readonly Problem[] {
  const problems = explain(faults);
  for (const { code, door, path, message } of problems) {
    const kind = `${code} ${door} ${path.replace(/\d+/g, '')}`;
    if (told.has(kind)) continue;
    told.add(kind);
    console.warn(`<${localName} id="${id}">, ${door}: ${message}\n${MESSAGES_URL}${code}`);
  }
  return problems;
}
