import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Presets, SingleBar } from 'cli-progress';
import { codesOf, inputsOf, openFiles } from './pages-plan.js';
import type { PagesOptions, Shard } from './pages-plan.js';
import { isDone, MANIFESTS, removeOthers, removeParts, WHOLE } from './row-pages.js';
import type { Done, Reason } from './row-pages.js';
import { isWholeDone } from './whole-site.js';
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

/** Megabytes that a thread may keep: the data set and what its pages share come to two thirds of that. */
const THREAD_MEMORY = 128;

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
  const isWhole = shard.at === 1;
  mkdirSync(join(output, MANIFESTS), { recursive: true });
  const removed = removeOthers(output, codes);
  removeParts(output, isWhole ? [...own, WHOLE] : own);
  const due = options.isForced ? own : own.filter((code) => !isDone(output, code, codes, inputs));
  const sizeOf = (code: string): number => codes.length - codes.indexOf(code);
  const pages = own.reduce((sum, code) => sum + sizeOf(code), 0);
  const work = due.reduce((sum, code) => sum + sizeOf(code), 0);
  const bar = barFor(work);
  const isWholeDue = isWhole && (options.isForced || !isWholeDone(options, inputs));
  const tasks = isWholeDue ? [...due, WHOLE] : due;
  const all: Done[] = [{ written: {}, kept: pages - work + (isWhole && !isWholeDue ? 1 : 0), removed }];
  try {
    await inThreads({ options, inputs }, tasks, Math.min(threads, tasks.length), (done, task) => {
      all.push(done);
      bar?.increment(task === WHOLE ? 0 : sizeOf(task));
    });
  } finally {
    bar?.stop();
  }
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

/** Has threads do a task each until there are none left: a folder, or what there is once. */
async function inThreads(
  data: WorkerData,
  tasks: readonly string[],
  threads: number,
  onDone: (done: Done, task: string) => void,
): Promise<void> {
  const waiting = [...tasks];
  const workers: Worker[] = [];
  const run = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./pages-worker.js', import.meta.url), {
        workerData: data,
        execArgv: [], // --input-type and its like are for the program alone
        resourceLimits: { maxOldGenerationSizeMb: THREAD_MEMORY },
      });
      workers.push(worker);
      let task = '';
      const next = () => {
        task = waiting.shift() ?? '';
        if (task) worker.postMessage(task);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (done: Done) => {
        onDone(done, task);
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
