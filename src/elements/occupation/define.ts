import { OcOccupation } from './occupation.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcOccupation } from './occupation.js';

OcOccupation.define();
