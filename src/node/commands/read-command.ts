import type { Command } from 'commander';
import { convert } from './convert.js';
import { writeAs } from '../formats.js';
import { FILE, readInput, withCodes, withExample, withReadingOptions } from './command-options.js';
import type { InputOptions } from './command-options.js';

interface ReadOptions extends InputOptions {
  readonly output?: string;
}

const READ_EXAMPLE = 'read managers.csv --output managers.json';

/** `read`: input of every kind to our JSON. */
export function addReadCommand(program: Command): void {
  withCodes(withReadingOptions(withExample(program.command('read'), READ_EXAMPLE)))
    .description('Read JSON, JSON-LD, CSV, Markdown or the table of an HTML page, and write it as our JSON.')
    .argument('[file]', FILE)
    .option('-o, --output <file>', 'write to this file, not to standard output')
    .action(async (file: string | undefined, { output, ...options }: ReadOptions, command: Command) => {
      const reading = await readInput(file, options, command);
      await convert(reading, output, (comparison) => writeAs(comparison, 'json'));
    });
}
