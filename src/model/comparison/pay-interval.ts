import type { Comparison, Measure, Occupation } from './occupations.js';
import { isAbsent } from '../figure/figure.js';
import type { PayInterval } from '../figure/figure.js';

const isOf = (measure: string, name: string): boolean => measure.split('.')[0] === name;

const has = ({ figures }: Occupation, name: string): boolean =>
  [...figures].some(([measure, { status }]) => isOf(measure, name) && !isAbsent(status));

/** What pay is for where it isn't for an hour; nothing where that is one thing for some, another for others. */
export function intervalBeside({ occupations }: Comparison): PayInterval | undefined {
  const pers = occupations.flatMap(({ figures }) => figures.get('pay')?.per ?? []);
  const [per, ...others] = new Set(pers.filter((each) => each !== 'hour'));
  return others.length ? undefined : per;
}

/**
 * Names of the occupations that keep pay from being shown by the hour as well as by the year: no figure is converted,
 * so both have to be published. None where both are, for all; nothing at all where the question doesn't arise.
 */
export function lackingInterval(comparison: Comparison): readonly string[] | undefined {
  const { occupations } = comparison;
  const per = intervalBeside(comparison);
  const isMixed = per === 'year' && occupations.some(({ figures }) => figures.get('pay')?.per === 'hour');
  if (!per || (!isMixed && !occupations.some((each) => has(each, 'hourly')))) return undefined;
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

/** The same, if everybody's pay was published so; else the comparison as it is. */
export const byHourWherePublished = (comparison: Comparison): Comparison =>
  lackingInterval(comparison)?.length === 0 ? byHour(comparison) : comparison;
