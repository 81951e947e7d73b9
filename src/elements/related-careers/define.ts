import { OcRelatedCareers } from './related-careers.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcRelatedCareers } from './related-careers.js';

OcRelatedCareers.define();
