// What comes from files, pipes and addresses, and what can be wrong with it.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { join } from 'node:path';
import { readFile } from '../../src/node/reading.js';
import { readSource } from '../../src/server/input-source.js';
import { startFaultyServer } from '../harness/faulty-server.mjs';
import { shell } from '../helpers/shell.js';
import { CSV } from './files.js';

const { folder, put, run } = shell();
/** More time than a test has, and what never comes gets. */
const PATIENT = { ms: 120_000, bytes: 5_000_000 };
const HURRIED = { ...PATIENT, ms: 400 };

const namesIn = (json: string) =>
  (JSON.parse(json) as { occupations: readonly { name: string }[] }).occupations.map(({ name }) => name);
const NAMES = ['Program Manager', 'Account Manager'];
/** What is read of a file in the folder, or at an address, without a process of its own. */
async function read(name: string) {
  const { comparison, faults } = await readFile(/^http/.test(name) ? name : join(folder, name));
  return {
    comparison,
    names: comparison.occupations.map((each) => each.name),
    codes: faults.map(({ code }) => code),
  };
}
const codesIn = (err: string) => [...err.matchAll(/\[([\w-]+)\]$/gm)].map(([, code]) => code);

describe('a file', () => {
  for (const [title, content] of [
    ['UTF-8', CSV],
    ['UTF-8 with a mark', `\ufeff${CSV}`],
    ['UTF-16, little end first', Buffer.from(`\ufeff${CSV.replaceAll(/,(?=\S)/g, '\t')}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${CSV}`, 'utf16le').swap16()],
    ['CRLF', CSV.replaceAll('\n', '\r\n')],
  ] as const)
    it(`in ${title} is read`, async () => {
      put('encoded.csv', content);
      const { names, codes } = await read('encoded.csv');
      assert.deepEqual([names, codes], [NAMES, []]);
    });

  it('that is no UTF-8 is read as spreadsheets on Windows write it, and reported', async () => {
    put('ansi.csv', Buffer.from('Job,Education\nAttach\xe9,School\xa0\x96 any\n', 'latin1'));
    const { code, out, err } = await run(['read', 'ansi.csv']);
    assert.deepEqual([code, namesIn(out), codesIn(err)], [1, ['Attaché'], ['file-encoding']]);
    assert.match(out, /School\u00a0– any/);
  });

  for (const [title, content, code] of [
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-binary'],
    ['a workbook', Buffer.from('PK\x03\x04\x14\x00', 'latin1'), 'file-binary'],
    ['a PDF', '%PDF-1.7\n', 'file-binary'],
    ['UTF-16 without a mark', Buffer.from(CSV, 'utf16le'), 'file-binary'],
    ['10 MB', Buffer.alloc(10_000_000, ' '), 'file-too-large'],
    ['nothing', '', 'no-occupations'],
    ['white space', ' \n\n', 'no-occupations'],
  ] as const)
    it(`of ${title} is reported as ${code}`, async () => {
      put('faulty.csv', content);
      const { names, codes } = await read('faulty.csv');
      assert.deepEqual([names, codes], [[], [code]]);
    });

  it('that may not be larger is read up to the limit', async () => {
    put('full.csv', CSV + ' '.repeat(5_000_000 - CSV.length));
    assert.deepEqual((await read('full.csv')).names, NAMES);
  });

  it('that never ends is left', async () => {
    assert.deepEqual(await readSource('/dev/zero'), { path: '', code: 'file-too-large', found: '5 MB' });
  });

  it('that is nested too deep for anyone is reported', async () => {
    put('deep.html', '<b>'.repeat(1_600_000));
    assert.deepEqual((await read('deep.html')).codes, ['html-refused']);
    put('deep.md', '> '.repeat(50_000));
    assert.equal((await read('deep.md')).codes.length, 1);
  });

  it('with broken HTML, CSV and Markdown is read as far as it goes', async () => {
    put('broken.html', '<table><tr><th>Job<th>Median pay<tr><td>Actor<td>$5<p><b></table></div');
    put('broken.csv', 'Job,Median pay\nActor,"$5\n');
    put('broken.md', 'Job | Median pay\n--- | ---\nActor | $5 | more\n\n```\n');
    for (const name of ['broken.html', 'broken.csv', 'broken.md']) {
      assert.deepEqual((await read(name)).names, ['Actor'], name);
    }
  });
});

