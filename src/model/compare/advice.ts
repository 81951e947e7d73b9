import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import type { Comparison } from '../comparison/occupations.js';
import { mixtureFaults } from '../comparison/mixed-rows.js';
import type { Fault, ProblemCode } from '../document/problems.js';
import { linesOf } from '../comparison/rows.js';
import type { Line } from '../comparison/rows.js';

/** Against what a comparison is judged. */
export interface AdviceOptions {
  /** The day on which it is judged. */
  readonly now: Date;
  /** Past how many years a figure is old. Default: 3. */
  readonly maxAge?: number;
}

/** Past how many years a figure is old, unless the author says otherwise. */
export const MAX_AGE = 3;
/** Past this many, a reader no longer sees who differs from whom. */
const MOST_OCCUPATIONS = 5;

/** One figure of a line, with the occupation that it belongs to. */
interface Place {
  readonly path: string;
  readonly figure: Figure;
}
type Judge = (comparison: Comparison, options: Required<AdviceOptions>) => readonly Fault[];

/**
 * What an author should look at again in data that is legal: figures side by side that can't be compared, one without a
 * source or a year, an old one, one that was measured for another title on one side only, a mark that leads nowhere, two
 * occupations of one name, too many occupations. Of each kind one fault for a row of an occupation, however many amounts
 * that row has. Pure and total; without occupations there is no advice.
 */
export function adviceOn(comparison: Comparison, { now, maxAge = MAX_AGE }: AdviceOptions): readonly Fault[] {
  const seen = new Set<string>();
  return JUDGES.flatMap((judge) => judge(comparison, { now, maxAge })).filter(({ code, path }) => {
    const key = `${code} ${rowOf(path)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The row that a path leads into: the amounts of pay are one row. */
const rowOf = (path: string): string => path.replace(/^(occupations\[\d+\]\.\w+(?:\[\d+\])?).*/, '$1');

const hasNumber = ({ status }: Figure): boolean => status !== 'text' && !isAbsent(status);

/** Where a figure stands in an occupation. */
function pathOf({ name }: Line, figure: Figure, factAt: number | undefined): string {
  if (!name) return `facts[${factAt}]`;
  const { statistic } = figure;
  return name.startsWith('pay') ? `pay.${statistic === 'unspecified' ? 'amount' : statistic}` : name;
}

/** Line by line, the figures that there are. */
function placesIn(comparison: Comparison): readonly (readonly Place[])[] {
  const facts = new Map(
    comparison.occupations.flatMap((each) => each.facts.map(({ figure }, at) => [figure, at] as const)),
  );
  return linesOf(comparison).map((line) =>
    line.figures.flatMap((figure, at) =>
      figure ? { path: `occupations[${at}].${pathOf(line, figure, facts.get(figure))}`, figure } : [],
    ),
  );
}

/** Judges each figure for itself. */
const eachNumber =
  (
    code: ProblemCode,
    judge: (figure: Figure, options: Required<AdviceOptions>) => Partial<Fault> | undefined,
  ): Judge =>
  (comparison, options) =>
    placesIn(comparison)
      .flat()
      .filter(({ figure }) => hasNumber(figure))
      .flatMap(({ path, figure }) => {
        const found = judge(figure, options);
        return found ? { code, path, ...found } : [];
      });

/** Judges the figures of a line against each other. */
const eachLine =
  (judge: (line: readonly Place[]) => Fault | undefined): Judge =>
  (comparison) =>
    placesIn(comparison).flatMap((line) => judge(line) ?? []);

const yearsOf = ({ from, to }: Figure): string =>
  [...new Set([from, to])].filter((year) => year !== undefined).join('–');

/** A difference between a title and a group that holds another one says little of either. */
const oneSidedSubstitute = eachLine((line) => {
  const known = line.filter(({ figure }) => !isAbsent(figure.status));
  const substituted = known.find(({ figure }) => figure.measuredFor);
  return substituted && known.some(({ figure }) => !figure.measuredFor)
    ? { code: 'one-sided-substitute', path: substituted.path, found: substituted.figure.measuredFor!.name }
    : undefined;
});

const noSource = eachNumber('no-source', ({ sources }) => (sources.length ? undefined : {}));

const noYear = eachNumber('no-year', (figure) => (yearsOf(figure) ? undefined : {}));

/** A projection is as old as the year that it starts from. */
const staleFigure = eachNumber('stale-figure', ({ kind, from, to }, { now, maxAge }) => {
  const year = kind === 'projected' ? from : to;
  const oldest = now.getUTCFullYear() - maxAge;
  return year !== undefined && year < oldest
    ? { found: String(year), wanted: [String(Math.ceil(oldest))] }
    : undefined;
});

const STRAY_MARK = /(?<=\S) ?([*†‡§¶]+)$/;

/** Tables have their marks read; in other data, a mark is a sign like any other. */
const strayMark: Judge = (comparison) => {
  const texts = [
    ...comparison.occupations.map(({ name }, at) => ({ path: `occupations[${at}].name`, text: name })),
    ...placesIn(comparison)
      .flat()
      .map(({ path, figure }) => ({ path, text: figure.text ?? '' })),
    ...comparison.occupations.flatMap(({ facts }, at) =>
      facts.map(({ label }, fact) => ({ path: `occupations[${at}].facts[${fact}].label`, text: label })),
    ),
  ];
  return texts.flatMap(({ path, text }) => {
    const [, found] = STRAY_MARK.exec(text) ?? [];
    return found ? { code: 'stray-mark' as const, path, found } : [];
  });
};

const manyOccupations: Judge = ({ occupations: { length } }) =>
  length > MOST_OCCUPATIONS ? [{ code: 'many-occupations', path: 'occupations', found: length }] : [];

/** No sentence can tell apart what has one name; capitals and spaces are no difference to a reader. */
const sameName: Judge = ({ occupations }) => {
  const heard = new Set<string>();
  return occupations.flatMap(({ name }, at) => {
    const spoken = name.trim().replace(/\s+/g, ' ').toLowerCase();
    if (heard.has(spoken))
      return [{ code: 'same-name' as const, path: `occupations[${at}].name`, found: name }];
    heard.add(spoken);
    return [];
  });
};

/** What is looked at, in the order in which it is told. */
const JUDGES: readonly Judge[] = [
  ...[manyOccupations, sameName, mixtureFaults, oneSidedSubstitute, staleFigure, noSource, noYear, strayMark],
];
