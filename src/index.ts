/**
 * The elements, what upgrades tables of a page, languages, and reading without drawing. Importing this defines nothing;
 * `define.js` does. Comparing, tables, charts and formats are in `occupation-comparison/model.js`.
 */
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
export type { Orientation } from './model/table/table.js';
export type { EnhanceOptions } from './enhance.js';
export type * from './data-types.js';
