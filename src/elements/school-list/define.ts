import { OcSchoolList } from './school-list.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcSchoolList } from './school-list.js';

OcSchoolList.define();
