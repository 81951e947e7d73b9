// The command `render` as a user meets it; what HTML it is, test/output/html.test.ts tells.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { referenceArticle } from '../../stories/data/reference-article.js';
import { CSV, HTML } from './files.js';
import { shell } from '../helpers/shell.js';

const { put, get, run } = shell();

put('article.json', JSON.stringify(referenceArticle));
put('jobs.csv', CSV);
put('jobs.html', HTML.replace('lang="en"', 'lang="es-US"'));
put('broken.json', '[{ "name": "Actor", }]\n');

const captionIn = (html: string): string | undefined => /<caption>(.*)<\/caption>/.exec(html)?.[1];

describe('render', { concurrency: 4 }, () => {
  it('writes HTML that reads back as the same, with or without JSON-LD', async () => {
    const { out: before } = await run(['read', 'article.json']);
    for (const args of [[], ['--static', '--json-ld']]) {
      const { code, out, err } = await run(['render', 'article.json', ...args]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, args.length ? /<\/oc-comparison>\n<script/ : /<\/oc-comparison>\n$/);
      assert.deepEqual(await run(['read'], out), { code: 0, out: before, err: '' });
    }
  });

  it('takes what is piped in, and writes a file', async () => {
    const { code, out } = await run(['render', '-o', 'jobs.out.html'], CSV);
    assert.deepEqual([code, out], [0, '']);
    assert.equal(captionIn(get('jobs.out.html')), 'Program Manager and Account Manager compared');
  });

  for (const [title, args, caption] of [
    [
      'of --lang',
      ['article.json', '--lang', 'de-AT'],
      'Program Manager und Account Manager im Vergleich, Vereinigte Staaten',
    ],
    ['of the page', ['jobs.html'], 'Comparación de Program Manager y Account Manager'],
    ['that it knows, else', ['jobs.csv', '--lang', 'en-XA'], 'Program Manager and Account Manager compared'],
  ] as const)
    it(`speaks the language ${title}`, async () => {
      const { code, out } = await run(['render', ...args]);
      assert.deepEqual([code, captionIn(out)], [0, caption]);
    });

  it('keeps a good file when there is nothing good to write, and tells what is wrong', async () => {
    put('kept.html', 'kept');
    const { code, err } = await run(['render', 'broken.json', '-o', 'kept.html']);
    assert.deepEqual([code, get('kept.html')], [1, 'kept']);
    assert.match(err, /\[json-syntax\]/);
  });

  it('writes a declarative shadow root, in the language that is wanted', async () => {
    const { code, out, err } = await run(['render', 'article.json', '--shadow', '--lang', 'de', '--json-ld']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^<oc-comparison lang="de" [^>]*><template [^>]*shadowrootmode="open">/);
    assert.match(out, /Mediangehalt[^]*<\/template><\/oc-comparison>\n<script type="application\/ld\+json">/);
    const { out: before } = await run(['read', 'article.json']);
    assert.deepEqual(await run(['read'], out), { code: 0, out: before, err: '' });
  });

  it('asks to choose between the two forms', async () => {
    const { code, err } = await run(['render', 'article.json', '--shadow', '--static']);
    assert.equal(code, 2);
    assert.match(
      err,
      /'--shadow' cannot be used with option '--static'[^]*Example: occupation-comparison render/,
    );
  });
});
