// Every two of the 832 occupations of the built-in data set are compared: 345,696 tables, in as many processes as
// there are cores. Nothing throws, and no text says what nobody meant to say.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { documentOf, isIndex, occupationOf } from '../../src/input/dataset/dataset-files.js';
import { readDocument } from '../../src/input/read-document.js';
import type { Comparison } from '../../src/model/comparison/occupations.js';
import { withDifferences } from '../../src/model/compare/differences.js';
import { relatedFiguresOf } from '../../src/model/compare/related-figures.js';
import { tableOf } from '../../src/model/table/table.js';
import type { Cell, Header } from '../../src/model/table/table.js';
import { english } from '../../src/model/words/english.js';

/** What a process does: the pairs whose first occupation is one of every `step`, beginning with `first`. */
interface Share {
  readonly first: number;
  readonly step: number;
}
/** What came of it. */
interface Result {
  readonly pairs: number;
  readonly wrong: readonly string[];
}

const built = new URL('../../src/data/built-in/', import.meta.url);
const folder = existsSync(built) ? built : new URL('../fixtures/data-set/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const index = read('index.json');
if (!isIndex(index)) throw new Error('The data set has no index.');
const { occupations: titles } = read(`${index.version}/search.json`) as {
  readonly occupations: readonly (readonly [string])[];
};
const codes = titles
  .map(([code]) => code)
  .filter((code) => existsSync(new URL(`${index.version}/occupations/${code}.json`, folder)));
const files = new Map(codes.map((code) => [code, read(`${index.version}/occupations/${code}.json`)]));

const language = { locale: 'en', words: english };
const SLIP = /undefined|NaN|null|Infinity|\[object|\{\w+\}/;
/** Past this many, more would say nothing new. */
const MOST = 20;

const occupations = new Map(codes.map((code) => [code, occupationOf(code, files.get(code))!]));
/** Related careers are no matter of the table: they are looked at once, not 831 times. */
const withoutRelated = new Map(
  [...occupations].map(([code, occupation]) => [code, { ...occupation, related: [] }]),
);

const compare = (all: ReadonlyMap<string, object>, ...pair: readonly string[]) =>
  readDocument(
    documentOf(
      index,
      pair.map((code) => all.get(code)!),
    ),
  );

const textsOf = ({ text, details }: Header | Cell): readonly string[] => [text, ...details];

function textsIn(comparison: Comparison): readonly string[] {
  const options = { orientation: 'columns', markStyle: 'numbers', language } as const;
  const table = tableOf(comparison, options);
  const { caption, columns, rows } = withDifferences(table, comparison, 0, options.orientation, language);
  return [
    caption,
    ...columns.flatMap(textsOf),
    ...rows.flatMap(({ header, cells }) => [header, ...cells].flatMap(textsOf)),
  ];
}

/** What is wrong with one pair. */
function wrongWith(a: string, b: string): readonly string[] {
  try {
    const { comparison, faults } = compare(withoutRelated, a, b);
    const slips = textsIn(comparison).filter((text) => SLIP.test(text));
    const empty = comparison.occupations.length === 2 ? [] : ['not two occupations'];
    return [...faults.map(({ code, path }) => `${code} ${path}`), ...slips, ...empty];
  } catch (error) {
    return [String(error)];
  }
}

function work({ first, step }: Share): Result {
  const wrong: string[] = [];
  let pairs = 0;
  for (let a = first; a < codes.length; a += step)
    for (let b = a + 1; b < codes.length; b++) {
      pairs++;
      for (const each of wrongWith(codes[a]!, codes[b]!))
        if (wrong.length < MOST) wrong.push(`${codes[a]} and ${codes[b]}: ${each}`);
    }
  return { pairs, wrong };
}

const inProcess = ({ first, step }: Share): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['share', String(first), String(step)], {
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', (result) => resolve(result as Result));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A process ended with ${code}`)));
  });

const [, , role, first, step] = process.argv;
if (role === 'share') process.send!(work({ first: Number(first), step: Number(step) }), () => process.exit());
else
  describe('the built-in data set', () => {
    it('says what it means of related careers, and of all occupations', () => {
      for (const code of codes) {
        const { comparison } = compare(occupations, code);
        const { of, notes } = relatedFiguresOf(comparison, language);
        const said = [
          ...comparison.occupations[0]!.related.flatMap((career) =>
            of(career).flatMap(({ label, text, details }) => [label, text, ...details]),
          ),
          ...notes.flatMap(({ label, details }) => [label, ...details]),
        ];
        assert.deepEqual(
          said.filter((text) => SLIP.test(text)),
          [],
          code,
        );
        assert.equal(comparison.reference?.figures.get('growth')?.kind, 'projected');
      }
    });

    it('compares every two occupations', async () => {
      const step = availableParallelism();
      const results = await Promise.all(
        Array.from({ length: step }, (_, first) => inProcess({ first, step })),
      );
      assert.deepEqual(
        results.flatMap(({ wrong }) => wrong),
        [],
      );
      assert.equal(
        results.reduce((sum, { pairs }) => sum + pairs, 0),
        (codes.length * (codes.length - 1)) / 2,
      );
    });
  });
