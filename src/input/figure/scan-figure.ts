import type { PayInterval } from '../../model/figure/figure.js';
import { LEVEL_WORD, TAX_WORD } from './condition-words.js';
import { CURRENCY_NAME, CURRENCY_SIGN, currencyOf, isMoney } from './currency-words.js';
import { INTERVAL, intervalIn } from './interval-words.js';
import {
  isClearScale,
  LAKHS_PER_ANNUM,
  SCALE_BEFORE_SIGN,
  SCALE_LETTER,
  SCALE_WORD,
  zerosIn,
} from './scale-words.js';
import { at, wordAt } from './word-at.js';

/** A piece of the text of a figure, by what it means. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'money'; readonly text: string; readonly currency: string | undefined }
  | { readonly kind: 'scale'; readonly zeros: number; readonly isClear: boolean }
  | { readonly kind: 'lpa' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'interval'; readonly per: PayInterval }
  | { readonly kind: 'to' }
  | { readonly kind: 'plus' }
  | { readonly kind: 'bound'; readonly isUpper: boolean }
  | { readonly kind: 'condition'; readonly text: string; readonly isLevel: boolean }
  | { readonly kind: 'basis' }
  | { readonly kind: 'counted' }
  | { readonly kind: 'decline' }
  | { readonly kind: 'filler' };

const NUMBER = /[-–−+]?\d(?:[\d.,’' ]*\d)?/y;
/** Where a dash before a number is its sign and not the word between two numbers. */
const UNSIGNED = /\d(?:[\d.,’' ]*\d)?/y;
const PERCENT = /%|per ?cent(?![a-z])|٪|prozent(?![a-z])|pour ?cent(?![a-z])|por ?ciento(?![a-z])/y;
const TO = /[-‐-―−]|(?:to|bis|hasta|إلى|حتى)(?!\p{L})|(?:à|a|y|et|und|and) (?=(?:[^\p{L}\s]|[a-z]{3} )*\d)/uy;
const PLUS = /\+/y;
const BEFORE =
  /[<>]=?|[≤≥]|(?:this wage is )?equal to or (?:greater|more) than|at (?:least|most)|(?:more|less|fewer) than|over|from|up to|under|mindestens|höchstens|ab|bis zu|über|unter|au moins|au plus|jusqu['’]à|à partir de|plus de|moins de|al menos|desde|hasta|más de|menos de|على الأقل|أكثر من/uy;
const AFTER =
  /(?:or|and|oder|ou|et|o|y) (?:more|less|fewer|higher|above|over|below|up|mehr|weniger|plus|moins|más|menos)/uy;
/** What makes a bound an upper one. */
const UPPER = /[<≤]|most|up to|under|low|less|few|höchst|bis zu|unter|au plus|jusqu|moins|menos|hasta/i;
const BASIS = /OTE(?![\p{L}])|on[- ]target earnings/uy;
const COUNTED =
  /(?:(?:new |total )?(?:jobs?|openings?|workers?|people|positions?|vacancies|employees|stellen|emplois|empleos))(?![\p{L}])/uy;
const HOURS =
  /(?:hours?|hrs?\.?|stunden|std\.|heures|horas)(?: ?(?:\/|per|a|pro|par|por|in der) ?(?:week|wk|woche|semaine|semana))?(?![\p{L}])/uy;
const FILLER = /(?:(?:projected |job |employment )?(?:growth|increase)|circa|env\.)(?![\p{L}])/uy;
const DECLINE =
  /(?:(?:a )?(?:projected |job |employment )?(?:decline|decrease|drop)(?: of)?|declining|down|rückgang(?: um)?|baisse(?: de)?)(?![\p{L}])/uy;
const SPACE = /[\s\u00a0\u202f]+/y;

type Read = (match: RegExpExecArray, locale: string, isComma: boolean) => Token | undefined;

const money: Read = ({ 0: text }, locale) =>
  isMoney(text) ? { kind: 'money', text, currency: currencyOf(text, locale) } : undefined;
const scale = (match: RegExpExecArray, isComma: boolean): Token => ({
  kind: 'scale',
  zeros: zerosIn(match),
  isClear: isClearScale(match[0], isComma),
});

/** What is looked for, in this order: the longer and rarer first. */
const READERS: readonly (readonly [typeof at, RegExp, Read])[] = [
  [wordAt, HOURS, () => ({ kind: 'counted' })],
  [at, LAKHS_PER_ANNUM, () => ({ kind: 'lpa' })],
  [at, SCALE_BEFORE_SIGN, (match, _, isComma) => scale(match, isComma)],
  [wordAt, CURRENCY_NAME, money],
  [at, CURRENCY_SIGN, money],
  [wordAt, SCALE_WORD, (match, _, isComma) => scale(match, isComma)],
  [wordAt, PERCENT, () => ({ kind: 'percent' })],
  [wordAt, AFTER, ({ 0: text }) => ({ kind: 'bound', isUpper: UPPER.test(text) })],
  [wordAt, INTERVAL, (match) => ({ kind: 'interval', per: intervalIn(match) })],
  [wordAt, TAX_WORD, ({ 0: text }) => ({ kind: 'condition', text, isLevel: false })],
  [wordAt, LEVEL_WORD, ({ 0: text }) => ({ kind: 'condition', text, isLevel: true })],
  [at, BASIS, () => ({ kind: 'basis' })],
  [wordAt, COUNTED, () => ({ kind: 'counted' })],
  [wordAt, DECLINE, () => ({ kind: 'decline' })],
  [wordAt, FILLER, () => ({ kind: 'filler' })],
  [at, PLUS, () => ({ kind: 'plus' })],
];

/**
 * The pieces of a text, in their order; nothing where any piece of it isn't known: half a figure is worse than the
 * author's own words.
 */
export function scanFigure(
  text: string,
  locale: string,
  hasCommaDecimals: boolean,
): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const space = at(SPACE, text, position);
    if (space) position += space[0].length;
    if (position >= text.length) break;
    const found = readToken(text, position, tokens, locale, hasCommaDecimals);
    if (!found) return undefined;
    tokens.push(found.token);
    position += found.length;
  }
  return tokens;
}

function readToken(
  text: string,
  position: number,
  before: readonly Token[],
  locale: string,
  isComma: boolean,
): { readonly token: Token; readonly length: number } | undefined {
  const last = before.at(-1)?.kind;
  const isFirst = !before.some(({ kind }) => kind === 'number');
  // behind a number, a dash is what stands between two; behind the sign of money before the second, it is its sign
  const isLeading = last === 'money' && before.at(-2)?.kind === 'to';
  const isSigned = last === undefined || last === 'to' || isLeading || (isFirst && last !== 'number');
  const number = at(isSigned ? NUMBER : UNSIGNED, text, position);
  if (number && last !== 'number')
    return { token: { kind: 'number', text: number[0] }, length: number[0].length };
  const bound = isFirst ? wordAt(BEFORE, text, position) : null;
  if (bound) return { token: { kind: 'bound', isUpper: UPPER.test(bound[0]) }, length: bound[0].length };
  const letter = last === 'number' ? at(SCALE_LETTER, text, position) : null;
  if (letter) return { token: scale(letter, isComma), length: letter[0].length };
  if (!isFirst) {
    const to = wordAt(TO, text, position);
    if (to) return { token: { kind: 'to' }, length: to[0].length };
  }
  for (const [find, pattern, read] of READERS) {
    const match = find(pattern, text, position);
    const token = match && read(match, locale, isComma);
    if (!token) continue;
    const { length } = match[0];
    // a condition is said in the author's own letters
    return {
      token: token.kind === 'condition' ? { ...token, text: text.slice(position, position + length) } : token,
      length,
    };
  }
  return undefined;
}
