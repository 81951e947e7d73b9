import { DataFault, excerpt } from './data-fault.js';
import type { PlaceInFile } from './data-fault.js';
import { lettersOf, wordsInCell } from './sheet.js';
import type { Cell, SheetRow, Sheet } from './sheet.js';

/** A header as it is compared: no footnote marks, no line breaks, one kind of dash and space, lower case. */
export const headerOf = (cell: Cell): string =>
  wordsInCell(cell)
    .replaceAll(/\s*(?:\[\d+\]|\(\d+\))/g, '')
    .replaceAll('–', '-')
    .toLowerCase();

/** Reads cells of one row by the name of their column, and knows where they stand. */
export class Record {
  constructor(
    private readonly sheet: Sheet,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly row: SheetRow,
    /** What the file calls its columns, where that isn't how they are asked for. */
    private readonly headers: ReadonlyMap<string, string> = new Map(),
  ) {}

  has(column: string): boolean {
    return this.columns.has(column);
  }

  cell(column: string): Cell {
    const index = this.columns.get(column);
    return index === undefined ? undefined : this.row.cells[index];
  }

  /** Text of a cell; empty where there is none. */
  text(column: string): string {
    return wordsInCell(this.cell(column));
  }

  /** A cell that must be filled. */
  needed(column: string): string {
    const text = this.text(column);
    if (!text) throw this.fault(column, 'is empty');
    return text;
  }

  /** Address of a cell in its sheet: "P6". */
  address(column: string): string {
    return `${lettersOf(this.columns.get(column) ?? 0)}${this.row.number}`;
  }

  place(column?: string): PlaceInFile {
    const { file, name } = this.sheet;
    const index = column === undefined ? undefined : this.columns.get(column);
    const letters = index === undefined || name === undefined ? '' : ` (${lettersOf(index)})`;
    return {
      file,
      sheet: name,
      row: this.row.number,
      column: column && `${this.headers.get(column) ?? column}${letters}`,
    };
  }

  fault(column: string, what: string): DataFault {
    return new DataFault(this.place(column), what);
  }

  /** A number, also as people write it: "53,400". Anything else is a fault. */
  number(column: string): number {
    const number = numberInCell(this.cell(column));
    if (number === undefined) throw this.fault(column, `${excerpt(this.cell(column) ?? '')} isn’t a number`);
    return number;
  }
}

const NUMBER_CELL = /^[-−]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/;
/** Not published anywhere with three decimal places: "53.400" is how half of Europe writes 53,400. */
const OTHER_THOUSANDS = /^\D*\d{1,3}\.\d{3}$/;

/** A number, or the text of one as people and programs write it: 53400, "53,400", "$37,690 ". */
export function numberInCell(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell;
  const text = wordsInCell(cell);
  if (!/\d/.test(text) || !NUMBER_CELL.test(text) || OTHER_THOUSANDS.test(text)) return undefined;
  return Number(text.replaceAll(/[,$]/g, '').replace('−', '-'));
}

/** How far down a header may stand: under titles that somebody has put above it. */
const HEADER_WITHIN = 20;

/** A sheet and the row of it that holds the headers; nothing when no row holds all of the names. */
export async function findHeader(sheet: Sheet, names: readonly string[]): Promise<SheetRow | undefined> {
  for await (const row of firstRows(sheet)) {
    const headers = new Set(row.cells.map(headerOf));
    if (names.every((name) => headers.has(name.toLowerCase()))) return row;
  }
  return undefined;
}

/** The first rows of a sheet. */
export async function* firstRows(sheet: Sheet, count = HEADER_WITHIN): AsyncGenerator<SheetRow> {
  let left = count;
  for await (const row of sheet.rows()) {
    yield row;
    if (--left <= 0) return;
  }
}

/** Rows below a header, with their cells by the name of their column. Names are as asked for, whatever the case. */
export async function* records(
  sheet: Sheet,
  header: SheetRow,
  names: readonly string[],
): AsyncGenerator<Record> {
  const headers = header.cells.map(headerOf);
  const columns = new Map<string, number>();
  for (const name of names) {
    const index = headers.indexOf(name.toLowerCase());
    if (index >= 0) columns.set(name, index);
  }
  for await (const row of sheet.rows())
    if (row.number > header.number && row.cells.some((cell) => wordsInCell(cell)))
      yield new Record(sheet, columns, row);
}
