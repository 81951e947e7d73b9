import type { Figure } from './figure.js';

/** The numbers of a distribution by rank, the lowest first. */
const PERCENTILES = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
type Percentile = (typeof PERCENTILES)[number];

/** The figures of an occupation, by measure. */
type Figures = ReadonlyMap<string, Figure>;

/** A number of a distribution that can't be where it stands, whoever earns it. */
export interface Misplaced {
  readonly statistic: Percentile;
  readonly value: number;
  /** What it contradicts, with its number: "the 10th percentile, 45000", "40000 – 50000". */
  readonly against: string;
}

const isSameMoney = (one: Figure, other: Figure): boolean =>
  one.currency === other.currency && one.per === other.per;

/** The exact numbers of pay by the year or by the hour. */
function knownIn(figures: Figures, name: 'pay' | 'hourly'): readonly (readonly [Percentile, Figure])[] {
  const leading = figures.get(name);
  return PERCENTILES.flatMap((statistic) => {
    const own = leading?.statistic === statistic ? leading : undefined;
    const figure = figures.get(`${name}.${statistic}`) ?? own;
    return figure?.status === 'value' ? [[statistic, figure] as const] : [];
  });
}

/** The first percentile that isn't above the one below it: one in ten earns less than p10, and nine less than p90. */
export function unorderedIn(figures: Figures, name: 'pay' | 'hourly'): Misplaced | undefined {
  const known = knownIn(figures, name);
  const at = known.findIndex(([, figure], index) => {
    const [, below] = known[index - 1] ?? [];
    return below !== undefined && isSameMoney(figure, below) && figure.value! <= below.value!;
  });
  if (at < 0) return undefined;
  const [[below, lower], [statistic, { value }]] = [known[at - 1]!, known[at]!];
  const named = below === 'median' ? below : `${below.slice(1)}th percentile`;
  return { statistic, value: value!, against: `the ${named}, ${lower.value}` };
}

/** A median that isn't between the ends of its range; nor is one of a range without width. */
export function outsideIn(figures: Figures, name: 'pay' | 'hourly'): Misplaced | undefined {
  const range = figures.get(`${name}.unspecified`);
  const [, median] = knownIn(figures, name).find(([statistic]) => statistic === 'median') ?? [];
  if (!median || range?.status !== 'range' || !isSameMoney(median, range)) return undefined;
  const [value, low, high] = [median.value!, range.low!, range.high!];
  const isInside = low < high && value >= low && value <= high;
  return isInside ? undefined : { statistic: 'median', value, against: `${low} – ${high}` };
}
