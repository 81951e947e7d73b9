import type { Status } from '../../model/figure/figure.js';
import {
  APPROXIMATELY,
  both,
  CURRENCIES,
  INTERVAL,
  intervalOf,
  lower,
  splitAside,
  WIDTHLESS,
  yearsIn,
} from './qualifiers.js';
import type { Aside } from './qualifiers.js';
import { oneLine } from './one-line.js';

/** What the text of a figure says. Fields it says nothing of are absent or undefined. */
export interface FigureText extends Aside {
  readonly status: Status;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly percent?: boolean;
}

/** No figure is longer; the patterns below need not be run over a novel. */
const LONGEST = 200;
/** The signs of the publishers (BLS: `#` at the ceiling, `*` and `**` not available, `~` too small) and people's own. */
const ABSENCES: readonly (readonly [Status, RegExp])[] = [
  ['at-least', /^#$/],
  ['suppressed', /^(?:\*\*?|~|not published)$/],
  ['not-applicable', /^(?:n\.?\/?a\.?|does not apply|not applicable)$/],
  ['missing', /^(?:[-‐-―−]{1,3}|not (?:given|available)|unknown)$/],
  ['not-collected', /^not collected$/],
  ['withheld', /^not disclosed$/],
];
const SIGN = '((?:[A-Z]{2})?[$€£¥₹] ?|[A-Z]{3} ?)?';
const SCALE = '( ?(?:thousand|million|billion|bn|[kKMB])(?![a-z]))?';
const NUMBER = `${SIGN}([-–−+]?\\d(?:[\\d.,’' ]*\\d)?)${SCALE}( ?%| per ?cent)?( ?(?:[$€£]|[A-Z]{3}\\b))?`;
const PER = `(?:(?: ?\\/ ?| per | an? | )${INTERVAL})?`;
const FIGURE = new RegExp(
  `^${NUMBER}(?: ?(?:[-‐-―−]|to) ?${NUMBER})?(\\+| (?:or|and) (?:more|less|fewer|higher|above|below|up))?${PER}(?: for (.+))?$`,
);
/** "over $100,000", "up to 5%" */
const BOUND = /^(?:[<>]=?|[≤≥]|at (?:least|most)|(?:more|less|fewer) than|over|from|up to|under) ?/i;
/** What makes a bound an upper one. */
const UPPER = /[<≤]|most|up to|under|low|less|few/i;
/** "2022: $81,765" */
const DATED = /^([^:(]*\d): (.+)/;
/** "about $50,000", "~8%" */
const ABOUT = new RegExp(`^(?:(${APPROXIMATELY})(?![a-z])|[~≈]) ?([^(]+)`, 'i');
/** "between $40,000 and $60,000" */
const BETWEEN = /^(?:between|from) (.+?) (?:and|to) (?=[^a-z]*\d)/i;
/** Thousands in groups of three, or as in India; not "81,76". */
const CLEAR = /^[-–−+]?(?:\d{1,3}(?:([,’' ])\d{3}(?:\1\d{3})*)?|\d+|\d{1,2}(?:,\d\d)+,\d{3})(?:\.\d+)?$/;
/** "50.000" is fifty thousand to half of the world. */
const THREE_DECIMALS = /\.\d{3}$/;
/** How many zeros a word or a letter behind a number stands for, by its first letter. */
const ZEROS: Readonly<Record<string, number>> = { t: 3, k: 3, m: 6, b: 9 };
/** Countries that write their own money with a bare dollar sign. */
const DOLLARS = /^(?:AU|CA|HK|MX|NZ|SG|US)$/;

/**
 * Reads the text of a figure as people type it: "$81,765 (Program Project Manager)", "8% (Managers, all other)",
 * ">=$239,200", "208,000+", "$29.05 an hour", "$102,280 for software developers", "N/A". Gives nothing when any part
 * of it isn't understood: half a figure is worse than the author's own words.
 * @param locale Decides what a comma and a bare "$" mean: "1.234,56 €" is read in German, "$50,000" as Canadian
 * dollars where the language is that of Canada.
 */
export function readFigureText(text: string, locale = 'en'): FigureText | undefined {
  if (text.length > LONGEST) return undefined;
  const { body, aside } = splitAside(
    oneLine(text.replace(WIDTHLESS, ''))
      .replace(DATED, '$2 ($1)')
      // the number isn't shown without its word; a sign alone would be none
      .replace(
        ABOUT,
        (all, about: string | undefined, number: string) => `${number} (${about ? lower(about) : all})`,
      )
      .replace(BETWEEN, '$1 – '),
  );
  const status = absenceOf(body);
  const read = status ? { status } : readNumber(body, locale);
  return read && both(read, aside);
}

/** Words stay as they are, brackets and all, unless the brackets say nothing but what a figure can say of itself. */
export function readWords(text: string): FigureText & { readonly text?: string } {
  const { body, aside } = splitAside(text);
  const isKnown = body && !aside.notes && !aside.currency && (!aside.for || aside.for.relation);
  const [words, rest] = isKnown ? [body, aside] : [text, {}];
  const status = absenceOf(words);
  return { ...rest, ...(status && status !== 'at-least' ? { status } : { status: 'text', text: words }) };
}

/** What a sign or a few words in place of a figure mean. */
const absenceOf = (text: string): Status | undefined =>
  ABSENCES.find(([, pattern]) => pattern.test(lower(text)))?.[0];

function readNumber(body: string, locale: string): FigureText | undefined {
  const [before = ''] = BOUND.exec(body) ?? [];
  const match = FIGURE.exec(body.slice(before.length));
  if (!match) return undefined;
  const [, sign, digits = '', scale, percent, code, ...rest] = match;
  const [sign2, digits2, scale2, percent2, code2, after = '', interval, tail = ''] = rest;
  const said = [sign, code, sign2, code2].flatMap((each) => each?.trim() || []);
  // "$50,000 CAD" says which dollars they are
  const signs = said.some((each) => /^..D$/.test(each)) ? said.filter((each) => each !== '$') : said;
  const isPercent = Boolean(percent ?? percent2);
  const read = (number = '0', zeros?: string) => numberOf(number, locale, zeros);
  // "45-60k"
  const low = read(digits, scale ?? (read(digits) < read(digits2) ? scale2 : ''));
  const high = read(digits2, scale2);
  const lead = parseInt(digits2 ?? '');
  const years = yearsIn(tail);
  const isUnclear =
    Number.isNaN(low + high) ||
    (digits2 && (before || after || yearsIn(body) || (scale && high < low))) ||
    // "$40-50,000" leaves out what nobody can be sure of
    (!sign2 && low > 0 && low < lead && high >= lead * 1000) ||
    (before && after) ||
    new Set(signs).size > 1 ||
    (isPercent && (signs.length || (scale ?? scale2)));
  if (isUnclear) return undefined;
  const words = before || after;
  const status = words ? (UPPER.test(words) ? 'at-most' : 'at-least') : 'value';
  return {
    ...(digits2 ? { status: 'range', low, high } : { status, value: low }),
    ...(signs.length && { currency: currencyOf(signs[0]!, locale) }),
    ...(isPercent && { percent: true }),
    ...(interval && { per: intervalOf(interval) }),
    ...(years ?? (tail && { for: { name: tail } })),
  };
}

/** "$" is the dollar of the page's country, "CA$" says which one it is. */
function currencyOf(sign: string, locale: string): string {
  const [, country = /-([A-Z]{2})\b/.exec(locale)?.[1] ?? ''] = /^([A-Z]{2})\$$/.exec(sign) ?? [];
  if (sign.endsWith('$') && DOLLARS.test(country)) return country + (country === 'MX' ? 'N' : 'D');
  return CURRENCIES[sign.at(-1)!] ?? sign;
}

const decimals = new Map<string, string>();
/** The decimal sign of a language. */
function decimalOf(locale: string): string {
  const known =
    decimals.get(locale) ??
    new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')!.value;
  decimals.set(locale, known);
  return known;
}

/**
 * The number that digits write in a language, and the word for thousands or more behind them; none where it could be
 * another: "50.000" and "29,05" are fifty thousand and twenty-nine to half of the world each, and so are "billions".
 */
function numberOf(digits: string, locale: string, scale = ''): number {
  const isComma = decimalOf(locale) === ',';
  const plain = isComma ? digits.replace(/[.,]/g, (each) => (each === ',' ? '.' : ',')) : digits;
  const zeros = ZEROS[lower(scale.trim().charAt(0))] ?? 0;
  const isClear = CLEAR.test(plain) && (zeros ? zeros < 9 || !isComma : !THREE_DECIMALS.test(plain));
  // as an exponent: a product would have digits of its own
  return isClear ? Number(`${plain.replace(/[,’' ]/g, '').replace(/[–−]/, '-')}e${zeros}`) : NaN;
}
