import type { Fault, Problem, ProblemCode } from '../../model/document/problems.js';
import type { Shape } from '../../model/document/shape.js';
import { fill } from '../../model/words/fill.js';
import { nearestTo } from '../../model/search/nearest.js';
import { findJsonFault } from '../json/json-fault.js';

const EXCERPT_LENGTH = 40;
/** How many problems are put in words; nobody reads more, and putting 100,000 in words takes seconds. */
const MOST_PROBLEMS = 1000;
/** How much of broken JSON is quoted before the place where it breaks. */
const LEAD = 12;
const CHUNK_FAILED =
  'The module {sign} did not come: put the folder "chunks" of this build beside the script.';
const MISSPELT = '{place} is not known and left out: write {meant}.';
const USUAL = '{place} should be {wanted}, not {found}.';
/** What is said of each kind of problem; `{gaps}` are filled. */
export type Sentences = Readonly<Partial<Record<ProblemCode, string>>>;

const SENTENCES: Sentences = {
  'json-syntax':
    'The JSON can’t be read: at position {position} there should be {wanted}, not {found}. In an attribute, write &#39; for an apostrophe.',
  'json-repaired':
    'Curly quotes or no-break spaces in the JSON were read as plain ones; paste it where the system leaves text alone.',
  'object-as-text': 'An object was written as text: set the property, or write JSON.stringify(data).',
  'missing-field': '{place} was left out: it has no {wanted}. Write one.',
  'unknown-field': '{place} is not known and left out; known are {wanted}.',
  'renamed-attribute':
    'The attribute {sign} is called {wanted} now, and works for the time being: rename it.',
  'unknown-attribute': 'The attribute {sign} is not known and does nothing: write {wanted}.',
  'misplaced-attribute': 'The attribute {sign} is not known here and does nothing: it is one of {wanted}.',
  'unknown-tag': '{sign} is no element of this package, and nothing is drawn: write {wanted}.',
  'unclosed-tag':
    'What follows, from {sign} on, is inside this element and hidden, as nothing closes it before: in HTML, “/>” ends no element. Write {wanted}.',
  'stray-occupation': '{sign} draws nothing by itself: put it inside {wanted}.',
  'unknown-label':
    'The label {place} replaces nothing: its key is not known, or its value is not text. Write a key such as "pay.median".',
  'language-failed':
    'The words for {sign} did not come: put the folder "languages" beside the script, or check addLanguage().',
  'unreadable-figure':
    '{place} is shown as text: no figure could be read from {found}. Write a number, such as "$81,765" or "8%".',
  'no-unit':
    '{place} is shown as text: nothing says which currency {found} is in. Write it in the cell or in the header, such as "(EUR)".',
  'no-interval':
    '{place} is shown as text: {found} can’t be pay of a year, and nothing says what it is paid for. Write it in the cell or in the header, such as "an hour".',
  'unclear-scale':
    '{place} is shown as text: nobody can tell whether {found} counts in ones or in {wanted}. Write the number out, or "1.2 million".',
  'unclear-fraction':
    '{place} is shown as text, with all of its column: nobody can tell whether {found} is a fraction or a percentage. Write "8%", or "(%)" in the header.',
  'date-code':
    '{place} was left out: {found} is a day that a spreadsheet made of a code. Make the column text there, and write the code again, such as 11-2011.',
  'unreadable-value': '{place} was left out: it threw an error when it was read. Give plain data.',
  'lost-mark':
    'The mark {found} leads nowhere: write a line below the table, such as "Sources: {sign}Payscale".',
  'stale-figure': '{place} is of {sign}: take it from a release of {wanted} or later.',
  'html-refused': 'This page lets nothing parse text as HTML (Trusted Types): give the data as JSON or CSV.',
  'load-failed':
    'The file did not come: {sign}. Write an address that a browser can open from this page; from a page on a disk it opens none.',
  'load-timeout':
    'The file did not come in whole within {sign}: make it smaller, or serve it from nearer to its readers.',
  'load-too-large': 'The file is larger than {sign}: leave out what no reader compares.',
  'load-type': 'The file is {sign}: it should be JSON, CSV or HTML, and the server should say so.',
  'bad-data-set':
    'The data set {sign} can’t be read: "dataset" should be the folder of one made by the command `data`.',
  'many-codes': '{sign} codes were given, and the first looked up: write {wanted}.',
  'unknown-code': 'The data set has no occupation {sign}; it has, for example, {wanted}.',
  'unknown-place': 'The data set has no wages for the place {sign}; it has those for {wanted}.',
  'retired-code': 'The code {sign} is no longer in use; write {wanted}.',
  'combined-code': 'The code {sign} is counted together with others: write {wanted}.',
  'many-problems': '{sign} more problems are not listed: mend those before them first.',
  'no-data':
    'No data came for {sign}: write {wanted}. Where a script brings the data later, set "occupations" to null until then.',
  'no-occupations': 'Nothing to show: "occupations" should be a list of objects with a "name".',
};
const MIXED =
  '{place} can’t be compared with a figure before it: its {aspects} are “{sign}”, those before “{wanted}”. Give figures that share them; readers are told as well.';
