import type { Occupation } from '../../model/comparison/occupations.js';
import type { PieceOfOne, Summarised } from '../../output/html-pieces.js';
import { keepAll } from '../../output/keep.js';

/**
 * A piece of pages that are alike: what stands there in all of them, what follows from one occupation, or what is written
 * for each page anew.
 */
export type PagePiece<Page extends Summarised> =
  string | PieceOfOne | { readonly write: (page: Page) => string };

/** The same, where all that is known before there is a page is known as bytes. */
export type BytePiece<Page extends Summarised> =
  | Uint8Array
  | { readonly at: number; readonly bytesOf: (occupation: Occupation) => Uint8Array }
  | { readonly write: (page: Page) => string };

/** Bytes that a page may have before the first one is known; there are more when they are needed. */
const LENGTH = 2 ** 17;
/** Bytes of UTF-8 that a unit of a string may take. */
const MOST_BYTES = 3;

/**
 * Writes pages as bytes of UTF-8: most of a page stands in others as well, and is made bytes once. It is copied to where
 * the last page was.
 */
export class PageBytes<Page extends Summarised> {
  /** By their texts, and by occupation and what is said of it: most are in many pages that are otherwise unlike. */
  readonly #texts = new Map<string, Uint8Array>();
  readonly #keep = keepAll();
  #buffer = Buffer.allocUnsafe(LENGTH);
  #end = 0;

  /** What is made bytes once for all pages that have these pieces. */
  prepare(pieces: readonly PagePiece<Page>[]): readonly BytePiece<Page>[] {
    return pieces.map((piece) => this.#bytesOf(piece));
  }

  /** The bytes of a page, which hold until the next page is written. */
  write(pieces: readonly BytePiece<Page>[], page: Page): Uint8Array {
    const { occupations } = page.comparison;
    this.#end = 0;
    for (const piece of pieces)
      if (piece instanceof Uint8Array) this.#copy(piece);
      else if ('at' in piece) this.#copy(piece.bytesOf(occupations[piece.at]!));
      else this.#append(piece.write(page));
    return this.#buffer.subarray(0, this.#end);
  }

  #bytesOf(piece: PagePiece<Page>): BytePiece<Page> {
    if (typeof piece === 'string') {
      const bytes = this.#texts.get(piece) ?? Buffer.from(piece);
      this.#texts.set(piece, bytes);
      return bytes;
    }
    if (!('at' in piece)) return piece;
    const { at, key, write } = piece;
    return { at, bytesOf: (occupation) => this.#keep(key, occupation, (of) => Buffer.from(write(of))) };
  }

  #copy(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  #append(text: string): void {
    this.#makeRoom(text.length * MOST_BYTES);
    this.#end += this.#buffer.write(text, this.#end);
  }

  #makeRoom(length: number): void {
    if (this.#end + length <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#end + length));
    larger.set(this.#buffer.subarray(0, this.#end));
    this.#buffer = larger;
  }
}
