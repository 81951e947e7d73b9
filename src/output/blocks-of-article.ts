/** What an article is made of, whatever it is written in. */

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
export type Block =
  | { readonly kind: 'heading'; readonly rank: 1 | 2 | 3; readonly text: string }
  | {
      readonly kind: 'paragraph';
      readonly line: Line;
      readonly lang?: string | undefined;
      /** Whether it says where something comes from that isn't in the table. */
      readonly isSource?: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly Line[]; readonly lang?: string | undefined }
  /** What says the table in other words: who reads the article again leaves it out, and works it out anew. */
  | { readonly kind: 'derived'; readonly blocks: readonly Block[] };

export const heading = (rank: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', rank, text });

export const paragraph = (...line: Line) => ({ kind: 'paragraph', line }) as const satisfies Block;

/** @param lang The language of the texts, where it isn't that of the article. */
export const paragraphs = (texts: readonly string[], lang?: string): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', line: [text], lang }));

/** An empty list is none. */
export const listBlock = (items: readonly Line[], lang?: string): readonly Block[] =>
  items.length ? [{ kind: 'list', items, lang }] : [];
