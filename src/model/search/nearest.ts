import { slipsAllowed, slipsBetween } from './slips.js';

/** A name as it is typed: by its letters alone, large or small. */
const bareName = (name: string): string => name.toLowerCase().replace(/[-_\s]/g, '');

/** The name that was meant by one that is misspelt; nothing where none is near, or two are as near. */
export function nearestTo(typed: string, names: readonly string[]): string | undefined {
  const letters = bareName(typed);
  const most = slipsAllowed(letters);
  const near = names
    .map((name) => [name, slipsOf(letters, bareName(name), most)] as const)
    .filter(([, slips]) => slips <= most)
    .sort(([, slips], [, others]) => slips - others);
  return near[0]?.[1] === near[1]?.[1] ? undefined : near[0]![0];
}

/** Both ways, as either may be the beginning of the other. */
const slipsOf = (typed: string, name: string, most: number): number =>
  Math.max(
    slipsBetween(typed, name, most),
    slipsBetween(name, typed, most),
    Math.abs(typed.length - name.length),
  );
