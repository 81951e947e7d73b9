import { readLabel } from './column-label.js';
import type { Label } from './column-label.js';
import { EMPTY_CELL, textIn } from './grid.js';
import type { GridCell, GridRow } from './grid.js';
import type { GridParts } from './grid-lines.js';

/** "Median salary: $95,000": a cell that repeats its label before its value. */
const LABELLED = /^([^:：\n]{2,80})[:：][^\S\n]*(?<=\s|：)(\S[^\n]*)$/;
/** What a label says in brackets besides: "Pay (2023)". */
const BRACKETS = /\s*\([^()]*\)/g;

/** What a label means that is said of a figure or of words; what speaks of the figures beside it is none of these. */
function meaningOf(label: string): Label | undefined {
  const read = readLabel(label);
  return read && read.field !== 'name' && !read.about && !read.isUnclear ? read : undefined;
}

/** The label that all cells repeat which aren't empty, as the first of them has it; nothing where they don't. */
function sharedLabel(cells: readonly (GridCell | undefined)[]): string | undefined {
  let label: string | undefined;
  for (const cell of cells) {
    const text = textIn(cell);
    if (!text) continue;
    const [, own] = LABELLED.exec(text) ?? [];
    if (!own || (label && label.toLowerCase() !== own.toLowerCase())) return undefined;
    label ??= own;
  }
  return label;
}

const withoutLabel = (cell: GridCell): GridCell => ({
  ...cell,
  text: textIn(cell).replace(LABELLED, '$2'),
});

/**
 * "Baker | Cook" over "Pay: $35,000 | Pay: $33,000": the labels in a column of their own, where each line repeats one in
 * every cell. One of them has to be known, and in a single column all: a list may be of any words with colons.
 */
export function withLabelColumn(parts: GridParts): { readonly parts: GridParts; readonly isAdded: boolean } {
  const { labels, bodies } = parts;
  const found = bodies.map(sharedLabel);
  const isKnown = (label: string | undefined) => Boolean(label && meaningOf(label));
  const isAdded =
    found.every(Boolean) &&
    (labels.length > 1 ? found.some(isKnown) : found.every(isKnown) && found.length > 0);
  if (!isAdded) return { parts, isAdded };
  return {
    parts: {
      ...parts,
      labels: [EMPTY_CELL, ...labels],
      bodies: bodies.map((line, at) => [{ text: found[at]! }, ...line.map(withoutLabel)]),
    },
    isAdded,
  };
}

/**
 * "Pay" over "Median salary: $95,000" and the like: where all cells of a column repeat a label that says more closely
 * what the head says, it is the head.
 */
export function withCloserHeads([heads = [], ...lines]: readonly GridRow[]): readonly GridRow[] {
  const closer = heads.map((head, at) => {
    const own = meaningOf(textIn(head).replace(BRACKETS, ''));
    const label = own && sharedLabel(lines.map((line) => line[at]));
    return label && meaningOf(label)?.field === own.field ? label : undefined;
  });
  if (!closer.some(Boolean)) return [heads, ...lines];
  return [
    heads.map((head, at): GridCell => {
      const brackets = closer[at] && textIn(head).match(BRACKETS);
      return closer[at] ? { ...head, text: [closer[at], ...(brackets ?? [])].join('') } : head;
    }),
    ...lines.map((line) => line.map((cell, at) => (closer[at] ? withoutLabel(cell) : cell))),
  ];
}
