import type { Figure } from './figure.js';

/**
 * What figures state of themselves, seen at once: whether two state the same to the letter, and the normal form of what
 * a table says of them. Which figures may stand together is decided in `comparability.ts`, which is loaded where they
 * don't.
 */

/** The code of no currency: a sign such as "kr", which several countries write. */
const NO_CURRENCY = 'XXX';
const UNSPECIFIED = 'unspecified';

/** Text as far as it matters to a reader: without capitals, kinds of apostrophes, and further white space. */
export function plainForm(text: string | undefined): string {
  if (!text) return '';
  const found = plainForms.get(text);
  if (found !== undefined) return found;
  const form = text.normalize('NFC').trim().replace(/\s+/g, ' ').replaceAll('’', "'").toLowerCase();
  if (plainForms.size >= MOST_FORMS) plainForms.clear();
  plainForms.set(text, form);
  return form;
}

/** Names of sources and places come again in every cell of a table; more than these are forgotten. */
const MOST_FORMS = 500;
const plainForms = new Map<string, string>();

/** The normal form of what a figure states, empty where it states nothing: of what a table says beside it. */
export const STATED_FORMS = {
  statistics: ({ statistic = UNSPECIFIED }) => (statistic === UNSPECIFIED ? '' : statistic),
  bases: ({ basis = UNSPECIFIED }) => (basis === UNSPECIFIED ? '' : basis),
  intervals: ({ per }) => per ?? '',
  kinds: ({ kind }) => kind ?? '',
  conditions: ({ condition }) => plainForm(condition),
  places: ({ place }) => plainForm(place),
  periods: ({ from, to = from }) => {
    const first = from ?? to;
    return first === undefined ? '' : first === to ? `${first}` : `${first}–${to}`;
  },
} satisfies Readonly<Record<string, (figure: Figure) => string>>;

/** The code of a currency; empty where nobody knows it. */
export function currencyForm({ currency = NO_CURRENCY }: Figure): string {
  const code = currency.trim().toUpperCase();
  return code === NO_CURRENCY ? '' : code;
}

/** An amount of money in nobody knows which currency. */
export const lacksCurrency = (figure: Figure): boolean => figure.unit === 'money' && !currencyForm(figure);

/** All that decides which figures may stand together, but for the sources. */
const STATED = [
  'unit',
  'statistic',
  'basis',
  'currency',
  'per',
  'kind',
  'condition',
  'place',
  'from',
  'to',
] as const satisfies (keyof Figure)[];

/** Whether two figures state the same of all that, to the letter. */
export const statesSame = (one: Figure, other: Figure): boolean =>
  STATED.every((field) => one[field] === other[field]) && isSameList(one.sources, other.sources);

/** Whether two lists have the same items in the same order. */
export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);
