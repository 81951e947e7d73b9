import { growthChartOf, payChartOf } from '../model/chart/chart.js';
import type { Chart, ChartKind, ChartRow } from '../model/chart/chart.js';
import type { Comparison, Measure } from '../model/comparison/occupations.js';
import { figureFor } from '../model/comparison/rows.js';
import { areWhole } from '../model/figure/format.js';
import type { Language } from '../model/figure/format.js';
import type { Table } from '../model/table/table.js';
import { fill } from '../model/words/fill.js';
import type { Words } from '../model/words/english.js';
import type { Block, SaidOfOne } from './blocks-of-article.js';
import { figureText } from './figure-alone.js';

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
  const rows = chart.rows.slice(0, length).map((row, at) => saidOf(chart, row, at, kind, language));
  // the line across all bars is the last row
  const all = chart.reference ? [sayRow(chart.rows.at(-1)!, [], language)] : [];
  return [{ kind: 'chart', title: language.words[`${kind}Chart`], rows: [...rows, ...all] }];
}

/** What of an occupation is drawn, and why something isn't; jobs and openings are in no picture. */
function saidOf(
  { table }: Chart,
  row: ChartRow,
  at: number,
  kind: ChartKind,
  language: Language<Words>,
): SaidOfOne | string {
  const remarks = row.remarks.filter(({ isReason }) => kind === 'pay' || isReason);
  if (row.value.kind === 'absent') return sayRow(row, remarks, language);
  const [leading] = table.lines;
  const measures = [...new Set([leading!.name!, ...remarks.flatMap(({ of = [] }) => of)])];
  const wholes = wholesOf(table, measures, at);
  const sentences = remarks.map(({ sentence, of, details }) => ({ sentence, of, details }));
  return {
    at,
    key: JSON.stringify([kind, row.value.details, sentences, wholes]),
    say: ({ name, figures }) => {
      const texts = new Map(
        wholes.map(([measure, isWhole]) => [
          measure,
          figureText(figureFor(measure, figures)!, isWhole, language),
        ]),
      );
      const said = sentences.map(({ sentence, of: [low = 'pay', high = low] = [], details }) => ({
        text: fill(sentence, { low: texts.get(low) ?? '', high: texts.get(high) ?? '' }),
        details,
      }));
      const value = { text: texts.get(leading!.name!)!, details: row.value.details };
      return sayRow({ name, value }, said, language);
    },
  };
}

/** Which of the measures of an occupation are written in whole numbers. */
const wholesOf = ({ lines }: Table, measures: readonly Measure[], at: number) =>
  measures.map((name): readonly [Measure, boolean] => {
    const { figures } = lines.find((line) => line.name === name)!;
    return [name, areWhole(figures, figures[at]!)];
  });

interface Said {
  readonly text: string;
  readonly details: readonly string[];
}

/** "Actuaries: $134,990. Eight in ten earn …" */
function sayRow(
  { name, value }: { readonly name: string; readonly value: Said },
  remarks: readonly Said[],
  { words }: Language<Words>,
): string {
  const { text, details } = value;
  const leading = details.length ? `${text} (${details.join(words.separator)})` : text;
  const sentences = remarks.map((remark) =>
    [remark.text.replace(/\.$/, ''), ...remark.details].join(words.separator),
  );
  return fill(words.pair, { name, value: [leading, ...sentences].join('. ') });
}
