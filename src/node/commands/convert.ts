import type { Comparison } from '../../model/comparison/occupations.js';
import { exitCodeOf, findingsOf, formatFindings } from '../findings.js';
import { write } from '../write-output.js';
import { hasContent } from '../reading.js';
import type { FileReading } from '../reading.js';

/**
 * Writes what is good of what was read; what is wrong goes to standard error. Where nothing is good, nothing is written:
 * a good file from before stays.
 * @param toText Makes of a comparison what is written; `locale` is the language that it was read in.
 */
export async function convert(
  reading: FileReading,
  output: string | undefined,
  toText: (comparison: Comparison, locale: string) => Promise<string>,
): Promise<void> {
  const findings = findingsOf(reading);
  for (const line of formatFindings(findings)) process.stderr.write(`${line}\n`);
  process.exitCode = exitCodeOf(findings);
  const { comparison, locale } = reading;
  if (hasContent(comparison)) await write(await toText(comparison, locale), output);
}
