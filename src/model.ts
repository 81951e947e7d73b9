/**
 * Comparing, tables, charts and formats without any element: pure functions for servers, workers and apps that draw by
 * themselves. Each is in docs/model.md with an example.
 */
export { readFigureText } from './input/figure/read-figure-text.js';
export type { FigureText } from './input/figure/scanned-figure.js';
export { growthChartOf, payChartOf } from './model/chart/chart.js';
export type { Chart, ChartKind, ChartOptions, ChartRow, Tick } from './model/chart/chart.js';
export type { Shape, ShapeKind } from './model/chart/shapes.js';
export { compare } from './model/figure/compare-figures.js';
export type { Caveat, Verdict } from './model/figure/compare-figures.js';
export type { Facet } from './model/figure/comparability.js';
export type { Mismatch } from './model/figure/comparability.js';
export { sayCaveat, sayComparison } from './model/compare/describe-difference.js';
export { LADDER, rungOf } from './model/figure/education-ladder.js';
export { formatDay, formatFigure, formatYears, localeOf } from './model/figure/format.js';
export type { Cited, Note } from './model/table/footnote-marks.js';
export { summarise } from './model/compare/summarise.js';
export type { SummaryOptions } from './model/compare/summarise.js';
export { tableOf } from './model/table/table.js';
export type { MeasureRow as Line } from './model/comparison/rows.js';
export type { Cell, Header, Orientation, Row, Table, TableOptions } from './model/table/table.js';
export { english } from './model/words/english.js';
export { problemsOf } from './model/compare/advice.js';
export type { ProblemOptions } from './model/compare/advice.js';
export type * from './data-types.js';
