// The command in a process of its own, which stays for all tests of a file: it takes arguments and answers with what
// was written and how it ended.
import { Command, CommanderError } from 'commander';
import { addDataCommand } from '../../../src/node/commands/data-command.js';

export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const { stdout, stderr } = process;
  const [toOutput, toError] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  stdout.write = (text: string | Uint8Array) => Boolean((written.stdout += String(text)));
  stderr.write = (text: string | Uint8Array) => Boolean((written.stderr += String(text)));
  process.exitCode = undefined;
  try {
    const program = new Command('occupation-comparison').exitOverride();
    addDataCommand(program);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode && 2;
  } finally {
    Object.assign(stdout, { write: toOutput });
    Object.assign(stderr, { write: toError });
  }
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { status, ...written };
}

process.on('message', (args: readonly string[]) => {
  void run(args).then((ended) => process.send?.(ended));
});
