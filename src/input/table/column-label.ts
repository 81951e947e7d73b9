import type { RowName } from '../../model/document/row-names.js';
import { oneLine } from '../figure/one-line.js';
import { splitQualifiers, YEARS, yearsIn } from '../figure/text-reader.js';
import { ONLY_TAX } from '../figure/condition-words.js';
import { intervalsAmong } from '../figure/interval-words.js';
import { isPlace } from '../figure/place-names.js';
import { unitsAmong } from '../figure/unit-words.js';
import { both } from '../figure/qualifiers.js';
import type { Qualifiers } from '../figure/scanned-figure.js';
import { inEnglish, inWords, splitCompounds } from './label-words.js';

/** What a column of a table, a header of CSV or an attribute says of the occupations. */
export interface Label {
  /** The row of the model, or another field of an occupation. */
  readonly field: RowName | 'name' | 'plural' | 'code' | 'id' | 'description' | 'responsibilities' | 'any';
  /** Of pay: which number of the distribution. */
  readonly amount?: string;
  /** A statement about the figure instead of the figure itself: "pay source", "growth period". */
  readonly about?: About;
  /** What it says of every figure beneath it. */
  readonly qualifiers: Qualifiers;
  /** Words in brackets that nobody knows: they hold only for figures that state their unit themselves. */
  readonly isUnclear?: boolean;
  /** Its words in English, without those of its unit and its years: "mean pay". */
  readonly words?: string;
  /** Whether it is no more than a statistic: "25th percentile". */
  readonly isBare?: boolean;
  /** Whether it is one end of a range, and nothing without the other: "Low wage". */
  readonly isEnd?: boolean;
  /** Whether it is pay unless there is other pay beside it: "Day rate". */
  readonly isRate?: boolean;
  /** The unit as it stands in brackets, for words: "Years". */
  readonly unitText?: string;
}

export const ABOUT = [
  ...(['source', 'for', 'year', 'period', 'from', 'to', 'notes', 'status', 'currency', 'per'] as const),
  ...(['basis', 'kind', 'place', 'low', 'high', 'scale', 'condition', 'unit'] as const),
] as const;
export type About = (typeof ABOUT)[number];

/** Words that say nothing by themselves. */
const FILLERS =
  /\b(?:the|an?|of|in|per|us|u\.s|national|may|by|and|required|needed|level|current|estimate[ds]?|anticipated|expected|total|number|gross|employment(?= pay))\b\.?|[,:;|–-](?= |$)|[,:]/g;
/** "Requirements" say something of education, and nothing of a job. */
const REQUIRED = /\b(education(?:al)?|degree) requirements?\b/;

const FIELDS: readonly (readonly [Label['field'], RegExp])[] = [
  [
    'name',
    /^(?:(?:job|career|occ(?:upation(?:al)?)?|position|role|name) ?)?(?:titles?|names?)(?: job| occupation)?$|^(?:jobs? role|job|occupations?|careers?|professions?|positions?|roles?|designations?|career paths?|preferred label)$/,
  ],
  ['plural', /^plural$/],
  ['id', /^id$/],
  ['code', /^(?:soc|o\*?net(?:-soc)?|occ(?:upation)?)? ?codes?$|^(?:soc|o\*?net(?:-soc)?)$/],
  [
    'education',
    /^(?:(?:typical|minimum|usual) )?(?:entry-? )?(?:education(?:al)?|degree|qualifications?|schooling)(?: requirements?)?(?: (?:for|at) entry)?$|^most common degree$|^legal requirement$/,
  ],
  [
    'experience',
    /^(?:typical |minimum )?(?:related )?(?:work )?(?:years )?experience(?: related occupation)?$/,
  ],
  [
    'training',
    /^(?:typical )?(?:(?:on-the-|on- -?|on )?job )?training(?: to attain competency(?: occupation)?)?$/,
  ],
  [
    'growth',
    /^(?:projected )?(?:(?:10|ten)-y(?:ea)?r )?(?:(?:job|employment|percent|projected|career) )?(?:growth|outlook)(?: (?:rate|outlook|projections?|forecast|percent|employment|occupation|empleo|jobs))?$|^(?:projected )?(?:employment change percent|percent(?:age)? change (?:in )?employment|employment percent change)$/,
  ],
  [
    'employmentChange',
    /^(?:projected )?(?:(?:employment|numeric) change|change (?:jobs|employment)|new jobs|employment change numeric|numeric change employment)$/,
  ],
  ['openings', /^(?:projected )?(?:mean )?(?:annual |yearly )?(?:job )?openings(?: year)?$/],
  ['employment', /^(?:jobs|employment|(?:people|persons) employed|workers|employees|employed|workforce)$/],
  ['hours', /^(?:(?:typical|usual|mean|working|work|weekly|paid|actual) )*hours(?: week)?$/],
  ['description', /^(?:job )?(?:description|summary)$/],
  ['responsibilities', /^(?:job )?(?:responsibilit(?:y|ies)|duties|tasks)$/],
];
/** Words of a header of pay, each at most once. */
const STATISTIC_WORDS: Readonly<Record<string, string>> = {
  median: 'median',
  mean: 'mean',
  average: 'mean',
  typical: 'typical',
  mostCommon: 'mostCommon',
  p10: 'p10',
  p25: 'p25',
  p75: 'p75',
  p90: 'p90',
  p50: 'median',
};
const NOUNS: readonly string[] = ['salary', 'pay', 'ote', 'rate', 'package'];
const PERCENTILE = /\bp?(10|25|50|75|90)(?:th)?(?: percentile| ?%$)?(?![\d%.])/;
const QUARTILE = /\b(?:(lower|first|1st|unteres|premier)|(?:upper|third|3rd|oberes)) quartile?\b/;
/** What words in a label say of the figures. */
const SAYING: readonly (readonly [RegExp, Qualifiers])[] = [
  [/\bbase\b/, { basis: 'base-pay' }],
  [/\b(?:total )?cash\b|\btotal (?:pay|compensation|salary|package)|\bote\b/, { basis: 'total-cash' }],
  [/typical.*entry/, { kind: 'typical-entry' }],
  [/most common degree/, { kind: 'most-common' }],
  [/^legal/, { kind: 'required' }],
];

