/** Types of data, comparisons and problems, for apps: exported by `index.js` and `model.js` alike. */
export type { Reading } from './input/read-document.js';
export type { Comparison, Fact, Measure, Occupation, RelatedCareer } from './model/comparison/occupations.js';
export type { RowName } from './model/document/row-names.js';
export type { Absence, Figure, PayInterval, Source, Statistic, Status, Unit } from './model/figure/figure.js';
export type { Language } from './model/figure/format.js';
export type { MarkStyle } from './model/table/footnote-marks.js';
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
export type { SummaryScope } from './model/compare/summary-scope.js';
export type { WordKey, Words } from './model/words/english.js';
