// The responsibilities of the built-in data set beside the sentences of O*NET that they rest on: the words are ours, and
// each task is one of that occupation. The tables aren't part of this repository: they are looked for in ../shared/data,
// or where OC_SHARED_DATA says.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findHeader, records } from '../../src/node/dataset/read/columns.js';
import { withSheets } from '../../src/node/dataset/read/open.js';
import { sharedRun, writtenResponsibilities } from '../helpers/responsibilities.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tables = join(process.env['OC_SHARED_DATA'] ?? join(root, '../shared/data'), 'onet-29.3/xlsx');
const CODE = 'O*NET-SOC Code';

/** The rows of a table, as texts by the names of their columns. */
async function rowsOf<Name extends string>(
  table: string,
  columns: readonly Name[],
): Promise<{ [Each in Name]: string }[]> {
  return withSheets(join(tables, `${table}.xlsx`), async ([sheet]) => {
    const header = await findHeader(sheet!, columns);
    assert.ok(header, table);
    const rows: { [Each in Name]: string }[] = [];
    for await (const record of records(sheet!, header, columns))
      rows.push(
        Object.fromEntries(columns.map((name) => [name, record.text(name)])) as { [Each in Name]: string },
      );
    return rows;
  });
}

/** The occupations of SOC whose statistics are published together, by the code under which they are. */
function partsOf(): (code: string) => readonly string[] {
  const dataSet = new URL('../../src/data/built-in/', import.meta.url);
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dataSet), 'utf8'));
  const { version } = read('index.json') as { version: string };
  const { combined } = read(`${version}/codes.json`) as { combined: { [part: string]: readonly string[] } };
  return (code) => [
    code,
    ...Object.entries(combined)
      .filter(([, names]) => names.at(-1) === code)
      .map(([part]) => part),
  ];
}

describe(
  'Responsibilities beside O*NET',
  { skip: !existsSync(tables) && 'there is no ../shared/data' },
  () => {
    const written = writtenResponsibilities();
    /** By the code of SOC: sentences of O*NET, and ids of tasks. */
    const sentences = new Map<string, string[]>();
    const tasks = new Map<string, Set<number>>();
    let socOf: (code: string) => readonly string[];

    before(async () => {
      socOf = partsOf();
      const add = (code: string, sentence: string) => {
        const soc = code.slice(0, 7);
        sentences.set(soc, [...(sentences.get(soc) ?? []), sentence]);
      };
      for (const row of await rowsOf('Occupation Data', [CODE, 'Description']))
        add(row[CODE], row.Description);
      for (const row of await rowsOf('Task Statements', [CODE, 'Task ID', 'Task'])) {
        add(row[CODE], row.Task);
        const soc = row[CODE].slice(0, 7);
        tasks.set(soc, (tasks.get(soc) ?? new Set()).add(Number(row['Task ID'])));
      }
    });

    it('share no six words in a row with a sentence of their occupation', () => {
      const found = [...written].flatMap(([code, { description, duties }]) => {
        const sources = socOf(code).flatMap((soc) => sentences.get(soc) ?? []);
        assert.ok(sources.length, `${code} has no sentence in O*NET`);
        return [...description, ...duties.map(({ text }) => text)].flatMap((text) => {
          const run = sharedRun(text, sources);
          return run ? [`${code} "${run}" in: ${text}`] : [];
        });
      });
      assert.deepEqual(found, []);
    });

    it('rest on tasks of their own occupation', () => {
      for (const [code, { duties }] of written) {
        const own = new Set(socOf(code).flatMap((soc) => [...(tasks.get(soc) ?? [])]));
        for (const duty of duties)
          assert.ok(
            duty.tasks.every((id) => own.has(id)),
            `${code}: ${duty.text} rests on ${duty.tasks.join()}`,
          );
      }
    });

    it('are missing only where O*NET has no tasks', () => {
      for (const [code, { none }] of written)
        assert.equal(
          socOf(code).every((soc) => !tasks.has(soc)),
          none === 'no-tasks',
          code,
        );
    });
  },
);
