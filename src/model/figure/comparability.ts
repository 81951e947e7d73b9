import type { Figure } from './figure.js';

/**
 * The one rule of which figures may stand together: subtracted in a table of differences, drawn on one scale, sorted into
 * one order, said once in a header. Two figures may where they share every facet, each in its normal form.
 */

/** The code of no currency: a sign such as "kr", which several countries write. */
const NO_CURRENCY = 'XXX';

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

/** Two that say the same name are one, and so are lists of them in another order. */
const listForm = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : [...new Set(names)].sort().join('\n');

const UNSPECIFIED = 'unspecified';

/**
 * What two figures must have in common before a difference is worth anything, in the order in which it is said: the
 * normal form of what a figure states of it, empty where it states nothing.
 */
export const FACETS = {
  units: ({ unit }) => unit,
  statistics: ({ statistic = UNSPECIFIED }) => (statistic === UNSPECIFIED ? '' : statistic),
  bases: ({ basis = UNSPECIFIED }) => (basis === UNSPECIFIED ? '' : basis),
  currencies: ({ currency = NO_CURRENCY }) => {
    const code = currency.trim().toUpperCase();
    return code === NO_CURRENCY ? '' : code;
  },
  intervals: ({ per }) => per ?? '',
  kinds: ({ kind }) => kind ?? '',
  conditions: ({ condition }) => plainForm(condition),
  places: ({ place }) => plainForm(place),
  sources: ({ sources }) => listForm(sources.map(({ name }) => plainForm(name))),
  // of several sources it matters which has which
  releases: ({ sources }) =>
    listForm(
      sources.map(({ name, dataSet }) => (dataSet ? `${plainForm(dataSet)}, ${plainForm(name)}` : '')),
    ),
  periods: ({ from, to = from }) => {
    const first = from ?? to;
    return first === undefined ? '' : first === to ? `${first}` : `${first}–${to}`;
  },
} satisfies Readonly<Record<string, (figure: Figure) => string>>;

/** One of the things that two figures must share; by these names words speak of it (`of.units`). */
export type Facet = keyof typeof FACETS;
/** All of them, in the order in which they are said. */
export const ALL_FACETS = Object.keys(FACETS) as readonly Facet[];

/** What a figure states of each facet, in its normal form. */
type Forms = Readonly<Record<Facet, string>>;
/** Figures never change, and are held against many others. */
const formsKnown = new WeakMap<Figure, Forms>();

/** The last of them: of a line, most state the same. */
let last: Figure | undefined;

/**
 * What a figure states of each facet, in its normal form; empty where it states nothing. Figures that state the same to
 * the letter have the same object, as far as they come after each other.
 */
export function formsOf(figure: Figure): Forms {
  const found = formsKnown.get(figure);
  if (found) return found;
  const forms = (last && statesSame(last, figure) && formsKnown.get(last)) || findForms(figure);
  formsKnown.set(figure, forms);
  last = figure;
  return forms;
}

function findForms(figure: Figure): Forms {
  const forms = {} as Record<Facet, string>;
  for (const facet of ALL_FACETS) forms[facet] = FACETS[facet](figure);
  return forms;
}

/** All that facets are made of, but for the sources. */
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

/** Whether two figures state the same of every facet, to the letter. */
export const statesSame = (one: Figure, other: Figure): boolean =>
  STATED.every((field) => one[field] === other[field]) && isSameList(one.sources, other.sources);

/** Whether two lists have the same items in the same order. */
export const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at]);

/** An amount of money in nobody knows which currency. */
export const lacksCurrency = (figure: Figure): boolean =>
  figure.unit === 'money' && !formsOf(figure).currencies;

/**
 * What a figure may stand with: figures of one key may be compared, figures of two may not. Nothing for money of an
 * unknown currency, which is comparable with nothing, not even with its like.
 * @param facets Those that matter. Default: all.
 */
export function key(figure: Figure, facets: readonly Facet[] = ALL_FACETS): string | undefined {
  if (facets.includes('currencies') && lacksCurrency(figure)) return undefined;
  const forms = formsOf(figure);
  if (facets !== ALL_FACETS) return facets.map((facet) => forms[facet]).join('\t');
  const all = keys.get(forms) ?? ALL_FACETS.map((facet) => forms[facet]).join('\t');
  keys.set(forms, all);
  return all;
}

/** Of all facets. */
const keys = new WeakMap<Forms, string>();

/** Figures that may stand together, group by group, in the order in which they come. */
export function groups(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const byKey = new Map<unknown, Figure[]>();
  for (const figure of figures) {
    const own = key(figure) ?? figure;
    const others = byKey.get(own);
    if (others) others.push(figure);
    else byKey.set(own, [figure]);
  }
  return [...byKey.values()];
}
