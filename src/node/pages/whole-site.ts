import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from './pair-pages.js';
import type { PageMaker } from './pair-pages.js';
import type { Inputs, PagesOptions } from './pages-plan.js';
import { MANIFESTS, placeIfNew, WHOLE } from './row-pages.js';
import type { Done } from './row-pages.js';

/** Addresses in one file of a sitemap; more are not allowed. */
const MOST_ADDRESSES = 50_000;

/** What the first page and the sitemap were made of. */
const MANIFEST = join(MANIFESTS, WHOLE);
const sharedText = ({ shared }: Inputs): string => JSON.stringify(shared);

/** Whether all that there is once stands as it should: the first page and the sitemap. */
export function isWholeDone(options: PagesOptions, inputs: Inputs): boolean {
  const { output, baseUrl, codes } = options;
  const manifest = join(output, MANIFEST);
  const files = ['index.html', ...(baseUrl ? ['sitemap.xml', ...sitemapNames(codes)] : [])];
  return (
    [manifest, ...files.map((file) => join(output, file))].every((file) => existsSync(file)) &&
    readFileSync(manifest, 'utf8') === sharedText(inputs)
  );
}

/** Writes what there is once. The first shard does. */
export function writeWhole(options: PagesOptions, inputs: Inputs, maker: Pick<PageMaker, 'start'>): Done {
  const start = placeIfNew(options.output, 'index.html', maker.start());
  if (options.baseUrl) writeSitemaps(options);
  placeIfNew(options.output, MANIFEST, sharedText(inputs));
  return { written: start ? { new: 1 } : {}, kept: start ? 0 : 1, removed: 0 };
}

/** Names of the parts of the sitemap: addresses of the first page, and of the pages of occupations and pairs. */
function sitemapNames({ length }: readonly string[]): readonly string[] {
  const addresses = 1 + length + (length * (length - 1)) / 2;
  return Array.from({ length: Math.ceil(addresses / MOST_ADDRESSES) }, (_, at) => `sitemap-${at + 1}.xml`);
}

function writeSitemaps({ output, codes, baseUrl }: PagesOptions): void {
  const names = sitemapNames(codes);
  let part = 0;
  let addresses: string[] = [];
  const flush = () => {
    placeIfNew(output, names[part++]!, sitemapOf('urlset', 'url', addresses));
    addresses = [];
  };
  for (const path of pathsOf(codes)) {
    addresses.push(baseUrl + path);
    if (addresses.length === MOST_ADDRESSES) flush();
  }
  if (addresses.length) flush();
  const parts = names.map((name) => baseUrl + name);
  placeIfNew(output, 'sitemap.xml', sitemapOf('sitemapindex', 'sitemap', parts));
}

function* pathsOf(codes: readonly string[]): Generator<string> {
  yield '';
  for (const code of codes) {
    yield `${code}/`;
    for (const other of codes) if (code < other) yield pathOf(code, other);
  }
}

const sitemapOf = (root: string, item: string, addresses: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((each) => `<${item}><loc>${each.replaceAll('&', '&amp;')}</loc></${item}>`),
    `</${root}>`,
    '',
  ].join('\n');
