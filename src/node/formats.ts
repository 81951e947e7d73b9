import type { Comparison } from '../model/comparison/occupations.js';
import { toCsv } from '../output/csv.js';
import { toDocument } from '../output/document.js';
import { toJsonLd } from '../output/json-ld.js';

/** The formats that are written; each reads back as the same comparison. */
export const FORMATS = ['csv', 'json', 'markdown', 'json-ld'] as const;
export type Format = (typeof FORMATS)[number];

const BYTE_ORDER_MARK = '\ufeff';

/** What a file of CSV is for. */
export interface CsvOptions {
  /** Begins with a byte-order mark, which tells Excel that it is UTF-8. */
  readonly bom?: boolean;
  /** Is opened and saved in a spreadsheet: the mark, and codes and days that stay text. */
  readonly spreadsheet?: boolean;
}

/** Writes a comparison in a format. */
export async function writeAs(
  comparison: Comparison,
  format: Format,
  { spreadsheet = false, bom = spreadsheet }: CsvOptions = {},
): Promise<string> {
  switch (format) {
    case 'csv':
      return (bom ? BYTE_ORDER_MARK : '') + toCsv(comparison, spreadsheet);
    case 'json':
      return inLines(toDocument(comparison));
    case 'json-ld':
      // so that it can be pasted into a script element
      return inLines(toJsonLd(comparison)).replaceAll('<', '\\u003c');
    case 'markdown':
      return (await import('./read-markdown.js')).toMarkdownFile(comparison);
  }
}

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
