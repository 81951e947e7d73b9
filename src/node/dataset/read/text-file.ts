import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { DataFault } from './data-fault.js';
import type { Cell, SheetRow, Sheet } from './sheet.js';

const DELIMITERS = ['\t', ';', ','];

/** A file of text whose cells are divided by tabs, semicolons or commas, as a sheet. Read row by row. */
export function textSheet(file: string): Sheet {
  return { file, rows: () => rowsOfText(file), links: () => Promise.resolve(new Map<string, string>()) };
}

async function* rowsOfText(file: string): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(file);
  const delimiter = delimiterOf(await firstLine(file, encoding));
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    // the tables of O*NET aren't quoted: a quote in them is a quote
    ...(delimiter === '\t' ? { quote: null } : { relax_quotes: true }),
  });
  const lines = pipeline(Readable.from(piecesOf(file, encoding)), parser, () => {});
  let width = 0;
  let number = 0;
  try {
    for await (const cells of lines as AsyncIterable<string[]>) {
      number++;
      if (!cells.some((cell) => cell.trim())) continue;
      width ||= cells.length;
      if (cells.length < width && cells.length > 1) throw cutOff(file, number, cells.length, width);
      yield { number, cells: cells.map(sheetCell) };
    }
  } catch (error) {
    if (error instanceof DataFault) throw error;
    throw new DataFault({ file }, `can’t be read as a table (${(error as Error).message})`);
  }
}

const cutOff = (file: string, row: number, found: number, width: number): DataFault =>
  new DataFault(
    { file, row },
    `has ${found} cells where the first row has ${width}; download the file again`,
  );

/** Official text has "n/a" where the workbook has nothing. */
const sheetCell = (text: string): Cell => (text.trim() === '' || text.trim() === 'n/a' ? undefined : text);

const delimiterOf = (line: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: line.split(delimiter).length })).reduce((best, next) =>
    next.count > best.count ? next : best,
  ).delimiter;

async function firstLine(file: string, encoding: string): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(file, encoding)) {
    text += piece;
    if (text.includes('\n') || text.length > 100_000) break;
  }
  return text.split(/[\r\n]/, 1)[0]!;
}

async function* piecesOf(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for await (const bytes of createReadStream(file)) yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

/** UTF-16 says so itself; what isn't UTF-8 was saved by a spreadsheet program on Windows. */
async function encodingOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const bytes of createReadStream(file)) {
      const start = bytes as Buffer;
      if (isFirst && start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
      if (isFirst && start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
      if (start.includes(0))
        throw new DataFault({ file }, 'isn’t a table: neither a workbook (.xlsx) nor text');
      isFirst = false;
      decoder.decode(start, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}
