import type { PayInterval } from '../../model/figure/figure.js';
import { wordAt } from './word-at.js';

/** What money is paid for, as career pages write it. Loaded only where text is read. */

/** Words that need something before them ("per year", "/Monat", "al mes"), and may stand alone in brackets. */
const NOUNS: Readonly<Record<PayInterval, string>> = {
  year: 'year|yr|annum|jahr|ann[ée]e|año|ano|anno|rok|سنة|السنة|العام|سنه',
  month: 'month|mo|mth|mon|monat|mois|mese?|m[êe]s|mies|miesiąc|شهر|الشهر',
  fortnight: 'fortnight',
  week: 'week|wk|woche|semaine|semana|أسبوع|الأسبوع',
  day: 'day|tag|jour|d[íi]a|dzień|يوم|اليوم',
  hour: 'hour|hr|stunde|std|heure|hora|godz|ساعة|الساعة',
};
/** Words that say it by themselves. */
const ADVERBS: Readonly<Record<PayInterval, string>> = {
  year: 'annual(?:ly)?|yearly|p\\.? ?a\\.?|jährlich(?:es|e|er)?|annuel(?:le)?s?|annuellement|anual(?:es|mente)?|rocznie|(?:ال)?سنوي(?:ا|اً|ًا|ة)?',
  month:
    'monthly|pcm|monatlich(?:es|e|er)?|mtl|mensuel(?:le)?s?|mensuellement|mensual(?:es|mente)?|mensal|miesięcznie|(?:ال)?شهري(?:ا|اً|ًا|ة)?',
  fortnight: 'fortnightly',
  week: 'weekly|p\\.?w\\.?|wöchentlich(?:es|e|er)?|hebdomadaires?|semanal(?:es|mente)?|(?:ال)?أسبوعي(?:ا|اً|ًا|ة)?',
  day: 'daily|täglich(?:es|e|er)?|journaliers?|diarios?|(?:ال)?يومي(?:ا|اً|ًا|ة)?',
  hour: 'hourly|stündlich(?:es|e|er)?|(?:por|per) hora|بالساعة',
};
/** What stands before such a word. */
const BEFORE =
  "\\/|per|a|an|each|every|pro|im|je|in der|par|de l['’]|l['’]|à l['’]|al|por|por el|a la|na|za|في|لكل|كل|في ال";
const PAIRS = Object.entries(NOUNS) as readonly (readonly [PayInterval, string])[];
const names = PAIRS.map(([per, nouns]) => `(?<${per}>(?:${nouns})|${ADVERBS[per]})`).join('|');
/** Letters that are intervals only behind a stroke, or as the French say it. */
const INTERVAL_SIGNS =
  "\\/ ?(?<hourSign>h|ph)|(?:\\/|par |l['’]) ?(?<yearSign>an)|\\/ ?(?<annumSign>a)|\\/ ?(?<monthSign>m)";
const BOUNDARY = '\\.?(?![\\p{L}\\d])';

/** Intervals, for `wordAt`: "/hr", "per annum", "im Monat", "annually". */
export const INTERVAL = new RegExp(
  `(?:(?:${INTERVAL_SIGNS})|(?:(?:${BEFORE}) ?)?(?:${names}))${BOUNDARY}`,
  'uy',
);

/** An interval that is said as one: "monthly", "per month"; not "the jobs of the month". */
const SAID = new RegExp(
  `(?:(?:${INTERVAL_SIGNS})|(?:${BEFORE}) ?(?:${names})|(?:${Object.values(ADVERBS).join('|')}))${BOUNDARY}`,
  'u',
);

/** The intervals that the words of a text say, each once. */
export const intervalsAmong = (text: string): readonly PayInterval[] => [
  ...new Set(
    text.split(/[\s,;:()]+/).flatMap((_, at, words) => {
      const match = wordAt(INTERVAL, words.slice(at, at + 3).join(' '), 0);
      return match && SAID.test(match[0].toLowerCase()) ? intervalIn(match) : [];
    }),
  ),
];

/** The interval that a match of `INTERVAL` names. */
export function intervalIn({ groups = {} }: RegExpExecArray): PayInterval {
  const [name] = Object.entries(groups).find(([, found]) => found !== undefined)!;
  return name.replace(/Sign$/, '').replace('annum', 'year') as PayInterval;
}

/** The interval that a text names, and nothing else: "Month", "per hour", "p.a."; not "HR", which is a department. */
export function onlyInterval(text: string): PayInterval | undefined {
  const trimmed = text.trim();
  if (/^[A-Z]{2,3}$/.test(trimmed)) return undefined;
  const match = wordAt(INTERVAL, trimmed, 0);
  return match && match[0].length === trimmed.length ? intervalIn(match) : undefined;
}
