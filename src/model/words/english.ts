import { articleWords } from './article-words.js';
import { drawingWords } from './chart-words.js';
import { compareWords } from './difference-words.js';
import { placeWords } from './picker-words.js';
import { pickerWords } from './picker-words.js';
import type { toolWords } from './tool-words.js';

/** All words but those of the tools of tables. */
export const english = { ...articleWords, ...drawingWords, ...pickerWords, ...placeWords, ...compareWords };

/** The words that elements say, by key; the values are English. */
export type Words = Readonly<typeof english>;
/** All words, also those that are loaded when they are needed: what a language that comes with the elements says. */
export type AllWords = Words & Readonly<typeof toolWords>;
/** Key of a word: what `labels` and `addLanguage()` take. */
export type WordKey = keyof AllWords;
