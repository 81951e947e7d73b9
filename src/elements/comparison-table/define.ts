import { OcComparisonTable } from './comparison-table.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcComparisonTable } from './comparison-table.js';

OcComparisonTable.define();
