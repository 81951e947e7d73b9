import { Option } from 'commander';
import type { Command } from 'commander';
import { convert } from './convert.js';
import { FORMATS, writeAs } from '../formats.js';
import type { CsvOptions, Format } from '../formats.js';
import { FILE, readInput, withCodes, withExample, withReadingOptions } from './command-options.js';
import type { InputOptions } from './command-options.js';

interface ExportOptions extends InputOptions, CsvOptions {
  readonly format: Format;
  readonly output?: string;
}

const EXPORT_EXAMPLE = 'export managers.json --format csv --output managers.csv';

/** `export`: input of every kind to a file for other programs. */
export function addExportCommand(program: Command): void {
  withCodes(withReadingOptions(withExample(program.command('export'), EXPORT_EXAMPLE)))
    .description('Write a comparison for other programs, with units, periods, sources and notes.')
    .argument('[file]', FILE)
    .addOption(new Option('-f, --format <format>', 'what to write').choices(FORMATS).makeOptionMandatory())
    .option('--bom', 'begin CSV with a byte-order mark, by which Excel knows UTF-8')
    .option('--spreadsheet', 'write CSV that a spreadsheet opens and saves without making days of codes')
    .option('-o, --output <file>', 'write to this file, not to standard output')
    .action(async (file: string | undefined, options: ExportOptions, command: Command) => {
      const { format, bom, spreadsheet, output, ...input } = options;
      const reading = await readInput(file, input, command);
      await convert(reading, output, (comparison) => writeAs(comparison, format, { bom, spreadsheet }));
    });
}
