import type { Comparison } from '../model/comparison/occupations.js';
import { aboveOf, isProvider } from './provider.js';
import type { DataHost, SourceMatch } from './source.js';
import { namedBy } from './tables-around.js';

/** Source `provider`: the data of the article around an element, or of the one that it names. */
export function fromProvider(host: DataHost): SourceMatch | undefined {
  const provider = (host.hasAttribute('for') ? namedBy(host) : aboveOf(host)) as {
    comparison?: Comparison;
  } | null;
  const comparison = provider?.comparison;
  const read = () => ({ comparison: comparison!, faults: [] });
  return comparison && { kind: 'provider', name: 'oc-comparison', value: comparison, read };
}

/** Elements without data of their own, and what has each look again. */
const waiting = new Map<DataHost, () => void>();

/** Notes whether an element takes what an article gets, or could. */
export function awaitProvider(host: DataHost, match: SourceMatch | undefined, findAgain: () => void): void {
  if (host.isConnected && (!match || match.kind === 'provider')) waiting.set(host, findAgain);
  else waiting.delete(host);
}

/** Has elements look again when an article has got data, or has none any more. */
export function notifyWaiting(host: DataHost): void {
  if (!host.isConnected) waiting.delete(host);
  if (isProvider(host)) for (const [other, findAgain] of waiting) if (other !== host) findAgain();
}
