import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Presets, SingleBar } from 'cli-progress';
import { pageMaker, pathOf } from './pair-pages.js';
import { codesOf, inputsOf, openFiles } from './pages-plan.js';
import type { Inputs, PagesOptions, Shard } from './pages-plan.js';
import { isDone, MANIFESTS, placeIfNew, removeOthers } from './row-pages.js';
import type { Done, Reason } from './row-pages.js';
import type { WorkerData } from './pages-worker.js';

/** What came of it. */
export interface PagesReport {
  /** Pages that this run, or this shard, is there for. */
  readonly pages: number;
  readonly written: number;
  /** How many were written for which reason. */
  readonly reasons: Readonly<Partial<Record<Reason, number>>>;
  readonly unchanged: number;
  readonly removed: number;
}

/** Addresses in one file of a sitemap; more are not allowed. */
const MOST_ADDRESSES = 50_000;
/** Megabytes that a thread may keep: what it has read of the data set is a tenth of that. */
const THREAD_MEMORY = 160;

/** Writes the pages that aren't there as they should be. */
export async function writePages(
  options: PagesOptions,
  {
    shard,
    threads = availableParallelism(),
  }: { readonly shard: Shard; readonly threads?: number | undefined },
): Promise<PagesReport> {
  const { output, codes } = options;
  const inputs = inputsOf(openFiles(options.dataset), options);
  const own = codesOf(codes, shard);
  mkdirSync(join(output, MANIFESTS), { recursive: true });
  const removed = removeOthers(output, codes);
  const due = options.isForced ? own : own.filter((code) => !isDone(output, code, codes, inputs));
  const sizeOf = (code: string): number => codes.length - codes.indexOf(code);
  const pages = own.reduce((sum, code) => sum + sizeOf(code), 0);
  const work = due.reduce((sum, code) => sum + sizeOf(code), 0);
  const bar = barFor(work);
  const all: Done[] = [{ written: {}, kept: pages - work, removed }];
  try {
    await inThreads({ options, inputs }, due, Math.min(threads, due.length), (done, code) => {
      all.push(done);
      bar?.increment(sizeOf(code));
    });
  } finally {
    bar?.stop();
  }
  if (shard.at === 1) all.push(await writeWhole(options, inputs));
  return reportOf(all);
}

function barFor(total: number): SingleBar | undefined {
  if (!process.stderr.isTTY || !total) return undefined;
  const bar = new SingleBar(
    {
      format: '{bar} {percentage}% {value} of {total} pages, {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.rect,
  );
  bar.start(total, 0);
  return bar;
}

/** Has threads do a folder each until there are none left. */
async function inThreads(
  data: WorkerData,
  due: readonly string[],
  threads: number,
  onDone: (done: Done, code: string) => void,
): Promise<void> {
  const waiting = [...due];
  const workers: Worker[] = [];
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./pages-worker.js', import.meta.url), {
        workerData: data,
        execArgv: [], // --input-type and its like are for the program alone
        resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
      });
      workers.push(worker);
      let code = '';
      const next = () => {
        code = waiting.shift() ?? '';
        if (code) worker.postMessage(code);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (done: Done) => {
        onDone(done, code);
        next();
      });
      worker.on('error', reject);
      next();
    });
  try {
    await Promise.all(Array.from({ length: threads }, run));
  } finally {
    for (const worker of workers) await worker.terminate();
  }
}

/** What there is once for the whole site: the first page and the sitemap. The first shard writes it. */
async function writeWhole(options: PagesOptions, { shared }: Inputs): Promise<Done> {
  const { output, baseUrl, codes } = options;
  const manifest = join(output, MANIFESTS, WHOLE);
  const text = JSON.stringify(shared);
  const files = ['index.html', ...(baseUrl ? ['sitemap.xml', ...sitemapNames(codes)] : [])];
  const isThere = [manifest, ...files.map((file) => join(output, file))].every((file) => existsSync(file));
  if (isThere && readFileSync(manifest, 'utf8') === text && !options.isForced)
    return { written: {}, kept: 1, removed: 0 };
  const start = placeIfNew(join(output, 'index.html'), (await pageMaker(options)).start());
  if (baseUrl) writeSitemaps(options);
  placeIfNew(manifest, text);
  return { written: start ? { new: 1 } : {}, kept: start ? 0 : 1, removed: 0 };
}

/** What the first page and the sitemap were made of; no name of a code. */
const WHOLE = 'whole';

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
    placeIfNew(join(output, names[part++]!), sitemapOf('urlset', 'url', addresses));
    addresses = [];
  };
  for (const path of pathsOf(codes)) {
    addresses.push(baseUrl + path);
    if (addresses.length === MOST_ADDRESSES) flush();
  }
  if (addresses.length) flush();
  const parts = names.map((name) => baseUrl + name);
  placeIfNew(join(output, 'sitemap.xml'), sitemapOf('sitemapindex', 'sitemap', parts));
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

function reportOf(all: readonly Done[]): PagesReport {
  const reasons: Partial<Record<Reason, number>> = {};
  for (const { written } of all)
    for (const [reason, count] of Object.entries(written))
      reasons[reason as Reason] = (reasons[reason as Reason] ?? 0) + count;
  const written = Object.values(reasons).reduce((sum, count) => sum + count, 0);
  const unchanged = all.reduce((sum, { kept }) => sum + kept, 0);
  const removed = all.reduce((sum, done) => sum + done.removed, 0);
  return { pages: written + unchanged, written, reasons, unchanged, removed };
}