const NAME_OF_KIND: Partial<Record<Shape['kind'], string>> = {
  text: 'text',
  amount: 'a number, or text such as "$81,765"',
  flag: 'true or false',
  link: 'an http, https, mailto, tel or relative address',
  map: 'an object',
  object: 'an object',
};

/**
 * Makes problems in words, for the author, of the faults that were met while reading: of the first 1,000, and one that
 * counts the others.
 * @param faults Of `readDocument()` or `problemsOf()`.
 * @param own Sentences that go before the built-in ones.
 * @returns A problem for each fault: code, source, path, excerpt, message, and the address of its documentation.
 * @throws Never.
 * @example
 * ```js
 * for (const { message } of explain(readDocument(data).faults)) console.warn(message);
 * ```
 */
export const explain = (faults: readonly Fault[], own: Sentences = {}): readonly Problem[] =>
  atMost(faults).map((fault) => {
    const { code, path, place, source, found, wanted, position } = fault;
    const syntax = code === 'json-syntax' ? findJsonFault(found as string) : undefined;
    const stands = syntax ? (found as string).slice(syntax.position) : found;
    const meant = meantBy(fault);
    const said =
      meant && code === 'unknown-field'
        ? MISSPELT
        : code === 'load-failed' && source === 'chunks'
          ? CHUNK_FAILED
          : (own[code] ?? SENTENCES[code] ?? (code.startsWith('mixed-') ? MIXED : USUAL));
    const gaps = {
      place: [path || 'The data', place && `(${place})`].filter(Boolean).join(' '),
      position: syntax?.position ?? '',
      wanted: syntax?.expected ?? nameWanted(wanted),
      found: nameFound(stands),
      meant: meant ?? '',
      aspects: code.replace('mixed-', ''),
      sign: typeof found === 'string' ? shorten(found) : '',
    };
    const quoted = syntax ? (found as string).slice(Math.max(0, syntax.position - LEAD)) : found;
    const excerpt = typeof quoted === 'string' ? shorten(quoted) : undefined;
    return {
      code,
      path,
      place,
      source,
      position: syntax?.position ?? position,
      excerpt,
      message: fill(said, gaps),
    };
  });

/** The name that a misspelt one is like, of those that are known. */
function meantBy({ code, path, wanted = [] }: Fault): string | undefined {
  return code === 'unknown-field' && !('kind' in wanted)
    ? nearestTo(path.replace(/^.*\./, ''), wanted)
    : undefined;
}

const atMost = (faults: readonly Fault[]): readonly Fault[] =>
  faults.length > MOST_PROBLEMS
    ? [
        ...faults.slice(0, MOST_PROBLEMS),
        {
          code: 'many-problems',
          path: '',
          source: faults[MOST_PROBLEMS]!.source!,
          found: String(faults.length - MOST_PROBLEMS),
        },
      ]
    : faults;

function nameWanted(wanted: Fault['wanted'] = []): string {
  if (!('kind' in wanted)) return wanted.join(', ');
  return wanted.kind === 'option'
    ? wanted.options.join(' or ')
    : (NAME_OF_KIND[wanted.kind] ?? `a ${wanted.kind}`);
}

/** Names a value of unknown type without calling any of its methods. */
function nameFound(value: unknown): string {
  if (typeof value === 'string') return value ? `“${shorten(value)}”` : 'the end';
  if (isList(value)) return 'a list';
  return typeof value === 'number' ? String(value) : `this ${typeof value}`;
}

/** A revoked proxy throws even at this question. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

const shorten = (text: string) =>
  text.length > EXCERPT_LENGTH
    ? text.slice(0, EXCERPT_LENGTH - 1).replace(/[\ud800-\udbff]$/, '') + '…'
    : text;
