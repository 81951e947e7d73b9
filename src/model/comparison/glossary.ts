import type { Comparison } from './occupations.js';
import type { Figure } from '../figure/figure.js';
import { rowsOf } from './rows.js';
import type { MeasureRow } from './rows.js';
import { toolWords } from '../words/tool-words.js';
import type { ToolWords } from '../words/tool-words.js';

const PREFIX = 'table.term.';

/** What has to be explained of a figure: by its statistic, what counts, which kind of fact it is, and its row. */
const termsOf = (
  { name }: MeasureRow,
  { statistic, basis, kind, status }: Figure,
): readonly (string | undefined)[] => [
  statistic?.replace(/^p\d+/, 'percentile'),
  basis,
  kind,
  status,
  name === 'growth' && kind === 'projected' ? 'growth' : name,
];

/** Explanations of the terms that a table uses, in plain words. */
export function glossaryOf(comparison: Comparison, words: ToolWords): readonly string[] {
  const used = new Set(
    rowsOf(comparison).flatMap((line) =>
      line.figures.flatMap((figure) => (figure ? termsOf(line, figure) : [])),
    ),
  );
  return (Object.keys(toolWords) as (keyof typeof toolWords)[])
    .filter((key) => key.startsWith(PREFIX) && used.has(key.slice(PREFIX.length)))
    .map((key) => words[key]);
}