const knownLabels = new Map<string, Label | undefined>();
/** A page has few headers, and asks for each of them several times. */
const MOST_KNOWN = 500;

/**
 * Reads the label of a column or a row as people write it: "Median Salary (2017)", "Job Growth (2016-2026)", "Typical
 * entry-level education", "Durchschnittsgehalt (brutto/Monat)", "SOC code", "pay source". Gives nothing for what it
 * doesn't know to the last word: "Starting salary" is no median, and stays the author's own.
 */
export function readLabel(text: string): Label | undefined {
  if (knownLabels.has(text)) return knownLabels.get(text);
  if (knownLabels.size > MOST_KNOWN) knownLabels.clear();
  const label = readNewLabel(text);
  knownLabels.set(text, label);
  return label;
}

/** No header is longer. */
const LONGEST_LABEL = 200;

function readNewLabel(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const header = inWords(oneLine(text)).replace(BRACKETED, ' $1').replace(IN_THOUSANDS, ' ($1)');
  const { body, qualifiers: around, isUnclear } = splitQualifiers(header);
  const { rest: unplaced, place } = takePlace(body);
  const qualifiers = place && !around.place ? { place, ...around } : around;
  const unit = unitsAmong(splitCompounds(unplaced));
  const lower = inEnglish(labelWordsOf(unit.rest));
  const [span = '', ...years] = new RegExp(`\\b${YEARS}\\b`).exec(lower) ?? [];

  const plain = oneLine(lower.replace(REQUIRED, '$1').replace(span, ' ').replace(FILLERS, ' ')).replace(
    /pay rate|rate pay|(?:pay|salary) package/,
    'pay',
  );
  // "Openings/Year": of a year, and no year
  const own = unplaced.replace(A_YEAR, ' ');
  const about = aboutOf(oneLine(inEnglish(labelWordsOf(own)))) ?? endOf(plain);
  // "Hourly | Annual": pay where the cells are money
  const isInterval = !plain && !/\btotal\b/.test(lower) && intervalsAmong(header).length === 1;
  const label = about ?? (isInterval ? INTERVAL_ALONE : fieldOf(plain));
  if (!label) return undefined;
  if (about) return { ...about, qualifiers: both(about.isEnd ? unit.words : {}, qualifiers) };
  const isPay = label.field === 'pay';
  // a level of pay is a rung of a scale; "by level" says nothing of education
  if (isPay && /\blevels?\b/.test(lower)) return undefined;
  // offices of states count all openings of ten years
  if (label.field === 'openings' && /\btotal\b/.test(lower) && !/annual|year|average|avg/i.test(header))
    return undefined;
  const { currency, per, ...rest } = unit.words;
  const isRate = isPay && /\brate\b/.test(plain);
  // a rate is pay where it is one of an hour or a day
  if (isRate && !(per ?? qualifiers.per)) return undefined;
  // "Openings a year": the interval of money is none of a count
  const words = isPay ? { ...rest, ...(currency && { currency }), ...(per && { per }) } : rest;
  if ((currency ?? qualifiers.currency) && !isPay) return undefined;
  const said = { ...(years.length && yearsIn(span)), ...saying(label.field, lower) };
  const { condition } = qualifiers;
  const counted = /\byears experience/.test(plain) ? 'years' : undefined;
  const time = condition && TIME.test(condition) && label.field !== 'pay' ? condition : counted;
  if (time) return { ...label, qualifiers: both(words, said), unitText: time };
  return {
    ...label,
    words: plain,
    qualifiers: both(both(words, said), qualifiers),
    ...(isRate && label.amount === 'amount' && { isRate }),
    ...((((isInterval || (label.amount === 'typical' && label.isBare)) &&
      !currency &&
      !qualifiers.currency) ||
      (condition && (isUnclear || !ONLY_TAX.test(condition)))) && { isUnclear: true }),
  };
}

const INTERVAL_ALONE: Omit<Label, 'qualifiers'> = { field: 'pay', amount: 'amount', isBare: true };

