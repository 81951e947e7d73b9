import type { Comparison } from '../model/comparison.js';
import { exitCodeOf, findingsOf, linesOf } from './findings.js';
import { write } from './output.js';
import { hasContent, readFile } from './reading.js';
import type { ReadingOptions } from './reading.js';

/**
 * Reads a file and writes what is good of it; what is wrong goes to standard error. Where nothing is good, nothing is
 * written: a good file from before stays.
 */
export async function convert(
  file: string,
  { output, ...options }: ReadingOptions & { readonly output?: string },
  toText: (comparison: Comparison) => Promise<string>,
): Promise<void> {
  const reading = await readFile(file, options);
  const findings = findingsOf(reading);
  for (const line of linesOf(findings)) process.stderr.write(`${line}\n`);
  process.exitCode = exitCodeOf(findings);
  if (hasContent(reading.comparison)) await write(await toText(reading.comparison), output);
}
