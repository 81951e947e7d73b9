import { ageOf, yearOf } from '../figure/age.js';
import { FACETS, formsOf } from '../figure/comparability.js';
import type { Facet } from '../figure/comparability.js';
import { plainForm } from '../figure/stated.js';
import { outsideIn, unorderedIn } from '../figure/distribution.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import type { Comparison, Occupation } from '../comparison/occupations.js';
import { isNamed } from '../comparison/named-occupation.js';
import type { Fault, ProblemCode } from '../document/problems.js';
import { mixtureOf } from '../comparison/mixed-rows.js';
import { rowsOf } from '../comparison/rows.js';

/** What advice an author asks for. */
export interface ProblemOptions {
  /** The day that counts as today. */
  readonly now: Date;
  /** What the others are compared with, as it is given: the name, id or code of an occupation. Nothing for the first. */
  readonly base?: unknown;
  /** Past how many years a figure is old, as it is given. Nothing for no limit; with `check`, for three years. */
  readonly maxAge?: unknown;
  /** Whether the author asks for advice on legal data, too, as the command `check` gives it. */
  readonly check?: boolean;
}

/** Past how many years a figure is old, where an author asks for advice and names no limit. */
export const MAX_AGE = 3;
/** Past this many, a reader no longer sees who differs from whom. */
const MOST_OCCUPATIONS = 5;

/** One figure of a row, with the place in the data that it comes from. */
interface FigurePath {
  readonly path: string;
  readonly figure: Figure;
}
type Rule = (comparison: Comparison, options: ProblemOptions) => readonly Fault[];

/**
 * What an author should look at again in data that is legal: a base that is none of the occupations, figures side by side
 * that can't be compared, figures past a limit of age; with `check` also one without a source or a year, one that was
 * measured for another title on one side only, a percentile that can't be where it stands, a mark that leads nowhere, two occupations of one name, too many
 * occupations. Each fault has one path, whoever asks. Of each kind there is one for a row of an occupation, however many
 * amounts that row has. Pure and total; without occupations there is no advice.
 * @param comparison What `readDocument()` gave.
 * @param options The base, limits of age, and the day that counts as today.
 * @returns Faults with code and path; `explain()` puts them in words.
 * @throws Never.
 * @example
 * ```js
 * explain(problemsOf(comparison, { check: true, maxAge: 3, now: new Date() }));
 * ```
 */