/** A statistic in brackets is one all the same: "Base pay (median)". */
const BRACKETED = / ?\((median|mean|average|avg\.?|\d\dth percentile|p\d\d)\)/i;
const A_YEAR = /\/ ?y(?:ea)?r$/i;
/** "Beschäftigte in 1 000" */
const IN_THOUSANDS = / (?:in|en) (1[ ,.’]?000)$/;
/** "Salary in London", "Average UK salary"; "US" says nothing on a page in English. */
const IN_PLACE = /^(.+) (?:in|en|au) (?:the )?(\p{Lu}[\p{L}. -]+)$/u;
const PLACED = /(?<=^|\s)(UK|U\.K\.|EU|UAE|KSA)(?=\s|$)/;

/** A header without the place that it names. */
function takePlace(body: string): { readonly rest: string; readonly place?: string } {
  const [, rest, place] = IN_PLACE.exec(body) ?? [];
  if (rest && place && isPlace(place)) return { rest, place };
  const [, short] = PLACED.exec(body) ?? [];
  return short ? { rest: oneLine(body.replace(PLACED, ' ')), place: short } : { rest: body };
}

/** What experience and training are counted in. */
const TIME =
  /^(?:in |no\.? of )?(?:years?|yrs?|months?|weeks?|days?|hours?(?: (?:per|a) week)?|stunden|jahren?|monaten?|ans|mois|años|meses)$/i;

/** "What is the median pay?" */
const QUESTION = /^what(?:'s| is| are) |\?$/g;

/** "median_pay" and "medianPay" are how computers write it. */
const labelWordsOf = (text: string): string =>
  text
    .replace(/_|\/(?!\d)|[,;:|](?= |$)|(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?<!\p{L})[dl]'/gu, '')
    .replace(QUESTION, '')
    .replace(/^% /, 'percent ')
    .replace(/ %$/, ' percent');

function fieldOf(plain: string): Omit<Label, 'qualifiers'> | undefined {
  const found = FIELDS.find(([, pattern]) => pattern.test(plain));
  return found ? { field: found[0] } : payLabel(plain);
}

/** Pay is told by its words in any order: a statistic, a noun, what counts as pay; each once, and no other. */
function payLabel(plain: string): Omit<Label, 'qualifiers'> | undefined {
  const words = plain
    .replace(/most common/, 'mostCommon')
    .replace(QUARTILE, (_, isLower) => (isLower ? 'p25' : 'p75'))
    .replace(PERCENTILE, 'p$1')
    .split(/[ /]+/)
    .filter((word) => word && word !== 'percentile' && word !== 'range');
  const statistics = words.filter((word) => Object.hasOwn(STATISTIC_WORDS, word));
  const nouns = words.filter((word) => NOUNS.includes(word));
  const others = words.filter((word) => !statistics.includes(word) && !nouns.includes(word));
  const isPay =
    statistics.length <= 1 &&
    nouns.length <= 1 &&
    statistics.length + nouns.length > 0 &&
    others.every((word) => word === 'base' || word === 'cash') &&
    new Set(words).size === words.length;
  return isPay
    ? {
        field: 'pay',
        amount: STATISTIC_WORDS[statistics[0] ?? ''] ?? 'amount',
        ...(!nouns.length && { isBare: true }),
      }
    : undefined;
}

/** Fields that are said in words, not in numbers. */
export const WORD_FIELDS: readonly string[] = ['education', 'experience', 'training'];

/** The key of a statistic in the document. */
export const statisticKey = (statistic: string): string => STATISTIC_WORDS[statistic] ?? statistic;

/** "Low wage ($/hour)", "salary high", "monthly salary from": one end of a range. */
const END = /^(?:(low|high) (.+)|(.+) (low|high|from|to))$/;
const ENDS: Readonly<Record<string, About>> = { from: 'low', to: 'high', low: 'low', high: 'high' };

function endOf(plain: string): Omit<Label, 'qualifiers'> | undefined {
  const [, first, ended = '', before = '', last] = END.exec(plain) ?? [];
  const about = ENDS[first ?? last ?? ''];
  const of = about && fieldOf(ended || before);
  return of?.amount === 'amount' ? { field: 'pay', about, isEnd: true } : undefined;
}

/** "pay source", "growth period"; "source" alone is said of all figures, and so is a "reference period". */
function aboutOf(plain: string): Omit<Label, 'qualifiers'> | undefined {
  if (plain === 'reference period') return { field: 'any', about: 'period' };
  const [, of = '', word] = /^(?:(.*) )?(\S+)$/.exec(plain) ?? [];
  const about = ABOUT.find(
    (each) => each === word || each === word?.replace(/s$/, '') || each === `${word}s`,
  );
  const field = of ? fieldOf(inEnglish(of))?.field : 'any';
  return about && field ? { field, about } : undefined;
}

function saying(field: Label['field'], lower: string): Qualifiers {
  const isFitting = field === 'pay' || field === 'education';
  const said = isFitting ? SAYING.filter(([pattern]) => pattern.test(lower)) : [];
  return Object.assign({}, ...said.map(([, qualifiers]) => qualifiers)) as Qualifiers;
}
