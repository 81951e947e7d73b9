import * as fc from 'fast-check';

/** How often each property is tried. */
const RUNS = 200;

/**
 * Tries a property with many values; it fails by throwing. The seed is fixed, so that every run tries the same; a
 * failure names the seed and the smallest value that fails.
 */
export function holds<Value>(
  seed: number,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => void,
  numRuns = RUNS,
): void {
  fc.assert(
    fc.property(values, (value) => {
      check(value);
    }),
    { seed, numRuns },
  );
}
