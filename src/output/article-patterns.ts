import type { SummaryContext } from '../model/compare/summary-sentences.js';
import type { Comparison, Occupation } from '../model/comparison/occupations.js';
import { SPREAD } from '../model/chart/pay-range.js';
import type { Figure, Source } from '../model/figure/figure.js';
import { articlePieces } from './html-article.js';
import type { HtmlManner } from './html-article.js';
import type { HtmlPiece, Summarised } from './html-pieces.js';
import { keepAll } from './keep.js';
import type { Keep } from './keep.js';
import { commonOf } from './related-alike.js';

/** What the articles of comparisons have in common that are alike but for names and numbers. */
export interface ArticlePattern<Made> {
  /** What `summaryOf()` keeps of them. */
  readonly heads: SummaryContext['heads'];
  /** What was made of the pieces of an article: the same for all that have a summary, and for all that have none. */
  readonly madeOf: (written: Summarised) => Made;
}

/** Patterns that are kept: beyond, all are forgotten, for those that are needed again are soon made. */
const MOST_PATTERNS = 500;

/**
 * The patterns of the articles of many comparisons of one document, which differ in their occupations. What stands in
 * heads, beside numbers, in notes and sources follows from all that figures state but their numbers, and most comparisons
 * of a data set are alike in that: so it is worked out once for all that are, and only the gaps are filled for each.
 * @param make Makes of the pieces of an article what is kept for all that have them.
 */
export function articlePatterns<Made>(
  given: HtmlManner,
  make: (pieces: readonly HtmlPiece[], hasSummary: boolean) => Made,
): (comparison: Comparison) => ArticlePattern<Made> {
  const keep = keepAll();
  const patterns = new Map<string, ArticlePattern<Made>>();
  const shapeOf = shapes(given, keep);
  const patternOf = (): ArticlePattern<Made> => {
    const bySummary = new Map<boolean, Made>();
    const madeOf = (written: Summarised): Made => {
      const hasSummary = written.summary.length > 0;
      const made = bySummary.get(hasSummary) ?? make(articlePieces(written, { ...given, keep }), hasSummary);
      bySummary.set(hasSummary, made);
      return made;
    };
    return { heads: new Map(), madeOf };
  };
  return ({ occupations, place }) => {
    const key = occupations.map((each) => shapeOf(each, place)).join(' ');
    const pattern = patterns.get(key) ?? patternOf();
    if (patterns.size >= MOST_PATTERNS && !patterns.has(key)) patterns.clear();
    patterns.set(key, pattern);
    return pattern;
  };
}

/** Numbers occupations by all that they state but their names, their numbers and their own texts. */
function shapes({ language }: HtmlManner, keep: Keep): (of: Occupation, place: string | undefined) => number {
  const [sourceAt, shapeAt] = [numbering<Source>(), numbering<string>()];
  const sourcesAt = (sources: readonly Source[]) => sources.map(sourceAt);
  const figuresOf = (figures: ReadonlyMap<string, Figure>) =>
    [...figures].map(([name, figure]) => [name, shapeOfFigure(figure, sourcesAt)]);
  return (occupation, place) =>
    keep('shape', occupation, () => {
      const { figures, facts, related, description, responsibilities, wording, programs } = occupation;
      const cited = related.flatMap((each) => [...each.figures.values()].flatMap(({ sources }) => sources));
      return shapeAt(
        JSON.stringify([
          figuresOf(figures),
          facts.map(({ label, figure }) => [label, shapeOfFigure(figure, sourcesAt)]),
          ranksOf(SPREAD.map((name) => figures.get(name))),
          related.length > 0 && commonOf(occupation, place, language, keep),
          sourcesAt([...new Set(cited)]),
          description.length + responsibilities.length > 0,
          wording && [wording.source && sourceAt(wording.source)],
          programs && [programs.source && sourceAt(programs.source)],
        ]),
      );
    });
}

/** Gives each thing a number of its own. */
function numbering<Thing>(): (thing: Thing) => number {
  const numbers = new Map<Thing, number>();
  return (thing) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
}

/** What a figure states, whether its numbers are there, and whether they are whole: all of its line have as many decimals. */
function shapeOfFigure(
  figure: Figure,
  sourcesAt: (sources: readonly Source[]) => readonly number[],
): unknown {
  const { value, low, high, text, sources, ...stated } = figure;
  const isThere = [value, low, high, text].map((each) => each !== undefined);
  const isWhole = [value, low, high].every((each = 0) => Number.isInteger(each));
  return [stated, isThere, isWhole, sourcesAt(sources)];
}

/** The order of numbers, where they don't rise: charts draw no percentiles that contradict each other. */
function ranksOf(figures: readonly (Figure | undefined)[]): readonly number[] {
  const values = figures.flatMap((figure) => figure?.value ?? []);
  const sorted = [...values].sort((a, b) => a - b);
  return values.some((value, at) => value !== sorted[at]) ? values.map((value) => sorted.indexOf(value)) : [];
}
