import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';

/** Shows how far the reading of files has come; on a terminal only. */
export interface Progress {
  /** A file is being read: those before it are done. */
  file(path: string): void;
  end(): void;
}

/** A bar on the error stream, by the size of the files. */
export async function progressOf(files: readonly string[]): Promise<Progress> {
  if (!process.stderr.isTTY) return { file() {}, end() {} };
  const sizes = new Map<string, number>();
  for (const path of files) sizes.set(path, (await stat(path).catch(() => undefined))?.size ?? 0);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {file}', stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.rect,
  );
  bar.start(total, 0, { file: '' });
  let done = 0;
  let current = 0;
  return {
    file(path) {
      done += current;
      current = sizes.get(path) ?? 0;
      bar.update(done, { file: basename(path) });
    },
    end: () => bar.stop(),
  };
}
