// The command as its users run it, without the commands beside it.
import { Command, CommanderError } from 'commander';
import { addDataCommand } from '../../../src/node/data/command.js';

const program = new Command('occupation-comparison').exitOverride();
addDataCommand(program);
try {
  await program.parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode && 2;
}
