import type { Fault, Problem } from '../model/problems.js';
import type { Shape } from '../model/shape.js';
import { findJsonFault } from './json-fault.js';

/** What a shape asks for, in the words of a message. */
const WANTED: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  number: 'a number',
  amount: 'a number, or text such as "$81,765"',
  flag: 'true or false',
  link: 'an address that begins with https://, http://, mailto: or tel:, or a relative one',
  option: '',
  list: 'a list',
  map: 'an object',
  object: 'an object',
};
const EXCERPT_LENGTH = 40;
/** How much of broken JSON is shown before the place where it breaks. */
const LEAD = 12;

/** Makes problems in words, for the author, of the faults that were met while reading. */
export const explain = (faults: readonly Fault[]): readonly Problem[] => faults.map(explainOne);

function explainOne(fault: Fault): Problem {
  const { code, path, door, found } = fault;
  if (code === 'json-syntax') return explainSyntax(String(found), fault);
  const excerpt = typeof found === 'string' ? excerptOf(found) : undefined;
  return { code, path, door, message: sentenceOf(fault), ...(excerpt && { excerpt }) };
}

function sentenceOf({ code, path, found, wanted }: Fault): string {
  const place = path || 'The data';
  switch (code) {
    case 'object-as-text':
      return 'An object was written as text. Set the property instead of the attribute, or write JSON.stringify(data) into the attribute.';
    case 'json-repaired':
      return 'The JSON has curly quotes where straight ones belong; it was read as if they were straight. Paste it where the publishing system leaves text alone, such as a block for custom HTML.';
    case 'missing-field':
      return `${place} was left out: it has no ${namesOf(wanted)}.`;
    case 'unknown-field':
      return `${place} isn't known here and was left out. Known are: ${namesOf(wanted)}.`;
    case 'unknown-label':
      return `${place} is no word that can be replaced, or what it is given isn't text.`;
    case 'unreadable-figure':
      return `${place} is shown as text, since no figure could be read from it. Write a number, and the rest in fields of its own.`;
    case 'unreadable-value':
      return `${place} threw an exception when it was read.`;
    case 'no-occupations':
      return 'There is no occupation to show. Give a list of objects, each with a "name", as "occupations".';
    default:
      return `${place} should be ${wantedOf(wanted)}, not ${nameOf(found)}.`;
  }
}

/** An attribute in single quotes ends at the first apostrophe of the data. */
const CUT_OFF =
  ' In an attribute, write &#39; for an apostrophe and &quot; for a quote that belong to the data.';

function explainSyntax(text: string, { code, path, door }: Fault): Problem {
  const { position, expected } = findJsonFault(text);
  const isCutOff = position >= text.length;
  const there = isCutOff ? `the end of the text.${CUT_OFF}` : `${nameOf(text.slice(position))}.`;
  return {
    code,
    path,
    door,
    position,
    excerpt: excerptOf(text.slice(Math.max(0, position - LEAD))),
    message: `This isn't JSON: at position ${position} there should be ${expected}, but there is ${there}`,
  };
}

const namesOf = (wanted: Fault['wanted']) => (Array.isArray(wanted) ? wanted.join(', ') : '');

function wantedOf(wanted: Fault['wanted']): string {
  if (!wanted || !('kind' in wanted)) return `one of ${namesOf(wanted)}`;
  return wanted.kind === 'option' ? `one of ${wanted.options.join(', ')}` : WANTED[wanted.kind];
}

const excerptOf = (text: string) =>
  text.length > EXCERPT_LENGTH ? text.slice(0, EXCERPT_LENGTH - 1) + '…' : text;

/** Names a value of unknown type without calling any of its methods. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `“${excerptOf(value)}”`;
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
