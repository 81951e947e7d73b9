// The command line as a user meets it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Findings } from '../../src/node/findings.js';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { CSV, GOOD, HTML, JSON_LD, MARKDOWN } from './files.js';
import { program, shell } from '../helpers/shell.js';

const { folder, put, get, run } = shell();

interface Data {
  readonly occupations: readonly {
    readonly name: string;
    readonly pay?: Readonly<Record<string, unknown>>;
    readonly growth?: Readonly<Record<string, unknown>>;
  }[];
  readonly sources?: Readonly<Record<string, unknown>>;
}
const dataOf = (json: string) => JSON.parse(json) as Data;
const payIn = (json: string) => dataOf(json).occupations.map(({ pay }) => pay?.['median']);

put('good.json', GOOD);
put(
  'many.json',
  JSON.stringify(Array.from({ length: 5000 }, (_, at) => ({ name: `Occupation ${at}`, education: 'Any' }))),
);
put('article.json', JSON.stringify(referenceArticle));
put('jobs.csv', CSV);
put('broken.json', '[{ "name": "Actor", }]\n');
put('odd.csv', 'Job,Pay\nActor,lots and lots\n');

describe('read', { concurrency: 4 }, () => {
  for (const [name, text] of [
    ['jobs.csv', CSV],
    ['jobs.html', HTML],
    ['jobs.md', MARKDOWN],
    ['jobs.jsonld', JSON_LD],
  ] as const)
    it(`makes our JSON of ${name}`, async () => {
      put(name, text);
      const { code, out, err } = await run(['read', name]);
      assert.deepEqual([code, err, payIn(out)], [0, '', [81765, 51554]]);
    });

  it('keeps unit, period and source', async () => {
    const { out } = await run(['read', 'jobs.csv']);
    const [first] = dataOf(out).occupations;
    assert.deepEqual(first?.pay, {
      median: 81765,
      currency: 'USD',
      per: 'year',
      year: 2017,
      source: 'payscale',
    });
    assert.deepEqual(first?.growth, {
      percent: 8,
      kind: 'projected',
      from: 2016,
      to: 2026,
      source: 'u-s-bureau-of-labor-statistics',
    });
    assert.deepEqual(dataOf(out).sources, {
      payscale: 'Payscale',
      'u-s-bureau-of-labor-statistics': 'U.S. Bureau of Labor Statistics',
    });
  });

  for (const args of [[], ['-']])
    it(`reads what is piped in: read ${args.join('')}`, async () => {
      const { code, out } = await run(['read', ...args], CSV);
      assert.deepEqual([code, payIn(out)], [0, [81765, 51554]]);
    });

  it('takes an input for what --type says', async () => {
    put('jobs.txt', '| Job | Median pay |\n| --- | --- |\n| Actor | $5000 |\n');
    const { out } = await run(['read', '--type', 'csv', 'jobs.txt']);
    assert.notDeepEqual(dataOf(out).occupations[0]?.name, 'Actor');
    assert.deepEqual(payIn((await run(['read', 'jobs.txt'])).out), [5000]);
  });

  it('reads figures in the language that --lang says', async () => {
    put('deutsch.csv', 'Job;Median pay\nActor;51.234,50 €\n');
    assert.deepEqual(payIn((await run(['read', '--lang', 'de', 'deutsch.csv'])).out), [51234.5]);
  });

  it('reads figures in the language of the page', async () => {
    put(
      'deutsch.html',
      '<html lang="de"><table><tr><th>Job<th>Median pay<tr><td>A<td>51.234,50 €</table></html>',
    );
    assert.deepEqual(payIn((await run(['read', 'deutsch.html'])).out), [51234.5]);
  });

  it('reads the elements of a page', async () => {
    put(
      'page.html',
      `<table><tr><th>Not<th>this</table><oc-comparison><oc-occupation name="Actor" median-pay="5"></oc-occupation></oc-comparison>`,
    );
    const { out } = await run(['read', 'page.html']);
    assert.deepEqual([dataOf(out).occupations[0]?.name, payIn(out)], ['Actor', [5]]);
  });

  it('writes a file in place of the old one, and leaves nothing beside it', async () => {
    mkdirSync(join(folder, 'out'));
    put('out/jobs.json', 'old');
    const { code, out } = await run(['read', 'jobs.csv', '-o', 'out/jobs.json']);
    assert.deepEqual([code, out, payIn(get('out/jobs.json'))], [0, '', [81765, 51554]]);
    assert.deepEqual(readdirSync(join(folder, 'out')), ['jobs.json']);
  });

  it('writes over the file that it has read', async () => {
    put('same.json', '[{"name":"Actor","pay":{"median":5}}]');
    assert.equal((await run(['read', 'same.json', '-o', 'same.json'])).code, 0);
    assert.deepEqual(payIn(get('same.json')), [5]);
  });

  it('keeps a good file when there is nothing good to write', async () => {
    put('kept.json', 'kept');
    const { code } = await run(['read', 'broken.json', '-o', 'kept.json']);
    assert.deepEqual([code, get('kept.json')], [1, 'kept']);
  });

  it('writes what is good, and tells of the rest', async () => {
    const { code, out, err } = await run(['read', 'odd.csv']);
    assert.deepEqual([code, dataOf(out).occupations[0]?.name], [1, 'Actor']);
    assert.match(err, /^odd\.csv: .*row 2, column 2.*lots and lots.*\[unreadable-figure\]$/m);
  });

  it('takes nothing away from a device', async () => {
    const { code } = await run(['read', 'good.json', '-o', '/dev/null']);
    assert.deepEqual([code, statSync('/dev/null').isFile()], [0, false]);
  });
});

