import { readUnitWords, unitsAmong } from '../figure/unit-words.js';
import type { UnitWords } from '../figure/unit-words.js';
import { INTERVAL, intervalIn, intervalsAmong } from '../figure/interval-words.js';
import { wordAt } from '../figure/word-at.js';
import { splitCompounds } from './label-words.js';

/** Brackets of nothing but a unit: "Annual pay (£)". */
const BRACKETS = /\(([^()]+)\)/g;
/** "Figures are in thousands of euros", "All salaries in USD", "Unidades: euros". */
const STATED =
  /(?:^|[.;:,–—-] ?|\()(?:all |the )?(?<what>[\p{L} ]*?)(?: are| is)?(?: shown| given| stated| expressed| quoted| measured)? ?(?:\bin\b|\ben\b|einheit:|unidad(?:es)?:|units?:|unité:) ?(?<unit>[^.;()]+)/giu;
const COUNTED = /\b(?:employment|jobs?|workers|numbers?|persons?|people)\b/i;
const PAID =
  /\b(?:pay|salar(?:y|ies)|wages?|earn(?:s|ings)?|amounts?|compensation|income|salaires?|salarios?|sueldos?|ingresos?)\b|entgelt|gehalt|gehälter|lohn|löhne|verdienst|einkommen|rémunération|salári|رواتب|راتب|أجور|الأجر/i;
/** An amount in a title is one of the figures, and says nothing of the others. */
const AMOUNT = /\S*\d\S*/g;
/** "average hourly wage rate", "Annual pay" */
const INTERVALS =
  /\b(hourly|weekly|monthly|annual|daily|yearly) (?:[a-z]+ )?(?:pay|wages?|salar(?:y|ies)|earnings)\b/i;

/** Figures of which a count in thousands is said. */
const COUNTS = ['employment', 'employmentChange', 'openings'] as const;

/**
 * What the title of a table says of its pay, in any words: "Monatliche Bruttoentgelte", "What nurses earn a month
 * (KES)". Of two intervals or two currencies it is none.
 */
function titleUnit(title: string): UnitWords {
  if (!PAID.test(title)) return {};
  const words = splitCompounds(title.replace(AMOUNT, ' '));
  const [per, ...others] = intervalsAmong(words);
  const { rest, words: first } = unitsAmong(words);
  const isOne = first.currency !== undefined && unitsAmong(rest).words.currency === undefined;
  // pay of an hour or a day shows in its amounts; of a month, only here
  const isMonthly = per === 'month' && !others.length;
  return { ...(isMonthly && { per }), ...(isOne && { currency: first.currency }) };
}

/**
 * What the titles, the caption and the notes of a table say of the unit of its figures: the default of all that don't
 * say it themselves.
 * @param titles What stands above the table, its caption among it.
 * @param said Its caption and notes, which are of nothing else.
 */
export function unitsAround(
  titles: readonly string[],
  said: readonly string[],
): {
  readonly defaults?: Readonly<Record<string, unknown>>;
} {
  let pay: UnitWords = {};
  let count: string | undefined;
  const take = (unit: UnitWords | undefined, what: string) => {
    const { currency, per, scale, condition } = unit ?? {};
    const money = {
      ...(currency && { currency }),
      ...(per && { per }),
      ...(condition && currency && { condition }),
    };
    const isCount = scale !== undefined && !money.currency && !PAID.test(what);
    if (isCount && (!what.trim() || COUNTED.test(what) || /figures|values|all/i.test(what))) count ??= scale;
    else if (unit && !isCount && !COUNTED.test(what)) pay = { ...money, ...(scale && { scale }), ...pay };
  };
  for (const text of said) {
    for (const [, inside = ''] of text.matchAll(BRACKETS)) take(readUnitWords(inside), '');
    for (const { groups } of text.matchAll(STATED)) {
      const { what = '', unit = '' } = groups!;
      const read = readUnitWords(unit);
      const { per, condition } = PAID.test(what) ? unitsAmong(what).words : {};
      take(read && { ...(per && { per }), ...(condition && { condition }), ...read }, what);
    }
    const [, adverb] = INTERVALS.exec(text) ?? [];
    const match = adverb ? wordAt(INTERVAL, adverb, 0) : null;
    if (match) pay = { per: intervalIn(match), ...pay };
  }
  for (const title of titles) pay = { ...titleUnit(title), ...pay };
  const defaults = {
    ...(Object.keys(pay).length && { pay }),
    ...(count && Object.fromEntries(COUNTS.map((row) => [row, { scale: count }]))),
  };
  return Object.keys(defaults).length ? { defaults } : {};
}
