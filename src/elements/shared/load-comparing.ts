import { isServer } from 'lit';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { ProblemOptions } from '../../model/compare/advice.js';
import { mayBeMixed } from '../../model/comparison/rows.js';
import type * as comparing from './comparing.js';

let loaded: typeof comparing | undefined;

/** Loads what compares, once for the page; elements that are drawn on a server have it from then on. */
export const loadComparing = async (): Promise<void> => {
  const module: Partial<typeof comparing> = await import('./comparing.js');
  // WebKit hands over a module that has thrown as an empty one when it is imported once more
  if (!module.remarksOn) throw new TypeError('comparing');
  loaded = module as typeof comparing;
};

/**
 * What compares, where it is wanted and there; where it is wanted and not there, it is loaded.
 * @param wait Loads a module, and draws again when that has settled.
 */
export function comparingFor(
  isWanted: unknown,
  wait: (load: () => Promise<void>, name: string) => unknown,
): typeof comparing | undefined {
  if (isWanted && !loaded && !isServer) wait(loadComparing, 'comparing');
  return isWanted ? loaded : undefined;
}

/** What an element compares by, as it is given. */
interface Comparing {
  readonly comparison: Comparison | undefined;
  readonly differences: boolean | null | undefined;
  readonly base: string | null | undefined;
  readonly maxAge: number | null | undefined;
  readonly check: boolean | null | undefined;
}

/** Whether a page asks for differences, or readers have to be told that figures can't be compared. */
export const wantsComparing = ({ comparison, differences }: Comparing): boolean =>
  Boolean(comparison && (differences || mayBeMixed(comparison)));

/** What advice on legal data an author asks for. */
export type AdviceOptions = Omit<ProblemOptions, 'now'>;

/**
 * What advice an element has to give; nothing where none is due, so that nothing is loaded for it.
 * @param isNested Whether an article around the element advises on what both show: then only `check` asks for more.
 */
export function adviceOptionsOf(
  { comparison, base, maxAge, check }: Comparing,
  isNested: boolean,
): AdviceOptions | undefined {
  const isAsked = base != null || maxAge != null || (comparison && mayBeMixed(comparison));
  return check || (isAsked && !isNested) ? { base, maxAge, check: Boolean(check) } : undefined;
}
