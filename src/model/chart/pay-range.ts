import type { Comparison, Measure } from '../comparison/occupations.js';

/** Measures that the chart of pay draws, the lower first. */
export const SPREAD: readonly Measure[] = ['pay.p10', 'pay.p25', 'pay', 'pay.p75', 'pay.p90'];

/** Whether more is known of somebody's pay than one number: two percentiles at least. */
export const hasPayRange = ({ occupations }: Comparison): boolean =>
  occupations.some(({ figures }) => SPREAD.filter((name) => name !== 'pay' && figures.has(name)).length > 1);