export function problemsOf(comparison: Comparison, options: ProblemOptions): readonly Fault[] {
  const seen = new Set<string>();
  return RULES.filter((check) => options.check || ALWAYS.includes(check))
    .flatMap((check) => check(comparison, options))
    .map((fault): Fault => ({ source: 'comparison', ...fault }))
    .filter(({ code, path }) => {
      const key = `${code} ${rowOfPath(path)}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The row that a path leads into: the amounts of pay are one row. */
const rowOfPath = (path: string): string => path.replace(/^(occupations\[\d+\]\.\w+(?:\[\d+\])?).*/, '$1');

const hasNumber = ({ status }: Figure): boolean => status !== 'text' && !isAbsent(status);

/** Where a figure stands in an occupation; one without a measure is a fact. */
function pathOf(measure: string | undefined, { statistic }: Figure, factAt: number | undefined): string {
  if (!measure) return `facts[${factAt}]`;
  const [row] = measure.split('.');
  const amount = statistic === 'unspecified' ? 'amount' : statistic;
  return row === 'pay' ? `pay.${amount}` : row === 'hourly' ? `pay.hourly.${amount}` : measure;
}

/** Line by line, the figures that there are. */
function placesIn(comparison: Comparison): readonly (readonly FigurePath[])[] {
  const facts = new Map(
    comparison.occupations.flatMap((each) => each.facts.map(({ figure }, at) => [figure, at] as const)),
  );
  return rowsOf(comparison).map((line) =>
    line.figures.flatMap((figure, at) =>
      figure ? { path: `occupations[${at}].${pathOf(line.name, figure, facts.get(figure))}`, figure } : [],
    ),
  );
}

/** Looks at each figure by itself. */
const eachNumber =
  (code: ProblemCode, check: (figure: Figure) => Partial<Fault> | undefined): Rule =>
  (comparison) =>
    placesIn(comparison)
      .flat()
      .filter(({ figure }) => hasNumber(figure))
      .flatMap(({ path, figure }) => {
        const found = check(figure);
        return found ? { code, path, ...found } : [];
      });

/** Looks at the figures of one row beside each other. */
const eachLine =
  (check: (line: readonly FigurePath[]) => Fault | undefined): Rule =>
  (comparison) =>
    placesIn(comparison).flatMap((line) => check(line) ?? []);

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

/** A base that is none of the occupations; then the first one is. */
const unknownBase: Rule = ({ occupations }, { base }) =>
  base === undefined || base === null || occupations.some(isNamed(base))
    ? []
    : [
        {
          code: 'bad-option',
          source: 'attribute base',
          path: 'base',
          found: base,
          wanted: occupations.map(({ name }) => name),
        },
      ];

/** Figures past a limit of age, hour by hour and in words, too. A projection is as old as the year that it starts from. */
const staleFigures: Rule = ({ occupations }, { now, maxAge: given, check }) => {
  const limit = given ?? (check ? MAX_AGE : Infinity);
  if (typeof limit !== 'number' || !(limit >= 0))
    return [
      {
        code: 'bad-option',
        source: 'attribute max-age',
        path: 'max-age',
        found: given,
        wanted: ['a number of years'],
      },
    ];
  const year = now.getUTCFullYear();
  return occupations.flatMap((occupation, at) =>
    allIn(occupation).flatMap(({ path, figure }): Fault | readonly Fault[] =>
      (ageOf(figure, year) ?? 0) > limit
        ? {
            code: 'stale-figure',
            path: `occupations[${at}].${path}`,
            found: String(yearOf(figure)),
            wanted: [String(Math.ceil(year - limit))],
          }
        : [],
    ),
  );
};

/** All figures of an occupation, pay by the hour as well. */
const allIn = ({ figures, facts }: Occupation): readonly FigurePath[] => [
  ...[...figures].map(([measure, figure]) => ({ path: pathOf(measure, figure, undefined), figure })),
  ...facts.map(({ figure }, at) => ({ path: pathOf(undefined, figure, at), figure })),
];

/** For each row, each thing that its figures don't share. */
const mixedRows: Rule = (comparison) =>
  rowsOf(comparison).flatMap((line) => {
    const mixture = mixtureOf(line);
    if (!mixture) return [];
    const { different, unstated, figures } = mixture;
    const [first] = figures as [Figure];
    const isOne = (facet: Facet) => (figure: Figure) => formsOf(figure)[facet] === formsOf(first)[facet];
    return [...different, ...unstated].flatMap((each): Fault | readonly Fault[] => {
      // what readers call another release is another year where the data set is the same
      const facet = each === 'releases' && figures.every(isOne(each)) ? 'periods' : each;
      if (facet === 'units') return [];
      const other = figures.find((figure) => !isOne(facet)(figure)) ?? first;
      const at = line.figures.indexOf(other);
      const fact = comparison.occupations[at]!.facts.findIndex(({ figure }) => figure === other);
      const path = `occupations[${at}].${line.name?.split('.')[0] ?? `facts[${fact}]`}`;
      const [wanted, found] = [first, other].map((figure) => WRITTEN[facet](figure) || '–');
      return { code: `mixed-${facet}`, path, found, wanted: [wanted!] };
    });
  });

/** What a figure states, as its author wrote it. */
const WRITTEN: Readonly<Record<Exclude<Facet, 'units'>, (figure: Figure) => string | undefined>> = {
  ...FACETS,
  conditions: ({ condition }) => condition,
  places: ({ place }) => place,
  sources: ({ sources }) => sources.map(({ name }) => name).join(', '),
  releases: ({ sources }) => sources.flatMap(({ dataSet }) => dataSet ?? []).join(', '),
};

const STRAY_MARK = /(?<=\S) ?([*†‡§¶]+)$/;

/** Tables have their marks read; in other data, a mark is a sign like any other. */
const strayMark: Rule = (comparison) => {
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

/** Looks at the numbers of each distribution beside each other. */
const eachDistribution =
  (code: ProblemCode, misplacedIn: typeof unorderedIn): Rule =>
  ({ occupations }) =>
    occupations.flatMap(({ figures }, at) =>
      (['pay', 'hourly'] as const).flatMap((name) => {
        const found = misplacedIn(figures, name);
        const path = `occupations[${at}].${name === 'pay' ? 'pay' : 'pay.hourly'}.${found?.statistic}`;
        return found ? [{ code, path, found: found.value, wanted: [found.against] }] : [];
      }),
    );

const unorderedPercentiles = eachDistribution('unordered-percentiles', unorderedIn);

const medianOutsideRange = eachDistribution('median-outside-range', outsideIn);

const manyOccupations: Rule = ({ occupations: { length } }) =>
  length > MOST_OCCUPATIONS ? [{ code: 'many-occupations', path: 'occupations', found: length }] : [];

/** No sentence can tell apart what has one name; capitals and spaces are no difference to a reader. */
const sameName: Rule = ({ occupations }) => {
  const heard = new Set<string>();
  return occupations.flatMap(({ name }, at) => {
    const spoken = plainForm(name);
    if (heard.has(spoken))
      return [{ code: 'same-name' as const, path: `occupations[${at}].name`, found: name }];
    heard.add(spoken);
    return [];
  });
};

/** What is looked at, in the order in which it is said. */
const RULES: readonly Rule[] = [
  unknownBase,
  manyOccupations,
  sameName,
  mixedRows,
  oneSidedSubstitute,
  staleFigures,
  noSource,
  noYear,
  strayMark,
  unorderedPercentiles,
  medianOutsideRange,
];

/** What is looked at whether or not an author asks for advice. */
const ALWAYS: readonly Rule[] = [unknownBase, mixedRows, staleFigures];
