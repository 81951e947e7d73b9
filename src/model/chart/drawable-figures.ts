import type { Comparison, Measure } from '../comparison/occupations.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { formatYears } from '../figure/format.js';

/** The figures of one occupation that may be drawn, by name. */
export type Figures = ReadonlyMap<Measure, Figure>;

/** What a chart draws. */
export interface Choice {
  /** The measures, the lower first. */
  readonly drawn: readonly Measure[];
  readonly statuses: readonly string[];
}

/** What figures have to share to be drawn on one scale. */
function likenessOf(figure: Figure, commonPlace: string | undefined): Readonly<Record<string, unknown>> {
  const { currency, per, statistic = 'median', basis, kind, place = commonPlace, sources } = figure;
  return {
    currency,
    per,
    statistic: /^p\d/.test(statistic) ? 'median' : statistic,
    basis: basis === 'unspecified' ? undefined : basis,
    kind,
    years: formatYears(figure, { locale: 'en' }),
    place,
    source: sources
      .map(({ name, dataSet }) => `${name} ${dataSet}`)
      .sort()
      .join('\n'),
  };
}

/** Facets in which a figure differs from the one that the scale is made for. */
const differences = (figure: Figure, scaled: Figure, place: string | undefined): readonly string[] => {
  const likeness = likenessOf(scaled, place);
  return Object.entries(likenessOf(figure, place)).flatMap(([key, value]) =>
    value === likeness[key] ? [] : key,
  );
};

/** The figure that is like most: one for each occupation is asked, and the first wins where as many are like others. */
export function likenessOfMost(
  { occupations, place }: Comparison,
  { drawn, statuses }: Choice,
): Figure | undefined {
  const fit = ({ status, statistic = 'median', currency }: Figure) =>
    statuses.includes(status) && /^(?:p\d|median)/.test(statistic) && currency !== 'XXX';
  const asked = occupations.flatMap(({ figures }) => {
    const own = drawn.flatMap((name) => figures.get(name) ?? []).filter(fit);
    return own.some(({ value, low }) => (value ?? low) !== undefined) ? own[0]! : [];
  });
  const followers = asked.map(
    (figure) => asked.filter((other) => !differences(other, figure, place).length).length,
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
export function drawnOf(figures: Figures, scaled: Figure, place: string | undefined, choice: Choice): Drawn {
  const own = choice.drawn.flatMap((name) => {
    const figure = figures.get(name);
    return figure && !isAbsent(figure.status) && figure.status !== 'text' ? [[name, figure] as const] : [];
  });
  const title = own[0]?.[1].measuredFor?.name;
  const judged = own.map(([name, figure]) => ({
    name,
    figure,
    reasons: [
      ...differences(figure, scaled, place),
      ...(figure.measuredFor?.name === title ? [] : ['title']),
      ...(choice.statuses.includes(figure.status) ? [] : ['range']),
    ],
  }));
  const fit = judged.filter(({ reasons }) => !reasons.length);
  const isSound = isInOrder(fit.map(({ figure }) => figure));
  return {
    drawn: new Map(isSound ? fit.map(({ name, figure }) => [name, figure]) : []),
    reasons: [...new Set([...judged.flatMap(({ reasons }) => reasons), ...(isSound ? [] : ['order'])])],
  };
}

/** Figures that rise from first to last: upper bounds, then exact ones, then lower bounds. */
function isInOrder(figures: readonly Figure[]): boolean {
  const statuses = figures.map(({ status }) => ['at-most', 'value', 'at-least'].indexOf(status));
  const values = figures.flatMap(({ value }) => value ?? []);
  return [statuses, values].every((list) => list.every((each, at) => !at || each >= list[at - 1]!));
}
