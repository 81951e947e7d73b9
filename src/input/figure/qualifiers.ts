import type { PayInterval } from '../../model/figure/figure.js';
import type { FigureData } from '../../model/document/figure-schema.js';

/** What stands around a number, in a cell or in the header of many: "(Sales Managers, 2014-2024)". */
export type Aside = Pick<
  FigureData,
  'for' | 'from' | 'to' | 'per' | 'basis' | 'kind' | 'place' | 'currency' | 'notes'
>;

const PAIR = /^(.*?) *\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
export const YEARS = '((?:19|20)\\d\\d)(?: ?(?:[-–—/]|to|and) ?((?:19|20)?\\d\\d))?';
/** "2017", "2016-26", "from 2016 to 2026", "as of May 2022". */
const DATE = new RegExp(`^(?:(?:for|in|as of|from|between) )?(?:[A-Z][a-z]+\\.? )?${YEARS}$`);
/** What money it is, as headers say it: "(USD)", "(in £)". */
const MONEY = /^(?:in )?([$€£¥₹]|(?:US|CA|AU|NZ)D|EUR|GBP|CHF|INR|JPY)$/;
/** Signs without width, which word processors and hyphenation put into words and numbers. */
export const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff]/g;
export const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
};
/** Begins like a title, and is none: how it compares, what it holds, who says it. */
const REMARK =
  /\baverage\b|^(?:little or no|declin|estimated|(?:in|ex)clud|before|sources?:|U\.?S\.? Bureau|BLS|PayScale|Glassdoor|Indeed)|\.com$/i;
const RELATED =
  /^(?:measured )?(?:for )?(?:an? |the )?(broader|narrower|similar|catch-all) (?:group|title): (.+)$/i;
const PLACE = /^(?:in )?(?:the )?(?:U\.?S\.?(?:A\.?)?|United States|nationwide|national)$/;
/** What money is paid for: "year", "hr.", "annually", "p.a." */
export const INTERVAL = '(y(?:ea)?r|annu(?:m|al)|p\\.?a(?![a-z])|mo(?:nth)?|w(?:ee)?k|h(?:ou)?r)(?:ly)?\\.?';
const ONLY_INTERVAL = new RegExp(`^(?:per |an? )?${INTERVAL}$`);
/** Words of authors for a number that is near the true one. */
export const APPROXIMATELY = 'about|around|approx(?:\\.|imately)?|roughly|nearly|almost|ca?\\.|rund|environ';
const INTERVALS: Readonly<Record<string, PayInterval>> = { m: 'month', w: 'week', h: 'hour' };
/** A title begins as titles do; a remark ("before tax", "faster than average") doesn't. */
const TITLE = /^(?:(?:measured )?for )?(?=[\p{Lu}\p{Lo}])(.+)$/u;
const FOR = /^(?:measured )?for (.+)$/;
/** What each of a few words says. */
const WORDS: readonly (readonly [RegExp, Aside])[] = [
  // the unit of a header, which its figures have anyway
  [/^(?:in )?(?:%|percent)$/, {}],
  [/^base(?: pay)?$/, { basis: 'base-pay' }],
  [/^total cash(?: pay)?$/, { basis: 'total-cash' }],
  [/^wage without overtime and bonuses$/, { basis: 'wage' }],
  [/^projected$/, { kind: 'projected' }],
  [/^observed$/, { kind: 'observed' }],
  [/^typical at entry$/, { kind: 'typical-entry' }],
  [/^most common degree$/, { kind: 'most-common' }],
  [/^legal requirement$/, { kind: 'required' }],
];

/**
 * Splits what stands in brackets at the end from what stands before it: "5% (Sales Managers, 2014-2024)". In the
 * brackets are, divided by commas, what was measured, a few words that are known, and years; what is none of these
 * is a remark.
 */
export function splitAside(text: string): { readonly body: string; readonly aside: Aside } {
  let body = text;
  let aside: Aside = {};
  for (let pair = PAIR.exec(body); pair; pair = PAIR.exec(body)) {
    body = pair[1]!;
    aside = both(readAside(pair[2]!), aside);
  }
  return { body, aside };
}

/** Reads from both ends what is known; the rest, commas and all, is one title or one remark. */
function readAside(text: string): Aside {
  const parts = text.split(/([,;] *)/);
  let known: Aside = {};
  for (let last; (last = knownPart(parts.at(-1) ?? '')); parts.splice(-2)) known = both(last, known);
  for (let first; (first = knownPart(parts[0] ?? '')); parts.splice(0, 2)) known = both(first, known);
  const rest = parts.join('').trim();
  return rest ? both(restOf(rest), known) : known;
}

/** What two of them say; of two titles one counts, and the other is a remark. */
export function both<First extends Aside>(first: First, last: Aside): First & Aside {
  const title = first.for && last.for ? [first.for.name] : [];
  const notes = [...(first.notes ?? []), ...title, ...(last.notes ?? [])];
  return { ...first, ...last, ...(notes.length && { notes }) };
}

function knownPart(part: string): Aside | undefined {
  const years = yearsIn(part);
  // wages of May (BLS) are those of the year; another month is worth a remark
  if (years) return /[A-Z](?!ay )/.test(part) ? { ...years, notes: [part] } : years;
  if (PLACE.test(part)) return { place: part };
  const [, currency] = MONEY.exec(part) ?? [];
  if (currency) return { currency: CURRENCIES[currency] ?? currency };
  // "(HR)" is a department
  const [, interval] = ONLY_INTERVAL.exec(part.replace(/^./, lower)) ?? [];
  if (interval) return { per: intervalOf(interval) };
  return WORDS.find(([pattern]) => pattern.test(lower(part)))?.[1];
}

function restOf(rest: string): Aside {
  const [, relation, group] = RELATED.exec(rest) ?? [];
  if (group)
    return {
      for: { name: group, relation: relation!.toLowerCase().replace('catch-all', 'residual') as 'residual' },
    };
  const title = REMARK.test(rest) ? undefined : (TITLE.exec(rest) ?? FOR.exec(rest))?.[1];
  return title ? { for: { name: title } } : { notes: [rest] };
}

/** "2017", "2016-2026", "2016 to 26", "as of May 2022". */
export function yearsIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to = from] = DATE.exec(text.trim()) ?? [];
  return from === undefined
    ? undefined
    : { from: Number(from), to: Number(to!.length < 4 ? from.slice(0, 2) + to : to) };
}

/** The interval that a word names by its first letter. */
export const intervalOf = (word: string): PayInterval => INTERVALS[word[0]!.toLowerCase()] ?? 'year';

export const lower = (text: string): string => text.toLowerCase();
