import type { PayInterval, Status } from '../model/figure.js';
import { CURRENCIES, splitAside, WIDTHLESS, yearsIn } from './aside.js';
import type { Aside } from './aside.js';

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
const NUMBER = `${SIGN}([-−+]?\\d(?:[\\d.,’' ]*\\d)?)( ?%| percent)?( ?(?:[$€£]|[A-Z]{3}\\b))?`;
const FIGURE = new RegExp(
  `^(>=|≥|[Aa]t least|<=|≤|[Aa]t most|[Uu]p to)? ?${NUMBER}(?: ?(?:-|–|—|to) ?${NUMBER})?(\\+| or (?:more|less|higher|above))?(?:(?: ?\\/ ?| per | an? | )(year|yr|month|week|hour|hr|annual)(?:ly)?)?(?: for (.+))?$`,
);
/** Thousands in groups of three, or as in India; not "81,76". */
const CLEAR = /^[-−+]?(?:\d{1,3}(?:([,’' ])\d{3}(?:\1\d{3})*)?|\d+|\d{1,2}(?:,\d\d)+,\d{3})(?:\.\d+)?$/;
/** "50.000" is fifty thousand to half of the world. */
const THREE_DECIMALS = /\.\d{3}$/;
const INTERVALS: Readonly<Record<string, PayInterval>> = {
  y: 'year',
  a: 'year',
  m: 'month',
  w: 'week',
  h: 'hour',
};
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
  const { body, aside } = splitAside(text.replace(WIDTHLESS, '').replace(/\s+/g, ' ').trim());
  const status = absenceOf(body);
  const read = status ? { status } : readNumber(body, locale);
  return read && { ...read, ...aside };
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
  ABSENCES.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0];

function readNumber(body: string, locale: string): FigureText | undefined {
  const match = FIGURE.exec(body);
  if (!match) return undefined;
  const [
    ,
    before = '',
    sign,
    digits = '',
    percent,
    code,
    sign2,
    digits2,
    percent2,
    code2,
    after = '',
    per,
    title,
  ] = match;
  const said = [sign, code, sign2, code2].flatMap((each) => each?.trim() || []);
  // "$50,000 CAD" says which dollars they are
  const signs = said.some((each) => /^..D$/.test(each)) ? said.filter((each) => each !== '$') : said;
  const isPercent = Boolean(percent ?? percent2);
  const [low, high] = [numberOf(digits, locale), digits2 ? numberOf(digits2, locale) : 0];
  const isUnclear =
    low === undefined ||
    high === undefined ||
    (digits2 && (before || after)) ||
    (before && after) ||
    new Set(signs).size > 1 ||
    (signs.length && isPercent);
  if (isUnclear) return undefined;
  return {
    ...(digits2 ? { status: 'range', low, high } : { status: boundOf(before || after), value: low }),
    ...(signs.length && { currency: currencyOf(signs[0]!, locale) }),
    ...(isPercent && { percent: true }),
    ...(per && { per: INTERVALS[per[0]!.toLowerCase()]! }),
    ...(title && (yearsIn(title) ?? { for: { name: title } })),
  };
}

const boundOf = (words: string): Status =>
  words ? (/^<|≤|most|up to|less/i.test(words) ? 'at-most' : 'at-least') : 'value';

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
 * The number that digits write in a language; nothing where it could be another: "50.000" and "29,05" are fifty
 * thousand and twenty-nine to half of the world each.
 */
function numberOf(digits: string, locale: string): number | undefined {
  const isComma = decimalOf(locale) === ',';
  const plain = isComma ? digits.replace(/[.,]/g, (each) => (each === ',' ? '.' : ',')) : digits;
  return CLEAR.test(plain) && !THREE_DECIMALS.test(plain)
    ? Number(plain.replace(/[,’' ]/g, '').replace('−', '-'))
    : undefined;
}
