import type { Comparison, Measure, Occupation } from '../comparison/occupations.js';
import { drawnOf, likenessOfMost } from './drawable-figures.js';
import type { Choice, Drawn, Figures } from './drawable-figures.js';
import { shownOf } from '../figure/format-exact.js';
import { sayValue } from '../figure/format.js';
import type { Language } from '../figure/format.js';
import type { MarkStyle } from '../table/footnote-marks.js';
import { rowsOf } from '../comparison/rows.js';
import { wordOf } from '../table/row-qualifiers.js';
import { tableOf } from '../table/table.js';
import type { Cell, Header, Table } from '../table/table.js';
import { SPREAD } from './pay-range.js';
import { isAbsent } from '../figure/figure.js';
import { formatTick, scaleOf } from './scale.js';
import { growthShapes, payShapes } from './shapes.js';
import type { Shape } from './shapes.js';
import { fill, listOf } from '../words/fill.js';
import type { DrawingWords } from '../words/chart-words.js';

/** A line of the scale, with its number. */
export interface Tick {
  /** In percent of the length of the scale. */
  readonly at: number;
  /** Its number, as it is written: "$50,000". */
  readonly text: string;
  /** Whether it is the line from which bars of growth begin. */
  readonly isZero: boolean;
}

/** A sentence on an occupation, with what stands beside it. */
interface Remark extends Header {
  /** Whether it says why something isn't drawn. */
  readonly isReason?: boolean;
  /** The sentence with gaps for figures, `{low}` and `{high}`, and of which measures these are. */
  readonly sentence: string;
  readonly of: readonly Measure[];
}

/** One occupation: everything that is drawn of it, said in words, and more. */
export interface ChartRow {
  /** Name of the occupation. */
  readonly name: string;
  /** The leading figure. */
  readonly value: Cell;
  /** What else is known; why something isn't drawn. */
  readonly remarks: readonly Remark[];
  /** What is drawn of it, from the back to the front. */
  readonly shapes: readonly Shape[];
}

/** A chart in the order in which it is read: title, what is measured, key, scale, rows; the same as a table. */
export interface Chart {
  /** What is charted, of whom, and where. */
  readonly title: string;
  /** What the leading figures are, and what they share. */
  readonly header: Header;
  /** What each kind of shape means. */
  readonly key: readonly (Pick<Shape, 'kind'> & { readonly text: string })[];
  /** Lines of the scale, from its beginning to its end. */
  readonly ticks: readonly Tick[];
  /** One for each occupation, in their order. */
  readonly rows: readonly ChartRow[];
  /** Where all occupations together stand, and their name. */
  readonly reference?: { readonly at: number; readonly name: string };
  /** The same as a table, for whoever doesn't see the chart. */
  readonly table: Table;
}

/** How a chart is written. */
export interface ChartOptions {
  /** How footnote marks look. */
  readonly markStyle: MarkStyle;
  /** Language of its words, numbers and years. */
  readonly language: Language<DrawingWords>;
}

/** What makes one kind of chart differ from the other. */
interface Plan extends Choice {
  readonly title: string;
  /** What is said. */
  readonly measures: readonly Measure[];
  readonly shapesOf: (figures: Figures) => readonly Shape[];
  /** Two figures that make one sentence. */
  readonly pairs: readonly (readonly [word: 'pay.tenths' | 'pay.half', low: Measure, high: Measure])[];
}

const BOUNDS = ['value', 'at-least', 'at-most'];

/** Which figures a chart is of. */
export type ChartKind = 'pay' | 'growth';

/**
 * Pay of each occupation from the 10th to the 90th percentile on one scale.
 * @param comparison What `readDocument()` gave.
 * @param options Language, and how marks look.
 * @returns Ticks, and for each occupation its shapes, as percent of the scale's length, with the text of each; nothing
 * where there is none to draw.
 * @throws Never.
 * @example
 * ```js
 * const chart = payChartOf(comparison, { language: { locale: 'en', words: english }, markStyle: 'stars' });
 * chart?.rows.map(({ name, shapes }) => [name, shapes]);
 * ```
 */
export const payChartOf = (comparison: Comparison, options: ChartOptions): Chart | undefined =>
  chartOf(comparison, options, {
    title: options.language.words.payChart,
    measures: SPREAD,
    drawn: SPREAD,
    statuses: BOUNDS,
    shapesOf: payShapes,
    pairs: [
      ['pay.tenths', 'pay.p10', 'pay.p90'],
      ['pay.half', 'pay.p25', 'pay.p75'],
    ],
  });

/**
 * Projected growth of each occupation, and of all together, from a common zero.
 * @param comparison What `readDocument()` gave.
 * @param options Language, and how marks look.
 * @returns As `payChartOf()`; nothing where there is none to draw.
 * @throws Never.
 * @example
 * ```js
 * growthChartOf(comparison, { language: { locale: 'en', words: english }, markStyle: 'stars' });
 * ```
 */
export const growthChartOf = (comparison: Comparison, options: ChartOptions): Chart | undefined =>
  chartOf(comparison, options, {
    title: options.language.words.growthChart,
    measures: ['growth', 'employment', 'employmentChange', 'openings'],
    drawn: ['growth'],
    statuses: [...BOUNDS, 'range'],
    shapesOf: growthShapes,
    pairs: [],
  });

