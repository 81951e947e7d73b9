import { open, stat } from 'node:fs/promises';
import { DataFault } from './data-fault.js';
import type { Sheet } from './sheet.js';
import { textSheet } from './text-file.js';
import { openWorkbook } from './workbook.js';

/** How an Excel workbook begins, as every ZIP file does. */
const ZIP = 'PK\u0003\u0004';
/** How an old one (.xls) or one with a password begins. */
const OLD = '\u00d0\u00cf\u0011\u00e0';

/**
 * Opens a file for as long as `use` takes, told by how it begins and not by its name. Throws a `DataFault` when it isn't
 * there or can't be read.
 */
export async function withSheets<Result>(
  file: string,
  use: (sheets: readonly Sheet[]) => Promise<Result>,
): Promise<Result> {
  const start = await startOf(file);
  if (start === OLD)
    throw new DataFault({ file }, 'is an old or protected workbook; save it as .xlsx without password');
  if (start !== ZIP) return use([textSheet(file)]);
  const workbook = await openWorkbook(file);
  try {
    return await use(workbook.sheets);
  } finally {
    workbook.close();
  }
}

async function startOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new DataFault({ file }, `there is no such file; looked for ${file}`, true);
  if (!found.isFile()) throw new DataFault({ file }, 'is a folder; name a file', true);
  if (found.size === 0) throw new DataFault({ file }, 'is empty; download it again');
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
