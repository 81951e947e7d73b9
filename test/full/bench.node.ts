// A short run of the bench: whether every contestant still draws all workloads, and none of our ratios is twice what it was
// when they were measured last, or twice its bar. After `build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Sample {
  readonly name: string;
  readonly measured: string;
}
interface Ratio {
  readonly title: string;
  readonly ratio: number;
  readonly most: number;
}

const script = (path: string) => new URL(`../../scripts/measure/${path}`, import.meta.url);
const { barsOf } = (await import(script('bench/report.mjs').href)) as {
  readonly barsOf: (samples: readonly Sample[]) => readonly Ratio[];
};

describe('the bench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-bench-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'samples.json');
  const options = ['--rounds', '3', '--workloads', 'W1,W2,W3,W4,takeover', '--json', file];
  execFileSync(process.execPath, [fileURLToPath(script('bench.mjs')), ...options], { stdio: 'ignore' });
  const samples = JSON.parse(readFileSync(file, 'utf8')) as readonly Sample[];

  it('has every contestant draw the workloads', () => {
    const drawn = (workload: string) =>
      [...new Set(samples.filter(({ measured }) => measured === workload).map(({ name }) => name))].sort();
    const all = drawn('W1');
    assert.ok(all.length >= 7);
    for (const workload of ['W2', 'W3', 'W4']) assert.deepEqual(drawn(workload), all);
  });

  for (const { title, ratio, most } of barsOf(samples))
    it(`is no slower than twice what it was: ${title}`, () =>
      assert.ok(ratio <= 2 * most, `${ratio} > 2 × ${most}`));
});
