import type { Comparison } from '../comparison/occupations.js';
import { isAbsent } from './figure.js';
import type { Figure } from './figure.js';
import { linesOf } from '../comparison/rows.js';
import type { Line } from '../comparison/rows.js';

/**
 * What two figures must have in common before a difference is worth anything, in the order in which it is said: what a
 * figure states of it, nothing where it states nothing.
 */
export const STATED = {
  units: ({ unit }) => unit,
  statistics: ({ statistic }) => statistic?.replace('unspecified', ''),
  bases: ({ basis }) => basis?.replace('unspecified', ''),
  currencies: ({ currency }) => currency,
  intervals: ({ per }) => per,
  kinds: ({ kind }) => kind,
  places: ({ place }) => place?.toLowerCase(),
  sources: ({ sources }) => listOf(sources.map(({ name }) => name)),
  // of several sources it matters which has which
  releases: ({ sources }) => listOf(sources.map(({ name, dataSet }) => dataSet && `${dataSet}, ${name}`)),
  periods: ({ from, to }) => (from === undefined ? '' : from === to ? `${from}` : `${from}–${to}`),
} satisfies Readonly<Record<string, (figure: Figure) => string | undefined>>;
export type Aspect = keyof typeof STATED;
export const ASPECTS = Object.keys(STATED) as readonly Aspect[];

const listOf = (names: readonly (string | undefined)[]) => [...new Set(names)].sort().join('\n');

/** All that a figure states; figures that state the same may be compared. */
export const statedBy = (figure: Figure): string =>
  ASPECTS.map((aspect) => STATED[aspect](figure) ?? '').join('\t');

/** The figures of a line of which it matters whether they may be compared: numbers, and rungs of the ladder. */
export const comparedIn = ({ name, figures }: Line): readonly Figure[] =>
  figures.filter(
    (figure): figure is Figure =>
      figure !== undefined && !isAbsent(figure.status) && (figure.status !== 'text' || name === 'education'),
  );

const known = new WeakMap<Comparison, boolean>();

/** Whether figures of one line state something different: then a reader has to be told what stands between them. */
export function isMixed(comparison: Comparison): boolean {
  const answer =
    known.get(comparison) ??
    linesOf(comparison).some((line) => new Set(comparedIn(line).map(statedBy)).size > 1);
  known.set(comparison, answer);
  return answer;
}
