import { html, nothing, svg } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { growthChartOf, payChartOf } from '../../model/chart/chart.js';
import type { Chart, ChartKind, ChartRow } from '../../model/chart/chart.js';
import type { Shape } from '../../model/chart/shapes.js';
import type { Comparison } from '../../model/comparison/occupations.js';
import type { Language } from '../../model/figure/format.js';
import type { MarkStyle } from '../../model/table/footnote-marks.js';
import type { Cell, Header, Table } from '../../model/table/table.js';
import { fill } from '../../model/words/fill.js';
import { drawingWords } from '../../model/words/chart-words.js';
import type { ChartWords } from '../../model/words/article-words.js';
import { chartStyles } from './chart.styles.js';
import { renderMarks, renderNotes } from '../shared/footnotes.js';
import { unbroken } from '../shared/unbroken.js';

/** What draws a chart, and the styles of what it draws. */
export interface ChartDrawing {
  /** Lays out and draws a chart; nothing where there is nothing to draw. */
  readonly draw: (
    kind: ChartKind,
    comparison: Comparison,
    markStyle: MarkStyle,
    language: Language<ChartWords>,
    isBrief?: boolean,
  ) => TemplateResult | undefined;
  /** For what `draw` draws. */
  readonly styles: CSSResult;
}

type ChartLanguage = Language<ChartWords & typeof drawingWords>;

/**
 * Draws pictures without any word in them but the numbers of the scale, beside text that says all that they show, and
 * the same as a table.
 */
const draw: ChartDrawing['draw'] = (kind, comparison, markStyle, { locale, words }, isBrief = false) => {
  const language = { locale, words: { ...drawingWords, ...words } };
  const chart = (kind === 'pay' ? payChartOf : growthChartOf)(comparison, { markStyle, language });
  if (!chart) return undefined;
  const { length } = comparison.occupations;
  // the line across all rows says what the last of them would
  const rows = isBrief && chart.reference ? chart.rows.slice(0, length) : chart.rows;
  const drawn = html`<div
    part="chart"
    class=${isBrief ? (kind === 'growth' ? 'brief bars' : 'brief') : nothing}
    role="figure"
    aria-label=${chart.title}
  >
    ${isBrief ? nothing : html`<p class="about muted">${renderHeader(chart.header, language)}</p>`}
    ${renderKey(chart, isBrief, language)}
    <div part="row"><div class="plot">${renderAxis(chart)}</div></div>
    <ul role="list">
      ${rows.map((row, at) => renderRow(isBrief ? brieflyOf(row) : row, at < length ? 'plot' : 'plot all', chart, language))}
    </ul>
  </div>`;
  if (isBrief) return drawn;
  return html`${drawn}
    <details @toggle=${whenOpened}>
      <summary>${language.words.showTable}</summary>
      ${renderTable(chart.table, language)}
    </details>
    ${chart.table.notes.length ? renderNotes({ marked: chart.table.notes }, language) : nothing}`;
};

/** The leading figure, what it was measured for, and why anything isn't drawn. */
const brieflyOf = (row: ChartRow): ChartRow => ({
  ...row,
  value: { ...row.value, marks: [] },
  remarks: row.remarks.filter(({ isReason }) => isReason),
});

function renderHeader(header: Header, language: ChartLanguage) {
  const { text, details, marks } = header;
  // the space is a value: the build takes it from the ends of templates
  const qualifiers = details.length
    ? [' ', html`<bdi>${unbroken(`(${details.join(language.words.separator)})`)}</bdi>`]
    : nothing;
  return html`<bdi>${text}</bdi>${qualifiers}${renderMarks(marks, language)} `;
}

function renderCell(cell: Cell, language: ChartLanguage) {
  const { text, machineValue, kind, details, marks } = cell;
  const figure = html`<bdi part="figure" class=${kind}>${text}</bdi>`;
  return html`${machineValue === undefined ? figure : html`<data value=${machineValue}>${figure}</data>`}${renderMarks(marks, language)}
  ${details.length ? html`<span part="detail" class="muted"><bdi>${unbroken(details.join(language.words.separator))}</bdi></span>` : nothing}`;
}

