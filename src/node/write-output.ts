import { stat, writeFile } from 'node:fs/promises';
import { CommanderError } from 'commander';

/**
 * Writes to a file, or without one to standard output. A file is written beside and moved into place: whoever reads
 * it meets the old one or the new one, never a half.
 */
export async function write(text: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    // nothing is moved into the place of /dev/null
    const isDevice = await stat(file).then(
      (stats) => !stats.isFile(),
      () => false,
    );
    const write = isDevice ? writeFile : (await import('write-file-atomic')).default;
    await write(file, text);
  } catch (error) {
    throw new CommanderError(
      2,
      'occupation-comparison.output',
      `${file} can’t be written: ${whyNotWritten(error)}.`,
    );
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'its folder isn’t there, make it first',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder, name a file in it',
  EACCES: 'its folder may not be written to',
  EPERM: 'its folder may not be written to',
  ENOSPC: 'there is no room left',
};

/** What the system says of a file that could not be written, in words. */
export function whyNotWritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return WHY[code!] ?? message;
}

/** Whoever reads may have had enough (`| head`): then the work is over, and nothing is to be said. */
export function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? process.exitCode : 2);
  });
}
