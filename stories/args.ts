import type { OcElement } from '../src/index.js';

/** What a story sets on any of the elements, by the names of the attributes. */
export interface ElementArgs {
  occupations?: OcElement['occupations'];
  sources?: OcElement['sources'];
  labels?: OcElement['labels'];
  'heading-level'?: number;
  lang?: string;
}

/** What readers can do with a table. */
export interface ToolArgs {
  sortable?: boolean;
  'differing-only'?: boolean;
  bars?: boolean;
  'max-age'?: number;
  'show-age'?: boolean;
  help?: boolean;
  copy?: boolean;
  cite?: boolean;
}