function chartOf(comparison: Comparison, options: ChartOptions, plan: Plan): Chart | undefined {
  const { language } = options;
  const { title, measures } = plan;
  const shown = shownIn(comparison, measures, plan.drawn[0]!);
  const lines = rowsOf(shown);
  const scaled = likenessOfMost(shown, plan);
  if (!scaled) return undefined;
  const table = tableOf(shown, { orientation: 'rows', caption: title, ...options });
  const figures = shown.occupations.map((each) => drawnOf(each.figures, scaled, plan));
  const shapes = figures.map(({ drawn }) => plan.shapesOf(drawn));
  const { ticks, place } = scaleOf(shapes.flat(), scaled.unit === 'percent');
  const own = figures[comparison.occupations.length]?.drawn.get('growth');
  const names = lines.map(({ name }) => name!);
  const kinds = new Set(shapes.flat().map(({ kind }) => kind));
  return {
    title,
    header: table.columns[0]!,
    key: [...kinds].flatMap((kind) => {
      const text = wordOf(`key.${kind}`, language.words);
      return text ? { kind, text } : [];
    }),
    ticks: ticks.map((value) => ({
      at: place(value),
      text: formatTick(value, scaled, language.locale),
      isZero: !value,
    })),
    rows: table.rows.map(({ header, cells }, at) => ({
      name: sayValue(header.text, language.words),
      value: cells[0]!,
      remarks: remarksOf(figures[at]!, shown.occupations[at]!.figures, {
        names,
        cells,
        table,
        language,
        plan,
      }),
      shapes: shapes[at]!.map(({ kind, from, to }) => ({ kind, from: place(from), to: place(to) })),
    })),
    reference:
      own?.status === 'value'
        ? {
            at: place(shownOf({ ...own, value: 0 }, own.value!, own.status)),
            name: sayValue(comparison.reference!.name, language.words),
          }
        : undefined,
    table,
  };
}

/** The comparison with nothing in it but what the chart shows; all occupations together come last. */
function shownIn(comparison: Comparison, measures: readonly Measure[], leading: Measure): Comparison {
  const { occupations, reference } = comparison;
  const all = [
    ...occupations,
    ...(reference?.figures.has(leading) && leading === 'growth' ? [reference] : []),
  ];
  const only = (each: Occupation): Occupation => ({
    ...each,
    facts: [],
    figures: new Map([...each.figures].filter(([name]) => measures.includes(name))),
  });
  return { ...comparison, occupations: all.map(only) };
}

interface Beside {
  readonly names: readonly Measure[];
  readonly cells: readonly Cell[];
  readonly table: Table;
  readonly language: Language<DrawingWords>;
  readonly plan: Plan;
}

/**
 * What is known besides the leading figure, in sentences where two figures make one. Where the leading figure isn't
 * published, that its percentiles aren't either says nothing more.
 */
function remarksOf({ drawn, reasons }: Drawn, figures: Figures, besides: Beside): readonly Remark[] {
  const { names, cells, table, language, plan } = besides;
  const { words, locale } = language;
  const pairs = plan.pairs.filter(([, low, high]) =>
    [low, high].every((name) => drawn.get(name)?.value !== undefined),
  );
  const paired = pairs.flatMap(([, ...pair]) => pair);
  const leading = figures.get(names[0]!)?.status ?? 'missing';
  const isSaid = (name: Measure) => isAbsent(leading) && figures.get(name)!.status === leading;
  const singles = names.filter(
    (name, at) => at && figures.has(name) && !paired.includes(name) && !isSaid(name),
  );
  const textAt = (name: Measure) => cells[names.indexOf(name)]!.text;
  const beside = (sentence: string, ...of: readonly Measure[]): Remark => ({
    sentence,
    of,
    text: fill(sentence, { low: of[0] ? textAt(of[0]) : '', high: of[1] ? textAt(of[1]) : '' }),
    ...detailsBeside(
      of.map((name) => names.indexOf(name)),
      cells,
      table.columns,
    ),
  });
  const why = reasons.map((reason) => wordOf(`unlike.${reason}`, words)!);
  return [
    ...pairs.map(([word, low, high]) => beside(words[word], low, high)),
    ...singles.map((name) => {
      const { text } = table.columns[names.indexOf(name)]!;
      return beside(fill(words.pair, { name: text, value: '{low}' }), name);
    }),
    ...(why.length
      ? [
          {
            ...beside(fill(words.unlike, { reasons: listOf(why, locale) })),
            isReason: true,
          },
        ]
      : []),
  ];
}

/** Details and marks of cells and of what heads them, but for those that the leading figure has beside it. */
function detailsBeside(
  places: readonly number[],
  cells: readonly Cell[],
  columns: readonly Header[],
): Omit<Header, 'text'> {
  const said = [columns[0]!, cells[0]!];
  const own = places.flatMap((at) => [columns[at]!, cells[at]!]);
  const left = <Item>(pick: (header: Header) => readonly Item[]) => [
    ...new Set(own.flatMap(pick).filter((item) => !said.flatMap(pick).includes(item))),
  ];
  return { details: left(({ details }) => details), marks: left(({ marks }) => marks) };
}
