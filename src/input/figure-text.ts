import type { PayInterval, Status } from '../model/figure.js';

/** What the text of a figure says. Fields it says nothing of are absent. */
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
  readonly percent?: true;
}

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

/** The signs of the publishers (BLS: `#` at the ceiling, `*` and `**` not available, `~` too small) and people's own. */
const SIGNS: readonly (readonly [RegExp, Status])[] = [
  [/^#$/, 'at-least'],
  [/^(\*{1,2}|~|not published|suppressed)$/i, 'suppressed'],
  [/^(n\/?a|not applicable|does not apply)\.?$/i, 'not-applicable'],
  [/^(not collected)$/i, 'not-collected'],
  [/^([-–—]+|not available|unknown|missing)$/i, 'missing'],
];

const NUMBER = String.raw`([$€£¥]|USD|EUR|GBP|JPY|CAD|AUD|NZD|CHF|INR)?\s*([-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(k(?![a-z]))?\s*(%|percent\b)?`;
const PER = /^(?:\s*(?:\/|\bper\b|\ban?\b)\s*(year|yr|month|mo|week|wk|hour|hr)|\s*(annually|hourly))\b\.?/i;
const FIGURE = new RegExp(
  String.raw`^(>=|≥|at least|from|over|more than|<=|≤|at most|up to|under|less than)?\s*${NUMBER}(?:\s*(?:-|–|—|to)\s*${NUMBER})?\s*(\+|or more|or less)?`,
  'i',
);
const SPAN = /^(\d{4})(?:\s*[-–—/]\s*(\d{4}|\d{2}))?$/;

/**
 * Reads the text of a figure as people type it: "$81,765 (Program Project Manager)", "8% (Managers, all other)",
 * ">=$239,200", "208,000+", "$29.05 an hour", "N/A". Gives nothing when any part of it isn't understood: half a
 * figure is worse than the author's own words.
 */
export function readFigureText(text: string): FigureText | undefined {
  const { body, aside } = splitAside(text.replaceAll('\u00a0', ' ').trim());
  const sign = SIGNS.find(([pattern]) => pattern.test(body));
  const read = sign ? { status: sign[1] } : readNumber(body);
  return read && { ...read, ...readAside(aside) };
}

function splitAside(text: string) {
  const at = text.endsWith(')') ? text.indexOf('(') : -1;
  return at > 0
    ? { body: text.slice(0, at).trim(), aside: text.slice(at + 1, -1).trim() }
    : { body: text, aside: '' };
}

/** "Sales Managers, 2014-2024" is a title and a span; either may stand alone. */
function readAside(aside: string): Partial<FigureText> {
  const comma = aside.lastIndexOf(',');
  const span = SPAN.exec(aside.slice(comma + 1).trim());
  const measuredFor = span ? aside.slice(0, Math.max(comma, 0)).trim() : aside;
  return { ...(measuredFor && { measuredFor }), ...(span && spanOf(span[1]!, span[2])) };
}

const spanOf = (from: string, to = from) => ({
  from: Number(from),
  to: Number(to.length === 2 ? from.slice(0, 2) + to : to),
});

function readNumber(body: string): FigureText | undefined {
  const match = FIGURE.exec(body);
  if (!match) return undefined;
  const [whole, before, sign, digits, thousand, percent, sign2, digits2, thousand2, percent2, after] = match;
  const rest = body.slice(whole.length);
  const per = PER.exec(rest);
  if (rest.slice(per?.[0].length ?? 0).trim()) return undefined;
  const low = numberOf(digits!, thousand ?? (digits2 && thousand2));
  const symbol = sign ?? sign2;
  return {
    ...(digits2
      ? { status: 'range', low, high: numberOf(digits2, thousand2) }
      : { status: boundOf(before, after), value: low }),
    ...(symbol && { currency: CURRENCIES[symbol] ?? symbol.toUpperCase() }),
    ...((percent || percent2) && { percent: true }),
    ...(per && { per: intervalOf(per[1] ?? per[2]!) }),
  };
}

const numberOf = (digits: string, thousand?: string) =>
  Number(digits.replaceAll(',', '').replace('−', '-')) * (thousand ? 1000 : 1);

function boundOf(before?: string, after?: string): Status {
  const words = (before ?? after ?? '').toLowerCase();
  if (/^(<|≤|at most|up|under|less|or less)/.test(words)) return 'at-most';
  return words ? 'at-least' : 'value';
}

function intervalOf(word: string): PayInterval {
  const letter = word[0]!.toLowerCase();
  return letter === 'm' ? 'month' : letter === 'w' ? 'week' : letter === 'h' ? 'hour' : 'year';
}
