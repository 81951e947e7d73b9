import { LEVELS, ONLY_TAX, PUBLISHER, REMARK } from './condition-words.js';
import { intervalsAmong, onlyInterval } from './interval-words.js';
import { isTitle } from '../../model/figure/title.js';
import { isPlace } from './place-names.js';
import type { Qualifiers } from './scanned-figure.js';
import { readUnitWords } from './unit-words.js';

const PAIR = /^(.*?) *(?:\(|\[(?!\^|\d{1,3}\]))([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]$/;
export const YEARS = '((?:19|20)\\d\\d)(?: ?(?:[-–—/]|to|and|bis|à|a) ?((?:19|20)?\\d\\d))?';
const MONTHS =
  'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez|Fév|Avr|Juin|Juil|Aoû|Déc|Ene|Abr|Ago|Dic';
/** "2017", "2016-26", "from 2016 to 2026", "as of May 2022". */
const DATE = new RegExp(
  `^(?:(?:for|in|as of|from|between|seit|stand:?) )?(?:(?:${MONTHS})[\\p{L}]*\\.? )?${YEARS}$`,
  'u',
);
/** "FY2023-24", "fiscal year 2023", "2023 Q2", "Q4 2024": part of what the year says is a remark. */
const FISCAL = new RegExp(`^(?:FY|fiscal year|tax year|AY) ?'?${YEARS}$`, 'i');
const QUARTER = /^(?:Q[1-4],? ?((?:19|20)\d\d)|((?:19|20)\d\d),? ?Q[1-4])$/i;
/** Signs without width, which word processors and hyphenation put into words and numbers. */
export const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RELATED_TITLE =
  /^(?:measured )?(?:for )?(?:an? |the )?(broader|narrower|similar|catch-all) (?:group|title): (.+)$/i;
/** Words of authors for a number that is near the true one. */
export const APPROXIMATELY =
  'about|around|approx(?:\\.|imately)?|roughly|nearly|almost|ca?\\.|circa|rund|etwa|environ|env\\.|alrededor de|aprox\\.|حوالي|تقريبا';
const ONLY_ABOUT = new RegExp(`^(?:${APPROXIMATELY})$`, 'i');
/** "approx. per month" */
const AND_ABOUT = new RegExp(`^(${APPROXIMATELY}) (.+)$`, 'i');
/** "Glassdoor est.", "employer estimate" */
const ESTIMATED = /^(\S.*) est(?:\.|imates?|imated)?$/i;
/** "Source: Example Jobs": a publisher that is called one needs no name that is known. */
const NAMED_SOURCE = /^(?:sources?|quellen?|fuentes?) ?: ?(.+)$/i;
const FOR = /^(?:measured )?for (?=[\p{L}])(.+)$/u;
/** What each of a few words says. */
const QUALIFIER_WORDS: readonly (readonly [RegExp, Qualifiers])[] = [
  // the unit of a header, which its figures have anyway
  [
    /^(?:in )?(?:%|pct|percent|per cent|prozent|(?:%|percent(?:age)?) change|number|people|persons|jobs|workers|anzahl|personen|personnes|personas)$/,
    {},
  ],
  [/^base(?: pay| salary)?$/, { basis: 'base-pay' }],
  [/^(?:total cash(?: pay)?|ote|on-target earnings)$/, { basis: 'total-cash' }],
  [/^wage without overtime and bonuses$/, { basis: 'wage' }],
  [/^projected$/, { kind: 'projected' }],
  [/^observed$/, { kind: 'observed' }],
  [/^typical at entry$/, { kind: 'typical-entry' }],
  [/^most common degree$/, { kind: 'most-common' }],
  [/^legal requirement$/, { kind: 'required' }],
];

/** A text without its brackets, and what these say. */
export interface Split {
  readonly body: string;
  readonly qualifiers: Qualifiers;
  /** Words in brackets that nobody knows; they are the condition, in the author's words. */
  readonly isUnclear: boolean;
}

/**
 * Splits what stands in brackets at the end from what stands before it: "5% (Sales Managers, 2014-2024)". Each part
 * between commas is tried as years, place, unit, interval, basis, tax or level, publisher and remark, in this order;
 * what is left is a title where it ends as titles do, and else the author's own condition.
 */
export function splitQualifiers(text: string): Split {
  let body = text;
  let qualifiers: Qualifiers = {};
  let isUnclear = false;
  for (let pair = PAIR.exec(body); pair; pair = PAIR.exec(body)) {
    body = pair[1]!;
    const read = readBrackets(pair[2]!);
    isUnclear ||= read.isUnclear;
    qualifiers = both(read.qualifiers, qualifiers);
  }
  return { body, qualifiers, isUnclear };
}

/** Reads from both ends what is known; the rest, commas and all, is one title, one remark or one condition. */
function readBrackets(text: string): Omit<Split, 'body'> {
  const whole = knownPart(text);
  if (whole) return { qualifiers: whole, isUnclear: false };
  // the comma of "1,000" parts nothing
  const parts = text.split(/((?:,(?!\d)|;) *)/);
  let known: Qualifiers = {};
  for (let last; (last = knownPart(parts.at(-1) ?? '')); parts.splice(-2)) known = both(last, known);
  for (let first; (first = knownPart(parts[0] ?? '')); parts.splice(0, 2)) known = both(first, known);
  const rest = parts.join('').trim();
  const more = rest ? restOf(rest) : {};
  return { qualifiers: both(more, known), isUnclear: more.condition !== undefined };
}

/** What two of them say; of two titles one counts, and the other is a remark. */
export function both<First extends Qualifiers>(first: First, last: Qualifiers): First & Qualifiers {
  const title = first.for && last.for ? [first.for.name] : [];
  const notes = [...(first.notes ?? []), ...title, ...(last.notes ?? [])];
  const source = [...(first.source ?? []), ...(last.source ?? [])];
  const condition = [first.condition, last.condition].filter(Boolean).join(', ');
  return {
    ...first,
    ...last,
    ...(notes.length && { notes }),
    ...(source.length && { source }),
    ...(condition && { condition }),
  };
}

function knownPart(part: string): Qualifiers | undefined {
  if (ONLY_ABOUT.test(part)) return { notes: [part] };
  const [, about, rest = ''] = AND_ABOUT.exec(part) ?? [];
  const known = about && rest ? knownPart(rest) : undefined;
  if (known) return both({ notes: [about!] }, known);
  const [, estimating] = ESTIMATED.exec(part) ?? [];
  if (estimating) return both({ notes: [part] }, knownPart(estimating) ?? {});
  const dated = datedPart(part);
  if (dated) return dated;
  if (isPlace(part)) return { place: part };
  const unit = readUnitWords(part);
  if (unit) return unit;
  const per = onlyInterval(part);
  if (per) return { per };
  if (ONLY_TAX.test(part) || LEVELS.test(part)) return { condition: part };
  const word = QUALIFIER_WORDS.find(([pattern]) => pattern.test(lower(part)))?.[1];
  if (word) return word;
  const [, publisher] = PUBLISHER.exec(part) ?? NAMED_SOURCE.exec(part) ?? [];
  return publisher ? { source: [publisher] } : undefined;
}

function datedPart(part: string): Qualifiers | undefined {
  const years = yearsIn(part);
  // wages of May (BLS) are those of the year; another month is worth a remark
  if (years)
    return /\p{Lu}(?!ay )/u.test(part) && !/^(?:as of|in) \d/i.test(part)
      ? { ...years, notes: [part] }
      : years;
  const [, from, to] = FISCAL.exec(part) ?? [];
  if (from) return { ...spanOf(from, to), notes: [part] };
  const [, first, last] = QUARTER.exec(part) ?? [];
  const year = first ?? last;
  return year ? { from: Number(year), to: Number(year), notes: [part] } : undefined;
}

function restOf(rest: string): Qualifiers {
  const [, relation, group] = RELATED_TITLE.exec(rest) ?? [];
  if (group)
    return {
      for: { name: group, relation: relation!.toLowerCase().replace('catch-all', 'residual') as 'residual' },
    };
  const [, named] = FOR.exec(rest) ?? [];
  const condition = named && (ONLY_TAX.test(named) || LEVELS.test(named)) ? rest : undefined;
  if (named && !condition) return { for: { name: named } };
  // another figure, or what is said of this one
  const isRemark = REMARK.test(rest) && !intervalsAmong(rest).length;
  if (/\d/.test(rest) || isRemark) return { notes: [rest] };
  return isTitle(rest) && !condition ? { for: { name: rest } } : { condition: rest };
}

const spanOf = (from: string, to = from) => ({
  from: Number(from),
  to: Number(to.length < 4 ? from.slice(0, 2) + to : to),
});

/** "2017", "2016-2026", "2016 to 26", "as of May 2022". */
export function yearsIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to] = DATE.exec(text.trim()) ?? [];
  return from === undefined ? undefined : spanOf(from, to);
}

export const lower = (text: string): string => text.toLowerCase();
