import type { Comparison } from './occupations.js';
import { rungOf } from '../figure/education-ladder.js';
import { key } from '../figure/comparability.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { rowsOf } from './rows.js';

export const DIRECTIONS = ['ascending', 'descending'] as const;
/** Which way a table is sorted: the smallest number or the first letter first, or last. */
export type Direction = (typeof DIRECTIONS)[number];

/** In which order occupations stand: by which measure, and which way. */
export interface Sort {
  /** A measure (`pay`, `growth`, `pay.p10`), `fact.` and the label of a fact, or `name`. */
  readonly measure: string;
  /** Which way. */
  readonly direction: Direction;
}

/**
 * The order of the occupations, as their places in the comparison; nothing where the sort names no line of it. What has
 * no number comes last both ways, and what is equal stays as it was.
 */
export function orderOf(
  comparison: Comparison,
  sort: Partial<Sort> | null | undefined,
  locale: string,
): readonly number[] | undefined {
  const { measure, direction } = sort ?? {};
  if (!DIRECTIONS.includes(direction!)) return undefined;
  const figures =
    measure === 'name'
      ? comparison.occupations.map(({ name }): Figure => ({
          status: 'text',
          unit: 'words',
          text: name,
          sources: [],
          notes: [],
        }))
      : rowsOf(comparison).find(({ key }) => key === measure)?.figures;
  return figures && sorted(figures.map(keysOf(figures, measure === 'education')), direction!, locale);
}

/** What a figure is sorted by, one after the other. */
interface Keys {
  /** Which kind of figure it is; never turned round. */
  readonly group: number;
  readonly number: number;
  readonly text: string;
  /** What isn't exact comes after what is; never turned round. */
  readonly isOpen: number;
}

function sorted(keys: readonly Keys[], direction: Direction, locale: string): readonly number[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'descending' ? -1 : 1;
  return keys
    .map((_, at) => at)
    .sort((first, second) => {
      const [a, b] = [keys[first]!, keys[second]!];
      return (
        a.group - b.group || sign * (a.number - b.number || compare(a.text, b.text)) || a.isOpen - b.isOpen
      );
    });
}

/** What can't be compared is no larger and no smaller; what can stays together, in the order in which it comes. */
function keysOf(figures: readonly (Figure | undefined)[], isLadder: boolean) {
  const groupOf = (figure: Figure) => key(figure) ?? figure;
  const groups = [...new Set(figures.flatMap((figure) => (figure ? [groupOf(figure)] : [])))];
  return (figure: Figure | undefined): Keys => {
    const { status = 'missing', value = figure?.low, text = '' } = figure ?? {};
    const number = isLadder ? rungOf(text) : value;
    const hasText = status === 'text' && number === undefined;
    const isLast = isAbsent(status) || (number === undefined && !hasText);
    return {
      group: isLast ? groups.length + 1 : hasText ? groups.length : groups.indexOf(groupOf(figure!)),
      number: (!isLast && number) || 0,
      text: hasText ? text : '',
      isOpen: status === 'value' || status === 'text' ? 0 : 1,
    };
  };
}
