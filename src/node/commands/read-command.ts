import type { Command } from 'commander';
import { convert } from './convert.js';
import { writeAs } from '../formats.js';
import { FILE, filesOf, withExample, withReadingOptions } from './command-options.js';
import type { ReadingOptions } from '../reading.js';

const EXAMPLE = 'read managers.csv --output managers.json';

/** `read`: input of every kind to our JSON. */
export function addReadCommand(program: Command): void {
  withReadingOptions(withExample(program.command('read'), EXAMPLE))
    .description('Read JSON, JSON-LD, CSV, Markdown or the table of an HTML page, and write it as our JSON.')
    .argument('[file]', FILE)
    .option('-o, --output <file>', 'write to this file, not to standard output')
    .action((file: string | undefined, options: ReadingOptions & { output?: string }, command: Command) =>
      convert(filesOf([file], command)[0]!, options, (comparison) => writeAs(comparison, 'json')),
    );
}
