import { rungsOf } from './education.js';
import { isAbsent } from './figure.js';
import type { Absence, Figure } from './figure.js';
import { formatAmounts, formatShare } from './format.js';
import type { Amount, Language } from './format.js';
import type { Substitute } from './schema.js';
import { ASPECTS, STATED } from './stated.js';
import type { Aspect } from './stated.js';
import { fill } from './words.js';
import type { CompareWords } from './words.js';

declare const scale: unique symbol;

/**
 * A number of one scale: dollars a year by median, say. Numbers of two scales don't go into one function: a type error
 * where the scales are named, and `meet` makes a new scale for every two figures that may be compared.
 */
export type Quantity<Scale> = number & { readonly [scale]: (scale: Scale) => Scale };

/** What is known of a number: where it begins and where it ends. The same twice when it is exact. */
export interface Extent<Scale> {
  readonly low: Quantity<Scale>;
  readonly high: Quantity<Scale>;
}

/** A figure that was measured for something else than the occupation. */
export interface Caveat {
  readonly side: 'a' | 'b';
  readonly substitute: Substitute;
}

/** Why two figures are not compared: what differs, and what only one of them states. */
export interface Mismatch {
  readonly different: readonly Aspect[];
  readonly unstated: readonly Aspect[];
}

/** How a has it, seen from b: 1 for more, higher; -1 for less, lower. */
export type Sign = 1 | -1;

type Finding =
  /** An exact difference; its share of b where b is no zero. */
  | { readonly kind: 'difference'; readonly sign: Sign; readonly by: Amount; readonly share?: number }
  /** A difference of so much or more; of zero: at least, or at most, as much. */
  | { readonly kind: 'at-least'; readonly sign: Sign; readonly by: Amount }
  /** A difference between two numbers. */
  | { readonly kind: 'between'; readonly sign: Sign; readonly by: Amount; readonly to: Amount }
  /** Another rung of the ladder of education; as a bound: that rung or the same. */
  | { readonly kind: 'level'; readonly sign: Sign; readonly isBound: boolean }
  | { readonly kind: 'same' | 'same-substitute' | 'different-words' }
  /** There are figures, and nothing can be said of their difference. */
  | { readonly kind: 'unknown'; readonly why: 'both-at-least' | 'both-at-most' | 'overlap' | 'open' }
  | ({ readonly kind: 'incomparable' } & Mismatch)
  /** One of them, or both, has neither number nor words. */
  | { readonly kind: 'absent'; readonly status: Absence };

/** What may be said of a figure a, seen from a figure b. */
export type Verdict = Finding & { readonly caveats: readonly Caveat[] };

/** Of two figures that there aren't, the reason that says most. */
const ABSENCES: readonly Absence[] = [
  ...(['suppressed', 'withheld', 'not-collected', 'not-applicable', 'missing'] as const),
];

/**
 * Compares figure a with figure b: what is said of a. Total, and without any number where a rule forbids one.
 * @param isLadder Whether the words are rungs of the ladder of education; other words are the same or they aren't.
 */
export function compare(a: Figure | undefined, b: Figure | undefined, isLadder = false): Verdict {
  const caveats = [...caveatOf('a', a), ...caveatOf('b', b)];
  const status = ABSENCES.find((each) => each === absenceOf(a) || each === absenceOf(b));
  const finding: Finding = status
    ? { kind: 'absent', status }
    : a!.unit === 'words' && b!.unit === 'words' && !isLadder
      ? { kind: wordsOf(a!) === wordsOf(b!) ? 'same' : 'different-words' }
      : meet(a!, b!, (extentA, extentB) => weigh(a!, b!, extentA, extentB));
  const isShared = ['same', 'unknown'].includes(finding.kind) && isForBoth(a!, b!);
  return { ...(isShared ? { kind: 'same-substitute' } : finding), caveats };
}

const absenceOf = (figure: Figure | undefined) =>
  !figure ? 'missing' : isAbsent(figure.status) ? figure.status : undefined;

const caveatOf = (side: Caveat['side'], figure: Figure | undefined): readonly Caveat[] =>
  figure?.measuredFor ? [{ side, substitute: figure.measuredFor }] : [];

