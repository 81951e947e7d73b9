import { OcOccupationPicker } from './occupation-picker.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcOccupationPicker } from './occupation-picker.js';

OcOccupationPicker.define();
