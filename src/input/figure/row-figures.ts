import { STATISTICS } from '../../model/comparison/occupations.js';
import type { Measure } from '../../model/comparison/occupations.js';
import type { FigureData } from '../../model/document/figure-schema.js';
import { ROWS } from '../../model/document/row-names.js';
import type { RowName } from '../../model/document/row-names.js';
import type { LegalDocument, LegalOccupation } from '../../model/document/schema.js';
import type { Figure, Source, Statistic, Unit } from '../../model/figure/figure.js';
import { readFigure } from './figure-from-fields.js';
import type { FigureReader } from './figure-from-fields.js';

/** The rows of an occupation, or of a career related to it. */
type Rows = { readonly [Row in RowName]?: LegalOccupation[Row] | undefined };

/** Units of the rows, and of facts, which are no row; what isn't named is counted. */
const UNITS: Readonly<Record<string, Unit>> = {
  '': 'words',
  education: 'words',
  experience: 'words',
  training: 'words',
  pay: 'money',
  widerPay: 'money',
  growth: 'percent',
};
/** Rows whose years are a span ahead unless they say otherwise; the year of other figures says nothing of them. */
const PROJECTIONS: readonly string[] = ['growth', 'employmentChange', 'openings'] satisfies RowName[];

/** Fields over fields: a year goes in the place of a span that was said further out. */
function layer(...layers: readonly (FigureData | undefined)[]): FigureData {
  const all = {};
  for (const above of layers) {
    if (above?.year !== undefined) Object.assign(all, NO_SPAN);
    Object.assign(all, above);
  }
  return all;
}

/** No fields: those of a figure itself are all that there are then. */
const NO_FIELDS: FigureData = {};
const stated = (fields: FigureData): FigureData =>
  Object.values(fields).some((each) => each !== undefined) ? fields : NO_FIELDS;

const NO_SPAN = { from: undefined, to: undefined };

/** Pay whose statistic isn't known is an amount. */
const payKeyOf = (statistic: (typeof STATISTICS)[number]) =>
  statistic === 'unspecified' ? 'amount' : statistic;

type Amounts = Partial<Record<ReturnType<typeof payKeyOf>, FigureData & { value?: number | string }>>;

const givenOf = (amounts: Amounts) =>
  STATISTICS.filter((statistic) => amounts[payKeyOf(statistic)] !== undefined);

/** What holds for all figures of a document: its defaults and its place, its sources, and what reads a figure. */
export interface DocumentContext extends FigureReader {
  readonly defaults: NonNullable<LegalDocument['defaults']>;
  readonly place: string | undefined;
  /** Finds a source by its key, or makes one of its name. */
  readonly sourceOf: (key: string) => Source;
}

/** Makes typed figures of the rows of a document. */
export class RowFigures {
  readonly #context: DocumentContext;
  /** What falls to the figures of a row, by the row. */
  readonly #falling = new Map<string, FigureData>();

  constructor(context: DocumentContext) {
    this.#context = context;
  }

  /** The figures of all rows, by measure. */
  of(rows: Rows, path: string): ReadonlyMap<Measure, Figure> {
    return new Map(ROWS.flatMap((row) => (rows[row] ? this.#figuresOf(row, rows, `${path}.${row}`) : [])));
  }

  /** One figure. Defaults fall from the comparison to the row to the cell. */
  figure(
    amount: number | string | undefined,
    fields: FigureData,
    path: string,
    row = '',
    statistic?: Statistic,
  ): Figure {
    const falling = this.#fallingTo(row);
    const all = falling === NO_FIELDS ? fields : layer(falling, fields);
    return readFigure(amount, all, { ...this.#context, path, unit: UNITS[row] ?? 'count', statistic });
  }

  #fallingTo(row: string): FigureData {
    const { defaults, place } = this.#context;
    const years = PROJECTIONS.includes(row) ? { year: undefined, kind: 'projected' as const } : undefined;
    const falling =
      this.#falling.get(row) ?? stated(layer({ place }, defaults, years, defaults[row as RowName]));
    this.#falling.set(row, falling);
    return falling;
  }

  #figuresOf(row: RowName, rows: Rows, path: string): [Measure, Figure][] {
    const fields: FigureData & { value?: number | string; percent?: number | string } = rows[row]!;
    if (row === 'pay') return this.#payOf(rows.pay!, path);
    const statistic = row === 'widerPay' ? 'median' : undefined;
    return [[row, this.figure(fields.value ?? fields.percent, fields, path, row, statistic)]];
  }

  /** Pay, and pay by the hour beside it; where only that is given, it is the pay. */
  #payOf({ hourly, ...pay }: NonNullable<Rows['pay']>, path: string): [Measure, Figure][] {
    const { status, low, high, ...common } = pay;
    const perHour = hourly && layer(common, { per: 'hour' }, hourly);
    const isHourlyAlone = hourly && !givenOf(pay).length && (status ?? low ?? high) === undefined;
    return [
      ...(isHourlyAlone ? [] : this.#amountsOf('pay', pay, pay, path)),
      ...(perHour
        ? this.#amountsOf(isHourlyAlone ? 'pay' : 'hourly', hourly, perHour, `${path}.hourly`)
        : []),
    ];
  }

  /** The numbers of one distribution: the leading one first, under the name of all. */
  #amountsOf(
    name: 'pay' | 'hourly',
    amounts: Amounts,
    fields: FigureData,
    path: string,
  ): [Measure, Figure][] {
    const given = givenOf(amounts);
    return (given.length ? given : (['unspecified'] as const)).map((statistic, index) => {
      const measure = index || statistic.length === 3 ? (`${name}.${statistic}` as const) : name;
      const key = payKeyOf(statistic);
      const own = amounts[key];
      return [measure, this.figure(own?.value, layer(fields, own), `${path}.${key}`, 'pay', statistic)];
    });
  }
}
