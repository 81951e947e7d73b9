import { splitQualifiers } from '../figure/text-reader.js';
import type { Fault } from '../../model/document/problems.js';
import { readAnyhow } from './name-column.js';
import { LABEL_WORD } from './label-words.js';
import type { TableColumn } from './table-column.js';
import { readUnit } from './unit-column.js';

/** Units that a cell may state. */
const KNOWN_UNITS = ['per hour', 'per month', 'USD/year'];

/**
 * What the author of a table should look at again: headers of figures that aren't understood, brackets of which nobody
 * knows what they say, and those that were taken for a title. Of each one fault, however often it stands there.
 */
export function tableAdvice(
  columns: readonly TableColumn[],
  lines: readonly (readonly string[])[],
  nameAt: number,
  placeOf: (line: number, column: number) => string,
): readonly Fault[] {
  const labels = columns.flatMap(({ title, label, isTaken }, at): readonly Fault[] => {
    const isUnclear = at !== nameAt && !label && !isTaken && isOfFigures(title, at, lines);
    return isUnclear ? [{ code: 'unclear-label', path: '', place: placeOf(-1, at), found: title }] : [];
  });
  const seen = new Set<string>();
  const brackets = lines.flatMap((line, row) =>
    columns.flatMap(({ label }, at): readonly Fault[] => {
      const text = line[at] ?? '';
      if (!label || at === nameAt || !/\)$/.test(text) || !/\d/.test(text)) return [];
      const { qualifiers, isUnclear } = splitQualifiers(text);
      const found = isUnclear ? qualifiers.condition : qualifiers.for?.name;
      const isAssumed =
        found && !text.includes(`for ${found}`) && !qualifiers.for?.relation && !seen.has(found);
      if (!isAssumed) return [];
      seen.add(found);
      const code = isUnclear ? 'unclear-brackets' : 'assumed-title';
      return [{ code, path: '', place: placeOf(row, at), found }];
    }),
  );
  const units = columns.flatMap(({ label }, at) =>
    label?.field === 'any' && /^(?:per|unit)$/.test(label.about ?? '')
      ? lines.flatMap((line, row): readonly Fault[] => {
          const found = line[at] ?? '';
          const isStrange = found && !readUnit(found);
          const path = `occupations[${row}].pay.per`;
          return isStrange
            ? [{ code: 'bad-option', path, place: placeOf(row, at), found, wanted: KNOWN_UNITS }]
            : [];
        })
      : [],
  );
  return [...labels, ...brackets, ...units];
}

/** Whether a header speaks of pay or jobs, or stands over amounts. */
function isOfFigures(title: string, at: number, lines: readonly (readonly string[])[]): boolean {
  if (LABEL_WORD.test(title)) return true;
  const cells = lines.map((line) => line[at] ?? '').filter(Boolean);
  return cells.length > 0 && cells.every((text) => readAnyhow(text)?.currency !== undefined);
}
