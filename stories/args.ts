import type { ArgTypes } from '@storybook/web-components-vite';
import type { OcElement } from '../src/index.js';

/** What a story sets on any of the elements, by the names of the attributes. */
export interface ElementArgs {
  occupations?: OcElement['occupations'];
  sources?: OcElement['sources'];
  labels?: OcElement['labels'];
  'heading-level'?: number;
  lang?: string;
}

/** Controls where the type in the manifest doesn't lead to a good one. */
export const elementControls: Partial<ArgTypes> = {
  occupations: { control: 'object' },
  sources: { control: 'object' },
  labels: { control: 'object' },
  'heading-level': { control: { type: 'number', min: 1, max: 6 } },
};

/** The same for what a table has besides. */
export const tableControls: Partial<ArgTypes> = {
  orientation: { control: 'inline-radio', options: ['rows', 'columns'] },
  marks: { control: 'inline-radio', options: ['stars', 'symbols', 'numbers', 'letters'] },
  caption: { control: 'text' },
};

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
