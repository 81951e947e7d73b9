import { isServer } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Fault } from '../../model/document/problems.js';
import { isMixed } from '../../model/comparison/rows.js';
import type * as comparing from './comparing.js';

let part: typeof comparing | undefined;

/** Loads what compares, once for the page; elements that are drawn on a server have it from then on. */
export const loadComparing = (): Promise<void> =>
  import('./comparing.js').then((loaded) => void (part = loaded));

/**
 * What compares, where it is wanted and there; where it is wanted and not there, it is loaded.
 * @param wait Loads a part, and draws again when that has settled.
 */
export function comparingFor(
  isWanted: unknown,
  wait: (load: () => Promise<void>, name: string) => unknown,
): typeof comparing | undefined {
  if (isWanted && !part && !isServer) wait(loadComparing, 'comparing');
  return isWanted ? part : undefined;
}

/** What an element compares by. */
interface Comparing {
  readonly comparison: Comparison | undefined;
  readonly differences: boolean | null | undefined;
  readonly base: string | null | undefined;
  readonly maxAge: number | null | undefined;
}

/** Whether a page asks for anything that compares, or readers have to be told that figures can't be compared. */
export const wantsComparing = ({ comparison, differences, maxAge }: Comparing): boolean =>
  Boolean(comparison && (differences || maxAge != null || isMixed(comparison)));

/** What to tell an author of what is compared. */
export const comparingFaults = (host: Comparing, isWanted: boolean): readonly Fault[] =>
  isWanted && part ? part.faultsOf(host.comparison, host) : [];

if (isServer) void loadComparing();
