import { growthChartOf, payChartOf } from '../model/chart/chart.js';
import type { ChartKind, ChartRow } from '../model/chart/chart.js';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Language } from '../model/figure/format.js';
import { fill } from '../model/words/fill.js';
import type { Words } from '../model/words/english.js';
import { heading, listBlock } from './blocks-of-article.js';
import type { Block } from './blocks-of-article.js';

/**
 * A chart in words: its heading, and what the picture shows of each occupation. "Actuaries: $134,990. Eight in ten earn
 * $77,300 to $219,320. The middle half earn $99,810 to $173,680". Nothing where there is nothing to draw.
 */
export function chartBlocks(
  kind: ChartKind,
  comparison: Comparison,
  language: Language<Words>,
): readonly Block[] {
  const { length } = comparison.occupations;
  const chart = length
    ? (kind === 'pay' ? payChartOf : growthChartOf)(comparison, { markStyle: 'stars', language })
    : undefined;
  if (!chart) return [];
  const rows = chart.rows.slice(0, length);
  const { reference } = chart;
  // the line across all bars is the last row
  const all = reference ? [{ ...chart.rows.at(-1)!, remarks: [] }] : [];
  const items = [...rows, ...all].map((row) => [rowText(row, kind, language)]);
  return [
    {
      kind: 'derived',
      blocks: [heading(2, language.words[`${kind}Chart`]), ...listBlock(items)],
    },
  ];
}

/** What of an occupation is drawn, and why something isn't; jobs and openings are in no picture. */
function rowText({ name, value, remarks }: ChartRow, kind: ChartKind, { words }: Language<Words>): string {
  const { text, details } = value;
  const leading = details.length ? `${text} (${details.join(words.separator)})` : text;
  const sentences = remarks
    .filter(({ isReason }) => kind === 'pay' || isReason)
    .map((remark) => [remark.text.replace(/\.$/, ''), ...remark.details].join(words.separator));
  return fill(words.pair, { name, value: [leading, ...sentences].join('. ') });
}