describe('standard input', () => {
  it('of 10 MB is reported, and ends', async () => {
    const { code, err } = await run(['read', '-'], Buffer.alloc(10_000_000, ' '));
    assert.deepEqual([code, codesIn(err)], [1, ['file-too-large']]);
  });

  it('of nothing is reported', async () => {
    const { code, err } = await run(['check']);
    assert.deepEqual([code, err], [1, '1 file: 1 problem, 0 warnings\n']);
  });
});

describe('an address', () => {
  let server: Awaited<ReturnType<typeof startFaultyServer>>;
  before(async () => {
    server = await startFaultyServer();
  });
  after(() => server.stop());

  for (const path of ['good.json', 'good.jsonld', 'good.csv', 'good.tsv', 'good.html', 'moved'])
    it(`is read: ${path}`, async () => {
      const { names, codes } = await read(`${server.origin}/${path}`);
      assert.deepEqual([names, codes], [['Actor'], []]);
    });

  it('is read by a command', async () => {
    const { code, out, err } = await run(['read', `${server.origin}/good.csv`]);
    assert.deepEqual([code, err, namesIn(out)], [0, '', ['Actor']]);
  });

  it('that says Latin-1 is read as browsers do', async () => {
    const base64 = Buffer.from('Job,Education\nActor,\x93Any\x94\n', 'latin1').toString('base64url');
    const { comparison, codes } = await read(
      `${server.origin}/say?type=text/csv;charset=iso-8859-1&base64=${base64}`,
    );
    assert.deepEqual([comparison.occupations[0]?.figures.get('education')?.text, codes], ['“Any”', []]);
  });

  it('of Markdown is read, by its type or its name', async () => {
    const base64 = Buffer.from('Job | Median pay\n--- | ---\nActor | $5\n').toString('base64url');
    for (const address of [
      `/say?type=text/markdown&base64=${base64}`,
      `/say/a.md?type=text/plain&base64=${base64}`,
    ])
      assert.deepEqual((await read(server.origin + address)).names, ['Actor']);
  });

  for (const [path, code, found] of [
    ['404', 'load-failed', 'HTTP 404'],
    ['500', 'load-failed', 'HTTP 500'],
    ['loop', 'load-failed'],
    ['moved-to-mail', 'load-failed'],
    ['image', 'load-type', 'image/png'],
    ['short', 'load-failed'],
    ['cut', 'load-failed'],
    ['drip', 'load-timeout', '0.4 s'],
    ['silent', 'load-timeout', '0.4 s'],
  ] as const)
    it(`that fails is reported as ${code}: ${path}`, async () => {
      const fault = await readSource(`${server.origin}/${path}`, code === 'load-timeout' ? HURRIED : PATIENT);
      assert.ok('code' in fault);
      assert.equal(fault.code, code);
      if (found) assert.equal(fault.found, found);
    });

  for (const path of ['huge', 'bomb'])
    it(`that is too large is left: ${path}`, async () => {
      const fault = await readSource(`${server.origin}/${path}`, PATIENT);
      assert.deepEqual(fault, { path: '', code: 'load-too-large', found: '5 MB' });
    });

  it('where nobody listens is reported with the reason', async () => {
    const { code, err } = await run(['read', server.refused]);
    assert.equal(code, 1);
    assert.match(err, /The file did not come: ECONNREFUSED\. Write an address/);
  });

  for (const address of ['http://', 'https://exa mple.edu', 'http://user:word@example.edu/'])
    it(`that is none is reported: ${address}`, async () => {
      assert.deepEqual((await read(address)).codes, ['load-failed']);
    });

  it('gets no cookies back', async () => {
    const seen: unknown[] = [];
    const own = createServer((request, answer) => {
      seen.push(request.headers.cookie);
      answer.setHeader('set-cookie', 'a=b');
      if (request.url === '/') answer.writeHead(302, { location: '/x.json' }).end();
      else answer.setHeader('content-type', 'application/json').end('[{"name":"Actor"}]');
    });
    await new Promise<void>((resolve) => own.listen(0, '127.0.0.1', resolve));
    await readSource(`http://127.0.0.1:${(own.address() as AddressInfo).port}/`);
    own.closeAllConnections();
    own.close();
    assert.deepEqual(seen, [undefined, undefined]);
  });

  it('and a file are both handled when one is faulty', async () => {
    put('jobs.csv', CSV);
    const { code, out } = await run([
      'check',
      '--no-warnings',
      `${server.origin}/404`,
      'jobs.csv',
      'nowhere.csv',
    ]);
    assert.deepEqual([code, codesIn(out)], [2, ['load-failed', 'file-unreadable']]);
  });
});