describe('check', { concurrency: 4 }, () => {
  it('has nothing to say of a good file', async () => {
    const { code, out, err } = await run(['check', 'good.json']);
    assert.deepEqual([code, out, err], [0, '', '1 file: 0 problems, 0 warnings\n']);
  });

  it('says file, line, what is wrong, what to write instead, and the code', async () => {
    const { code, out } = await run(['check', 'broken.json']);
    assert.equal(code, 1);
    assert.equal(
      out,
      'broken.json:1:21: The JSON can’t be read: there should be a key in double quotes, not “}] ”. [json-syntax]\n',
    );
  });

  it('counts lines', async () => {
    put('lines.json', '[\n  { "name": "A" },\n  { "name": "B" \n]');
    assert.match(
      (await run(['check', 'lines.json'])).out,
      /^lines\.json:4:1: The JSON can’t be read: .*a comma/,
    );
  });

  it('says where in a table a problem stands', async () => {
    assert.match(
      (await run(['check', 'odd.csv', '--no-warnings'])).out,
      /pay\S* \(row 2, column 2\) is shown as text/,
    );
  });

  it('goes through all files, whatever is wrong with one', async () => {
    const { code, out, err } = await run(['check', 'nowhere.json', 'broken.json', 'good.json', 'odd.csv']);
    const files = [
      ...new Set(
        out
          .trim()
          .split('\n')
          .map((line) => line.split(':')[0]),
      ),
    ];
    assert.deepEqual([code, files], [2, ['nowhere.json', 'broken.json', 'odd.csv']]);
    assert.match(err, /^4 files: 3 problems/);
  });

  it('warns of what should be looked at again', async () => {
    const { code, out } = await run(['check', 'article.json']);
    const codes = [...out.matchAll(/: warning: .*\[([\w-]+)\]$/gm)].map(([, name]) => name);
    assert.equal(code, 1);
    assert.deepEqual([...new Set(codes)].sort(), ['one-sided-substitute', 'stale-figure']);
  });

  it('calls old what --max-age says', async () => {
    const { out } = await run(['check', 'article.json', '--max-age', '1000']);
    assert.doesNotMatch(out, /stale-figure/);
  });

  it('says only what is wrong with --no-warnings', async () => {
    const { code, out } = await run(['check', 'article.json', '--no-warnings']);
    assert.deepEqual([code, out], [0, '']);
  });

  it('writes JSON with --json', async () => {
    const { code, out } = await run(['check', '--json', 'broken.json', 'article.json', 'nowhere.json']);
    const [broken, article, nowhere] = JSON.parse(out) as readonly Findings[];
    assert.equal(code, 2);
    const { code: kind, line, column, message } = broken!.problems[0]!;
    assert.deepEqual(
      [broken!.file, kind, line, column, Boolean(message)],
      ['broken.json', 'json-syntax', 1, 21, true],
    );
    assert.deepEqual([article!.problems.length, article!.warnings.length > 0], [0, true]);
    assert.equal(nowhere!.problems[0]?.code, 'file-unreadable');
  });

  it('checks what is piped in', async () => {
    const { code, out } = await run(['check'], '{');
    assert.equal(code, 1);
    assert.match(out, /^standard input:1:2: The JSON can’t be read/);
  });

  it('lets nothing in a file speak to the terminal', async () => {
    put('evil.json', JSON.stringify([{ name: 'A', pay: 'lots \u001b[2J\u202e of\nit' }]));
    const { out } = await run(['check', 'evil.json', '--no-warnings']);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    assert.doesNotMatch(out.trimEnd(), /[\x00-\x1f\u202e]/);
  });
});

