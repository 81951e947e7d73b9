import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { OfOne } from './blocks-of-article.js';

/** HTML that follows from one occupation of a comparison. */
export interface PieceOfOne extends OfOne {
  readonly write: (occupation: Occupation) => string;
}

/** What a whole comparison is written from. */
export interface Summarised {
  readonly comparison: Comparison;
  /** What `summarise()` says of it. */
  readonly summary: readonly string[];
}

/** HTML that follows from all occupations of a comparison together. */
interface PieceOfAll {
  readonly write: (written: Summarised) => string;
}

/**
 * A piece of an article in HTML: what stands there whatever the numbers and names are, or a gap for what follows from
 * them. Of all comparisons that are alike but for names and numbers, the pieces are the same.
 */
export type HtmlPiece = string | PieceOfOne | PieceOfAll;

/** A line of pieces. */
export type HtmlLine = readonly HtmlPiece[];

export const ofOne = (at: number, key: string, write: PieceOfOne['write']): HtmlPiece => ({ at, key, write });

export const ofAll = (write: PieceOfAll['write']): HtmlPiece => ({ write });

/** Lines of pieces as one list; what stands there anyway is joined. */
export function joinLines(lines: readonly HtmlLine[]): readonly HtmlPiece[] {
  const joined: HtmlPiece[] = [];
  for (const piece of lines.flatMap((line, at) => (at ? ['\n', ...line] : line))) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined.splice(-1, 1, last + piece);
    else joined.push(piece);
  }
  return joined;
}

/** Writes what fills the gaps for one comparison. */
export function fillPieces(pieces: readonly HtmlPiece[], written: Summarised): string {
  const { occupations } = written.comparison;
  let html = '';
  for (const piece of pieces)
    if (typeof piece === 'string') html += piece;
    else html += 'at' in piece ? piece.write(occupations[piece.at]!) : piece.write(written);
  return html;
}
