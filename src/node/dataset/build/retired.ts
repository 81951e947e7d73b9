import { COMBINED } from './combined.js';
import type { Oews } from '../read/oews.js';
import type { Projections } from '../read/projection-line.js';
import { HYBRID, SINCE_2010 } from './soc-changes.js';
import type { Fate } from './soc-changes.js';

/** A code that isn't used any more: its title, what became of it, and the codes that carry it on. */
export type Retired = readonly [title: string, fate: Fate, codes: readonly string[]];

interface Releases {
  /** Newest first. */
  readonly oews: readonly Oews[];
  /** Newest first. */
  readonly projections: readonly Projections[];
  /** Codes that are used. */
  readonly known: ReadonlySet<string>;
  /** Titles of those with figures of their own, by code. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The codes that older releases name and the newest ones don't, with what is known of them. */
export function retiredOf({ oews, projections, known, titles }: Releases): Record<string, Retired> {
  const hybrid = new Map<string, string>();
  const older = new Map<string, string>();
  for (const { detailed } of oews.toReversed())
    for (const { code, title } of detailed.values()) hybrid.set(code, title);
  for (const { items } of projections.toReversed())
    for (const { code, title } of items.values()) if (title) older.set(code, title);
  const codeOf = new Map([...titles].map(([code, title]) => [sameTitle(title), code]));
  const codes = [...new Set([...hybrid.keys(), ...older.keys()])].filter((code) => !known.has(code)).sort();
  return Object.fromEntries(
    codes.map((code) => {
      const title = hybrid.get(code) ?? older.get(code)!;
      return [code, [title, ...fateOf(code, codeOf.get(sameTitle(title)), titles)] as const];
    }),
  );
}

function fateOf(
  code: string,
  sameTitled: string | undefined,
  titles: ReadonlyMap<string, string>,
): readonly [Fate, readonly string[]] {
  const inUse = (codes: readonly string[] = []): readonly string[] =>
    codes.filter((each) => titles.has(each));
  const since = inUse(SINCE_2010[code]);
  if (since.length > 1) return ['divided', since];
  const combined = Object.keys(COMBINED).filter((key) => COMBINED[key]!.includes(code));
  if (combined.length) return ['combined', inUse(combined)];
  if (since.length) return ['merged', since];
  const hybrid = inUse(HYBRID[code]);
  if (hybrid.length) return ['hybrid', hybrid];
  return sameTitled ? ['renumbered', [sameTitled]] : ['unknown', []];
}

/** Titles differ in case, dashes and "and" from release to release. */
export const sameTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/\band\b/g, '')
    .replaceAll(/[^a-z]/g, '');
