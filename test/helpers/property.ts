import * as fc from 'fast-check';
import { isFull } from './full.js';

/** How often each property is tried in a full run. */
const RUNS = 200;
/** Whether this is an engine beside the first: Firefox, or WebKit, which says its name without Chrome's. */
const isBeside = /Firefox\/|AppleWebKit\/(?!.*Chrome\/)/.test(globalThis.navigator?.userAgent ?? '');
/** Of those, every run tries the first ones: a quarter in Node and in the first engine, a twelfth in those beside it. */
const SHARE = isFull ? 1 : isBeside ? 1 / 12 : 1 / 4;

/**
 * Tries a property with many values; it fails by throwing. The seed is fixed, so that every run tries the same; a
 * failure names the seed and the smallest value that fails.
 * @param runs How often, in a full run; every other run tries the first quarter, or twelfth.
 */
export function holds<Value>(
  seed: number,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  runs = RUNS,
): void {
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { seed, numRuns: Math.ceil(runs * SHARE) },
  );
}
