import type { Fault } from '../../model/document/problems.js';
import { MARK_STYLES } from '../../model/table/footnote-marks.js';
import { ORIENTATIONS } from '../../model/table/table.js';

/** The option that is wanted, or the first for anything that is none. */
export const optionOf = <Option extends string>(wanted: unknown, options: readonly Option[]): Option =>
  options.find((option) => option === wanted) ?? options[0]!;

/** What to tell an author who wrote something that is no option; nothing given is fine. */
export const optionFaults = (name: string, found: unknown, wanted: readonly string[]): readonly Fault[] =>
  found === undefined || found === null || wanted.includes(found as string)
    ? []
    : [{ code: 'bad-option', source: `attribute ${name}`, path: name, found, wanted }];

/** What attributes of the table, and of the article for it, were called before. Frameworks take "on…" for an event. */
export const FORMER_NAMES: Readonly<Record<string, string>> = { 'only-differences': 'differing-only' };

/** What to tell an author who writes an attribute by its old name. */
const formerNameFaults = (element: Element): readonly Fault[] =>
  Object.entries(FORMER_NAMES)
    .filter(([name]) => element.hasAttribute(name))
    .map(([name, today]) => ({
      code: 'renamed-attribute',
      source: `attribute ${name}`,
      path: name,
      found: name,
      wanted: [today],
    }));

/** What to tell an author of the options of a table, written on it or on the article around it. */
export const tableOptionFaults = (
  element: Element & { readonly orientation: unknown; readonly marks: unknown },
): readonly Fault[] => [
  ...optionFaults('orientation', element.orientation, ORIENTATIONS),
  ...optionFaults('marks', element.marks, MARK_STYLES),
  ...formerNameFaults(element),
];

/** Text, or nothing for what is none; frameworks may set a property to anything. */
export const trimmedText = (given: unknown): string | undefined =>
  (typeof given === 'string' && given.trim()) || undefined;
