import type { Command } from 'commander';
import { MAX_AGE } from '../../model/compare/advice.js';
import { exitCodeOf, findingsOf, formatFindings } from '../findings.js';
import type { Findings } from '../findings.js';
import { FILE, readInputs, withCodes, withExample, withReadingOptions, years } from './command-options.js';
import type { InputOptions } from './command-options.js';

interface CheckOptions extends InputOptions {
  readonly maxAge: number;
  readonly warnings: boolean;
  readonly json?: true;
}

const CHECK_EXAMPLE = 'check managers.json post.html';

/** `check`: what is wrong with files, and what their authors should look at again. */
export function addCheckCommand(program: Command): void {
  withCodes(withReadingOptions(withExample(program.command('check'), CHECK_EXAMPLE)))
    .description('Say what is wrong with files, where, and what to write instead; and what to look at again.')
    .argument('[files...]', FILE)
    .option('--max-age <years>', 'warn of figures that are older', years, MAX_AGE)
    .option('--no-warnings', 'say only what is wrong')
    .option('--json', 'write the findings as JSON')
    .action(check);
}

async function check(named: readonly string[], options: CheckOptions, command: Command): Promise<void> {
  const { maxAge, warnings, json, ...reading } = options;
  const all: Findings[] = [];
  for await (const each of readInputs(named, reading, command)) {
    const findings = findingsOf(each, warnings ? { now: new Date(), maxAge } : undefined);
    all.push(findings);
    if (!json) for (const line of formatFindings(findings)) process.stdout.write(`${line}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  else process.stderr.write(`${summaryOfFindings(all)}\n`);
  process.exitCode = Math.max(...all.map(exitCodeOf));
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

function summaryOfFindings(all: readonly Findings[]): string {
  const problems = all.flatMap((each) => each.problems).length;
  const warnings = all.flatMap((each) => each.warnings).length;
  return `${counted(all.length, 'file')}: ${counted(problems, 'problem')}, ${counted(warnings, 'warning')}`;
}
