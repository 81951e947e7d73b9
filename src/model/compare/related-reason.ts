import { compare } from '../figure/compare-figures.js';
import type { Measure, Occupation, RelatedCareer } from '../comparison/occupations.js';
import type { Language } from '../figure/format.js';
import { fill } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

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
  if (name !== 'pay' && name !== 'growth') return undefined;
  const verdict = compare(career.figures.get(name), figures.get(name));
  if (verdict.kind !== 'difference' || verdict.figures || verdict.caveats.length) return undefined;
  return words[`related.${name}.${verdict.sign > 0 ? 'more' : 'less'}`];
}