/** A line across the row. */
const drawLine = (name: string, at: number) =>
  svg`<line class=${name} x1="${at}%" x2="${at}%" y1="0" y2="100%"></line>`;

function drawShape({ kind, from, to }: Shape) {
  if (kind === 'dot' || kind === 'bound')
    return svg`<circle class=${kind} cx="${from}%" cy="50%" r="0.375em"></circle>`;
  const line = svg`<line class=${kind} x1="${from}%" x2="${to}%" y1="50%" y2="50%"></line>`;
  if (kind !== 'open') return line;
  const tip = to < from ? 'm6-5-6 5 6 5' : 'm-6-5 6 5-6 5';
  return svg`${line}<svg x="${to}%" y="50%"><path d=${tip}></path></svg>`;
}

function renderKey({ key, reference, rows }: Chart, isBrief: boolean, { words }: ChartLanguage) {
  const samples = key.map(({ kind, text }) => ({ text, drawn: drawShape(SAMPLES[kind]) }));
  const nameOf = ({ name }: { name: string }) =>
    isBrief ? fill(words.pair, { name, value: rows.at(-1)!.value.text }) : name;
  const all = reference
    ? [...samples, { text: nameOf(reference), drawn: drawLine('reference', 50) }]
    : samples;
  if (!all.length) return nothing;
  return html`<div part="key" class="muted">
    ${all.map(({ text, drawn }) => html`<span><svg aria-hidden="true">${drawn}</svg><bdi>${text}</bdi></span>`)}
  </div>`;
}

/** Numbers of the scale; those at its ends stay within it. */
const renderAxis = ({ ticks }: Chart) =>
  html`<svg part="axis" aria-hidden="true">
    ${ticks.map(
      ({ at, text }) =>
        svg`<svg x="${at}%"><text class=${at < 5 ? 'start' : at > 95 ? 'end' : 'middle'} y="1em">${text}</text></svg>`,
    )}
  </svg>`;

/** A row: name, picture, and what is said of it. */
const renderRow = (row: ChartRow, plot: string, { ticks, reference }: Chart, language: ChartLanguage) =>
  html`<li part="row">
    <div part="label"><bdi>${row.name}</bdi></div>
    <div class=${plot}>
      <svg aria-hidden="true">
        ${ticks.map((tick) => drawLine(tick.isZero ? 'zero' : 'tick', tick.at))} ${row.shapes.map(drawShape)}
        ${reference ? drawLine('reference', reference.at) : nothing}
      </svg>
    </div>
    <div class="said">
      ${renderCell(row.value, language)}
      ${row.remarks.map((remark) => html`<div part="remark" class="muted">${renderHeader(remark, language)}</div>`)}
    </div>
  </li>`;

/** The table is a stop of the Tab key for as long as there is something to scroll to; nothing of it is until it is open. */
const whenOpened = {
  once: true,
  handleEvent: ({ currentTarget }: Event) => {
    const region = (currentTarget as Element).querySelector<HTMLElement>('.scroll')!;
    new ResizeObserver(() => {
      region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1;
    }).observe(region);
  },
};

const renderTable = ({ caption, corner, columns, rows }: Table, language: ChartLanguage) =>
  html`<div class="scroll" role="region" aria-labelledby="caption">
    <table part="table" id="table" tabindex="-1">
      <caption part="caption" id="caption">
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${corner}</th>
          ${columns.map((column) => html`<th scope="col">${renderHeader(column, language)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ header, cells }) =>
            html`<tr>
              <th scope="row">${renderHeader(header, language)}</th>
              ${cells.map((cell) => html`<td>${renderCell(cell, language)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const sample = (kind: Shape['kind'], from: number, to: number): Shape => ({ kind, from, to });
/** What stands in the key for each kind of shape. */
const SAMPLES: Readonly<Record<Shape['kind'], Shape>> = {
  range: sample('range', 0, 100),
  half: sample('half', 20, 80),
  bar: sample('bar', 0, 100),
  span: sample('span', 0, 100),
  dot: sample('dot', 50, 50),
  bound: sample('bound', 50, 50),
  open: sample('open', 0, 100),
};

/** What draws charts, to be handed to `OcChart.drawing` where nothing waits for it, on a server. */
export const chartDrawing: ChartDrawing = { draw, styles: chartStyles };
