/** Classes, model and types. Importing this defines nothing; `define.js` does. */
export { OcComparison } from './elements/comparison/comparison.js';
export { OcComparisonTable } from './elements/comparison-table/comparison-table.js';
export { OcGrowthChart } from './elements/growth-chart/growth-chart.js';
export { OcOccupation } from './elements/occupation/occupation.js';
export { OcPayChart } from './elements/pay-chart/pay-chart.js';
export { OcOccupationPicker } from './elements/occupation-picker/occupation-picker.js';
export { OcRelatedCareers } from './elements/related-careers/related-careers.js';
export { OcResponsibilityList } from './elements/responsibility-list/responsibility-list.js';
export { OcSchoolFinder } from './elements/school-finder/school-finder.js';
export { OcSchoolList } from './elements/school-list/school-list.js';
export { OcSourceList } from './elements/source-list/source-list.js';
export { OcChart } from './internal/chart.js';
export { chartDrawing } from './internal/chart-drawing.js';
export type { ChartDrawing } from './internal/chart-drawing.js';
export { OcElement } from './internal/oc-element.js';
export type { Choice, OcEventMap } from './internal/events.js';
export { addLanguage, wordsFor } from './internal/languages.js';
export type { LanguageWords, WordLoader } from './internal/languages.js';

export { enhance } from './enhance.js';
export { explain } from './input/explain.js';
export { readDocument } from './input/read-document.js';
export type { Reading } from './input/read-document.js';
export { readFigureText } from './input/figure-text.js';
export type { FigureText } from './input/figure-text.js';
export { readJson } from './input/json.js';
export type { JsonReading } from './input/json.js';

export { growthChartOf, payChartOf } from './model/charts.js';
export type { Chart, ChartKind, ChartOptions, ChartRow, Shape, ShapeKind, Tick } from './model/charts.js';
export { compare } from './model/compare.js';
export type { Caveat, Mismatch, Verdict } from './model/compare.js';
export { sayCaveat, sayComparison } from './model/say-comparison.js';
export type { Aspect } from './model/stated.js';
export type { Comparison, Fact, Measure, Occupation, RelatedCareer, RowName } from './model/comparison.js';
export { baseOf, mixtureFaults, mixtureOf, withDifferences } from './model/differences.js';
export type { Mixture } from './model/differences.js';
export { LADDER, rungOf } from './model/education.js';
export type { Absence, Figure, PayInterval, Source, Statistic, Status, Unit } from './model/figure.js';
export { formatDay, formatFigure, formatYears, localeOf } from './model/format.js';
export type { Language } from './model/format.js';
export { MARK_STYLES, markAt } from './model/marks.js';
export type { MarkStyle } from './model/marks.js';
export type { Cited, Note } from './model/notes.js';
export type { Fault, Problem, ProblemCode } from './model/problems.js';
export { documentShape, ROWS } from './model/schema.js';
export type {
  CallToAction,
  ComparisonData,
  FigureData,
  Finder,
  OccupationData,
  School,
  Schools,
  SourcesData,
  Substitute,
} from './model/schema.js';
export type { Direction, Sort } from './model/sort.js';
export { summarise } from './model/summarise.js';
export type { SummaryOptions } from './model/summarise.js';
export { summaryOf } from './model/summary.js';
export type { SummaryScope } from './model/scope.js';
export { linesOf } from './model/lines.js';
export { tableOf } from './model/table.js';
export type { Line } from './model/lines.js';
export type { Cell, Header, Orientation, Row, Table, TableOptions } from './model/table.js';
export { english, toolWords } from './model/words.js';
export type { WordKey, Words } from './model/words.js';