const wordsOf = ({ text = '' }: Figure) =>
  text.trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();

/** Whether one and the same figure stands for both. */
const areOne = (a: Figure, b: Figure) =>
  (['status', 'value', 'low', 'high', 'text'] as const).every((key) => a[key] === b[key]);

const isForBoth = (a: Figure, b: Figure) =>
  a.measuredFor && a.measuredFor.name.toLowerCase() === b.measuredFor?.name.toLowerCase() && areOne(a, b);

/**
 * The only way from figures to numbers that can be subtracted: what two figures extend over, on a scale of their own,
 * when they share it; else why they don't.
 */
export function meet<Result>(
  a: Figure,
  b: Figure,
  then: <Scale>(a: Extent<Scale>, b: Extent<Scale>) => Result,
): Result | ({ readonly kind: 'incomparable' } & Mismatch) {
  const mismatch = mismatchOf(a, b);
  return mismatch ? { kind: 'incomparable', ...mismatch } : then(extentOf(a), extentOf(b));
}

/** A number, a rung, or nothing that is known of either. */
function extentOf<Scale>({ status, value = NaN, low = value, high = value, unit, text }: Figure) {
  const [from, to] =
    unit === 'words'
      ? rungsOf(text ?? '')
      : [status === 'at-most' ? -Infinity : low, status === 'at-least' ? Infinity : high];
  return { low: from, high: to } as Extent<Scale>;
}

/** How much more a is than b. */
export const minus = <Scale>(a: Quantity<Scale>, b: Quantity<Scale>): number => a - b;

/** What follows from what is known of two numbers. */
function weigh<Scale>(a: Figure, b: Figure, extentA: Extent<Scale>, extentB: Extent<Scale>): Finding {
  const low = minus(extentA.low, extentB.high);
  const high = minus(extentA.high, extentB.low);
  const isInWords = a.unit === 'words';
  if ((low === 0 && high === 0) || (isInWords && wordsOf(a) === wordsOf(b))) return { kind: 'same' };
  if (!(low >= 0 || high <= 0))
    return isInWords ? { kind: 'different-words' } : { kind: 'unknown', why: whyUnknown(a, b) };
  const [sign, least, most]: [Sign, number, number] = low >= 0 ? [1, low, high] : [-1, -high, -low];
  if (isInWords) return { kind: 'level', sign, isBound: least === 0 };
  const { unit, currency } = a;
  const [by, to] = [least, most].map((value): Amount => ({ unit, currency, value: tidy(value) }));
  if (least === most)
    return Number.isFinite(least)
      ? { kind: 'difference', sign, by: by!, ...shareOf(a, least, extentA.low, extentB.low) }
      : { kind: 'unknown', why: 'open' };
  return Number.isFinite(most) && least > 0
    ? { kind: 'between', sign, by: by!, to: to! }
    : { kind: 'at-least', sign, by: by! };
}

/** What floating point adds to the last digits of a difference. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** No percent of nothing, of what is below nothing, and of percents. */
const shareOf = <Scale>({ unit }: Figure, by: number, a: Quantity<Scale>, b: Quantity<Scale>) =>
  unit !== 'percent' && a >= 0 && b > 0 ? { share: by / b } : {};

function whyUnknown(a: Figure, b: Figure) {
  const [isOne, { status }] = [areOne(a, b), a];
  if (isOne && (status === 'at-least' || status === 'at-most')) return `both-${status}` as const;
  return [a, b].every((each) => each.status === 'range' || each.status === 'value') ? 'overlap' : 'open';
}

/** What stands between two figures; nothing when they may be compared. */
export function mismatchOf(a: Figure, b: Figure): Mismatch | undefined {
  const [different, unstated]: [Aspect[], Aspect[]] = [[], []];
  for (const aspect of ASPECTS) {
    const [ofA, ofB] = [STATED[aspect](a) ?? '', STATED[aspect](b) ?? ''];
    if (ofA !== ofB) (ofA && ofB ? different : unstated).push(aspect);
    else if (ofA === 'XXX') unstated.push(aspect); // the code of no currency
  }
  if (!different.length && !unstated.length) return undefined;
  // other sources have other data sets, which goes without saying
  const hasOne = ![different, unstated].some((aspects) => aspects.includes('sources'));
  const isNews = (aspect: Aspect) => aspect !== 'releases' || hasOne;
  const named = hasOne && a.sources.length > 0 ? different.map(releaseFor(a, b)) : different;
  return { different: [...new Set(named)].filter(isNews), unstated: unstated.filter(isNews) };
}

