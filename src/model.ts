/**
 * Comparing, tables, charts and formats without any element: pure functions for servers, workers and apps that draw by
 * themselves. Each is in docs/model.md with an example.
 */
export type { Reading } from './input/read-document.js';
export { readFigureText } from './input/figure/parse-figure.js';
export type { FigureText } from './input/figure/scanned-figure.js';
export { growthChartOf, payChartOf } from './model/chart/chart.js';
export type { Chart, ChartKind, ChartOptions, ChartRow, Tick } from './model/chart/chart.js';
export type { Shape, ShapeKind } from './model/chart/shapes.js';
export { compare } from './model/figure/compare-figures.js';
export type { Caveat, Verdict } from './model/figure/compare-figures.js';
export type { Facet, Mismatch } from './model/figure/comparability.js';
export { sayCaveat, sayComparison } from './model/compare/describe-difference.js';
export type { Comparison, Fact, Measure, Occupation, RelatedCareer } from './model/comparison/occupations.js';
export type { RowName } from './model/document/row-names.js';
export { LADDER, rungOf } from './model/figure/education-ladder.js';
export type { Absence, Figure, PayInterval, Source, Statistic, Status, Unit } from './model/figure/figure.js';
export { formatDay, formatFigure, formatYears, localeOf } from './model/figure/format.js';
export type { Language } from './model/figure/format.js';
export type { MarkStyle } from './model/table/footnote-marks.js';
export type { Cited, Note } from './model/figure/notes.js';
export type { Fault, Problem, ProblemCode } from './model/document/problems.js';
export type {
  CallToAction,
  ComparisonData,
  Finder,
  OccupationData,
  School,
  Schools,
  SourcesData,
} from './model/document/schema.js';
export type { FigureData, Substitute } from './model/document/figure-schema.js';
export type { Direction, Sort } from './model/comparison/sort.js';
export { summarise } from './model/compare/summarise.js';
export type { SummaryOptions } from './model/compare/summarise.js';
export type { SummaryScope } from './model/compare/summary-scope.js';
export { tableOf } from './model/table/table.js';
export type { Line } from './model/comparison/rows.js';
export type { Cell, Header, Orientation, Row, Table, TableOptions } from './model/table/table.js';
export { english } from './model/words/english.js';
export type { WordKey, Words } from './model/words/english.js';
export { problemsOf } from './model/compare/advice.js';
export type { ProblemOptions } from './model/compare/advice.js';
