import assert from 'node:assert/strict';
import { test } from 'node:test';

/** A row of what scripts/measure/sizes.mjs measures. */
interface Weight {
  readonly name: string;
  readonly gzip: number;
  readonly budget: number;
}

const { measure } = (await import(new URL('../scripts/measure/sizes.mjs', import.meta.url).href)) as {
  measure: (elements?: readonly string[]) => Promise<readonly Weight[]>;
};
/** The table, and the smallest; the others hold the same modules, and all are weighed in the full run. */
const SOME = ['comparison-table', 'occupation'];
const isFull = process.env['FULL'] === '1';
const weights = await (isFull ? measure() : measure(SOME));

test('everything that is sent is weighed', () => {
  const names = weights.map(({ name }) => name);
  assert.ok(names.includes('occupation-comparison.min.js'));
  assert.ok(names.includes('occupation-comparison.iife.min.js'));
  assert.equal(names.filter((name) => name.startsWith('elements/')).length, isFull ? 12 : SOME.length);
});

for (const { name, gzip, budget } of weights)
  test(`${name} keeps to its budget`, () => {
    assert.ok(gzip <= budget, `${gzip} bytes gzip are over the budget of ${budget}`);
  });
