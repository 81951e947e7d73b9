import { OcResponsibilityList } from './responsibility-list.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcResponsibilityList } from './responsibility-list.js';

OcResponsibilityList.define();
