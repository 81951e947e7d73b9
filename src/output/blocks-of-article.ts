import type { Comparison, Occupation } from '../model/comparison/occupations.js';

/** A name that leads somewhere, where there is an address. */
export interface Named {
  readonly name: string;
  readonly href?: string | undefined;
  /** The language of the name, where it isn't that of the article. */
  readonly lang?: string | undefined;
  /** Says that the place was paid for: the word that stands before the name, or is part of it. */
  readonly paid?: string | undefined;
}

/** Text, as authors wrote it and with what stands between, or a name. */
export type Piece = string | Named;
export type Line = readonly Piece[];

/** What an article is made of, whatever it is written in. Its title is a heading of the first rank. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly rank: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly line: Line;
      readonly lang?: string | undefined;
      /** Whether it says where something comes from that isn't in the table. */
      readonly isSource?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly lang?: string | undefined };

/** What follows from one occupation of a comparison. */
export interface OfOne {
  /** Its place among the occupations. */
  readonly at: number;
  /** Names what it is: of one occupation, all of the same key say the same. */
  readonly key: string;
}

/** A line of a chart in words. */
export interface SaidOfOne extends OfOne {
  readonly say: (occupation: Occupation) => string;
}

/**
 * Blocks, and gaps for those that follow from one occupation, or from all together: other comparisons that are like this
 * one but for names and numbers fill them otherwise, and have all the rest.
 */
export type Block =
  | PlainBlock
  /** A chart in words. It says the table again: who reads the article leaves it out, and works it out anew. */
  | { readonly kind: 'chart'; readonly title: string; readonly rows: readonly (SaidOfOne | string)[] }
  | (OfOne & {
      readonly kind: 'of-one';
      readonly make: (occupation: Occupation) => readonly PlainBlock[];
    })
  | { readonly kind: 'of-all'; readonly make: (comparison: Comparison) => readonly PlainBlock[] };

export const heading = (rank: 1 | 2 | 3, text: string): PlainBlock => ({ kind: 'heading', rank, text });

export const paragraph = (...line: Line) => ({ kind: 'paragraph', line }) as const satisfies PlainBlock;

/** @param lang The language of the texts, where it isn't that of the article. */
export const paragraphs = (texts: readonly string[], lang?: string): readonly PlainBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', line: [text], lang }));

/** An empty list is none. */
export const listBlock = (items: readonly Line[], lang?: string): readonly PlainBlock[] =>
  items.length ? [{ kind: 'list', items, lang }] : [];

/** Blocks with their gaps filled. */
export const filledBlocks = (blocks: readonly Block[], comparison: Comparison): readonly PlainBlock[] =>
  blocks.flatMap((block): readonly PlainBlock[] => {
    const { occupations } = comparison;
    if (block.kind === 'of-one') return block.make(occupations[block.at]!);
    if (block.kind === 'of-all') return block.make(comparison);
    if (block.kind !== 'chart') return [block];
    const said = block.rows.map((row) => (typeof row === 'string' ? row : row.say(occupations[row.at]!)));
    return [heading(2, block.title), ...listBlock(said.map((text) => [text]))];
  });
