import { STATISTICS } from './occupations.js';
import type { Comparison, Fact, Measure, Occupation } from './occupations.js';
import { isAbsent } from '../figure/figure.js';
import type { Figure } from '../figure/figure.js';
import { lacksCurrency, statesSame } from '../figure/stated.js';
import { ROWS } from '../document/row-names.js';

/** One measure, or one fact of the author's own, of all occupations. */
export interface MeasureRow {
  /** What it is called where something is sorted by it: the name, or `fact.` and the label. */
  readonly key: string;
  /** Name of the measure among the words; a fact has none. */
  readonly name?: Measure;
  /** The author's label of a fact. */
  readonly label?: string;
  /** One for each occupation, in their order; nothing where it states none. */
  readonly figures: readonly (Figure | undefined)[];
}

const MEASURES = ROWS.flatMap((row): Measure[] =>
  row === 'pay' ? [row, ...STATISTICS.map((statistic): Measure => `pay.${statistic}`)] : [row],
);

/** What a comparison compares: the measures that anybody has, in the order of the rows, then the facts. */
export function rowsOf(comparison: Comparison): readonly MeasureRow[] {
  const found = knownRows.get(comparison) ?? findRows(comparison);
  knownRows.set(comparison, found);
  return found;
}

/** Summary, table and charts of a comparison ask for the same. */
const knownRows = new WeakMap<Comparison, readonly MeasureRow[]>();

/** Notes the rows of a comparison, where they are known from one that is like it but for its numbers. */
export function noteRows(comparison: Comparison, rows: readonly MeasureRow[], like: Comparison): void {
  knownRows.set(comparison, rows);
  mixed.set(comparison, mayBeMixed(like));
}

function findRows({ occupations }: Comparison): readonly MeasureRow[] {
  const facts = occupations.map((occupation) => numbered(occupation.facts));
  const labels = new Map(facts.flatMap((each) => [...each].map(([key, { label }]) => [key, label] as const)));
  return [
    ...MEASURES.filter((name) => occupations.some(({ figures }) => figures.has(name))).map((name) => ({
      key: name,
      name,
      figures: occupations.map(({ figures }) => figureFor(name, figures)),
    })),
    ...[...labels].map(([key, label]) => ({
      key: keyOf(key),
      label,
      figures: facts.map((each) => each.get(key)?.figure),
    })),
  ];
}

const keyOf = (label: string): string => `fact.${label}`;

/** The facts of an occupation by the keys of their lines. */
export const factsByKey = ({ facts }: Occupation): readonly (readonly [key: string, fact: Fact])[] =>
  [...numbered(facts)].map(([label, fact]) => [keyOf(label), fact]);

/** Facts by label; a second one of the same label is a line of its own. */
function numbered(facts: readonly Fact[]): Map<string, Fact> {
  const byKey = new Map<string, Fact>();
  for (const fact of facts) {
    let key = fact.label;
    while (byKey.has(key)) key += '\n';
    byKey.set(key, fact);
  }
  return byKey;
}

/** The figure of a measure: what one occupation has as its leading pay another may have in a line of its own. */
export function figureFor(name: Measure, figures: Occupation['figures']): Figure | undefined {
  const leading = figures.get('pay');
  return figures.get(name) ?? (name === `pay.${leading?.statistic}` ? leading : undefined);
}

/** The figures of a row of which it matters whether they may be compared: numbers, and rungs of the ladder. */
export const comparedIn = ({ name, figures }: MeasureRow): readonly Figure[] =>
  figures.filter(
    (figure): figure is Figure =>
      figure !== undefined && !isAbsent(figure.status) && (figure.status !== 'text' || name === 'education'),
  );

const mixed = new WeakMap<Comparison, boolean>();

/**
 * Whether there may be figures in one row that don't stand together, since they don't state the same to the letter: what
 * decides that, and says it to readers, is loaded then.
 */
export function mayBeMixed(comparison: Comparison): boolean {
  const answer = mixed.get(comparison) ?? rowsOf(comparison).some((line) => mayDiffer(comparedIn(line)));
  mixed.set(comparison, answer);
  return answer;
}

const mayDiffer = ([first, ...others]: readonly Figure[]): boolean =>
  others.some((other) => lacksCurrency(other) || !statesSame(first!, other));
