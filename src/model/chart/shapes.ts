import type { Measure } from '../comparison/occupations.js';
import { shownOf } from '../figure/format-exact.js';
import type { Figure } from '../figure/figure.js';
import type { Figures } from './drawable-figures.js';

/**
 * What is drawn of a figure: the `range` from the 10th to the 90th percentile, the middle `half`, the median as a
 * `dot` or, where only a `bound` of it is known, hollow; a `bar` from zero, a `span` where growth is a range. `open`
 * is what lies beyond a bound.
 */
export type ShapeKind = 'range' | 'half' | 'bar' | 'span' | 'dot' | 'bound' | 'open';

/** Where it begins and ends, in percent of the length of the scale; `open` runs from the bound to the edge. */
export interface Shape {
  /** What it stands for. */
  readonly kind: ShapeKind;
  /** Its beginning, 0 to 100. */
  readonly from: number;
  /** Its end, 0 to 100; equal to `from` for a dot. */
  readonly to: number;
}

/** Whatever lies beyond a bound, up to the edge. */
const openEnds = (figures: readonly Figure[], first: number, last: number): readonly Shape[] => [
  ...(figures.some(({ status }) => status === 'at-most')
    ? [{ kind: 'open' as const, from: first, to: -Infinity }]
    : []),
  ...(figures.some(({ status }) => status === 'at-least')
    ? [{ kind: 'open' as const, from: last, to: Infinity }]
    : []),
];

/** A limit without a number lies beyond the last number that is known. */
export function payShapes(drawn: Figures): readonly Shape[] {
  const figures = [...drawn.values()];
  const known = figures.flatMap(({ value }) => value ?? []);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const pair = (kind: ShapeKind, low: Measure, high: Measure): readonly Shape[] => {
    const [from, to] = [drawn.get(low), drawn.get(high)];
    return from && to ? [{ kind, from: from.value ?? first, to: to.value ?? last }] : [];
  };
  const { status, value } = drawn.get('pay') ?? {};
  return [
    ...pair('range', 'pay.p10', 'pay.p90'),
    ...pair('half', 'pay.p25', 'pay.p75'),
    ...openEnds(figures, first, last),
    ...(value === undefined
      ? []
      : [{ kind: status === 'value' ? ('dot' as const) : ('bound' as const), from: value, to: value }]),
  ];
}

/** Growth is drawn as it is written, in whole percents: a bar ends where its number says. */
export function growthShapes(drawn: Figures): readonly Shape[] {
  const growth = drawn.get('growth');
  if (!growth) return [];
  const { status, low, high } = growth;
  const shown = (number: number) => shownOf({ ...growth, value: 0 }, number, status);
  if (status === 'range') return [{ kind: 'span', from: shown(low!), to: shown(high!) }];
  if (growth.value === undefined) return [];
  const value = shown(growth.value);
  const reachesPastZero = status === (value < 0 ? 'at-least' : 'at-most');
  return [
    ...(reachesPastZero ? [] : [{ kind: 'bar' as const, from: 0, to: value }]),
    ...openEnds([growth], value, value),
  ];
}
