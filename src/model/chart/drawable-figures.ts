import type { Comparison, Measure } from '../comparison/occupations.js';
import { isSameSubstitute, key, unshared } from '../figure/comparability.js';
import type { Facet } from '../figure/comparability.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';

/** The figures of one occupation that may be drawn, by name. */
export type Figures = ReadonlyMap<Measure, Figure>;

/** What a chart draws. */
export interface Choice {
  /** The measures, the lower first. */
  readonly drawn: readonly Measure[];
  readonly statuses: readonly string[];
}

/** Why a figure isn't drawn, by the keys of the words that say so (`unlike.place`). */
const REASONS: Readonly<Record<Facet, string>> = {
  units: 'kind',
  statistics: 'statistic',
  bases: 'basis',
  currencies: 'currency',
  intervals: 'per',
  kinds: 'kind',
  conditions: 'condition',
  places: 'place',
  sources: 'source',
  releases: 'source',
  periods: 'years',
};

/** The median and the percentiles of pay are of one distribution, and are drawn on one scale. */
const onScale = (figure: Figure): Figure =>
  /^p\d/.test(figure.statistic ?? '') ? { ...figure, statistic: 'median' } : figure;

/** Why a figure isn't drawn on the scale that is made for another. */
const reasonsAgainst = (figure: Figure, scaled: Figure): readonly string[] =>
  unshared(onScale(figure), onScale(scaled)).map((facet) => REASONS[facet]);

/** The figure that is like most: one for each occupation is asked, and the first wins where as many are like others. */
export function likenessOfMost({ occupations }: Comparison, { drawn, statuses }: Choice): Figure | undefined {
  const fit = (figure: Figure) =>
    statuses.includes(figure.status) &&
    /^(?:p\d|median)/.test(figure.statistic ?? 'median') &&
    key(figure) !== undefined;
  const asked = occupations.flatMap(({ figures }) => {
    const own = drawn.flatMap((name) => figures.get(name) ?? []).filter(fit);
    return own.some(({ value, low }) => (value ?? low) !== undefined) ? own[0]! : [];
  });
  const followers = asked.map(
    (figure) => asked.filter((other) => !reasonsAgainst(other, figure).length).length,
  );
  return asked[followers.indexOf(Math.max(...followers))];
}

/** The figures of an occupation that are drawn. */
export interface Drawn {
  readonly drawn: Figures;
  /** Why others aren't. */
  readonly reasons: readonly string[];
}

/** What of an occupation's figures the scale takes: what is like the others, of one title, and free of contradiction. */
export function drawnOf(figures: Figures, scaled: Figure, choice: Choice): Drawn {
  const own = choice.drawn.flatMap((name) => {
    const figure = figures.get(name);
    return figure && !isAbsent(figure.status) && figure.status !== 'text' ? [[name, figure] as const] : [];
  });
  const leading = own[0]?.[1];
  const candidates = own.map(([name, figure]) => ({
    name,
    figure,
    reasons: [
      ...reasonsAgainst(figure, scaled),
      ...(isSameSubstitute(figure, leading!) ? [] : ['title']),
      ...(choice.statuses.includes(figure.status) ? [] : ['range']),
    ],
  }));
  const fit = candidates.filter(({ reasons }) => !reasons.length);
  const isSound = isInOrder(fit.map(({ figure }) => figure));
  return {
    drawn: new Map(isSound ? fit.map(({ name, figure }) => [name, figure]) : []),
    reasons: [...new Set([...candidates.flatMap(({ reasons }) => reasons), ...(isSound ? [] : ['order'])])],
  };
}

/** Figures that rise from first to last: upper bounds, then exact ones, then lower bounds. */
function isInOrder(figures: readonly Figure[]): boolean {
  const statuses = figures.map(({ status }) => ['at-most', 'value', 'at-least'].indexOf(status));
  const values = figures.flatMap(({ value }) => value ?? []);
  return [statuses, values].every((list) => list.every((each, at) => !at || each >= list[at - 1]!));
}
