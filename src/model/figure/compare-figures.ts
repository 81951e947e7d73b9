import { rungsOf } from './education-ladder.js';
import { isAbsent } from './figure.js';
import type { Absence, Figure, Status } from './figure.js';
import { shownOf } from './format-exact.js';
import type { Amount } from './format.js';
import type { Substitute } from '../document/figure-schema.js';
import { isSameSubstitute, mismatch } from './comparability.js';
import type { Mismatch } from './comparability.js';
import { plainForm } from './stated.js';

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
  /** Which of the two figures it is. */
  readonly side: 'a' | 'b';
  /** What was measured in place of the occupation. */
  readonly substitute: Substitute;
}

/** How a has it, seen from b: 1 for more, higher; -1 for less, lower. */
export type Sign = 1 | -1;

interface Difference {
  readonly sign: Sign;
  readonly by: Amount;
  /** Both figures, where they are shown so rounded that they would seem to differ by something else. */
  readonly figures?: readonly [a: Figure, b: Figure];
}

type Finding =
  /** An exact difference; its share of b where b is no zero. */
  | (Difference & { readonly kind: 'difference'; readonly share?: number })
  /** A difference of so much or more; of zero: at least, or at most, as much. */
  | (Difference & { readonly kind: 'at-least' })
  /** A difference between two numbers. */
  | (Difference & { readonly kind: 'between'; readonly to: Amount })
  /** Another rung of the ladder of education; as a bound: that rung or the same. */
  | { readonly kind: 'level'; readonly sign: Sign; readonly isBound: boolean }
  /** The same; `same-level`: other words for the same rung. */
  | { readonly kind: 'same' | 'same-level' | 'same-substitute' | 'different-words' }
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
 * @param a The figure of which something is said; `undefined` where nobody gave one.
 * @param b The figure that it is seen from.
 * @param isLadder Whether the words are rungs of the ladder of education; other words are the same or they aren't.
 * @returns A verdict by its `kind`: `difference`, `at-least` and `between` have amounts in the unit of the figures (money
 * in its currency per interval, growth in percentage points), `incomparable` the facets that differ, `absent` why there
 * is no figure. `caveats` name the titles that were measured in place of the occupations.
 * @throws Never.
 * @example
 * ```js
 * const [a, b] = readDocument([{ name: 'A', pay: 60000 }, { name: 'B', pay: 50000 }]).comparison.occupations;
 * compare(a.figures.get('pay'), b.figures.get('pay')).kind; // 'difference'
 * ```
 */
export function compare(a: Figure | undefined, b: Figure | undefined, isLadder = false): Verdict {
  const [absenceOfA, absenceOfB] = [absenceOf(a), absenceOf(b)];
  const status =
    (absenceOfA ?? absenceOfB) && ABSENCES.find((each) => each === absenceOfA || each === absenceOfB);
  const finding: Finding = status
    ? { kind: 'absent', status }
    : isInWords(a!) && isInWords(b!) && !isLadder
      ? { kind: plainTextOf(a!) === plainTextOf(b!) ? 'same' : 'different-words' }
      : isUnread(a!) || isUnread(b!)
        ? { kind: 'unknown', why: 'open' }
        : meet(a!, b!, (extentA, extentB) => weigh(a!, b!, extentA, extentB));
  const isShared = ['same', 'unknown'].includes(finding.kind) && isForBoth(a!, b!);
  return { ...(isShared ? { kind: 'same-substitute' } : finding), caveats: caveatsOf(a, b) };
}

/** What must be said of two figures, whatever is said of their difference. */
export const caveatsOf = (a: Figure | undefined, b: Figure | undefined): readonly Caveat[] =>
  a?.measuredFor || b?.measuredFor ? [...caveatOf('a', a), ...caveatOf('b', b)] : [];

const absenceOf = (figure: Figure | undefined) =>
  !figure ? 'missing' : isAbsent(figure.status) ? figure.status : undefined;

const caveatOf = (side: Caveat['side'], figure: Figure | undefined): readonly Caveat[] =>
  figure?.measuredFor ? [{ side, substitute: figure.measuredFor }] : [];

/** Where words are usual, numbers may stand as well. */
const isInWords = ({ unit, status }: Figure) => unit === 'words' && status === 'text';

/** Words where a number should be: nothing that they say can differ from what a number says. */
const isUnread = ({ unit, status }: Figure) => unit !== 'words' && status === 'text';

const plainTextOf = ({ text }: Figure) => plainForm(text);

/** Whether one and the same figure stands for both. */
const areOne = (a: Figure, b: Figure) =>
  plainTextOf(a) === plainTextOf(b) &&
  (['status', 'value', 'low', 'high'] as const).every((key) => a[key] === b[key]);

const isForBoth = (a: Figure, b: Figure) =>
  a.measuredFor !== undefined && isSameSubstitute(a, b) && areOne(a, b);

/**
 * The only way from figures to numbers that can be subtracted: what two figures extend over, on a scale of their own,
 * when they share it; else why they don't.
 */
