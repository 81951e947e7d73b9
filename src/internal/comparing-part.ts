import { isServer } from 'lit';
import type { Fault } from '../model/problems.js';
import type * as comparing from './comparing.js';

let part: typeof comparing | undefined;
let hasFailed = false;

/** Loads what compares, once for the page; elements that are drawn on a server have it from then on. */
export const loadComparing = (): Promise<void> =>
  import('./comparing.js').then(
    (loaded) => void (part = loaded),
    () => void (hasFailed = true),
  );

/**
 * What compares, where it is wanted and there; where it is wanted and not there, it is loaded.
 * @param wait Draws again when what it is given has settled.
 */
export function comparingFor(
  isWanted: unknown,
  wait: (loading: Promise<void>) => void,
): typeof comparing | undefined {
  if (isWanted && !part && !hasFailed && !isServer) wait(loadComparing());
  return isWanted ? part : undefined;
}

/** That it was wanted and didn't come: then nobody is told which figures may be compared. */
export const comparingFaults = (isWanted: unknown): readonly Fault[] =>
  isWanted && hasFailed ? [{ code: 'load-failed', door: 'comparison', path: '', found: 'comparing' }] : [];

if (isServer) void loadComparing();
