import type { PayInterval, Status } from '../model/figure.js';

/** What the text of a figure says. Fields it says nothing of are absent or undefined. */
export interface FigureText {
  readonly status: Status;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  /** What a pair of brackets at the end names: the title that was measured. */
  readonly measuredFor?: string;
  readonly from?: number;
  readonly to?: number;
  readonly currency?: string;
  readonly per?: PayInterval;
  readonly percent?: boolean;
}

/** No figure is longer; the patterns below need not be run over a novel. */
const LONGEST = 200;
/** The signs of the publishers (BLS: `#` at the ceiling, `*` and `**` not available, `~` too small) and people's own. */
const SIGNS: Readonly<Record<string, Status>> = {
  '#': 'at-least',
  '*': 'suppressed',
  '**': 'suppressed',
  '~': 'suppressed',
  'n/a': 'not-applicable',
  '-': 'missing',
  '–': 'missing',
  '—': 'missing',
};
const NUMBER = '([$€£]|[A-Z]{3} )?([-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?) ?(%?)';
const FIGURE = new RegExp(
  `^(>=|≥|[Aa]t least|<=|≤|[Aa]t most|[Uu]p to)? ?${NUMBER}(?: ?(?:-|–|to) ?${NUMBER})?(\\+| or more| or less)?(?: ?(?:/|per|an?) ?(year|month|week|hour))?$`,
);
const ASIDE = /^(.*?) *\((.*?),? *(?:(\d{4})(?:[-–](\d{4}))?)?\)$/;
/** "50.000" is fifty thousand to half of the world. */
const THREE_DECIMALS = /\.\d{3}$/;
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/**
 * Reads the text of a figure as people type it: "$81,765 (Program Project Manager)", "8% (Managers, all other)",
 * ">=$239,200", "208,000+", "$29.05 an hour", "N/A". Gives nothing when any part of it isn't understood: half a
 * figure is worse than the author's own words.
 */
export function readFigureText(text: string): FigureText | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, body = plain, measuredFor, from, to = from] = ASIDE.exec(plain) ?? [];
  const sign = Object.entries(SIGNS).find(([known]) => known === body.toLowerCase());
  const read = sign ? { status: sign[1] } : readNumber(body);
  return (
    read && {
      ...read,
      measuredFor: measuredFor || undefined,
      ...(from && { from: Number(from), to: Number(to) }),
    }
  );
}

function readNumber(body: string): FigureText | undefined {
  const match = FIGURE.exec(body);
  if (!match) return undefined;
  const [, before = '', sign, digits, percent, sign2, digits2, percent2, after = '', per] = match;
  const symbol = (sign ?? sign2)?.trim();
  const bound = before || after;
  const isUnclear =
    (digits2 && bound) ||
    (before && after) ||
    (sign && sign2 && sign2 !== sign) ||
    (symbol && (percent || percent2));
  if (isUnclear || THREE_DECIMALS.test(digits!) || THREE_DECIMALS.test(digits2 ?? '')) return undefined;
  return {
    ...(digits2
      ? { status: 'range', low: numberOf(digits!), high: numberOf(digits2) }
      : { status: bound ? boundOf(bound) : 'value', value: numberOf(digits!) }),
    currency: symbol && (CURRENCIES[symbol] ?? symbol),
    percent: Boolean(percent || percent2),
    per: per as PayInterval | undefined,
  };
}

const boundOf = (words: string): Status => (/^<|≤|most|up to|less/i.test(words) ? 'at-most' : 'at-least');
const numberOf = (digits: string) => Number(digits.replaceAll(',', '').replace('−', '-'));
