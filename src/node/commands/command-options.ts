import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { localeOf } from '../../model/figure/format.js';
import { patternFaults } from '../../model/document/related-link.js';
import { KINDS } from '../../server/kinds.js';
import { STDIN } from '../../server/input-source.js';
import { readByCodes, readFile } from '../reading.js';
import type { FileReading, ReadingOptions } from '../reading.js';

/** What is said of the pattern of the addresses of related careers. */
export const RELATED_HREF = 'where to read about related careers, such as /careers/{code}';

/** Takes such a pattern. */
export function relatedHref(text: string): string {
  if (patternFaults(text).length)
    throw new InvalidArgumentError('Write an address with {code} in it, such as /careers/{code}.');
  return text;
}

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

/** What the input is, where it isn't a file: occupations of a data set. */
export interface InputOptions extends ReadingOptions {
  readonly codes?: string;
}

/** By which codes are taken in the place of a file, and what holds for those in elements of a page. */
export const withCodes = (command: Command): Command =>
  command
    .option('--codes <codes>', 'occupations of a data set in place of a file, such as "13-1082 11-2011"')
    .option(
      '--dataset <folder>',
      'folder or address of the data set of codes (default: the one in the package)',
    )
    .option('--place <place>', 'name or code of the place that wages of codes are to be of');

/** Reads what a command was given, files or codes, one after the other: a file at a time is in memory. */
export async function* readInputs(
  named: readonly (string | undefined)[],
  { codes, ...options }: InputOptions,
  command: Command,
): AsyncGenerator<FileReading> {
  if (codes === undefined) {
    for (const file of filesOf(named, command)) yield await readFile(file, options);
    return;
  }
  if (named.some((name) => name !== undefined))
    command.error('error: a file and --codes are two inputs. Give one of them.');
  if (!/\w/.test(codes)) command.error('error: --codes names no occupation. Write codes such as 13-1082.');
  yield await readByCodes({ ...options, codes });
}

/** Reads the one input of a command. */
export async function readInput(
  named: string | undefined,
  options: InputOptions,
  command: Command,
): Promise<FileReading> {
  const first = await readInputs([named], options, command).next();
  return first.value as FileReading;
}

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
function filesOf(named: readonly (string | undefined)[], command: Command): readonly string[] {
  const files = named.filter((name) => name !== undefined);
  if (files.length) return files;
  if (process.stdin.isTTY) command.error('error: there is nothing to read. Name a file, or pipe data in.');
  return [STDIN];
}
