import { isTitle } from '../model/figure/title.js';
import { isAbsent } from '../model/figure/figure.js';
import type { Figure } from '../model/figure/figure.js';
import { fill } from '../model/words/fill.js';
import { tableWords } from '../model/words/table-words.js';
import type { TableWords } from '../model/words/table-words.js';

/** Currencies that are known by their sign alone; the others are written by their code. */
const SIGNS: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹' };
/** What stands before the title of what was measured. */
const RELATIONS = {
  broader: 'broader group: ',
  narrower: 'narrower group: ',
  similar: 'similar title: ',
  residual: 'catch-all group: ',
};

/**
 * One figure as text in English: `$81,765 (Program Project Manager, 2017)`. It is meant for files that people and
 * machines read: with the words as they come, `readFigureText()` reads it back. Numbers are written in full, not
 * rounded as on the screen.
 *
 * Not said are statistic, place, sources, notes and the code of what was measured: tables have columns, headers and
 * marks for those. Pay a year goes without saying, as readers of the text assume it.
 */
export function figureText(figure: Figure, words: TableWords = tableWords): string {
  const qualifiers = qualifiersOf(figure, words).join(', ');
  return bodyOf(figure, words) + (qualifiers && ` (${qualifiers})`);
}

function bodyOf(figure: Figure, words: TableWords): string {
  const { status, value, low, high, text } = figure;
  if (isAbsent(status)) return words[status];
  if (status === 'text') return text!;
  if (status === 'range')
    return `${numberText(low!, figure)}–${numberText(high!, figure)}${intervalOf(figure, words)}`;
  if (value === undefined) return status === 'at-least' ? '#' : words['at-most.limit'];
  const number = numberText(value, figure);
  const bound = status === 'value' ? number : fill(words[status], { value: number });
  return bound + intervalOf(figure, words);
}

function intervalOf({ unit, per = 'year' }: Figure, words: TableWords): string {
  return unit === 'money' && per !== 'year' ? ` ${words[per]}` : '';
}

/** A number in full, with the sign of its currency or of percent. */
function numberText(value: number, { unit, currency = 'USD' }: Figure): string {
  const sign = unit === 'money' ? (SIGNS[currency] ?? `${currency} `) : '';
  const digits = Math.abs(value).toLocaleString('en', { maximumFractionDigits: 20 });
  const decimals = /(?<=\.)\d+$/.exec(digits)?.[0].length;
  // "$29.5" is no price, and "1.125" is a thousand and more to half of the world
  const filled = (unit === 'money' && decimals === 1) || decimals === 3 ? `${digits}0` : digits;
  return `${sign}${value < 0 ? '-' : ''}${filled}${unit === 'percent' ? '%' : ''}`;
}

/** What is said in brackets, in the order in which it is read. */
function qualifiersOf(figure: Figure, words: TableWords): readonly string[] {
  const { status, value, basis, kind, condition, from, to, measuredFor } = figure;
  const years = [...new Set([from, to])].filter((year) => year !== undefined).join('–');
  const isOpen = status === 'at-least' && value === undefined;
  return [
    measuredFor ? titleOf(measuredFor) : '',
    isOpen ? intervalOf(figure, words).trim() : '',
    basis && basis !== 'unspecified' ? words[basis] : '',
    kind ? words[kind] : '',
    condition ?? '',
    years,
  ].filter(Boolean);
}

/** A title is known by how it ends; one that isn't needs the word. */
const titleOf = ({ name, relation }: NonNullable<Figure['measuredFor']>): string =>
  (relation ? RELATIONS[relation] : isTitle(name) ? '' : 'for ') + name;
