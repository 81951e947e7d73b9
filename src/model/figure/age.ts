import { isAbsent } from './figure.js';
import type { Figure } from './figure.js';

/** The year for which a figure was true; of a projection, the one that it starts from. */
export const yearOf = ({ kind, from, to }: Figure): number | undefined => (kind === 'projected' ? from : to);

/** Age of a figure in a year, in years. Nothing for a figure without a year, and where there is no figure. */
export function ageOf(figure: Figure, year: number): number | undefined {
  const last = yearOf(figure);
  return last === undefined || isAbsent(figure.status) ? undefined : year - last;
}
