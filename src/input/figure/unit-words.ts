import { TAX_WORD } from './condition-words.js';
import { CURRENCY_NAME, CURRENCY_SIGN, isMoney } from './currency-words.js';
import { INTERVAL, intervalIn } from './interval-words.js';
import { LAKHS_PER_ANNUM, SCALE_BEFORE_SIGN, SCALE_LETTER, SCALE_WORD, zerosIn } from './scale-words.js';
import { at, wordAt } from './word-at.js';
import { scaleOf } from './scale-figure.js';
import type { Scale } from './scale-figure.js';
import type { PayInterval } from '../../model/figure/figure.js';

/** What a header says of the unit of the numbers beneath it: "(€/month)", "(in thousands)", "(S$)", "(LPA)". */
export interface UnitWords {
  /** As it is written: which dollar it is depends on the language of the page. */
  readonly currency?: string;
  readonly per?: PayInterval;
  readonly scale?: Scale;
  readonly condition?: string;
}

const FILLER =
  /(?:in|of|de|d['’]|amounts?|figures?|all|and|units?:?|unidades:|beträge|angaben|montants?|en|valores|ب|ال)(?![\p{L}])|[\s.,:/()*–-]/uy;

type Found = UnitWords | undefined;
const scaleIn = (match: RegExpExecArray): Found => {
  const scale = scaleOf(zerosIn(match));
  return scale && { scale };
};
const PATTERNS: readonly (readonly [typeof at, RegExp, (match: RegExpExecArray) => Found])[] = [
  [at, LAKHS_PER_ANNUM, () => ({ currency: 'INR', per: 'year', scale: 'lakh' })],
  [at, SCALE_BEFORE_SIGN, scaleIn],
  [wordAt, CURRENCY_NAME, ({ 0: currency }) => ({ currency })],
  [
    at,
    CURRENCY_SIGN,
    // a letter is one only before thousands: "R'000"
    ({ 0: currency, input, index }) =>
      isMoney(currency) && (!/^[A-Z]$/.test(currency) || /^.['’]/.test(input.slice(index)))
        ? { currency }
        : undefined,
  ],
  [wordAt, SCALE_WORD, scaleIn],
  [wordAt, INTERVAL, (match) => ({ per: intervalIn(match) })],
  [wordAt, TAX_WORD, ({ 0: condition }) => ({ condition })],
];

/** One unit at a place of a text. */
export function unitAt(
  text: string,
  position: number,
): (UnitWords & { readonly length: number }) | undefined {
  for (const [find, pattern, read] of PATTERNS) {
    const match = find(pattern, text, position);
    const found = match && read(match);
    if (!found) continue;
    const { length } = match[0];
    // a condition is said in the author's own letters
    return {
      ...found,
      ...(found.condition && { condition: text.slice(position, position + length) }),
      length,
    };
  }
  return undefined;
}

/** What a text says of units, where it says nothing else; nothing where it says two of a kind. */
export function readUnitWords(text: string): UnitWords | undefined {
  if (/^(?:[x×] ?)?(?:1[ ,.’']?)?000s?$/.test(text)) return { scale: 'thousand' };
  let all: UnitWords = {};
  let position = 0;
  // "$K", "£k": behind a sign, a letter is thousands
  while (position < text.length) {
    SCALE_LETTER.lastIndex = position;
    const letter = all.currency !== undefined || /^k$/i.test(text) ? SCALE_LETTER.exec(text) : null;
    const found = letter ? { ...scaleIn(letter), length: letter[0].length } : unitAt(text, position);
    if (found) {
      const { length, ...unit } = found;
      // "$AUD" says which dollars they are
      if (all.currency === '$' && /^..D$/.test(unit.currency ?? '')) all = { ...all, ...unit };
      if (clash(all, unit)) return undefined;
      all = { ...unit, ...all };
      position += length;
      continue;
    }
    const filler = wordAt(FILLER, text, position);
    if (!filler) return undefined;
    position += filler[0].length;
  }
  const isBareInterval = all.per && !all.currency && !all.scale && !all.condition;
  return Object.keys(all).length && !isBareInterval ? all : undefined;
}

/** Whether two units of a kind stand there that aren't the same. */
const clash = (all: UnitWords, unit: UnitWords): boolean =>
  (Object.keys(unit) as (keyof UnitWords)[]).some(
    (key) =>
      all[key] !== undefined && all[key] !== unit[key] && !(key === 'currency' && unit.scale === 'lakh'),
  );

/** The units among the words of a text: "Monthly salary in euros", "INR salary", "Salary, £". */
export function unitsAmong(text: string): { readonly rest: string; readonly words: UnitWords } {
  let words: UnitWords = {};
  let rest = '';
  for (let position = 0; position < text.length;) {
    const isStart = position === 0 || /[\s,;/|·(]/.test(text[position - 1]!);
    const found = isStart ? unitAt(text, position) : undefined;
    const isNew = found && !Object.keys(found).some((key) => key !== 'length' && Object.hasOwn(words, key));
    // a word such as "thousand" that is part of a name isn't taken
    if (!found || !isNew || (found.currency && !isMoney(found.currency))) {
      rest += text[position++];
      continue;
    }
    const { length, ...unit } = found;
    words = { ...words, ...unit };
    rest += ' ';
    position += length;
  }
  return { rest, words };
}
