/** Words for thousands and more, in the languages of career pages. Loaded only where text is read. */

/** How many zeros a word stands for; capitals count where the same letter is something else in lower case. */
const ZEROS: readonly (readonly [zeros: number, words: string])[] = [
  [3, "thousands?|tsd\\.?|tausend|mille|milliers|miles(?: de)?|mil\\.?|ألف|آلاف|1,000s|1000s|['’]000s?|000s"],
  [5, 'lakhs?|lacs?|lkhs?'],
  [6, 'millions?|millionen|millones|mn|mio\\.?|mill\\.|مليون'],
  [7, 'crores?|crs?\\.?'],
  [9, 'billions?|bn|mrd\\.?|milliarden?|milliards?'],
];
const scaleWords = ZEROS.map(([zeros, each]) => `(?<e${zeros}>${each})`).join('|');

/** Ten thousands and hundred millions, as East Asia counts; money may follow without a space: "550万円". */
const MYRIADS = '(?<e4>万|萬|만)|(?<e8>億|亿|억)';

/** Words for thousands or more, for `wordAt`. */
export const SCALE_WORD = new RegExp(`(?:${scaleWords})(?![\\p{L}\\d])|${MYRIADS}`, 'uy');
/** A letter that stands for it right behind a number or a sign; "m" alone is minutes, months or millions. */
export const SCALE_LETTER = /[kKMBTL](?![\p{L}\d])/uy;
/** A letter before the sign of money: "T€", "k€", "K$". */
export const SCALE_BEFORE_SIGN = /[kKT](?=[€$£])/y;
/** Lakhs per annum, as India states pay. */
export const LAKHS_PER_ANNUM = /(?:LPA|L\.P\.A\.?|lpa)(?![\p{L}\d])|lakhs? per annum(?![\p{L}])/uy;

const SCALE_LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, T: 3, M: 6, B: 9, L: 5 };

/** The zeros of a match of one of these. */
export const zerosIn = ({ 0: found, groups = {} }: RegExpExecArray): number =>
  SCALE_LETTERS[found] ??
  Number(
    Object.entries(groups)
      .find(([, each]) => each !== undefined)![0]
      .slice(1),
  );

/**
 * A milliard and a billion are one in English, and not in half of the languages; "mil" is a thousand in two of them, and
 * a million to people who are in a hurry.
 */
export const isClearScale = (word: string, hasCommaDecimals: boolean): boolean =>
  /^mil$/i.test(word) ? hasCommaDecimals : !/^b/i.test(word) || !hasCommaDecimals;
