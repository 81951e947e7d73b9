// The HTML that the documents say to paste, each as a page of its own.
import { readFile, readdir } from 'node:fs/promises';
import { root } from '../../scripts/run.mjs';

const SCRIPT = '<script type="module" src="/oc/cdn/occupation-comparison.min.js"></script>';

/** What is no page by itself: left-out lines (…), addresses that nobody has, scripts alone, and slips on purpose. */
const isWhole = (text) =>
  /<oc-[a-z]|data-oc-comparison/.test(text) && !text.includes('…') && !text.includes('.example.edu/');

async function snippetsOf(document) {
  const text = await readFile(root(document), 'utf8');
  return [...text.matchAll(/^```html\n([^]*?)^```$/gm)].map(([, snippet]) => snippet).filter(isWhole);
}

async function documents() {
  const guides = (await readdir(root('docs'))).filter(
    (file) => file.endsWith('.md') && file !== 'messages.md',
  );
  return ['README.md', ...guides.sort().map((file) => `docs/${file}`)];
}

/**
 * /__snippets__/ is the list of them, `{ document, at, text }`; /__snippets__/README.md/0 is the first as it stands, in the
 * plainest page. The guides say once that their page has the script; the README says it each time.
 */
export async function snippetPages(ctx, next) {
  if (!ctx.path.startsWith('/__snippets__/')) return next();
  const [, document, at] = /^\/__snippets__\/(.+\.md)\/(\d+)$/.exec(ctx.path) ?? [];
  if (!document) {
    const lists = await Promise.all(
      (await documents()).map(async (each) =>
        (await snippetsOf(each)).map((text, at) => ({ document: each, at, text })),
      ),
    );
    ctx.body = lists.flat();
    return undefined;
  }
  const snippet = (await snippetsOf(document))[Number(at)];
  const script = document === 'README.md' || snippet.includes('<script type="module"') ? '' : SCRIPT;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = `<!doctype html><html lang="en"><title>Pasted</title><script src="/test/pages/collect.js"></script>
${snippet}${script}`;
  return undefined;
}
