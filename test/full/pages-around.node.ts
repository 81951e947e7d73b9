// Ten pages as they are on the web, made with the libraries themselves: each shows the comparison once, right and whole.
// The libraries are installed in a folder of their own, and are no part of the project.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { openChromium } from '../helpers/chromium.js';
import type { Answer, Visited } from '../helpers/chromium.js';
import { root } from '../helpers/dist.js';

const LIBRARIES = {
  '@hotwired/turbo': '8.0.23',
  '@mdx-js/mdx': '3.1.1',
  bootstrap: '5.3.9',
  lazysizes: '5.3.2',
  react: '19.3.1',
  'react-dom': '19.3.1',
  vitepress: '1.6.4',
};
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
};
const MAIN = '<script type="module" src="/dist/cdn/occupation-comparison.min.js"></script>';
const TABLE = `<table class="oc-comparison-table">
<tr><th>Job Title</th><th>Median Salary (2017)*</th></tr>
<tr><th>Program Manager</th><td>$81,765</td></tr>
<tr><th>Account Manager</th><td>$51,554</td></tr>
</table>
<p>Sources: *Payscale</p>`;
const INSIDE = `<oc-comparison-table>${TABLE}</oc-comparison-table>`;
const BESIDE = `<p><oc-comparison-table></oc-comparison-table></p>${TABLE}`;