describe('export', { concurrency: 4 }, () => {
  for (const format of ['csv', 'json', 'markdown', 'json-ld'])
    it(`to ${format} reads back as the same`, async () => {
      const before = await run(['read', 'article.json']);
      const { code, out } = await run(['export', 'article.json', '--format', format]);
      assert.equal(code, 0);
      assert.deepEqual(dataOf((await run(['read'], out)).out), dataOf(before.out));
    });

  it('keeps spreadsheets from running what authors wrote', async () => {
    put('formula.json', JSON.stringify([{ name: '=HYPERLINK("//x.invalid")', education: '+1+1' }]));
    const { out } = await run(['export', 'formula.json', '-f', 'csv']);
    assert.doesNotMatch(out, /^"?[=+@]|,"?[=+@]/m);
    assert.match(out, /'=HYPERLINK/);
  });

  it('begins CSV with a mark when that is wanted', async () => {
    assert.equal((await run(['export', 'good.json', '-f', 'csv', '--bom'])).out[0], '\ufeff');
    assert.notEqual((await run(['export', 'good.json', '-f', 'csv'])).out[0], '\ufeff');
  });

  it('writes CSV for spreadsheets with a mark and codes that stay text, which reads back', async () => {
    put('codes.json', JSON.stringify([{ name: 'Marketing Managers', code: '11-2021' }]));
    const { out } = await run(['export', 'codes.json', '-f', 'csv', '--spreadsheet']);
    assert.match(out, /^\ufeff.*\r\nMarketing Managers,'11-2021,/);
    assert.match((await run(['read'], out)).out, /"code": "11-2021"/);
  });

  it('writes JSON-LD that may stand in a script element', async () => {
    put('script.json', JSON.stringify([{ name: '</script><!--' }]));
    assert.doesNotMatch((await run(['export', 'script.json', '-f', 'json-ld'])).out, /</);
  });
});

describe('wrong usage', { concurrency: 4 }, () => {
  for (const [args, said] of [
    [[], /Usage: occupation-comparison/],
    [['chek'], /unknown command 'chek'[^]*Did you mean check\?/],
    [['export', 'good.json'], /--format <format>' not specified[^]*--format csv/],
    [['export', 'good.json', '--format', 'xml'], /Allowed choices are csv, json, markdown, json-ld/],
    [['read', 'good.json', '--type', 'xls'], /Allowed choices are json, json-ld, csv, html, markdown/],
    [['read', 'a', 'b'], /too many arguments[^]*Example: occupation-comparison read/],
    [['check', '--max-age', 'old', 'good.json'], /Write a number of years, such as 3/],
    [['check', '--max-age=-1', 'good.json'], /Write a number of years, such as 3/],
    [['read', '--lang', '???', 'good.json'], /Write a code such as de or pt-BR/],
    [['read', '--ouput', 'x', 'good.json'], /Did you mean --output\?/],
    [['read', 'good.json', '-o'], /argument missing/],
    [['read', 'nowhere.json'], /nowhere\.json: .*there is no such file\. Name a file/],
    [['read', '.'], /it is a folder\. Name a file/],
    [['read', 'good.json/x'], /there is no such file/],
    [['read', 'ftp://example.edu/x.csv'], /Name a file, an http or https address/],
    [['read', 'good.json', '-o', '.'], /can’t be written: it is a folder, name a file in it/],
    [
      ['read', 'good.json', '-o', 'nowhere/x.json'],
      /can’t be written: its folder isn’t there, make it first/,
    ],
    [['read', 'good.json', '-o', 'good.json/x'], /can’t be written: its folder is a file/],
  ] as const)
    it(`ends with 2 and says what to write: ${args.join(' ') || 'no command'}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
      assert.doesNotMatch(err, /\n\s+at /);
    });
});

describe('the program', { concurrency: 4 }, () => {
  for (const args of [['--help'], ['read', '--help'], ['--version']])
    it(`ends with 0 when it was asked about itself: ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, err, out.length > 4], [0, '', true]);
    });

  it('can be called by a link, as npm makes one', () => {
    symlinkSync(program, join(folder, 'linked'));
    const { status, stdout } = spawnSync(join(folder, 'linked'), ['read', 'jobs.csv'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual([status, payIn(stdout)], [0, [81765, 51554]]);
  });

  it('is quiet when nobody reads on', async () => {
    const child = spawn(process.execPath, [program, 'read', 'many.json'], { cwd: folder });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });

  it('writes all of a long text into a pipe', async () => {
    const { out } = await run(['read', 'many.json']);
    assert.equal(dataOf(out).occupations.length, 5000);
  });
});
