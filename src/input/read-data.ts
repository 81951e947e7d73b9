import { EMPTY } from '../model/comparison/occupations.js';
import type { Comparison } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { documentShape } from '../model/document/schema.js';
import type { LegalDocument } from '../model/document/schema.js';
import { validate } from '../model/document/validate.js';
import type { Source } from '../model/figure/figure.js';
import type { FigureReader } from './figure/figure-from-fields.js';
import { knownReading, occupationsOf, origins, sameOrigin } from './known-occupations.js';
import { OccupationReader } from './occupation-reader.js';
import type { TextReader } from './figure/text-reader.js';

/** A comparison, and what was wrong with the data it came from; `explain()` puts that in words. */
export interface Reading {
  /** What is good of the data; `EMPTY` where nothing is. */
  readonly comparison: Comparison;
  /** What was wrong, in the order in which it was met. */
  readonly faults: readonly Fault[];
  /** Whether there is text among the figures that nobody was there to read: read again, with a reader of text. */
  readonly wantsText?: boolean;
}

/** Comparisons that this module made: given as data again, they pass as they are. */
const made = new WeakSet<object>([EMPTY]);

/**
 * Reads data of any kind, as `readDocument()` does.
 * @param text Reads figures that are written as text; without it they are wanted, and stay as they are.
 * @param last What was read before: occupations that say the same as then are the same objects again.
 */
export function readData(
  data: unknown,
  beside: unknown,
  locale: string,
  text?: TextReader,
  last?: Comparison,
): Reading {
  if (made.has(data as object)) return { comparison: data as Comparison, faults: [] };
  try {
    return readFresh(data, beside, { locale, text, last });
  } catch {
    // a proxy that lets nobody ask what it is
    return { comparison: EMPTY, faults: [{ code: 'unreadable-value', path: '' }] };
  }
}

/** What data are read with. */
interface ReadingContext {
  readonly locale: string;
  readonly text: TextReader | undefined;
  readonly last: Comparison | undefined;
}

function readFresh(data: unknown, beside: unknown, { locale, text, last }: ReadingContext): Reading {
  const faults: Fault[] = [];
  const report = (fault: Fault) => void faults.push(fault);
  const whole = Array.isArray(data) ? { occupations: data } : data;
  const legal = validate(documentShape, whole, '', report) ?? {};
  const sources = legal.sources ?? validate(documentShape, { sources: beside }, '', report)?.sources;
  if (!faults.length && !legal.occupations && !legal.schools && !sources)
    report({ code: 'no-occupations', path: '' });
  let wantsText = false;
  const reader = { text, locale, report, want: () => (wantsText = true) };
  const comparison = comparisonOf(legal, sources ?? new Map<string, Source>(), reader, last);
  made.add(comparison);
  return { comparison, faults, wantsText };
}

/** A comparison; as far as nothing is other than in the last one, it is of the same objects, down to the whole. */
function comparisonOf(
  legal: LegalDocument,
  given: ReadonlyMap<string, Source>,
  figureReader: FigureReader,
  last: Comparison | undefined,
): Comparison {
  const { defaults, place = defaults?.place, reference, ...whole } = legal;
  const reading = [figureReader.locale, figureReader.text];
  const origin = sameOrigin(last, { legal, given, reading });
  const reader = new OccupationReader(legal, origin?.given ?? given, figureReader, origin?.sources);
  const readings = occupationsOf(legal).map((each, at) => {
    const known = origin && knownReading(origin, at, each);
    for (const key of known?.keys ?? []) reader.sourceOf(key);
    return known ?? reader.read(each, each === reference ? 'reference' : `occupations[${at}]`);
  });
  const { occupations: before = [] } = origin ?? {};
  if (origin && before.length === readings.length && readings.every((each, at) => each === before[at]))
    return last!;
  const occupations = readings.map(({ occupation }) => occupation);
  const comparison = {
    ...(origin ? last! : { ...EMPTY, ...whole, place }),
    reference: reference && occupations.pop(),
    occupations,
    sources: [...new Set(reader.sources.values())], // figures name some that nobody described
  };
  origins.set(comparison, {
    legal,
    given: origin?.given ?? given,
    sources: reader.sources,
    reading,
    occupations: readings,
  });
  return comparison;
}
