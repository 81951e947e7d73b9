/** A gap, or a gap with forms: `{count}`, `{count|1:# row|other:# rows}`. */
const GAP = /\{(\w+)((?:\|[\w-]+:[^{}|]*)*)\}/g;
const FORM = /\|([\w-]+):([^|]*)/g;

/**
 * Fills the gaps of a sentence; a gap that nothing is known of stays empty.
 *
 * A gap may have forms: `{count|1:# row is|other:# rows are} the same`. The form is that of the value itself (`1`), else
 * that of its plural category in the language (`zero`, `one`, `two`, `few`, `many`), else `other`; `#` in it is the
 * value. English says `1`, not `one`: so it is right, too, where it stands in for a language that counts otherwise.
 * @param locale Language that numbers are written and counted in. Without one they stay as they are; years, which are
 * not grouped, are given as text.
 */
export const fill = (
  sentence: string,
  gaps: Readonly<Record<string, string | number>>,
  locale?: string,
): string =>
  sentence.replace(GAP, (_, gap: string, forms: string) => {
    const value = Object.hasOwn(gaps, gap) ? gaps[gap]! : '';
    const text = typeof value === 'number' && locale ? writeNumber(value, locale) : String(value);
    return forms ? formFor(value, forms, locale).replaceAll('#', () => text) : text;
  });

/** Making the rules of a language costs far more than using them. */
const plurals = new Map<string, Intl.PluralRules>();

function pluralsOf(locale: string): Intl.PluralRules {
  const rules = plurals.get(locale) ?? new Intl.PluralRules(locale);
  plurals.set(locale, rules);
  return rules;
}

function formFor(value: string | number, forms: string, locale = 'en'): string {
  const texts = new Map([...forms.matchAll(FORM)].map(([, name, text]) => [name!, text!]));
  const names = [String(value), pluralsOf(locale).select(Number(value)), 'other'];
  return texts.get(names.find((name) => texts.has(name))!) ?? '';
}

/** Scripts that run from right to left. */
const RTL = /^(?:ar|he|fa|ur|ps|sd|ug|yi|dv|ckb)(?:-|$)/;

/** Whether a language runs from right to left. */
export const isRightToLeft = (locale: string): boolean => RTL.test(locale);

/** What stands in a cell by itself, within a sentence: "not published". Words in capitals, and no words, stay as they are. */
export const withinSentence = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

/** Names in a list as a language writes one. Where it runs from right to left, each name keeps its own direction. */
export function listNames(
  names: readonly string[],
  locale: string,
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string {
  if (isPlainLocale(locale) && type === 'conjunction') return listInEnglish(names);
  const isolated = isRightToLeft(locale) ? names.map((name) => `\u2068${name}\u2069`) : names;
  return listOf(isolated, locale, type);
}

/**
 * Whether texts in a language from right to left are foreign to it: said one after the other, they are one line from
 * left to right, with the commas of their own language.
 */
export const areForeign = (texts: readonly string[], locale: string): boolean =>
  isRightToLeft(locale) && !/[\u0590-\u08ff]/.test(texts.join());

/** Texts in one line, with what stands between those that aren't foreign. */
export const joinTexts = (texts: readonly string[], separator: string, locale: string): string =>
  areForeign(texts, locale) ? `\u2066${texts.join(', ')}\u2069` : texts.join(separator);

/** By language and kind. */
const lists = new Map<string, Intl.ListFormat>();

/** Texts in a list as a language writes one. */
export function listOf(
  texts: readonly string[],
  locale: string,
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string {
  const key = `${locale} ${type}`;
  const format = lists.get(key) ?? new Intl.ListFormat(locale, { type });
  lists.set(key, format);
  return format.format(texts);
}

/** As `Intl` has it, which takes longer to load than a small comparison to draw. */
function listInEnglish(names: readonly string[]): string {
  const rest = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  if (!rest.length) return last;
  return `${rest.join(', ')}${rest.length > 1 ? ',' : ''} and ${last}`;
}

/** Locales of which it is known what `Intl` says: loading it takes longer than drawing a small comparison. */
const PLAIN_LOCALES = ['en', 'en-US'];

/** Whether whole numbers and lists can be written without `Intl`. */
export const isPlainLocale = (locale: string): boolean => PLAIN_LOCALES.includes(locale);

/** A whole number of a plain locale, its thousands divided, without its sign; nothing where `Intl` has to say it. */
export const plainDigits = (value: number, locale: string): string | undefined =>
  isPlainLocale(locale) && Number.isSafeInteger(value)
    ? String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, ',')
    : undefined;

/** A number as a language writes it. */
export const writeNumber = (value: number, locale: string): string =>
  (value > 0 ? plainDigits(value, locale) : undefined) ?? value.toLocaleString(locale);
