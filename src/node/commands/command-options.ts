import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { localeOf } from '../../model/figure/format.js';
import { KINDS } from '../kinds.js';
import { STDIN } from '../input-source.js';

/** What is said of the files that a command takes. */
export const FILE = 'a file, an http or https address, or - for standard input';

/** Shows an example in the help of a command, and after a mistake. */
export const withExample = (command: Command, example: string): Command =>
  command
    .addHelpText('after', `\nExample: occupation-comparison ${example}`)
    .showHelpAfterError(
      `Example: occupation-comparison ${example}\nMore: occupation-comparison ${command.name()} --help`,
    );

/**
 * How the files that a command takes are read.
 * @param besides What the language decides as well.
 */
export const withReadingOptions = (command: Command, besides = ''): Command =>
  command
    .addOption(
      new Option('-t, --type <type>', 'what the input is; else its name and its content decide').choices(
        KINDS,
      ),
    )
    .option(
      '-l, --lang <code>',
      `language in which figures are written${besides} (default: that of the page, else en)`,
      language,
    );

function language(code: string): string {
  if (localeOf(code) === 'en' && !/^en$/i.test(code.trim()))
    throw new InvalidArgumentError('Write a code such as de or pt-BR.');
  return code;
}

/** A number of years, from 0. */
export function years(text: string): number {
  if (!/^\d+(?:\.\d+)?$/.test(text)) throw new InvalidArgumentError('Write a number of years, such as 3.');
  return Number(text);
}

/** The files that were named; without any, standard input, unless that is a keyboard. */
export function filesOf(named: readonly (string | undefined)[], command: Command): readonly string[] {
  const files = named.filter((name) => name !== undefined);
  if (files.length) return files;
  if (process.stdin.isTTY) command.error('error: there is nothing to read. Name a file, or pipe data in.');
  return [STDIN];
}
