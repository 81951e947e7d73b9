// What should be out by now, by the rhythm of the publishers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outdated } from '../../src/node/freshness.js';

const OEWS = (year: number) => `Occupational Employment and Wage Statistics, May ${year}`;
const PROJECTIONS = (span: string) => `Employment Projections, ${span}`;
const ONET = (release: string) => `O*NET ${release} Database`;

describe('releases that should be out', () => {
  const cases: readonly (readonly [day: string, dataSet: string, due: string | undefined])[] = [
    ['2026-11-30', OEWS(2025), undefined],
    ['2026-11-30', OEWS(2024), 'May 2025'],
    ['2026-03-01', OEWS(2024), undefined],
    ['2026-07-01', OEWS(2024), 'May 2025'],
    ['2026-11-30', PROJECTIONS('2024–34'), '2025–35'],
    ['2026-11-30', 'Employment Projections 2024-34', '2025–35'],
    ['2026-08-30', PROJECTIONS('2024–34'), undefined],
    ['2026-11-30', PROJECTIONS('2025–35'), undefined],
    ['2026-11-30', ONET('29.3'), '31.0'],
    ['2026-11-30', ONET('31.0'), undefined],
    ['2027-01-02', ONET('31.0'), '31.1'],
    ['2026-06-30', ONET('30.1'), '30.2'],
    ['2026-11-30', ONET('31.1'), undefined],
    ['2026-11-30', 'Structure of Earnings 2011', undefined],
  ];
  for (const [day, dataSet, due] of cases)
    it(`on ${day}, of ${dataSet}: ${due ?? 'nothing newer'}`, () => {
      const said = outdated([dataSet], new Date(day));
      assert.equal(said.length, due ? 1 : 0, said.join());
      if (due) assert.match(said[0]!, new RegExp(`: ${due} should be out by now`));
    });

  it('count by the newest of a kind', () => {
    assert.deepEqual(outdated([OEWS(2020), OEWS(2025), OEWS(2024)], new Date('2026-11-30')), []);
  });
});
