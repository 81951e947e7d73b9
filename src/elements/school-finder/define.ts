import { OcSchoolFinder } from './school-finder.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcSchoolFinder } from './school-finder.js';

OcSchoolFinder.define();
