import type { Problem } from '../model/problems.js';

/** Where every problem is explained, under an anchor named by its code. */
const MESSAGES_URL =
  'https://github.com/occupation-comparison/occupation-comparison/blob/main/docs/messages.md';

/** `occupations[1].pay` and `occupations[7].pay` are two cases of one problem. */
const kindOf = ({ code, door, path }: Problem) => [code, door, path.replace(/\[\d+\]/g, '[]')].join(' ');

/** Tells the author: one warning for each kind of problem, however many cases it has and however often it is drawn. */
export class Reporter {
  readonly #told = new Set<string>();

  /** Returns whether there was anything to tell. */
  warn(element: Element, problems: readonly Problem[]): boolean {
    const cases = new Map<string, Problem[]>();
    for (const problem of problems) {
      const kind = kindOf(problem);
      const known = cases.get(kind);
      if (known) known.push(problem);
      else cases.set(kind, [problem]);
    }
    const news = [...cases].filter(([kind]) => !this.#told.has(kind));
    for (const [kind, [first, ...others]] of news) {
      this.#told.add(kind);
      console.warn(sentenceOf(element, first!, others.length));
    }
    return news.length > 0;
  }
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
