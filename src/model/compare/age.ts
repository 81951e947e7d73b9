import type { Comparison } from '../comparison/occupations.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import type { Fault } from '../document/problems.js';

/** How many years ago a figure was true; a projection is as old as the year it starts from. Nothing without a year. */
export function ageOf({ status, kind, from, to }: Figure, year: number): number | undefined {
  const last = kind === 'projected' ? from : to;
  return last === undefined || isAbsent(status) ? undefined : year - last;
}

/** What to tell an author of figures that are older than so many years. */
export function ageFaults(
  comparison: Comparison | undefined,
  maxAge: number | null | undefined,
  year: number,
): readonly Fault[] {
  const source = 'attribute max-age';
  if (maxAge === undefined || maxAge === null) return [];
  if (!(maxAge >= 0))
    return [{ code: 'bad-option', source, path: 'max-age', found: maxAge, wanted: ['a number of years'] }];
  return (comparison?.occupations ?? []).flatMap(({ figures, facts }, at) =>
    [
      ...[...figures].map(([measure, figure]) => [measure.replace('hourly', 'pay.hourly'), figure] as const),
      ...facts.map(({ figure }, index) => [`facts[${index}]`, figure] as const),
    ].flatMap(([field, figure]): readonly Fault[] => {
      const age = ageOf(figure, year) ?? 0;
      const wanted = [String(Math.ceil(year - maxAge))];
      const path = `occupations[${at}].${field}`;
      return age > maxAge ? [{ code: 'stale-figure', source, path, found: String(year - age), wanted }] : [];
    }),
  );
}
