// The command as its users run it.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { oewsBook, projectionsBook, put, putOnet, scratch } from './files.js';
import type { Ended } from './program.js';

const folder = scratch();
const out = join(folder, 'out');

const program = fork(fileURLToPath(new URL('program.ts', import.meta.url)), {
  execArgv: ['--import', 'tsx'],
});
after(() => program.kill());

async function run(...args: readonly string[]): Promise<Ended> {
  const answer = once(program, 'message') as Promise<[Ended]>;
  program.send(['data', ...args]);
  return (await answer)[0];
}

let good: readonly string[];
before(() => {
  const oews = put(folder, 'national_M2025_dl.xlsx', oewsBook());
  const projections = put(folder, 'occupation.xlsx', projectionsBook());
  good = ['--oews', oews, '--projections', projections, '--onet', putOnet(folder)];
});

describe('data', () => {
  it('makes a data set, and says what it made', async () => {
    const { status, stdout, stderr } = await run(...good, '-o', out);
    assert.equal(status, 0);
    // what is newer by now is said beside it
    for (const line of stderr.trim().split('\n'))
      assert.match(line, /^note: “.*” is not the newest: .* by now/);
    assert.match(
      stdout,
      /version 2025-05\.2024-34\.29-3\.[0-9a-f]{8}, 6 occupations \(1 without wages, 4 without related ones\), 9 files\n$/,
    );
    assert.ok(readdirSync(out).includes('index.json'));
  });

  it('makes the same again, and says so as JSON', async () => {
    const before = readFileSync(join(out, 'index.json'), 'utf8');
    const { status, stdout } = await run(...good, '-o', out, '--json');
    const { version, years, occupations } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual([status, years, occupations], [0, [2025], 6]);
    assert.equal(readFileSync(join(out, 'index.json'), 'utf8'), before);
    assert.deepEqual(readdirSync(out).sort(), [version, 'index.json'].sort());
  });

  it('tells every faulty file in one go, ends with 1, and leaves what is there as it is', async () => {
    const before = readFileSync(join(out, 'index.json'), 'utf8');
    const half = put(folder, 'half_M2024_dl.xlsx', oewsBook().subarray(0, 900));
    const csv = put(folder, 'wages.csv', 'a;b\n1;2\n');
    const { status, stdout, stderr } = await run('--oews', half, csv, ...good.slice(2), '-o', out);
    assert.deepEqual([status, stdout], [1, '']);
    const lines = stderr.trim().split('\n');
    assert.match(lines[0]!, /^error: half_M2024_dl\.xlsx: isn’t a whole Excel workbook/);
    assert.match(lines[1]!, /^error: wages\.csv: has none of the columns/);
    assert.equal(lines.length, 2);
    assert.equal(readFileSync(join(out, 'index.json'), 'utf8'), before);
  });

  it('tells faults as JSON, with file, sheet, row and column', async () => {
    const bad = put(
      folder,
      'occupation-bad.xlsx',
      projectionsBook([['Actors', '27-2011', 'Line item', 'many']]),
    );
    const { status, stdout } = await run(
      ...good.slice(0, 2),
      '--projections',
      bad,
      ...good.slice(4),
      '-o',
      out,
      '--json',
    );
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    assert.equal(status, 1);
    const { message, ...place } = problems[0]!;
    assert.equal(
      message,
      'occupation-bad.xlsx, sheet "Table 1.2", row 3, column employment (D): "many" isn’t a number',
    );
    assert.deepEqual(place, { file: bad, sheet: 'Table 1.2', row: 3, column: 'employment (D)' });
  });

  const mistakes: readonly (readonly [what: string, args: () => readonly string[], message: RegExp])[] = [
    ['nothing at all', () => [], /there are no wage statistics\. Name their files with --oews/],
    ['no projections', () => good.slice(0, 2), /there are no projections/],
    ['no O*NET', () => good.slice(0, 4), /there is no O\*NET/],
    ['no output', () => good, /nothing says where to write to/],
    [
      'a file that isn’t there',
      () => ['--oews', 'none.xlsx', ...good.slice(2), '-o', out],
      /none\.xlsx: there is no such file/,
    ],
    [
      'a folder that can’t be made',
      () => [...good, '-o', '/dev/null/out'],
      /is no folder|can’t be read or written \(ENOTDIR\)/,
    ],
    ['no day', () => [...good, '-o', out, '--retrieved', 'today'], /Write a day such as 2026-05-20/],
    [
      'no ceiling',
      () => [...good, '-o', out, '--ceiling', '#'],
      /Write the wage an hour and the wage a year/,
    ],
    ['no count', () => [...good, '-o', out, '--tasks', 'all'], /Write a number such as 10/],
    ['an unknown option', () => ['--oes', 'x'], /unknown option '--oes'/],
  ];
  for (const [what, args, message] of mistakes)
    it(`ends with 2 and says what to write: ${what}`, async () => {
      const { status, stderr } = await run(...args());
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
});

describe('data diff', () => {
  const other = join(folder, 'other');
  before(async () => {
    const { status } = await run(...good, '-o', other, '--name', 'Other', '--retrieved', '2026-05-20');
    assert.equal(status, 0);
  });

  it('is text, JSON or Markdown', async () => {
    const text = await run('diff', out, other);
    assert.deepEqual([text.status, text.stderr], [0, '']);
    assert.match(text.stdout, /0 occupations changed, 6 did not, 0 came, 0 went/);
    const json = JSON.parse((await run('diff', out, other, '--json')).stdout) as Record<string, unknown>;
    assert.equal(json['same'], 6);
    assert.match((await run('diff', '--markdown', out, other)).stdout, /^# 2025-05/);
  });

  it('ends with 2 for a folder that isn’t there, and for two forms at once', async () => {
    assert.deepEqual((await run('diff', out, join(folder, 'none'))).status, 2);
    assert.match((await run('diff', out, other, '--json', '--markdown')).stderr, /Choose one of them/);
    assert.equal((await run('diff', out)).status, 2);
  });
});
