// What the server of the tests has besides the checkout itself.
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { snippetPages } from './snippets.mjs';

/** The file below a folder that a URL path names, undefined when there is none or it would be outside. */
async function fileBelow(folder, urlPath) {
  try {
    const path = join(folder, decodeURIComponent(urlPath));
    return path.startsWith(folder + sep) ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** The shared corpora beside the checkout, when present: /__corpora__/<file>, and /__corpora__/ as a list of JSON test files. */
async function corpora(ctx, next) {
  if (!ctx.path.startsWith('/__corpora__/')) return next();
  const folder = root('../shared/corpora');
  const name = ctx.path.slice('/__corpora__/'.length);
  if (!name) {
    const entries = await readdir(join(folder, 'JSONTestSuite'), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
    ctx.body = files
      .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
      .sort();
    return undefined;
  }
  const body = await fileBelow(folder, name);
  ctx.status = body ? 200 : 404;
  ctx.type = 'application/octet-stream';
  ctx.body = body ?? '';
  return undefined;
}

/** /__pages__/<name>.html is test/pages/<name>.html, sent with the policy that <name>.csp beside it holds. */
async function ownPages(ctx, next) {
  const [, name] = /^\/__pages__\/(.+)\.html$/.exec(ctx.path) ?? [];
  if (!name) return next();
  const folder = root('test/pages');
  const body = await fileBelow(folder, `${name}.html`);
  const policy = await fileBelow(folder, `${name}.csp`);
  if (policy) ctx.set('content-security-policy', policy.toString().trim());
  ctx.status = body ? 200 : 404;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = body ?? '';
  return undefined;
}

/**
 * /__rendered__/ is a page with the reference article in a shadow root from the server, before any script of ours. It has
 * differences, or the attributes that the query names.
 */
async function renderedPage(ctx, next) {
  if (ctx.path !== '/__rendered__/') return next();
  const { render } = await import('../../dist/render.js');
  const demo = await readFile(root('demo/index.html'), 'utf8');
  const [, data] = /<script type="application\/json">([^]*?)<\/script>/.exec(demo);
  const attributes = ctx.search ? { ...ctx.query } : { differences: true };
  const { html } = await render(data, { form: 'shadow', attributes });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = `<!doctype html><title>Rendered</title><script src="/test/pages/collect.js"></script>${html}<p>After it</p>`;
  return undefined;
}

/** A small data set: /data-set/ is test/fixtures/data-set/. */
async function dataSet(ctx, next) {
  if (!ctx.path.startsWith('/data-set/')) return next();
  const body = await fileBelow(root('test/fixtures/data-set'), ctx.path.slice('/data-set/'.length));
  ctx.status = body ? 200 : 404;
  ctx.type = 'application/json';
  ctx.body = body ?? '';
  return undefined;
}

const TYPES = {
  js: 'text/javascript',
  html: 'text/html',
  css: 'text/css',
  json: 'application/json',
  csv: 'text/csv',
};

/**
 * What is built for script tags and frames is tested as it was written, past all transformations; from /dist/slow-cdn/
 * what the main file loads later comes late.
 */
async function scriptTagFiles(ctx, next) {
  const [, slow, path, ending] = /^\/dist\/(slow-)?((?:cdn\/.+|embed|static)\.(\w+))$/.exec(ctx.path) ?? [];
  if (!path) return next();
  if (slow && /\/(?:chunks|languages)\//.test(path)) await new Promise((resolve) => setTimeout(resolve, 300));
  const body = await fileBelow(root('dist'), path);
  ctx.status = body ? 200 : 404;
  ctx.type = `${TYPES[ending] ?? TYPES.json}; charset=utf-8`;
  ctx.set('access-control-allow-origin', '*'); // for integrity checks from sandboxed frames
  ctx.body = body ?? '';
  return undefined;
}

/** The example of docs/data.md, and the table of a story. */
async function fileOfAuthor(name) {
  if (name.endsWith('.csv')) return fileBelow(root('stories/data'), name);
  const text = await readFile(root('docs/data.md'), 'utf8');
  return /^```json\n([^]*?)^```$/m.exec(text)[1];
}

/** What examples of the documents name: the built folders as their server has them, and files of their author. */
async function filesOfExamples(ctx, next) {
  const [, path] = /^\/oc\/((?:cdn|data)\/.+)$/.exec(ctx.path) ?? [];
  const [, own] = /^\/(managers\.(?:csv|json))$/.exec(ctx.path) ?? [];
  if (!path && !own) return next();
  const body = path ? await fileBelow(root('dist'), path) : await fileOfAuthor(own);
  ctx.status = body ? 200 : 404;
  ctx.type = `${TYPES[ctx.path.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`;
  ctx.body = body ?? '';
  return undefined;
}

export const middleware = [
  corpora,
  ownPages,
  renderedPage,
  dataSet,
  scriptTagFiles,
  filesOfExamples,
  snippetPages,
];
