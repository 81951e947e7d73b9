import { basename } from 'node:path';

/** Where in the files that were given: as much of it as is known. */
export interface PlaceInFile {
  /** Path of the file. */
  readonly file: string;
  /** Name of the sheet; files of text have none. */
  readonly sheet?: string | undefined;
  /** Row, from 1. */
  readonly row?: number | undefined;
  /** Column as the file names it, with its letters where it is a sheet: "A_MEDIAN (AB)". */
  readonly column?: string | undefined;
}

/** A file that can't be used. Its message is one sentence that names the file, sheet, row and column. */
export class DataFault extends Error {
  constructor(
    readonly place: PlaceInFile,
    readonly what: string,
    /** Whether the fault is in what was asked for, such as the name of a file, and not in the data. */
    readonly isUsage = false,
  ) {
    super(`${whereIs(place)}: ${what}`);
    this.name = 'DataFault';
  }
}

function whereIs({ file, sheet, row, column }: PlaceInFile): string {
  const parts = [
    basename(file),
    sheet === undefined ? '' : `sheet "${sheet}"`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${column}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** At most 40 characters of what stands in a cell, for a message. */
export function excerpt(value: unknown): string {
  const text = String(value).replaceAll(/\s+/g, ' ');
  return `"${text.length > 40 ? `${text.slice(0, 39)}…` : text}"`;
}
