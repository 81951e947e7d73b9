import assert from 'node:assert/strict';
import { test } from 'node:test';

/** A row of what scripts/measure/sizes.mjs measures. */
interface Weight {
  readonly name: string;
  readonly gzip: number;
  readonly budget: number;
}

const { measure } = (await import(new URL('../scripts/measure/sizes.mjs', import.meta.url).href)) as {
  measure: () => Promise<readonly Weight[]>;
};
const weights = await measure();

test('everything that is sent is weighed', () => {
  const names = weights.map(({ name }) => name);
  assert.ok(names.includes('occupation-comparison.min.js'));
  assert.ok(names.includes('occupation-comparison.iife.min.js'));
  assert.equal(names.filter((name) => name.startsWith('elements/')).length, 12);
});

for (const { name, gzip, budget } of weights)
  test(`${name} keeps to its budget`, () => {
    assert.ok(gzip <= budget, `${gzip} bytes gzip are over the budget of ${budget}`);
  });
