import { HYBRID } from './soc-changes.js';
import { sameTitle } from './retired.js';
import { STATISTICS } from '../read/oews.js';
import type { Oews, Statistic, Wage } from '../read/oews.js';

/** Wages of one occupation over the years, from the first year in which it was classified as it is now. */
interface History {
  readonly from: number;
  /** Why there is nothing before that, when there are older releases. */
  readonly cut?: string;
  /** By statistic, one a year; null where the year's release has none. */
  readonly years: { readonly [Name in Statistic]: readonly (Wage | null)[] };
}

/** Annual wages by major group and code: a file for each group. */
export function historyOf(oews: readonly Oews[], codes: readonly string[]): [path: string, value: unknown][] {
  if (oews.length < 2) return [];
  const groups = new Map<string, Record<string, unknown>>();
  for (const code of codes) {
    const history = ofCode(oews, code);
    if (!history) continue;
    const group = code.slice(0, 2);
    const { years, ...rest } = history;
    groups.set(group, { ...groups.get(group), [code]: { ...rest, ...years } });
  }
  return [...groups].map(([group, value]) => [`history/${group}.json`, value]);
}

function ofCode(oews: readonly Oews[], code: string): History | undefined {
  const title = oews.findLast(({ detailed }) => detailed.has(code))?.detailed.get(code)?.title;
  if (title === undefined) return undefined;
  const isSame = ({ detailed }: Oews): boolean =>
    sameTitle(detailed.get(code)?.title ?? '') === sameTitle(title);
  const first = oews.findIndex(isSame);
  const kept = oews.slice(first);
  const hourly = kept.at(-1)?.detailed.get(code)?.hourlyOnly;
  if (hourly) return undefined;
  const wagesOf = (name: Statistic) => kept.map(({ detailed }) => detailed.get(code)?.annual[name] ?? null);
  return {
    from: kept[0]!.year,
    ...(first > 0 && { cut: whyCut(oews[first - 1]!, code) }),
    years: Object.fromEntries(STATISTICS.map((name) => [name, wagesOf(name)])) as unknown as History['years'],
  };
}

function whyCut(before: Oews, code: string): string {
  const hybrid = Object.keys(HYBRID).find((key) => HYBRID[key]!.includes(code) && before.detailed.has(key));
  if (hybrid) return `Until May ${before.year} counted in ${before.detailed.get(hybrid)!.title} (${hybrid}).`;
  const other = before.detailed.get(code)?.title;
  return other
    ? `Until May ${before.year} this code stood for ${other}.`
    : `Not among the occupations of May ${before.year}.`;
}