/** Names and figures of all rows that a reader sees, in the page and in what is drawn, and how wide what is drawn is. */
function seenIn(): { rows: readonly string[]; width: number } {
  const rows: string[] = [];
  let width = 0;
  const look = (place: Document | ShadowRoot) => {
    for (const element of place.querySelectorAll('*')) {
      const [head, ...cells] = element.localName === 'tr' ? element.children : [];
      const figure = cells.find(({ textContent }) => /\$\d|\d\s\$/.test(textContent));
      if (
        figure?.localName === 'td' &&
        !figure.querySelector('oc-comparison-table') &&
        element.getClientRects().length
      )
        rows.push(`${head!.textContent.trim()} ${/[\d.,]*\d/.exec(figure.textContent)![0]}`);
      if (element.localName.startsWith('oc-')) width = Math.max(width, element.getBoundingClientRect().width);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(document);
  return { rows, width };
}

const WHOLE = ['Program Manager 81,765', 'Account Manager 51,554'];

describe('pages as they are on the web', () => {
  let folder = '';
  let chromium: Visited;
  let address = '';
  const pages = new Map<string, string>();

  function answer({ pathname }: URL): Answer {
    const path = decodeURIComponent(pathname);
    const own = pages.get(path);
    if (own !== undefined) return { body: own, type: TYPES['html']! };
    const type = TYPES[path.split('.').pop()!] ?? 'application/octet-stream';
    const files = path.startsWith('/dist/') ? join(root, path) : join(folder, path);
    const file = path.startsWith('/libraries/') ? join(folder, 'node_modules', path.slice(11)) : files;
    try {
      return { body: readFileSync(file), type };
    } catch {
      return undefined;
    }
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'occupation-comparison-pages-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    const wanted = Object.entries(LIBRARIES).map(([name, version]) => `${name}@${version}`);
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], {
      cwd: folder,
      stdio: 'ignore',
    });
    chromium = await openChromium(answer);
    ({ address } = chromium);
  });
  after(async () => {
    await chromium.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page of the server under a path. */
  async function open(path: string, html?: string): Promise<Page> {
    if (html !== undefined) pages.set(path, html);
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    // what compiles this file calls it in functions that are run in the page
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.goto(address + path);
    return page;
  }
  const drawn = (page: Page | Frame, tag = 'oc-comparison-table') =>
    page.waitForFunction(
      (name: string) =>
        [...document.querySelectorAll(name)].some(({ shadowRoot }) =>
          [shadowRoot, ...[...(shadowRoot?.querySelectorAll('*') ?? [])].map((each) => each.shadowRoot)].some(
            (drawnRoot) => drawnRoot?.querySelector('table'),
          ),
        ),
      {},
      tag,
    );
  /** Waits until the page shows the comparison once and whole, and asserts it. */
  async function isWhole(page: Page | Frame, wanted = WHOLE): Promise<void> {
    await drawn(page);
    await new Promise((resolve) => setTimeout(resolve, 300)); // what would show it twice comes later
    const { rows, width } = await page.evaluate(seenIn);
    assert.deepEqual(rows, wanted);
    assert.ok(width > 250, `${width} px wide`);
  }

  it('of a Turbo app: visited, left, and come back to', async () => {
    const head = `<head><title>A</title>${MAIN}<script type="module" src="/libraries/@hotwired/turbo/dist/turbo.es2017-esm.js"></script></head>`;
    pages.set('/turbo/other', `<!doctype html><html>${head}<body><h1>Other</h1></body></html>`);
    const page = await open(
      '/turbo',
      `<!doctype html><html>${head}<body><h1>First</h1>${BESIDE}<a href="/turbo/other">On</a></body></html>`,
    );
    await isWhole(page);
    await page.click('a');
    await page.waitForFunction(() => document.querySelector('h1')!.textContent === 'Other');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.querySelector('h1')!.textContent === 'First');
    await isWhole(page);
    await page.evaluate(() =>
      (window as unknown as { Turbo: { visit(to: string, how: object): void } }).Turbo.visit(location.href, {
        action: 'replace',
      }),
    );
    await isWhole(page);
  });

  it('of a page builder: in a row of columns that are as wide as what is in them', async () => {
    const css = '<link rel="stylesheet" href="/libraries/bootstrap/dist/css/bootstrap.min.css">';
    const page = await open(
      '/row',
      `<!doctype html><html><head>${css}${MAIN}</head><body><div class="container"><div class="row"><div class="col-auto">${BESIDE}</div><div class="col">Beside it</div></div></div></body></html>`,
    );
    await isWhole(page);
  });

  it('of a dialog that is opened', async () => {
    const css = '<link rel="stylesheet" href="/libraries/bootstrap/dist/css/bootstrap.min.css">';
    const page = await open(
      '/dialog',
      `<!doctype html><html><head>${css}${MAIN}</head><body><button data-bs-toggle="modal" data-bs-target="#m">Open</button><div class="modal" id="m" tabindex="-1"><div class="modal-dialog modal-lg"><div class="modal-content"><div class="modal-body d-flex">${INSIDE}</div></div></div></div><script src="/libraries/bootstrap/dist/js/bootstrap.bundle.min.js"></script></body></html>`,
    );
    await drawn(page);
    assert.deepEqual((await page.evaluate(seenIn)).rows, []);
    await page.click('button');
    await page.waitForSelector('.modal.show');
    await isWhole(page);
  });

  it('of an old forum without a doctype, in tables within tables', async () => {
    const page = await open(
      '/forum',
      `<html><head><title>Forum</title><script src="/dist/cdn/occupation-comparison.iife.min.js" defer></script></head><body bgcolor="#fff"><center><table width="100%" class="tborder"><tr><td width="1%" nowrap>Guest</td><td><font size="2" face="Verdana">${INSIDE}</font></td></tr></table></center></body></html>`,
    );
    await isWhole(page);
    assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
  });

  it('that a translator has gone over', async () => {
    const page = await open(
      '/translated',
      `<!doctype html><html lang="en"><head>${MAIN}</head><body>${BESIDE}</body></html>`,
    );
    await isWhole(page);
    await page.evaluate(() => {
      const { documentElement: html } = document;
      html.lang = 'de';
      html.className = 'translated-ltr';
      const walk = (node: Node) => {
        if (node.nodeType === 3 && node.nodeValue!.trim()) {
          const [outer, inner] = [document.createElement('font'), document.createElement('font')];
          inner.textContent = node.nodeValue;
          outer.append(inner);
          (node as Text).replaceWith(outer);
        } else {
          if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
          for (const child of [...node.childNodes]) walk(child);
        }
      };
      walk(document.body);
    });
    await isWhole(page, ['Program Manager 81.765', 'Account Manager 51.554']);
  });

  it('of a blog: a class on the figure, boxes around tables, lazy pictures and advertisements', async () => {
    const advertisement =
      '<div class="code-block code-block-2"><ins class="adsbygoogle" data-ad-slot="1">Buy this</ins></div>';
    const page = await open(
      '/blog',
      `<!doctype html><html><head><title>Blog</title>${MAIN}<script src="/libraries/lazysizes/lazysizes.min.js" async></script><style>.table-responsive { overflow-x: auto } .entry > * { max-width: 640px }</style></head><body><div class="entry"><p>Text</p>${advertisement}<figure class="wp-block-table oc-comparison-table">${TABLE.replace(/<p>.*/, '').replace(' class="oc-comparison-table"', '').replace('Program Manager<', '<img class="lazyload" data-src="/a.png" alt="Program Manager">Program Manager<')}</figure>${advertisement}<p>Sources: *Payscale</p></div><script>addEventListener('load', () => { for (const t of document.querySelectorAll('.entry table')) { const d = document.createElement('div'); d.className = 'table-responsive'; t.replaceWith(d); d.append(t); } });</script></body></html>`,
    );
    await isWhole(page);
  });

  it('that is printed', async () => {
    const page = await open(
      '/print',
      `<!doctype html><html><head>${MAIN}</head><body>${BESIDE}</body></html>`,
    );
    await drawn(page);
    await page.emulateMediaType('print');
    await isWhole(page);
    assert.ok((await page.pdf()).length > 1000);
  });

  it('that is saved, and opened again without and with the script', async () => {
    const page = await open(
      '/save',
      `<!doctype html><html><head>${MAIN}</head><body>${BESIDE}</body></html>`,
    );
    await isWhole(page);
    const html = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    await isWhole(await open('/saved', html));
    const bare = await open('/archived', html.replace(/<script[^]*?<\/script>/g, ''));
    assert.deepEqual((await bare.evaluate(seenIn)).rows, WHOLE);
  });

  it('in a frame in a sandbox, of a theme that sets the height of all frames', async () => {
    const page = await open(
      '/frame',
      `<!doctype html><html><head><style>iframe { height: auto !important }</style></head><body><iframe sandbox="allow-scripts allow-same-origin" src="/dist/embed.html?codes=13-1082+11-2011&sections=table" width="600" title="Compared"></iframe><script src="/dist/cdn/embed.min.js" async></script></body></html>`,
    );
    await page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 200);
    const frame = page.frames()[1]!;
    await drawn(frame, 'oc-comparison');
    const { rows } = await frame.evaluate(seenIn);
    assert.equal(rows.filter((row) => row.startsWith('Median')).length, 1);
  });

  /** The snippets of the README that are in a `<div>`, the script with the address of this server. */
  const snippets = readFileSync(join(root, 'README.md'), 'utf8')
    .split('```html\n')
    .flatMap((part) => (/^<div/.test(part) ? part.split('```')[0]! : []))
    .map((snippet) => snippet.replaceAll('/oc/cdn/', '/dist/cdn/'));

  it('of a docs site: VitePress builds what the README says, and shows it', async () => {
    assert.equal(snippets.length, 2);
    mkdirSync(join(folder, 'docs'));
    snippets.forEach((snippet, at) =>
      writeFileSync(join(folder, `docs/p${at}.md`), `# Managers\n\nText\n\n${snippet}\nMore text\n`),
    );
    writeFileSync(join(folder, 'docs/index.md'), '# Home\n');
    mkdirSync(join(folder, 'docs/.vitepress'));
    writeFileSync(
      join(folder, 'docs/.vitepress/config.js'),
      `export default { base: '/docs/.vitepress/dist/' };`,
    );
    execFileSync(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'], {
      cwd: folder,
      stdio: 'ignore',
    });
    await isWhole(await open('/docs/.vitepress/dist/p0.html'));
    const codes = await open('/docs/.vitepress/dist/p1.html');
    await drawn(codes, 'oc-comparison');
    const { rows } = await codes.evaluate(seenIn);
    assert.equal(rows.filter((row) => row.startsWith('Median')).length, 1);
  });

  it('of a docs site: MDX compiles what the README says, and leaves it as it is', () => {
    const script = `
      import { evaluate } from '@mdx-js/mdx';
      import * as runtime from 'react/jsx-runtime';
      import { renderToStaticMarkup } from 'react-dom/server';
      for (const snippet of ${JSON.stringify(snippets)}) {
        const { default: Content } = await evaluate(snippet, runtime);
        console.log(renderToStaticMarkup(runtime.jsx(Content, {})));
      }`;
    const html = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    assert.match(html, /<oc-comparison codes="13-1082 11-2011"><\/oc-comparison><script type="module" /);
    assert.match(html, /<oc-comparison-table><table class="oc-comparison-table">.*\$81,765/s);
  });
});
