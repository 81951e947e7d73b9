import { OcPlacePicker } from './place-picker.js';

/** Keeps the types of the tag, `document.querySelector()` and all, with whoever imports its definition. */
export type { OcPlacePicker } from './place-picker.js';

OcPlacePicker.define();
