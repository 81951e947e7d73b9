import { EMPTY } from '../model/comparison/occupations.js';
import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import type { Fault } from '../model/document/problems.js';
import { ROWS } from '../model/document/row-names.js';
import type { RowName } from '../model/document/row-names.js';
import { documentShape } from '../model/document/schema.js';
import type { LegalDocument, LegalOccupation } from '../model/document/schema.js';
import { validate } from '../model/document/validate.js';
import type { Source } from '../model/figure/figure.js';
import { VERSION } from '../model/version.js';
import type { FigureReader } from './figure/figure-from-fields.js';
import type { Known, KnownOccupations, Origin } from './known-occupations.js';
import { RowFigures } from './figure/row-figures.js';
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

/**
 * The build that made a comparison stands in it, under a key that all copies of this package know: given as data again, it
 * passes as it is, also to the elements of another copy of the same build. What another build made is nobody's data.
 */
const BUILD = Symbol.for('occupation-comparison');
const mark = <Made extends object>(made: Made): Made =>
  Object.defineProperty(made, BUILD, { value: VERSION });
const buildOf = (data: unknown): unknown => (data as { readonly [BUILD]?: unknown } | null)?.[BUILD];
mark(EMPTY);

/** What comparisons are made of, for when their data are given once more. */
const origins = new WeakMap<Comparison, Origin>();

/** Finds what of a comparison holds still, once that has been loaded: where a table is long. */
let known: Known | undefined;
export const useKnown = (given: Known): void => void (known = given);

/**
 * Reads data of any kind, as `readDocument()` does.
 * @param text Reads figures that are written as text; without it they are wanted, and stay as they are.
 * @param last What was read before: occupations that say the same as then may be the same objects again.
 */
export function readData(
  data: unknown,
  beside: unknown,
  locale: string,
  text?: TextReader,
  last?: Comparison,
): Reading {
  try {
    const build = buildOf(data);
    if (build === VERSION) return { comparison: data as Comparison, faults: [] };
    if (build) return { comparison: EMPTY, faults: [{ code: 'no-occupations', path: '' }] };
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
  const before = last && origins.get(last);
  const legal =
    (before && known?.stillLegal(whole, before.legal, report)) ??
    validate(documentShape, whole, '', report) ??
    {};
  const sources = legal.sources ?? validate(documentShape, { sources: beside }, '', report)?.sources;
  if (!faults.length && !legal.occupations && !legal.schools && !sources)
    report({ code: 'no-occupations', path: '' });
  let wantsText = false;
  const reader = { text, locale, report, want: () => (wantsText = true) };
  const given = new Map(sources);
  const origin: Origin = { legal, given, by: [locale, text], faults };
  const held = before && known?.findKnown(last, before, origin);
  const comparison = mark(comparisonOf(legal, held?.given ?? given, reader, held));
  if (!wantsText) origins.set(comparison, { ...origin, given: held?.given ?? given });
  return { comparison, faults, wantsText };
}

/** What is said of an occupation, or of a career, without its figures. */
const withoutRows = <Own extends object>(fields: Own) =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !ROWS.includes(key as RowName))) as Omit<
    Own,
    RowName
  >;

function comparisonOf(
  legal: LegalDocument,
  given: ReadonlyMap<string, Source>,
  reader: FigureReader,
  known: KnownOccupations | undefined,
): Comparison {
  const { defaults = {}, place = defaults.place, occupations = [], reference, ...whole } = legal;
  const sources = new Map(given);

  /** By key or by name, so that a source named twice is one source; else one that is nothing but its name. */
  const sourceOf = (key: string): Source => {
    const source = sources.get(key) ??
      [...sources.values()].find(({ name }) => name === key) ??
      known?.named(key) ?? { name: key };
    sources.set(key, source);
    return source;
  };

  const withSource = <Said extends { readonly source?: string }>(said: Said) => ({
    ...said,
    source: said.source === undefined ? undefined : sourceOf(said.source),
  });

  const figures = new RowFigures({ ...reader, defaults, place, sourceOf });

  const readOccupation = (occupation: LegalOccupation, path: string): Occupation => {
    const { facts = [], related = [], wording, programs, ...own } = occupation;
    return {
      description: [],
      responsibilities: [],
      ...withoutRows(own),
      wording: wording && withSource(wording),
      programs: programs?.items?.length ? { ...withSource(programs), items: programs.items } : undefined,
      figures: figures.of(occupation, path),
      related: related.map((career, index) => ({
        ...withoutRows(career),
        figures: figures.of(career, `${path}.related[${index}]`),
      })),
      facts: facts.map((fact, index) => ({
        label: fact.label,
        figure: figures.figure(fact.value, fact, `${path}.facts[${index}]`),
      })),
    };
  };

  const read = occupations.map(
    (each, at) => known?.at(at, each, sourceOf) ?? readOccupation(each, `occupations[${at}]`),
  );
  if (known) return known.with(read, sourceOf, sources);
  return {
    ...EMPTY,
    ...whole,
    place,
    occupations: read,
    reference: reference && readOccupation(reference, 'reference'),
    sources: [...new Set(sources.values())], // the last to be read: figures name some that nobody described
  };
}
