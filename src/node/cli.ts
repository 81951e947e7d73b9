#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { VERSION } from '../model/version.js';
import { commands } from './commands/commands.js';
import { printable } from './findings.js';
import { endQuietly } from './write-output.js';

const AFTER = `
Exit codes: 0 when all is well, 1 when there are problems in the data, 2 when the command or a file name is wrong.`;

/** The program with the command that is called; with all of them where help, or a mistake, has to name them. */
async function programOf([name = '']: readonly string[]): Promise<Command> {
  const program = new Command('occupation-comparison')
    .description(
      'Reads, checks, exports and renders comparisons of occupations, and makes data sets for them.',
    )
    .version(VERSION)
    .addHelpText('after', AFTER)
    .configureOutput({ getOutHasColors: () => false, getErrHasColors: () => false })
    .exitOverride();
  const called = Object.hasOwn(commands, name) ? [commands[name]!] : Object.values(commands);
  for (const add of await Promise.all(called.map((load) => load()))) add(program);
  return program;
}

/**
 * Runs the command line. What a command finds out goes into `process.exitCode`; ending the process would cut off what
 * is still on its way to a pipe.
 */
export async function run(args: readonly string[]): Promise<void> {
  endQuietly(process.stdout);
  endQuietly(process.stderr);
  try {
    const program = await programOf(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // commander has said its own already, and calls every mistake 1
    if (error.code.startsWith('occupation-comparison'))
      process.stderr.write(`error: ${printable(error.message)}\n`);
    process.exitCode = error.exitCode && 2;
  }
}

/** Importing this runs nothing; the shell may call it by a link. */
const [, script] = process.argv;
if (script && realpathSync(script) === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
