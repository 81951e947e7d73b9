import type { Status } from '../../model/figure/figure.js';
import { REMARK } from './condition-words.js';
import { currencyOf } from './currency-words.js';
import { APPROXIMATELY, both, lower, splitQualifiers, WIDTHLESS, YEARS, yearsIn } from './qualifiers.js';
import { oneLine } from './one-line.js';
import { scaled } from './scale-figure.js';
import type { FigureText, Qualifiers, ScannedFigure } from './scanned-figure.js';
import { decimalOf, numberOf } from './read-number.js';
import { scanFigure } from './scan-figure.js';
import type { Token } from './scan-figure.js';

/** No figure is longer; the patterns below need not be run over a novel. */
const LONGEST_FIGURE = 200;
/** The signs of the publishers (BLS: `#` at the ceiling, `*` and `**` not available, `~` too small) and people's own. */
const ABSENCES: readonly (readonly [Status, RegExp])[] = [
  ['at-least', /^#$/],
  ['suppressed', /^(?:\*\*?|~|not published|unterdrückt|supprimé)$/],
  [
    'not-applicable',
    /^(?:n\.?\/?a\.?|does not apply|not applicable|entfällt|sans objet|no aplica|لا ينطبق)$/,
  ],
  [
    'missing',
    /^(?:[-‐-―−]{1,3}|\.\.|…|not (?:given|available)|unknown|k\.? ?a\.?|n\.?d\.?|keine angaben?|non disponible|no disponible|غير متاح)$/,
  ],
  ['not-collected', /^not collected$/],
  ['withheld', /^not disclosed$/],
];
/** "2022: $81,765" */
const DATED = /^([^:(]*\d): (.+)/;
/** "about $50,000", "~8%" */
const ABOUT = new RegExp(`^(?:(${APPROXIMATELY})(?!\\p{L})|[~≈]) ?(?=[^(])`, 'iu');
/** "between $40,000 and $60,000" */
const BETWEEN_AND =
  /^(?:between|from|von|zwischen|entre|de|desde|من|بين) (.+?) (?:and|to|bis|und|et|à|y|a|إلى|حتى|و) ?(?=[^a-z]*\d)/iu;
const FOR = /^(.*\d.*) for (.+)$/;
/** "8%, 2022-32", "8% 2022-32", "$81,765 in 2017" */
const WHEN = new RegExp(`^(.*\\d.*?)(?:(?:,| (?:in|over|during|between|from|for))+|(?<=%)) (${YEARS})$`);
/** "8% by 2032" says when it ends and not when it begins. */
const BY = /^(.*\d.*?)[,]? ((?:by|through|until) (?:19|20)\d\d)$/;
/** "Faster than average (8%)" */
const FOLLOWED = /^([^\d():]+)(?: \(([^()]*\d[^()]*)\)|: ([^:]*\d[^:]*))$/;
/** "€ 1.950,-", "120'000.–", "₹ 28,000/-", in East Africa "92,000/=": a sign in place of cents. */
const NO_CENTS = /(\d)(?:[.,/][-–—]{1,2}|\/=)(?=\s|$)/g;
/** "27%, much faster than average" */
const REMARKED = /^(.*\d[^,]*), ([^\d,]+)$/;
const ARABIC = /[٠-٩۰-۹]/g;

/** "$81,765", "-8%": a number and nothing around it, as most cells have it. */
const PLAIN = /^([$€£¥₹]?)([-+]?\d(?:[\d.,]{0,20}\d)?)([%€]?)$/;

/** The same as by its pieces, at a tenth of the time. */
function readPlain(
  [text, before, digits, after]: RegExpExecArray,
  locale: string,
): ScannedFigure | undefined {
  const value = numberOf(digits!, decimalOf(locale) === ',');
  const sign = before || (after === '€' ? after : '');
  const currency = sign && currencyOf(sign, locale);
  if (Number.isNaN(value) || currency === undefined || yearsIn(text)) return undefined;
  return {
    status: 'value',
    value,
    ...(currency && { currency }),
    ...(sign === '$' && { isBareDollar: true }),
    ...(after === '%' && { percent: true }),
  };
}

/** What the text of a figure says, with the hints that headers and fields around it need. */
export function scanFigureText(text: string, locale: string): ScannedFigure | undefined {
  const plainly = PLAIN.exec(text);
  if (plainly && !(plainly[1] && plainly[3])) return readPlain(plainly, locale);
  if (text.length > LONGEST_FIGURE) return undefined;
  const plain = inLatinDigits(oneLine(text.replace(WIDTHLESS, '')).replace(NO_CENTS, '$1'), locale);
  const [, remark, amount, share] = FOLLOWED.exec(plain) ?? [];
  if (remark) {
    const read = scanFigureText((amount ?? share)!, locale);
    if (read && (read.percent ?? (amount && read.currency))) return both(read, { notes: [remark] });
  }
  const dated = plain.replace(DATED, '$2 ($1)');
  const [vague = '', about] = ABOUT.exec(dated) ?? [];
  // the number isn't shown without its word; a sign alone would be none
  const notes = vague ? [about ? lower(about) : dated.replace(/ ?\([^()]*\)$/, '')] : undefined;
  const { body, qualifiers } = splitQualifiers(dated.slice(vague.length).replace(BETWEEN_AND, '$1 – '));
  const status = absenceOf(body);
  const read = status ? { status } : readBody(body, locale);
  const { currency, scale, ...rest } = qualifiers;
  const code = currency && currencyOf(currency, locale);
  // a sign of money that could be several is half a figure
  const inFull = read && scale ? scaled(read, scale) : read;
  if (!inFull || (currency && !code)) return undefined;
  return both(both(inFull, { notes }), code ? { ...rest, currency: code } : rest);
}

/** Arabic numbers are written with digits and signs of their own; elsewhere they are nobody's. */
const inLatinDigits = (text: string, locale: string): string =>
  /^(?:ar|fa|ur)/.test(locale)
    ? text
        .replace(ARABIC, (digit) => String(digit.charCodeAt(0) & 15))
        .replace(/٬/g, ',')
        .replace(/٫/g, '.')
    : text;

/** Words stay as they are, brackets and all, unless the brackets say nothing but what a figure can say of itself. */
export function readWords(text: string): FigureText & { readonly text?: string } {
  const { body, qualifiers } = splitQualifiers(text);
  const { notes, currency, condition, source, per } = qualifiers;
  const isOwn = notes ?? currency ?? condition ?? source ?? per;
  const isKnown = body && !isOwn && (!qualifiers.for || qualifiers.for.relation !== undefined || isFor(text));
  const [words, rest] = isKnown ? [body, qualifiers] : [text, {}];
  const status = absenceOf(words);
  return { ...rest, ...(status && status !== 'at-least' ? { status } : { status: 'text', text: words }) };
}

const isFor = (text: string): boolean => /\((?:measured )?for /.test(text);

/** What a sign or a few words in place of a figure mean. */
const absenceOf = (text: string): Status | undefined =>
  ABSENCES.find(([, pattern]) => pattern.test(lower(text)))?.[0];

/** A number with what follows it in words: "for software developers", "in 2017", "by 2032". */
function readBody(body: string, locale: string): ScannedFigure | undefined {
  const [, dated, by] = BY.exec(body) ?? [];
  if (by) return withRest(readNumber(dated!, locale), { notes: [by] });
  const [, amount, when] = WHEN.exec(body) ?? [];
  const years = when && yearsIn(when);
  if (years) return withRest(readNumber(amount!, locale), years);
  const [, number, remark] = REMARKED.exec(body) ?? [];
  if (remark && REMARK.test(remark)) return withRest(readNumber(number!, locale), { notes: [remark] });
  const [, measured, title] = FOR.exec(body) ?? [];
  if (title) return withRest(readNumber(measured!, locale), yearsIn(title) ?? { for: { name: title } });
  return readNumber(body, locale);
}

const withRest = (read: ScannedFigure | undefined, rest: Qualifiers) => read && both(read, rest);

/** Letters for the pieces, so that their order can be told by a pattern. */
const TOKEN_LETTERS: Readonly<Record<Token['kind'], string>> = {
  number: 'N',
  money: 'C',
  scale: 'S',
  lpa: 'L',
  percent: '%',
  interval: 'P',
  to: 'T',
  plus: '+',
  bound: 'B',
  condition: 'Q',
  basis: 'O',
  counted: 'J',
  decline: 'D',
  filler: 'F',
};
const AMOUNT = 'S?C?Q?(N[SC%PQLFJ]*)';
const ORDER = new RegExp(`^(B?)[DF]?${AMOUNT}(?:T${AMOUNT})?([+B]?)[PQCSLOF%JD]*$`);

type Kind<Name extends Token['kind']> = Extract<Token, { kind: Name }>;
const ofKind = <Name extends Token['kind']>(tokens: readonly Token[], kind: Name): readonly Kind<Name>[] =>
  tokens.filter((token): token is Kind<Name> => token.kind === kind);

function readNumber(body: string, locale: string): ScannedFigure | undefined {
  const isComma = decimalOf(locale) === ',';
  const tokens = scanFigure(body, locale, isComma);
  const match = tokens && ORDER.exec(tokens.map(({ kind }) => TOKEN_LETTERS[kind]).join(''));
  if (!match || yearsIn(body)) return undefined;
  const [, before = '', , second, after = ''] = match;
  const unit = unitOf(tokens);
  const amounts = unit && amountsOf(tokens, isComma);
  if (!amounts || (before && (after || second))) return undefined;
  const { high, isScaled } = amounts;
  const isDecline = ofKind(tokens, 'decline').length > 0;
  if (isDecline && (!unit.percent || second || before)) return undefined;
  // "3% decline" and "-3% decline" are one
  const low = isDecline ? -Math.abs(amounts.low) : amounts.low;
  // "$110,000-$150,000+": the upper end is no end
  const open = second && after ? { notes: [body] } : {};
  if (second && after && after !== '+') return undefined;
  const isUpper = ofKind(tokens, 'bound').some((bound) => bound.isUpper);
  const status = before || after ? (isUpper ? 'at-most' : 'at-least') : 'value';
  const range = { status: 'range', low, high } as const;
  const [read] = [high === undefined ? ({ status, value: low } as const) : range];
  return { ...read, ...unit, ...(isScaled && { isScaled }), ...levelsOf(tokens, body), ...open };
}

/** What all pieces say of the unit; nothing where two of them say different things. */
function unitOf(tokens: readonly Token[]): Omit<ScannedFigure, 'status'> | undefined {
  const signs = ofKind(tokens, 'money');
  // "$50,000 CAD" says which dollars they are
  const isNamed = signs.some(({ currency, text }) => text !== '$' && /^..D$/.test(currency ?? ''));
  const counted = signs.filter(({ text }) => !isNamed || text !== '$');
  const isLpa = ofKind(tokens, 'lpa').length > 0;
  const currencies = new Set(counted.map(({ currency }) => currency));
  const pers = new Set([
    ...ofKind(tokens, 'interval').map(({ per }) => per),
    ...(isLpa ? (['year'] as const) : []),
  ]);
  const isPercent = ofKind(tokens, 'percent').length > 0;
  if (currencies.has(undefined) || currencies.size > 1 || pers.size > 1) return undefined;
  if (ofKind(tokens, 'percent').length > ofKind(tokens, 'number').length) return undefined;
  if (isPercent && (counted.length || isLpa || ofKind(tokens, 'scale').length)) return undefined;
  const [currency = isLpa ? 'INR' : undefined] = currencies;
  const [per] = pers;
  return {
    ...(currency && { currency }),
    ...(currency && counted.every(({ text }) => text === '$') && counted.length && { isBareDollar: true }),
    ...(per && { per }),
    ...(isPercent && { percent: true }),
    ...(ofKind(tokens, 'basis').length && { basis: 'total-cash' as const }),
    ...(ofKind(tokens, 'counted').length && { isCounted: true }),
  };
}

/** One number or two, with the zeros that belong to each: "45-60k", "80,000–1.5 lakh". */
function amountsOf(tokens: readonly Token[], isComma: boolean) {
  const between = tokens.findIndex(({ kind }) => kind === 'to');
  const parts = between < 0 ? [tokens] : [tokens.slice(0, between), tokens.slice(between + 1)];
  const scales = parts.map((part) => [
    ...ofKind(part, 'scale'),
    ...ofKind(part, 'lpa').map(() => ({ zeros: 5, isClear: true })),
  ]);
  if (scales.some((each) => each.length > 1 || each.some(({ isClear }) => !isClear))) return undefined;
  const [zeros, zeros2] = scales.map(([scale]) => scale?.zeros);
  const [digits, digits2] = parts.map((part) => ofKind(part, 'number')[0]!.text);
  const read = (text: string, of = 0) => numberOf(text, isComma, of);
  if (digits2 === undefined) {
    const low = read(digits!, zeros);
    return Number.isNaN(low) ? undefined : { low, high: undefined, isScaled: zeros !== undefined };
  }
  const isShared = zeros === undefined && read(digits!) < read(digits2);
  const low = read(digits!, zeros ?? (isShared ? zeros2 : 0));
  const high = read(digits2, zeros2);
  const lead = parseInt(digits2);
  const isUnclear =
    Number.isNaN(low + high) ||
    (zeros !== undefined && high < low) ||
    // "$40-50,000" leaves out what nobody can be sure of
    (parts[1]![0]!.kind !== 'money' && zeros2 === undefined && low > 0 && low < lead && high >= lead * 1000);
  return isUnclear ? undefined : { low, high, isScaled: (zeros ?? zeros2) !== undefined };
}

/** "brutto" is a condition; the levels of both ends of a range are a remark on it. */
function levelsOf(tokens: readonly Token[], body: string): Qualifiers {
  const said = ofKind(tokens, 'condition');
  const levels = said.filter(({ isLevel }) => isLevel);
  const conditions = [...new Set(said.map(({ text }) => text))];
  if (levels.length > 1) return { notes: [body] };
  return conditions.length ? { condition: conditions.join(', ') } : {};
}
