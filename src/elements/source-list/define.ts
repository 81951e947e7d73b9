import { OcSourceList } from './source-list.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcSourceList } from './source-list.js';

OcSourceList.define();
