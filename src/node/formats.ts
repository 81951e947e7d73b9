import type { Comparison } from '../model/comparison/occupations.js';
import { toCsv } from '../output/csv.js';
import { toDocument } from '../output/document.js';
import { toJsonLd } from '../output/json-ld.js';

/** The formats that are written; each reads back as the same comparison. */
export const FORMATS = ['csv', 'json', 'markdown', 'json-ld'] as const;
export type Format = (typeof FORMATS)[number];

const BYTE_ORDER_MARK = '\ufeff';

/** Writes a comparison in a format. With a mark, CSV tells Excel that it is UTF-8. */
export async function writeAs(comparison: Comparison, format: Format, hasMark = false): Promise<string> {
  switch (format) {
    case 'csv':
      return (hasMark ? BYTE_ORDER_MARK : '') + toCsv(comparison);
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
