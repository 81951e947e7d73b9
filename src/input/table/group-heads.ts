import { splitQualifiers } from '../figure/text-reader.js';
import { textIn } from './grid.js';
import type { GridCell, GridRow } from './grid.js';

/** Heads over groups of lines as our own tables have them, in their languages, with what they say for all lines below. */
const HEAD =
  /^(pay|outlook|what it takes|work|verdienst|aussichten|voraussetzungen|arbeit|remuneración|perspectivas|requisitos|trabajo|rémunération|perspectives|conditions d[’']accès|travail|الأجر|الآفاق|المتطلبات|العمل) ?(\([^()]*(?:\([^()]*\)[^()]*)*\))? ?([^\p{L}\p{N}()]*|[¹²³⁴-⁹⁰, ]+)$/iu;

/** Whether a line names a group of our own tables: a cell that spans it, or stands alone in it. */
export const isGroupHead = ([first, ...others]: GridRow): boolean =>
  others.length > 0 && others.every((cell) => cell === first || !textIn(cell)) && HEAD.test(textIn(first));

/** The line with what the head above it says for all: "Median salary", "Pay (2025)*" become "Median salary (2025)*". */
export function underHead([first, ...others]: GridRow, head: GridRow | undefined): GridRow {
  const [over] = head ?? [];
  const [, , details = '', marks = ''] = HEAD.exec(textIn(over)) ?? [];
  if (!first || !over) return first ? [first, ...others] : others;
  const [, name = '', own = '', ownMarks = ''] = LABEL.exec(textIn(first)) ?? [];
  // what a line says of itself goes before what its head says: jobs of one year below a period
  const known = statedIn(own);
  const pieces = details
    .slice(1, -1)
    .split(', ')
    .filter((piece) => piece && !statedIn(`(${piece})`).some((kind) => known.includes(kind)));
  const said = [...(own ? [own.slice(1, -1)] : []), ...pieces].join(', ');
  const cell: GridCell = {
    ...first,
    text: (said ? `${name} (${said})` : name) + [ownMarks, marks].filter(Boolean).join(', '),
    links: [...(first.links ?? []), ...(over.links ?? [])],
    marks: [...(first.marks ?? []), ...(over.marks ?? [])],
  };
  return [cell, ...others];
}

/** Which kinds of qualifiers brackets state. */
const statedIn = (brackets: string): readonly string[] =>
  Object.keys(splitQualifiers(`- ${brackets}`).qualifiers);

/** A label, what stands behind it in brackets, and its marks. */
const LABEL = /^(.*?) ?(\([^()]*\))? ?([*†‡§¶⁰¹²³⁴-⁹ᵃ-ᵍʰ, ]*)$/su;
