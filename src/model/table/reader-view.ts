import { ageOf } from '../figure/age.js';
import { withBars } from './bars.js';
import type { Comparison } from '../comparison/occupations.js';
import type { Figure, PayInterval } from '../figure/figure.js';
import { withoutSameRows } from './same-rows.js';
import { byHourWherePublished, intervalBeside, lackingInterval } from '../comparison/pay-interval.js';
import { tableOf } from './table.js';
import type { Table, TableOptions } from './table.js';
import type { Language } from '../figure/format.js';
import { fill } from '../words/fill.js';
import type { TableWords } from '../words/table-words.js';
import type { ToolWords } from '../words/tool-words.js';

export interface ViewOptions extends Omit<TableOptions, 'ageOf'> {
  readonly language: Language<ToolWords>;
  /** Words of the table itself. Default: the same. */
  readonly tableLanguage?: Language<TableWords>;
  readonly hasBars: boolean;
  /** Whether pay by the hour is wanted where pay by the hour and by the year are published. */
  readonly isByHour: boolean;
  /** Whether what is the same for all is counted, and whether it is left out. */
  readonly countsSame: boolean;
  readonly hidesSame: boolean;
  /** Years from which on the age of a figure is said, and the year that it is now. */
  readonly maxAge: number;
  readonly year: number;
}

/** What a reader has chosen to see of a comparison. */
export interface View {
  /** What of it is shown. */
  readonly comparison: Comparison;
  readonly table: Table;
  /** What the lines of the table are called where something is sorted by them. */
  readonly keys: readonly string[];
  /** How many lines are the same for all. */
  readonly same: number;
  /** Whose pay isn't published both by the hour and by the year; nothing where nobody would ask. */
  readonly lacking: readonly string[] | undefined;
  /** What pay is for where it isn't shown by the hour. */
  readonly per: PayInterval;
}

export function viewOf(whole: Comparison, options: ViewOptions): View {
  const { language, maxAge, year } = options;
  const lacking = lackingInterval(whole);
  const inInterval = options.isByHour ? byHourWherePublished(whole) : whole;
  const withoutSame = options.countsSame ? withoutSameRows(inInterval) : { count: 0, comparison: inInterval };
  const comparison = options.hidesSame ? withoutSame.comparison : inInterval;
  const sayAge = (figure: Figure): string => {
    const count = ageOf(figure, year) ?? 0;
    return count > maxAge ? fill(language.words['table.age'], { count }, language.locale) : '';
  };
  const table = tableOf(comparison, {
    ...options,
    language: options.tableLanguage ?? language,
    ageOf: maxAge === Infinity ? undefined : sayAge,
  });
  return {
    comparison,
    table: options.hasBars ? withBars(table, comparison, options.orientation, language) : table,
    keys: table.lines.map(({ key }) => key),
    same: withoutSame.count,
    lacking,
    per: intervalBeside(whole) ?? 'year',
  };
}
