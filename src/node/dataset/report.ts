import { DataFault } from './read/data-fault.js';

/** What a command has to say, for people and for programs. */
export interface Report {
  readonly text: string;
  readonly json: unknown;
  /** What the command ends with when it isn't 0. */
  readonly exitCode?: number;
}

/** Does the work of a command and says how it went; faulty files end it with 1, wrong names of files with 2. */
export async function report(isJson: boolean | undefined, work: () => Promise<Report>): Promise<void> {
  try {
    const { text, json, exitCode = 0 } = await work();
    process.stdout.write(isJson ? `${JSON.stringify(json, null, 2)}\n` : text);
    process.exitCode = exitCode;
  } catch (error) {
    const faults = faultsOf(error);
    const lines = faults.map(({ message }) => `error: ${message}\n`).join('');
    if (isJson) process.stdout.write(`${JSON.stringify({ problems: faults.map(plainFault) }, null, 2)}\n`);
    else process.stderr.write(lines);
    process.exitCode = faults.some(({ isUsage }) => isUsage) ? 2 : 1;
  }
}

function faultsOf(error: unknown): readonly DataFault[] {
  if (error instanceof AggregateError) return error.errors.flatMap(faultsOf);
  if (error instanceof DataFault) return [error];
  const { code, path } = error as NodeJS.ErrnoException;
  if (code && path) return [new DataFault({ file: path }, `can’t be read or written (${code})`, true)];
  throw error;
}

const plainFault = ({ message, place }: DataFault) => ({ message, ...place });
