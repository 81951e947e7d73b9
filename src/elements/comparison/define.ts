import { OcComparison } from './comparison.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcComparison } from './comparison.js';

OcComparison.define();
