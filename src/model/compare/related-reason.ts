import { compare } from '../figure/compare-figures.js';
import type { Comparison, Measure, Occupation, RelatedCareer } from '../comparison/occupations.js';
import { rowsOf } from '../comparison/rows.js';
import type { Source } from '../figure/figure.js';
import type { Language } from '../figure/format.js';
import { fill } from '../words/fill.js';
import { headOf } from '../table/cells.js';
import { wordOf } from '../table/row-qualifiers.js';
import type { CompareWords } from '../words/difference-words.js';
import type { RelatedFigures, RelatedNote } from './related-figures.js';

/** What an occupation and a related career have in common, as far as the data say so: "same entry-level education". */
export function commonWith(
  { figures, shared }: RelatedCareer,
  occupation: Occupation,
  { locale, words }: Language<CompareWords>,
): readonly string[] {
  const { kind, caveats } = compare(figures.get('education'), occupation.figures.get('education'), true);
  const isSame = (kind === 'same' || kind === 'same-level') && !caveats.length;
  return [
    ...(isSame ? [words['related.education']] : []),
    ...(shared ? [fill(words['related.shared'], { count: shared }, locale)] : []),
  ];
}

/** What sets careers apart. */
const isLeading = (name: Measure | undefined): name is 'pay' | 'growth' =>
  name === 'pay' || name === 'growth';

/**
 * What sets a related career apart from an occupation in a measure, as far as their figures may be compared and were
 * measured for nobody else: "higher pay". Nothing where nothing can be said.
 */
export function reasonIn(
  name: Measure | undefined,
  career: RelatedCareer,
  { figures }: Occupation,
  { words }: Language<CompareWords>,
): string | undefined {
  if (!isLeading(name)) return undefined;
  const verdict = compare(career.figures.get(name), figures.get(name));
  if (verdict.kind !== 'difference' || verdict.figures || verdict.caveats.length) return undefined;
  return words[`related.${name}.${verdict.sign > 0 ? 'more' : 'less'}`];
}

/** What is said of a related career behind its name. */
export interface CareerLine {
  /** Its figures, each by what sets it apart from the occupation that it is related to: "higher pay", "$116,580". */
  readonly figures: readonly { readonly reason: string; readonly text: string }[];
  /** What both have in common: "same entry-level education". */
  readonly common: readonly string[];
  /** What its figures were measured for, and whatever else they alone say. */
  readonly details: readonly string[];
}

/**
 * Says why a related career is worth a look, as far as the data say so.
 * @param isBrief Whether a table beside it says what the figures are, so that their names may be short.
 */
export function careerLine(
  career: RelatedCareer,
  occupation: Occupation,
  { of }: RelatedFigures,
  isBrief: boolean,
  language: Language<CompareWords>,
): CareerLine {
  const own = of(career);
  return {
    figures: own.map(({ name, label, text }) => {
      const { words } = language;
      const short = isBrief && name && (isLeading(name) ? words[`related.${name}`] : wordOf(name, words));
      return { reason: reasonIn(name, career, occupation, language) ?? (short || label), text };
    }),
    common: commonWith(career, occupation, language),
    details: [...new Set(own.flatMap(({ details }) => details))],
  };
}

/** What is to be said of the figures of related careers that the table of the occupations doesn't say of its own. */
export const unsaidNotes = (
  notes: readonly RelatedNote[],
  comparison: Comparison,
  language: Language<CompareWords>,
): readonly RelatedNote[] => notes.filter((note) => !isSaidOfAll(note, comparison, language));

/** Whether the table of the occupations says the same of its own figures. */
function isSaidOfAll(
  { label, details, cited }: RelatedNote,
  comparison: Comparison,
  language: Language<CompareWords>,
): boolean {
  const line = rowsOf(comparison).find((each) => headOf(each, comparison, language).text === label);
  if (!line) return false;
  const said = headOf(line, comparison, language).details;
  const { sources } = comparison;
  return said.join() === details.join() && cited.every((each) => sources.includes(each as Source));
}
