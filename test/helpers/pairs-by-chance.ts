import { isFull } from './full.js';

/** What is drawn by chance: others in each full run, and the same in every ordinary one. `SEED=7` draws the same again. */
export const seed = Number(
  (typeof process === 'object' && process.env['SEED']) || (isFull ? Date.now() % 1_000_000 : 1),
);

/** Numbers from 0 to 1, the same ones for the same seed. */
export function randomFrom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two different codes each, the earlier one first, drawn by chance; says which seed they are drawn by. */
export function pairsByChance(
  codes: readonly string[],
  count: number,
): readonly (readonly [string, string])[] {
  console.log(`Pairs drawn with SEED=${seed}`);
  const random = randomFrom(seed);
  const draw = () => codes[Math.floor(random() * codes.length)]!;
  const pairs: (readonly [string, string])[] = [];
  while (pairs.length < count) {
    const [a, b] = [draw(), draw()];
    if (a !== b) pairs.push(a < b ? [a, b] : [b, a]);
  }
  return pairs;
}
