import { ADVICE } from '../input/messages/explain-advice.js';
import { explain } from '../input/messages/explain.js';
import type { Sentences } from '../input/messages/explain.js';
import { placed } from '../input/check-author-document.js';
import { problemsOf } from '../model/compare/advice.js';
import type { ProblemOptions } from '../model/compare/advice.js';
import type { Fault, Problem } from '../model/document/problems.js';
import { outdated } from './freshness.js';
import type { FileReading } from './reading.js';

/** A problem in a file. */
export interface Finding extends Problem {
  /** Where in the text, both counted from 1, when the text itself is faulty. */
  readonly line?: number;
  readonly column?: number;
}

/** What is to be said of a file: what is wrong with it, and what its author should look at again. */
export interface Findings {
  readonly file: string;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** Releases older than those that should be out by now; there only when there are some, and no fault. */
  readonly outdated?: readonly string[];
}

/** What is said otherwise of files than of elements, or of files only. */
const SENTENCES: Sentences = {
  'json-syntax': 'The JSON can’t be read: there should be {wanted}, not {found}.',
  'json-repaired': 'Curly quotes or no-break spaces in the JSON were read as plain ones: write plain ones.',
  'object-as-text': 'An object was written as text: write JSON.stringify(data).',
  'unreadable-value': '{place} can’t be understood: write JSON, CSV, or a plain table.',
  'html-refused': 'The HTML is nested deeper than any page: write a plain table.',
  'no-occupations':
    'Nothing to compare was found: write a table with a row for each occupation, or JSON with a list of "occupations".',
  'bad-data-set':
    'The data set {sign} can’t be read: name with --dataset the folder of one made by the command `data`.',
  'load-failed': 'The file did not come: {sign}. Write an address that answers with a file.',
  'load-timeout': 'The file did not come in whole within {sign}: fetch it first, and name the file.',
  'file-unreadable':
    'The file can’t be read: {sign}. Name a file, an http or https address, or - for standard input.',
  'file-too-large': 'The file is larger than {sign}: leave out what no reader compares.',
  'classic-script': '{sign} is a module, which a script of another type doesn’t run: write {wanted}.',
  'file-binary': 'The file is {sign}: save it as CSV, JSON, HTML or Markdown, in UTF-8.',
  'file-encoding': 'The file is not UTF-8 and was read as Windows-1252: save it as UTF-8.',
  ...ADVICE,
};

/** Says what is wrong with a file; with options for it, also what its author should look at again. */
export function findingsOf(reading: FileReading, advice?: ProblemOptions): Findings {
  const { file, text, comparison, faults, placeOf, slips = [], advice: ofTable = [] } = reading;
  const inWords = (all: readonly Fault[]) =>
    explain(all, SENTENCES).map((problem) => ({ ...problem, ...placeInText(text, problem) }));
  const ofFigures = advice ? placed(problemsOf(comparison, { ...advice, check: true }), placeOf) : [];
  const warnings = advice ? [...ofTable, ...ofFigures] : [];
  const dataSets = comparison.sources.map(({ name, dataSet }) => dataSet ?? name);
  const old = advice ? outdated(dataSets, advice.now) : [];
  return {
    file,
    problems: inWords([...faults, ...slips]),
    warnings: inWords(warnings),
    ...(old.length && { outdated: old }),
  };
}

function placeInText(text: string, { position }: Problem): Pick<Finding, 'line' | 'column'> | undefined {
  if (position === undefined) return undefined;
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Signs that a terminal would obey, or that turn its text round; text of one line. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(CONTROL, '\ufffd');

/** A line for each finding: file, place, what is wrong and what to write instead, and the code to look it up. */
export const formatFindings = ({
  file,
  problems,
  warnings,
  outdated: old = [],
}: Findings): readonly string[] => [
  ...problems.map((each) => lineFor(file, each)),
  ...warnings.map((each) => lineFor(file, each, 'warning: ')),
  ...old.map((each) => printable(`${fileName(file)}: note: ${each}`)),
];

const fileName = (file: string): string => (file === '-' ? 'standard input' : file);

function lineFor(file: string, { code, message, line, column }: Finding, kind = ''): string {
  const place = line === undefined ? '' : `:${line}:${column}`;
  return printable(`${fileName(file)}${place}: ${kind}${message} [${code}]`);
}

/** What the command ends with: 2 for a file that isn't there, 1 for one with problems, 0 for a good one. */
export const exitCodeOf = ({ problems, warnings }: Findings): number =>
  problems.some(({ code }) => code === 'file-unreadable') ? 2 : problems.length || warnings.length ? 1 : 0;
