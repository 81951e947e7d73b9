import type { FigureData } from '../../model/document/figure-schema.js';
import type { ScannedFigure } from './scanned-figure.js';

/** What a number may count. */
export type Scale = NonNullable<FigureData['scale']>;

const ZEROS: Readonly<Record<Scale, number>> = { thousand: 3, lakh: 5, million: 6, crore: 7, billion: 9 };

/** The name of so many zeros. */
export const scaleOf = (zeros: number): Scale | undefined =>
  (Object.keys(ZEROS) as Scale[]).find((scale) => ZEROS[scale] === zeros);

/**
 * A figure under a header that says what its number counts: "30.2" in thousands. A number that has a word of its own
 * keeps it. One that is whole and large already may have been written out: nobody can be sure, and nothing is guessed.
 * @param isSure Whether the number came as a number with this scale, and not as text beneath a header.
 */
export function scaled(figure: ScannedFigure, scale: Scale, isSure = false): ScannedFigure | undefined {
  const { value, low, high } = figure;
  const ends = [value, low, high].filter((end) => end !== undefined);
  const isUnclear = (end: number) => !isSure && Number.isInteger(end) && Math.abs(end) >= 1000;
  if (figure.isScaled || figure.percent) return figure;
  if (ends.some(isUnclear)) return undefined;
  // as an exponent: a product would have digits of its own
  const times = (end: number) => {
    const [digits, exponent = '0'] = String(end).split('e');
    return Number(`${digits}e${Number(exponent) + ZEROS[scale]}`);
  };
  if (!ends.map(times).every(Number.isFinite)) return undefined;
  return {
    ...figure,
    ...(value !== undefined && { value: times(value) }),
    ...(low !== undefined && { low: times(low) }),
    ...(high !== undefined && { high: times(high) }),
  };
}
