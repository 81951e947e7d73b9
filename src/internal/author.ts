import { explain } from '../input/explain.js';
import type { Fault, Problem } from '../model/problems.js';

/** Where every problem is explained, under an anchor named by its code. */
const MESSAGES_URL =
  'https://github.com/occupation-comparison/occupation-comparison/blob/main/docs/messages.md';

/** `occupations[1].pay` and `occupations[7].pay` are two cases of one problem. */
const kindOf = ({ code, door, path }: Problem) => [code, door, path.replace(/\[\d+\]/g, '[]')].join(' ');

/**
 * Tells the author of faults: one warning for each kind, however many cases it has and however often it is drawn.
 * @param told The kinds that this element has told of; new ones are added.
 */
export function tellAuthor(
  element: Element,
  faults: readonly Fault[],
  told: Set<string>,
): readonly Problem[] {
  const problems = explain(faults);
  const cases = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = cases.get(kindOf(problem));
    if (known) known.push(problem);
    else cases.set(kindOf(problem), [problem]);
  }
  for (const [kind, [first, ...others]] of cases) {
    if (!told.has(kind)) console.warn(sentenceOf(element, first!, others.length));
    told.add(kind);
  }
  return problems;
}

function sentenceOf(
  { localName, id }: Element,
  { code, door, message, excerpt }: Problem,
  others: number,
): string {
  const more = others ? ` (and ${others} more like it)` : '';
  const there = excerpt ? ` There stands: ${excerpt}` : '';
  return `<${localName}${id && ` id="${id}"`}>, ${door}: ${message}${more}${there}\n${MESSAGES_URL}#${code}`;
}
