import { isNamed } from '../comparison/named-occupation.js';
import { compare } from '../figure/compare-figures.js';
import type { Caveat, Verdict } from '../figure/compare-figures.js';
import { sayCaveat, sayComparison } from './describe-difference.js';
import type { Comparison, Occupation } from '../comparison/occupations.js';
import type { Figure } from '../figure/figure.js';
import type { Language } from '../figure/format.js';
import type { Note } from '../table/footnote-marks.js';
import type { MeasureRow } from '../comparison/rows.js';
import type { Cell, Header, Orientation, Table } from '../table/table.js';
import { fill } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

/** What every other occupation is compared with: the place of the one with a name, an id or a code; else the first. */
export const baseOf = (comparison: Comparison, wanted: unknown): number =>
  namedBaseOf(comparison, wanted) ?? 0;

/** The same where the author named one of them; nothing otherwise. */
export function namedBaseOf({ occupations }: Comparison, wanted: unknown): number | undefined {
  const at = occupations.findIndex(isNamed(wanted));
  return at < 0 ? undefined : at;
}

/**
 * What is said of one occupation, seen from another, in one line. Pay by the hour and by the year is compared by the
 * hour where both were published so, and not at all elsewhere.
 */
export function verdictOn(
  { occupations }: Comparison,
  { name, figures }: MeasureRow,
  at: number,
  base: number,
) {
  const verdict = compare(figures[at], figures[base], name === 'education');
  const isInterval = verdict.kind === 'incomparable' && verdict.different.includes('intervals');
  const [a, b] = isInterval ? [at, base].map((each) => hourlyOf(occupations[each], figures[each], name)) : [];
  const hourly = a && b && compare(a, b);
  return hourly && !isForbidden(hourly) ? { ...hourly, isHourly: true } : { ...verdict, isHourly: false };
}

/** Whether nothing is said of a difference, since there is none that could be said. */
export const isForbidden = ({ kind }: Verdict): boolean => kind === 'absent' || kind === 'incomparable';

/** What was published per hour: the figure itself, or the one beside it. */
export function hourlyOf(
  occupation: Occupation | undefined,
  figure: Figure | undefined,
  name = '',
): Figure | undefined {
  const figures = occupation?.figures as ReadonlyMap<string, Figure> | undefined;
  return figure?.per === 'hour' ? figure : figures?.get(name.replace(/^pay/, 'hourly'));
}

/**
 * A table with what is said of every other occupation, seen from a base: a row for each where occupations are rows, a
 * column where they are columns.
 */
export function withDifferences(
  table: Table,
  comparison: Comparison,
  base: number,
  orientation: Orientation,
  language: Language<CompareWords>,
): Table {
  const { lines } = table;
  const others = comparison.occupations.flatMap((_, at) => (at === base ? [] : at));
  const headers = others.map((at): Header => ({
    text: sayPair(comparison, at, base, language),
    details: [],
    marks: [],
    isDifference: true,
  }));
  const { columns, rows } = table;
  const cellAt = (line: number, at: number) =>
    orientation === 'rows' ? rows[at]!.cells[line]! : rows[line]!.cells[at]!;
  const cellFor = (line: number, at: number) => {
    const verdict = verdictOn(comparison, lines[line]!, at, base);
    const marks = remarksIn(table, [cellAt(line, at), cellAt(line, base)]);
    return differenceCell(verdict, marks, comparison, at, base, language);
  };
  return orientation === 'rows'
    ? {
        ...table,
        rows: [
          ...rows,
          ...others.map((at, index) => ({
            header: headers[index]!,
            cells: lines.map((_, line) => cellFor(line, at)),
          })),
        ],
      }
    : {
        ...table,
        columns: [...columns, ...headers],
        rows: rows.map((row, index) => ({
          ...row,
          cells: [...row.cells, ...others.map((at) => cellFor(index, at))],
        })),
      };
}

/** What an author remarks on figures ("about", "before tax") holds for what is made of them. */
const remarksIn = ({ notes }: Table, cells: readonly Cell[]): readonly Note[] =>
  notes.filter((note) => typeof note.cited === 'string' && cells.some(({ marks }) => marks.includes(note)));

/** "Account Manager compared with Program Manager". */
export const sayPair = (
  { occupations }: Comparison,
  at: number,
  base: number,
  { words }: Language<CompareWords>,
): string => fill(words['diff.of'], { name: occupations[at]!.name, base: occupations[base]!.name });

function differenceCell(
  verdict: Verdict & { readonly isHourly: boolean },
  marks: readonly Note[],
  comparison: Comparison,
  at: number,
  base: number,
  language: Language<CompareWords>,
): Cell {
  const isNothing = isForbidden(verdict);
  return {
    text: sayComparison(verdict, language),
    kind: isNothing ? 'absent' : 'difference',
    details: [
      ...(verdict.isHourly ? [language.words.hour] : []),
      ...(isNothing ? [] : sayCaveats(verdict.caveats, comparison, at, base, language)),
    ],
    marks: isNothing ? [] : marks,
  };
}

/** What a reader must know of the figures that were compared. */
export const sayCaveats = (
  caveats: readonly Caveat[],
  { occupations }: Comparison,
  at: number,
  base: number,
  language: Language<CompareWords>,
): readonly string[] => {
  const names = { a: occupations[at]!.name, b: occupations[base]!.name };
  return caveats.map((caveat) => sayCaveat(caveat, names, language));
};
