import type { Changed, DataSetDiff, FigureChange, FigureValue, Moved } from './diff.js';

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

const valueText = (value: FigureValue | undefined): string =>
  value === undefined ? 'none' : typeof value === 'number' ? number.format(value) : value;

/** "102,320 (+1.6%)"; of related occupations only which came and went. */
function changeOf({
  figure,
  before,
  after,
  percent,
}: FigureChange): readonly [before: string, after: string] {
  if (figure === 'related') return relatedChange(before, after);
  const by = percent === undefined ? '' : ` (${signed.format(percent)}%)`;
  return [valueText(before), `${valueText(after)}${by}`];
}

function relatedChange(before: FigureValue = '', after: FigureValue = ''): readonly [string, string] {
  const [old, fresh] = [before, after].map((codes) => String(codes).split(' ').filter(Boolean)) as [
    string[],
    string[],
  ];
  const went = old.filter((code) => !fresh.includes(code));
  const came = fresh.filter((code) => !old.includes(code));
  if (!went.length && !came.length) return ['one order', 'another order'];
  return [
    went.length ? `had also ${went.join(', ')}` : 'had no others',
    came.length ? `has also ${came.join(', ')}` : 'has no others',
  ];
}

const FATES: Readonly<Record<string, readonly [went: string, came: string]>> = {
  renumbered: ['now', 'was'],
  divided: ['divided among', 'part of what was'],
  merged: ['part of', 'also what was'],
  combined: ['published with', 'published for'],
  hybrid: ['stood for', 'was counted in'],
};

const movedText = ({ code, name, fate, codes }: Moved, side: 0 | 1): string =>
  codes.length
    ? `${code} ${name}: ${FATES[fate ?? '']?.[side] ?? 'see'} ${codes.join(', ')}`
    : `${code} ${name}`;

/** What changed, for reading in a terminal. */
export function diffText(diff: DataSetDiff): string {
  const figures = ({ figure, ...change }: FigureChange): string => {
    const [before, after] = changeOf({ figure, ...change });
    return `    ${figure}: ${before} → ${after}`;
  };
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length ? ['', title, ...lines] : [];
  return [
    `${diff.old} → ${diff.new}`,
    ...diff.releases.map(({ before, after }) => `${before} → ${after}`),
    summaryOfDiff(diff),
    ...section('Breaks', diff.breaks.map(indent)),
    ...section(
      'Came',
      diff.came.map((each) => indent(movedText(each, 1))),
    ),
    ...section(
      'Went',
      diff.went.map((each) => indent(movedText(each, 0))),
    ),
    ...section(
      'Changed',
      diff.changed.flatMap((each) => [indent(changedHead(each)), ...each.figures.map(figures)]),
    ),
    '',
  ].join('\n');
}

const indent = (line: string): string => `  ${line}`;
const changedHead = ({ code, name }: Changed): string => `${code} ${name}`;

function summaryOfDiff({ changed, came, went, same }: DataSetDiff): string {
  const count = changed.filter(({ code }) => code !== '00-0000').length;
  const occupations = count === 1 ? 'occupation' : 'occupations';
  return `${count} ${occupations} changed, ${same} did not, ${came.length} came, ${went.length} went`;
}

/** What changed, for a pull request or a page. */
export function diffMarkdown(diff: DataSetDiff): string {
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length ? ['', `## ${title}`, '', ...lines.map((line) => `- ${escapeMarkdown(line)}`)] : [];
  const rows = diff.changed.flatMap((each) =>
    each.figures.map(
      (figure) =>
        `| ${[changedHead(each), figure.figure, ...changeOf(figure)].map(escapeMarkdown).join(' | ')} |`,
    ),
  );
  return [
    `# ${diff.old} → ${diff.new}`,
    '',
    ...diff.releases.map(({ before, after }) => `- ${escapeMarkdown(before)} → ${escapeMarkdown(after)}`),
    `- ${summaryOfDiff(diff)}`,
    ...list('Breaks', diff.breaks),
    ...list(
      'Came',
      diff.came.map((each) => movedText(each, 1)),
    ),
    ...list(
      'Went',
      diff.went.map((each) => movedText(each, 0)),
    ),
    ...(rows.length
      ? [
          '',
          '## Changed',
          '',
          '| occupation | figure | before | after |',
          '| --- | --- | --- | --- |',
          ...rows,
        ]
      : []),
    '',
  ].join('\n');
}

const escapeMarkdown = (text: string): string => text.replaceAll(/[|*_`<>\\[\]]/g, '\\$&');
