// Whether stories read the same in two builds of Storybook: the visible text and the accessibility tree of each, in
// Chromium. For changes that must not be seen.
//   npm run build-storybook && node scripts/measure/story-text.mjs ../other-checkout
// takes storybook-static of this checkout and of the other one. Ends with 1 where a story differs, and says how.
import { createServer } from 'node:http';
/* global document, Element, HTMLSlotElement, Text, getComputedStyle -- of the page */
import { readFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { root } from '../run.mjs';
import { findBrowser } from '../test/ensure.mjs';

const MIME = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on 127.0.0.1: `{ address, close }`. */
async function serve(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    try {
      const body = await readFile(path);
      response.writeHead(200, { 'content-type': MIME[extname(path)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** The text of the page as it is seen, shadow trees in place of what they hide. Runs in the page. */
function visibleText() {
  const childrenOf = (node) => {
    if (!(node instanceof Element)) return node.childNodes;
    if (node.matches('script, style, template') || !node.checkVisibility()) return [];
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
    return slotted.length ? slotted : (node.shadowRoot ?? node).childNodes;
  };
  const isBlock = (node) => node instanceof Element && !/^inline/.test(getComputedStyle(node).display);
  const textOf = (node) => {
    if (node instanceof Text) return node.data;
    const inner = Array.from(childrenOf(node), textOf).join('');
    return isBlock(node) ? `\n${inner}\n` : inner;
  };
  const host = document.querySelector('#storybook-root');
  return textOf(host)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Lines of the accessibility tree: role, name, and what else is said of a node. */
function treeLines(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said = ['level', 'checked', 'expanded', 'pressed', 'disabled'];
  const lines = [];
  const walk = (node, depth) => {
    const isSilent = node.ignored || ['generic', 'none', 'InlineTextBox'].includes(node.role?.value);
    if (!isSilent) {
      const states = (node.properties ?? [])
        .filter(({ name }) => said.includes(name))
        .map(({ name, value }) => `${name}=${value.value}`);
      const name = (node.name?.value ?? '').replace(/\s+/g, ' ').trim();
      lines.push(
        [' '.repeat(depth), node.role?.value, ' ', name, ...states.map((each) => ` ${each}`)].join(''),
      );
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, isSilent ? depth : depth + 1);
    }
  };
  walk(nodes[0], 0);
  return lines;
}

/** What each story says: `{ id: { text, tree } }`. */
async function read(browser, checkout) {
  const folder = join(checkout, 'storybook-static');
  if (!existsSync(join(folder, 'index.json'))) throw new Error(`${folder}: build Storybook there first`);
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const server = await serve(folder);
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  const session = await page.createCDPSession();
  const said = {};
  for (const { id, type } of Object.values(entries)) {
    if (type !== 'story') continue;
    await page.goto(`${server.address}iframe.html?viewMode=story&id=${id}`, { waitUntil: 'networkidle0' });
    await page.waitForSelector('.host-page');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    // ports differ between the two servers
    const plain = (lines) => lines.map((line) => line.replaceAll(server.address, '/'));
    said[id] = { text: plain(await page.evaluate(visibleText)), tree: plain(treeLines(nodes)) };
  }
  await page.close();
  server.close();
  return said;
}

/** Lines of the one that the other hasn't, as many of them as are new. */
function without(lines, others) {
  const left = new Map();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

const [other] = process.argv.slice(2);
if (!other) {
  console.error('Name the other checkout: node scripts/measure/story-text.mjs ../other-checkout');
  process.exit(2);
}
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
const before = await read(browser, resolve(other));
const after = await read(browser, root());
await browser.close();

let differing = 0;
for (const id of new Set([...Object.keys(before), ...Object.keys(after)])) {
  if (!before[id] || !after[id]) {
    console.log(`${id}: only ${before[id] ? 'before' : 'after'}`);
    differing++;
    continue;
  }
  for (const kind of ['text', 'tree']) {
    if (before[id][kind].join('\n') === after[id][kind].join('\n')) continue;
    differing++;
    console.log(`${id}: ${kind} differs`);
    for (const line of without(before[id][kind], after[id][kind])) console.log(`  - ${line}`);
    for (const line of without(after[id][kind], before[id][kind])) console.log(`  + ${line}`);
  }
}
const count = Object.keys(after).length;
console.log(
  `${count} stories; ${differing ? `${differing} differences` : 'text and accessibility trees are the same'}`,
);
process.exitCode = differing ? 1 : 0;
