import type { Comparison, Measure, Occupation } from './comparison.js';
import { isAbsent } from './figure.js';

const isOf = (measure: string, name: string): boolean => measure.split('.')[0] === name;

const has = ({ figures }: Occupation, name: string): boolean =>
  [...figures].some(([measure, { status }]) => isOf(measure, name) && !isAbsent(status));

/**
 * Names of the occupations that keep pay from being shown by the hour as well as by the year: no figure is converted,
 * so both have to be published. None where both are, for all; nothing at all where the question doesn't arise.
 */
export function lackingInterval({ occupations }: Comparison): readonly string[] | undefined {
  const pers = new Set(occupations.map(({ figures }) => figures.get('pay')?.per));
  const isMixed = pers.has('hour') && pers.has('year');
  if (!isMixed && !occupations.some((each) => has(each, 'hourly'))) return undefined;
  return occupations.flatMap((each) => (has(each, 'pay') && has(each, 'hourly') ? [] : each.name));
}

/** A comparison in which pay is what was published per hour. */
export const byHour = (comparison: Comparison): Comparison => ({
  ...comparison,
  occupations: comparison.occupations.map((occupation) => ({
    ...occupation,
    figures: new Map(
      [...occupation.figures].flatMap(([measure, figure]) =>
        isOf(measure, 'pay') ? [] : [[measure.replace('hourly', 'pay') as Measure, figure] as const],
      ),
    ),
  })),
});
