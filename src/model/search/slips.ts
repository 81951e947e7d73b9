/** A bit for each letter that a word has: words that differ in many letters needn't be compared. */
export function letterBits(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

export function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}

/** How many slips a word of a length may have. */
export const slipsAllowed = ({ length }: string): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

const rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];

/**
 * How many slips lie between what was typed and a word, or its beginning when it is longer: letters too many, missing,
 * wrong, or swapped with their neighbour. More than `most` is said as `most + 1`.
 */
export function slipsBetween(typed: string, word: string, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let [before, last, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= width; column++) last[column] = column;
  for (let line = 1; line <= typed.length; line++) {
    row[0] = line;
    let least = line;
    const sign = typed.charCodeAt(line - 1);
    for (let column = 1; column <= width; column++) {
      const other = word.charCodeAt(column - 1);
      let slips = Math.min(
        last[column]! + 1,
        row[column - 1]! + 1,
        last[column - 1]! + Number(sign !== other),
      );
      if (
        line > 1 &&
        column > 1 &&
        sign === word.charCodeAt(column - 2) &&
        typed.charCodeAt(line - 2) === other
      )
        slips = Math.min(slips, before[column - 2]! + 1);
      row[column] = slips;
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  let least = most + 1;
  for (let column = Math.max(0, typed.length - most); column <= width; column++)
    least = Math.min(least, last[column]!);
  return least;
}
