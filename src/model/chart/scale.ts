import type { Shape } from './shapes.js';
import { formatterOf, withSigns } from '../figure/format.js';
import type { Figure } from '../figure/figure.js';

/**
 * Steps of 1, 2 or 5 from at or below the lowest to at or above the highest, zero included; room beyond open ends, which lead
 * past zero where figures may. Nobody is paid less than nothing.
 */
export function scaleOf(shapes: readonly Shape[], mayBeNegative: boolean) {
  const known = [0, ...shapes.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = stepOf(high / 4 - low / 4);
  const steps = [
    ...[low, high].map((value) => value / step),
    ...shapes
      .filter(({ kind }) => kind === 'open')
      .map(({ from, to }) =>
        to > 0 ? Math.max(0, from / step) + 0.25 : Math.min(mayBeNegative ? 0 : Infinity, from / step) - 0.25,
      ),
  ];
  const start = Math.floor(Math.min(...steps));
  const end = Math.max(Math.ceil(Math.max(...steps)), start + 1);
  const ticks = Array.from({ length: end - start + 1 }, (_, at) => (start + at) * step + 0);
  const place = (value: number) =>
    Math.round(Math.min(1, Math.max(0, (value / step - start) / (end - start))) * 1e4) / 100;
  return { ticks, place };
}

function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span));
  return power * [1, 2, 5, 10].find((factor) => factor * power >= span)! || 1;
}

/** A number on the scale that a figure is drawn on: short, "$100K", "10%". */
export function formatTick(value: number, { unit, currency }: Figure, locale: string): string {
  const options: Intl.NumberFormatOptions =
    unit === 'money' ? { style: 'currency', currency, notation: 'compact' } : { style: 'unit', unit };
  return withSigns(formatterOf(locale, { ...options, maximumSignificantDigits: 3 }).format(value));
}