export function meet<Result>(
  a: Figure,
  b: Figure,
  then: <Scale>(a: Extent<Scale>, b: Extent<Scale>) => Result,
): Result | ({ readonly kind: 'incomparable' } & Mismatch) {
  const found = mismatch(a, b);
  return found ? { kind: 'incomparable', ...found } : then(extentOf(a), extentOf(b));
}

/** A number, a rung, or nothing that is known of either. */
function extentOf<Scale>(figure: Figure) {
  const { status, value = NaN, low = value, high = value, text = '' } = figure;
  const [from, to] = isInWords(figure)
    ? rungsOf(text)
    : [status === 'at-most' ? -Infinity : low, status === 'at-least' ? Infinity : high];
  return { low: from, high: to } as Extent<Scale>;
}

/** How many digits of a number are its own, floating point adds the rest; and how many decimals can be written. */
const [DIGITS, DECIMALS] = [15, 20];

/** How much more a is than b, as far as their own digits say. */
export function minus<Scale>(a: Quantity<Scale>, b: Quantity<Scale>): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return a - b;
  const decimals = DIGITS - Math.ceil(Math.log10(Math.max(Math.abs(a), Math.abs(b))));
  return decimals >= 0 ? Number((a - b).toFixed(Math.min(decimals, DECIMALS))) : a - b;
}

/** What follows from what is known of two numbers, or of two rungs. */
function weigh<Scale>(a: Figure, b: Figure, extentA: Extent<Scale>, extentB: Extent<Scale>): Finding {
  const areWords = isInWords(a);
  if (areWords !== isInWords(b)) return { kind: 'unknown', why: 'open' };
  if (areWords && plainTextOf(a) === plainTextOf(b)) return { kind: 'same' };
  const low = minus(extentA.low, extentB.high);
  const high = minus(extentA.high, extentB.low);
  if (low === 0 && high === 0) return { kind: areWords ? 'same-level' : 'same' };
  if (!(low >= 0 || high <= 0))
    return areWords ? { kind: 'different-words' } : { kind: 'unknown', why: whyUnknown(a, b) };
  const sign = low >= 0 ? 1 : -1;
  if (areWords) return { kind: 'level', sign, isBound: low === 0 || high === 0 };
  return sign > 0
    ? differ(sign, [a, b], [extentA.low, extentB.high], [extentA.high, extentB.low])
    : differ(sign, [a, b], [extentB.low, extentA.high], [extentB.high, extentA.low]);
}

/** Two numbers, the second of which is taken from the first. */
type Pair<Scale> = readonly [from: Quantity<Scale>, taken: Quantity<Scale>];

/** By how much two figures differ: at least by what lies between their nearest ends, at most between the farthest. */
function differ<Scale>(
  sign: Sign,
  figures: readonly [a: Figure, b: Figure],
  nearest: Pair<Scale>,
  farthest: Pair<Scale>,
): Finding {
  const [{ unit, currency }] = figures;
  const [least, most] = [minus(...nearest), minus(...farthest)];
  const by: Amount = { unit, currency, value: least };
  const to: Amount = { unit, currency, value: most };
  const isFinal = Number.isFinite(most);
  const [greater, lesser] = sign > 0 ? figures : [figures[1], figures[0]];
  const agree = (amount: Amount, pair: Pair<Scale>) => agrees(amount, pair, [greater.status, lesser.status]);
  if (least === most) {
    if (!isFinal) return { kind: 'unknown', why: 'open' };
    const [a, b] = sign > 0 ? nearest : [nearest[1], nearest[0]];
    const found = { kind: 'difference', sign, by } as const;
    return { ...found, ...shareOf(by, a, b), ...(agree(by, nearest) ? {} : { figures }) };
  }
  if (isFinal && least > 0) {
    const doAgree = agree(by, nearest) && agree(to, farthest);
    return { kind: 'between', sign, by, to, ...(doAgree ? {} : { figures }) };
  }
  const isSafe = agree(by, nearest) && shownOf(by, least) - least <= TRIFLE;
  return { kind: 'at-least', sign, by, ...(isSafe ? {} : { figures }) };
}

/** What a bound may be rounded up by: nobody counts half a cent. */
const TRIFLE = 0.005;

/** Whether readers who subtract what they are shown get what they are told. */
function agrees<Scale>(by: Amount, pair: Pair<Scale>, statuses: readonly Status[]): boolean {
  const numbers = pair.map((each, at) => shownOf(by, each, statuses[at]));
  const shown = minus(...(numbers as unknown as Pair<Scale>));
  return shown === shownOf(by, by.value) && (shown > 0 || by.value === 0);
}

/** No percent of nothing, of what is below nothing, and of percents. */
const shareOf = ({ unit, value }: Amount, a: number, b: number) =>
  unit !== 'percent' && a >= 0 && b > 0 ? { share: value / b } : {};

function whyUnknown(a: Figure, b: Figure) {
  const [isOne, { status }] = [areOne(a, b), a];
  if (isOne && (status === 'at-least' || status === 'at-most')) return `both-${status}` as const;
  return [a, b].every((each) => each.status === 'range' || each.status === 'value') ? 'overlap' : 'open';
}
