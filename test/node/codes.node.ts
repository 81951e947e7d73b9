// Codes of a data set wherever the command line and the renderer take data.
import assert from 'node:assert/strict';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { render as renderData } from '../../src/render.js';
import { root, urlOf } from '../helpers/dist.js';
import { shell } from '../helpers/shell.js';

const { folder, put, run } = shell();
const CODES = '13-1082 11-2011';
const set = existsSync(join(root, 'dist/data/index.json')) ? 'dist/data' : 'test/fixtures/data-set';

interface Data {
  readonly occupations: readonly { readonly name: string; readonly code: string }[];
  readonly sources: object;
}
const dataOf = (out: string) => JSON.parse(out) as Data;
const namesIn = (out: string) => dataOf(out).occupations.map(({ name }) => name);

before(() => cpSync(join(root, set), join(folder, 'own data'), { recursive: true }));

describe('--codes', () => {
  it('reads occupations of the data set in the package', async () => {
    const { code, out, err } = await run(['read', '--codes', CODES]);
    const { occupations, sources } = dataOf(out);
    assert.deepEqual([code, err], [0, '']);
    assert.deepEqual(
      occupations.map((each) => each.code),
      ['13-1082', '11-2011'],
    );
    assert.ok(Object.keys(sources).length > 0);
  });

  it('takes codes as people write them', async () => {
    const { out } = await run(['read', '--codes', '131082, 11–2011;13-1082.00']);
    assert.deepEqual(namesIn(out), namesIn((await run(['read', '--codes', CODES])).out));
  });

  it('takes the folder of a data set, with or without a slash at its end', async () => {
    const wanted = (await run(['read', '--codes', CODES])).out;
    for (const dataset of ['own data', 'own data/'])
      assert.equal((await run(['read', '--codes', CODES, '--dataset', dataset])).out, wanted);
  });

  it('says what is the matter with a code, and shows the others', async () => {
    const { code, out, err } = await run(['read', '--codes', '13-1082 11-0000']);
    assert.equal(code, 1);
    assert.match(err, /^--codes: .*11-0000.*\[unknown-code\]\n$/);
    assert.equal(namesIn(out).length, 1);
  });

  it('ends with 2 where there is no data set', async () => {
    const { code, out, err } = await run(['read', '--codes', CODES, '--dataset', 'nowhere']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /no such file/);
  });

  it('ends with 1 where a folder holds something else', async () => {
    put('index.json', '{"format":7}');
    const { code, err } = await run(['read', '--codes', CODES, '--dataset', '.']);
    assert.equal(code, 1);
    assert.match(err, /--dataset.*\[bad-data-set\]/);
  });

  it('is an input of its own', async () => {
    put('jobs.csv', 'Job,Pay\nActor,$5\n');
    const { code, err } = await run(['read', 'jobs.csv', '--codes', CODES]);
    assert.equal(code, 2);
    assert.match(err, /Give one of them/);
    assert.equal((await run(['read', '--codes', ' , '])).code, 2);
  });

  for (const args of [
    ['check', '--no-warnings'],
    ['export', '--format', 'csv'],
    ['export', '--format', 'markdown'],
    ['render'],
    ['render', '--shadow'],
  ])
    it(`is taken by ${args.join(' ')}, which says the same as of the document`, async () => {
      put('document.json', (await run(['read', '--codes', CODES])).out);
      const [byCodes, byFile] = [
        await run([...args, '--codes', CODES]),
        await run([...args, 'document.json']),
      ];
      assert.deepEqual([byCodes.code, byCodes.out], [0, byFile.out.replace('document.json', '--codes')]);
    });
});

describe('an element with codes in a page', () => {
  const page = (attributes: string, content = '') =>
    `<html><body><table><tr><th>Job<th>Pay<tr><td>Not this<td>$5</table>
     <oc-comparison ${attributes}>${content}</oc-comparison></body></html>`;
  const read = (html: string, ...args: readonly string[]) => run(['read', put('page.html', html), ...args]);

  it('is read as in a browser', async () => {
    const { code, out } = await read(page(`codes="${CODES}"`));
    assert.equal(code, 0);
    assert.deepEqual(namesIn(out), namesIn((await run(['read', '--codes', CODES])).out));
  });

  it('shows the data that stands in it, which goes before its codes', async () => {
    const own = await read(page(`codes="${CODES}"`, '<oc-occupation name="Actor"></oc-occupation>'));
    assert.deepEqual(namesIn(own.out), ['Actor']);
    const given = await read(page(`codes="${CODES}" occupations='[{"name":"Dancer"}]'`));
    assert.deepEqual(namesIn(given.out), ['Dancer']);
  });

  it('isn’t read from a data set that only the page names', async () => {
    const html = page(`codes="${CODES}" dataset="https://example.edu/data/"`);
    const { code, out, err } = await read(html);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /name with --dataset/);
    assert.equal((await read(html, '--dataset', 'own data')).code, 0);
  });

  it('has nothing to say where its codes are empty', async () => {
    const { out } = await read(
      '<oc-comparison codes=" "></oc-comparison><table><tr><th>Job<th>Pay<tr><td>Actor<td>$5</table>',
    );
    assert.deepEqual(namesIn(out), ['Actor']);
  });
});

describe('render() with codes', () => {
  let render: typeof renderData;
  before(async () => ({ render } = (await import(urlOf('dist/render.js'))) as { render: typeof renderData }));

  it('writes what the command writes', async () => {
    const { html, problems } = await render({ codes: CODES });
    assert.deepEqual([html, problems], [(await run(['render', '--codes', CODES])).out, []]);
  });

  it('takes a list and a folder', async () => {
    const { html } = await render({ codes: CODES.split(' '), dataset: join(folder, 'own data') });
    assert.equal(html, (await render({ codes: CODES })).html);
  });

  it('is total: what there isn’t is reported', async () => {
    for (const codes of ['99-9999', '', [], [7]] as unknown as readonly string[]) {
      const { html, problems } = await render({ codes });
      assert.equal(html, '');
      assert.ok(problems.length > 0, JSON.stringify(codes));
    }
    const { problems } = await render({ codes: CODES, dataset: join(folder, 'nowhere') });
    assert.equal(problems.length, 1);
  });
});
