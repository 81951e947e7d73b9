/** Classes, model and types. Importing this defines nothing; `define.js` does. */
export { OcComparison } from './elements/comparison/comparison.js';
export { OcComparisonTable } from './elements/comparison-table/comparison-table.js';
export { OcGrowthChart } from './elements/growth-chart/growth-chart.js';
export { OcOccupation } from './elements/occupation/occupation.js';
export { OcPayChart } from './elements/pay-chart/pay-chart.js';
export { OcOccupationPicker } from './elements/occupation-picker/occupation-picker.js';
export { OcPlacePicker } from './elements/place-picker/place-picker.js';
export { OcRelatedCareers } from './elements/related-careers/related-careers.js';
export { OcResponsibilityList } from './elements/responsibility-list/responsibility-list.js';
export { OcSchoolFinder } from './elements/school-finder/school-finder.js';
export { OcSchoolList } from './elements/school-list/school-list.js';
export { OcSourceList } from './elements/source-list/source-list.js';
export { OcChart } from './elements/chart/oc-chart.js';
export { chartDrawing } from './elements/chart/draw-chart.js';
export type { ChartDrawing } from './elements/chart/draw-chart.js';
export { OcElement } from './elements/shared/oc-element.js';
export type { Choice, OccupationChange, OcEventMap, PlaceChange } from './elements/shared/events.js';
export { addLanguage, wordsFor } from './elements/shared/languages.js';
export type { LanguageWords, WordLoader } from './elements/shared/languages.js';

export { enhance } from './enhance.js';
export { explain } from './input/messages/explain.js';
export { readDocument } from './input/read-document.js';
export type { Reading } from './input/read-document.js';
export { readFigureText } from './input/figure/parse-figure.js';
export type { FigureText } from './input/figure/parse-figure.js';
export { readJson } from './input/json/read-json.js';
export type { JsonReading } from './input/json/read-json.js';

export { growthChartOf, payChartOf } from './model/chart/chart.js';
export type { Chart, ChartKind, ChartOptions, ChartRow, Tick } from './model/chart/chart.js';
export type { Shape, ShapeKind } from './model/chart/shapes.js';
export { compare } from './model/figure/compare-figures.js';
export type { Caveat, Verdict } from './model/figure/compare-figures.js';
export type { Mismatch } from './model/figure/comparability.js';
export { sayCaveat, sayComparison } from './model/compare/describe-difference.js';
export type { Facet } from './model/figure/comparability.js';
export type { Comparison, Fact, Measure, Occupation, RelatedCareer } from './model/comparison/occupations.js';
export type { RowName } from './model/document/row-names.js';
export { baseOf, withDifferences } from './model/compare/differences.js';
export { mixtureOf } from './model/comparison/mixed-rows.js';
export type { Mixture } from './model/comparison/mixed-rows.js';
export { LADDER, rungOf } from './model/figure/education-ladder.js';
export type { Absence, Figure, PayInterval, Source, Statistic, Status, Unit } from './model/figure/figure.js';
export { formatDay, formatFigure, formatYears, localeOf } from './model/figure/format.js';
export type { Language } from './model/figure/format.js';
export { MARK_STYLES, markAt } from './model/table/footnote-marks.js';
export type { MarkStyle } from './model/table/footnote-marks.js';
export type { Cited, Note } from './model/figure/notes.js';
export type { Fault, Problem, ProblemCode } from './model/document/problems.js';
export { documentShape } from './model/document/schema.js';
export { ROWS } from './model/document/row-names.js';
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
export type { Direction, Sort } from './model/table/sort.js';
export { summarise } from './model/compare/summarise.js';
export type { SummaryOptions } from './model/compare/summarise.js';
export { summaryOf } from './model/compare/summary.js';
export type { SummaryScope } from './model/compare/summary-scope.js';
export { linesOf } from './model/comparison/rows.js';
export { tableOf } from './model/table/table.js';
export type { Line } from './model/comparison/rows.js';
export type { Cell, Header, Orientation, Row, Table, TableOptions } from './model/table/table.js';
export { english } from './model/words/english.js';
export { toolWords } from './model/words/tool-words.js';
export type { WordKey, Words } from './model/words/english.js';
