import { currencyOf } from '../figure/currency-words.js';
import { onlyInterval } from '../figure/interval-words.js';
import { yearsIn } from '../figure/text-reader.js';
import { readUnit } from './unit-column.js';

/** What is said of a figure, by the names of fields. */
export type RowFields = Record<string, unknown>;

/** Fields that hold several items: a cell parts them by semicolons. */
export const LISTS: readonly string[] = ['source', 'notes'];
const OPTIONS: Readonly<Partial<Record<string, RegExp>>> = {
  status: /^(?:value|at-least|at-most|missing|not-applicable|suppressed|not-collected|withheld)$/,
  basis: /^(?:wage|base-pay|total-cash|unspecified)$/,
  kind: /^(?:projected|observed|typical-entry|most-common|required)$/,
  scale: /^(?:thousands?|lakhs?|crores?|millions?|billions?|k)$/i,
};

/** "pay source", "growth period": nothing else can be meant, and what is wrong is reported. */
export function readOwn(about: string, text: string): RowFields | undefined {
  if (about === 'unit') return readUnit(text);
  const years = about === 'period' && yearsIn(text);
  if (years) return years;
  const per = /^(?:per(?:iod)?|basis)$/.test(about) && onlyInterval(text);
  if (per) return { per };
  if (about === 'period' || (about === 'scale' && !OPTIONS[about]!.test(text.trim()))) return undefined;
  return { [about]: LISTS.includes(about) ? itemsOf(text) : text };
}

const itemsOf = (text: string) => text.split(';').map((each) => each.trim());

/** A header of one word may be the author's own: it counts where its cell is what the word promises. */
export function readAbout(about: string, text: string): RowFields | undefined {
  const pattern = OPTIONS[about];
  if (pattern) return pattern.test(text.trim()) ? { [about]: text.trim() } : undefined;
  switch (about) {
    case 'year':
      return yearsIn(text);
    case 'period':
      return yearsIn(text) ?? readUnit(text);
    case 'from':
    case 'to':
      return /^(?:19|20)\d\d$/.test(text.trim()) ? { [about]: text } : undefined;
    case 'low':
    case 'high':
      return undefined;
    case 'per':
    case 'unit':
      return readUnit(text);
    case 'currency':
      return currencyOf(text.trim(), 'en') ? { currency: text.trim() } : undefined;
    default:
      return { [about]: LISTS.includes(about) ? itemsOf(text) : text };
  }
}
