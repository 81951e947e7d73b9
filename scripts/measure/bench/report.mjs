// Makes a table of what was measured.

/**
 * What a row of the table is: which figure of which step, against whom, the bar, and where that isn't reached, what was
 * measured last.
 */
const ROWS = [
  ['Script evaluation', 'evaluation', 'ready', 'hand-written', 4, 30],
  ['The same, chunks apart', 'first', 'ready', 'hand-written'],
  ['W1: 2 × 8, until laid out', 'W1', 'ready', 'hand-written', 2, 5.3],
  ['W2: 6 × 20, until laid out', 'W2', 'ready', 'hand-written', 2, 5],
  ['W1, processor time', 'W1', 'cpu', 'hand-written'],
  ['W2, processor time', 'W2', 'cpu', 'hand-written'],
  ['W3: 1,000 × 8, processor time', 'W3', 'cpu', 'static-html', 0.6, 0.75],
  ['W4: 100 comparisons, processor time', 'W4', 'cpu', 'static-html', 1.2, 2.4],
  ['W5a: one figure of the 1,000', 'W5a', 'cpu', 'hand-written', 0.4, 0.75],
  ['W5b: all new data', 'W5b', 'cpu', 'hand-written', 0.7],
  ['W6: sorting the 1,000', 'W6', 'cpu', 'hand-written', 0.3],
  ['W7: post on a slow phone, last cell painted', 'W7', 'ready', 'static-html'],
  ['W8: memory of W3', 'W8 W3', 'bytes', 'static-html', 3],
  ['W8: memory of W4', 'W8 W4', 'bytes', 'static-html', 2.5],
];

/** The middle one. */
export function median(numbers) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted.length ? (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2 : NaN;
}

/** The median of a contestant's ratios to another one, each of one round. */
export function ratioOf(samples, name, reference, measured, key) {
  const of = (who) =>
    new Map(
      samples
        .filter((each) => each.name === who && each.measured === measured)
        .map((each) => [each.round, each[key]]),
    );
  const [own, others] = [of(name), of(reference)];
  return median([...own].map(([round, value]) => value / others.get(round)));
}

/** Our ratios that have a bar: `[{ title, ratio, bar, most }]`, the last of which is the bar or what was measured last. */
export const barsOf = (samples) => [
  ...ROWS.filter(([, , , , bar]) => bar).map(([title, measured, key, reference, bar, most = bar]) => ({
    title,
    bar,
    most,
    ratio: ratioOf(samples, 'ours', reference, measured, key),
  })),
  { title: 'Taking over from a server', bar: 0.4, most: 0.4, ratio: takeoverOf(samples, 'ours') },
];

const takeoverOf = (samples, name) =>
  median(
    samples
      .filter((each) => each.name === name && each.measured === 'takeover')
      .map(({ cpu, anew }) => cpu / anew),
  );

const written = (ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : '–');
const line = (cells) => `| ${cells.join(' | ')} |`;

/** The table of docs/performance.md. */
export function report(samples, weights) {
  const names = weights.map(({ name }) => name);
  const row = ([title, measured, key, reference, bar = '–']) => {
    const base = median(
      samples
        .filter((each) => each.name === reference && each.measured === measured)
        .map((each) => each[key]),
    );
    const unit = key === 'bytes' ? `${(base / 1024).toFixed(0)} kB` : `${base.toFixed(1)} ms`;
    const ratios = names.map((name) => written(ratioOf(samples, name, reference, measured, key)));
    return line([title, `${reference} ${unit}`, bar, ...ratios]);
  };
  const takeover = names.map((name) => written(takeoverOf(samples, name)));
  const left = samples.find(({ measured }) => measured === 'leak');
  return [
    line(['workload', 'is 1', 'bar', ...names]),
    line(['---', '---', '---:', ...names.map(() => '---:')]),
    ...ROWS.filter(([, measured]) => samples.some((each) => each.measured === measured)).map(row),
    line(['Taking over from a server', 'drawing it anew', 0.4, ...takeover]),
    line(['Bytes, gzip', '', '–', ...weights.map(({ bytes }) => bytes)]),
    ...(left
      ? ['', `Left after mounts and unmounts: ${left.nodes} nodes, ${left.listeners} listeners.`]
      : []),
  ].join('\n');
}
