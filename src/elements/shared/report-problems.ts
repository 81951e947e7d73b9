import { explain } from '../../input/messages/explain.js';
import type { Sentences } from '../../input/messages/explain.js';
import type { Fault, Problem } from '../../model/document/problems.js';
import { showProblems } from './show-problems.js';
import type { StyledHost } from './styles/add-styles.js';

/** Where every problem is explained, under an anchor named by its code. */
const MESSAGES_URL =
  'https://github.com/occupation-comparison/occupation-comparison/blob/main/docs/messages.md#';

/** `occupations[1].pay` and `occupations[7].pay` are two cases of one kind. */
const kindOf = ({ code, source, path }: Problem) => `${code} ${source} ${path.replace(/\d+/g, '')}`;

/**
 * Reports faults to the author: one warning for each kind, however many cases it has and however often it is drawn; and
 * on the page, where the element has `check`.
 * @param warned The kinds that this element has warned of; new ones are added.
 * @param sentences What is said as advice on figures, where any is given.
 */
export function reportProblems(
  element: Element,
  faults: readonly Fault[],
  warned: Set<string>,
  sentences: Sentences | undefined,
): readonly Problem[] {
  const problems = explain(faults, sentences);
  const { localName, id } = element;
  if ((element as { check?: boolean }).check) showProblems(element as StyledHost, problems);
  const cases = new Map<string, number>();
  for (const problem of problems) cases.set(kindOf(problem), (cases.get(kindOf(problem)) ?? 0) + 1);
  const name = id ? `${localName} id="${id}"` : localName;
  for (const problem of problems) {
    const { code, source, message } = problem;
    const kind = kindOf(problem);
    if (warned.has(kind)) continue;
    warned.add(kind);
    const others = cases.get(kind)! - 1;
    console.warn(
      `<${name}>, ${source}: ${message}${others ? ` And ${others} more like it.` : ''}\n${MESSAGES_URL}${code}`,
    );
  }
  return problems;
}

/** What is in the console already that holds for the page as a whole. */
const warned = new Set<string>();

function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Warns of a page that is XML, in which no element is defined. */
export const warnOfXml = (): void =>
  warnOnce(
    'occupation-comparison: this page is XML, so nothing was defined and its tables stay: serve it as text/html.',
  );

/** Warns of two copies on one page, of one version or of two, once for each two. */
export function warnOfClash(first = 'a stranger', second = ''): void {
  warnOnce(
    first === second
      ? `occupation-comparison: ${first} was loaded twice, and the second copy does nothing: load it once.`
      : `occupation-comparison: ${first} is in use, ${second} is not: load one version only.`,
  );
}
