import type { Changed, DataSetDiff, FigureChange } from './diff.js';

/** How many of the largest moves are named. */
const LARGEST = 10;

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const signed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

interface Move {
  readonly occupation: Changed;
  readonly change: FigureChange;
  /** How far it moved: percentage points of growth, percent of anything else. */
  readonly by: number;
}

/** What changed in a few lines of Markdown, for a change log: how many figures moved, the largest moves, what came and went. */
export function diffSummary(diff: DataSetDiff): string {
  const moves = diff.changed.flatMap((occupation) =>
    occupation.figures.map((change) => ({ occupation, change })),
  );
  const kinds = new Map<string, number>();
  for (const { change } of moves) kinds.set(change.figure, (kinds.get(change.figure) ?? 0) + 1);
  const counted = [...kinds].sort(([, a], [, b]) => b - a).map(([figure, count]) => `${figure} ${count}`);
  const named = (list: DataSetDiff['came']) => list.map(({ code, name }) => `${code} ${name}`).join('; ');
  const total = moves.length === 1 ? '1 figure' : `${whole.format(moves.length)} figures`;
  return [
    `- ${diff.old} → ${diff.new}: ${total} changed in ${diff.changed.length} of ${diff.changed.length + diff.same} occupations`,
    ...diff.releases.map(({ before, after }) => `- ${before} → ${after}`),
    ...(counted.length ? [`- Changed: ${counted.join(', ')}`] : []),
    ...['growth', 'pay, median'].flatMap((figure) => {
      const largest = largestOf(moves, figure);
      return largest.length ? [`- Largest moves, ${figure}: ${largest.join('; ')}`] : [];
    }),
    `- Came: ${named(diff.came) || 'none'}`,
    `- Went: ${named(diff.went) || 'none'}`,
    ...diff.breaks.map((line) => `- ${line}`),
    '',
  ].join('\n');
}

function largestOf(moves: readonly Omit<Move, 'by'>[], figure: string): readonly string[] {
  const isGrowth = figure === 'growth';
  return moves
    .flatMap(({ occupation, change }): Move[] => {
      const { before, after, percent } = change;
      if (change.figure !== figure || typeof before !== 'number' || typeof after !== 'number') return [];
      const by = isGrowth ? after - before : percent;
      return by === undefined ? [] : [{ occupation, change, by }];
    })
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, LARGEST)
    .map(({ occupation: { code, name }, change: { before, after }, by }) => {
      const [was, is] = [before, after].map((value) => whole.format(value as number));
      const moved = isGrowth ? `${signed.format(by)} points` : `${signed.format(by)}%`;
      return `${code} ${name} ${was}${isGrowth ? '%' : ''} → ${is}${isGrowth ? '%' : ''} (${moved})`;
    });
}