/** A source has a release for each single year; spans are periods. */
const releaseFor = (a: Figure, b: Figure) => (aspect: Aspect) =>
  aspect === 'periods' && a.from === a.to && b.from === b.to ? 'releases' : aspect;

/** What is said of a verdict, in a few words that can stand in a cell: "$30,211 more (59% more)". */
export function sayComparison(verdict: Verdict, language: Language<CompareWords>): string {
  const { words } = language;
  switch (verdict.kind) {
    case 'absent':
      return words[verdict.status];
    case 'incomparable':
      return fill(words['diff.not'], { reasons: sayMismatch(verdict, language) });
    case 'unknown':
      return words[`diff.${verdict.why}`];
    case 'level':
      return words[`diff.level${verdict.isBound ? '.bound' : ''}.${nameOf(verdict.sign)}`];
    case 'at-least':
      return verdict.by.value
        ? fill(words['diff.bound'], { difference: sayAmount(verdict, language) })
        : words[`diff.as-much.${nameOf(verdict.sign)}`];
    case 'difference':
    case 'between':
      return sayAmount(verdict, language);
    default:
      return words[`diff.${verdict.kind}`];
  }
}

const nameOf = (sign: Sign) => (sign > 0 ? 'more' : 'less');

function sayAmount(verdict: Extract<Verdict, { by: Amount }>, language: Language<CompareWords>): string {
  const { sign, by } = verdict;
  const amounts = verdict.kind === 'between' ? [by, verdict.to] : [by];
  if (by.unit === 'percent') {
    const value = pointsOf(amounts, language);
    return fill(language.words[`diff.points.${nameOf(sign)}`], { value }, language.locale);
  }
  const share = verdict.kind === 'difference' ? sayShare(verdict.share, sign, language) : '';
  const key = `diff.${nameOf(sign)}${share ? '.share' : ''}` as 'diff.more';
  return fill(language.words[key], { value: formatAmounts(amounts, language), share });
}

/** Points to a tenth, as a number where it is one that can be counted. */
function pointsOf(amounts: readonly Amount[], language: Language<CompareWords>): number | string {
  const tenths = Number(amounts[0]!.value.toFixed(1));
  return amounts.length === 1 && tenths > 0
    ? tenths
    : formatAmounts(
        amounts.map((amount) => ({ ...amount, unit: 'count' })),
        language,
      );
}

/** Nothing where rounding would say more than there is: "0% more", "100% less" of what is left. */
function sayShare(share = 0, sign: Sign, language: Language<CompareWords>): string {
  const percent = Math.round(share * 100);
  const isMisleading = !percent || (sign < 0 && percent === 100 && share !== 1);
  return isMisleading || !Number.isFinite(percent) ? '' : formatShare(share, language);
}

/** "different sources and periods". */
export function sayMismatch({ different, unstated }: Mismatch, language: Language<CompareWords>): string {
  const { locale, words } = language;
  const list = (aspects: readonly Aspect[]) =>
    new Intl.ListFormat(locale).format(aspects.map((aspect) => words[`of.${aspect}`]));
  return [
    ...(different.length ? [fill(words['diff.different'], { aspects: list(different) })] : []),
    ...(unstated.length ? [fill(words['diff.unstated'], { aspects: list(unstated) })] : []),
  ].join('; ');
}

/** "Program Manager: figure for Program Project Manager". */
export const sayCaveat = (
  { side, substitute: { name, relation = 'similar' } }: Caveat,
  names: Readonly<Record<Caveat['side'], string>>,
  { words }: Language<CompareWords>,
): string => {
  const isGroup = relation === 'broader' || relation === 'residual';
  return fill(words[isGroup ? 'diff.for.group' : 'diff.for'], { occupation: names[side], name });
};
