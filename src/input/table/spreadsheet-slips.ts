import type { Fault } from '../../model/document/problems.js';
import { isDay } from './day-of-code.js';
import type { TableColumn } from './table-column.js';

/** "0.08", and nothing that says what it is a part of. */
const FRACTION = /^[-+−–]?0?[.,]\d+$|^0$/;

const BARE = /^[-+−–]?\d*[.,]?\d+$/;

/** The columns, without what can't be meant as it stands there, and what their author is to be told of that. */
export function withoutSlips(
  columns: readonly TableColumn[],
  texts: readonly (readonly string[])[],
  placeOf: (line: number, column: number) => string,
): { readonly columns: readonly TableColumn[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fitted = columns.map((column, at): TableColumn => {
    const cells = texts.map((line) => line[at] ?? '');
    const report = (code: 'unclear-fraction' | 'date-code', line: number) =>
      faults.push({
        code,
        path: `occupations[${line}].${column.label!.field}`,
        place: placeOf(line, at),
        found: cells[line],
      });
    if (column.label?.field === 'code')
      for (const [line, text] of cells.entries()) if (isDay(text)) report('date-code', line);
    if (!isOfFractions(column, cells)) return column;
    report(
      'unclear-fraction',
      cells.findIndex((text) => /[1-9]/.test(text)),
    );
    // as its author wrote it, under its own header
    return { ...column, label: undefined };
  });
  return { columns: fitted, faults };
}

/** A column of growth whose numbers are all parts of one may be in percent, or be what 8 % is as a number. */
function isOfFractions({ label, title }: TableColumn, cells: readonly string[]): boolean {
  if (
    label?.field !== 'growth' ||
    label.about ||
    /%|percent|prozent|por ciento|pour cent|في المئة/i.test(title)
  )
    return false;
  const bare = cells.map((text) => text.trim()).filter((text) => BARE.test(text));
  return bare.some((text) => /[1-9]/.test(text)) && bare.every((text) => FRACTION.test(text));
}
