/** Thousands in groups of three, or as in India; not "81,76". */
const CLEAR = /^[-–−+]?(?:\d{1,3}(?:([,’' ])\d{3}(?:\1\d{3})*)?|\d+|\d{1,2}(?:,\d\d)+,\d{3})(?:\.\d+)?$/;
/** "50.000" is fifty thousand to half of the world. */
const THREE_DECIMALS = /\.\d{3}$/;

const decimals = new Map<string, string>();

/** The decimal sign of a language. */
export function decimalOf(locale: string): string {
  // South Africa's English has a comma in standards, and a point on its pages
  if (/^en\b/.test(locale)) return '.';
  const known =
    decimals.get(locale) ??
    new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
      .formatToParts(1.5)
      .find(({ type }) => type === 'decimal')!.value;
  decimals.set(locale, known);
  return known;
}

/**
 * The number that digits write in a language, and the zeros of a word for thousands or more behind them; none where it
 * could be another: "50.000" and "29,05" are fifty thousand and twenty-nine to half of the world each.
 */
export function numberOf(digits: string, isComma: boolean, zeros = 0): number {
  const plain = isComma ? digits.replace(/[.,]/g, (each) => (each === ',' ? '.' : ',')) : digits;
  const isClear = CLEAR.test(plain) && (zeros > 0 || !THREE_DECIMALS.test(plain));
  // as an exponent: a product would have digits of its own
  return isClear ? Number(`${plain.replace(/[,’' ]/g, '').replace(/[–−]/, '-')}e${zeros}`) : NaN;
}
