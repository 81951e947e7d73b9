import { textIn } from './grid.js';
import type { GridRow } from './grid.js';

/** Heads over groups of lines as our own tables have them, in their languages, with what they say for all lines below. */
const HEAD =
  /^(?:pay|outlook|what it takes|work|verdienst|aussichten|voraussetzungen|arbeit|remuneración|perspectivas|requisitos|trabajo|rémunération|perspectives|conditions d.accès|travail|الأجر|الآفاق|المتطلبات|العمل)((?: \(.*\))?)([^\p{L}()]*)$/iu;

/** Whether a line names a group of our own tables: a cell that spans it, or stands alone in it. */
export const isGroupHead = ([first, ...others]: GridRow): boolean =>
  others.length > 0 && others.every((cell) => cell === first || !textIn(cell)) && HEAD.test(textIn(first));

/**
 * The line with what the head above it says for all, before what it says of itself, which is read last: "Jobs (2023)",
 * "Outlook (2024–2034)*" become "Jobs (2024–2034)* (2023)".
 */
export function underHead(line: GridRow, [head]: GridRow = []): GridRow {
  const [first, ...others] = line;
  if (!first || !head) return line;
  const [, details = '', marks = ''] = HEAD.exec(textIn(head)) ?? [];
  const both = [first, head];
  const text = textIn(first).replace(/ \(|$/, (rest, at: number, all: string) => {
    const hasMark = !details && marks && /[^\p{L}\p{Nd})]$/u.test(all.slice(0, at));
    return details + (hasMark ? ', ' : '') + marks + rest;
  });
  return [
    {
      ...first,
      text,
      links: both.flatMap(({ links = [] }) => links),
      marks: both.flatMap(({ marks: own = [] }) => own),
    },
    ...others,
  ];
}
