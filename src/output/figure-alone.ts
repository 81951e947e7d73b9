import { formatFigure } from '../model/figure/format.js';
import type { Figure } from '../model/figure/figure.js';
import type { Language } from '../model/figure/format.js';
import type { TableWords } from '../model/words/table-words.js';

/**
 * A figure as it is written beside others, without them.
 * @param isWhole Whether all figures of its line are whole numbers: all have as many decimals.
 */
export const figureText = (figure: Figure, isWhole: boolean, language: Language<TableWords>): string =>
  formatFigure(figure, language, isWhole ? [figure] : [figure, { ...figure, value: 0.5 }]);
