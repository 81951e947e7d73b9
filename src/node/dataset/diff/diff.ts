import { plainText } from './load-dataset.js';
import type { LoadedJson, LoadedSet } from './load-dataset.js';

/** One figure that has changed; nothing where it wasn't or isn't there. */
export interface FigureChange {
  /** What it is: "pay, median". */
  readonly figure: string;
  readonly before: FigureValue | undefined;
  readonly after: FigureValue | undefined;
  /** By how many percent, where both are numbers and the first isn't 0. */
  readonly percent?: number;
}

/** A number, a statement, or what stands in place of a number: "at least 239200", "suppressed". */
export type FigureValue = number | string;

export interface Changed {
  readonly code: string;
  readonly name: string;
  readonly figures: readonly FigureChange[];
}

/** An occupation that came or went, and the codes that its figures were or are under. */
export interface Moved {
  readonly code: string;
  readonly name: string;
  /** What became of it, or of those that it came from. */
  readonly fate?: string;
  readonly codes: readonly string[];
}

export interface DataSetDiff {
  readonly old: string;
  readonly new: string;
  /** Data sets of the publishers, where they aren't the same any more. */
  readonly releases: readonly { readonly source: string; readonly before: string; readonly after: string }[];
  /** What makes figures of the same code no longer comparable. */
  readonly breaks: readonly string[];
  readonly changed: readonly Changed[];
  readonly came: readonly Moved[];
  readonly went: readonly Moved[];
  readonly same: number;
}

/** Compares two data sets figure by figure. */
export function diffDataSets(old: LoadedSet, fresh: LoadedSet): DataSetDiff {
  const codes = [...new Set([...old.occupations.keys(), ...fresh.occupations.keys()])].sort();
  const both = codes.filter((code) => old.occupations.has(code) && fresh.occupations.has(code));
  const changed = ['00-0000', ...both].flatMap((code) => {
    const [before, after] = [recordOf(old, code), recordOf(fresh, code)];
    const figures = figureChanges(before, after);
    return figures.length ? [{ code, name: plainText(after['name'] ?? before['name']), figures }] : [];
  });
  return {
    old: old.version,
    new: fresh.version,
    releases: releasesOf(old, fresh),
    breaks: breaksOf(old, fresh, both),
    changed,
    came: codes.filter((code) => !old.occupations.has(code)).map((code) => cameFrom(old, fresh, code)),
    went: codes.filter((code) => !fresh.occupations.has(code)).map((code) => wentTo(old, fresh, code)),
    same: both.length - changed.filter(({ code }) => code !== '00-0000').length,
  };
}

const recordOf = (set: LoadedSet, code: string): LoadedJson =>
  code === '00-0000' ? set.reference : set.occupations.get(code)!;

function figureChanges(before: LoadedJson, after: LoadedJson): FigureChange[] {
  const [old, fresh] = [figuresOf(before), figuresOf(after)];
  const names = [...new Set([...old.keys(), ...fresh.keys()])];
  return names.flatMap((figure) => {
    const [was, is] = [old.get(figure), fresh.get(figure)];
    if (was === is) return [];
    const isNumbers = typeof was === 'number' && typeof is === 'number' && was !== 0;
    const percent = isNumbers ? Math.round(((is - was) / Math.abs(was)) * 1000) / 10 : undefined;
    // growth is in percent itself: the percentage of a percentage would mislead
    return [
      { figure, before: was, after: is, ...(percent !== undefined && figure !== 'growth' && { percent }) },
    ];
  });
}

/** What is said in words of an occupation, and isn't looked at figure by figure. */
const NOT_FIGURES = new Set(['code', 'description', 'responsibilities', 'details', 'related', 'facts']);

/** Every figure of an occupation by what it is, in the order of the file. */
function figuresOf(record: LoadedJson): Map<string, FigureValue> {
  const figures = new Map<string, FigureValue>();
  for (const [name, value] of Object.entries(record))
    if (!NOT_FIGURES.has(name)) addFigures(figures, name, value);
  for (const fact of listFrom(record['facts']))
    figures.set(plainText(fact['label']).toLowerCase(), plainText(fact['value']));
  const related = listFrom(record['related']).map(({ code }) => plainText(code));
  if (related.length) figures.set('related', related.join(' '));
  return figures;
}

/** Fields that hold the number of a figure in its long form. */
const NUMBER_FIELDS = new Set(['value', 'percent', 'amount']);
/** Where and when a figure is of; the releases say what is new in that. */
const NOT_THE_NUMBER = new Set(['source', 'year', 'from', 'to']);

const listFrom = (value: unknown): readonly LoadedJson[] =>
  Array.isArray(value) ? (value as LoadedJson[]) : [];

function addFigures(figures: Map<string, FigureValue>, name: string, value: unknown): void {
  if (typeof value === 'number' || typeof value === 'string') figures.set(name, value);
  else if (typeof value === 'object' && value !== null) {
    const { low, high, status, ...fields } = value as LoadedJson;
    if (low !== undefined || high !== undefined) figures.set(name, boundsOf(low, high));
    else if (status !== undefined) figures.set(name, plainText(status));
    for (const [field, inner] of Object.entries(fields))
      if (!NOT_THE_NUMBER.has(field))
        addFigures(figures, NUMBER_FIELDS.has(field) ? name : `${name}, ${field}`, inner);
  }
}

function boundsOf(low: unknown, high: unknown): string {
  const [from, to] = [low, high].map((bound) =>
    typeof bound === 'number' ? bound.toLocaleString('en-US') : plainText(bound),
  );
  if (high === undefined) return `at least ${from}`;
  return low === undefined ? `at most ${to}` : `${from} to ${to}`;
}

function releasesOf(old: LoadedSet, fresh: LoadedSet): DataSetDiff['releases'] {
  const keys = [...new Set([...old.sources.keys(), ...fresh.sources.keys()])];
  return keys.flatMap((source) => {
    const [before = 'none', after = 'none'] = [old.sources.get(source), fresh.sources.get(source)];
    return before === after ? [] : [{ source, before, after }];
  });
}

/** A change of the classification, and codes that mean another occupation than before. */
function breaksOf(old: LoadedSet, fresh: LoadedSet, codes: readonly string[]): string[] {
  const [before, after] = [old.classification, fresh.classification];
  const classification =
    before === after
      ? []
      : [`The classification changed from ${before} to ${after}: the same code may stand for other work.`];
  const renamed = codes.flatMap((code) => {
    const [was, is] = [old, fresh].map((set) => plainText(set.occupations.get(code)!['name']));
    return plainTitle(was!) === plainTitle(is!)
      ? []
      : [`${code} was ${was!} and is ${is!}: compare with care.`];
  });
  return [...classification, ...renamed];
}

const plainTitle = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]/g, '');

const nameIn = (set: LoadedSet, code: string): string =>
  plainText(set.occupations.get(code)?.['name'] ?? code);

function wentTo(old: LoadedSet, fresh: LoadedSet, code: string): Moved {
  const retired = fresh.retired.get(code);
  return {
    code,
    name: nameIn(old, code),
    ...(retired && { fate: retired.fate }),
    codes: retired?.codes ?? [],
  };
}

function cameFrom(old: LoadedSet, fresh: LoadedSet, code: string): Moved {
  const codes = [...fresh.retired].flatMap(([was, { codes: now }]) =>
    now.includes(code) && old.occupations.has(was) ? [was] : [],
  );
  const [first] = codes;
  return { code, name: nameIn(fresh, code), ...(first && { fate: fresh.retired.get(first)!.fate }), codes };
}
