import type { Caveat, Sign, Verdict } from '../figure/compare-figures.js';
import { decimalsFor, formatExact, formatShare } from '../figure/format-exact.js';
import type { Amount, Language } from '../figure/format.js';
import type { Facet, Mismatch } from '../figure/comparability.js';
import { mixtureOf } from '../comparison/mixed-rows.js';
import type { MeasureRow } from '../comparison/rows.js';
import { fill, listOf } from '../words/fill.js';
import type { CompareWords } from '../words/difference-words.js';

/**
 * A verdict in a few words that can stand in a cell.
 * @param verdict What `compare()` gave.
 * @param language Language of numbers, and the words: `english`, or those of `wordsFor()`.
 * @returns Plain text: "$30,211 more (59% more)", "not compared: different periods".
 * @throws Never.
 * @example
 * ```js
 * sayComparison(compare(one, other), { locale: 'en', words: english }); // "$30,211 more (59% more)"
 * ```
 */
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
      return words[`diff.level${verdict.isBound ? '.bound' : ''}.${directionOf(verdict.sign)}`];
    case 'at-least':
      return verdict.by.value
        ? fill(words['diff.bound'], { difference: sayAmount(verdict, language) })
        : words[`diff.as-much.${directionOf(verdict.sign)}`];
    case 'difference':
    case 'between':
      return sayAmount(verdict, language);
    default:
      return words[`diff.${verdict.kind}`];
  }
}

/** The same in a sentence that has named both figures: "$30,211 or 59% more". */
export function sayApart(verdict: Verdict, language: Language<CompareWords>): string {
  if (verdict.kind !== 'difference' || verdict.figures) return sayComparison(verdict, language);
  const { by, sign } = verdict;
  const share = by.unit === 'percent' ? '' : sayShare(verdict.share, sign, language);
  if (!share) return sayComparison(verdict, language);
  const value = formatExact(by, undefined, language);
  return fill(language.words[`summary.${directionOf(sign)}`], { value, share });
}

const directionOf = (sign: Sign) => (sign > 0 ? 'more' : 'less');

function sayAmount(verdict: Extract<Verdict, { by: Amount }>, language: Language<CompareWords>): string {
  const { sign, by, figures } = verdict;
  const { words, locale } = language;
  const arePoints = by.unit === 'percent';
  const decimals = figures ? decimalsFor(by.value) : arePoints ? 0 : undefined;
  const most = verdict.kind === 'between' ? verdict.to.value : undefined;
  // what is one number as it is written is no range
  const isOne = decimals !== undefined && most?.toFixed(decimals) === by.value.toFixed(decimals);
  const high = isOne ? undefined : most;
  const share = verdict.kind === 'difference' ? sayShare(verdict.share, sign, language) : '';
  // what can be counted is given as a number, with as many decimals as `fill()` writes
  const value =
    arePoints && high === undefined && decimals! <= 3
      ? Number(by.value.toFixed(decimals))
      : formatExact({ ...by, unit: arePoints ? 'count' : by.unit, high }, decimals, language);
  const direction = by.unit === 'count' && sign < 0 ? 'fewer' : directionOf(sign);
  const key = `diff.${arePoints ? 'points.' : ''}${direction}${share ? '.share' : ''}` as 'diff.more';
  const said = fill(words[key], { value, share }, locale);
  if (!figures) return said;
  const exact = figures.map((figure) => formatExact(figure, decimals, language));
  return `${said} (${listOf(exact, locale)})`;
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
  const say = (key: 'diff.different' | 'diff.unstated', facets: readonly Facet[]) => {
    const aspects = listOf(
      facets.map((facet) => words[`of.${facet}`]),
      locale,
    );
    return facets.length ? fill(words[key], { aspects }) : '';
  };
  return oneAfterOther([say('diff.different', different), say('diff.unstated', unstated)], words);
}

/** Phrases of one sentence, divided as the language divides them: "2024; Dancer: before tax". Empty ones are left out. */
export const oneAfterOther = (phrases: readonly string[], words: CompareWords): string =>
  phrases
    .filter(Boolean)
    .reduce((first, second) => (first ? fill(words['summary.and'], { first, second }) : second), '');

/**
 * The title that was measured in place of an occupation, as a sentence that stands beside a difference.
 * @param caveat One of the `caveats` of a verdict.
 * @param names Names of the two occupations: `{ a, b }`.
 * @param language Language of numbers, and the words.
 * @returns Plain text: "Program Manager: figure for Program Project Manager".
 * @throws Never.
 * @example
 * ```js
 * const { caveats } = compare(one, other);
 * caveats.map((each) => sayCaveat(each, { a: 'Program Manager', b: 'Account Manager' }, { locale: 'en', words: english }));
 * ```
 */
export const sayCaveat = (
  { side, substitute: { name, relation = 'similar' } }: Caveat,
  names: Readonly<Record<Caveat['side'], string>>,
  { words }: Language<CompareWords>,
): string => {
  const isGroup = relation === 'broader' || relation === 'residual';
  return fill(words[isGroup ? 'diff.for.group' : 'diff.for'], { occupation: names[side], name });
};

/** For the reader, what stands between the figures of a line. */
export function remarksOn(line: MeasureRow, language: Language<CompareWords>): readonly string[] {
  const mixture = mixtureOf(line);
  if (!mixture) return [];
  const sentence = language.words[mixture.isPartial ? 'mixed.some' : 'mixed'];
  return [fill(sentence, { reasons: sayMismatch(mixture, language) })];
}
